//! Why no token came.

use std::fmt;
use std::time::Duration;

use crate::BoxError;

/// Why no token came. It shows no secret.
#[derive(Debug)]
pub struct OAuthError {
    /// What can be done about it.
    pub problem: OAuthProblem,
    /// What happened, in one line.
    pub message: String,
    /// The error's code where the server said one (RFC 6749, section 5.2): `invalid_grant`.
    pub code: Option<String>,
    /// How long the server asks to wait.
    pub retry_after: Option<Duration>,
    pub(crate) source: Option<BoxError>,
}

/// What can be done about an [`OAuthError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OAuthProblem {
    /// The grant is no longer worth anything (`invalid_grant`), the user said no, or who came back is not who was
    /// sent: the customer has to connect again.
    Ended,
    /// The program is not known or set up wrong (`invalid_client`, `unauthorized_client`, `invalid_scope`, a missing
    /// parameter): whoever runs it has to mend its configuration; the grant may still be good.
    Configuration,
    /// The server cannot be reached or cannot answer now: the same again later.
    Unavailable,
    /// An answer came that is none: no JSON, no token in it.
    Unreadable,
}

impl OAuthError {
    /// With a message that shows no secret.
    pub fn new(problem: OAuthProblem, message: impl Into<String>) -> Self {
        Self {
            problem,
            message: message.into(),
            code: None,
            retry_after: None,
            source: None,
        }
    }

    /// Whoever runs the program has to mend something.
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(OAuthProblem::Configuration, message)
    }

    pub(crate) fn because(self, source: BoxError) -> Self {
        Self {
            source: Some(source),
            ..self
        }
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for OAuthError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|it| it as _)
    }
}
