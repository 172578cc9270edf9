use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Address, Contact, EmailAddress};

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    primary_address: Option<Address>,
    emails: Vec<EmailAddress>,
}

fn main() {
    let address = Address {
        city: Some("Graz".to_owned()),
        street: None,
    };
    let contact = Contact {
        primary_address: Some(address.clone()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.primary_address, Some(address));
    assert!(customer.emails.is_empty());
}
