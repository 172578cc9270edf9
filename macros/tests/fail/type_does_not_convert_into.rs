use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

struct Owner;

#[derive(Mapping)]
#[mapping(model = Contact, into)]
struct Customer {
    #[mapping(field = owner_id)]
    owner: Owner,
}

fn main() {}
