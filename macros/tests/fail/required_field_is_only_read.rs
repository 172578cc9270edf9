use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::NewIssue;

#[derive(Mapping)]
#[mapping(model = NewIssue)]
struct Task {
    #[mapping(from)]
    title: String,
}

fn main() {}
