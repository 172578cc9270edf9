//! A user grants in a browser: where they are sent, and what they come back with.

use std::fmt;

use url::Url;

use super::entropy::same;
use super::{OAuthError, OAuthProblem, Returned, codes};
use crate::credential::Secret;
use crate::record;
use crate::transport::without_query;

/// What one authorization asks for beside what the connector and the program's registration say.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    pub(super) scopes: Option<Vec<String>>,
    pub(super) parameters: Vec<(String, String)>,
}

impl Ask {
    /// Nothing more.
    pub fn new() -> Self {
        Self::default()
    }

    /// These scopes, in place of all others.
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes = Some(scopes.into_iter().map(Into::into).collect());
        Self { scopes, ..self }
    }

    /// With one more parameter: `login_hint`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }
}

/// An authorization that was begun. Debug shows nothing that could finish it.
#[derive(Clone)]
pub struct Authorization {
    /// Where to send the user.
    pub url: String,
    /// What they come back with, unguessable: what `needed` is found again by.
    pub state: String,
    /// What has to be kept until then, with the user's own session.
    pub needed: Secret,
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("url", &without_query(&self.url))
            .finish_non_exhaustive()
    }
}

/// What has to be kept until a user comes back.
#[derive(Default)]
pub(super) struct Needed {
    pub(super) state: String,
    pub(super) verifier: Option<String>,
    pub(super) nonce: Option<String>,
    pub(super) redirect: Option<String>,
    pub(super) scopes: Option<Vec<String>>,
}
record! { Needed:
    state required secret, verifier optional secret, nonce optional secret, redirect optional,
    scopes optional
}

/// What a user came back with.
pub(super) struct Callback {
    pub(super) code: Secret,
    /// All but the code and what belongs to the protocol: a company's id.
    pub(super) others: Vec<(String, String)>,
}

/// What a user came back with, when it is an answer to what was begun. `query`: the query of the URL that they
/// came back to, or all of that URL. `issuer`: what the server calls itself, where that is known.
pub(super) fn callback(
    needed: &Needed,
    query: &str,
    issuer: Option<&str>,
    authorize: &Url,
) -> Result<Callback, OAuthError> {
    let returned = Returned::of(query);
    if !returned
        .one("state")
        .is_some_and(|it| same(it, &needed.state))
    {
        return Err(ended(
            "who came back is not who was sent: the `state` is another",
        ));
    }
    if returned.has("iss")
        && !returned
            .one("iss")
            .is_some_and(|it| is_from(it, issuer, authorize))
    {
        return Err(ended(
            "the answer is not of the server that was asked: its `iss` is another",
        ));
    }
    if returned.has("error") {
        return Err(refused(
            returned.one("error").unwrap_or_default(),
            returned.one("error_description"),
        ));
    }
    let Some(code) = returned.one("code") else {
        return Err(ended("the answer brings no `code`"));
    };
    let code = Secret::new(code);
    let others = returned.without(&["code", "state", "iss", "session_state"]);
    Ok(Callback { code, others })
}

/// Whether an answer is of the server that a user was sent to (RFC 9207).
fn is_from(iss: &str, issuer: Option<&str>, authorize: &Url) -> bool {
    match issuer {
        Some(issuer) => iss == issuer,
        None => Url::parse(iss).is_ok_and(|it| it.origin() == authorize.origin()),
    }
}

fn refused(code: &str, said: Option<&str>) -> OAuthError {
    let plain = |text: &str| -> String {
        let plain = text
            .chars()
            .map(|it| if it.is_control() { ' ' } else { it });
        plain.take(300).collect()
    };
    let code = plain(code);
    // At this place there is no grant yet that could be lost.
    let problem = codes::problem(&code).unwrap_or(OAuthProblem::Configuration);
    let said = said
        .map(|it| format!(", {}", plain(it)))
        .unwrap_or_default();
    OAuthError {
        code: Some(code.clone()),
        ..OAuthError::new(problem, format!("nothing was granted: `{code}`{said}"))
    }
}

fn ended(message: &str) -> OAuthError {
    OAuthError::new(OAuthProblem::Ended, message)
}
