use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact, from)]
struct Customer<'a> {
    #[mapping(field = created_time)]
    created: Option<&'a [u8]>,
}

fn main() {}
