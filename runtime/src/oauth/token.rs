//! What a token endpoint gives.

use std::fmt;
use std::time::SystemTime;

use crate::Json;
use crate::credential::Secret;

/// What a token endpoint gives (RFC 6749, section 5.1). Debug shows no token, and of `fields` the keys
/// alone.
#[derive(Clone)]
pub struct TokenSet {
    /// What calls are made with.
    pub access: Secret,
    /// What the next one is got with; `None` where the answer brought none.
    pub refresh: Option<Secret>,
    /// When the access token ends, by this machine's clock; `None` where the answer does not say.
    pub expires: Option<SystemTime>,
    /// What was granted, where the answer says; `None`: what was asked for.
    pub scopes: Option<Vec<String>>,
    /// What else the connector keeps of the answer, by key: `instance_url`. An object.
    pub fields: Json,
}

impl fmt::Debug for TokenSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<_> = self.fields.view().members().map(|it| it.0).collect();
        f.debug_struct("TokenSet")
            .field("expires", &self.expires)
            .field("scopes", &self.scopes)
            .field("fields", &keys)
            .finish_non_exhaustive()
    }
}
