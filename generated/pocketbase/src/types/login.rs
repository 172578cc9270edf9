// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::record;

/// A name and a password.
pub struct Login {
    /// A mail address, or another field that its collection lets people log in with.
    pub identity: String,
    /// The password. Write only.
    pub password: String,
    /// Which field the name is, when it could be several.
    pub identity_field: Option<String>,
}
record! { Login:
    identity required, password required secret, identity_field = "identityField" optional,
}

impl Login {
    pub fn new(identity: String, password: String) -> Self {
        Self { identity, password, ..connectome::blank() }
    }
}
