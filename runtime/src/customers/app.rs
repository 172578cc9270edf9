//! How the program is known to an app.

use std::fmt;

use crate::Encode;
use crate::builder::Setup;
use crate::credential::Secret;
use crate::parameter::Said;

/// How the program is known to an app, and where that is: for all customers, unless a connection says otherwise.
#[derive(Clone, Default)]
#[must_use]
pub struct App {
    pub(super) client: Option<(String, Option<Secret>)>,
    pub(super) redirect: Option<String>,
    pub(super) scopes: Option<Vec<String>>,
    pub(super) parameters: Said,
    pub(super) base_url: Option<String>,
}

impl App {
    /// As the connector says, without a client.
    pub fn new() -> Self {
        Self::default()
    }

    /// The client's id and secret, as the app's developer page shows them.
    pub fn client(self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            client: Some((id.into(), Some(Secret::new(secret)))),
            ..self
        }
    }

    /// The id of a client that has no secret: a program on its users' machines.
    pub fn public_client(self, id: impl Into<String>) -> Self {
        Self {
            client: Some((id.into(), None)),
            ..self
        }
    }

    /// Where users come back to after they have granted, as the app's developer page knows it.
    pub fn redirect(self, url: impl Into<String>) -> Self {
        Self {
            redirect: Some(url.into()),
            ..self
        }
    }

    /// What is asked for, in place of what the connector asks for.
    pub fn scopes(self, scopes: &[&str]) -> Self {
        Self {
            scopes: Some(scopes.iter().map(|it| (*it).to_owned()).collect()),
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

    /// What a connection is set up with.
    pub(super) fn set_up(&self, setup: &mut Setup) {
        if setup.choice.url.is_none() {
            setup.choice.url.clone_from(&self.base_url);
        }
        setup.parameters.say_all(&self.parameters);
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("client", &self.client)
            .field("redirect", &self.redirect)
            .field("scopes", &self.scopes)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
