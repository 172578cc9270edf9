//! What a connector is: the facts that a document states about its API as a whole.

mod oauth;

use std::future::Future;

pub use oauth::{ClientProof, OAuth1Config, OAuth2Config, Refresh, SignatureMethod};

use crate::{
    Builder, Codec, Collected, CollectedAs, Collection, Connection, Custom, Error, Limits, Model,
    Models, Operation, Parameter, ResponseRule, Unified, Unify,
};

/// An API that can be connected to. `connector!` implements it.
pub trait Connector: Sized {
    /// Our stable name for it: `github`.
    const KEY: &'static str;

    /// What its document states.
    fn facts() -> &'static Facts;

    /// The connector over a connection.
    fn over(connection: Connection) -> Self;

    /// The connection under it.
    fn connection(&self) -> &Connection;

    /// Sets a connection up: where to, how, with what.
    fn builder() -> Builder<Self> {
        Builder::new()
    }

    /// Makes the call that shows whether the connection works. Invalid where the connector names none.
    fn test(&self) -> impl Future<Output = Result<(), Error>> + Send
    where
        Self: Sync,
    {
        self.connection().test()
    }

    /// A collection of the app, when nothing has to be said about where it is.
    fn collection<C: Collection<Connector = Self> + Default>(&self) -> Collected<'_, C>
    where
        Self: Sync,
    {
        Collected::new(self, C::default())
    }

    /// A collection of the app at the place that its fields name.
    fn collection_at<C: Collection<Connector = Self>>(&self, collection: C) -> Collected<'_, C>
    where
        Self: Sync,
    {
        Collected::new(self, collection)
    }

    /// A collection whose records come as a type of one's own (`#[derive(Record)]`), by the keys of the app's fields
    /// and of those that its customer has defined.
    fn collection_as<C, T>(&self) -> CollectedAs<'_, C, T>
    where
        C: Custom + Collection<Connector = Self> + Default,
        T: Codec + Send,
        Self: Sync,
    {
        CollectedAs::new(self.collection())
    }

    /// The app's records as a unified model, whichever collection serves it.
    fn unified<M: Model>(&self) -> Models<'_, Self::Collection, M>
    where
        Self: Unified<M> + Sync,
    {
        Models::new(self.collection())
    }

    /// The records of a collection at the place that its fields name, as a unified model:
    /// `github.unified_at::<Ticket, _>(Issues::new("owner", "repo"))`.
    fn unified_at<M: Model, C>(&self, collection: C) -> Models<'_, C, M>
    where
        C: Unify<M> + Collection<Connector = Self>,
        Self: Sync,
    {
        Models::new(Collected::new(self, collection))
    }
}

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

/// Where an API is served.
#[derive(Debug)]
pub struct Server {
    pub(crate) url: &'static str,
    pub(crate) variables: &'static [Variable],
}

impl Server {
    /// At this URL, `{name}` where a variable goes.
    pub const fn at(url: &'static str) -> Self {
        Self {
            url,
            variables: &[],
        }
    }

    /// The variables of the URL.
    pub const fn variables(self, variables: &'static [Variable]) -> Self {
        Self { variables, ..self }
    }
}

/// A variable of a server's URL.
#[derive(Debug)]
pub struct Variable {
    pub(crate) name: &'static str,
    pub(crate) default: &'static str,
    pub(crate) values: &'static [&'static str],
}

impl Variable {
    /// Named so, and with this value when the user says nothing.
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self {
            name,
            default,
            values: &[],
        }
    }

    /// The only values it may have.
    pub const fn values(self, values: &'static [&'static str]) -> Self {
        Self { values, ..self }
    }
}

/// A way to prove who calls: a security scheme of the document.
#[derive(Debug)]
pub struct Scheme {
    pub(crate) name: &'static str,
    pub(crate) kind: SchemeKind,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum SchemeKind {
    ApiKey(Place, &'static str),
    Basic,
    Bearer,
    OAuth1(SignatureMethod),
    Signed(Signing),
    Other(&'static str),
}

/// Headers and parts of the query that formulas make out of what a user says: names, and formulas over the
/// [`crate::Inputs`].
#[derive(Clone, Copy, Debug)]
pub struct Signing {
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) query: &'static [(&'static str, &'static str)],
}

impl Signing {
    /// These headers.
    pub const fn headers(headers: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            headers,
            query: &[],
        }
    }

    /// And this in the query.
    pub const fn query(self, query: &'static [(&'static str, &'static str)]) -> Self {
        Self { query, ..self }
    }
}

impl Scheme {
    /// A token behind `Authorization: Bearer`: also OAuth 2 and OpenID Connect.
    pub const fn bearer(name: &'static str) -> Self {
        Self {
            name,
            kind: SchemeKind::Bearer,
        }
    }

    /// A user and a password behind `Authorization: Basic`.
    pub const fn basic(name: &'static str) -> Self {
        Self {
            name,
            kind: SchemeKind::Basic,
        }
    }

    /// A key under the name `wire`.
    pub const fn api_key(name: &'static str, place: Place, wire: &'static str) -> Self {
        Self {
            name,
            kind: SchemeKind::ApiKey(place, wire),
        }
    }

    /// A signature over each request: OAuth 1.0a.
    pub const fn oauth1(name: &'static str, method: SignatureMethod) -> Self {
        Self {
            name,
            kind: SchemeKind::OAuth1(method),
        }
    }

    /// What formulas make out of [`crate::Inputs`].
    pub const fn signed(name: &'static str, signing: Signing) -> Self {
        Self {
            name,
            kind: SchemeKind::Signed(signing),
        }
    }

    /// Something that only the transport, or a placed [`crate::ApiKey`], can satisfy: `mutualTLS`, `digest`.
    pub const fn other(name: &'static str, kind: &'static str) -> Self {
        Self {
            name,
            kind: SchemeKind::Other(kind),
        }
    }
}

/// Where an API key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A request header.
    Header,
    /// The query of the URL.
    Query,
    /// A cookie.
    Cookie,
}

/// One way to satisfy an operation's security: all of its needs together. No needs: anonymous.
#[derive(Debug)]
pub struct Requirement {
    pub(crate) needs: &'static [Need],
}

impl Requirement {
    /// All of these.
    pub const fn of(needs: &'static [Need]) -> Self {
        Self { needs }
    }
}

/// A scheme that is needed, and what it must grant.
#[derive(Debug)]
pub struct Need {
    pub(crate) scheme: &'static str,
    pub(crate) scopes: &'static [&'static str],
}

impl Need {
    /// Of the scheme with this name.
    pub const fn of(scheme: &'static str) -> Self {
        Self {
            scheme,
            scopes: &[],
        }
    }

    /// With these scopes granted.
    pub const fn scopes(self, scopes: &'static [&'static str]) -> Self {
        Self { scopes, ..self }
    }
}

/// Makes a struct over a [`Connection`] a [`Connector`].
#[macro_export]
macro_rules! connector {
    ($name:ident, $facts:ident, $builder:ident) => {
        impl $name {
            /// Sets a connection up: where to, how, with what.
            pub fn builder() -> $builder {
                $builder($crate::Builder::new())
            }
        }

        impl $builder {
            /// Ends the set-up. Nothing is sent yet. Fails when a setting cannot work, or one is missing.
            pub fn connect(
                self,
                credential: impl ::core::convert::Into<$crate::Credentials>,
            ) -> ::core::result::Result<$name, $crate::Error> {
                self.0.connect(credential)
            }

            /// Where every operation goes, whatever the parameters say.
            pub fn base_url(self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
                Self(self.0.base_url(url))
            }

            /// What carries requests, in place of reqwest.
            pub fn transport(self, transport: impl $crate::transport::Transport + 'static) -> Self {
                Self(self.0.transport(transport))
            }

            /// Whether and when calls are tried again.
            pub fn retry(self, retry: $crate::Retry) -> Self {
                Self(self.0.retry(retry))
            }

            /// How long a call may take.
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// All other settings.
            pub fn settings(
                self,
                set: impl ::core::ops::FnOnce($crate::Builder<$name>) -> $crate::Builder<$name>,
            ) -> Self {
                Self(set(self.0))
            }
        }

        $crate::connector!(@implement $name, $facts);
    };
    ($name:ident, $facts:ident) => {
        impl $name {
            /// Connects to the default server with a credential.
            ///
            /// Nothing is sent yet. Fails when the document names no server that can be reached as it stands.
            pub fn connect(
                credential: impl ::core::convert::Into<$crate::Credentials>,
            ) -> ::core::result::Result<Self, $crate::Error> {
                Self::builder().connect(credential)
            }

            /// Sets a connection up: where to, how, with what.
            pub fn builder() -> $crate::Builder<Self> {
                $crate::Builder::new()
            }
        }

        $crate::connector!(@implement $name, $facts);
    };
    (@implement $name:ident, $facts:ident) => {
        impl $crate::Connector for $name {
            const KEY: &'static str = $facts.key();

            fn facts() -> &'static $crate::Facts {
                &$facts
            }

            fn over(connection: $crate::Connection) -> Self {
                Self(connection)
            }

            fn connection(&self) -> &$crate::Connection {
                &self.0
            }
        }
    };
}
