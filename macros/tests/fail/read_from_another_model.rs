use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Address, Contact};

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    stage: Option<String>,
}

fn main() {
    let _ = Customer::read(&Address::default());
}
