//! One connection of one customer, whichever app it is to: for programs that know apps by their keys.

use std::fmt;
use std::sync::Arc;

use super::app::App;
use super::authorize::admit;
use super::customer::{Customer, Shared};
use super::fault::Fault;
use super::grant::Grant;
use crate::builder::Setup;
use crate::credential::Held;
use crate::oauth::{Ask, OAuthClient, OAuthError};
use crate::parameter::Said;
use crate::store::{ConnectionKey, Kept, Saved, StoreError, StoreProblem};
use crate::{Category, Connection, Credentials, Encode, Error, Facts};

/// One connection of one customer, whichever app it is to: made, opened, ended.
#[derive(Clone)]
#[must_use]
pub struct AnyConnection {
    customer: Customer,
    pub(super) facts: &'static Facts,
    name: String,
    parameters: Said,
    base_url: Option<String>,
}

/// How a connection ended.
#[derive(Debug)]
pub struct Ended {
    /// Whether there was one.
    pub existed: bool,
    /// Whether its token was given back: false where there is none, or the app has no place for that.
    pub revoked: Result<bool, OAuthError>,
}

impl AnyConnection {
    pub(super) fn new(customer: Customer, facts: &'static Facts) -> Self {
        Self {
            customer,
            facts,
            name: "default".to_owned(),
            parameters: Said::default(),
            base_url: None,
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
        ConnectionKey::new(self.customer.id().clone(), self.facts.key, &self.name)
    }

    /// Connects with what the customer has given: a key, a token, a login. Makes the connector's test call first,
    /// where it has one; what it refuses is not kept.
    pub async fn connect(self, credentials: impl Into<Credentials>) -> Result<Connection, Error> {
        let grant = Grant {
            credentials: credentials.into(),
            ..self.grant("")
        };
        self.admit(&grant).await?;
        self.open().await
    }

    /// Connects as the program itself (client credentials): no user is asked. `option`: the credential's key in the
    /// connector.
    pub async fn obtain(self, option: &str, ask: &Ask) -> Result<Connection, Error> {
        let grant = self.grant(option);
        let client = self.client(&grant)?;
        let set = client.client_credentials(ask).await;
        let set = set.map_err(|error| Fault::of_tokens(&self.key(), &error))?;
        let clock = &*self.shared().world.clock;
        self.admit(&grant.with(set, clock)).await?;
        self.open().await
    }

    /// The app over this connection: its credentials stay good as long as it is used. Fails where the customer has
    /// not connected, or has to connect again ([`Category::Disconnected`]).
    pub async fn open(self) -> Result<Connection, Error> {
        self.open_with(Setup::default()).await
    }

    pub(super) async fn open_with(self, setup: Setup) -> Result<Connection, Error> {
        let renewal = self.customer.renewal(&self.key(), self.facts);
        let grant = renewal.grant().await?;
        let held = Held::renewed(Arc::new(renewal));
        let shared = self.shared();
        let app = shared.app(self.facts.key);
        shared.set_up(self.facts, &app, &grant, setup, held)
    }

    /// Makes the connector's test call over what is kept.
    pub async fn test(self) -> Result<(), Error> {
        self.open().await?.test().await
    }

    /// Ends it: its token is given back where the app takes it, what is kept is forgotten, and whoever still has it
    /// open can no longer call. A token that cannot be given back hinders nothing: [`Ended::revoked`] says so.
    pub async fn disconnect(self) -> Result<Ended, Error> {
        let key = self.key();
        let shared = self.shared();
        let lost = |error: StoreError| Fault::of_store(&key, &error);
        let grant = match shared.world.store.load(&key).await {
            Ok(stored) => stored.and_then(|it| Grant::of(&it.kept).ok()),
            // What nobody can read can go.
            Err(error) if error.problem == StoreProblem::Corrupt => None,
            Err(error) => return Err(lost(error).into()),
        };
        let existed = shared.world.store.delete(&key).await.map_err(lost)?;
        shared.open.forget(&key);
        let revoked = match grant {
            Some(grant) if grant.tokens.is_some() => self.revoke(&grant).await,
            _ => Ok(false),
        };
        Ok(Ended { existed, revoked })
    }

    /// Gives its token back: the refresh token where there is one, and with it what it has brought.
    async fn revoke(&self, grant: &Grant) -> Result<bool, OAuthError> {
        let shared = self.shared();
        let client =
            shared
                .app(self.facts.key)
                .client(self.facts, grant, &shared.world.transport)?;
        match &grant.tokens {
            Some(tokens) => {
                client
                    .revoke(tokens.refresh.as_ref().unwrap_or(&tokens.access))
                    .await
            }
            None => Ok(false),
        }
    }

    /// What is known of it before anybody has granted anything.
    pub(super) fn grant(&self, option: &str) -> Grant {
        Grant {
            option: option.to_owned(),
            parameters: self.parameters.as_map(),
            base_url: self.base_url.clone(),
            ..Grant::default()
        }
    }

    pub(super) fn client(&self, grant: &Grant) -> Result<OAuthClient, Error> {
        let shared = self.shared();
        let client = shared
            .app(self.facts.key)
            .client(self.facts, grant, &shared.world.transport);
        client.map_err(|error| Fault::of_tokens(&self.key(), &error).into())
    }

    async fn admit(&self, grant: &Grant) -> Result<(), Error> {
        let shared = self.shared();
        admit(
            shared,
            &self.key(),
            self.facts,
            &shared.app(self.facts.key),
            grant,
        )
        .await
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.customer.shared
    }
}

impl Shared {
    /// How the program is known to an app; not at all, unless it was said.
    pub(super) fn app(&self, connector: &str) -> App {
        let app = self.apps.get(connector);
        app.map(|it| it.1.clone()).unwrap_or_default()
    }

    /// The app over what is kept of a connection.
    pub(super) fn set_up(
        &self,
        facts: &'static Facts,
        app: &App,
        grant: &Grant,
        mut setup: Setup,
        held: Held,
    ) -> Result<Connection, Error> {
        setup
            .transport
            .get_or_insert_with(|| self.world.transport.clone());
        if let Some(url) = &grant.base_url {
            setup.choice.url.get_or_insert_with(|| url.clone());
        }
        for (key, value) in grant.said() {
            if facts.parameters.iter().any(|it| it.key == key) {
                setup.parameters.say(key, value);
            }
        }
        app.set_up(&mut setup);
        setup.connection(facts, held)
    }
}

/// Keeps a connection in place of what is there.
pub(super) async fn keep(shared: &Shared, key: &ConnectionKey, kept: &Kept) -> Result<(), Error> {
    const ATTEMPTS: usize = 16;
    let store = &shared.world.store;
    let lost = |error| Fault::of_store(key, &error);
    for _ in 0..ATTEMPTS {
        let seen = store.load(key).await.map_err(lost)?;
        let saved = store.save(key, kept, seen.map(|it| it.version)).await;
        if let Saved::Done(_) = saved.map_err(lost)? {
            shared.open.forget(key);
            return Ok(());
        }
    }
    let message = format!("{key} is being changed all the time");
    Err(Fault::new(Category::Conflict, message).into())
}

impl fmt::Debug for AnyConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyConnection").field(&self.key()).finish()
    }
}
