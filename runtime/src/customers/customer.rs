//! Customers: whose connections they are.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::any::AnyConnection;
use super::app::App;
use super::authorize;
use super::connection::CustomerConnection;
use super::fault::Fault;
use super::registered::Registered;
use super::registry::Registry;
use super::renewal::{Patience, World};
use super::shared::Shared;
use crate::clock::{Clock, SystemClock};
use crate::observe::{Sink, Watch};
use crate::store::{ConnectionKey, CustomerId, Listed, Store};
use crate::transport::Transport;
use crate::{Connector, Erased, Error, Facts, builder};

/// The customers of a program, over the store that keeps their connections. Cloning it is cheap; clones share
/// everything.
#[derive(Clone)]
pub struct Customers(Arc<Shared>);

/// Sets [`Customers`] up.
#[must_use]
pub struct CustomersBuilder {
    store: Arc<dyn Store>,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    patience: Patience,
    watch: Watch,
    apps: HashMap<&'static str, (&'static Facts, App)>,
}

/// One customer: the way to its connections, and to no other's.
#[derive(Clone)]
pub struct Customer {
    shared: Arc<Shared>,
    id: CustomerId,
}

impl Customers {
    /// Sets them up, over a store.
    pub fn builder(store: impl Store + 'static) -> CustomersBuilder {
        CustomersBuilder {
            store: Arc::new(store),
            transport: None,
            clock: Arc::new(SystemClock),
            patience: Patience::default(),
            watch: Watch::default(),
            apps: HashMap::new(),
        }
    }

    /// A customer, by the id that the program has for it. Nothing is read yet.
    pub fn customer(&self, id: impl Into<String>) -> Customer {
        Customer {
            shared: self.0.clone(),
            id: CustomerId::new(id),
        }
    }
}

impl CustomersBuilder {
    /// How a connector's app knows the program, for all customers.
    pub fn app<C: Connector>(self, app: App) -> Self {
        self.app_of(C::facts(), app)
    }

    /// The same for a connector that is known by its facts alone.
    pub fn app_of(mut self, facts: &'static Facts, app: App) -> Self {
        self.apps.insert(facts.key, (facts, app));
        self
    }

    /// What carries requests, in place of reqwest.
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self {
            transport: Some(Arc::new(transport)),
            ..self
        }
    }

    /// What says what time it is, in place of the machine.
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        Self {
            clock: Arc::new(clock),
            ..self
        }
    }

    /// Who is told of every request that is sent and of every use of a credential ([`crate::observe`]); may be said
    /// several times.
    pub fn sink(mut self, sink: impl Sink + 'static) -> Self {
        self.watch.add(sink);
        self
    }

    /// How long a process may take to renew a token before another tries: half a minute otherwise, a second at least.
    /// A token endpoint has two thirds of it to answer. So long do others wait for a process that was killed.
    pub fn lease(self, length: Duration) -> Self {
        let lease = length.max(Duration::from_secs(1));
        let patience = Patience {
            lease,
            answer: lease * 2 / 3,
            ..self.patience
        };
        Self { patience, ..self }
    }

    /// Ends the set-up. Nothing is read or sent yet.
    pub fn build(self) -> Result<Customers, Error> {
        let transport = match self.transport {
            Some(transport) => transport,
            None => builder::default_transport(builder::CONNECT_TIMEOUT)
                .map_err(Error::<Erased>::new)?,
        };
        let registered = |(facts, app): (&'static Facts, App)| {
            Arc::new(Registered {
                facts,
                app,
                transport: transport.clone(),
            })
        };
        let apps = self.apps.into_iter();
        let apps = apps.map(|(key, it)| (key, registered(it))).collect();
        let world = World {
            store: self.store,
            transport,
            watch: self.watch.by(self.clock.clone()),
            clock: self.clock,
            patience: self.patience,
        };
        Ok(Customers(Arc::new(Shared {
            world: Arc::new(world),
            apps,
            open: Registry::default(),
        })))
    }
}

impl Customer {
    /// Whose.
    pub fn id(&self) -> &CustomerId {
        &self.id
    }

    /// Its connection to an app: the only one, unless it is [`CustomerConnection::named`]. Nothing is read yet.
    pub fn connection<C: Connector>(&self) -> CustomerConnection<C> {
        CustomerConnection::over(self.connection_of(C::facts()))
    }

    /// The same for a connector that is known by its facts alone.
    pub fn connection_of(&self, facts: &'static Facts) -> AnyConnection {
        let unsaid = || Registered {
            facts,
            app: App::new(),
            transport: self.shared.world.transport.clone(),
        };
        let known = self.connection_to(facts.key);
        known.unwrap_or_else(|| self.connection_at(Arc::new(unsaid())))
    }

    /// Its connection to an app that the program knows by its connector's key: `None` where
    /// [`CustomersBuilder::app`] did not say it.
    pub fn connection_to(&self, connector: &str) -> Option<AnyConnection> {
        let app = self.shared.apps.get(connector)?;
        Some(self.connection_at(app.clone()))
    }

    fn connection_at(&self, app: Arc<Registered>) -> AnyConnection {
        AnyConnection::new(self.shared.clone(), self.id.clone(), app)
    }

    /// Ends what [`AnyConnection::authorize`] began: what the user came back with becomes a connection, which the
    /// connector's test call tries where it has one. `query`: the query of the URL that they came back to, or all of
    /// it. It works once, and for the customer alone for whom it was begun.
    pub async fn finish(&self, query: &str) -> Result<ConnectionKey, Error> {
        authorize::finish(&self.shared, &self.id, query).await
    }

    /// All its connections, by connector and name, without their secrets.
    pub async fn connections(&self) -> Result<Vec<Listed>, Error> {
        let listed = self.shared.world.store.list(&self.id).await;
        listed.map_err(|error| Fault::of_list(&self.id, &error).into())
    }
}

impl fmt::Debug for Customers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut apps: Vec<_> = self.0.apps.keys().collect();
        apps.sort();
        f.debug_struct("Customers")
            .field("apps", &apps)
            .field("store", &self.0.world.store)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for CustomersBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomersBuilder")
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Customer").field(&self.id).finish()
    }
}
