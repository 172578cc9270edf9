//! What a connection holds now: credentials that stay, or the last ones that a source gave.

use std::sync::{Arc, Mutex, PoisonError};

use super::{CredentialSource, Credentials, Granted, Secret};
use crate::Error;
use crate::observe::{SHORTEST, masked};

/// What a connection holds now.
pub(crate) struct Held {
    /// `None`: what is held stays.
    source: Option<Arc<dyn CredentialSource>>,
    last: Mutex<Arc<Granted>>,
    /// What must not be shown either: parameters of the connector.
    hidden: Vec<Secret>,
}

impl Held {
    pub(crate) fn fixed(credentials: Credentials) -> Self {
        Self {
            source: None,
            last: Mutex::new(Arc::new(credentials.into())),
            hidden: Vec::new(),
        }
    }

    pub(crate) fn renewed(source: Arc<dyn CredentialSource>) -> Self {
        Self {
            source: Some(source),
            last: Mutex::default(),
            hidden: Vec::new(),
        }
    }

    /// Keeps these from being shown as well.
    pub(crate) fn hiding(self, texts: Vec<String>) -> Self {
        let hidden = texts.into_iter().map(Secret::new).collect();
        Self { hidden, ..self }
    }

    /// What to send now.
    pub(crate) async fn current(&self) -> Result<Arc<Granted>, Error> {
        match &self.source {
            None => Ok(self.last()),
            Some(source) => Ok(self.keep(source.current().await?)),
        }
    }

    /// What to try in place of what the app has refused.
    pub(crate) async fn refused(
        &self,
        granted: &Arc<Granted>,
    ) -> Result<Option<Arc<Granted>>, Error> {
        match &self.source {
            None => Ok(None),
            Some(source) => {
                let newer = source.refused(granted).await?;
                Ok(newer.map(|it| self.keep(it)))
            }
        }
    }

    /// What was sent last; nothing before the first call.
    pub(crate) fn last(&self) -> Arc<Granted> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.clone()
    }

    /// A text without what must not be shown.
    pub(crate) fn mask(&self, text: &str) -> String {
        masked(text, self.secrets(&self.last()).iter().map(Secret::reveal))
    }

    /// Whether a text is one that must not be shown.
    pub(crate) fn is_secret(&self, text: &str) -> bool {
        let secrets = self.secrets(&self.last());
        text.len() >= SHORTEST && secrets.iter().any(|secret| secret.reveal() == text)
    }

    /// Every text that must not be shown.
    fn secrets(&self, granted: &Granted) -> Vec<Secret> {
        let hidden = self.hidden.iter().cloned();
        granted.credentials.secrets().chain(hidden).collect()
    }

    fn keep(&self, granted: Arc<Granted>) -> Arc<Granted> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = granted.clone();
        granted
    }
}
