use connectome::Mapping;
use std::collections::BTreeMap;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    emails: BTreeMap<String, String>,
}

fn main() {}
