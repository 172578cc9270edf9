//! What a token endpoint gives.

use std::time::SystemTime;

use crate::Json;
use crate::credential::Secret;

/// What a token endpoint gives (RFC 6749, section 5.1). Debug shows no token.
#[derive(Clone, Debug)]
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
