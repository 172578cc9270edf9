use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Address, Contact};

#[derive(Mapping)]
#[mapping(model = Address, from)]
struct Place {
    city: Option<String>,
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    primary_address: Option<Place>,
}

fn main() {}
