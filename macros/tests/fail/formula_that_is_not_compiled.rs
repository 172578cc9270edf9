use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(formula = { $iterate: { source: $.emails, item: $.value } })]
    emails: Vec<String>,
}

fn main() {}
