use connectome::{Convert, Mapping};
use std::fmt::Debug;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact, bound(T: Convert<String>))]
struct Customer<T: Debug, const N: usize = 0> {
    stage: Option<T>,
    #[mapping(skip, default = [0; N])]
    rest: [u8; N],
}

fn main() {
    let contact = Contact {
        stage: Some("12".to_owned()),
        ..Contact::default()
    };
    let customer: Customer<i64, 2> = Customer::read(&contact).unwrap();
    assert_eq!(customer.stage, Some(12));
    assert_eq!(customer.write::<Contact>().unwrap(), contact);
}
