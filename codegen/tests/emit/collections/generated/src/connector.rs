// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::{comments::Comments, fields::Fields, people::People, tickets::Tickets};
use connectome::{
    ApiKey, Bearer, Budget, Builder, Category, ClientProof, Connection, Credentials, Error, Facts,
    Inputs, Limits, Need, OAuth1, OAuth1Client, OAuth1Config, OAuth2Config, OAuthApp, OAuthClient,
    Parameter, Place, Refresh, Requirement, Reset, ResponseRule, Scheme, Server, SignatureMethod,
    Signing, Variable, connector,
};

/// Acme
#[derive(Clone, Debug)]
pub struct Sample(pub(crate) Connection);

static FACTS: Facts = Facts::new("sample", "Sample")
    .servers(&[Server::at("https://{site}/{region}").variables(&[
        Variable::new("site", ""),
        Variable::new("region", "eu").values(&["eu", "us"]),
    ])])
    .schemes(&[
        Scheme::api_key("key", Place::Header, "X-Key"),
        Scheme::bearer("oauth"),
        Scheme::bearer("machine"),
        Scheme::bearer("account"),
        Scheme::oauth1("old", SignatureMethod::HmacSha256),
        Scheme::signed(
            "signed",
            Signing::headers(&[
                ("X-Account", r#""$.account""#),
                (
                    "Authorization",
                    r#"{"$tpl":{"template":"key {secret}","values":{"secret":"$.secret"}}}"#,
                ),
            ]),
        ),
    ])
    .security(&[
        Requirement::of(&[Need::of("key")]),
        Requirement::of(&[Need::of("oauth")]),
        Requirement::of(&[Need::of("machine")]),
        Requirement::of(&[Need::of("account")]),
        Requirement::of(&[Need::of("old")]),
        Requirement::of(&[Need::of("signed")]),
    ])
    .parameters(&[
        Parameter::new("site").required(),
        Parameter::new("region").default(r#""eu""#).values(&["eu", "us"]),
    ])
    .headers(&[("X-Region", r#""$.parameters.region""#)])
    .query(&[("v", r#""2""#)])
    .responses(&[
        ResponseRule::failure(r#"{"$eval":"$.body.success","is":false}"#, Category::Rejected)
            .message(r#""$.body.error""#),
        ResponseRule::when(r#"{"$eval":"$.status","is":422}"#).message(r#""$.body.errors[0]""#),
        ResponseRule::otherwise().message(r#""$.body.message""#),
    ])
    .limits(
        Limits::new()
            .budgets(&[Budget::of(100, 10)])
            .limit("X-Limit")
            .remaining("X-Remaining")
            .reset("X-Reset", Reset::Epoch),
    )
    .oauth2(&[
        (
            "oauth",
            &OAuth2Config::new("https://acme.example/authorize", "https://acme.example/token")
                .device("https://{site}/device")
                .issuer("https://{site}")
                .scopes(&["read", "write"])
                .separator(",")
                .client(ClientProof::Body)
                .refresh(Refresh::Rotating)
                .extra(&[("prompt", "consent")])
                .fields(&[("site", r#""$.instance""#)]),
        ),
        (
            "machine",
            &OAuth2Config::new("", "https://{region}.acme.example/token")
                .scopes(&["read", "write"])
                .client(ClientProof::Body),
        ),
        (
            "account",
            &OAuth2Config::new("", "https://acme.example/token")
                .audience("acme")
                .scopes(&["read", "write"]),
        ),
    ])
    .oauth1(&[(
        "old",
        &OAuth1Config::new(
            "https://acme.example/one/request",
            "https://acme.example/one/authorize",
            "https://acme.example/one/access",
        )
        .method(SignatureMethod::HmacSha256)
        .fields(&[("user", r#""$.user_id""#)]),
    )])
    .implied_scopes(&[("admin", &["read", "tickets", "write"]), ("write", &["read"])])
    .test(&crate::people::list::FACTS)
    .private(&["body", "mail"]);

/// Sets a connection to Sample up.
#[must_use]
#[derive(Debug)]
pub struct SampleBuilder(Builder<Sample>);
connector!(Sample, FACTS, SampleBuilder);

impl SampleBuilder {
    /// The host of your desk.
    pub fn site(self, site: &str) -> Self {
        Self(self.0.parameter("site", &site))
    }

    /// region
    pub fn region(self, region: &str) -> Self {
        Self(self.0.parameter("region", &region))
    }
}

impl Sample {
    /// From your profile.
    pub fn key(key: &str) -> Credentials {
        Credentials::new().with("key", ApiKey::new(key))
    }

    /// OAuth
    pub fn oauth(token: &str) -> Credentials {
        Credentials::new().with("oauth", Bearer::new(token))
    }

    /// Machine
    pub fn machine(token: &str) -> Credentials {
        Credentials::new().with("machine", Bearer::new(token))
    }

    /// Service account
    pub fn account(token: &str) -> Credentials {
        Credentials::new().with("account", Bearer::new(token))
    }

    /// OAuth 1
    pub fn old(
        consumer_key: &str,
        consumer_secret: &str,
        token: &str,
        token_secret: &str,
    ) -> Credentials {
        Credentials::new()
            .with("old", OAuth1::new(consumer_key, consumer_secret, token, token_secret))
    }

    /// Signed
    pub fn signed(account: &str, secret: &str) -> Credentials {
        Credentials::new()
            .with("signed", Inputs::new().with("account", &account).with("secret", &secret))
    }
}

impl SampleBuilder {
    /// Gets tokens for OAuth, under the program's registration with the app.
    pub fn oauth_client(self, app: OAuthApp) -> Result<OAuthClient, Error> {
        self.0.oauth_client("oauth", app)
    }

    /// Gets tokens for Machine, under the program's registration with the app.
    pub fn machine_client(self, app: OAuthApp) -> Result<OAuthClient, Error> {
        self.0.oauth_client("machine", app)
    }

    /// Gets tokens for Service account, under the program's registration with the app.
    pub fn account_client(self, app: OAuthApp) -> Result<OAuthClient, Error> {
        self.0.oauth_client("account", app)
    }

    /// Gets tokens for OAuth 1, under the program's registration with the app.
    pub fn old_client(self, app: OAuthApp) -> Result<OAuth1Client, Error> {
        self.0.oauth1_client("old", app)
    }
}

impl Sample {
    /// What can be done with `tickets`.
    pub fn tickets(&self) -> Tickets<'_> {
        Tickets(&self.0)
    }

    /// What can be done with `comments`.
    pub fn comments(&self) -> Comments<'_> {
        Comments(&self.0)
    }

    /// What can be done with `people`.
    pub fn people(&self) -> People<'_> {
        People(&self.0)
    }

    /// What can be done with `fields`.
    pub fn fields(&self) -> Fields<'_> {
        Fields(&self.0)
    }
}
