use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
enum Stage {
    Won,
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    score: Option<Stage>,
}

fn main() {}
