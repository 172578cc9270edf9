//! Who gives a connection its next tokens.

use std::fmt;
use std::sync::Arc;

use super::app::App;
use super::grant::Grant;
use crate::Facts;
use crate::oauth::{Ask, OAuthError, OAuthProblem, Refresh, TokenSet};
use crate::transport::{Pending, Transport};

/// Gets the next tokens of a connection.
pub(crate) trait Issuer: fmt::Debug + Send + Sync {
    /// Whether there is a way from what is kept to the next tokens.
    fn can_renew(&self, grant: &Grant) -> bool;

    /// The next ones.
    fn renew<'a>(&'a self, grant: &'a Grant) -> Pending<'a, Result<TokenSet, OAuthError>>;
}

/// An app's OAuth server, as the program is registered with it.
#[derive(Debug)]
pub(super) struct Server {
    pub(super) facts: &'static Facts,
    pub(super) app: App,
    pub(super) transport: Arc<dyn Transport>,
}

impl Issuer for Server {
    fn can_renew(&self, grant: &Grant) -> bool {
        let Some(config) = self.facts.oauth2_of(&grant.option) else {
            return false;
        };
        let has_next = |it: &super::grant::Tokens| it.refresh.is_some();
        let is_given_one =
            config.refresh != Refresh::Never && grant.tokens.as_ref().is_some_and(has_next);
        is_given_one || config.authorize.is_empty() && grant.tokens.is_some()
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> Pending<'a, Result<TokenSet, OAuthError>> {
        Box::pin(async {
            let client = self.app.client(self.facts, grant, &self.transport)?;
            let tokens = grant.tokens.as_ref();
            match tokens.and_then(|it| it.refresh.as_ref()) {
                Some(refresh) => client.refresh(refresh).await,
                // What a program gets for itself it gets again: with the scopes that it got.
                None if client.is_for_itself() => {
                    let scopes = tokens.and_then(|it| it.scopes.clone());
                    let ask = scopes.map_or_else(Ask::new, |it| Ask::new().scopes(it));
                    client.client_credentials(&ask).await
                }
                None => Err(OAuthError::new(
                    OAuthProblem::Ended,
                    "there is no refresh token",
                )),
            }
        })
    }
}
