//! What a test needs around a connection that renews itself: an app, its token endpoint, its store, its clock.

use std::collections::VecDeque;
use std::future::ready;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::clock::Clock;
use crate::credential::{CredentialSource, Granted, Secret};
use crate::customers::grant::Grant;
use crate::customers::issuer::Issuer;
use crate::customers::renewal::{Patience, Renewal, World};
use crate::oauth::{OAuthError, OAuthProblem, TokenSet};
use crate::observe::Watch;
use crate::store::{
    ConnectionKey, CustomerId, Kept, Leased, Listed, MemoryStore, Saved, Store, StoreError,
    StoreProblem, Stored,
};
use crate::transport::{Incoming, Pending, Request, Transport, TransportError};
use crate::{Error, Facts};

pub(super) static FACTS: Facts = Facts::new("x", "X");

/// A token endpoint that takes each refresh token once: `r0` gives `a1` and `r1`, that gives `a2` and `r2`.
#[derive(Debug)]
pub(super) struct Rotating {
    asked: AtomicUsize,
    used: AtomicUsize,
    /// What it says before anything else.
    script: Mutex<VecDeque<OAuthProblem>>,
    /// How long its tokens live.
    life: Mutex<Option<Duration>>,
    /// What goes down as soon as it has answered.
    breaks: Mutex<Option<Arc<Shaky>>>,
}

/// A clock that is moved by hand.
#[derive(Clone, Debug)]
pub(super) struct Hands(Arc<Mutex<SystemTime>>);

/// A token endpoint to which somebody else was faster, without a lease.
#[derive(Debug)]
pub(super) struct Overtaken(pub(super) Arc<Shaky>, pub(super) Hands);

/// A clock that goes ahead of another.
#[derive(Debug)]
struct Ahead(Hands, Duration);

/// Time passes as it does, work runs on the runtime's threads; nothing can be sent.
#[derive(Debug)]
struct Tokio;

/// A store that can be out of reach, or slow to say what it has read.
#[derive(Debug, Default)]
pub(super) struct Shaky {
    pub(super) store: MemoryStore,
    is_down: Mutex<bool>,
    pub(super) is_slow: AtomicBool,
}

/// An app with one connection whose token ends in an hour.
pub(super) struct Scene {
    pub(super) store: Arc<Shaky>,
    pub(super) issuer: Arc<Rotating>,
    pub(super) clock: Hands,
}

pub(super) const HOUR: Duration = Duration::from_secs(3600);

impl Scene {
    pub(super) async fn new() -> Self {
        let clock = Hands(Arc::new(Mutex::new(SystemTime::now())));
        let store = Arc::new(Shaky::default());
        let issuer = Rotating {
            asked: AtomicUsize::new(0),
            used: AtomicUsize::new(0),
            script: Mutex::default(),
            life: Mutex::new(Some(HOUR)),
            breaks: Mutex::default(),
        };
        let first = Grant::default().with(set(0, Some(HOUR)), &clock);
        store.save(&key(), &first.kept(&FACTS), None).await.unwrap();
        Self {
            store,
            issuer: Arc::new(issuer),
            clock,
        }
    }

    pub(super) fn process(&self) -> Renewal {
        self.process_with(self.issuer.clone())
    }

    pub(super) fn process_with(&self, issuer: Arc<dyn Issuer>) -> Renewal {
        self.made(issuer, Arc::new(self.clock.clone()))
    }

    /// Whose clock goes ahead by this much.
    pub(super) fn process_at(&self, ahead: Duration) -> Renewal {
        let clock = Arc::new(Ahead(self.clock.clone(), ahead));
        self.made(self.issuer.clone(), clock)
    }

    pub(super) fn made(&self, issuer: Arc<dyn Issuer>, clock: Arc<dyn Clock>) -> Renewal {
        let world = World {
            store: self.store.clone(),
            transport: Arc::new(Tokio),
            clock,
            patience: Patience::default(),
            watch: Watch::default(),
        };
        Renewal::new(key(), &FACTS, Arc::new(world), Some(issuer))
    }

    pub(super) fn asked(&self) -> usize {
        self.issuer.asked.load(Ordering::SeqCst)
    }
}

impl Rotating {
    /// Answers so, before anything else.
    pub(super) fn say(&self, problems: &[OAuthProblem]) {
        self.script.lock().unwrap().extend(problems);
    }

    pub(super) fn lives(&self, life: Option<Duration>) {
        *self.life.lock().unwrap() = life;
    }

    pub(super) fn breaks(&self, store: Arc<Shaky>) {
        *self.breaks.lock().unwrap() = Some(store);
    }

    pub(super) fn answer(&self, grant: &Grant) -> Result<TokenSet, OAuthError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        if let Some(problem) = self.script.lock().unwrap().pop_front() {
            return Err(OAuthError::new(problem, "the script says so"));
        }
        let next = self.used.fetch_add(1, Ordering::SeqCst) + 1;
        let expected = format!("r{}", next - 1);
        if refresh(grant) != Some(&expected) {
            return Err(OAuthError::new(OAuthProblem::Ended, "invalid_grant"));
        }
        if let Some(store) = self.breaks.lock().unwrap().take() {
            store.set_down(true);
        }
        let life = *self.life.lock().unwrap();
        Ok(set(next, life))
    }
}

impl Issuer for Rotating {
    fn can_renew(&self, grant: &Grant) -> bool {
        refresh(grant).is_some()
    }

    fn renew<'a>(
        &'a self,
        grant: &'a Grant,
        _: &'a Watch,
    ) -> Pending<'a, Result<TokenSet, OAuthError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(5)).await;
            self.answer(grant)
        })
    }
}

impl Issuer for Overtaken {
    fn can_renew(&self, _: &Grant) -> bool {
        true
    }

    fn renew<'a>(
        &'a self,
        _: &'a Grant,
        _: &'a Watch,
    ) -> Pending<'a, Result<TokenSet, OAuthError>> {
        Box::pin(async {
            let Self(store, clock) = self;
            let seen = store.load(&key()).await.unwrap().unwrap().version;
            let newer = Grant::default().with(set(1, Some(HOUR)), clock);
            let saved = store.save(&key(), &newer.kept(&FACTS), Some(seen)).await;
            assert!(matches!(saved.unwrap(), Saved::Done(_)));
            Err(OAuthError::new(OAuthProblem::Ended, "invalid_grant"))
        })
    }
}

impl Hands {
    pub(super) fn pass(&self, time: Duration) {
        *self.0.lock().unwrap() += time;
    }
}

impl Clock for Hands {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}

impl Clock for Ahead {
    fn now(&self) -> SystemTime {
        self.0.now() + self.1
    }
}

impl Transport for Tokio {
    fn send(&self, _: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        unreachable!("the issuer answers itself")
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn spawn(&self, work: Pending<'static, ()>) {
        tokio::spawn(work);
    }
}

impl Shaky {
    pub(super) fn set_down(&self, down: bool) {
        *self.is_down.lock().unwrap() = down;
    }

    pub(super) fn up<'a, T: Send + 'a>(
        &'a self,
        work: Pending<'a, Result<T, StoreError>>,
    ) -> Pending<'a, Result<T, StoreError>> {
        match *self.is_down.lock().unwrap() {
            false => work,
            true => Box::pin(ready(Err(StoreError::new(
                StoreProblem::Unavailable,
                "the script says so",
            )))),
        }
    }
}

impl Store for Shaky {
    fn load<'a>(
        &'a self,
        key: &'a ConnectionKey,
    ) -> Pending<'a, Result<Option<Stored>, StoreError>> {
        self.up(Box::pin(async move {
            let loaded = self.store.load(key).await;
            if self.is_slow.load(Ordering::SeqCst) {
                pause().await;
                pause().await;
            }
            loaded
        }))
    }

    fn save<'a>(
        &'a self,
        key: &'a ConnectionKey,
        kept: &'a Kept,
        seen: Option<u64>,
    ) -> Pending<'a, Result<Saved, StoreError>> {
        self.up(self.store.save(key, kept, seen))
    }

    fn delete<'a>(&'a self, key: &'a ConnectionKey) -> Pending<'a, Result<bool, StoreError>> {
        self.up(self.store.delete(key))
    }

    fn inspect<'a>(
        &'a self,
        customer: &'a CustomerId,
    ) -> Pending<'a, Result<Vec<Result<Listed, StoreError>>, StoreError>> {
        self.up(self.store.inspect(customer))
    }

    fn customers(&self) -> Pending<'_, Result<Vec<CustomerId>, StoreError>> {
        self.up(self.store.customers())
    }

    fn lease<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
        length: Duration,
    ) -> Pending<'a, Result<Leased, StoreError>> {
        self.up(self.store.lease(key, holder, length))
    }

    fn release<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
    ) -> Pending<'a, Result<(), StoreError>> {
        self.up(self.store.release(key, holder))
    }

    fn begin<'a>(
        &'a self,
        state: &'a str,
        needed: &'a Secret,
        length: Duration,
    ) -> Pending<'a, Result<(), StoreError>> {
        self.up(self.store.begin(state, needed, length))
    }

    fn finish<'a>(&'a self, state: &'a str) -> Pending<'a, Result<Option<Secret>, StoreError>> {
        self.up(self.store.finish(state))
    }
}

/// Lets all others do what they can before they have to wait.
pub(super) async fn pause() {
    for _ in 0..8 {
        tokio::task::yield_now().await;
    }
}

pub(super) fn key() -> ConnectionKey {
    ConnectionKey::new(CustomerId::new("acme"), "x", "default")
}

/// The tokens of this number.
pub(super) fn set(number: usize, life: Option<Duration>) -> TokenSet {
    TokenSet {
        access: Secret::new(format!("a{number}")),
        refresh: Some(Secret::new(format!("r{number}"))),
        expires: life.map(|life| SystemTime::now() + life),
        scopes: None,
        fields: "{}".parse().unwrap(),
    }
}

pub(super) async fn token(process: &Renewal) -> Result<String, Error> {
    let granted: Arc<Granted> = process.current().await?;
    Ok(shown(&granted))
}

pub(super) fn shown(granted: &Granted) -> String {
    let mut secrets = granted.credentials.secrets();
    secrets.next().unwrap().reveal().to_owned()
}

fn refresh(grant: &Grant) -> Option<&str> {
    Some(grant.tokens.as_ref()?.refresh.as_ref()?.reveal())
}
