// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `people` as a collection.

use crate::Sample;
use crate::people::ListResponse;
use crate::types::Person;
use connectome::{
    Call, Collection, Extra, List, Match, Page, Paging, Slot, Upsert, Written, record, same, text,
};

/// `people` as a collection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People;

impl Collection for People {
    const KEY: &'static str = "people";
    type Connector = Sample;
    type Record = Person;

    fn id(record: &Person) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Person) -> Option<String> {
        text(&record.name)
    }
}

impl List for People {
    type Filter = ();
    type Page = ListResponse;
    const PAGING: Paging = Paging::cursor_in("X-Next", Slot::Query("mail"));

    fn list<'c>(&self, connector: &'c Sample, _: &()) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
    }

    fn page(answer: ListResponse) -> Page<Person> {
        Page::of(answer.people)
    }
}

/// What one of `people` is known by.
#[derive(Default)]
pub struct PeopleKey {
    pub mail: Option<String>,
}
record! { PeopleKey: mail optional }

impl Match for People {
    type Key = PeopleKey;
    type Candidates = ListResponse;
    const PAGING: Paging = Paging::single();

    fn candidates<'c>(&self, connector: &'c Sample, key: &PeopleKey) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS).query("mail", &key.mail)
    }

    fn records(answer: ListResponse) -> Page<Person> {
        Page::of(answer.people)
    }

    fn is_match(record: &Person, key: &PeopleKey) -> bool {
        same(&record.mail, &key.mail)
    }
}

/// One of `people`, made or changed.
pub struct PeopleWhole {
    pub id: String,
    pub name: Option<String>,
    pub mail: String,
    pub extra: Extra,
}
record! { PeopleWhole: id required, name optional, mail required, ..extra }

impl PeopleWhole {
    pub fn new(id: String, mail: String) -> Self {
        Self { id, mail, ..connectome::blank() }
    }
}

impl Upsert for People {
    type Whole = PeopleWhole;
    type Upserted = Person;

    fn upsert<'c>(&self, connector: &'c Sample, whole: &PeopleWhole) -> Call<'c> {
        Call::new(&connector.0, &super::put::FACTS).json(whole)
    }

    fn upserted(answer: Person) -> Written<Person> {
        Written::record(Some(answer))
    }
}
