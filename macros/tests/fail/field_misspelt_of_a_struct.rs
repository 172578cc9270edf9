use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Address, Contact};

#[derive(Mapping)]
#[mapping(model = Address)]
struct Place {
    city: Option<String>,
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(field = primary_adress)]
    home: Option<Place>,
}

fn main() {}
