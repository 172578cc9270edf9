use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

fn same(text: &String) -> String {
    text.clone()
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(with = (same))]
    stage: String,
}

fn main() {}
