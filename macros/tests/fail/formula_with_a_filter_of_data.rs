use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(formula = { $case: { cases: [{ filter: "won", value: 1 }] } })]
    rank: Option<i64>,
}

fn main() {}
