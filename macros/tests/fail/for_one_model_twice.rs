use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(for = Contact, field = first_name)]
    #[mapping(for = Contact, field = last_name)]
    stage: Option<String>,
}

fn main() {}
