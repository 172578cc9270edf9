// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Contact, Lead, User};
use connectome::{Id, ModelField, ModelKind, record};

/// Someone who takes part: a user, a contact or a lead.
#[derive(Default)]
pub struct Participant {
    pub user_id: Option<Id<User>>,
    pub contact_id: Option<Id<Contact>>,
    pub lead_id: Option<Id<Lead>>,
}
record! { Participant:
    user_id = "userId" optional, contact_id = "contactId" optional, lead_id = "leadId" optional,
}

impl Participant {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("userId", ModelKind::Reference("users")),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("leadId", ModelKind::Reference("leads")),
    ];
}
