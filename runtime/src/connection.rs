//! Connections: a connector with a credential and a way to its server.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};

use crate::base_url::{self, Choice};
use crate::credential::{CredentialSource, Credentials, Held};
use crate::error::Failure;
use crate::limit::Limiter;
use crate::parameter::Said;
use crate::transport::Transport;
use crate::{Call, Connector, Encode, Error, Facts, Retry, request, rule};

/// A connector with a credential and a way to its server. Cloning it is cheap; clones share everything.
#[derive(Clone)]
pub struct Connection(pub(crate) Arc<Settings>);

/// Who we say we are.
pub(crate) const WE: &str = concat!("connectome/", env!("CARGO_PKG_VERSION"));

/// What a connection was set up with.
pub(crate) struct Settings {
    pub(crate) facts: &'static Facts,
    pub(crate) held: Held,
    pub(crate) transport: Arc<dyn Transport>,
    /// Without a slash at its end.
    pub(crate) base_url: String,
    pub(crate) choice: Choice,
    pub(crate) retry: Retry,
    pub(crate) timeout: Option<Duration>,
    pub(crate) body_limit: usize,
    /// Sent with every call that does not say otherwise.
    pub(crate) headers: HeaderMap,
    /// In the query of every call that does not say otherwise.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) limiter: Limiter,
}

impl Connection {
    /// Makes the call that the connector names to show whether a connection works.
    pub(crate) fn test(&self) -> impl Future<Output = Result<(), Error>> + Send {
        let call = self.0.facts.test.map(|it| Call::<()>::new(self, it));
        async move {
            match call {
                Some(call) => {
                    call.send().await?;
                    Ok(())
                }
                None => {
                    let title = self.0.facts.title;
                    let message = format!("the connector of {title} names no call to test with");
                    Err(Error::new(Failure::invalid(message)))
                }
            }
        }
    }

    /// What the connector's document states.
    pub fn facts(&self) -> &'static Facts {
        self.0.facts
    }

    /// The URL under which operations stand, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("connector", &self.0.facts.key)
            .field("base_url", &self.0.base_url)
            .field("credentials", &self.0.held.last().credentials)
            .finish_non_exhaustive()
    }
}

/// Sets a connection up: where to, how, with what.
#[must_use]
pub struct Builder<C> {
    choice: Choice,
    transport: Option<Arc<dyn Transport>>,
    retry: Retry,
    timeout: Option<Duration>,
    connect_timeout: Duration,
    body_limit: usize,
    headers: Vec<(String, String)>,
    parameters: Said,
    connector: PhantomData<fn() -> C>,
}

impl<C: Connector> Builder<C> {
    /// To the document's first server; a minute for each call; see [`Retry::default`].
    pub fn new() -> Self {
        Self {
            choice: Choice::default(),
            transport: None,
            retry: Retry::default(),
            timeout: Some(Duration::from_secs(60)),
            connect_timeout: Duration::from_secs(10),
            body_limit: 64 << 20,
            headers: Vec::new(),
            parameters: Said::default(),
            connector: PhantomData,
        }
    }

    /// Where every operation goes, whatever the document says. A path is kept: under `https://x/y` the
    /// operation `/z` is `/y/z`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.choice.url = Some(url.into());
        self
    }

    /// Which of the document's servers to use, from zero.
    pub fn server(mut self, index: usize) -> Self {
        self.choice.server = index;
        self
    }

    /// What a variable of the servers' URLs is.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.choice.variables.push((name.into(), value.into()));
        self
    }

    /// What a parameter of the connector is.
    pub fn parameter(mut self, key: &str, value: &dyn Encode) -> Self {
        self.parameters.say(key, value);
        self
    }

    /// What carries requests, in place of reqwest.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Whether and when calls are tried again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// How long a call may take: all attempts, until its body is read; for a streamed answer until the
    /// stream begins.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Lets calls take as long as they take.
    pub fn no_timeout(mut self) -> Self {
        self.timeout = None;
        self
    }

    /// How long it may take to reach the server; ten seconds otherwise. For reqwest only.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The most bytes of an answer that are gathered, and of one item of a stream; 64 MiB otherwise. Bodies
    /// that are streamed have no limit.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Who we say we are.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        self.header("user-agent", name)
    }

    /// A header of every call that does not say otherwise: a version of the API, an account.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
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

    fn over(self, held: Held) -> Result<C, Error> {
        self.settings(held)
            .map(|settings| C::over(Connection(Arc::new(settings))))
            .map_err(Error::new)
    }

    fn settings(mut self, held: Held) -> Result<Settings, Box<Failure>> {
        let facts = C::facts();
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

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("choice", &self.choice)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Box<Failure>> {
    match crate::transport::Reqwest::new(connect_timeout) {
        Ok(transport) => Ok(Arc::new(transport)),
        Err(error) => Err(Failure::invalid("the HTTP client cannot be set up").because(error)),
    }
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: Duration) -> Result<Arc<dyn Transport>, Box<Failure>> {
    Err(Failure::invalid(
        "there is no transport: give one, or turn the feature `reqwest` on",
    ))
}
