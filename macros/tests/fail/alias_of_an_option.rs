use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

type Maybe = Option<String>;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    stage: Maybe,
}

fn main() {}
