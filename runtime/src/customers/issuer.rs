//! Who gives a connection its next tokens.

use std::fmt;

use super::grant::Grant;
use crate::oauth::{OAuthError, TokenSet};
use crate::transport::Pending;

/// Gets the next tokens of a connection.
pub(crate) trait Issuer: fmt::Debug + Send + Sync {
    /// Whether there is a way from what is kept to the next tokens.
    fn can_renew(&self, grant: &Grant) -> bool;

    /// The next ones.
    fn renew<'a>(&'a self, grant: &'a Grant) -> Pending<'a, Result<TokenSet, OAuthError>>;
}
