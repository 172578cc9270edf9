//! How an app does OAuth 2, as data: where a user grants, where a grant becomes a token.

/// How an app does OAuth 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OAuth2Config {
    /// Where the user grants; empty where the program gets its token by itself (client credentials).
    pub authorize: &'static str,
    /// Where the grant becomes a token.
    pub token: &'static str,
    /// Where a token is given back.
    pub revoke: Option<&'static str>,
    /// Where a device without a browser begins (RFC 8628).
    pub device: Option<&'static str>,
    /// What the server calls itself (RFC 9207), where that is not where the user grants.
    pub issuer: Option<&'static str>,
    /// Whom a signed grant is for (RFC 7523), where that is not the token endpoint.
    pub audience: Option<&'static str>,
    /// What is asked for.
    pub scopes: &'static [&'static str],
    /// What stands between scopes: a blank, as it should be, or a comma.
    pub separator: &'static str,
    /// How the program says who it is.
    pub client: ClientProof,
    /// Whether a proof key is sent (RFC 7636).
    pub pkce: bool,
    /// Whether and how a token is renewed.
    pub refresh: Refresh,
    /// More parameters of the authorization request.
    pub extra: &'static [(&'static str, &'static str)],
    /// What else the answer to getting a token is kept for: each value's key, and the formula as JSON that
    /// takes it out of that answer. What a user came back with stands in it as `callback`.
    pub fields: &'static [(&'static str, &'static str)],
}

/// How an app does OAuth 1.0a.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OAuth1Config {
    /// Where a temporary token comes from.
    pub request: &'static str,
    /// Where the user grants.
    pub authorize: &'static str,
    /// Where the grant becomes a token.
    pub access: &'static str,
    /// How requests are signed.
    pub method: SignatureMethod,
    /// More parameters of the authorization request.
    pub extra: &'static [(&'static str, &'static str)],
    /// What else the answer to getting a token is kept for, as in [`OAuth2Config::fields`].
    pub fields: &'static [(&'static str, &'static str)],
}

/// How OAuth 1.0a signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignatureMethod {
    /// `HMAC-SHA1`.
    HmacSha1,
    /// `HMAC-SHA256`, which came later.
    HmacSha256,
    /// `PLAINTEXT`: the secrets themselves.
    Plaintext,
}

/// How a program says who it is when it gets a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientProof {
    /// `Authorization: Basic`.
    Header,
    /// `client_id` and `client_secret` in the form.
    Body,
}

/// How a token is renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refresh {
    /// Not at all: it stays valid.
    Never,
    /// With the same refresh token every time.
    Reusable,
    /// Each answer brings the next refresh token.
    Rotating,
}

impl OAuth2Config {
    /// Where a user grants, and where that becomes a token; with a proof key, the client in a header, and a
    /// refresh token that stays.
    pub const fn new(authorize: &'static str, token: &'static str) -> Self {
        Self {
            authorize,
            token,
            revoke: None,
            device: None,
            issuer: None,
            audience: None,
            scopes: &[],
            separator: " ",
            client: ClientProof::Header,
            pkce: true,
            refresh: Refresh::Reusable,
            extra: &[],
            fields: &[],
        }
    }

    /// Where a token is given back.
    pub const fn revoke(self, url: &'static str) -> Self {
        Self {
            revoke: Some(url),
            ..self
        }
    }

    /// Where a device without a browser begins.
    pub const fn device(self, url: &'static str) -> Self {
        Self {
            device: Some(url),
            ..self
        }
    }

    /// What the server calls itself.
    pub const fn issuer(self, issuer: &'static str) -> Self {
        Self {
            issuer: Some(issuer),
            ..self
        }
    }

    /// Whom a signed grant is for.
    pub const fn audience(self, audience: &'static str) -> Self {
        Self {
            audience: Some(audience),
            ..self
        }
    }

    /// What is asked for.
    pub const fn scopes(self, scopes: &'static [&'static str]) -> Self {
        Self { scopes, ..self }
    }

    /// What stands between scopes.
    pub const fn separator(self, separator: &'static str) -> Self {
        Self { separator, ..self }
    }

    /// How the program says who it is.
    pub const fn client(self, client: ClientProof) -> Self {
        Self { client, ..self }
    }

    /// Whether a proof key is sent.
    pub const fn pkce(self, pkce: bool) -> Self {
        Self { pkce, ..self }
    }

    /// Whether and how a token is renewed.
    pub const fn refresh(self, refresh: Refresh) -> Self {
        Self { refresh, ..self }
    }

    /// More parameters of the authorization request.
    pub const fn extra(self, extra: &'static [(&'static str, &'static str)]) -> Self {
        Self { extra, ..self }
    }

    /// What else the answer to getting a token is kept for.
    pub const fn fields(self, fields: &'static [(&'static str, &'static str)]) -> Self {
        Self { fields, ..self }
    }
}

impl OAuth1Config {
    /// Where a temporary token comes from, where the user grants, where that becomes a token; signed with HMAC-SHA1.
    pub const fn new(request: &'static str, authorize: &'static str, access: &'static str) -> Self {
        Self {
            request,
            authorize,
            access,
            method: SignatureMethod::HmacSha1,
            extra: &[],
            fields: &[],
        }
    }

    /// How requests are signed.
    pub const fn method(self, method: SignatureMethod) -> Self {
        Self { method, ..self }
    }

    /// More parameters of the authorization request.
    pub const fn extra(self, extra: &'static [(&'static str, &'static str)]) -> Self {
        Self { extra, ..self }
    }

    /// What else the answer to getting a token is kept for.
    pub const fn fields(self, fields: &'static [(&'static str, &'static str)]) -> Self {
        Self { fields, ..self }
    }
}
