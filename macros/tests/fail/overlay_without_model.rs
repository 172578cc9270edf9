use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
#[mapping(overlay)]
struct Customer {
    stage: Option<String>,
}

fn main() {}
