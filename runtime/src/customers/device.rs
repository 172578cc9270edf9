//! A user grants on another device: begun for one customer, and waited for.

use super::any::AnyConnection;
use super::fault::Fault;
use super::grant::Grant;
use crate::Error;
use crate::oauth::{Ask, DeviceGrant, OAuthError, TokenSet};
use crate::observe::Action;
use crate::store::ConnectionKey;

/// A grant on another device that was begun for a customer. Nothing is kept before the user has granted: what is
/// dropped was not begun.
#[derive(Debug)]
#[must_use]
pub struct BegunDevice {
    /// Where the user goes, what they type there, and until when.
    pub device: DeviceGrant,
    connection: AnyConnection,
    grant: Grant,
}

impl AnyConnection {
    /// Begins to connect by a user who grants on another device (RFC 8628): what they have to type there is in what
    /// comes. `option`: the credential's key in the connector.
    pub async fn authorize_device(self, option: &str, ask: &Ask) -> Result<BegunDevice, Error> {
        let grant = self.grant(option);
        let device = self.client(&grant)?.begin_device(ask).await;
        let device = device.map_err(|error| Fault::of_tokens(&self.key(), &error))?;
        let watch = self.watch();
        watch.access(watch.now(), Action::Authorizing, None);
        Ok(BegunDevice {
            device,
            connection: self,
            grant,
        })
    }
}

impl BegunDevice {
    /// Asks once whether the user has granted: then the connector's test call tries what came of it, where it has one,
    /// and it is kept. `None`: not yet. Asking again has to wait for the grant's interval.
    pub async fn poll(&mut self) -> Result<Option<ConnectionKey>, Error> {
        let client = self.connection.client(&self.grant)?;
        match client.poll_device(&mut self.device).await {
            Ok(None) => Ok(None),
            Ok(Some(set)) => self.admit(Ok(set)).await.map(Some),
            Err(error) => self.admit(Err(error)).await.map(Some),
        }
    }

    /// Waits until the user has granted, has refused, or has taken too long.
    pub async fn wait(self) -> Result<ConnectionKey, Error> {
        let client = self.connection.client(&self.grant)?;
        let set = client.wait_for_device(self.device.clone()).await;
        self.admit(set).await
    }

    async fn admit(&self, set: Result<TokenSet, OAuthError>) -> Result<ConnectionKey, Error> {
        self.connection.admit_set(&self.grant, set).await?;
        Ok(self.connection.key())
    }
}
