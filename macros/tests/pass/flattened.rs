use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
struct Name {
    #[mapping(field = first_name)]
    first: Option<String>,
    #[mapping(field = last_name)]
    last: Option<String>,
}

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(flatten)]
    name: Name,
    stage: Option<String>,
}

fn main() {
    let name = Name {
        first: Some("Ada".to_owned()),
        last: None,
    };
    let customer = Customer { name, stage: None };
    let contact: Contact = customer.write().unwrap();
    assert_eq!(contact.first_name.as_deref(), Some("Ada"));
    assert_eq!(Customer::read(&contact).unwrap(), customer);
}
