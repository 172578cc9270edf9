// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `people` as a collection.

use crate::Sample;
use crate::types::Person;
use connectome::{Call, Collection, Create, Extra, List, Page, Paging, Written, record, text};

/// People.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People;

impl Collection for People {
    const KEY: &'static str = "people";
    type Connector = Sample;
    type Record = Person;

    fn id(record: &Person) -> Option<String> {
        text(&record.id)
    }
}

impl List for People {
    type Filter = ();
    type Page = Vec<Person>;
    const PAGING: Paging = Paging::single();

    fn list<'c>(&self, connector: &'c Sample, _: &()) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
    }

    fn page(answer: Vec<Person>) -> Page<Person> {
        Page::of(answer)
    }
}

/// What one of `people` is made from.
pub struct PeopleNew {
    pub mail: String,
    pub extra: Extra,
}
record! { PeopleNew: mail required, ..extra }

impl PeopleNew {
    pub fn new(mail: String) -> Self {
        Self { mail, ..connectome::blank() }
    }
}

impl Create for People {
    type New = PeopleNew;
    type Created = Person;

    fn create<'c>(&self, connector: &'c Sample, new: &PeopleNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: Person) -> Written<Person> {
        Written::record(Some(answer))
    }
}
