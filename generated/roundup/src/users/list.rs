// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, UserPage};
use connectome::{Call, Encoding, Operation, operation};
use std::collections::BTreeMap;

/// `GET /data/user`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.list", "/data/user");
operation!(List -> UserPage, Failure);

impl List<'_> {
    /// Which fields to bring besides `id` and `link`; `status.name` reaches into what a field
    /// refers to.
    pub fn fields(self, fields: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "@fields", &fields))
    }

    /// How much to tell: `2` also brings what people call an item, `3` also the content of messages
    /// and files.
    pub fn verbose(self, verbose: i32) -> Self {
        Self(self.0.query("@verbose", &verbose))
    }

    /// How many a page may hold. Without it, all come at once.
    pub fn page_size(self, page_size: u32) -> Self {
        Self(self.0.query("@page_size", &page_size))
    }

    /// Which page: the first is 1.
    pub fn page_index(self, page_index: u64) -> Self {
        Self(self.0.query("@page_index", &page_index))
    }

    /// The fields to sort by, `-` before one for the other direction.
    pub fn sort(self, sort: &[&str]) -> Self {
        Self(self.0.query_as(Encoding::FORM.joined(), "@sort", &sort))
    }

    /// Only the one with this id.
    pub fn id(self, id: &str) -> Self {
        Self(self.0.query("id", &id))
    }

    /// Only with this text in the login.
    pub fn username(self, username: &str) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Only with this text in the name.
    pub fn realname(self, realname: &str) -> Self {
        Self(self.0.query("realname", &realname))
    }

    /// Only with this text in the mail address.
    pub fn address(self, address: &str) -> Self {
        Self(self.0.query("address", &address))
    }

    /// Only with this text in the organisation.
    pub fn organisation(self, organisation: &str) -> Self {
        Self(self.0.query("organisation", &organisation))
    }

    /// Only those that fit, by any other field; `:=` after a name demands exactly the same text.
    pub fn filters(self, filters: &BTreeMap<String, String>) -> Self {
        Self(self.0.query("filters", filters))
    }
}
