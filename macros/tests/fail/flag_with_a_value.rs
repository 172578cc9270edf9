use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(skip = true)]
    stage: Option<String>,
}

fn main() {}
