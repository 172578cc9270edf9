//! A program at an app's OAuth 2 server.

use std::fmt;
use std::sync::Arc;

use url::Url;

use super::authorize::{self, Needed};
use super::form::{Answered, Form};
use super::{
    Ask, Authorization, OAuth2Config, OAuthApp, OAuthError, OAuthProblem, TokenSet, endpoint,
    entropy, identity,
};
use crate::credential::Secret;
use crate::json;
use crate::observe::Watch;
use crate::transport::{Transport, without_query};

/// What of an authorization request nobody else may say.
const RESERVED: [&str; 8] = [
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
];

/// A program at an app's OAuth 2 server: it gets tokens, renews them and gives them back, and keeps none. Cloning
/// it is cheap. Debug shows no secret.
#[derive(Clone)]
pub struct OAuthClient(pub(super) Arc<Settings>);

pub(super) struct Settings {
    pub(super) config: OAuth2Config,
    pub(super) app: OAuthApp,
    pub(super) transport: Arc<dyn Transport>,
    authorize: Option<Url>,
    pub(super) token: Url,
    pub(super) revoke: Option<Url>,
    pub(super) device: Option<Url>,
    issuer: Option<String>,
    pub(super) watch: Watch,
}

impl OAuthClient {
    /// At the server that the connector names, under the program's registration. `parameters`: the connector's,
    /// which endpoints may hold (`https://{site}/oauth/token`), each with its key.
    ///
    /// Nothing is sent yet. Fails ([`OAuthProblem::Configuration`]) when an endpoint is none that secrets may be
    /// sent to.
    pub fn new(
        config: &OAuth2Config,
        app: OAuthApp,
        parameters: &[(String, String)],
        transport: Arc<dyn Transport>,
    ) -> Result<Self, OAuthError> {
        Self::watched(config, app, parameters, transport, Watch::default())
    }

    /// The same, with these told of what it sends.
    pub(crate) fn watched(
        config: &OAuth2Config,
        app: OAuthApp,
        parameters: &[(String, String)],
        transport: Arc<dyn Transport>,
        watch: Watch,
    ) -> Result<Self, OAuthError> {
        let at = |own: &Option<String>, stated: Option<&'static str>| match own {
            Some(url) => endpoint::checked(url).map(Some),
            None => stated
                .map(|it| endpoint::expanded(it, parameters))
                .transpose(),
        };
        let stated = Some(config.authorize).filter(|it| !it.is_empty());
        let Some(token) = at(&app.token, Some(config.token))? else {
            return Err(OAuthError::configuration("there is no token endpoint"));
        };
        let issuer = match (&app.issuer, config.issuer) {
            (Some(own), _) => Some(own.clone()),
            (None, Some(stated)) => {
                let expanded = endpoint::expanded(stated, parameters)?;
                // A parser adds a slash that an issuer, which is compared as it stands, may lack.
                let is_root = expanded.path() == "/" && !stated.ends_with('/');
                let text = expanded.as_str();
                Some(
                    if is_root {
                        text.trim_end_matches('/')
                    } else {
                        text
                    }
                    .to_owned(),
                )
            }
            (None, None) => None,
        };
        Ok(Self(Arc::new(Settings {
            config: *config,
            authorize: at(&app.authorize, stated)?,
            token,
            revoke: at(&app.revoke, config.revoke)?,
            device: at(&app.device, config.device)?,
            issuer,
            app,
            transport,
            watch,
        })))
    }

    /// Begins an authorization: a user is sent to its URL, and comes back to the program's redirect URL. Nothing is
    /// sent.
    pub fn authorize(&self, ask: &Ask) -> Result<Authorization, OAuthError> {
        let Settings { config, app, .. } = &*self.0;
        let Some(authorize) = &self.0.authorize else {
            return Err(OAuthError::configuration(
                "no user grants this: there is no authorization endpoint",
            ));
        };
        let scopes = self.0.scopes(ask.scopes.as_deref());
        let needed = Needed {
            state: entropy::unguessable()?,
            verifier: config.pkce.then(entropy::unguessable).transpose()?,
            nonce: is_openid(&scopes).then(entropy::unguessable).transpose()?,
            redirect: app.redirect.clone(),
            scopes: Some(scopes).filter(|it| !it.is_empty()),
        };
        let mut url = authorize.clone();
        let mut query = url.query_pairs_mut();
        query
            .append_pair("response_type", "code")
            .append_pair("client_id", &app.id);
        if let Some(redirect) = &needed.redirect {
            query.append_pair("redirect_uri", redirect);
        }
        if let Some(scopes) = &needed.scopes {
            query.append_pair("scope", &scopes.join(config.separator));
        }
        query.append_pair("state", &needed.state);
        if let Some(nonce) = &needed.nonce {
            query.append_pair("nonce", nonce);
        }
        if let Some(verifier) = &needed.verifier {
            query
                .append_pair("code_challenge", &entropy::challenge(verifier))
                .append_pair("code_challenge_method", "S256");
        }
        for (name, value) in self.0.extra(ask)? {
            query.append_pair(name, value);
        }
        drop(query);
        Ok(Authorization {
            url: url.into(),
            state: needed.state.clone(),
            needed: Secret::new(json::encode_text(&needed)),
        })
    }

    /// Ends an authorization: what a user came back with becomes a token. `needed`: what was kept; `query`: the
    /// query of the URL that they came back to, or all of it.
    ///
    /// Whoever calls it has to take `needed` away before, so that it is used once.
    pub async fn exchange(&self, needed: &Secret, query: &str) -> Result<TokenSet, OAuthError> {
        let Ok(needed) = json::decode::<Needed>(needed.reveal().as_bytes()) else {
            let message = "what was kept of the authorization cannot be read";
            return Err(OAuthError::new(OAuthProblem::Ended, message));
        };
        let Some(authorize) = &self.0.authorize else {
            return Err(OAuthError::configuration(
                "no user grants this: there is no authorization endpoint",
            ));
        };
        let issuer = self.0.issuer.as_deref();
        let callback = authorize::callback(&needed, query, issuer, authorize)?;
        let mut form = Form::new("the authorization code")
            .with("grant_type", "authorization_code")
            .with_secret("code", &callback.code);
        if let Some(redirect) = &needed.redirect {
            form = form.with("redirect_uri", redirect);
        }
        if let Some(verifier) = &needed.verifier {
            form = form.with_secret("code_verifier", &Secret::new(verifier.as_str()));
        }
        let answer = self.0.ask(form).await?;
        let tokens = answer.tokens(self.0.config.fields, &callback.others)?;
        if let Some(nonce) = &needed.nonce {
            identity::check(&answer.text, nonce, &self.0.app.id)?;
        }
        Ok(TokenSet {
            scopes: tokens.scopes.or(needed.scopes),
            ..tokens
        })
    }

    /// Whether the program gets tokens for itself, and no user grants them.
    pub(crate) fn is_for_itself(&self) -> bool {
        self.0.authorize.is_none()
    }

    /// The next token. Its `refresh` is `None` where the one that was sent stays.
    pub async fn refresh(&self, token: &Secret) -> Result<TokenSet, OAuthError> {
        let form = Form::new("the refresh token")
            .with("grant_type", "refresh_token")
            .with_secret("refresh_token", token);
        let answer = self.0.ask(form).await?;
        answer.tokens(self.0.config.fields, &[])
    }

    /// A token for the program itself.
    pub async fn client_credentials(&self, ask: &Ask) -> Result<TokenSet, OAuthError> {
        if self.0.app.secret.is_none() {
            return Err(OAuthError::configuration(
                "a program without a secret gets no token for itself",
            ));
        }
        let scopes = self.0.scopes(ask.scopes.as_deref());
        let mut form = Form::new("the client credentials").with("grant_type", "client_credentials");
        if !scopes.is_empty() {
            form = form.with("scope", &scopes.join(self.0.config.separator));
        }
        for (name, value) in self.0.extra(ask)? {
            form = form.with(name, value);
        }
        let answer = self.0.ask(form).await?;
        let tokens = answer.tokens(self.0.config.fields, &[])?;
        Ok(TokenSet {
            scopes: tokens.scopes.or(Some(scopes).filter(|it| !it.is_empty())),
            ..tokens
        })
    }

    /// Gives a token back: an access or a refresh token. False where the app has no place for that.
    pub async fn revoke(&self, token: &Secret) -> Result<bool, OAuthError> {
        let Some(revoke) = &self.0.revoke else {
            return Ok(false);
        };
        let form = Form::new("to take a token back")
            .with_secret("token", token)
            .from(&self.0.app, self.0.config.client);
        let answer = form.post(revoke, &*self.0.transport, &self.0.watch).await?;
        match answer.status.is_success() {
            // What a success says is of no account (RFC 7009, section 2.2).
            true => Ok(true),
            false => answer.object().map(|_| true),
        }
    }
}

impl Settings {
    /// Sends a form to the token endpoint, with who sends it.
    pub(super) async fn ask(&self, form: Form) -> Result<Answered, OAuthError> {
        let form = form.from(&self.app, self.config.client);
        form.post(&self.token, &*self.transport, &self.watch).await
    }

    /// What is asked for: what this call says, else the registration, else the connector.
    pub(super) fn scopes(&self, asked: Option<&[String]>) -> Vec<String> {
        match asked.or(self.app.scopes.as_deref()) {
            Some(scopes) => scopes.to_vec(),
            None => self
                .config
                .scopes
                .iter()
                .map(|it| (*it).to_owned())
                .collect(),
        }
    }

    /// More parameters: those of this call, those of the registration, the connector's; the first of a name counts.
    pub(super) fn extra<'a>(&'a self, ask: &'a Ask) -> Result<Vec<(&'a str, &'a str)>, OAuthError> {
        let own = ask.parameters.iter().chain(&self.app.parameters);
        let own = own.map(|(name, value)| (name.as_str(), value.as_str()));
        let mut extra: Vec<(&str, &str)> = Vec::new();
        for (name, value) in own.chain(self.config.extra.iter().copied()) {
            if RESERVED.contains(&name) {
                let message = format!("the parameter `{name}` is the protocol's own");
                return Err(OAuthError::configuration(message));
            }
            if !extra.iter().any(|it| it.0 == name) {
                extra.push((name, value));
            }
        }
        Ok(extra)
    }
}

fn is_openid(scopes: &[String]) -> bool {
    scopes.iter().any(|it| it == "openid")
}

impl fmt::Debug for OAuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthClient")
            .field("app", &self.0.app)
            .field("token", &without_query(self.0.token.as_str()))
            .finish_non_exhaustive()
    }
}
