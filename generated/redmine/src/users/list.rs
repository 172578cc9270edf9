// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::UserPage;
use connectome::{Call, Operation, operation};

/// `GET /users.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("users.list", "/users.json");
operation!(List -> UserPage);

impl List<'_> {
    /// How many to leave out at the beginning.
    pub fn offset(self, offset: u64) -> Self {
        Self(self.0.query("offset", &offset))
    }

    /// How many to bring: 25 unless told, 100 at most.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Only these: `1` active, `2` registered, `3` locked; empty for all.
    pub fn status(self, status: &str) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Only with this text in the login, a name or the mail address.
    pub fn name(self, name: &str) -> Self {
        Self(self.0.query("name", &name))
    }

    /// Only members of this group.
    pub fn group_id(self, group_id: i64) -> Self {
        Self(self.0.query("group_id", &group_id))
    }
}
