// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use connectome::{ModelField, ModelKind, record};

/// A file that comes with something.
#[derive(Default)]
pub struct Attachment {
    pub id: Option<String>,
    /// `text/plain`.
    pub r#type: Option<String>,
    pub name: Option<String>,
    /// Where its bytes are.
    pub url: Option<String>,
    /// Its bytes in base64.
    pub content: Option<String>,
}
record! { Attachment:
    id optional, r#type = "type" optional, name optional, url optional, content optional,
}

impl Attachment {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("url", ModelKind::Text),
        ModelField::new("content", ModelKind::Text),
    ];
}
