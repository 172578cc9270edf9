//! How the program is known to an app.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::grant::Grant;
use crate::builder::Setup;
use crate::oauth::{OAuthApp, OAuthClient, OAuthError};
use crate::parameter::Said;
use crate::transport::Transport;
use crate::{Encode, Facts, Json};

/// How the program is known to an app, and where that is: for all customers, unless a connection says otherwise.
#[derive(Clone, Default)]
#[must_use]
pub struct App {
    oauth: Option<OAuthApp>,
    parameters: Said,
    base_url: Option<String>,
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

    /// Says what the connection itself does not.
    pub(super) fn set_up(&self, setup: &mut Setup) {
        if setup.choice.url.is_none() {
            setup.choice.url.clone_from(&self.base_url);
        }
        setup.parameters.say_all(&self.parameters);
    }

    /// The program at the app's OAuth server, as a connection's way in and parameters say.
    pub(super) fn client(
        &self,
        facts: &'static Facts,
        grant: &Grant,
        transport: &Arc<dyn Transport>,
    ) -> Result<OAuthClient, OAuthError> {
        let (title, option) = (facts.title(), &grant.option);
        let Some(config) = facts.oauth2_of(option) else {
            let message = format!("{title} has no OAuth by the name of `{option}`");
            return Err(OAuthError::configuration(message));
        };
        let Some(registration) = &self.oauth else {
            let message = format!(
                "the program is not registered with {title}: `CustomersBuilder::app` with `App::oauth`"
            );
            return Err(OAuthError::configuration(message));
        };
        let by_default = facts.parameters.iter();
        let by_default =
            by_default.filter_map(|it| Some((it.key.to_owned(), it.default?.parse().ok()?)));
        let mut said: BTreeMap<String, Json> = by_default.collect();
        said.extend(self.parameters.as_map());
        said.extend(grant.parameters.clone());
        let said = said.into_iter().map(|(key, value)| {
            let text = value.as_str().map(|it| it.into_owned());
            (key, text.unwrap_or_else(|| value.to_string()))
        });
        let said: Vec<_> = said.collect();
        OAuthClient::new(config, registration.clone(), &said, transport.clone())
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("oauth", &self.oauth)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
