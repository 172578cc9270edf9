// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! `contacts` as a collection.

use crate::Kinto;
use crate::types::{Contact, ContactEnvelope, ContactPage};
use connectome::{
    Call, Collection, Create, Delete, Encoding, Extra, Find, List, Match, Page, Paging, Patch,
    Slot, Update, Written, record, same, text,
};

/// People, in a collection called `contacts`.
#[derive(Clone, Debug, PartialEq)]
pub struct Contacts {
    /// The id of the bucket; `default` is your own.
    pub bucket: String,
}

impl Default for Contacts {
    fn default() -> Self {
        Self { bucket: "default".to_owned() }
    }
}

impl Collection for Contacts {
    const KEY: &'static str = "contacts";
    type Connector = Kinto;
    type Record = Contact;

    fn id(record: &Contact) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Contact) -> Option<String> {
        text(&record.full_name)
    }
}

/// What a list of `contacts` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactsFilter {
    /// Only those called this.
    pub full_name: Option<String>,
    /// Only those with this first name.
    pub first_name: Option<String>,
    /// Only those with this last name.
    pub last_name: Option<String>,
    /// Only those with this mail address.
    pub email: Option<String>,
    /// Only those with this telephone number.
    pub phone: Option<String>,
    /// Only those who work here.
    pub company: Option<String>,
    /// Only those who do this.
    pub job_title: Option<String>,
    /// Only those who are this far.
    pub stage: Option<String>,
    /// Only those who came from here.
    pub source: Option<String>,
}

impl List for Contacts {
    type Filter = ContactsFilter;
    type Page = ContactPage;
    const PAGING: Paging = Paging::next_url_in("Next-Page").limit(Slot::Query("_limit"), 1000);

    fn list<'c>(&self, connector: &'c Kinto, filter: &ContactsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .path("bucket", &self.bucket)
            .query("_sort", &"last_modified")
            .query_as(Encoding::JSON, "full_name", &filter.full_name)
            .query_as(Encoding::JSON, "first_name", &filter.first_name)
            .query_as(Encoding::JSON, "last_name", &filter.last_name)
            .query_as(Encoding::JSON, "email", &filter.email)
            .query_as(Encoding::JSON, "phone", &filter.phone)
            .query_as(Encoding::JSON, "company", &filter.company)
            .query_as(Encoding::JSON, "job_title", &filter.job_title)
            .query_as(Encoding::JSON, "stage", &filter.stage)
            .query_as(Encoding::JSON, "source", &filter.source)
    }

    fn page(answer: ContactPage) -> Page<Contact> {
        Page::of(answer.data)
    }
}

impl Find for Contacts {
    type Found = ContactEnvelope;

    fn find<'c>(&self, connector: &'c Kinto, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("bucket", &self.bucket).path("id", &id)
    }

    fn found(answer: ContactEnvelope) -> Option<Contact> {
        Some(answer.data)
    }
}

/// What one of `contacts` is known by.
#[derive(Default)]
pub struct ContactsKey {
    pub full_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}
record! { ContactsKey: full_name optional, email optional, phone optional }

impl Match for Contacts {
    type Key = ContactsKey;
    type Candidates = ContactPage;
    const PAGING: Paging = Paging::next_url_in("Next-Page").limit(Slot::Query("_limit"), 1000);

    fn candidates<'c>(&self, connector: &'c Kinto, key: &ContactsKey) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .path("bucket", &self.bucket)
            .query_as(Encoding::JSON, "full_name", &key.full_name)
            .query_as(Encoding::JSON, "email", &key.email)
            .query_as(Encoding::JSON, "phone", &key.phone)
    }

    fn records(answer: ContactPage) -> Page<Contact> {
        Page::of(answer.data)
    }

    fn is_match(record: &Contact, key: &ContactsKey) -> bool {
        same(&record.full_name, &key.full_name)
            && same(&record.email, &key.email)
            && same(&record.phone, &key.phone)
    }
}

/// What one of `contacts` is made from.
#[derive(Default)]
pub struct ContactsNew {
    /// What people call them.
    pub full_name: Option<String>,
    /// Their first name.
    pub first_name: Option<String>,
    /// Their last name.
    pub last_name: Option<String>,
    /// Their mail address.
    pub email: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Where they work.
    pub company: Option<String>,
    /// What they do there.
    pub job_title: Option<String>,
    /// How far they are on the way to being a customer.
    pub stage: Option<String>,
    /// Where they came from.
    pub source: Option<String>,
    pub extra: Extra,
}
record! { ContactsNew:
    full_name optional, first_name optional, last_name optional, email optional, phone optional,
    company optional, job_title optional, stage optional, source optional, ..extra
}

impl Create for Contacts {
    type New = ContactsNew;
    type Created = ContactEnvelope;

    fn create<'c>(&self, connector: &'c Kinto, new: &ContactsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS)
            .path("bucket", &self.bucket)
            .member(&["data"], new)
    }

    fn created(answer: ContactEnvelope) -> Written<Contact> {
        Written::record(Some(answer.data))
    }
}

/// What of one of `contacts` is to be another; what is absent stays.
#[derive(Default)]
pub struct ContactsChange {
    /// What people call them.
    pub full_name: Patch<String>,
    /// Their first name.
    pub first_name: Patch<String>,
    /// Their last name.
    pub last_name: Patch<String>,
    /// Their mail address.
    pub email: Patch<String>,
    /// Their telephone number.
    pub phone: Patch<String>,
    /// Where they work.
    pub company: Patch<String>,
    /// What they do there.
    pub job_title: Patch<String>,
    /// How far they are on the way to being a customer.
    pub stage: Patch<String>,
    /// Where they came from.
    pub source: Patch<String>,
    pub extra: Extra,
}
record! { ContactsChange:
    full_name optional, first_name optional, last_name optional, email optional, phone optional,
    company optional, job_title optional, stage optional, source optional, ..extra
}

impl Update for Contacts {
    type Change = ContactsChange;
    type Updated = ContactEnvelope;

    fn update<'c>(&self, connector: &'c Kinto, id: &str, change: &ContactsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS)
            .members("application/merge-patch+json")
            .path("bucket", &self.bucket)
            .path("id", &id)
            .member(&["data"], change)
    }

    fn updated(answer: ContactEnvelope) -> Written<Contact> {
        Written::record(Some(answer.data))
    }
}

impl Delete for Contacts {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Kinto, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("bucket", &self.bucket).path("id", &id)
    }
}
