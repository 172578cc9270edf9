// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::Team;
use connectome::{Extra, Timestamp, record, text_enum};

/// A user, or a queue of work, to whom objects are assigned.
pub struct Owner {
    /// The id of the owner, which `hubspot_owner_id` refers to.
    pub id: String,
    pub r#type: OwnerType,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The id of the user; absent when the user has left.
    pub user_id: Option<i32>,
    /// The id of the user, also when the user has left.
    pub user_id_including_inactive: Option<i32>,
    /// The teams of the user.
    pub teams: Option<Vec<Team>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Whether the user has left.
    pub archived: bool,
    pub extra: Extra,
}
record! { Owner:
    id required, r#type = "type" required, email optional, first_name = "firstName" optional,
    last_name = "lastName" optional, user_id = "userId" optional,
    user_id_including_inactive = "userIdIncludingInactive" optional, teams optional,
    created_at = "createdAt" required, updated_at = "updatedAt" required, archived required, ..extra
}

/// Whether it is a person.
pub enum OwnerType {
    Person,
    Queue,
    Unlisted(String),
}
text_enum! { OwnerType: Person = "PERSON", Queue = "QUEUE" }
