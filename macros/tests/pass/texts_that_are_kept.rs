use connectome::derive::KeepsText;
use connectome::{Mapping, Record, json};
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    first_name: Option<Arc<str>>,
    last_name: Option<Box<str>>,
    stage: Stage,
    owner_id: Option<Rc<str>>,
    #[mapping(field = primary_email)]
    email: Option<Email>,
}

#[derive(Debug, Mapping, PartialEq)]
enum Stage {
    #[mapping(value = "won")]
    Won,
    #[mapping(other)]
    Other(Cow<'static, str>),
}

#[derive(Debug, Mapping, PartialEq)]
enum Email {
    #[mapping(other)]
    Any(Address),
}

#[derive(Debug, PartialEq)]
struct Address(String);

impl KeepsText for Address {
    fn of(text: &str) -> Self {
        Self(text.to_owned())
    }

    fn text(&self) -> &str {
        &self.0
    }
}

// A record of it begins with a blank one.
#[derive(Clone, Debug, PartialEq, Record)]
enum Word {
    #[record(other)]
    Any(String),
}

#[derive(Clone, Debug, PartialEq, Record)]
struct Words {
    first: Word,
}

fn main() {
    let contact = Contact {
        first_name: Some("Ada".to_owned()),
        last_name: Some("Lovelace".to_owned()),
        stage: Some("lead".to_owned()),
        owner_id: Some("7".into()),
        primary_email: Some("ada@example.org".to_owned()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.stage, Stage::Other("lead".into()));
    assert_eq!(customer.write::<Contact>().unwrap(), contact);

    let words: Words = json::decode(br#"{"first":"x"}"#).unwrap();
    assert_eq!(words.first, Word::Any("x".to_owned()));
}
