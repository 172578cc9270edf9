//! What a connection holds now: credentials that stay, or the last ones that a source gave.

use std::sync::{Arc, Mutex, PoisonError};

use super::{CredentialSource, Credentials, Granted, Secret};
use crate::Error;

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
        let last = self.last();
        let mut text = text.to_owned();
        for secret in self.secrets(&last) {
            text = text.replace(secret, "***");
        }
        text
    }

    /// Whether a text is one that must not be shown.
    pub(crate) fn is_secret(&self, text: &str) -> bool {
        let last = self.last();
        self.secrets(&last).any(|secret| secret == text)
    }

    /// Every text that must not be shown, but those that are too short to be told from any other text.
    fn secrets<'a>(&'a self, granted: &'a Granted) -> impl Iterator<Item = &'a str> {
        const SHORTEST: usize = 4;
        granted
            .credentials
            .secrets()
            .chain(&self.hidden)
            .map(|it| it.reveal().trim_matches('"'))
            .filter(|secret| secret.len() >= SHORTEST)
    }

    fn keep(&self, granted: Arc<Granted>) -> Arc<Granted> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = granted.clone();
        granted
    }
}
