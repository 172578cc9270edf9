use connectome::Mapping;
use std::borrow::Cow;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer<'a> {
    id: Option<&'a str>,
    #[mapping(field = primary_email)]
    email: Cow<'a, str>,
    score: Option<i64>,
}

fn main() {
    let contact = Contact {
        id: Some("7".into()),
        primary_email: Some("a@b.c".to_owned()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!((customer.id, &*customer.email), (Some("7"), "a@b.c"));
    assert!(matches!(customer.email, Cow::Borrowed(_)));
    assert_eq!(customer.write::<Contact>().unwrap(), contact);
}
