//! Who used which credential: the audit log.

use std::sync::OnceLock;
use std::time::SystemTime;

use super::event::say;
use super::{Event, Watch};
use crate::Timestamp;
use crate::codec::Writer;

/// A customer's credential was used, or something became of it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Access<'a> {
    /// When, by the clock of [`Customers`](crate::customers::Customers); of what takes time, when it began.
    pub at: SystemTime,
    /// Whose: the customer's id.
    pub customer: &'a str,
    /// The connector's key.
    pub connector: &'a str,
    /// The connection's name: `default`, unless it has another.
    pub connection: &'a str,
    /// What was done.
    pub action: Action<'a>,
    /// Why it failed: a [`Category`](crate::Category)'s name, or `cancelled` where nobody waited for its end. `None`:
    /// it went well.
    pub error: Option<&'a str>,
}

/// What was done with a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action<'a> {
    /// This operation was called with it.
    Called(&'a str),
    /// The app has refused it (401), in a call of this operation.
    Refused(&'a str),
    /// A user was sent to the app to grant one.
    Authorizing,
    /// One was tried and kept.
    Connected,
    /// The connection was opened: calls can be made.
    Opened,
    /// Another was got in its place.
    Renewed,
    /// It cannot be renewed any more: the customer has to connect again.
    Ended,
    /// It was forgotten, as the program wanted.
    Disconnected,
    /// It was given back to the app.
    Revoked,
}

impl<'a> Action<'a> {
    /// In one word: `called`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Called(_) => "called",
            Self::Refused(_) => "refused",
            Self::Authorizing => "authorizing",
            Self::Connected => "connected",
            Self::Opened => "opened",
            Self::Renewed => "renewed",
            Self::Ended => "ended",
            Self::Disconnected => "disconnected",
            Self::Revoked => "revoked",
        }
    }

    /// The operation's key, where one was called.
    pub fn operation(self) -> Option<&'a str> {
        match self {
            Self::Called(operation) | Self::Refused(operation) => Some(operation),
            _ => None,
        }
    }
}

impl Access<'_> {
    pub(super) fn write(&self, writer: &mut Writer) {
        say(writer, "event", &"access");
        say(writer, "at", &Timestamp::from(self.at));
        say(writer, "customer", &self.customer);
        say(writer, "connector", &self.connector);
        say(writer, "connection", &self.connection);
        say(writer, "action", &self.action.as_str());
        say(writer, "operation", &self.action.operation());
        say(writer, "error", &self.error);
    }
}

/// A call that may use a credential; its end is told even where nobody waits for it.
pub(crate) struct Used<'a> {
    watch: &'a Watch,
    operation: &'static str,
    since: OnceLock<SystemTime>,
    ended: bool,
}

impl<'a> Used<'a> {
    pub(crate) fn new(watch: &'a Watch, operation: &'static str) -> Self {
        Self {
            watch,
            operation,
            since: OnceLock::new(),
            ended: false,
        }
    }

    /// It does use one: from now on.
    pub(crate) fn begin(&self) {
        if self.watch.is_of_somebody() {
            self.since.get_or_init(|| self.watch.now());
        }
    }

    /// The app has refused the credential.
    pub(crate) fn refused(&self) {
        if self.since.get().is_some() {
            let action = Action::Refused(self.operation);
            self.watch.access(self.watch.now(), action, None);
        }
    }

    /// The call has ended.
    pub(crate) fn end(mut self, error: Option<&str>) {
        self.tell(error);
    }

    fn tell(&mut self, error: Option<&str>) {
        let ended = std::mem::replace(&mut self.ended, true);
        if let Some(since) = self.since.get().filter(|_| !ended) {
            self.watch
                .access(*since, Action::Called(self.operation), error);
        }
    }
}

impl Drop for Used<'_> {
    fn drop(&mut self) {
        self.tell(Some("cancelled"));
    }
}

impl Watch {
    /// Tells that something was done with a customer's credential; nothing where it is no customer's.
    pub(crate) fn access(&self, at: SystemTime, action: Action<'_>, error: Option<&str>) {
        if let Some(whose) = self.whose() {
            let access = Access {
                at,
                customer: &whose.customer,
                connector: self.connector(),
                connection: &whose.connection,
                action,
                error,
            };
            self.tell(|_| Event::Access(access));
        }
    }
}
