//! How a caller proves who they are, and what an operation needs of that.

use super::oauth::SignatureMethod;

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
