// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `users` as a collection.

use crate::Pipedrive;
use crate::types::{User, UserEnvelope, UserList};
use connectome::{Call, Collection, Find, List, Match, Page, Paging, record, same, text};

/// Who works with Pipedrive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Users;

impl Collection for Users {
    const KEY: &'static str = "users";
    type Connector = Pipedrive;
    type Record = User;

    fn id(record: &User) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &User) -> Option<String> {
        text(&record.name)
    }
}

impl List for Users {
    type Filter = ();
    type Page = UserList;
    const PAGING: Paging = Paging::single();

    fn list<'c>(&self, connector: &'c Pipedrive, _: &()) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
    }

    fn page(answer: UserList) -> Page<User> {
        Page::of(answer.data.unwrap_or_default())
    }
}

impl Find for Users {
    type Found = UserEnvelope;

    fn find<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: UserEnvelope) -> Option<User> {
        Some(answer.data)
    }
}

/// What one of `users` is known by.
#[derive(Default)]
pub struct UsersKey {
    pub email: Option<String>,
}
record! { UsersKey: email optional }

impl Match for Users {
    type Key = UsersKey;
    type Candidates = UserList;
    const PAGING: Paging = Paging::single();

    fn candidates<'c>(&self, connector: &'c Pipedrive, key: &UsersKey) -> Call<'c> {
        Call::new(&connector.0, &super::find::FACTS)
            .query("search_by_email", &1)
            .query("term", &key.email)
    }

    fn records(answer: UserList) -> Page<User> {
        Page::of(answer.data.unwrap_or_default())
    }

    fn is_match(record: &User, key: &UsersKey) -> bool {
        same(&record.email, &key.email)
    }
}
