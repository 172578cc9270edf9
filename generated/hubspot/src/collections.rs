// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! What can be listed, found, created, changed and deleted.

pub use crate::companies::collection::{
    Companies, CompaniesChange, CompaniesFilter, CompaniesKey, CompaniesNew,
};
pub use crate::contacts::collection::{
    Contacts, ContactsChange, ContactsFilter, ContactsKey, ContactsNew,
};
pub use crate::deals::collection::{Deals, DealsChange, DealsFilter, DealsKey, DealsNew};
pub use crate::notes::collection::{Notes, NotesChange, NotesFilter, NotesNew};
pub use crate::owners::collection::{Owners, OwnersFilter, OwnersKey};
pub use crate::tickets::collection::{
    Tickets, TicketsChange, TicketsFilter, TicketsKey, TicketsNew,
};
