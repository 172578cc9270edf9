// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `owners` as a collection.

use crate::HubSpot;
use crate::types::{Owner, OwnerPage};
use connectome::{Call, Collection, Find, List, Match, Page, Paging, Slot, record, same, text};

/// The users to whom objects are assigned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owners;

impl Collection for Owners {
    const KEY: &'static str = "owners";
    type Connector = HubSpot;
    type Record = Owner;

    fn id(record: &Owner) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Owner) -> Option<String> {
        text(&record.email)
    }

    fn created_at(record: &Owner) -> Option<String> {
        text(&record.created_at)
    }

    fn updated_at(record: &Owner) -> Option<String> {
        text(&record.updated_at)
    }
}

/// What a list of `owners` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnersFilter {
    /// Only the owner with this address.
    pub email: Option<String>,
    /// Only what is archived, instead of only what is not.
    pub archived: Option<bool>,
}

impl List for Owners {
    type Filter = OwnersFilter;
    type Page = OwnerPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 500);

    fn list<'c>(&self, connector: &'c HubSpot, filter: &OwnersFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("email", &filter.email)
            .query("archived", &filter.archived)
    }

    fn page(answer: OwnerPage) -> Page<Owner> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

impl Find for Owners {
    type Found = Owner;

    fn find<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("ownerId", &id)
    }

    fn found(answer: Owner) -> Option<Owner> {
        Some(answer)
    }
}

/// What one of `owners` is known by.
#[derive(Default)]
pub struct OwnersKey {
    pub email: Option<String>,
}
record! { OwnersKey: email optional }

impl Match for Owners {
    type Key = OwnersKey;
    type Candidates = OwnerPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 500);

    fn candidates<'c>(&self, connector: &'c HubSpot, key: &OwnersKey) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS).query("email", &key.email)
    }

    fn records(answer: OwnerPage) -> Page<Owner> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }

    fn is_match(record: &Owner, key: &OwnersKey) -> bool {
        same(&record.email, &key.email)
    }
}
