use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::NewIssue;

#[derive(Mapping)]
#[mapping(model = NewIssue)]
struct Task {
    #[mapping(field = tilte)]
    name: String,
}

fn main() {}
