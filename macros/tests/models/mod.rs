//! Records and models as generated crates have them, for the cases.
#![allow(dead_code)]

use connectome::{Extra, Id, Json, Patch, Timestamp, UnixTime};
use std::collections::BTreeMap;

/// A person, as a unified model has it: everything may be absent.
#[derive(Default)]
pub struct Contact {
    pub id: Option<Id<Contact>>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub primary_email: Option<String>,
    pub emails: Option<Vec<EmailAddress>>,
    pub primary_address: Option<Address>,
    pub addresses: Option<Vec<Address>>,
    pub stage: Option<String>,
    pub owner_id: Option<Id<User>>,
    pub score: Option<i64>,
    pub created_time: Option<Timestamp>,
    pub r#type: Option<String>,
}
connectome::record! { Contact:
    id optional, first_name = "firstName" optional, last_name = "lastName" optional,
    primary_email = "primaryEmail" optional, emails optional, primary_address = "primaryAddress" optional,
    addresses optional, stage optional, owner_id = "ownerId" optional, score optional,
    created_time = "createdTime" optional, r#type = "type" optional,
}

#[derive(Default)]
pub struct EmailAddress {
    pub value: Option<String>,
    pub r#type: Option<String>,
}
connectome::record! { EmailAddress: value optional, r#type = "type" optional }

#[derive(Default)]
pub struct Address {
    pub street: Option<String>,
    pub city: Option<String>,
}
connectome::record! { Address: street optional, city optional }

pub struct User;

/// A piece of work, as an app has it: some fields are required, some are kept under other names.
pub struct Issue {
    pub id: i64,
    pub title: String,
    pub state: IssueState,
    pub assignee: Option<Box<Person>>,
    pub author: Person,
    pub labels: Vec<String>,
    pub milestone: Patch<String>,
    pub properties: Option<BTreeMap<String, String>>,
    pub closed_at: Option<UnixTime>,
    pub extra: Extra,
}
connectome::record! { Issue:
    id required, title required, state required, assignee optional, author required, labels required,
    milestone optional, properties optional, closed_at nullable, ..extra
}

pub enum IssueState {
    Open,
    Closed,
    Unlisted(String),
}
connectome::text_enum! { IssueState: Open = "open", Closed = "closed" }

pub struct Person {
    pub login: String,
    pub name: Option<String>,
    pub manager: Option<Box<Person>>,
}
connectome::record! { Person: login required, name optional, manager optional }

/// What an app takes to make a piece of work.
pub struct NewIssue {
    pub title: String,
    pub body: Option<String>,
    pub notes: Option<Json>,
}
connectome::record! { NewIssue: title required, body optional, notes optional }

impl Issue {
    /// With what it must have.
    pub fn new(id: i64, title: &str) -> Self {
        let json = format!(
            r#"{{"id":{id},"title":{title:?},"state":"open","author":{{"login":"ada"}},"labels":[]}}"#
        );
        connectome::json::decode(json.as_bytes()).unwrap()
    }
}

/// People in a record.
#[derive(Default)]
pub struct Holder {
    pub person: Option<Person>,
    pub others: Option<Vec<Person>>,
}
connectome::record! { Holder: person optional, others optional }
