// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

//! `users` as a collection.

use crate::Roundup;
use crate::types::{CreatedAnswer, User, UserPage};
use connectome::{
    Call, Collection, Create, Delete, Encoding, Extra, Find, List, Match, Page, Paging, Slot,
    Update, Written, record, same, text,
};

/// Who can log in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Users;

impl Collection for Users {
    const KEY: &'static str = "users";
    type Connector = Roundup;
    type Record = User;

    fn id(record: &User) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &User) -> Option<String> {
        text(&record.username)
    }

    fn created_at(record: &User) -> Option<String> {
        text(&record.creation)
    }

    fn updated_at(record: &User) -> Option<String> {
        text(&record.activity)
    }
}

/// What a list of `users` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UsersFilter {
    /// Only with this text in the login.
    pub username: Option<String>,
    /// Only with this text in the name.
    pub realname: Option<String>,
    /// Only with this text in the mail address.
    pub address: Option<String>,
    /// Only with this text in the organisation.
    pub organisation: Option<String>,
}

impl List for Users {
    type Filter = UsersFilter;
    type Page = UserPage;
    const PAGING: Paging = Paging::next_url().limit(Slot::Query("@page_size"), 100);

    fn list<'c>(&self, connector: &'c Roundup, filter: &UsersFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query_as(
                Encoding::FORM.joined(),
                "@fields",
                &[
                    "username",
                    "realname",
                    "address",
                    "phone",
                    "organisation",
                    "roles",
                    "timezone",
                    "creation",
                    "creator",
                    "activity",
                    "actor",
                ],
            )
            .query("@verbose", &2)
            .query_as(Encoding::FORM.joined(), "@sort", &["id"])
            .query("username", &filter.username)
            .query("realname", &filter.realname)
            .query("address", &filter.address)
            .query("organisation", &filter.organisation)
    }

    fn page(answer: UserPage) -> Page<User> {
        Page::of(answer.data.collection).next(
            &answer
                .data
                .links
                .as_ref()
                .and_then(|it| it.next.as_ref())
                .and_then(|it| it.first())
                .map(|it| &it.uri),
        )
    }
}

impl Find for Users {
    type Found = UserPage;

    fn find<'c>(&self, connector: &'c Roundup, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query_as(
                Encoding::FORM.joined(),
                "@fields",
                &[
                    "username",
                    "realname",
                    "address",
                    "phone",
                    "organisation",
                    "roles",
                    "timezone",
                    "creation",
                    "creator",
                    "activity",
                    "actor",
                ],
            )
            .query("@verbose", &2)
            .query("id", &id)
    }

    fn found(answer: UserPage) -> Option<User> {
        answer.data.collection.into_iter().next()
    }
}

/// What one of `users` is known by.
#[derive(Default)]
pub struct UsersKey {
    pub username: Option<String>,
    pub realname: Option<String>,
    pub address: Option<String>,
}
record! { UsersKey: username optional, realname optional, address optional }

impl Match for Users {
    type Key = UsersKey;
    type Candidates = UserPage;
    const PAGING: Paging = Paging::next_url().limit(Slot::Query("@page_size"), 100);

    fn candidates<'c>(&self, connector: &'c Roundup, key: &UsersKey) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query_as(
                Encoding::FORM.joined(),
                "@fields",
                &[
                    "username",
                    "realname",
                    "address",
                    "phone",
                    "organisation",
                    "roles",
                    "timezone",
                    "creation",
                    "creator",
                    "activity",
                    "actor",
                ],
            )
            .query("@verbose", &2)
            .query("username", &key.username)
            .query("realname", &key.realname)
            .query("address", &key.address)
    }

    fn records(answer: UserPage) -> Page<User> {
        Page::of(answer.data.collection).next(
            &answer
                .data
                .links
                .as_ref()
                .and_then(|it| it.next.as_ref())
                .and_then(|it| it.first())
                .map(|it| &it.uri),
        )
    }

    fn is_match(record: &User, key: &UsersKey) -> bool {
        same(&record.username, &key.username)
            && same(&record.realname, &key.realname)
            && same(&record.address, &key.address)
    }
}

/// What one of `users` is made from.
pub struct UsersNew {
    /// What they log in with.
    pub username: String,
    /// What people call them.
    pub realname: Option<String>,
    /// Their mail address; only they and administrators see it.
    pub address: Option<String>,
    /// More mail addresses, one a line.
    pub alternate_addresses: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// What they may do: names of roles, joined by commas.
    pub roles: Option<String>,
    /// Their time zone.
    pub timezone: Option<String>,
    /// The password.
    pub password: Option<String>,
    pub extra: Extra,
}
record! { UsersNew:
    username required, realname optional, address optional, alternate_addresses optional,
    phone optional, organisation optional, roles optional, timezone optional,
    password optional secret, ..extra
}

impl UsersNew {
    pub fn new(username: String) -> Self {
        Self { username, ..connectome::blank() }
    }
}

impl Create for Users {
    type New = UsersNew;
    type Created = CreatedAnswer;

    fn create<'c>(&self, connector: &'c Roundup, new: &UsersNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: CreatedAnswer) -> Written<User> {
        Written::id(&answer.data.id)
    }
}

/// What of one of `users` is to be another; what is absent stays.
#[derive(Default)]
pub struct UsersChange {
    /// What they log in with.
    pub username: Option<String>,
    /// What people call them.
    pub realname: Option<String>,
    /// Their mail address; only they and administrators see it.
    pub address: Option<String>,
    /// More mail addresses, one a line.
    pub alternate_addresses: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// What they may do: names of roles, joined by commas.
    pub roles: Option<String>,
    /// Their time zone.
    pub timezone: Option<String>,
    /// The password.
    pub password: Option<String>,
    pub extra: Extra,
}
record! { UsersChange:
    username optional, realname optional, address optional, alternate_addresses optional,
    phone optional, organisation optional, roles optional, timezone optional,
    password optional secret, ..extra
}

impl Update for Users {
    type Change = UsersChange;
    type Updated = ();

    fn update<'c>(&self, connector: &'c Roundup, id: &str, change: &UsersChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).etag("If-Match").json(change)
    }

    fn updated(_: ()) -> Written<User> {
        Written::nothing()
    }
}

impl Delete for Users {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Roundup, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id).etag("If-Match")
    }
}
