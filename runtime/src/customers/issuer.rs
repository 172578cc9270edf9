//! Who gives a connection its next tokens.

use std::fmt;

use super::grant::Grant;
use crate::oauth::{OAuthError, TokenSet};
use crate::observe::Watch;
use crate::transport::Pending;

/// Gets the next tokens of a connection.
pub(crate) trait Issuer: fmt::Debug + Send + Sync {
    /// Whether there is a way from what is kept to the next tokens.
    fn can_renew(&self, grant: &Grant) -> bool;

    /// The next ones; `watch` is told of what is sent.
    fn renew<'a>(
        &'a self,
        grant: &'a Grant,
        watch: &'a Watch,
    ) -> Pending<'a, Result<TokenSet, OAuthError>>;
}
