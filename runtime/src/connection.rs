//! Connections: a connector with a credential and a way to its server.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::base_url::Choice;
use crate::connector::limit::Limiter;
use crate::credential::Held;
use crate::error::Failure;
use crate::observe::Watch;
use crate::transport::Transport;
use crate::{Call, Error, Facts, Json, Retry};

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
    pub(crate) watch: Watch,
}

impl Connection {
    /// Makes the call that the connector names to show whether a connection works.
    pub(crate) fn test(&self) -> impl Future<Output = Result<(), Error>> + Send {
        let call = self.0.facts.test.map(|it| Call::new(self, it));
        async move {
            match call {
                Some(call) => {
                    call.send::<(), Json>().await?;
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
            .field("base_url", &self.0.held.mask(&self.0.base_url))
            .field("credentials", &self.0.held.last().credentials)
            .finish_non_exhaustive()
    }
}
