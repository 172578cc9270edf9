use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact, from)]
struct Customer {
    stage: Option<String>,
}

fn main() {
    let _ = Customer { stage: None }.write::<Contact>();
}
