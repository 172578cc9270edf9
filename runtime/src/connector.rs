//! What a connector is: the facts that a document states about its API as a whole.

use crate::{Builder, Collected, Collection, Connection, Model, Models, Unified};

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

    /// The app's records as a unified model, whichever collection serves it.
    fn unified<M: Model>(&self) -> Models<'_, Self::Collection, M>
    where
        Self: Unified<M> + Sync,
    {
        Models::new(self.collection())
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
    Other(&'static str),
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
