//! Why a connection has no credential to send: for all who wait, so it can be copied.

use std::time::Duration;

use crate::Error;
use crate::error::{Category, Failure};
use crate::oauth::{OAuthError, OAuthProblem};
use crate::store::{ConnectionKey, CustomerId, StoreError, StoreProblem};

/// Why a connection has no credential to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) category: Category,
    /// It shows no secret.
    pub(crate) message: String,
    /// How long the other side asks to wait.
    pub(crate) wait: Option<Duration>,
}

impl Fault {
    pub(crate) fn new(category: Category, message: impl Into<String>) -> Self {
        Self {
            category,
            message: message.into(),
            wait: None,
        }
    }

    /// Nobody has connected, or somebody has disconnected.
    pub(crate) fn absent(key: &ConnectionKey) -> Self {
        Self::new(
            Category::Disconnected,
            format!("there is no connection {key}"),
        )
    }

    /// It has ended: for this reason.
    pub(crate) fn disconnected(key: &ConnectionKey, reason: &str) -> Self {
        let message = format!("{key} has to be connected again: {reason}");
        Self::new(Category::Disconnected, message)
    }

    /// What is kept is of another make; `why` shows nothing of it.
    pub(crate) fn unreadable(key: &ConnectionKey, why: &str) -> Self {
        let message = format!("what is kept of {key} cannot be read: {why}");
        Self::new(Category::Invalid, message)
    }

    /// Whether what was good before is still good.
    pub(crate) fn is_passing(&self) -> bool {
        self.category != Category::Disconnected
    }

    pub(crate) fn of_store(key: &ConnectionKey, error: &StoreError) -> Self {
        Self::new(
            category(error),
            format!("{key} cannot be read or kept: {error}"),
        )
    }

    pub(crate) fn of_authorization(error: &StoreError) -> Self {
        let message = format!("what an authorization needs cannot be read: {error}");
        Self::new(category(error), message)
    }

    /// The store as a whole: it cannot be opened.
    #[cfg(feature = "settings")]
    pub(crate) fn of_connections(error: &StoreError) -> Self {
        Self::new(category(error), error.to_string())
    }

    pub(crate) fn of_list(customer: &CustomerId, error: &StoreError) -> Self {
        let message = format!(
            "the connections of {} cannot be read: {error}",
            customer.as_str()
        );
        Self::new(category(error), message)
    }

    pub(crate) fn of_tokens(key: &ConnectionKey, error: &OAuthError) -> Self {
        let message = format!("no token for {key}: {error}");
        Self {
            wait: error.retry_after,
            ..Self::new(error.problem.category(), message)
        }
    }
}

impl OAuthProblem {
    /// What it is to whoever calls over the connection.
    pub(super) fn category(self) -> Category {
        match self {
            Self::Ended => Category::Disconnected,
            Self::Configuration => Category::Invalid,
            Self::Unavailable => Category::Unavailable,
            Self::Unreadable => Category::Unreadable,
        }
    }
}

fn category(error: &StoreError) -> Category {
    match error.problem {
        StoreProblem::Unavailable => Category::Unavailable,
        StoreProblem::Corrupt | StoreProblem::Configuration => Category::Invalid,
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Error::new(Failure::new(fault.category, fault.message))
    }
}
