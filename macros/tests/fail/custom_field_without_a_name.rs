use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work {
    #[mapping(extra = tier)]
    tier: Option<String>,
}

fn main() {}
