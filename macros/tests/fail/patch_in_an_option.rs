use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    stage: Option<connectome::Patch<String>>,
}

fn main() {}
