// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! `contacts` as a collection.

use crate::PocketBase;
use crate::types::{Contact, ContactPage};
use connectome::{
    Call, Collection, Condition, Create, Delete, Extra, Find, List, Match, Page, Paging, Slot,
    Update, Where, Written, record, same, text,
};

/// People, in a collection called `contacts`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contacts;

impl Collection for Contacts {
    const KEY: &'static str = "contacts";
    type Connector = PocketBase;
    type Record = Contact;

    fn id(record: &Contact) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Contact) -> Option<String> {
        text(&record.full_name)
    }

    fn created_at(record: &Contact) -> Option<String> {
        text(&record.created)
    }

    fn updated_at(record: &Contact) -> Option<String> {
        text(&record.updated)
    }
}

/// What a list of `contacts` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactsFilter {
    /// Only those whose `full_name` is this.
    pub full_name: Option<String>,
    /// Only those whose `first_name` is this.
    pub first_name: Option<String>,
    /// Only those whose `last_name` is this.
    pub last_name: Option<String>,
    /// Only those whose `email` is this.
    pub email: Option<String>,
    /// Only those whose `phone` is this.
    pub phone: Option<String>,
    /// Only those whose `company` is this.
    pub company: Option<String>,
    /// Only those whose `job_title` is this.
    pub job_title: Option<String>,
    /// Only those whose `stage` is this.
    pub stage: Option<String>,
    /// Only those whose `stage` is not this.
    pub stage_is_not: Option<String>,
    /// Only those whose `source` is this.
    pub source: Option<String>,
    /// Only those whose `source` is not this.
    pub source_is_not: Option<String>,
}

static WHERE: Where = Where::joined(" && ")
    .within("(", ")")
    .quoted('\'', &[('\\', "\\\\"), ('\'', "\\'")])
    .refusing("\0");

impl List for Contacts {
    type Filter = ContactsFilter;
    type Page = ContactPage;
    const PAGING: Paging =
        Paging::number(Slot::Query("page"), 1).limit(Slot::Query("perPage"), 500);

    fn list<'c>(&self, connector: &'c PocketBase, filter: &ContactsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS).query("sort", &"@rowid").narrowed(
            Slot::Query("filter"),
            &WHERE,
            &[
                Condition::of("full_name = ", &filter.full_name, ""),
                Condition::of("first_name = ", &filter.first_name, ""),
                Condition::of("last_name = ", &filter.last_name, ""),
                Condition::of("email = ", &filter.email, ""),
                Condition::of("phone = ", &filter.phone, ""),
                Condition::of("company = ", &filter.company, ""),
                Condition::of("job_title = ", &filter.job_title, ""),
                Condition::of("stage = ", &filter.stage, ""),
                Condition::of("stage != ", &filter.stage_is_not, ""),
                Condition::of("source = ", &filter.source, ""),
                Condition::of("source != ", &filter.source_is_not, ""),
            ],
        )
    }

    fn page(answer: ContactPage) -> Page<Contact> {
        Page::of(answer.items).total(&answer.total_items)
    }
}

impl Find for Contacts {
    type Found = Contact;

    fn find<'c>(&self, connector: &'c PocketBase, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: Contact) -> Option<Contact> {
        Some(answer)
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
    const PAGING: Paging =
        Paging::number(Slot::Query("page"), 1).limit(Slot::Query("perPage"), 500);

    fn candidates<'c>(&self, connector: &'c PocketBase, key: &ContactsKey) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS).narrowed(
            Slot::Query("filter"),
            &WHERE,
            &[
                Condition::of("full_name = ", &key.full_name, ""),
                Condition::of("email = ", &key.email, ""),
                Condition::of("phone = ", &key.phone, ""),
            ],
        )
    }

    fn records(answer: ContactPage) -> Page<Contact> {
        Page::of(answer.items).total(&answer.total_items)
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
    type Created = Contact;

    fn create<'c>(&self, connector: &'c PocketBase, new: &ContactsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: Contact) -> Written<Contact> {
        Written::record(Some(answer))
    }
}

/// What of one of `contacts` is to be another; what is absent stays.
#[derive(Default)]
pub struct ContactsChange {
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
record! { ContactsChange:
    full_name optional, first_name optional, last_name optional, email optional, phone optional,
    company optional, job_title optional, stage optional, source optional, ..extra
}

impl Update for Contacts {
    type Change = ContactsChange;
    type Updated = Contact;

    fn update<'c>(&self, connector: &'c PocketBase, id: &str, change: &ContactsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).json(change)
    }

    fn updated(answer: Contact) -> Written<Contact> {
        Written::record(Some(answer))
    }
}

impl Delete for Contacts {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c PocketBase, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}
