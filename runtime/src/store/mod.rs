//! Stores: where customers' connections are kept, by one process or by many.
//!
//! A store keeps bytes and compares versions; what they mean is the business of whoever asks it. Every call that brings
//! connections names one customer: none looks at another's.

#[cfg(any(test, feature = "conformance"))]
pub mod conformance;
mod memory;
#[cfg(feature = "seal")]
mod open;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "seal")]
mod sealed;
mod shared;
#[cfg(feature = "sqlite")]
mod sqlite;

pub use memory::MemoryStore;
#[cfg(feature = "seal")]
pub use open::open;
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
#[cfg(feature = "seal")]
pub use sealed::{KeyId, Keys};
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::credential::Secret;
use crate::transport::Pending;
use crate::{BoxError, Json};

/// Keeps customers' connections.
///
/// No call does anything before it is awaited. One that is dropped while it is awaited has happened, or has not.
/// What a call has answered stays when the process ends, however it ends, but for [`MemoryStore`]s.
///
/// `store::conformance` (feature `conformance`) holds any implementation against what is said here.
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

    /// All connections of one customer, by connector and name, without their secrets; in place of one that cannot be
    /// read, why.
    fn inspect<'a>(
        &'a self,
        customer: &'a CustomerId,
    ) -> Pending<'a, Result<Vec<Result<Listed, StoreError>>, StoreError>>;

    /// All connections of one customer, by connector and name, without their secrets. One that cannot be read is an
    /// error that names it, and all others like it.
    fn list<'a>(
        &'a self,
        customer: &'a CustomerId,
    ) -> Pending<'a, Result<Vec<Listed>, StoreError>> {
        Box::pin(async move { all_readable(customer, self.inspect(customer).await?) })
    }

    /// Every customer that has a connection, each once, in order. For whoever runs the program: no customer may be
    /// shown it.
    fn customers(&self) -> Pending<'_, Result<Vec<CustomerId>, StoreError>>;

    /// Gives `holder` the right to renew a connection for so long, unless another has it. By the store's own clock.
    ///
    /// Who has it already has it for so long from now. The connection need not be there.
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

    /// Keeps what an authorization needs when its user comes back, for so long, in place of what `state` had begun before.
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
    /// Another after each change, and none that this connection ever had, whether it was deleted in between or not. At
    /// most `i64::MAX`.
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

/// What encrypting everything with the newest of a store's [`Keys`] did.
#[cfg(feature = "seal")]
#[derive(Debug)]
pub struct Rotated {
    /// How many rows are now encrypted with the newest key that were not before.
    pub rows: u64,
    /// What could not be read, and stays as it was: the key that it needs must not be thrown away yet.
    pub unreadable: Vec<StoreError>,
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
    /// The connection whose row cannot be read, where it is one.
    pub row: Option<ConnectionKey>,
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

impl Stored {
    /// Without its secret.
    pub fn listed(&self, key: &ConnectionKey) -> Listed {
        Listed {
            key: key.clone(),
            state: self.kept.state.clone(),
            shown: self.kept.shown.clone(),
            created: self.created,
            updated: self.updated,
        }
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
            row: None,
            source: None,
        }
    }

    /// Of this connection's row, which the message has to name as well.
    pub fn of(self, row: &ConnectionKey) -> Self {
        Self {
            row: Some(row.clone()),
            ..self
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

fn all_readable(
    customer: &CustomerId,
    rows: Vec<Result<Listed, StoreError>>,
) -> Result<Vec<Listed>, StoreError> {
    let mut listed = Vec::with_capacity(rows.len());
    let mut unreadable = Vec::new();
    for row in rows {
        match row {
            Ok(row) => listed.push(row),
            Err(error) => unreadable.push(error),
        }
    }
    if unreadable.len() < 2 {
        return unreadable.pop().map_or(Ok(listed), Err);
    }
    let reasons: Vec<&str> = unreadable.iter().map(|it| it.message.as_str()).collect();
    let message = format!(
        "{} connections of {} cannot be read: {}",
        unreadable.len(),
        customer.as_str(),
        reasons.join("; ")
    );
    Err(StoreError::new(StoreProblem::Corrupt, message))
}
