//! What a program is registered as with an app.

use crate::credential::Secret;

/// What a program is registered as with an app, and where its registration differs from what the connector says.
/// Debug shows no secret.
#[derive(Clone, Debug)]
pub struct OAuthApp {
    pub(super) id: String,
    pub(super) secret: Option<Secret>,
    pub(super) redirect: Option<String>,
    pub(super) scopes: Option<Vec<String>>,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) authorize: Option<String>,
    pub(super) token: Option<String>,
    pub(super) revoke: Option<String>,
    pub(super) device: Option<String>,
    pub(super) issuer: Option<String>,
}

impl OAuthApp {
    /// Under this client id; without a secret (a public client) until one is said.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: None,
            redirect: None,
            scopes: None,
            parameters: Vec::new(),
            authorize: None,
            token: None,
            revoke: None,
            device: None,
            issuer: None,
        }
    }

    /// With this client secret.
    pub fn secret(self, secret: impl Into<String>) -> Self {
        let secret = Some(Secret::new(secret));
        Self { secret, ..self }
    }

    /// Where a user comes back to: exactly as it is registered.
    pub fn redirect(self, url: impl Into<String>) -> Self {
        let redirect = Some(url.into());
        Self { redirect, ..self }
    }

    /// Where that is, where it was said.
    pub fn redirect_url(&self) -> Option<&str> {
        self.redirect.as_deref()
    }

    /// What is asked for, in place of the connector's scopes.
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes = Some(scopes.into_iter().map(Into::into).collect());
        Self { scopes, ..self }
    }

    /// One more parameter of each authorization request.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Where the user grants, in place of the connector's.
    pub fn authorize_at(self, url: impl Into<String>) -> Self {
        let authorize = Some(url.into());
        Self { authorize, ..self }
    }

    /// Where a grant becomes a token, in place of the connector's.
    pub fn token_at(self, url: impl Into<String>) -> Self {
        let token = Some(url.into());
        Self { token, ..self }
    }

    /// Where a token is given back, in place of the connector's.
    pub fn revoke_at(self, url: impl Into<String>) -> Self {
        let revoke = Some(url.into());
        Self { revoke, ..self }
    }

    /// Where a device begins, in place of the connector's.
    pub fn device_at(self, url: impl Into<String>) -> Self {
        let device = Some(url.into());
        Self { device, ..self }
    }

    /// What the server calls itself, in place of the connector's.
    pub fn issuer(self, issuer: impl Into<String>) -> Self {
        let issuer = Some(issuer.into());
        Self { issuer, ..self }
    }
}
