use connectome::Mapping;
use std::borrow::Cow;
use std::collections::BTreeMap;
#[path = "../models/mod.rs"]
mod models;

use models::{Contact, EmailAddress, Issue};

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work<'a> {
    labels: Vec<&'a str>,
    properties: BTreeMap<String, Cow<'a, str>>,
}

#[derive(Mapping)]
#[mapping(model = EmailAddress)]
struct Mail<'a> {
    value: Option<&'a str>,
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer<'a> {
    emails: Option<Vec<Mail<'a>>>,
}

fn main() {
    let mut issue = Issue::new(7, "a");
    issue.labels = vec!["x".to_owned(), "y".to_owned()];
    let work = Work::read(&issue).unwrap();
    assert_eq!(work.labels, ["x", "y"]);
    assert!(work.properties.is_empty());
    let mut other = Issue::new(8, "b");
    work.write_into(&mut other).unwrap();
    assert_eq!(other.labels, issue.labels);

    let contact = Contact {
        emails: Some(vec![EmailAddress { value: Some("ada@example.org".to_owned()), r#type: None }]),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.emails.unwrap()[0].value, Some("ada@example.org"));
}
