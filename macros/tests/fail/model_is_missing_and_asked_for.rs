use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(modle = Contact)]
struct Customer {
    stage: Option<String>,
}

fn main() {
    let customer = Customer::read(&Contact::default()).unwrap();
    let _: Contact = customer.write().unwrap();
}
