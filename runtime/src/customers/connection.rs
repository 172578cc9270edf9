//! One connection of one customer.

use std::fmt;
use std::marker::PhantomData;

use super::any::{AnyConnection, Ended};
use super::authorize::Begun;
use super::device::BegunDevice;
use crate::oauth::{Ask, ServiceAccount};
use crate::store::ConnectionKey;
use crate::{Builder, Connector, Credentials, Encode, Error};

/// One connection of one customer: made, opened, ended.
#[must_use]
pub struct CustomerConnection<C> {
    any: AnyConnection,
    connector: PhantomData<fn() -> C>,
}

impl<C: Connector> CustomerConnection<C> {
    pub(super) fn over(any: AnyConnection) -> Self {
        Self {
            any,
            connector: PhantomData,
        }
    }

    /// Another than the default one: a customer may have several to one app.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self::over(self.any.named(name))
    }

    /// What a parameter of the connector is for this connection: kept with it.
    pub fn parameter(self, key: &str, value: &dyn Encode) -> Self {
        Self::over(self.any.parameter(key, value))
    }

    /// Where the app is for this connection: kept with it.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self::over(self.any.base_url(url))
    }

    /// Which one it is.
    pub fn key(&self) -> ConnectionKey {
        self.any.key()
    }

    /// Connects with what the customer has given: a key, a token, a login. Makes the connector's test call first,
    /// where it has one; what it refuses is not kept.
    pub async fn connect(self, credentials: impl Into<Credentials>) -> Result<C, Error> {
        Ok(C::over(self.any.connect(credentials).await?))
    }

    /// Begins to connect by OAuth: the user is sent to a URL, and what they come back with goes to
    /// [`Customer::finish`](super::Customer::finish) within a quarter of an hour. `option`: the credential's key in the
    /// connector (`oauth`).
    pub async fn authorize(self, option: &str, ask: &Ask) -> Result<Begun, Error> {
        self.any.authorize(option, ask).await
    }

    /// Begins to connect by a user who grants on another device (RFC 8628): what they have to type there is in what
    /// comes. `option`: the credential's key in the connector.
    pub async fn authorize_device(self, option: &str, ask: &Ask) -> Result<BegunDevice, Error> {
        self.any.authorize_device(option, ask).await
    }

    /// Connects as the program itself (client credentials): no user is asked. `option`: the credential's key in the
    /// connector.
    pub async fn obtain(self, option: &str, ask: &Ask) -> Result<C, Error> {
        Ok(C::over(self.any.obtain(option, ask).await?))
    }

    /// Connects as somebody whom the program signs for (RFC 7523): no user is asked. The account's key is kept, encrypted
    /// as any secret, and signs for each next token. `option`: the credential's key in the connector.
    pub async fn obtain_as(
        self,
        account: ServiceAccount,
        option: &str,
        ask: &Ask,
    ) -> Result<C, Error> {
        Ok(C::over(self.any.obtain_as(account, option, ask).await?))
    }

    /// The app over this connection: its credentials stay good as long as it is used. Fails where the customer has
    /// not connected, or has to connect again ([`Category::Disconnected`](crate::Category::Disconnected)).
    pub async fn open(self) -> Result<C, Error> {
        Ok(C::over(self.any.open().await?))
    }

    /// The same with more to say about how calls are made.
    pub async fn open_with(self, builder: Builder<C>) -> Result<C, Error> {
        Ok(C::over(self.any.open_with(builder.setup).await?))
    }

    /// Makes the connector's test call over what is kept.
    pub async fn test(self) -> Result<(), Error> {
        self.any.test().await
    }

    /// Ends it: its token is given back where the app takes it, what is kept is forgotten, and whoever still has it
    /// open can no longer call. A token that cannot be given back hinders nothing: [`Ended::revoked`] says so.
    pub async fn disconnect(self) -> Result<Ended, Error> {
        self.any.disconnect().await
    }
}

impl<C> fmt::Debug for CustomerConnection<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CustomerConnection")
            .field(&self.any.key())
            .finish()
    }
}
