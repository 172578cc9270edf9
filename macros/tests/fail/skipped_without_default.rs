use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

struct Cache;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(skip)]
    cache: Cache,
}

fn main() {}
