//! Builders: where a connection goes, how, with what.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};

use crate::base_url::{self, Choice};
use crate::connection::{Settings, WE};
use crate::connector::limit::Limiter;
use crate::connector::parameter::Said;
use crate::connector::rule;
use crate::credential::{CredentialSource, Credentials, Held};
use crate::error::Failure;
#[cfg(feature = "oauth")]
use crate::oauth::{OAuth1Client, OAuthApp, OAuthClient, OAuthError};
use crate::observe::{Sink, Watch};
use crate::transport::Transport;
use crate::{Connection, Connector, Encode, Error, Facts, Retry, request};

/// How long it may take to reach a server.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Sets a connection up: where to, how, with what.
#[must_use]
pub struct Builder<C> {
    pub(crate) setup: Setup,
    connector: PhantomData<fn() -> C>,
}

/// What a builder was told: the same for all connectors.
pub(crate) struct Setup {
    pub(crate) choice: Choice,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    retry: Retry,
    timeout: Option<Duration>,
    connect_timeout: Duration,
    body_limit: usize,
    headers: Vec<(String, String)>,
    pub(crate) parameters: Said,
    pub(crate) watch: Watch,
}

impl<C: Connector> Builder<C> {
    /// To the document's first server; a minute for each call; see [`Retry::default`].
    pub fn new() -> Self {
        Self {
            setup: Setup::default(),
            connector: PhantomData,
        }
    }

    /// Where every operation goes, whatever the document says. A path is kept: under `https://x/y` the
    /// operation `/z` is `/y/z`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.setup.choice.url = Some(url.into());
        self
    }

    /// Which of the document's servers to use, from zero.
    pub fn server(mut self, index: usize) -> Self {
        self.setup.choice.server = index;
        self
    }

    /// What a variable of the servers' URLs is.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.setup
            .choice
            .variables
            .push((name.into(), value.into()));
        self
    }

    /// What a parameter of the connector is.
    pub fn parameter(mut self, key: &str, value: &dyn Encode) -> Self {
        self.setup.parameters.say(key, value);
        self
    }

    /// What carries requests, in place of reqwest.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.setup.transport = Some(Arc::new(transport));
        self
    }

    /// Whether and when calls are tried again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.setup.retry = retry;
        self
    }

    /// How long a call may take: all attempts, until its body is read; for a streamed answer until the
    /// stream begins.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.setup.timeout = Some(timeout);
        self
    }

    /// Lets calls take as long as they take.
    pub fn no_timeout(mut self) -> Self {
        self.setup.timeout = None;
        self
    }

    /// How long it may take to reach the server; ten seconds otherwise. For reqwest only.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.setup.connect_timeout = timeout;
        self
    }

    /// The most bytes of an answer that are gathered, and of one item of a stream; 64 MiB otherwise. Bodies
    /// that are streamed have no limit.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.setup.body_limit = bytes;
        self
    }

    /// Who is told of every request ([`crate::observe`]); may be said several times.
    pub fn sink(mut self, sink: impl Sink + 'static) -> Self {
        self.setup.watch.add(sink);
        self
    }

    /// Who we say we are.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        self.header("user-agent", name)
    }

    /// A header of every call that does not say otherwise: a version of the API, an account.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.setup.headers.push((name.into(), value.into()));
        self
    }

    /// Ends the set-up. Nothing is sent yet. Fails when a setting cannot work.
    pub fn connect(self, credential: impl Into<Credentials>) -> Result<C, Error> {
        let credentials = credential.into();
        let facts = C::facts();
        if let Some(name) = credentials.unknown(facts).next() {
            let title = facts.title;
            let message = format!("the document of {title} has no security scheme `{name}`");
            return Err(Error::new(Failure::invalid(message)));
        }
        self.over(Held::fixed(credentials))
    }

    /// The same with credentials that change while the connection lives.
    pub fn connect_with(self, source: Arc<dyn CredentialSource>) -> Result<C, Error> {
        self.over(Held::renewed(source))
    }

    /// Gets tokens for the scheme `key`, under the program's registration with the app: by this transport, with these
    /// parameters in the addresses.
    #[cfg(feature = "oauth")]
    pub fn oauth_client(self, key: &str, app: OAuthApp) -> Result<OAuthClient, Error> {
        let Some(config) = C::facts().oauth2_of(key) else {
            return Err(no_tokens(C::facts(), key));
        };
        let setup = self.setup.for_tokens(C::facts());
        let (parameters, transport, watch) = setup.map_err(Error::<crate::Erased>::new)?;
        OAuthClient::watched(config, app, &parameters, transport, watch).map_err(misconfigured)
    }

    /// The same for a scheme that is OAuth 1.0a.
    #[cfg(feature = "oauth")]
    pub fn oauth1_client(self, key: &str, app: OAuthApp) -> Result<OAuth1Client, Error> {
        let Some(config) = C::facts().oauth1_of(key) else {
            return Err(no_tokens(C::facts(), key));
        };
        let setup = self.setup.for_tokens(C::facts());
        let (parameters, transport, watch) = setup.map_err(Error::<crate::Erased>::new)?;
        OAuth1Client::watched(config, app, &parameters, transport, watch).map_err(misconfigured)
    }

    fn over(self, held: Held) -> Result<C, Error> {
        Ok(C::over(self.setup.connection(C::facts(), held)?))
    }
}

/// The connector's parameters as texts, what carries requests, and who is told of them.
#[cfg(feature = "oauth")]
type ForTokens = (Vec<(String, String)>, Arc<dyn Transport>, Watch);

#[cfg(feature = "oauth")]
fn no_tokens(facts: &Facts, key: &str) -> Error {
    let title = facts.title;
    let message = format!("{title} does not say how tokens for `{key}` are got");
    Error::new(Failure::invalid(message))
}

#[cfg(feature = "oauth")]
fn misconfigured(error: OAuthError) -> Error {
    Error::new(Failure::invalid(error.message))
}

impl Setup {
    /// What tokens are got with.
    #[cfg(feature = "oauth")]
    fn for_tokens(self, facts: &'static Facts) -> Result<ForTokens, Box<Failure>> {
        let has_url = self.choice.url.is_some();
        let parameters = self.parameters.checked(facts, has_url)?;
        let texts = parameters.texts();
        let texts = texts.map(|(key, value)| (key.to_owned(), value)).collect();
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout)?,
        };
        Ok((texts, transport, self.watch.to(facts.key)))
    }

    /// Ends the set-up. Fails when a setting cannot work.
    pub(crate) fn connection(self, facts: &'static Facts, held: Held) -> Result<Connection, Error> {
        self.settings(facts, held)
            .map(|settings| Connection(Arc::new(settings)))
            .map_err(Error::new)
    }

    fn settings(mut self, facts: &'static Facts, held: Held) -> Result<Settings, Box<Failure>> {
        let parameters = self.parameters.checked(facts, self.choice.url.is_some())?;
        let held = held.hiding(parameters.secrets(facts));
        let in_url = parameters.texts().filter(|(key, _)| facts.is_in_url(key));
        let variables = in_url.map(|(key, value)| (key.to_owned(), value));
        self.choice.variables.extend(variables);
        let parameters = parameters.as_json();
        let said = |formulas: &[(&str, &'static str)]| -> Vec<(String, String)> {
            let said = formulas.iter();
            said.filter_map(|it| Some((it.0.to_owned(), rule::text(it.1, &parameters)?)))
                .collect()
        };
        let headers = [said(facts.headers), self.headers].concat();
        Ok(Settings {
            facts,
            held,
            base_url: base_url::of_connector(facts, &self.choice)?,
            choice: self.choice,
            transport: match self.transport {
                Some(transport) => transport,
                None => default_transport(self.connect_timeout)?,
            },
            retry: self.retry,
            timeout: self.timeout,
            body_limit: self.body_limit,
            headers: self::headers(&headers)?,
            query: said(facts.query),
            limiter: Limiter::new(facts.limits),
            watch: self.watch.to(facts.key),
        })
    }
}

fn headers(given: &[(String, String)]) -> Result<HeaderMap, Box<Failure>> {
    let mut headers = HeaderMap::from_iter([(USER_AGENT, HeaderValue::from_static(WE))]);
    for (name, value) in given {
        let (name, value) = request::header(name, value)?;
        headers.insert(name, value);
    }
    Ok(headers)
}

impl<C: Connector> Default for Builder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            choice: Choice::default(),
            transport: None,
            retry: Retry::default(),
            timeout: Some(Duration::from_secs(60)),
            connect_timeout: CONNECT_TIMEOUT,
            body_limit: 64 << 20,
            headers: Vec::new(),
            parameters: Said::default(),
            watch: Watch::default(),
        }
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("choice", &self.setup.choice)
            .field("retry", &self.setup.retry)
            .field("timeout", &self.setup.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
pub(crate) fn default_transport(
    connect_timeout: Duration,
) -> Result<Arc<dyn Transport>, Box<Failure>> {
    match crate::transport::Reqwest::new(connect_timeout) {
        Ok(transport) => Ok(Arc::new(transport)),
        Err(error) => Err(Failure::invalid("the HTTP client cannot be set up").because(error)),
    }
}

#[cfg(not(feature = "reqwest"))]
pub(crate) fn default_transport(_: Duration) -> Result<Arc<dyn Transport>, Box<Failure>> {
    Err(Failure::invalid(
        "there is no transport: give one, or turn the feature `reqwest` on",
    ))
}
