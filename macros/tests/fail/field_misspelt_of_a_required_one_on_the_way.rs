use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Holder;

#[derive(Mapping)]
#[mapping(model = Holder)]
struct Work {
    #[mapping(field = person.logni)]
    login: Option<String>,
}

fn main() {}
