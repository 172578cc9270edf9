//! Credentials that change while a connection lives.

use std::fmt;
use std::sync::Arc;

use crate::transport::Pending;
use crate::{Credentials, Error};

/// Where a connection's credentials come from when they do not stay what they were.
pub trait CredentialSource: fmt::Debug + Send + Sync {
    /// What to send now; renewed before, when it is about to end.
    fn current(&self) -> Pending<'_, Result<Arc<Granted>, Error>>;

    /// The app has refused `granted` (401): what to try instead. `None`: there is nothing newer.
    fn refused<'a>(
        &'a self,
        granted: &'a Arc<Granted>,
    ) -> Pending<'a, Result<Option<Arc<Granted>>, Error>>;
}

/// Credentials, and what they are good for. Debug shows no secret.
#[derive(Clone, Debug, Default)]
pub struct Granted {
    /// What is sent.
    pub credentials: Credentials,
    /// The scopes that were granted, where that is known.
    pub scopes: Option<Vec<String>>,
}

impl<C: Into<Credentials>> From<C> for Granted {
    fn from(credentials: C) -> Self {
        Self {
            credentials: credentials.into(),
            scopes: None,
        }
    }
}
