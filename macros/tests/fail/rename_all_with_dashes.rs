use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact, rename_all = "kebab-case")]
struct Customer {
    first_name: Option<String>,
}

fn main() {}
