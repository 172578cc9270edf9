use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(default = 5)]
    stage: String,
}

fn main() {}
