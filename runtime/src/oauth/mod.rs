//! OAuth: how a token is got, renewed and given back.
//!
//! Requests are built and answers read here; nothing is kept. [`crate::customers`] keeps tokens and knows when one
//! has to be renewed.
//!
//! | what | function of [`OAuthClient`] |
//! |---|---|
//! | a user grants in a browser (RFC 6749, 7636, 9207) | [`authorize`](OAuthClient::authorize), then [`exchange`](OAuthClient::exchange) |
//! | on a device without one (RFC 8628) | [`begin_device`](OAuthClient::begin_device), then [`poll_device`](OAuthClient::poll_device) |
//! | the program is its own user | [`client_credentials`](OAuthClient::client_credentials) |
//! | the program signs for somebody (RFC 7523) | [`jwt_bearer`](OAuthClient::jwt_bearer) |
//! | the next token | [`refresh`](OAuthClient::refresh) |
//! | a user grants, as it was before all that (RFC 5849) | [`OAuth1Client`] |
//! | a token is given back (RFC 7009) | [`revoke`](OAuthClient::revoke) |

mod answer;
mod app;
mod assertion;
mod authorize;
mod client;
mod codes;
mod device;
mod endpoint;
mod entropy;
mod error;
mod form;
mod identity;
mod one;
mod returned;
pub(crate) mod signature;
mod token;

#[cfg(feature = "axum")]
pub(crate) use entropy::same;
pub(crate) use returned::Returned;

pub use crate::{ClientProof, OAuth1Config, OAuth2Config, Refresh, SignatureMethod};
pub use app::OAuthApp;
pub use assertion::ServiceAccount;
pub use authorize::{Ask, Authorization};
pub use client::OAuthClient;
pub use device::DeviceGrant;
pub use error::{OAuthError, OAuthProblem};
pub use one::{OAuth1Client, OAuth1Token};
pub use token::TokenSet;

#[cfg(test)]
mod tests;
