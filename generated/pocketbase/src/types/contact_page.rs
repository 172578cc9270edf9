// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use super::Contact;
use connectome::record;

/// A page of contacts.
pub struct ContactPage {
    /// The contacts.
    pub items: Vec<Contact>,
    /// Which page it is.
    pub page: u64,
    /// How many a page may hold.
    pub per_page: u32,
    /// How many contacts there are in all; -1 when they were not counted.
    pub total_items: i64,
    /// How many pages there are; -1 when they were not counted.
    pub total_pages: i64,
}
record! { ContactPage:
    items required, page required, per_page = "perPage" required,
    total_items = "totalItems" required, total_pages = "totalPages" required,
}
