//! What a document states about its API as a whole.

use super::limit::Limits;
use super::oauth::{OAuth1Config, OAuth2Config};
use super::parameter::Parameter;
use super::rule::ResponseRule;
use super::scheme::{Requirement, Scheme};
use super::server::Server;
use crate::Operation;

/// What a document states about its API as a whole.
#[derive(Debug)]
pub struct Facts {
    pub(crate) key: &'static str,
    pub(crate) title: &'static str,
    pub(crate) servers: &'static [Server],
    pub(crate) schemes: &'static [Scheme],
    pub(crate) security: Option<&'static [Requirement]>,
    pub(crate) parameters: &'static [Parameter],
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) query: &'static [(&'static str, &'static str)],
    pub(crate) responses: &'static [ResponseRule],
    pub(crate) limits: Limits,
    pub(crate) oauth: &'static [(&'static str, &'static OAuth2Config)],
    pub(crate) oauth1: &'static [(&'static str, &'static OAuth1Config)],
    pub(crate) implied_scopes: &'static [(&'static str, &'static [&'static str])],
    pub(crate) test: Option<&'static Operation>,
    pub(crate) private: &'static [&'static str],
}

impl Facts {
    /// Under `key`, our stable name, and the vendor's title.
    pub const fn new(key: &'static str, title: &'static str) -> Self {
        Self {
            key,
            title,
            servers: &[],
            schemes: &[],
            security: None,
            parameters: &[],
            headers: &[],
            query: &[],
            responses: &[],
            limits: Limits::new(),
            oauth: &[],
            oauth1: &[],
            implied_scopes: &[],
            test: None,
            private: &[],
        }
    }

    /// Where it is served; the first is the default.
    pub const fn servers(self, servers: &'static [Server]) -> Self {
        Self { servers, ..self }
    }

    /// Ways to prove who calls.
    pub const fn schemes(self, schemes: &'static [Scheme]) -> Self {
        Self { schemes, ..self }
    }

    /// What an operation needs that says nothing itself: one of these.
    pub const fn security(self, security: &'static [Requirement]) -> Self {
        Self {
            security: Some(security),
            ..self
        }
    }

    /// What whoever connects says besides a credential.
    pub const fn parameters(self, parameters: &'static [Parameter]) -> Self {
        Self { parameters, ..self }
    }

    /// Headers of every call that does not say otherwise: names, and formulas over `$.parameters`.
    pub const fn headers(self, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    /// What the query of every call has that does not say otherwise: names, and formulas over
    /// `$.parameters`.
    pub const fn query(self, query: &'static [(&'static str, &'static str)]) -> Self {
        Self { query, ..self }
    }

    /// What answers are that their status alone does not tell: the first rule that fits decides.
    pub const fn responses(self, responses: &'static [ResponseRule]) -> Self {
        Self { responses, ..self }
    }

    /// How many requests it takes.
    pub const fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// How tokens are got, for each scheme that is OAuth 2.
    pub const fn oauth2(self, oauth: &'static [(&'static str, &'static OAuth2Config)]) -> Self {
        Self { oauth, ..self }
    }

    /// How tokens are got, for each scheme that is OAuth 1.0a.
    pub const fn oauth1(self, oauth1: &'static [(&'static str, &'static OAuth1Config)]) -> Self {
        Self { oauth1, ..self }
    }

    /// Scopes, each with all others that whoever holds it holds as well: those that they imply included.
    pub const fn implied_scopes(
        self,
        implied_scopes: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        Self {
            implied_scopes,
            ..self
        }
    }

    /// A call without arguments that shows whether a connection works.
    pub const fn test(self, test: &'static Operation) -> Self {
        Self {
            test: Some(test),
            ..self
        }
    }

    /// Ways to fields that are secret or personal, from anywhere in a body, as keys with dots between them: no log
    /// shows what is there.
    pub const fn private(self, private: &'static [&'static str]) -> Self {
        Self { private, ..self }
    }

    /// How tokens for this scheme are got.
    pub fn oauth2_of(&self, scheme: &str) -> Option<&'static OAuth2Config> {
        let mut found = self.oauth.iter().filter(|it| it.0 == scheme);
        found.next().map(|it| it.1)
    }

    /// How tokens for this scheme are got, when it is OAuth 1.0a.
    pub fn oauth1_of(&self, scheme: &str) -> Option<&'static OAuth1Config> {
        let mut found = self.oauth1.iter().filter(|it| it.0 == scheme);
        found.next().map(|it| it.1)
    }

    /// Whether whoever holds one scope holds the other as well.
    pub(crate) fn is_implied(&self, held: &str, scope: &str) -> bool {
        let mut of = self.implied_scopes.iter().filter(|it| it.0 == held);
        held == scope || of.any(|it| it.1.contains(&scope))
    }

    /// Our stable name.
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The vendor's title.
    pub const fn title(&self) -> &'static str {
        self.title
    }
}
