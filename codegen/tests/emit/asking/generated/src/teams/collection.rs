// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `teams` as a collection.

use crate::Sample;
use crate::types::Team;
use connectome::{Call, Collection, Create, Extra, List, Page, Paging, Written, record, text};

/// Teams.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Teams;

impl Collection for Teams {
    const KEY: &'static str = "teams";
    type Connector = Sample;
    type Record = Team;

    fn id(record: &Team) -> Option<String> {
        text(&record.id)
    }
}

impl List for Teams {
    type Filter = ();
    type Page = Vec<Team>;
    const PAGING: Paging = Paging::single();

    fn list<'c>(&self, connector: &'c Sample, _: &()) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
    }

    fn page(answer: Vec<Team>) -> Page<Team> {
        Page::of(answer)
    }
}

/// What one of `teams` is made from.
pub struct TeamsNew {
    pub owner: String,
    pub extra: Extra,
}
record! { TeamsNew: owner required, ..extra }

impl TeamsNew {
    pub fn new(owner: String) -> Self {
        Self { owner, ..connectome::blank() }
    }
}

impl Create for Teams {
    type New = TeamsNew;
    type Created = Team;

    fn create<'c>(&self, connector: &'c Sample, new: &TeamsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: Team) -> Written<Team> {
        Written::record(Some(answer))
    }
}
