// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Contact;
use connectome::record;

/// Some contacts.
pub struct ContactPage {
    /// The contacts, in the order asked for.
    pub data: Vec<Contact>,
}
record! { ContactPage: data required }
