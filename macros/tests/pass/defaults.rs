use connectome::Mapping;
use std::collections::HashMap;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(default)]
    score: i64,
    #[mapping(default = "lead".to_owned())]
    stage: String,
    #[mapping(field = primary_email, default = Some(String::from("none")))]
    email: Option<String>,
    #[mapping(skip, default = HashMap::<String, Vec<u8>>::from([("a".to_owned(), vec![1])]))]
    seen: HashMap<String, Vec<u8>>,
    #[mapping(skip, default = <u8 as TryFrom<i64>>::try_from(7).unwrap())]
    count: u8,
}

fn main() {
    let customer = Customer::read(&Contact::default()).unwrap();
    assert_eq!((customer.score, customer.stage.as_str()), (0, "lead"));
    assert_eq!(customer.email.as_deref(), Some("none"));
    assert_eq!((&*customer.seen["a"], customer.count), (&[1][..], 7));
}
