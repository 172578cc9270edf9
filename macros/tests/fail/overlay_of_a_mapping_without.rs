use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    stage: Option<String>,
}

fn load(text: &str) {
    let _ = connectome::Overlay::<Customer, Contact>::parse(text);
}

fn main() {}
