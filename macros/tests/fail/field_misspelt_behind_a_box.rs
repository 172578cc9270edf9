use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work {
    #[mapping(field = assignee.manager.logn)]
    boss: Option<String>,
}

fn main() {}
