use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact, from)]
struct Customer {
    #[mapping(field = stgae)]
    stage: Option<String>,
}

fn main() {}
