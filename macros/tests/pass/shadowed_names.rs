#![allow(non_camel_case_types)]

use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

// Whatever stands around it, what the derive writes means what it meant.
#[allow(dead_code)]
struct Option;
#[allow(dead_code)]
enum Result {
    Ok,
    Err,
}
#[allow(dead_code)]
struct Some;
#[allow(dead_code)]
mod core {}
#[allow(dead_code)]
mod std {}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    stage: ::std::option::Option<String>,
}

fn main() {
    let customer = Customer::read(&Contact::default()).unwrap();
    assert!(customer.stage.is_none());
}
