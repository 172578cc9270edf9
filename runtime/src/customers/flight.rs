//! One flight: work that is done once for all who want it at the same time.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use super::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Work that is done once for all who want it at the same time.
///
/// Whoever comes first gets the work to do ([`Joined::Pilot`]) and lets it run apart from its own call, so that
/// nobody who gives up waiting ends it. All wait for what it brings.
pub(crate) struct Flight<T>(Mutex<Option<Arc<Seats<T>>>>);

/// How somebody takes part.
pub(crate) enum Joined<T> {
    /// As the first: the work is to be done and its outcome to be said.
    Pilot(Pilot<T>, Waiting<T>),
    /// It is being done.
    Passenger(Waiting<T>),
}

/// Who does the work. Dropped without an outcome, it lets the others begin anew.
pub(crate) struct Pilot<T>(Arc<Seats<T>>);

/// Waits for the outcome; `None`: the pilot gave up, so that somebody has to begin anew.
pub(crate) struct Waiting<T> {
    seats: Arc<Seats<T>>,
    /// Which seat is its own, once it has one.
    seat: Option<usize>,
}

struct Seats<T>(Mutex<Cabin<T>>);

enum Cabin<T> {
    Flying(Vec<Waker>),
    Landed(Option<T>),
}

impl<T: Clone> Flight<T> {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// Takes part in the flight that is on its way, else begins one.
    pub(crate) fn join(&self) -> Joined<T> {
        let mut current = locked(&self.0);
        if let Some(seats) = current.as_ref().filter(|seats| seats.is_flying()) {
            return Joined::Passenger(Waiting::of(seats));
        }
        let seats = Arc::new(Seats(Mutex::new(Cabin::Flying(Vec::new()))));
        let joined = Joined::Pilot(Pilot(seats.clone()), Waiting::of(&seats));
        *current = Some(seats);
        joined
    }
}

impl<T> Pilot<T> {
    /// Says what the work has brought.
    pub(crate) fn land(self, outcome: T) {
        self.0.land(Some(outcome));
    }
}

impl<T> Drop for Pilot<T> {
    fn drop(&mut self) {
        self.0.land(None);
    }
}

impl<T> Seats<T> {
    fn is_flying(&self) -> bool {
        matches!(*locked(&self.0), Cabin::Flying(_))
    }

    /// The first word counts.
    fn land(&self, outcome: Option<T>) {
        let mut cabin = locked(&self.0);
        let Cabin::Flying(wakers) = &mut *cabin else {
            return;
        };
        let wakers = std::mem::take(wakers);
        *cabin = Cabin::Landed(outcome);
        drop(cabin);
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl<T> Waiting<T> {
    fn of(seats: &Arc<Seats<T>>) -> Self {
        Self {
            seats: seats.clone(),
            seat: None,
        }
    }
}

impl<T: Clone> Future for Waiting<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let seats = self.seats.clone();
        let mut cabin = locked(&seats.0);
        let wakers = match &mut *cabin {
            Cabin::Landed(outcome) => return Poll::Ready(outcome.clone()),
            Cabin::Flying(wakers) => wakers,
        };
        match self.seat {
            Some(seat) => wakers[seat].clone_from(context.waker()),
            None => {
                self.seat = Some(wakers.len());
                wakers.push(context.waker().clone());
            }
        }
        Poll::Pending
    }
}

/// What is under a lock stays whole when a thread that held it panics: nothing is left half done.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
