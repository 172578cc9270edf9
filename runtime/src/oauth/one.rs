//! OAuth 1.0a (RFC 5849, section 2): how a user's token is got.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use url::{Url, form_urlencoded};

use super::entropy::same;
use super::form::{Answered, Form};
use super::signature::{Moment, Signed, authorization};
use super::{
    Ask, Authorization, OAuth1Config, OAuthApp, OAuthError, OAuthProblem, Returned, answer,
    endpoint,
};
use crate::credential::{OAuth1, Secret};
use crate::observe::Watch;
use crate::transport::{Transport, without_query};
use crate::{Json, json, record};

/// A program at an app's OAuth 1.0a server. It keeps nothing; cloning it is cheap; Debug shows no secret.
#[derive(Clone)]
pub struct OAuth1Client(Arc<Settings>);

struct Settings {
    config: OAuth1Config,
    app: OAuthApp,
    transport: Arc<dyn Transport>,
    request: Url,
    authorize: Url,
    access: Url,
    watch: Watch,
}

/// What a user's grant became. It does not end by itself. Debug shows no secret.
#[derive(Clone, Debug)]
pub struct OAuth1Token {
    /// What requests are signed with.
    pub credential: OAuth1,
    /// What else the connector keeps of the answer, by key. An object.
    pub fields: Json,
}

/// What has to be kept until a user comes back.
#[derive(Default)]
struct Needed {
    token: String,
    secret: String,
}
record! { Needed: token required secret, secret required secret }

impl OAuth1Client {
    /// As [`OAuthClient::new`](super::OAuthClient::new): the registration's id and secret are the consumer's key and
    /// secret.
    pub fn new(
        config: &OAuth1Config,
        app: OAuthApp,
        parameters: &[(String, String)],
        transport: Arc<dyn Transport>,
    ) -> Result<Self, OAuthError> {
        Self::watched(config, app, parameters, transport, Watch::default())
    }

    /// The same, with these told of what it sends.
    pub(crate) fn watched(
        config: &OAuth1Config,
        app: OAuthApp,
        parameters: &[(String, String)],
        transport: Arc<dyn Transport>,
        watch: Watch,
    ) -> Result<Self, OAuthError> {
        if app.secret.is_none() {
            return Err(OAuthError::configuration(
                "OAuth 1 signs with the consumer's secret, and there is none",
            ));
        }
        let place = |own: &Option<String>, stated| match own {
            Some(own) => endpoint::checked(own),
            None => endpoint::expanded(stated, parameters),
        };
        Ok(Self(Arc::new(Settings {
            config: *config,
            request: place(&None, config.request)?,
            authorize: place(&app.authorize, config.authorize)?,
            access: place(&app.token, config.access)?,
            app,
            transport,
            watch,
        })))
    }

    /// Begins an authorization: gets a temporary token, with which a user is sent away. That token is the state:
    /// users come back with it as `oauth_token`.
    pub async fn authorize(&self, ask: &Ask) -> Result<Authorization, OAuthError> {
        let settings = &*self.0;
        let back = settings.app.redirect.as_deref().unwrap_or("oob");
        let consumer = settings.consumer();
        let form = Form::new("the consumer");
        let answer = settings
            .ask(
                form,
                &settings.request,
                &consumer,
                &[("oauth_callback", back)],
            )
            .await?;
        let (needed, _) = token_of(&answer, OAuthProblem::Configuration)?;
        let mut url = settings.authorize.clone();
        let mut query = url.query_pairs_mut();
        query.append_pair("oauth_token", &needed.token);
        let own = ask.parameters.iter().chain(&settings.app.parameters);
        query.extend_pairs(own);
        query.extend_pairs(settings.config.extra);
        drop(query);
        Ok(Authorization {
            url: url.into(),
            state: needed.token.clone(),
            needed: Secret::new(json::encode_text(&needed)),
        })
    }

    /// Ends an authorization: what a user came back with becomes a token. `needed`: what was kept; `query`: the query
    /// of the URL that they came back to, or all of it.
    pub async fn exchange(&self, needed: &Secret, query: &str) -> Result<OAuth1Token, OAuthError> {
        let ended = |message: &str| OAuthError::new(OAuthProblem::Ended, message);
        let Ok(needed) = json::decode::<Needed>(needed.reveal().as_bytes()) else {
            return Err(ended("what was kept of the authorization cannot be read"));
        };
        let returned = Returned::of(query);
        let one = |name: &str| returned.one(name);
        // Some say which token was denied in its own parameter.
        let denied = one("denied").or_else(|| one("oauth_problem"));
        let token = one("oauth_token").or_else(|| one("denied"));
        if !token.is_some_and(|it| same(it, &needed.token)) {
            return Err(ended(
                "who came back is not who was sent: the `oauth_token` is another",
            ));
        }
        let Some(verifier) = one("oauth_verifier").filter(|_| denied.is_none()) else {
            return Err(OAuthError {
                code: Some("access_denied".to_owned()),
                ..ended("nothing was granted: the answer brings no `oauth_verifier`")
            });
        };
        let settings = &*self.0;
        let mut signing = settings.consumer();
        signing.token = Some(Secret::new(needed.token.as_str()));
        signing.token_secret = Some(Secret::new(needed.secret.as_str()));
        let form = Form::new("the grant").hiding(&Secret::new(verifier));
        let more = [("oauth_verifier", verifier)];
        let answer = settings
            .ask(form, &settings.access, &signing, &more)
            .await?;
        let (token, others) = token_of(&answer, OAuthProblem::Ended)?;
        Ok(OAuth1Token {
            credential: OAuth1 {
                token: Some(Secret::new(token.token)),
                token_secret: Some(Secret::new(token.secret)),
                ..settings.consumer()
            },
            fields: answer::kept(
                &answer::object_of(&others),
                settings.config.fields,
                &returned.without(&["oauth_token", "oauth_verifier"]),
            ),
        })
    }
}

impl Settings {
    /// The program alone.
    fn consumer(&self) -> OAuth1 {
        OAuth1 {
            consumer: Secret::new(self.app.id.as_str()),
            consumer_secret: self.app.secret.clone().unwrap_or_else(|| Secret::new("")),
            token: None,
            token_secret: None,
            realm: None,
        }
    }

    async fn ask(
        &self,
        form: Form,
        url: &Url,
        signing: &OAuth1,
        more: &[(&str, &str)],
    ) -> Result<Answered, OAuthError> {
        let request = Signed {
            method: "POST",
            url,
            form: None,
        };
        let moment = Moment::now()?;
        let header = authorization(signing, self.config.method, &request, more, &moment);
        let Ok(header) = HeaderValue::from_str(&header) else {
            return Err(OAuthError::configuration(
                "the registration has a character that no header holds",
            ));
        };
        let secrets = [&signing.consumer_secret]
            .into_iter()
            .chain(&signing.token)
            .chain(&signing.token_secret);
        let form = secrets.fold(form, |form, it| form.hiding(it));
        form.proved_by(header)
            .post(url, &*self.transport, &self.watch)
            .await
    }
}

/// The token in an answer, and what else is in it. `refused`: what a refusal means.
fn token_of(
    answer: &Answered,
    refused: OAuthProblem,
) -> Result<(Needed, Vec<(String, String)>), OAuthError> {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(answer.text.trim().as_bytes())
        .into_owned()
        .collect();
    let one = |name: &str| {
        let found = pairs.iter().find(|it| it.0 == name);
        found.map(|it| it.1.clone()).filter(|it| !it.is_empty())
    };
    if !answer.status.is_success() {
        let code = one("oauth_problem").map(|it| answer.shown(&it));
        // What the program says of itself is wrong, whenever that shows.
        let problem = match code.as_deref() {
            _ if answer.status.is_server_error() || answer.status.as_u16() == 429 => {
                OAuthProblem::Unavailable
            }
            Some(
                "consumer_key_unknown"
                | "consumer_key_rejected"
                | "consumer_key_refused"
                | "signature_invalid"
                | "signature_method_rejected"
                | "timestamp_refused"
                | "parameter_absent"
                | "parameter_rejected"
                | "version_rejected",
            ) => OAuthProblem::Configuration,
            _ if answer.status.is_redirection() => OAuthProblem::Configuration,
            _ => refused,
        };
        let told = match &code {
            Some(code) => format!("`{code}`"),
            None => answer.status.to_string(),
        };
        let message = format!("{} refuses {}: {told}", answer.host, answer.about);
        return Err(OAuthError {
            code,
            ..answer.error(problem, message)
        });
    }
    let (Some(token), Some(secret)) = (one("oauth_token"), one("oauth_token_secret")) else {
        let message = format!(
            "the answer of {} brings no `oauth_token` and `oauth_token_secret`",
            answer.host
        );
        return Err(answer.error(OAuthProblem::Unreadable, message));
    };
    let is_other = |name: &str| !["oauth_token", "oauth_token_secret"].contains(&name);
    let others = pairs.into_iter().filter(|it| is_other(&it.0)).collect();
    Ok((Needed { token, secret }, others))
}

impl fmt::Debug for OAuth1Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth1Client")
            .field("app", &self.0.app)
            .field("access", &without_query(self.0.access.as_str()))
            .finish_non_exhaustive()
    }
}
