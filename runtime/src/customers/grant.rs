//! What is kept of a connection, as a store has it and as a call needs it.

use std::collections::BTreeMap;
use std::time::SystemTime;

use crate::clock::Clock;
use crate::credential::Secret;
use crate::oauth::{OAuth1Token, ServiceAccount, TokenSet};
use crate::store::{Kept, State};
use crate::{
    ApiKey, Basic, Bearer, Credential, Credentials, DecodeError, Facts, Granted, Inputs, Json,
    OAuth1, Place, Timestamp, record,
};

/// What is kept of a connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grant {
    /// The key of the way in: `oauth`; empty where nobody says it.
    pub(crate) option: String,
    /// What was given, and stays.
    pub(crate) credentials: Credentials,
    /// Who signs for tokens.
    pub(crate) account: Option<ServiceAccount>,
    /// What was got, and has to be renewed.
    pub(crate) tokens: Option<Tokens>,
    /// What was said besides: parameters of the connector.
    pub(crate) parameters: BTreeMap<String, Json>,
    /// Where its calls go, where that is not what the connector says.
    pub(crate) base_url: Option<String>,
}

/// Tokens of a connection.
#[derive(Clone, Debug)]
pub(crate) struct Tokens {
    pub(crate) access: Secret,
    pub(crate) refresh: Option<Secret>,
    /// `None`: nobody knows; it is good until it is refused.
    pub(crate) expires: Option<SystemTime>,
    /// When they were got, by the same clock.
    pub(crate) obtained: Option<SystemTime>,
    pub(crate) scopes: Option<Vec<String>>,
    /// What else the answer brought: an object.
    pub(crate) fields: BTreeMap<String, Json>,
}

/// What may be shown, as it is kept.
struct Shown {
    option: Option<String>,
    expires: Option<Timestamp>,
    obtained: Option<Timestamp>,
    scopes: Option<Vec<String>>,
    base_url: Option<String>,
    parameters: BTreeMap<String, Json>,
}

/// What must not, as it is kept.
struct Hidden {
    credentials: Vec<One>,
    account: Option<String>,
    access: Option<String>,
    refresh: Option<String>,
    fields: BTreeMap<String, Json>,
    parameters: BTreeMap<String, Json>,
}

/// One credential, as it is kept.
struct One {
    scheme: Option<String>,
    kind: String,
    /// A key, a token, a password.
    secret: Option<String>,
    user: Option<String>,
    place: Option<String>,
    name: Option<String>,
    /// Each as JSON.
    inputs: BTreeMap<String, Json>,
}

record! { Shown: option optional, expires optional, obtained optional, scopes optional, base_url optional, parameters required }
record! { Hidden:
    credentials required, account optional secret, access optional secret, refresh optional secret, fields required secret,
    parameters required secret
}
record! { One:
    scheme optional, kind required, secret optional secret, user optional secret, place optional,
    name optional, inputs required secret
}

impl Grant {
    /// As it is kept.
    pub(crate) fn kept(&self, facts: &Facts) -> Kept {
        let is_secret = |key: &String| facts.parameters.iter().any(|it| it.secret && it.key == key);
        let (hidden, shown) = self
            .parameters
            .clone()
            .into_iter()
            .partition(|it| is_secret(&it.0));
        let tokens = self.tokens.as_ref();
        let shown = Shown {
            option: Some(self.option.clone()).filter(|it| !it.is_empty()),
            expires: tokens.and_then(|it| it.expires).map(Timestamp::from),
            obtained: tokens.and_then(|it| it.obtained).map(Timestamp::from),
            scopes: tokens.and_then(|it| it.scopes.clone()),
            base_url: self.base_url.clone(),
            parameters: shown,
        };
        let hidden = Hidden {
            credentials: self.credentials.held.iter().map(One::of).collect(),
            account: self
                .account
                .as_ref()
                .map(|it| it.to_text().reveal().to_owned()),
            access: tokens.map(|it| it.access.reveal().to_owned()),
            refresh: tokens.and_then(|it| Some(it.refresh.as_ref()?.reveal().to_owned())),
            fields: tokens.map(|it| it.fields.clone()).unwrap_or_default(),
            parameters: hidden,
        };
        Kept {
            state: State::Connected,
            shown: Json::of(&shown),
            secret: Secret::new(Json::of(&hidden).as_text()),
        }
    }

    /// What a store has kept. Fails, without showing it, where it is of another make.
    pub(crate) fn of(kept: &Kept) -> Result<Self, String> {
        let unreadable = |error: DecodeError| error.to_string();
        let shown: Shown = kept.shown.parse().map_err(unreadable)?;
        let hidden = kept.secret.reveal().as_bytes();
        let hidden: Hidden = crate::json::decode(hidden).map_err(unreadable)?;
        let held = hidden.credentials.into_iter().map(One::credential);
        let held = held.collect::<Result<_, _>>()?;
        let account = hidden.account.as_deref().map(ServiceAccount::of_text);
        let time = |it: Timestamp| SystemTime::try_from(&it).ok();
        let tokens = hidden.access.map(|access| Tokens {
            access: Secret::new(access),
            refresh: hidden.refresh.map(Secret::new),
            expires: shown.expires.and_then(time),
            obtained: shown.obtained.and_then(time),
            scopes: shown.scopes,
            fields: hidden.fields,
        });
        Ok(Self {
            option: shown.option.unwrap_or_default(),
            credentials: Credentials { held },
            account: account.transpose()?,
            tokens,
            parameters: shown
                .parameters
                .into_iter()
                .chain(hidden.parameters)
                .collect(),
            base_url: shown.base_url,
        })
    }

    /// With the tokens that a token endpoint gave. A refresh token that the answer does not repeat stays, and so does
    /// what else was kept of an earlier answer. When they end is said by `clock`.
    pub(crate) fn with(&self, set: TokenSet, clock: &dyn Clock) -> Self {
        let before = self.tokens.as_ref();
        let mut fields = before.map(|it| it.fields.clone()).unwrap_or_default();
        fields.extend(
            set.fields
                .parse::<BTreeMap<String, Json>>()
                .unwrap_or_default(),
        );
        let by_clock = |it: SystemTime| {
            let left = it.duration_since(SystemTime::now());
            clock.now() + left.unwrap_or_default()
        };
        let tokens = Tokens {
            access: set.access,
            refresh: set.refresh.or_else(|| before?.refresh.clone()),
            expires: set.expires.map(by_clock),
            obtained: Some(clock.now()),
            scopes: set.scopes.or_else(|| before?.scopes.clone()),
            fields,
        };
        Self {
            tokens: Some(tokens),
            ..self.clone()
        }
    }

    /// With the token that an OAuth 1.0a server gave: it signs all calls, and does not end by itself.
    pub(crate) fn with_token(&self, token: OAuth1Token) -> Self {
        let fields: BTreeMap<String, Json> = token.fields.parse().unwrap_or_default();
        let parameters = self.parameters.clone().into_iter().chain(fields);
        Self {
            credentials: Credentials::new().with(&self.option, token.credential),
            parameters: parameters.collect(),
            ..self.clone()
        }
    }

    /// What calls are made with.
    pub(crate) fn granted(&self) -> Granted {
        match &self.tokens {
            None => self.credentials.clone().into(),
            Some(tokens) => Granted {
                credentials: Credentials::new()
                    .with(&self.option, Bearer::new(tokens.access.reveal())),
                scopes: tokens.scopes.clone(),
            },
        }
    }

    /// What the connector is told when the connection opens: parameters, and what came with a token.
    pub(crate) fn said(&self) -> impl Iterator<Item = (&str, &Json)> {
        let fields = self.tokens.iter().flat_map(|it| &it.fields);
        let said = self.parameters.iter().chain(fields);
        said.map(|(key, value)| (key.as_str(), value))
    }
}

impl One {
    fn of((scheme, credential): &(Option<String>, Credential)) -> Self {
        let one = |kind: &str, secret: Option<&Secret>| Self {
            scheme: scheme.clone(),
            kind: kind.to_owned(),
            secret: secret.map(|it| it.reveal().to_owned()),
            user: None,
            place: None,
            name: None,
            inputs: BTreeMap::new(),
        };
        match credential {
            Credential::Anonymous => one("anonymous", None),
            Credential::Bearer(bearer) => one("bearer", Some(&bearer.token)),
            Credential::Basic(basic) => Self {
                user: Some(basic.user.reveal().to_owned()),
                ..one("basic", Some(&basic.password))
            },
            Credential::ApiKey(key) => Self {
                place: key.place.as_ref().map(|it| wire(it.0).to_owned()),
                name: key.place.as_ref().map(|it| it.1.clone()),
                ..one("api_key", Some(&key.value))
            },
            Credential::OAuth1(it) => Self {
                user: it.token.as_ref().map(|it| it.reveal().to_owned()),
                name: it.realm.clone(),
                inputs: [
                    ("consumer", Some(&it.consumer)),
                    ("consumer_secret", Some(&it.consumer_secret)),
                ]
                .into_iter()
                .filter_map(|(key, it)| Some((key.to_owned(), Json::from(it?.reveal()))))
                .collect(),
                ..one("oauth1", it.token_secret.as_ref())
            },
            Credential::Inputs(inputs) => {
                let inputs = inputs.said.iter();
                let json = |text: &Secret| text.reveal().parse().unwrap_or_default();
                Self {
                    inputs: inputs.map(|(key, it)| (key.clone(), json(it))).collect(),
                    ..one("inputs", None)
                }
            }
        }
    }

    fn credential(self) -> Result<(Option<String>, Credential), String> {
        let secret = self.secret.unwrap_or_default();
        let credential = match &*self.kind {
            "bearer" => Bearer::new(secret).into(),
            "basic" => Basic::new(self.user.unwrap_or_default(), secret).into(),
            "api_key" => match (self.place, self.name) {
                (Some(place), Some(name)) => match &*place {
                    "query" => ApiKey::query(name, secret),
                    "cookie" => ApiKey::cookie(name, secret),
                    _ => ApiKey::header(name, secret),
                },
                _ => ApiKey::new(secret),
            }
            .into(),
            "oauth1" => {
                let said = |key: &str| {
                    let said = self.inputs.get(key).and_then(Json::as_str);
                    said.map(Into::into).unwrap_or_default()
                };
                let (consumer, consumer_secret): (String, String) =
                    (said("consumer"), said("consumer_secret"));
                let token = self.user.unwrap_or_default();
                let credential = OAuth1::new(consumer, consumer_secret, token, secret);
                match self.name {
                    Some(realm) => credential.realm(realm),
                    None => credential,
                }
                .into()
            }
            "inputs" => {
                let inputs = self.inputs.iter();
                inputs
                    .fold(Inputs::new(), |all, (key, value)| all.with(key, value))
                    .into()
            }
            "anonymous" => Credential::Anonymous,
            other => {
                return Err(format!(
                    "a credential of the kind `{other}`, which is unknown"
                ));
            }
        };
        Ok((self.scheme, credential))
    }
}

fn wire(place: Place) -> &'static str {
    match place {
        Place::Header => "header",
        Place::Query => "query",
        Place::Cookie => "cookie",
    }
}
