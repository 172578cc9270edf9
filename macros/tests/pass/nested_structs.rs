use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Address, Contact, EmailAddress};

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Address)]
struct Place {
    city: String,
}

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = EmailAddress)]
struct Mail {
    #[mapping(field = value)]
    address: Option<String>,
    #[mapping(field = type)]
    kind: Option<String>,
}

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(field = primary_address)]
    home: Option<Place>,
    addresses: Vec<Place>,
    emails: Option<Vec<Mail>>,
}

fn main() {
    let place = || Place {
        city: "Graz".to_owned(),
    };
    let customer = Customer {
        home: Some(place()),
        addresses: vec![place(), place()],
        emails: Some(vec![Mail {
            address: Some("a@b.c".to_owned()),
            kind: None,
        }]),
    };
    let contact: Contact = customer.write().unwrap();
    assert_eq!(Customer::read(&contact).unwrap(), customer);

    let mut contact = contact;
    contact.addresses.as_mut().unwrap()[1].city = None;
    let problem = Customer::read(&contact).unwrap_err();
    assert_eq!(
        problem.to_string(),
        "addresses[1].city: is not there, which `Place.city` requires"
    );
}
