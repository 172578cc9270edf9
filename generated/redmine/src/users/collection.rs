// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! `users` as a collection.

use crate::Redmine;
use crate::types::{CustomValue, User, UserEnvelope, UserPage};
use connectome::{
    Call, Collection, Create, Delete, Extra, Find, List, Match, Page, Paging, Slot, Update,
    Written, record, same, text,
};

/// Who can log in. Only administrators may list and change them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Users;

impl Collection for Users {
    const KEY: &'static str = "users";
    type Connector = Redmine;
    type Record = User;

    fn id(record: &User) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &User) -> Option<String> {
        text(&record.login)
    }

    fn created_at(record: &User) -> Option<String> {
        text(&record.created_on)
    }

    fn updated_at(record: &User) -> Option<String> {
        text(&record.updated_on)
    }
}

/// What a list of `users` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UsersFilter {
    /// Only these: `1` active, `2` registered, `3` locked; empty for all.
    pub status: Option<String>,
    /// Only with this text in the login, a name or the mail address.
    pub name: Option<String>,
    /// Only members of this group.
    pub group_id: Option<i64>,
}

impl List for Users {
    type Filter = UsersFilter;
    type Page = UserPage;
    const PAGING: Paging = Paging::offset(Slot::Query("offset")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c Redmine, filter: &UsersFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("status", &filter.status)
            .query("name", &filter.name)
            .query("group_id", &filter.group_id)
    }

    fn page(answer: UserPage) -> Page<User> {
        Page::of(answer.users).total(&answer.total_count)
    }
}

impl Find for Users {
    type Found = UserEnvelope;

    fn find<'c>(&self, connector: &'c Redmine, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: UserEnvelope) -> Option<User> {
        Some(answer.user)
    }
}

/// What one of `users` is known by.
#[derive(Default)]
pub struct UsersKey {
    pub login: Option<String>,
    pub mail: Option<String>,
}
record! { UsersKey: login optional, mail optional }

impl Match for Users {
    type Key = UsersKey;
    type Candidates = UserPage;
    const PAGING: Paging = Paging::offset(Slot::Query("offset")).limit(Slot::Query("limit"), 100);

    fn candidates<'c>(&self, connector: &'c Redmine, key: &UsersKey) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("name", &key.login)
            .query("name", &key.mail)
    }

    fn records(answer: UserPage) -> Page<User> {
        Page::of(answer.users).total(&answer.total_count)
    }

    fn is_match(record: &User, key: &UsersKey) -> bool {
        same(&record.login, &key.login) && same(&record.mail, &key.mail)
    }
}

/// What one of `users` is made from.
pub struct UsersNew {
    /// What they log in with.
    pub login: String,
    /// Their first name.
    pub firstname: String,
    /// Their last name.
    pub lastname: String,
    /// Their mail address.
    pub mail: String,
    /// Their password; needed unless one is generated.
    pub password: Option<String>,
    /// The server thinks of a password.
    pub generate_password: Option<bool>,
    /// They have to choose another password when they log in.
    pub must_change_passwd: Option<bool>,
    /// They get a mail that says how to log in.
    pub send_information: Option<bool>,
    /// They may do everything.
    pub admin: Option<bool>,
    /// Who checks their password, when it is not Redmine.
    pub auth_source_id: Option<i64>,
    /// What they get mail about: `all`, `selected`, `only_my_events`, `only_assigned`,
    /// `only_owner`, `none`.
    pub mail_notification: Option<String>,
    /// What their custom fields hold.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { UsersNew:
    login required, firstname required, lastname required, mail required, password optional secret,
    generate_password optional, must_change_passwd optional, send_information optional,
    admin optional, auth_source_id optional, mail_notification optional, custom_fields optional,
    ..extra
}

impl UsersNew {
    pub fn new(login: String, firstname: String, lastname: String, mail: String) -> Self {
        Self { login, firstname, lastname, mail, ..connectome::blank() }
    }
}

impl Create for Users {
    type New = UsersNew;
    type Created = UserEnvelope;

    fn create<'c>(&self, connector: &'c Redmine, new: &UsersNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).member(&["user"], new)
    }

    fn created(answer: UserEnvelope) -> Written<User> {
        Written::record(Some(answer.user))
    }
}

/// What of one of `users` is to be another; what is absent stays.
#[derive(Default)]
pub struct UsersChange {
    /// What they log in with.
    pub login: Option<String>,
    /// Their first name.
    pub firstname: Option<String>,
    /// Their last name.
    pub lastname: Option<String>,
    /// Their mail address.
    pub mail: Option<String>,
    /// Their password.
    pub password: Option<String>,
    /// They have to choose another password when they log in.
    pub must_change_passwd: Option<bool>,
    /// They may do everything.
    pub admin: Option<bool>,
    /// `1` active, `3` locked.
    pub status: Option<i32>,
    /// What they get mail about: `all`, `selected`, `only_my_events`, `only_assigned`,
    /// `only_owner`, `none`.
    pub mail_notification: Option<String>,
    /// All groups that they are to be in.
    pub group_ids: Option<Vec<i64>>,
    /// What their custom fields hold; those that are not named stay.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { UsersChange:
    login optional, firstname optional, lastname optional, mail optional, password optional secret,
    must_change_passwd optional, admin optional, status optional, mail_notification optional,
    group_ids optional, custom_fields optional, ..extra
}

impl Update for Users {
    type Change = UsersChange;
    type Updated = ();

    fn update<'c>(&self, connector: &'c Redmine, id: &str, change: &UsersChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).member(&["user"], change)
    }

    fn updated(_: ()) -> Written<User> {
        Written::nothing()
    }
}

impl Delete for Users {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Redmine, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}
