// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `people` as a collection.

use crate::Sample;
use crate::types::Person;
use connectome::{Call, Collection, List, Page, Paging, text};

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

    fn list<'c>(&self, connector: &'c Sample, _: &()) -> Call<'c, Vec<Person>> {
        Call::new(&connector.0, &super::list::FACTS)
    }

    fn page(answer: Vec<Person>) -> Page<Person> {
        Page::of(answer)
    }
}
