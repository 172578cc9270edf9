use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

#[derive(Mapping)]
#[mapping(model = Issue, from)]
struct Work<'a> {
    #[mapping(extra = "tags")]
    tags: Vec<&'a str>,
}

fn main() {}
