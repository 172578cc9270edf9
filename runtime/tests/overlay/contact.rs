//! A contact, and a struct that is overlaid.
#![allow(missing_docs, unreachable_pub, dead_code)]

use connectome::{Extra, Id, Mapping, Mismatch, Overlay, OverlayError, json};

/// A person, as a unified model has it.
#[derive(Default)]
pub struct Contact {
    pub id: Option<Id<Contact>>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub primary_email: Option<String>,
    pub emails: Option<Vec<Email>>,
    pub primary_address: Option<Address>,
    pub owner_id: Option<Id<()>>,
    pub score: Option<i64>,
    pub stage: Option<String>,
    pub is_lead: Option<bool>,
    pub extra: Extra,
}
connectome::record! { Contact:
    id optional, first_name = "firstName" optional, last_name = "lastName" optional,
    primary_email = "primaryEmail" optional, emails optional, primary_address = "primaryAddress" optional,
    owner_id = "ownerId" optional, score optional, stage optional, is_lead = "isLead" optional, ..extra
}

#[derive(Default)]
pub struct Email {
    pub value: Option<String>,
}
connectome::record! { Email: value optional }

#[derive(Default)]
pub struct Address {
    pub street: Option<String>,
    pub city: Option<String>,
    pub zip: Option<String>,
}
connectome::record! { Address: street optional, city optional, zip optional }

pub struct Owner(pub u32);

pub fn owner_of(id: &Id<()>) -> Result<Owner, std::num::ParseIntError> {
    id.as_str().parse().map(Owner)
}

pub fn id_of(owner: &Owner) -> String {
    owner.0.to_string()
}

#[derive(Debug, Mapping, PartialEq)]
#[mapping(rename_all = "lowercase")]
pub enum Stage {
    Lead,
    Customer,
}

#[derive(Mapping)]
#[mapping(model = Contact, overlay)]
pub struct Customer {
    #[mapping(frozen)]
    pub id: Option<String>,
    #[mapping(field = primary_email)]
    pub email: String,
    #[mapping(field = primary_address.city)]
    pub city: Option<String>,
    #[mapping(field = emails[1].value, from)]
    pub second: Option<String>,
    #[mapping(field = owner_id, with = (owner_of, id_of))]
    pub owner: Option<Owner>,
    #[mapping(from)]
    pub score: Option<i64>,
    pub stage: Option<Stage>,
    #[mapping(formula = { $concat: { values: [$.first_name, $.last_name], delimiter: " " } })]
    pub name: Option<String>,
    #[mapping(extra = "tier")]
    pub tier: Option<String>,
    #[mapping(field = is_lead, into)]
    pub lead: bool,
    #[mapping(skip)]
    pub cached: bool,
}

pub type Mine = Overlay<Customer, Contact>;

pub fn contact(text: &str) -> Contact {
    json::decode(text.as_bytes()).unwrap()
}

pub fn ada() -> Contact {
    contact(
        r#"{"id":"7","firstName":"Ada","lastName":"Lovelace","primaryEmail":"ada@example.org","score":3,
            "emails":[{"value":"a@example.org"},{"value":"b@example.org"}],"ownerId":"12",
            "primaryAddress":{"street":"Hill 1","city":"Graz","zip":"8010"},"stage":"lead","tier":"gold"}"#,
    )
}

pub fn read(overlay: &str, from: &Contact) -> Result<Customer, Mismatch> {
    Mine::parse(overlay).unwrap().read(from)
}

pub fn write(overlay: &str, from: &Customer) -> String {
    json::encode_text(&Mine::parse(overlay).unwrap().write(from).unwrap())
}

pub fn problems(overlay: &str) -> Vec<String> {
    said(Mine::parse(overlay).unwrap_err())
}

pub fn said(error: OverlayError) -> Vec<String> {
    error.problems().iter().map(ToString::to_string).collect()
}
