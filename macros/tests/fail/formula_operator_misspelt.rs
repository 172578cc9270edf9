use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(formula = { $eval: $.score, gtee: 7 })]
    rich: bool,
}

fn main() {}
