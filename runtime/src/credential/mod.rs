//! Credentials: what proves who calls. None of them shows its secret in Debug.

mod held;
mod secret;
mod source;

pub(crate) use held::Held;
pub use secret::Secret;
pub use source::{CredentialSource, Granted};

use crate::codec::{Writer, json};
use crate::{Bytes, Encode, Facts, Json, Place, View};

/// A key under a name: in a header, the query or a cookie.
#[derive(Clone, Debug)]
pub struct ApiKey {
    pub(crate) value: Secret,
    pub(crate) place: Option<(Place, String)>,
}

impl ApiKey {
    /// A key that goes where the document says.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Secret::new(value),
            place: None,
        }
    }

    /// A key in this header, whatever the document says.
    pub fn header(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::placed(Place::Header, name.into(), value.into())
    }

    /// A key under this name in the query, whatever the document says.
    pub fn query(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::placed(Place::Query, name.into(), value.into())
    }

    /// A key in this cookie, whatever the document says.
    pub fn cookie(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::placed(Place::Cookie, name.into(), value.into())
    }

    fn placed(place: Place, name: String, value: String) -> Self {
        Self {
            value: Secret::new(value),
            place: Some((place, name)),
        }
    }
}

/// A user and a password.
#[derive(Clone, Debug)]
pub struct Basic {
    /// As secret as the password: many APIs take their key here.
    pub(crate) user: Secret,
    pub(crate) password: Secret,
}

impl Basic {
    /// Many APIs take a key as the user and an empty password, or the other way round.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user: Secret::new(user),
            password: Secret::new(password),
        }
    }

    /// As it is sent: both in base64.
    pub(crate) fn pair(&self) -> Secret {
        let pair = format!("{}:{}", self.user.reveal(), self.password.reveal());
        Secret::new(Bytes::from(pair.as_bytes()).as_str())
    }
}

/// A token: OAuth 2, OpenID Connect, personal access tokens.
#[derive(Clone, Debug)]
pub struct Bearer {
    pub(crate) token: Secret,
}

impl Bearer {
    /// The token alone, without the word `Bearer`.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: Secret::new(token),
        }
    }
}

/// What OAuth 1.0a signs each request with.
#[derive(Clone, Debug)]
#[cfg_attr(
    not(feature = "oauth"),
    expect(dead_code, reason = "what signs is left out")
)]
pub struct OAuth1 {
    /// The consumer's key.
    pub(crate) consumer: Secret,
    pub(crate) consumer_secret: Secret,
    /// The user's; `None` as long as there is none.
    pub(crate) token: Option<Secret>,
    pub(crate) token_secret: Option<Secret>,
    pub(crate) realm: Option<String>,
}

impl OAuth1 {
    /// A program's key and secret, and a user's token with its secret.
    pub fn new(
        consumer_key: impl Into<String>,
        consumer_secret: impl Into<String>,
        token: impl Into<String>,
        token_secret: impl Into<String>,
    ) -> Self {
        Self {
            consumer: Secret::new(consumer_key),
            consumer_secret: Secret::new(consumer_secret),
            token: Some(Secret::new(token)),
            token_secret: Some(Secret::new(token_secret)),
            realm: None,
        }
    }

    /// With a realm, where the app wants one: NetSuite's account.
    pub fn realm(self, realm: impl Into<String>) -> Self {
        let realm = Some(realm.into());
        Self { realm, ..self }
    }
}

/// What a user says where a connector's own formulas make headers or parts of the query out of it.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// Each with its key, as JSON.
    pub(crate) said: Vec<(String, Secret)>,
}

impl Inputs {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// With this one; nothing where it is absent.
    pub fn with(mut self, key: &str, value: &dyn Encode) -> Self {
        if !value.is_absent() {
            let value = Secret::new(json::encode_text(value));
            self.said.push((key.to_owned(), value));
        }
        self
    }

    /// As `$` of a formula has them.
    pub(crate) fn as_json(&self) -> Json {
        let mut writer = Writer::new();
        writer.open_object();
        for (key, value) in &self.said {
            writer.key(key);
            writer.raw(value.reveal());
        }
        writer.close_object();
        writer.into_text().parse().unwrap_or_default()
    }
}

/// No credential: for APIs that need none, and for schemes that the transport satisfies itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anonymous;

/// One credential of any kind.
#[derive(Clone, Debug)]
pub enum Credential {
    /// A key under a name.
    ApiKey(ApiKey),
    /// A user and a password.
    Basic(Basic),
    /// A token.
    Bearer(Bearer),
    /// What each request is signed with.
    OAuth1(OAuth1),
    /// What formulas make something out of.
    Inputs(Inputs),
    /// Nothing to send.
    Anonymous,
}

impl From<OAuth1> for Credential {
    fn from(credential: OAuth1) -> Self {
        Self::OAuth1(credential)
    }
}

impl From<Inputs> for Credential {
    fn from(inputs: Inputs) -> Self {
        Self::Inputs(inputs)
    }
}

impl From<ApiKey> for Credential {
    fn from(key: ApiKey) -> Self {
        Self::ApiKey(key)
    }
}

impl From<Basic> for Credential {
    fn from(basic: Basic) -> Self {
        Self::Basic(basic)
    }
}

impl From<Bearer> for Credential {
    fn from(bearer: Bearer) -> Self {
        Self::Bearer(bearer)
    }
}

impl From<Anonymous> for Credential {
    fn from(_: Anonymous) -> Self {
        Self::Anonymous
    }
}

/// What a connection holds: credentials for named schemes, and ones for whichever scheme they fit.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    pub(crate) held: Vec<(Option<String>, Credential)>,
}

impl Credentials {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Holds a credential for the scheme that the document calls so.
    pub fn with(mut self, scheme: impl Into<String>, credential: impl Into<Credential>) -> Self {
        self.held.push((Some(scheme.into()), credential.into()));
        self
    }

    /// Holds a credential for whichever scheme it fits.
    pub fn and(mut self, credential: impl Into<Credential>) -> Self {
        self.held.push((None, credential.into()));
        self
    }

    /// Names of schemes that credentials are held for but that the document does not know.
    pub(crate) fn unknown<'a>(&'a self, facts: &'a Facts) -> impl Iterator<Item = &'a str> {
        self.held
            .iter()
            .filter_map(|(scheme, _)| scheme.as_deref())
            .filter(|name| !facts.schemes.iter().any(|scheme| scheme.name == *name))
    }

    /// Whether there is nothing to send.
    pub(crate) fn are_empty(&self) -> bool {
        let is_nothing = |it: &Credential| matches!(it, Credential::Anonymous);
        self.held
            .iter()
            .all(|(_, credential)| is_nothing(credential))
    }

    /// Every text that must not be shown.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = Secret> {
        self.held.iter().flat_map(|it| it.1.secrets())
    }
}

impl Credential {
    fn secrets(&self) -> Vec<Secret> {
        match self {
            Self::ApiKey(key) => vec![key.value.clone()],
            Self::Basic(basic) => vec![basic.user.clone(), basic.password.clone(), basic.pair()],
            Self::Bearer(bearer) => vec![bearer.token.clone()],
            Self::OAuth1(it) => [&it.consumer_secret]
                .into_iter()
                .chain(&it.token)
                .chain(&it.token_secret)
                .cloned()
                .collect(),
            Self::Inputs(inputs) => {
                let texts = inputs
                    .said
                    .iter()
                    .map(|it| View::new(it.1.reveal()).plain());
                texts.map(Secret::new).collect()
            }
            Self::Anonymous => vec![],
        }
    }
}

impl<C: Into<Credential>> From<C> for Credentials {
    fn from(credential: C) -> Self {
        Self::new().and(credential)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let held = Credentials::new()
            .with("a", ApiKey::header("X-Key", "s3cret"))
            .with("b", Basic::new("s3cret", "s3cret"))
            .and(Bearer::new("s3cret"));

        let shown = format!("{held:?} {held:#?}");

        assert!(!shown.contains("s3cret"), "{shown}");
        assert!(shown.contains("X-Key"));
    }
}
