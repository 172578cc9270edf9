use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::NewIssue;

#[derive(Mapping)]
#[mapping(model = NewIssue)]
struct Task {
    body: Option<String>,
}

fn main() {}
