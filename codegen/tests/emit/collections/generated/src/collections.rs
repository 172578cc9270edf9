// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be listed, found, created, changed and deleted.

pub use crate::comments::collection::Comments;
pub use crate::people::collection::{People, PeopleKey, PeopleWhole};
pub use crate::tickets::collection::{
    Tickets, TicketsChange, TicketsFilter, TicketsKey, TicketsNew,
};
