//! What any [`Store`] has to do, as checks that run against one.
//!
//! ```no_run
//! # use connectome::store::{MemoryStore, conformance};
//! # async fn test() -> Result<(), conformance::Failures> {
//! conformance::run(|| async { MemoryStore::new() }).await
//! # }
//! ```
//!
//! It needs no test framework and no runtime but the one that the store needs. Each check has a store and keys of its
//! own, so the stores may all be one database with other rows in it; what a check leaves there is small. All of them
//! together wait for a second or two, for leases that end.

mod authorizations;
#[cfg(test)]
mod broken;
mod connections;
mod leases;
mod lists;
mod together;

use std::fmt;
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use super::{ConnectionKey, CustomerId, Kept, Saved, State, Store, StoreError};
use crate::transport::Pending;
use crate::{Json, Secret};

/// A promise of [`Store`], held against one.
struct Check {
    name: &'static str,
    run: for<'a> fn(&'a dyn Store, &'a Own) -> Pending<'a, Checked>,
}

type Checked = Result<(), Broken>;

/// What a store promises and did not do.
struct Broken(String);

/// The checks that a store did not pass.
pub struct Failures(Vec<Failure>);

/// A check that a store did not pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Which check.
    pub check: &'static str,
    /// What the trait promises, and what came instead.
    pub message: String,
}

/// Keys that nobody else uses.
struct Own(String);

macro_rules! checks {
    ($($subject:ident: $($check:ident)*;)*) => {
        const CHECKS: &[Check] = &[$($(Check {
            name: concat!(stringify!($subject), "::", stringify!($check)),
            run: |store, own| Box::pin($subject::$check(store, own)),
        },)*)*];
    };
}

checks! {
    connections:
        nothing_is_there_at_first
        what_is_saved_is_loaded
        the_first_save_replaces_nothing
        a_stale_save_writes_nothing
        a_save_of_what_is_gone_writes_nothing
        versions_never_come_again
        times_tell_first_and_last
        deleted_is_gone
        keys_are_told_apart
        nothing_happens_before_it_is_awaited
        debug_shows_no_secret;
    together:
        one_of_many_saves_wins
        one_of_many_first_saves_wins
        no_update_is_lost
        one_of_many_holders_wins
        one_of_many_finishes;
    lists:
        a_list_is_one_customers
        a_list_is_in_order
        a_list_says_what_is_loaded
        a_customer_is_named_once;
    leases:
        a_lease_keeps_others_out
        a_holder_may_lease_again
        only_its_holder_releases_a_lease
        a_lease_ends_by_itself
        leasing_again_counts_from_then
        a_lease_is_of_one_connection
        a_lease_changes_no_connection
        deleting_ends_a_lease
        any_length_is_a_length;
    authorizations:
        it_is_finished_once
        it_ends_by_itself
        beginning_again_replaces_it
        states_are_told_apart;
}

/// Holds stores against what [`Store`] promises: each check against one that `make` makes.
///
/// # Errors
///
/// Every check that failed, with what is promised.
pub async fn run<S, F>(make: impl Fn() -> F) -> Result<(), Failures>
where
    S: Store,
    F: Future<Output = S>,
{
    let mut failures = Vec::new();
    for check in CHECKS {
        let store = make().await;
        let own = Own::new();
        if let Err(Broken(message)) = (check.run)(&store, &own).await {
            let check = check.name;
            failures.push(Failure { check, message });
        }
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(Failures(failures))
    }
}

impl Failures {
    /// In the order in which the checks ran.
    pub fn iter(&self) -> impl Iterator<Item = &Failure> {
        self.0.iter()
    }
}

impl Own {
    fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.unwrap_or_default().as_micros();
        Self(format!("check-{}-{now}-{count}-", std::process::id()))
    }

    fn customer(&self, customer: &str) -> CustomerId {
        CustomerId::new(self.text(customer))
    }

    fn key(&self, customer: &str, connector: &str, name: &str) -> ConnectionKey {
        ConnectionKey::new(self.customer(customer), connector, name)
    }

    /// The one connection of a check that needs no more.
    fn only(&self) -> ConnectionKey {
        self.key("customer", "hubspot", "main")
    }

    fn text(&self, text: &str) -> String {
        format!("{}{text}", self.0)
    }
}

/// What is kept, told from others by this text.
fn kept(text: &str) -> Kept {
    Kept {
        state: State::Connected,
        shown: Json::of(&vec![text]),
        secret: Secret::new(text),
    }
}

async fn save_first(store: &dyn Store, key: &ConnectionKey, text: &str) -> Result<u64, Broken> {
    match store.save(key, &kept(text), None).await? {
        Saved::Done(version) => Ok(version),
        Saved::Conflict => Err(Broken(
            "a save that saw no connection writes it where there is none; it was a conflict"
                .to_owned(),
        )),
    }
}

async fn save_over(
    store: &dyn Store,
    key: &ConnectionKey,
    text: &str,
    seen: u64,
) -> Result<u64, Broken> {
    match store.save(key, &kept(text), Some(seen)).await? {
        Saved::Done(version) => Ok(version),
        Saved::Conflict => Err(Broken(
            "a save that saw the version that is there writes; it was a conflict".to_owned(),
        )),
    }
}

/// What is there now is this.
async fn holds(store: &dyn Store, key: &ConnectionKey, text: &str, promise: &str) -> Checked {
    let there = store.load(key).await?;
    promised(there.map(|it| it.kept), Some(kept(text)), promise)
}

fn promised<T: PartialEq + fmt::Debug>(came: T, right: T, promise: &str) -> Checked {
    if came == right {
        return Ok(());
    }
    Err(Broken(format!(
        "{promise}: {right:?} would be right, {came:?} came"
    )))
}

impl From<StoreError> for Broken {
    fn from(error: StoreError) -> Self {
        Self(format!("nothing here is an error: {error}"))
    }
}

// What `unwrap` shows of it is what a person reads.
impl fmt::Debug for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} checks failed", self.0.len(), CHECKS.len())?;
        for Failure { check, message } in &self.0 {
            write!(f, "\n{check}: {message}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Failures {}

#[cfg(test)]
mod tests {
    use super::run;
    use crate::store::MemoryStore;

    #[tokio::test]
    async fn memory() {
        run(|| async { MemoryStore::new() }).await.unwrap();
    }
}
