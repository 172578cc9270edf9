//! Customers and their connections: made, kept in a store, renewed once for all who use them, ended.
//!
//! ```
//! # use connectome::{Connector, Credentials, Error};
//! # use connectome::customers::Customers;
//! # use connectome::store::Store;
//! # async fn example<HubSpot: Connector>(store: impl Store + 'static, key: Credentials) -> Result<(), Error> {
//! let customers = Customers::builder(store).build()?;
//! let acme = customers.customer("acme");
//! acme.connection::<HubSpot>().connect(key).await?;           // once
//! let hubspot = acme.connection::<HubSpot>().open().await?;   // whenever it is used
//! # Ok(())
//! # }
//! ```
//!
//! A customer is the only way to a connection, and sees none but its own.
//!
//! | how a connection is made | function of [`CustomerConnection`] |
//! |---|---|
//! | with what the customer gives: a key, a token, a login | [`connect`](CustomerConnection::connect) |
//! | a user grants in a browser, by OAuth 2 or 1.0a | [`authorize`](CustomerConnection::authorize), then [`Customer::finish`] |
//! | on another device | [`authorize_device`](CustomerConnection::authorize_device), then [`BegunDevice::wait`] |
//! | the program is its own user | [`obtain`](CustomerConnection::obtain) |
//! | the program signs for somebody: a service account | [`obtain_as`](CustomerConnection::obtain_as) |

mod any;
mod app;
mod authorize;
mod connection;
mod customer;
mod device;
#[cfg(feature = "axum")]
mod endpoint;
mod fault;
mod flight;
mod grant;
mod issuer;
mod registered;
mod registry;
mod renewal;
mod renewing;
#[cfg(feature = "settings")]
mod settings;
mod shared;

/// What the single flight locks with: a model checker puts its own in place.
mod sync {
    pub(super) use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
}

pub use crate::clock::{Clock, SystemClock};
pub use any::{AnyConnection, Ended};
pub use app::App;
pub use authorize::Begun;
pub use connection::CustomerConnection;
pub use customer::{Customer, Customers, CustomersBuilder};
pub use device::BegunDevice;
#[cfg(feature = "axum")]
pub use endpoint::Endpoint;
#[cfg(feature = "settings")]
pub use settings::Settings;

#[cfg(test)]
mod tests;
