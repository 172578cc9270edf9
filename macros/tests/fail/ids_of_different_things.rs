use connectome::{Id, Mapping};
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(field = owner_id)]
    owner: Option<Id<Contact>>,
}

fn main() {}
