//! A store in this process's memory: for tests, and for programs that ask their customers again after a restart.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::{ConnectionKey, CustomerId, Kept, Leased, Listed, Saved, Store, StoreError, Stored};
use crate::Secret;
use crate::transport::Pending;

/// Keeps connections in memory, not encrypted, for as long as it lives. No call of it fails or waits.
#[derive(Default)]
pub struct MemoryStore(Mutex<Rows>);

#[derive(Default)]
struct Rows {
    connections: BTreeMap<ConnectionKey, Stored>,
    leases: HashMap<ConnectionKey, Lease>,
    authorizations: HashMap<String, Authorization>,
    /// The version that was given last: no connection gets one again.
    version: u64,
}

struct Lease {
    holder: String,
    until: Instant,
}

struct Authorization {
    needed: Secret,
    until: Instant,
}

impl MemoryStore {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    // What panicked while it held the lock left no half of a change.
    fn rows(&self) -> MutexGuard<'_, Rows> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn load<'a>(
        &'a self,
        key: &'a ConnectionKey,
    ) -> Pending<'a, Result<Option<Stored>, StoreError>> {
        once_asked(|| self.rows().connections.get(key).cloned())
    }

    fn save<'a>(
        &'a self,
        key: &'a ConnectionKey,
        kept: &'a Kept,
        seen: Option<u64>,
    ) -> Pending<'a, Result<Saved, StoreError>> {
        once_asked(move || self.rows().save(key, kept, seen))
    }

    fn delete<'a>(&'a self, key: &'a ConnectionKey) -> Pending<'a, Result<bool, StoreError>> {
        once_asked(|| self.rows().delete(key))
    }

    fn inspect<'a>(
        &'a self,
        customer: &'a CustomerId,
    ) -> Pending<'a, Result<Vec<Result<Listed, StoreError>>, StoreError>> {
        once_asked(|| self.rows().list(customer).map(Ok).collect())
    }

    fn customers(&self) -> Pending<'_, Result<Vec<CustomerId>, StoreError>> {
        once_asked(|| self.rows().customers())
    }

    fn lease<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
        length: Duration,
    ) -> Pending<'a, Result<Leased, StoreError>> {
        once_asked(move || self.rows().lease(key, holder, length))
    }

    fn release<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
    ) -> Pending<'a, Result<(), StoreError>> {
        once_asked(move || self.rows().release(key, holder))
    }

    fn begin<'a>(
        &'a self,
        state: &'a str,
        needed: &'a Secret,
        length: Duration,
    ) -> Pending<'a, Result<(), StoreError>> {
        once_asked(move || self.rows().begin(state, needed, length))
    }

    fn finish<'a>(&'a self, state: &'a str) -> Pending<'a, Result<Option<Secret>, StoreError>> {
        once_asked(|| self.rows().finish(state))
    }
}

impl Rows {
    fn save(&mut self, key: &ConnectionKey, kept: &Kept, seen: Option<u64>) -> Saved {
        let there = self.connections.get(key);
        if there.map(|it| it.version) != seen {
            return Saved::Conflict;
        }
        let now = SystemTime::now();
        let stored = Stored {
            kept: kept.clone(),
            version: self.version + 1,
            created: there.map_or(now, |it| it.created),
            updated: now,
        };
        self.version = stored.version;
        self.connections.insert(key.clone(), stored);
        Saved::Done(self.version)
    }

    fn delete(&mut self, key: &ConnectionKey) -> bool {
        self.leases.remove(key);
        self.connections.remove(key).is_some()
    }

    fn list(&self, customer: &CustomerId) -> impl Iterator<Item = Listed> {
        self.connections
            .iter()
            .filter(move |(key, _)| key.customer() == customer)
            .map(|(key, stored)| stored.listed(key))
    }

    fn customers(&self) -> Vec<CustomerId> {
        let mut customers: Vec<CustomerId> = self
            .connections
            .keys()
            .map(|key| key.customer().clone())
            .collect();
        customers.dedup();
        customers
    }

    fn lease(&mut self, key: &ConnectionKey, holder: &str, length: Duration) -> Leased {
        let now = Instant::now();
        if let Some(lease) = self.leases.get(key)
            && lease.holder != holder
            && lease.until > now
        {
            return Leased::Held(lease.until - now);
        }
        let lease = Lease {
            holder: holder.to_owned(),
            until: after(now, length),
        };
        self.leases.insert(key.clone(), lease);
        Leased::Taken
    }

    fn release(&mut self, key: &ConnectionKey, holder: &str) {
        if self.leases.get(key).is_some_and(|it| it.holder == holder) {
            self.leases.remove(key);
        }
    }

    fn begin(&mut self, state: &str, needed: &Secret, length: Duration) {
        let now = Instant::now();
        let begun = Authorization {
            needed: needed.clone(),
            until: after(now, length),
        };
        self.authorizations.retain(|_, it| it.until > now);
        self.authorizations.insert(state.to_owned(), begun);
    }

    fn finish(&mut self, state: &str) -> Option<Secret> {
        let begun = self.authorizations.remove(state)?;
        (begun.until > Instant::now()).then_some(begun.needed)
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}

fn once_asked<'a, T: Send + 'a>(
    answer: impl FnOnce() -> T + Send + 'a,
) -> Pending<'a, Result<T, StoreError>> {
    Box::pin(async move { Ok(answer()) })
}

// A length that no clock holds ends in a century.
fn after(now: Instant, length: Duration) -> Instant {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    now + length.min(CENTURY)
}
