use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(formula = { $eval: $.stage, isEmpty: false })]
    is_there: bool,
}

fn main() {}
