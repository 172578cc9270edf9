//! Renewing: the credentials of one connection, kept good for all who use them.
//!
//! Inside a process one flight renews for everybody; what a flight does stands in [`super::renewing`].

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tracing::Instrument as _;

use super::fault::Fault;
use super::flight::{Flight, Joined};
use super::grant::Grant;
use super::issuer::Issuer;
use crate::clock::Clock;
use crate::credential::{CredentialSource, Granted};
use crate::observe::Watch;
use crate::retry::random;
use crate::store::{ConnectionKey, Store};
use crate::transport::{Pending, Transport};
use crate::{Category, Error, Facts};

/// How long things may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    /// How long before its end a token is renewed; a quarter of its life at most.
    pub(crate) ahead: Duration,
    /// How long a process may take to renew before another tries.
    pub(crate) lease: Duration,
    /// How long the token endpoint may take.
    pub(crate) answer: Duration,
    /// How old what was read may be, so that what others do to the connection is seen.
    pub(crate) reread: Duration,
    /// How old a token must be for a refusal (401) to be its own fault: renewing a newer one would not help.
    pub(crate) settle: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            ahead: Duration::from_secs(60),
            lease: Duration::from_secs(30),
            answer: Duration::from_secs(20),
            reread: Duration::from_secs(30),
            settle: Duration::from_secs(5),
        }
    }
}

/// What a renewal needs of the world.
pub(crate) struct World {
    pub(crate) store: Arc<dyn Store>,
    /// For its clock and its threads; requests go through the issuer.
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) patience: Patience,
    /// Who watches all connections.
    pub(crate) watch: Watch,
}

/// The credentials of one connection, kept good for all who use them.
#[derive(Clone)]
pub(crate) struct Renewal(Arc<Shared>);

/// What all who use a connection share.
pub(super) struct Shared {
    pub(super) key: ConnectionKey,
    pub(super) facts: &'static Facts,
    pub(super) watch: Watch,
    pub(super) world: Arc<World>,
    /// `None`: what is kept stays what it is.
    pub(super) issuer: Option<Arc<dyn Issuer>>,
    /// Who asks for leases.
    pub(super) holder: String,
    known: Mutex<Known>,
    flight: Flight<Result<Arc<Live>, Fault>>,
}

/// What is known now.
#[derive(Default)]
pub(super) struct Known {
    pub(super) live: Option<Arc<Live>>,
    /// What went wrong last, and until when that is taken for true without asking again.
    pub(super) fault: Option<(SystemTime, Fault)>,
    /// How often it went wrong in a row.
    pub(super) faults: u32,
    /// How often it was forgotten: what was read before that is not known afterwards.
    pub(super) forgotten: u64,
}

/// A connection as it was read or renewed.
pub(super) struct Live {
    /// The version that a store has of it, or of what it follows where it is not saved.
    pub(super) version: u64,
    /// Whether a store has it.
    pub(super) saved: bool,
    pub(super) grant: Grant,
    pub(super) granted: Arc<Granted>,
    pub(super) read: SystemTime,
    /// When its token was got: the life of that begins there.
    pub(super) since: SystemTime,
}

/// What somebody wants.
#[derive(Clone)]
pub(super) enum Want {
    /// A token that does not end right now.
    Good,
    /// Another than this one, which the app has refused.
    Other(Arc<Granted>),
}

impl Renewal {
    pub(crate) fn new(
        key: ConnectionKey,
        facts: &'static Facts,
        world: Arc<World>,
        issuer: Option<Arc<dyn Issuer>>,
    ) -> Self {
        let holder = format!("{:016x}{:016x}", random(), random());
        Self(Arc::new(Shared {
            watch: world.watch.of(&key).to(facts.key),
            key,
            facts,
            world,
            issuer,
            holder,
            known: Mutex::default(),
            flight: Flight::new(),
        }))
    }

    /// Whether somebody but its registry has it, or it knows what no store does: a token that could not be saved,
    /// a fault for which nobody is asked again yet.
    pub(super) fn is_needed(&self) -> bool {
        let now = self.0.now();
        let known = self.0.known();
        let is_unsaved = known.live.as_ref().is_some_and(|it| !it.saved);
        let is_silent = known.fault.as_ref().is_some_and(|it| now < it.0);
        Arc::strong_count(&self.0) > 1 || is_unsaved || is_silent
    }

    /// What is kept, good to be used.
    pub(crate) async fn grant(&self) -> Result<Grant, Fault> {
        Ok(self.get(Want::Good).await?.grant.clone())
    }

    /// Forgets what is known: somebody has changed what is kept.
    pub(crate) fn forget(&self) {
        self.0.known().forget();
    }

    async fn get(&self, want: Want) -> Result<Arc<Live>, Fault> {
        const ROUNDS: usize = 8;
        for _ in 0..ROUNDS {
            if let Some(known) = self.0.at_hand(&want) {
                return known;
            }
            let waiting = match self.0.flight.join() {
                Joined::Passenger(waiting) => waiting,
                Joined::Pilot(pilot, waiting) => {
                    let (shared, want) = (self.0.clone(), want.clone());
                    let work = async move { shared.fly(want, pilot).await };
                    // It is done apart, but for the call that asked first.
                    let work = work.in_current_span();
                    self.0.world.transport.spawn(Box::pin(work));
                    waiting
                }
            };
            match waiting.await {
                Some(Err(fault)) => return Err(fault),
                Some(Ok(live)) if self.0.will_do(&live, &want) => return Ok(live),
                // The flight was for others, who wanted less, or its pilot was lost.
                Some(Ok(_)) | None => {}
            }
        }
        let key = &self.0.key;
        let message = format!("the token of {key} was lost on its way again and again");
        Err(Fault::new(Category::Unavailable, message))
    }
}

impl CredentialSource for Renewal {
    fn current(&self) -> Pending<'_, Result<Arc<Granted>, Error>> {
        Box::pin(async move { Ok(self.get(Want::Good).await?.granted.clone()) })
    }

    fn refused<'a>(
        &'a self,
        granted: &'a Arc<Granted>,
    ) -> Pending<'a, Result<Option<Arc<Granted>>, Error>> {
        Box::pin(async move {
            if self.0.is_new(granted) {
                return Ok(None);
            }
            let other = self
                .get(Want::Other(granted.clone()))
                .await?
                .granted
                .clone();
            Ok((!Arc::ptr_eq(&other, granted)).then_some(other))
        })
    }
}

impl fmt::Debug for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Renewal")
            .field("key", &self.0.key)
            .finish_non_exhaustive()
    }
}

impl Shared {
    pub(super) fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn now(&self) -> SystemTime {
        self.world.clock.now()
    }

    /// What needs no flight.
    fn at_hand(&self, want: &Want) -> Option<Result<Arc<Live>, Fault>> {
        let now = self.now();
        let known = self.known();
        let live = known.live.clone();
        if let Some((until, fault)) = &known.fault
            && now < *until
        {
            let usable = live.filter(|it| fault.is_passing() && self.is_usable(it, want));
            return Some(usable.ok_or_else(|| fault.clone()));
        }
        let lasts = |it: &Live| match it.saved {
            true => self.world.patience.reread,
            false => Duration::from_secs(1),
        };
        let is_recent =
            |it: &Arc<Live>| now.duration_since(it.read).is_ok_and(|age| age < lasts(it));
        live.filter(|it| is_recent(it) && self.is_good(it, want))
            .map(Ok)
    }

    /// Whether a flight's outcome is what somebody waited for. What was got just now is, however soon it ends.
    fn will_do(&self, live: &Live, want: &Want) -> bool {
        want.takes(live) || !self.can_renew(live)
    }

    /// Whether it can be used for a while.
    pub(super) fn is_good(&self, live: &Live, want: &Want) -> bool {
        want.takes(live) && !self.ends_within(live, self.world.patience.ahead)
    }

    /// Whether it can be used at least now.
    pub(super) fn is_usable(&self, live: &Live, want: &Want) -> bool {
        want.takes(live) && !self.ends_within(live, Duration::ZERO)
    }

    fn ends_within(&self, live: &Live, ahead: Duration) -> bool {
        let Some(expires) = live.grant.tokens.as_ref().and_then(|it| it.expires) else {
            return false;
        };
        let life = expires.duration_since(live.since).unwrap_or_default();
        self.now() + ahead.min(life / 4) >= expires
    }

    fn is_new(&self, granted: &Arc<Granted>) -> bool {
        let live = self.known().live.clone();
        live.filter(|it| Arc::ptr_eq(&it.granted, granted))
            .and_then(|it| self.now().duration_since(it.since).ok())
            .is_some_and(|age| age < self.world.patience.settle)
    }

    pub(super) fn can_renew(&self, live: &Live) -> bool {
        let issuer = self.issuer.as_ref();
        issuer.is_some_and(|it| it.can_renew(&live.grant))
    }
}

impl Known {
    pub(super) fn forget(&mut self) {
        *self = Self {
            forgotten: self.forgotten + 1,
            ..Self::default()
        };
    }
}

impl Want {
    fn takes(&self, live: &Live) -> bool {
        match self {
            Self::Good => true,
            Self::Other(refused) => !Arc::ptr_eq(&live.granted, refused),
        }
    }
}
