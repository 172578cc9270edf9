use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact, from)]
struct Customer {
    #[mapping(with = ownr)]
    stage: String,
}

fn main() {}
