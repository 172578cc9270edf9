// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! Users with a password. The server has to run the plug-in `accounts`.

mod count;
mod create;
mod delete;
mod delete_all;
mod get;
mod list;
mod put;
mod update;

pub use {
    count::Count, create::Create, delete::Delete, delete_all::DeleteAll, get::Get, list::List,
    put::Put, update::Update,
};

use crate::types::{Changes, NewAccount, PatchOperation};
use connectome::{Call, Connection};

/// What can be done with `accounts`.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'c>(pub(crate) &'c Connection);

impl<'c> Accounts<'c> {
    /// Lists the accounts that you may read, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Counts the accounts that you may read.
    ///
    /// The number stands in the header `Total-Objects`.
    pub fn count(self) -> Count<'c> {
        Count(Call::new(self.0, &count::FACTS))
    }

    /// Creates an account; its `id` is the user's name.
    ///
    /// Anyone may, unless the operator says otherwise. Where the id is taken, nothing is changed:
    /// its owner gets it with status 200, others get status 400 or 401.
    pub fn create(self, body: &NewAccount) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Deletes all accounts that you may change, or those that fit.
    ///
    /// With a limit, only so many; the `_token` in `Next-Page` then leads to the others.
    pub fn delete_all(self) -> DeleteAll<'c> {
        DeleteAll(Call::new(self.0, &delete_all::FACTS))
    }

    /// Gets an account.
    ///
    /// - `id`: The id of the account, which is the user's name.
    pub fn get(self, id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("id", &id))
    }

    /// Creates an account under this id, or replaces the one that is there.
    ///
    /// `If-None-Match: *` only creates; `If-Match` only replaces what you have seen. Permissions
    /// stay when absent. A user who sends their own credentials changes their own password.
    ///
    /// - `id`: The id of the account, which is the user's name.
    pub fn put(self, id: &str, body: &NewAccount) -> Put<'c> {
        Put(Call::new(self.0, &put::FACTS).path("id", &id).json(body))
    }

    /// Changes some fields of an account and leaves the others.
    ///
    /// How each kind of body is taken: see the update of records.
    ///
    /// Sends `application/json`.
    ///
    /// - `id`: The id of the account, which is the user's name.
    pub fn update(self, id: &str, body: &Changes) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("id", &id).json(body))
    }

    /// As [`Self::update`], sending `application/merge-patch+json`.
    pub fn update_merge_patch(self, id: &str, body: &Changes) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("id", &id)
                .json_as("application/merge-patch+json", body),
        )
    }

    /// As [`Self::update`], sending `application/json-patch+json`.
    pub fn update_json_patch(self, id: &str, body: &[PatchOperation]) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("id", &id)
                .json_as("application/json-patch+json", &body),
        )
    }

    /// Deletes an account.
    ///
    /// Its buckets and records stay.
    ///
    /// - `id`: The id of the account, which is the user's name.
    pub fn delete(self, id: &str) -> Delete<'c> {
        Delete(Call::new(self.0, &delete::FACTS).path("id", &id))
    }
}
