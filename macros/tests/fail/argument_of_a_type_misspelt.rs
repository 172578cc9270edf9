use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

#[derive(Mapping)]
#[mapping(modle = models::Contact)]
struct Customer {
    stage: Option<String>,
}

fn main() {}
