use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(formula = { $concat: { values: [$.first_name], values: [$.last_name] } })]
    name: Option<String>,
}

fn main() {}
