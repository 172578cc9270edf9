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

mod config;

#[cfg(feature = "oauth")]
mod answer;
#[cfg(feature = "oauth")]
mod app;
#[cfg(feature = "oauth")]
mod assertion;
#[cfg(feature = "oauth")]
mod authorize;
#[cfg(feature = "oauth")]
mod client;
#[cfg(feature = "oauth")]
mod codes;
#[cfg(feature = "oauth")]
mod device;
#[cfg(feature = "oauth")]
mod endpoint;
#[cfg(feature = "oauth")]
mod entropy;
#[cfg(feature = "oauth")]
mod error;
#[cfg(feature = "oauth")]
mod form;
#[cfg(feature = "oauth")]
mod identity;
#[cfg(feature = "oauth")]
mod one;
#[cfg(feature = "oauth")]
pub(crate) mod signature;
#[cfg(feature = "oauth")]
mod token;

#[cfg(feature = "axum")]
pub(crate) use entropy::same as is_same;

#[cfg(feature = "oauth")]
pub use app::OAuthApp;
#[cfg(feature = "oauth")]
pub use assertion::ServiceAccount;
#[cfg(feature = "oauth")]
pub use authorize::{Ask, Authorization};
#[cfg(feature = "oauth")]
pub use client::OAuthClient;
pub use config::{ClientProof, OAuth1Config, OAuth2Config, Refresh, SignatureMethod};
#[cfg(feature = "oauth")]
pub use device::DeviceGrant;
#[cfg(feature = "oauth")]
pub use error::{OAuthError, OAuthProblem};
#[cfg(feature = "oauth")]
pub use one::{OAuth1Client, OAuth1Token};
#[cfg(feature = "oauth")]
pub use token::TokenSet;

#[cfg(all(test, feature = "oauth"))]
mod tests;
