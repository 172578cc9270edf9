//! How the program is known to an app.

use std::fmt;

use crate::Encode;
use crate::connector::parameter::Said;
use crate::oauth::OAuthApp;
use crate::observe::shown_url_text;

/// How the program is known to an app, and where that is: for all customers, unless a connection says otherwise.
#[derive(Clone, Default)]
#[must_use]
pub struct App {
    pub(super) oauth: Option<OAuthApp>,
    pub(super) parameters: Said,
    pub(super) base_url: Option<String>,
}

impl App {
    /// As the connector says; the program is not registered with it.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the program is registered as.
    pub fn oauth(self, registration: OAuthApp) -> Self {
        Self {
            oauth: Some(registration),
            ..self
        }
    }

    /// What a parameter of the connector is.
    pub fn parameter(mut self, key: &str, value: &dyn Encode) -> Self {
        self.parameters.say(key, value);
        self
    }

    /// Where the app is: a sandbox, a test server.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            base_url: Some(url.into()),
            ..self
        }
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("oauth", &self.oauth)
            .field("base_url", &self.base_url.as_deref().map(shown_url_text))
            .finish_non_exhaustive()
    }
}
