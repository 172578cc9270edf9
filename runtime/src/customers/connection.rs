//! One connection of one customer.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::customer::Customer;
use super::fault::Fault;
use super::grant::Grant;
use crate::builder::Setup;
use crate::credential::Held;
use crate::parameter::Said;
use crate::store::{ConnectionKey, Kept, Saved};
use crate::{Builder, Category, Connection, Connector, Credentials, Encode, Error};

/// One connection of one customer: made, opened, ended.
#[must_use]
pub struct CustomerConnection<C> {
    customer: Customer,
    name: String,
    parameters: Said,
    base_url: Option<String>,
    connector: PhantomData<fn() -> C>,
}

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Whether there was one.
    pub existed: bool,
}

impl<C: Connector> CustomerConnection<C> {
    pub(super) fn new(customer: Customer, connector: PhantomData<fn() -> C>) -> Self {
        Self {
            customer,
            name: "default".to_owned(),
            parameters: Said::default(),
            base_url: None,
            connector,
        }
    }

    /// Another than the default one: a customer may have several to one app.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..self
        }
    }

    /// What a parameter of the connector is for this connection: kept with it.
    pub fn parameter(mut self, key: &str, value: &dyn Encode) -> Self {
        self.parameters.say(key, value);
        self
    }

    /// Where the app is for this connection: kept with it.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            base_url: Some(url.into()),
            ..self
        }
    }

    /// Which one it is.
    pub fn key(&self) -> ConnectionKey {
        ConnectionKey::new(self.customer.id().clone(), C::KEY, &self.name)
    }

    /// Connects with what the customer has given: a key, a token, a login. Makes the connector's test call first,
    /// where it has one; what it refuses is not kept.
    pub async fn connect(self, credentials: impl Into<Credentials>) -> Result<C, Error> {
        let credentials = credentials.into();
        let grant = Grant {
            credentials: credentials.clone(),
            parameters: self.parameters.as_map(),
            base_url: self.base_url.clone(),
            ..Grant::default()
        };
        let trial = self.set_up(&grant, Setup::default(), Held::fixed(credentials))?;
        if C::facts().test.is_some() {
            trial.test().await?;
        }
        self.keep(&grant.kept(C::facts())).await?;
        self.open().await
    }

    /// The app over this connection: its credentials stay good as long as it is used. Fails where the customer has
    /// not connected, or has to connect again ([`Category::Disconnected`]).
    pub async fn open(self) -> Result<C, Error> {
        self.open_with(Builder::new()).await
    }

    /// The same with more to say about how calls are made.
    pub async fn open_with(self, builder: Builder<C>) -> Result<C, Error> {
        let renewal = self.customer.renewal(&self.key(), C::facts());
        let grant = renewal.grant().await?;
        let held = Held::renewed(Arc::new(renewal));
        Ok(C::over(self.set_up(&grant, builder.setup, held)?))
    }

    /// Makes the connector's test call over what is kept.
    pub async fn test(self) -> Result<(), Error> {
        self.open().await?.connection().test().await
    }

    /// Ends it: what is kept is forgotten, and whoever still has it open can no longer call.
    pub async fn disconnect(self) -> Result<Ended, Error> {
        let key = self.key();
        let deleted = self.customer.shared.world.store.delete(&key).await;
        let existed = deleted.map_err(|error| Fault::of_store(&key, &error))?;
        self.customer.shared.open.forget(&key);
        Ok(Ended { existed })
    }

    fn set_up(&self, grant: &Grant, mut setup: Setup, held: Held) -> Result<Connection, Error> {
        let shared = &self.customer.shared;
        setup
            .transport
            .get_or_insert_with(|| shared.world.transport.clone());
        if let Some(url) = &grant.base_url {
            setup.choice.url.get_or_insert_with(|| url.clone());
        }
        let facts = C::facts();
        let known = grant
            .said()
            .filter(|it| facts.parameters.iter().any(|known| known.key == it.0));
        known.for_each(|(key, value)| setup.parameters.say(key, value));
        if let Some((_, app)) = shared.apps.get(C::KEY) {
            app.set_up(&mut setup);
        }
        setup.connection(facts, held)
    }

    /// In place of what is there.
    async fn keep(&self, kept: &Kept) -> Result<(), Error> {
        const ATTEMPTS: usize = 16;
        let key = self.key();
        let store = &self.customer.shared.world.store;
        let lost = |error| Fault::of_store(&key, &error);
        for _ in 0..ATTEMPTS {
            let seen = store.load(&key).await.map_err(lost)?;
            let saved = store.save(&key, kept, seen.map(|it| it.version)).await;
            if let Saved::Done(_) = saved.map_err(lost)? {
                self.customer.shared.open.forget(&key);
                return Ok(());
            }
        }
        let message = format!("{key} is being changed all the time");
        Err(Fault::new(Category::Conflict, message).into())
    }
}

impl<C: Connector> fmt::Debug for CustomerConnection<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CustomerConnection")
            .field(&self.key())
            .finish()
    }
}
