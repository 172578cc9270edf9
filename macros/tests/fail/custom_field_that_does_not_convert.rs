use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

struct Tier;

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work {
    #[mapping(extra = "tier")]
    tier: Option<Tier>,
}

fn main() {}
