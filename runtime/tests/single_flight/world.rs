//! Processes, a store and a token endpoint between whose steps the scheduler may do anything else.

use std::collections::{BTreeMap, HashMap};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use connectome::Secret;
use connectome::customers::{App, Clock, Customers};
use connectome::http::{HeaderMap, StatusCode};
use connectome::oauth::OAuthApp;
use connectome::store::{
    ConnectionKey, CustomerId, Kept, Leased, Listed, Saved, Store, StoreError, Stored,
};
use connectome::transport::{Incoming, Pending, Request, Transport, TransportError};
use connectome::{
    Connection, Facts, Need, OAuth2Config, Refresh, Requirement, Scheme, Server, connector,
};
use shuttle::future::{spawn, yield_now};

/// An app.
#[derive(Clone, Debug)]
pub(crate) struct Desk(Connection);

static OAUTH: OAuth2Config =
    OAuth2Config::new("https://desk.example/grant", "https://desk.example/token")
        .refresh(Refresh::Rotating);

static FACTS: Facts = Facts::new("desk", "Desk")
    .servers(&[Server::at("https://desk.example")])
    .schemes(&[Scheme::bearer("oauth")])
    .security(&[Requirement::of(&[Need::of("oauth")])])
    .oauth2(&[("oauth", &OAUTH)]);

connector!(Desk, FACTS);

/// What all processes share. Nobody waits while it is locked.
#[derive(Clone, Debug)]
pub(crate) struct World(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: SystemTime,
    rows: BTreeMap<ConnectionKey, Stored>,
    version: u64,
    leases: HashMap<ConnectionKey, (String, SystemTime)>,
    begun: HashMap<String, Secret>,
    /// The number of the tokens that were given last.
    given: usize,
    /// How often a refresh token came that had been used: after that none is worth anything.
    reused: usize,
}

/// One process: its work ends where it is killed.
#[derive(Clone, Debug)]
pub(crate) struct Process {
    world: World,
    is_killed: Arc<Mutex<bool>>,
}

/// Work that ends where its process is killed.
struct Mortal {
    work: Option<Pending<'static, ()>>,
    process: Process,
}

const LIFE: Duration = Duration::from_secs(3600);

impl World {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            now: SystemTime::now(),
            rows: BTreeMap::new(),
            version: 0,
            leases: HashMap::new(),
            begun: HashMap::new(),
            given: 0,
            reused: 0,
        })))
    }

    /// How many tokens were given, and how often a refresh token came that had been used.
    pub(crate) fn given_and_reused(&self) -> (usize, usize) {
        let state = self.state();
        (state.given, state.reused)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub(crate) fn pass(&self, time: Duration) {
        self.state().now += time;
    }

    /// A process of its own over the same store.
    pub(crate) fn process(&self) -> (Process, Customers) {
        let process = Process {
            world: self.clone(),
            is_killed: Arc::default(),
        };
        let registered = OAuthApp::new("client").redirect("https://we.example/back");
        let customers = Customers::builder(self.clone())
            .app::<Desk>(App::new().oauth(registered))
            .transport(process.clone())
            .clock(self.clone())
            .build();
        (process, customers.unwrap())
    }

    /// What the token endpoint says.
    fn answer(&self, form: &str) -> (u16, String) {
        let mut state = self.state();
        let sent = form
            .split('&')
            .find_map(|it| it.strip_prefix("refresh_token="));
        if let Some(sent) = sent
            && sent != format!("r{}", state.given)
        {
            state.reused += 1;
        }
        if state.reused > 0 {
            return (400, r#"{"error":"invalid_grant"}"#.to_owned());
        }
        state.given += 1;
        let number = state.given;
        let life = LIFE.as_secs();
        let text = format!(
            r#"{{"access_token":"a{number}","refresh_token":"r{number}","expires_in":{life}}}"#
        );
        (200, text)
    }
}

impl Process {
    pub(crate) fn kill(&self) {
        *self.is_killed.lock().unwrap() = true;
    }

    /// Runs work of this process.
    pub(crate) fn run(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mortal = Mortal {
            work: Some(Box::pin(work)),
            process: self.clone(),
        };
        spawn(mortal);
    }
}

impl Future for Mortal {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if *self.process.is_killed.lock().unwrap() {
            // Nothing of a killed process runs to its end, and nothing says good-bye.
            std::mem::forget(self.work.take());
        }
        match &mut self.work {
            Some(work) => work.as_mut().poll(context),
            None => Poll::Ready(()),
        }
    }
}

impl Transport for Process {
    fn send(&self, mut request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            yield_now().await;
            let mut form = Vec::new();
            while let Some(chunk) = request.body.chunk().await {
                form.extend_from_slice(&chunk.unwrap());
            }
            let (status, text) = self.world.answer(&String::from_utf8(form).unwrap());
            yield_now().await;
            Ok(Incoming {
                status: StatusCode::from_u16(status).unwrap(),
                headers: HeaderMap::new(),
                body: text.into(),
            })
        })
    }

    /// Time passes by whoever waits, and slowly: an answer comes before its time is over.
    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        let until = self.world.state().now + duration;
        Box::pin(async move {
            while self.world.state().now < until {
                self.world.pass(Duration::from_millis(100));
                yield_now().await;
            }
        })
    }

    fn spawn(&self, work: Pending<'static, ()>) {
        self.run(work);
    }
}

impl Clock for World {
    fn now(&self) -> SystemTime {
        self.state().now
    }
}

/// Each step is one, and anything may come before it.
async fn step<T>(world: &World, work: impl FnOnce(&mut State) -> T) -> Result<T, StoreError> {
    yield_now().await;
    Ok(work(&mut world.state()))
}

impl Store for World {
    fn load<'a>(
        &'a self,
        key: &'a ConnectionKey,
    ) -> Pending<'a, Result<Option<Stored>, StoreError>> {
        Box::pin(step(self, move |state| state.rows.get(key).cloned()))
    }

    fn save<'a>(
        &'a self,
        key: &'a ConnectionKey,
        kept: &'a Kept,
        seen: Option<u64>,
    ) -> Pending<'a, Result<Saved, StoreError>> {
        Box::pin(step(self, move |state| {
            if state.rows.get(key).map(|it| it.version) != seen {
                return Saved::Conflict;
            }
            state.version += 1;
            let stored = Stored {
                kept: kept.clone(),
                version: state.version,
                created: state.now,
                updated: state.now,
            };
            state.rows.insert(key.clone(), stored);
            Saved::Done(state.version)
        }))
    }

    fn delete<'a>(&'a self, key: &'a ConnectionKey) -> Pending<'a, Result<bool, StoreError>> {
        Box::pin(step(self, move |state| state.rows.remove(key).is_some()))
    }

    fn inspect<'a>(
        &'a self,
        _: &'a CustomerId,
    ) -> Pending<'a, Result<Vec<Result<Listed, StoreError>>, StoreError>> {
        Box::pin(step(self, |_| Vec::new()))
    }

    fn customers(&self) -> Pending<'_, Result<Vec<CustomerId>, StoreError>> {
        Box::pin(step(self, |_| Vec::new()))
    }

    fn lease<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
        length: Duration,
    ) -> Pending<'a, Result<Leased, StoreError>> {
        Box::pin(step(self, move |state| {
            let now = state.now;
            let held = state
                .leases
                .get(key)
                .filter(|it| it.0 != holder && it.1 > now);
            if let Some((_, until)) = held {
                return Leased::Held(until.duration_since(now).unwrap());
            }
            state
                .leases
                .insert(key.clone(), (holder.to_owned(), now + length));
            Leased::Taken
        }))
    }

    fn release<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
    ) -> Pending<'a, Result<(), StoreError>> {
        Box::pin(step(self, move |state| {
            if state.leases.get(key).is_some_and(|it| it.0 == holder) {
                state.leases.remove(key);
            }
        }))
    }

    fn begin<'a>(
        &'a self,
        name: &'a str,
        needed: &'a Secret,
        _: Duration,
    ) -> Pending<'a, Result<(), StoreError>> {
        Box::pin(step(self, move |state| {
            state.begun.insert(name.to_owned(), needed.clone());
        }))
    }

    fn finish<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Secret>, StoreError>> {
        Box::pin(step(self, move |state| state.begun.remove(name)))
    }
}
