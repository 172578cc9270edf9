use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Address, Contact};

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(field = primary_address.city)]
    city: Option<String>,
    #[mapping(field = "primary_address.street")]
    street: Option<String>,
}

fn main() {
    let nowhere = Customer {
        city: None,
        street: None,
    };
    assert!(
        nowhere
            .write::<Contact>()
            .unwrap()
            .primary_address
            .is_none()
    );
    let somewhere = Customer {
        city: Some("Graz".to_owned()),
        street: None,
    };
    let contact: Contact = somewhere.write().unwrap();
    let address = Address {
        city: Some("Graz".to_owned()),
        street: None,
    };
    assert_eq!(contact.primary_address, Some(address));
    assert_eq!(Customer::read(&contact).unwrap(), somewhere);

    // What is written over keeps what the struct does not map, and loses what is `None`.
    let mut contact = contact;
    contact.stage = Some("lead".to_owned());
    nowhere.write_into(&mut contact).unwrap();
    assert_eq!(contact.stage.as_deref(), Some("lead"));
    assert_eq!(contact.primary_address.unwrap().city, None);
}
