use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(crate = conectome, model = Contact)]
struct Customer {
    stage: Option<String>,
}

fn main() {}
