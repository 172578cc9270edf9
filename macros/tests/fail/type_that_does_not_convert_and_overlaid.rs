use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact, overlay)]
struct Customer {
    score: Option<bool>,
}

fn main() {}
