use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

struct Name;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(formula = { $firstName: $.first_name })]
    name: Name,
}

fn main() {}
