//! Two roads from an app's record to a user's struct give the same: the connector's compiled mapping and the derive over
//! the unified model, and the derive over the record alone. What is written is read back.

use connectome::{Mapping, Unify, UnifyCreate, json};
use connectome_hubspot as hubspot;
use connectome_hubspot::collections::{Contacts, ContactsNew};
use connectome_pocketbase as pocketbase;
use connectome_unified as unified;

/// How many records go along each road.
const RECORDS: usize = 500;

#[derive(Clone, Debug, Mapping, PartialEq)]
#[mapping(model = unified::Contact)]
#[mapping(model = hubspot::types::Contact, from)]
#[mapping(model = ContactsNew, into)]
struct Customer {
    #[mapping(for = unified::Contact, from)]
    #[mapping(for = hubspot::types::Contact)]
    #[mapping(for = ContactsNew, skip)]
    id: Option<String>,
    #[mapping(for = hubspot::types::Contact, field = properties.firstname)]
    #[mapping(for = ContactsNew, field = firstname)]
    first_name: Option<String>,
    #[mapping(for = hubspot::types::Contact, field = properties.lastname)]
    #[mapping(for = ContactsNew, field = lastname)]
    last_name: Option<String>,
    #[mapping(field = primary_email)]
    #[mapping(for = hubspot::types::Contact, field = properties.email)]
    #[mapping(for = ContactsNew, field = email)]
    email: Option<String>,
    #[mapping(field = primary_phone)]
    #[mapping(for = hubspot::types::Contact, formula = { $firstNotEmpty: [$.properties.phone, $.properties.mobilephone] })]
    #[mapping(for = ContactsNew, field = phone)]
    phone: Option<String>,
    #[mapping(field = primary_address.city)]
    #[mapping(for = hubspot::types::Contact, field = properties.city)]
    #[mapping(for = ContactsNew, field = city)]
    city: Option<String>,
    #[mapping(field = stage)]
    #[mapping(for = hubspot::types::Contact, field = properties.lifecyclestage)]
    #[mapping(for = ContactsNew, field = lifecyclestage)]
    stage: Stage,
    #[mapping(field = created_time, from)]
    #[mapping(for = hubspot::types::Contact, field = created_at)]
    #[mapping(for = ContactsNew, skip)]
    created: Option<String>,
}

#[derive(Clone, Debug, Default, Mapping, PartialEq)]
#[mapping(rename_all = "lowercase")]
enum Stage {
    #[default]
    Lead,
    #[mapping(value = "customer" | "client")]
    Customer,
    #[mapping(other)]
    Other(String),
}

/// Words, some of them awkward.
struct Words(u64);

impl Words {
    fn number(&mut self, below: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn text(&mut self) -> String {
        let words = [
            "lead",
            "customer",
            "client",
            "",
            " ",
            "Zoë",
            "a\"b\\c",
            "\u{1F600}",
            "null",
            "7",
        ];
        words[self.number(words.len() as u64) as usize].to_owned()
    }

    fn maybe(&mut self) -> Option<String> {
        (self.number(3) > 0).then(|| self.text())
    }
}

fn record(words: &mut Words) -> hubspot::types::Contact {
    let mut record: hubspot::types::Contact = empty();
    record.id = words.number(1_000_000).to_string();
    record.created_at = "2026-11-22T12:00:00Z".into();
    let properties = &mut record.properties;
    properties.firstname = words.maybe();
    properties.lastname = words.maybe();
    properties.email = words.maybe();
    properties.phone = words.maybe();
    properties.mobilephone = words.maybe();
    properties.city = words.maybe();
    properties.lifecyclestage = Some(words.text());
    record
}

fn empty() -> hubspot::types::Contact {
    let text = br#"{"id":"","properties":{},"createdAt":"","updatedAt":""}"#;
    json::decode(text).unwrap()
}

#[test]
fn both_roads_read_the_same() {
    let mut words = Words(1);
    for _ in 0..RECORDS {
        let record = record(&mut words);
        let model: unified::Contact = Contacts::read(&record).unwrap();
        let over_the_model = Customer::read(&model).unwrap();
        assert_eq!(
            over_the_model,
            Customer::read(&record).unwrap(),
            "{record:?}"
        );
    }
}

#[test]
fn both_roads_write_the_same() {
    let mut words = Words(2);
    for _ in 0..RECORDS {
        let customer = Customer::read(&record(&mut words)).unwrap();
        let model: unified::Contact = customer.write().unwrap();
        let over_the_model: ContactsNew =
            <Contacts as UnifyCreate<unified::Contact>>::new(&model).unwrap();
        assert_eq!(over_the_model, customer.write().unwrap(), "{customer:?}");
    }
}

#[test]
fn what_is_written_is_read_back() {
    let mut words = Words(3);
    for _ in 0..RECORDS {
        let customer = Customer::read(&record(&mut words)).unwrap();
        let customer = Customer {
            id: None,
            created: None,
            ..customer
        };
        let model: unified::Contact = customer.write().unwrap();
        assert_eq!(Customer::read(&model).unwrap(), customer);
    }
}

#[derive(Clone, Debug, Mapping, PartialEq)]
#[mapping(model = pocketbase::types::Contact, allow_unmapped)]
struct Person {
    full_name: Option<String>,
    #[mapping(extra = "points")]
    points: Option<i64>,
    stage: Option<Stage>,
}

#[test]
fn what_is_not_mapped_stays() {
    let mut words = Words(4);
    for _ in 0..RECORDS {
        let text = br#"{"id":"7","email":"ada@example.org","more":[1,2]}"#;
        let mut record: pocketbase::types::Contact = json::decode(text).unwrap();
        let person = Person {
            full_name: words.maybe(),
            points: (words.number(2) > 0).then(|| words.number(100) as i64),
            stage: words.maybe().map(|it| {
                if it == "client" {
                    Stage::Customer
                } else {
                    Stage::Lead
                }
            }),
        };
        person.write_into(&mut record).unwrap();
        assert_eq!(Person::read(&record).unwrap(), person);
        let empty = Person {
            full_name: None,
            points: None,
            stage: None,
        };
        empty.write_into(&mut record).unwrap();
        assert_eq!(record, json::decode(text).unwrap());
    }
}
