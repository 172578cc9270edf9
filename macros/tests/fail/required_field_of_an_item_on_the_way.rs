use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Holder;

#[derive(Mapping)]
#[mapping(model = Holder)]
struct Work {
    #[mapping(field = others[0].name)]
    name: Option<String>,
}

fn main() {}
