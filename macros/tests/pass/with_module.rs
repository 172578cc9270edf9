use connectome::{Id, Mapping};
#[path = "../models/mod.rs"]
mod models;

use models::{Contact, User};

#[derive(Debug, PartialEq)]
struct Owner(u32);

mod owner {
    use super::*;
    use std::num::ParseIntError;

    pub(crate) fn read(id: &Id<User>) -> Result<Owner, ParseIntError> {
        id.as_str().parse().map(Owner)
    }

    pub(crate) fn write(owner: &Owner) -> Id<User> {
        owner.0.to_string().into()
    }
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(field = owner_id, with = owner)]
    owner: Option<Owner>,
}

fn main() {
    let contact: Contact = Customer {
        owner: Some(Owner(7)),
    }
    .write()
    .unwrap();
    assert_eq!(contact.owner_id.as_ref().unwrap().as_str(), "7");
    assert_eq!(Customer::read(&contact).unwrap().owner, Some(Owner(7)));
    let contact = Contact {
        owner_id: Some("x".into()),
        ..Contact::default()
    };
    assert_eq!(
        Customer::read(&contact).err().unwrap().to_string(),
        "owner_id: invalid digit found in string, which `Customer.owner` cannot hold"
    );
}
