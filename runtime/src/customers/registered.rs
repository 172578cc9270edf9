//! An app and the program that is registered with it: connections are opened there, tokens got.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::app::App;
use super::grant::Grant;
use super::issuer::Issuer;
use crate::builder::Setup;
use crate::credential::Held;
use crate::oauth::{
    Ask, OAuth1Client, OAuthApp, OAuthClient, OAuthError, OAuthProblem, Refresh, TokenSet,
};
use crate::observe::Watch;
use crate::transport::{Pending, Transport};
use crate::{Connection, Error, Facts, Json};

/// An app, as the program is registered with it.
pub(super) struct Registered {
    pub(super) facts: &'static Facts,
    pub(super) app: App,
    pub(super) transport: Arc<dyn Transport>,
}

impl Registered {
    /// The app over what is kept of a connection.
    pub(super) fn open(
        &self,
        grant: &Grant,
        mut setup: Setup,
        held: Held,
        watch: Watch,
    ) -> Result<Connection, Error> {
        setup.watch = watch.and(setup.watch);
        setup
            .transport
            .get_or_insert_with(|| self.transport.clone());
        let urls = [&grant.base_url, &self.app.base_url];
        let url = urls.into_iter().flatten().next().cloned();
        setup.choice.url = setup.choice.url.or(url);
        for (key, value) in grant.said() {
            if self.facts.parameters.iter().any(|it| it.key == key) {
                setup.parameters.say(key, value);
            }
        }
        setup.parameters.say_all(&self.app.parameters);
        setup.connection(self.facts, held)
    }

    /// The program at the app's OAuth server, as a connection's way in and parameters say.
    pub(super) fn client(&self, grant: &Grant, watch: &Watch) -> Result<OAuthClient, OAuthError> {
        let option = &grant.option;
        let config = self.facts.oauth2_of(option);
        let config = config.ok_or_else(|| self.has_no_oauth(option))?;
        let registration = match (&self.app.oauth, &grant.account) {
            // Who signs needs no other name.
            (None, Some(_)) => OAuthApp::new(""),
            _ => self.registration()?,
        };
        let said: Vec<_> = self.said(grant).collect();
        let transport = self.transport.clone();
        OAuthClient::watched(config, registration, &said, transport, watch.clone())
    }

    /// The same where users grant by OAuth 1.0a; `None`: they grant by OAuth 2, or not at all.
    pub(super) fn client_of_1(
        &self,
        grant: &Grant,
        watch: &Watch,
    ) -> Result<Option<OAuth1Client>, OAuthError> {
        let Some(config) = self.facts.oauth1_of(&grant.option) else {
            return Ok(None);
        };
        let said: Vec<_> = self.said(grant).collect();
        let transport = self.transport.clone();
        let registration = self.registration()?;
        OAuth1Client::watched(config, registration, &said, transport, watch.clone()).map(Some)
    }

    fn registration(&self) -> Result<OAuthApp, OAuthError> {
        self.app.oauth.clone().ok_or_else(|| {
            let title = self.facts.title();
            OAuthError::configuration(format!(
                "the program is not registered with {title}: `CustomersBuilder::app` with `App::oauth`"
            ))
        })
    }

    fn has_no_oauth(&self, option: &str) -> OAuthError {
        let title = self.facts.title();
        OAuthError::configuration(format!("{title} has no OAuth by the name of `{option}`"))
    }

    /// What the connector's parameters are, as text: as the connection says, else the program, else the connector.
    fn said(&self, grant: &Grant) -> impl Iterator<Item = (String, String)> {
        let by_default = self.facts.parameters.iter();
        let by_default =
            by_default.filter_map(|it| Some((it.key.to_owned(), it.default?.parse().ok()?)));
        let mut said: BTreeMap<String, Json> = by_default.collect();
        said.extend(self.app.parameters.as_map());
        said.extend(grant.parameters.clone());
        said.into_iter().map(|(key, value)| {
            let text = value.as_str().map(|it| it.into_owned());
            (key, text.unwrap_or_else(|| value.to_string()))
        })
    }
}

impl Issuer for Registered {
    fn can_renew(&self, grant: &Grant) -> bool {
        let Some(config) = self.facts.oauth2_of(&grant.option) else {
            return false;
        };
        let Some(tokens) = &grant.tokens else {
            return false;
        };
        let is_given_one = config.refresh != Refresh::Never && tokens.refresh.is_some();
        is_given_one || config.authorize.is_empty()
    }

    fn renew<'a>(
        &'a self,
        grant: &'a Grant,
        watch: &'a Watch,
    ) -> Pending<'a, Result<TokenSet, OAuthError>> {
        Box::pin(async {
            let client = self.client(grant, watch)?;
            let tokens = grant.tokens.as_ref();
            let refresh = tokens.and_then(|it| it.refresh.as_ref());
            // What a program gets by itself it gets again: with the scopes that it got.
            let scopes = tokens.and_then(|it| it.scopes.clone());
            let ask = scopes.map_or_else(Ask::new, |it| Ask::new().scopes(it));
            match (&grant.account, refresh) {
                (Some(account), _) => client.jwt_bearer(account, &ask).await,
                (None, Some(refresh)) => client.refresh(refresh).await,
                (None, None) if client.is_for_itself() => client.client_credentials(&ask).await,
                (None, None) => Err(OAuthError::new(
                    OAuthProblem::Ended,
                    "there is no refresh token",
                )),
            }
        })
    }
}

impl fmt::Debug for Registered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registered")
            .field("connector", &self.facts.key)
            .field("app", &self.app)
            .finish_non_exhaustive()
    }
}
