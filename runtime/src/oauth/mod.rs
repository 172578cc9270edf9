//! OAuth: how a token is got, renewed and given back.
//!
//! Requests are built and answers read here; nothing is kept. [`crate::connections`] keeps tokens and knows when one
//! has to be renewed.

mod config;
mod error;
mod token;

pub use config::{ClientProof, OAuth2Config, Refresh};
pub use error::{OAuthError, OAuthProblem};
pub use token::TokenSet;
