//! Stores: where customers' connections are kept, by one process or by many.
//!
//! A store keeps bytes and compares versions; what they mean is [`crate::connections`]' business. Every call names one
//! customer: none looks at another's.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::credential::Secret;
use crate::transport::Pending;
use crate::{BoxError, Json};

/// Keeps customers' connections.
///
/// `store::conformance` holds any implementation against what is said here.
pub trait Store: fmt::Debug + Send + Sync {
    /// A connection; `None` where there is none.
    fn load<'a>(
        &'a self,
        key: &'a ConnectionKey,
    ) -> Pending<'a, Result<Option<Stored>, StoreError>>;

    /// Writes a connection if the one that is there has still the version that was `seen`; `None`: if there is none.
    fn save<'a>(
        &'a self,
        key: &'a ConnectionKey,
        kept: &'a Kept,
        seen: Option<u64>,
    ) -> Pending<'a, Result<Saved, StoreError>>;

    /// Takes a connection away, with its lease; whether there was one.
    fn delete<'a>(&'a self, key: &'a ConnectionKey) -> Pending<'a, Result<bool, StoreError>>;

    /// All connections of one customer, by connector and name, without their secrets.
    fn list<'a>(&'a self, customer: &'a CustomerId)
    -> Pending<'a, Result<Vec<Listed>, StoreError>>;

    /// Gives `holder` the right to renew a connection for so long, unless another has it. By the store's own clock.
    fn lease<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
        length: Duration,
    ) -> Pending<'a, Result<Leased, StoreError>>;

    /// Gives that right back, if `holder` still has it.
    fn release<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
    ) -> Pending<'a, Result<(), StoreError>>;

    /// Keeps what an authorization needs when its user comes back, for so long.
    fn begin<'a>(
        &'a self,
        state: &'a str,
        needed: &'a Secret,
        length: Duration,
    ) -> Pending<'a, Result<(), StoreError>>;

    /// Takes that out: once. `None`: nobody began it, it has been finished, or it took too long.
    fn finish<'a>(&'a self, state: &'a str) -> Pending<'a, Result<Option<Secret>, StoreError>>;
}

/// Whose connections: a customer of the program, by the id that the program has for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CustomerId(String);

/// Which connection: a customer's, to a connector, under a name where there are several.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConnectionKey {
    customer: CustomerId,
    connector: String,
    name: String,
}

/// What is kept of a connection.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Whether it works, as far as is known.
    pub state: State,
    /// What may be shown: an object.
    pub shown: Json,
    /// What must not: encrypted before it leaves the process.
    pub secret: Secret,
}

/// A connection as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// What is kept.
    pub kept: Kept,
    /// Another after each change.
    pub version: u64,
    /// When it was saved first.
    pub created: SystemTime,
    /// When it was saved last.
    pub updated: SystemTime,
}

/// A connection without its secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Which one.
    pub key: ConnectionKey,
    /// Whether it works, as far as is known.
    pub state: State,
    /// What may be shown: an object.
    pub shown: Json,
    /// When it was saved first.
    pub created: SystemTime,
    /// When it was saved last.
    pub updated: SystemTime,
}

/// Whether a connection works, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It does.
    Connected,
    /// Its customer has to connect again: for this reason, which holds no secret.
    Disconnected(String),
}

/// How a [`Store::save`] went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is there, with this version.
    Done(u64),
    /// Another was faster: nothing was written.
    Conflict,
}

/// How a [`Store::lease`] went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leased {
    /// The holder has it.
    Taken,
    /// Another has it, for this long at most.
    Held(Duration),
}

/// Why a store did not do what it should. It shows no secret.
#[derive(Debug)]
pub struct StoreError {
    /// What can be done about it.
    pub problem: StoreProblem,
    /// What happened, in one line; of a row that cannot be read, which one.
    pub message: String,
    pub(crate) source: Option<BoxError>,
}

/// What can be done about a [`StoreError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoreProblem {
    /// The store cannot be reached, or is busy: the same again later.
    Unavailable,
    /// A row has been changed by something else, or was encrypted with a key that is not here.
    Corrupt,
    /// The store is set up wrong, or of another version.
    Configuration,
}

impl CustomerId {
    /// As the program calls the customer.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ConnectionKey {
    /// Of a customer, to the connector of this key, under this name.
    pub fn new(
        customer: CustomerId,
        connector: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            customer,
            connector: connector.into(),
            name: name.into(),
        }
    }

    /// Whose.
    pub fn customer(&self) -> &CustomerId {
        &self.customer
    }

    /// To which connector: its key.
    pub fn connector(&self) -> &str {
        &self.connector
    }

    /// Under which name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for ConnectionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            customer,
            connector,
            name,
        } = self;
        write!(f, "{connector} of {} ({name})", customer.as_str())
    }
}

impl StoreError {
    /// With a message that shows no secret.
    pub fn new(problem: StoreProblem, message: impl Into<String>) -> Self {
        Self {
            problem,
            message: message.into(),
            source: None,
        }
    }

    /// For this reason.
    pub fn because(self, source: impl Into<BoxError>) -> Self {
        Self {
            source: Some(source.into()),
            ..self
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|it| it as _)
    }
}
