use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

struct Owner;

#[derive(Mapping)]
#[mapping(model = Contact, from)]
struct Customer {
    #[mapping(field = owner_id)]
    owner: Option<Owner>,
}

fn main() {}
