//! What a flight does: it reads a connection and renews it where it has to.
//!
//! Between processes the store's lease says who renews; whoever does not have it waits and reads what the other has
//! saved. What is saved names the version that was read, so a slow process never writes over a newer token. A refresh
//! token that the app refuses is read once more before the connection counts as ended: another process may have used
//! it up. What was got and cannot be saved is used all the same, and saved before anything else is done.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tracing::Instrument as _;

use super::fault::Fault;
use super::flight::Pilot;
use super::grant::Grant;
use super::renewal::{Live, Shared, Want};
use crate::Category;
use crate::oauth::{OAuthError, OAuthProblem, TokenSet};
use crate::observe::{Action, Ended as _, renew_span};
use crate::retry::Backoff;
use crate::store::{Kept, Leased, Saved, State, StoreError};
use crate::transport::within;

/// Between looks at what another process is doing.
const LOOKS: Backoff = Backoff::new(Duration::from_millis(50), Duration::from_secs(1));
/// How long nobody is asked again after a fault.
const SILENCE: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(30));
/// How often it is tried to save a new token while the lease lasts.
const SAVES: u32 = 4;

impl Shared {
    /// Reads, renews where it has to, remembers what came of it and says so.
    pub(super) async fn fly(&self, want: Want, pilot: Pilot<Result<Arc<Live>, Fault>>) {
        let before = self.known().forgotten;
        let outcome = self.read_or_renew(&want).await;
        let now = self.now();
        let mut known = self.known();
        if known.forgotten != before {
            // Nobody who comes after a change gets what was read before it: those who wait begin anew.
            return known.forget();
        }
        pilot.land(match outcome {
            Ok(live) => {
                (known.fault, known.faults) = (None, 0);
                Ok(live)
            }
            Err(fault) => {
                known.faults = known.faults.saturating_add(1);
                let silence = match fault.category {
                    Category::Disconnected => self.world.patience.reread,
                    _ => fault
                        .wait
                        .unwrap_or_default()
                        .max(SILENCE.pause(known.faults)),
                };
                known.fault = Some((now + silence, fault.clone()));
                let live = known.live.clone();
                let usable = live.filter(|it| fault.is_passing() && self.is_usable(it, &want));
                if usable.is_some() {
                    tracing::warn!(connection = %self.key, "not renewed yet: {}", fault.message);
                }
                usable.ok_or(fault)
            }
        });
    }

    async fn read_or_renew(&self, want: &Want) -> Result<Arc<Live>, Fault> {
        if self.unsaved().is_some() {
            // What cannot be saved now is used, and tried again with the next flight.
            let _ = self.save().await;
        }
        let patience = self.world.patience;
        let mut waited = Duration::ZERO;
        let mut look = 1;
        while waited <= 4 * patience.lease {
            let live = self.read().await?;
            if self.is_good(&live, want) {
                return Ok(live);
            }
            if !self.can_renew(&live) {
                return self.as_it_is(live).await;
            }
            let lease = self
                .world
                .store
                .lease(&self.key, &self.holder, patience.lease);
            let lease = lease.await.map_err(|it| Fault::of_store(&self.key, &it))?;
            let pause = match lease {
                Leased::Held(left) => LOOKS.pause(look).min(left),
                Leased::Taken => {
                    let renewed = self.renew(want).await;
                    // A lease that is not given back ends by itself.
                    let _ = self.world.store.release(&self.key, &self.holder).await;
                    match renewed? {
                        Some(live) => return Ok(live),
                        None => LOOKS.pause(look),
                    }
                }
            };
            self.world.transport.sleep(pause).await;
            (waited, look) = (waited + pause, look + 1);
        }
        let message = format!(
            "{} is being renewed elsewhere, and that does not end",
            self.key
        );
        Err(Fault::new(Category::Unavailable, message))
    }

    /// What is kept; what is unsaved is newer.
    async fn read(&self) -> Result<Arc<Live>, Fault> {
        if let Some(unsaved) = self.unsaved() {
            return Ok(unsaved);
        }
        let before = self.known().forgotten;
        let stored = self.world.store.load(&self.key).await;
        let stored = stored.map_err(|it| Fault::of_store(&self.key, &it))?;
        let stored = stored.ok_or_else(|| Fault::absent(&self.key))?;
        if let State::Disconnected(reason) = &stored.kept.state {
            return Err(Fault::disconnected(&self.key, reason));
        }
        let known = self.known().live.clone();
        let (grant, granted) = match known.filter(|it| it.version == stored.version) {
            // The same, so that whoever was refused with it knows it again.
            Some(known) => (known.grant.clone(), known.granted.clone()),
            None => {
                let grant =
                    Grant::of(&stored.kept).map_err(|it| Fault::unreadable(&self.key, &it))?;
                let granted = Arc::new(grant.granted());
                (grant, granted)
            }
        };
        let obtained = grant.tokens.as_ref().and_then(|it| it.obtained);
        let live = Arc::new(Live {
            version: stored.version,
            saved: true,
            grant,
            granted,
            read: self.now(),
            since: obtained.unwrap_or(stored.updated),
        });
        let mut known = self.known();
        if known.forgotten == before {
            known.live = Some(live.clone());
        }
        drop(known);
        Ok(live)
    }

    /// What was got and is not saved yet.
    fn unsaved(&self) -> Option<Arc<Live>> {
        self.known().live.clone().filter(|it| !it.saved)
    }

    /// With the lease: `None` where something else has changed the connection meanwhile.
    async fn renew(&self, want: &Want) -> Result<Option<Arc<Live>>, Fault> {
        // Between reading and the lease somebody else may have renewed.
        let live = self.read().await?;
        if self.is_good(&live, want) {
            return Ok(Some(live));
        }
        match self.ask(&live).await {
            Ok(set) => {
                let grant = live.grant.with(set, &*self.world.clock);
                Ok(self.keep(live.version, grant).await)
            }
            Err(error) if error.problem == OAuthProblem::Ended => {
                if self.read().await?.version != live.version {
                    return Ok(None);
                }
                self.end(&live, &error.to_string()).await
            }
            Err(error) => Err(Fault::of_tokens(&self.key, &error)),
        }
    }

    async fn ask(&self, live: &Live) -> Result<TokenSet, OAuthError> {
        let Some(issuer) = &self.issuer else {
            let message = "there is nothing to renew it with";
            return Err(OAuthError::new(OAuthProblem::Ended, message));
        };
        let (begun, span) = (self.now(), renew_span(&self.watch));
        let most = self.world.patience.answer;
        let answer = issuer
            .renew(&live.grant, &self.watch)
            .instrument(span.clone());
        let answer = within(&*self.world.transport, most, answer).await;
        let answer = answer.unwrap_or_else(|| {
            let message = format!("no answer within {most:?}");
            Err(OAuthError::new(OAuthProblem::Unavailable, message))
        });
        let error = answer.as_ref().err().map(|it| it.problem.category());
        let error = error.map(Category::as_str);
        if let Some(error) = error {
            span.failed(error);
        }
        self.watch.access(begun, Action::Renewed, error);
        answer
    }

    /// Uses from now on what was got, and saves it, for as long as the lease allows. `None` as in [`Self::save`].
    async fn keep(&self, follows: u64, grant: Grant) -> Option<Arc<Live>> {
        let now = self.now();
        self.known().live = Some(Arc::new(Live {
            version: follows,
            saved: false,
            granted: Arc::new(grant.granted()),
            grant,
            read: now,
            since: now,
        }));
        for attempt in 1..=SAVES {
            match self.save().await {
                Ok(saved) => return saved,
                Err(error) => {
                    tracing::error!(connection = %self.key, "a new token is not saved yet: {error}");
                    self.world.transport.sleep(LOOKS.pause(attempt)).await;
                }
            }
        }
        self.unsaved()
    }

    /// Saves what is unsaved. `None` where its customer has connected anew or disconnected meanwhile: that counts.
    async fn save(&self) -> Result<Option<Arc<Live>>, StoreError> {
        let Some(live) = self.unsaved() else {
            return Ok(None);
        };
        let kept = live.grant.kept(self.facts);
        let store = &self.world.store;
        let saved = store.save(&self.key, &kept, Some(live.version)).await;
        let now = self.now();
        let mut known = self.known();
        let is_known = |it: &Arc<Live>| Arc::ptr_eq(it, &live);
        if !known.live.as_ref().is_some_and(is_known) {
            return Ok(None);
        }
        known.live = match &saved {
            Ok(Saved::Done(version)) => Some(live.again(*version, true, now)),
            Ok(Saved::Conflict) => None,
            Err(_) => Some(live.again(live.version, false, now)),
        };
        saved.map(|_| known.live.clone())
    }

    /// What cannot be renewed: it is used until it has ended.
    async fn as_it_is(&self, live: Arc<Live>) -> Result<Arc<Live>, Fault> {
        if self.is_usable(&live, &Want::Good) {
            return Ok(live);
        }
        let ended = self.end(
            &live,
            "its token has ended, and there is none to renew it with",
        );
        Ok(ended.await?.unwrap_or(live))
    }

    /// Says for everybody that the connection has ended; `None` where something else has changed it meanwhile.
    async fn end(&self, live: &Live, reason: &str) -> Result<Option<Arc<Live>>, Fault> {
        let kept = Kept {
            state: State::Disconnected(reason.to_owned()),
            ..live.grant.kept(self.facts)
        };
        let saved = self
            .world
            .store
            .save(&self.key, &kept, Some(live.version))
            .await;
        if let Ok(Saved::Conflict) = saved {
            return Ok(None);
        }
        self.watch.access(self.now(), Action::Ended, None);
        Err(Fault::disconnected(&self.key, reason))
    }
}

impl Live {
    /// The same, as it was seen just now.
    fn again(&self, version: u64, saved: bool, now: SystemTime) -> Arc<Self> {
        Arc::new(Self {
            version,
            saved,
            grant: self.grant.clone(),
            granted: self.granted.clone(),
            read: now,
            since: self.since,
        })
    }
}
