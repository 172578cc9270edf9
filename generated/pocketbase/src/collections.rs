// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! What can be listed, found, created, changed and deleted.

pub use crate::contacts::collection::{
    Contacts, ContactsChange, ContactsFilter, ContactsKey, ContactsNew,
};
