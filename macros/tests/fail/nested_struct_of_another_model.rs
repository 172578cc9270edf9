use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Place {
    stage: Option<String>,
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    primary_address: Option<Place>,
}

fn main() {}
