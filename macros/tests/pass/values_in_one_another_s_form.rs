use connectome::{Decimal, Mapping};
use std::time::SystemTime;
#[path = "../models/mod.rs"]
mod models;

use models::{Contact, Issue};

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work {
    id: String,
    #[mapping(field = closed_at)]
    closed: Option<SystemTime>,
    #[mapping(field = id)]
    number: u16,
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    id: Option<i64>,
    score: Option<Decimal>,
    #[mapping(field = created_time)]
    created: Option<SystemTime>,
}

fn main() {
    let mut issue = Issue::new(70_000, "Mend");
    assert_eq!(
        Work::read(&issue).err().unwrap().to_string(),
        "id: is a number that does not fit, which `Work.number` cannot hold"
    );
    issue.id = 7;
    let work = Work::read(&issue).unwrap();
    assert_eq!((work.id.as_str(), work.number), ("7", 7));

    let contact = Contact {
        id: Some("x7".into()),
        ..Contact::default()
    };
    assert_eq!(
        Customer::read(&contact).err().unwrap().to_string(),
        "id: is no number, which `Customer.id` cannot hold"
    );
    let half: Decimal = "0.5".parse().unwrap();
    let customer = Customer {
        id: None,
        score: Some(half),
        created: Some(SystemTime::UNIX_EPOCH),
    };
    assert_eq!(
        customer.write::<Contact>().err().unwrap().to_string(),
        "Customer.score: is a number that does not fit, which `score` cannot hold"
    );
    let customer = Customer {
        score: None,
        ..customer
    };
    let contact: Contact = customer.write().unwrap();
    assert_eq!(
        contact.created_time.as_ref().unwrap().as_str(),
        "1970-01-01T00:00:00Z"
    );
}
