use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::NewIssue;

#[derive(Mapping)]
#[mapping(model = NewIssue, into)]
struct Task {
    #[mapping(skip)]
    title: String,
    body: String,
}

fn main() {}
