use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

#[derive(Mapping)]
#[mapping(model = models::Contact)]
enum Stage {
    Won,
}

fn main() {}
