//! Renewing with several processes over one store, each token endpoint answer one after the other.

use std::collections::VecDeque;
use std::future::ready;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use super::grant::Grant;
use super::issuer::Issuer;
use super::registry::Registry;
use super::renewal::{Patience, Renewal, World};
use crate::clock::Clock;
use crate::credential::{CredentialSource, Granted, Secret};
use crate::oauth::{OAuthError, OAuthProblem, TokenSet};
use crate::observe::Watch;
use crate::store::{
    ConnectionKey, CustomerId, Kept, Leased, Listed, MemoryStore, Saved, Store, StoreError,
    StoreProblem, Stored,
};
use crate::transport::{Incoming, Pending, Request, Transport, TransportError};
use crate::{Category, Error, Facts};

static FACTS: Facts = Facts::new("x", "X");

/// A token endpoint that takes each refresh token once: `r0` gives `a1` and `r1`, that gives `a2` and `r2`.
#[derive(Debug)]
struct Rotating {
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
struct Hands(Arc<Mutex<SystemTime>>);

/// A token endpoint to which somebody else was faster, without a lease.
#[derive(Debug)]
struct Overtaken(Arc<Shaky>, Hands);

/// A clock that goes ahead of another.
#[derive(Debug)]
struct Ahead(Hands, Duration);

/// Time passes as it does, work runs on the runtime's threads; nothing can be sent.
#[derive(Debug)]
struct Tokio;

/// A store that can be out of reach, or slow to say what it has read.
#[derive(Debug, Default)]
struct Shaky {
    store: MemoryStore,
    is_down: Mutex<bool>,
    is_slow: AtomicBool,
}

/// An app with one connection whose token ends in an hour.
struct Scene {
    store: Arc<Shaky>,
    issuer: Arc<Rotating>,
    clock: Hands,
}

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn a_good_token_is_used_as_it_is() {
    let scene = Scene::new().await;
    let process = scene.process();
    assert_eq!(token(&process).await.unwrap(), "a0");
    assert_eq!(token(&process).await.unwrap(), "a0");
    assert_eq!(scene.asked(), 0);
}

#[tokio::test]
async fn all_who_wait_share_one_renewal() {
    let scene = Scene::new().await;
    let processes: Vec<_> = (0..4).map(|_| scene.process()).collect();
    for round in 1..=20 {
        scene.clock.pass(HOUR);
        let tasks = (0..200).map(|at| {
            let process = processes[at % 4].clone();
            tokio::spawn(async move { token(&process).await })
        });
        for task in tasks.collect::<Vec<_>>() {
            assert_eq!(task.await.unwrap().unwrap(), format!("a{round}"));
        }
        assert_eq!(scene.asked(), round);
    }
}

#[tokio::test]
async fn a_token_is_renewed_ahead_of_its_end() {
    let scene = Scene::new().await;
    let process = scene.process();
    token(&process).await.unwrap();
    scene.clock.pass(HOUR - Duration::from_secs(90));
    assert_eq!(token(&process).await.unwrap(), "a0");
    scene.clock.pass(Duration::from_secs(31));
    assert_eq!(token(&process).await.unwrap(), "a1");
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_for_all_who_were_refused() {
    let scene = Scene::new().await;
    let (one, other) = (scene.process(), scene.process());
    let refused = one.current().await.unwrap();
    let refused_there = other.current().await.unwrap();
    scene.clock.pass(Duration::from_secs(10));
    let newer = one.refused(&refused).await.unwrap().unwrap();
    assert_eq!(shown(&newer), "a1");
    assert!(Arc::ptr_eq(
        &one.refused(&refused).await.unwrap().unwrap(),
        &newer
    ));
    assert_eq!(
        shown(&other.refused(&refused_there).await.unwrap().unwrap()),
        "a1"
    );
    assert_eq!(scene.asked(), 1);
    // It is as new as can be: another would be refused as well.
    assert!(one.refused(&newer).await.unwrap().is_none());
}

#[tokio::test]
async fn whoever_gives_up_waiting_ends_nothing() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.clock.pass(HOUR);
    drop(tokio::time::timeout(Duration::ZERO, process.current()).await);
    assert_eq!(token(&process).await.unwrap(), "a1");
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn a_grant_that_has_ended_is_said_without_asking_again() {
    let scene = Scene::new().await;
    let (one, other) = (scene.process(), scene.process());
    scene.issuer.say(&[OAuthProblem::Ended]);
    scene.clock.pass(HOUR);
    for process in [&one, &one, &other, &other] {
        let error = token(process).await.unwrap_err();
        assert_eq!(error.category(), Category::Disconnected);
        assert!(
            error.to_string().contains("has to be connected again"),
            "{error}"
        );
    }
    scene.clock.pass(HOUR);
    assert!(token(&one).await.is_err());
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn what_another_has_used_up_is_read_again_before_anything_ends() {
    let scene = Scene::new().await;
    let one = scene.process();
    scene.clock.pass(HOUR);
    let overtaken = scene.process_with(Arc::new(Overtaken(
        scene.store.clone(),
        scene.clock.clone(),
    )));
    assert_eq!(token(&overtaken).await.unwrap(), "a1");
    assert_eq!(token(&one).await.unwrap(), "a1");
    assert_eq!(scene.asked(), 0);
}

#[tokio::test]
async fn a_token_endpoint_that_fails_is_not_asked_again_at_once() {
    for problem in [
        OAuthProblem::Unavailable,
        OAuthProblem::Unreadable,
        OAuthProblem::Configuration,
    ] {
        let scene = Scene::new().await;
        let process = scene.process();
        scene.issuer.say(&[problem, problem]);
        scene.clock.pass(HOUR);
        assert!(token(&process).await.is_err());
        assert!(token(&process).await.is_err());
        assert_eq!(scene.asked(), 1, "{problem:?}");
        scene.clock.pass(Duration::from_secs(2));
        assert!(token(&process).await.is_err());
        scene.clock.pass(Duration::from_secs(4));
        assert_eq!(token(&process).await.unwrap(), "a1");
        assert_eq!(scene.asked(), 3, "{problem:?}");
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_renewed_yet_is_used_to_its_end() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.issuer.say(&[OAuthProblem::Unavailable; 2]);
    scene.clock.pass(HOUR - Duration::from_secs(30));
    assert_eq!(token(&process).await.unwrap(), "a0");
    assert_eq!(token(&process).await.unwrap(), "a0");
    assert_eq!(scene.asked(), 1);
    scene.clock.pass(Duration::from_secs(31));
    let error = token(&process).await.unwrap_err();
    assert_eq!(error.category(), Category::Unavailable);
}

#[tokio::test]
async fn what_cannot_be_saved_is_used_and_saved_later() {
    let scene = Scene::new().await;
    let process = scene.process();
    token(&process).await.unwrap();
    scene.clock.pass(HOUR);
    scene.issuer.breaks(scene.store.clone());
    assert_eq!(token(&process).await.unwrap(), "a1");
    scene.clock.pass(Duration::from_secs(2));
    assert_eq!(token(&process).await.unwrap(), "a1");
    scene.store.set_down(false);
    scene.clock.pass(Duration::from_secs(2));
    assert_eq!(token(&process).await.unwrap(), "a1");
    assert_eq!(token(&scene.process()).await.unwrap(), "a1");
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn without_an_end_a_token_is_good_until_it_is_refused() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.issuer.lives(None);
    scene.clock.pass(HOUR);
    assert_eq!(token(&process).await.unwrap(), "a1");
    scene.clock.pass(1000 * HOUR);
    let granted = process.current().await.unwrap();
    assert_eq!(shown(&granted), "a1");
    assert_eq!(
        shown(&process.refused(&granted).await.unwrap().unwrap()),
        "a2"
    );
}

#[tokio::test]
async fn a_clock_that_is_an_hour_off_costs_renewals_and_nothing_else() {
    for (one_off, other_off) in [(HOUR, Duration::ZERO), (Duration::ZERO, HOUR)] {
        let scene = Scene::new().await;
        let one = scene.process_at(one_off);
        let other = scene.process_at(other_off);
        for _ in 0..5 {
            scene.clock.pass(HOUR / 2);
            token(&one).await.unwrap();
            token(&other).await.unwrap();
        }
        assert!(scene.asked() <= 10, "{}", scene.asked());
    }
}

#[tokio::test]
async fn a_lease_that_nobody_gives_back_ends() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.clock.pass(HOUR);
    let length = Duration::from_millis(300);
    let lease = scene.store.lease(&key(), "killed", length).await;
    assert_eq!(lease.unwrap(), Leased::Taken);
    assert_eq!(token(&process).await.unwrap(), "a1");
}

#[tokio::test]
async fn what_others_do_to_a_connection_is_seen() {
    let scene = Scene::new().await;
    let process = scene.process();
    token(&process).await.unwrap();
    scene.store.delete(&key()).await.unwrap();
    assert_eq!(token(&process).await.unwrap(), "a0");
    scene.clock.pass(Duration::from_secs(31));
    let error = token(&process).await.unwrap_err();
    assert_eq!(error.category(), Category::Disconnected);
}

#[tokio::test]
async fn what_is_changed_while_it_is_read_is_read_anew() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.store.is_slow.store(true, Ordering::SeqCst);
    let early = process.clone();
    let early = tokio::spawn(async move { token(&early).await });
    pause().await;
    let seen = scene.store.store.load(&key()).await.unwrap().unwrap();
    let newer = Grant::default().with(set(7, Some(HOUR)), &scene.clock);
    let newer = newer.kept(&FACTS);
    let saved = scene.store.save(&key(), &newer, Some(seen.version)).await;
    assert!(matches!(saved.unwrap(), Saved::Done(_)));
    process.forget();

    assert_eq!(token(&process).await.unwrap(), "a7");
    assert_eq!(early.await.unwrap().unwrap(), "a7");
    assert_eq!(token(&process).await.unwrap(), "a7");
}

#[tokio::test]
async fn what_nobody_needs_is_let_go() {
    let scene = Scene::new().await;
    let registry = Registry::default();
    let key = |number: usize| {
        let customer = CustomerId::new(number.to_string());
        ConnectionKey::new(customer, "app", "default")
    };
    let used = registry.get(&key(0), || scene.process());
    let unsaved = registry.get(&key(1), || scene.process());
    scene.clock.pass(HOUR);
    scene.issuer.breaks(scene.store.clone());
    assert_eq!(token(&unsaved).await.unwrap(), "a1");
    drop(unsaved);

    for number in 2..1000 {
        registry.get(&key(number), || scene.process());
    }

    assert!(registry.len() < 200, "{}", registry.len());
    let again = registry.get(&key(1), || scene.process());
    assert_eq!(token(&again).await.unwrap(), "a1");
    assert_eq!(scene.asked(), 1);
    drop(used);
}

impl Scene {
    async fn new() -> Self {
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

    fn process(&self) -> Renewal {
        self.process_with(self.issuer.clone())
    }

    fn process_with(&self, issuer: Arc<dyn Issuer>) -> Renewal {
        self.made(issuer, Arc::new(self.clock.clone()))
    }

    /// Whose clock goes ahead by this much.
    fn process_at(&self, ahead: Duration) -> Renewal {
        let clock = Arc::new(Ahead(self.clock.clone(), ahead));
        self.made(self.issuer.clone(), clock)
    }

    fn made(&self, issuer: Arc<dyn Issuer>, clock: Arc<dyn Clock>) -> Renewal {
        let world = World {
            store: self.store.clone(),
            transport: Arc::new(Tokio),
            clock,
            patience: Patience::default(),
            watch: Watch::default(),
        };
        Renewal::new(key(), &FACTS, Arc::new(world), Some(issuer))
    }

    fn asked(&self) -> usize {
        self.issuer.asked.load(Ordering::SeqCst)
    }
}

impl Rotating {
    /// Answers so, before anything else.
    fn say(&self, problems: &[OAuthProblem]) {
        self.script.lock().unwrap().extend(problems);
    }

    fn lives(&self, life: Option<Duration>) {
        *self.life.lock().unwrap() = life;
    }

    fn breaks(&self, store: Arc<Shaky>) {
        *self.breaks.lock().unwrap() = Some(store);
    }

    fn answer(&self, grant: &Grant) -> Result<TokenSet, OAuthError> {
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
    fn pass(&self, time: Duration) {
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
    fn set_down(&self, down: bool) {
        *self.is_down.lock().unwrap() = down;
    }

    fn up<'a, T: Send + 'a>(
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
async fn pause() {
    for _ in 0..8 {
        tokio::task::yield_now().await;
    }
}

fn key() -> ConnectionKey {
    ConnectionKey::new(CustomerId::new("acme"), "x", "default")
}

/// The tokens of this number.
fn set(number: usize, life: Option<Duration>) -> TokenSet {
    TokenSet {
        access: Secret::new(format!("a{number}")),
        refresh: Some(Secret::new(format!("r{number}"))),
        expires: life.map(|life| SystemTime::now() + life),
        scopes: None,
        fields: "{}".parse().unwrap(),
    }
}

async fn token(process: &Renewal) -> Result<String, Error> {
    let granted: Arc<Granted> = process.current().await?;
    Ok(shown(&granted))
}

fn shown(granted: &Granted) -> String {
    let mut secrets = granted.credentials.secrets();
    secrets.next().unwrap().reveal().to_owned()
}

fn refresh(grant: &Grant) -> Option<&str> {
    Some(grant.tokens.as_ref()?.refresh.as_ref()?.reveal())
}
