//! Stores that break a promise each, and the check that finds it.

use std::collections::{BTreeMap, HashSet};
use std::future::poll_fn;
use std::sync::Mutex;
use std::task::Poll;
use std::time::Duration;

use super::run;
use super::together::joined;
use crate::Secret;
use crate::store::{
    ConnectionKey, CustomerId, Kept, Leased, Listed, MemoryStore, Saved, State, Store, StoreError,
    Stored,
};
use crate::transport::Pending;

/// What is wrong with a store.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    SaveLooksAtNoVersion,
    SaveLooksThenWrites,
    FirstSaveReplaces,
    ConflictWrites,
    SaveMakesWhatIsGone,
    SaveForgetsState,
    SaveEndsLease,
    SaveIsEager,
    SecretEndsAtNul,
    VersionsBeginAgain,
    CreatedMoves,
    UpdatedStays,
    KeysIgnoreCase,
    KeysAreJoined,
    KeysAreTrimmed,
    DeleteTakesOthers,
    DeleteSaysNothing,
    DeleteLeavesLease,
    DebugShowsAll,
    ListByPrefix,
    ListIsUnordered,
    ListShowsDeleted,
    CustomerTwice,
    LeaseToTwo,
    LeaseLooksThenTakes,
    LeaseNeverEnds,
    LeaseOnce,
    LeaseIsNotMadeLonger,
    LeaseOfAllOfACustomer,
    LeaseMakesConnection,
    HeldForTooLong,
    AnyoneReleases,
    FinishTwice,
    FinishLooksThenTakes,
    AuthorizationNeverEnds,
    AuthorizationIsNotReplaced,
}

/// A memory store with a fault.
struct Faulty {
    fault: Fault,
    inner: MemoryStore,
    /// What the fault needs to remember.
    deleted: Mutex<Vec<Listed>>,
    versions: Mutex<BTreeMap<ConnectionKey, u64>>,
    leased: Mutex<HashSet<ConnectionKey>>,
    finished: Mutex<BTreeMap<String, Secret>>,
    shown: Mutex<String>,
}

#[tokio::test]
async fn each_is_found_by_its_check() {
    use Fault::*;
    let faults = [
        (
            SaveLooksAtNoVersion,
            "connections::a_stale_save_writes_nothing",
        ),
        (SaveLooksThenWrites, "together::no_update_is_lost"),
        (SaveLooksThenWrites, "together::one_of_many_saves_wins"),
        (
            FirstSaveReplaces,
            "connections::the_first_save_replaces_nothing",
        ),
        (FirstSaveReplaces, "together::one_of_many_first_saves_wins"),
        (ConflictWrites, "connections::a_stale_save_writes_nothing"),
        (
            SaveMakesWhatIsGone,
            "connections::a_save_of_what_is_gone_writes_nothing",
        ),
        (SaveForgetsState, "connections::what_is_saved_is_loaded"),
        (SaveEndsLease, "leases::a_lease_changes_no_connection"),
        (
            SaveIsEager,
            "connections::nothing_happens_before_it_is_awaited",
        ),
        (SecretEndsAtNul, "connections::what_is_saved_is_loaded"),
        (VersionsBeginAgain, "connections::versions_never_come_again"),
        (CreatedMoves, "connections::times_tell_first_and_last"),
        (UpdatedStays, "connections::times_tell_first_and_last"),
        (KeysIgnoreCase, "connections::keys_are_told_apart"),
        (KeysAreJoined, "connections::keys_are_told_apart"),
        (KeysAreTrimmed, "connections::keys_are_told_apart"),
        (DeleteTakesOthers, "connections::deleted_is_gone"),
        (DeleteSaysNothing, "connections::deleted_is_gone"),
        (DeleteLeavesLease, "leases::deleting_ends_a_lease"),
        (DebugShowsAll, "connections::debug_shows_no_secret"),
        (ListByPrefix, "lists::a_list_is_one_customers"),
        (ListIsUnordered, "lists::a_list_is_in_order"),
        (ListShowsDeleted, "lists::a_list_says_what_is_loaded"),
        (CustomerTwice, "lists::a_customer_is_named_once"),
        (LeaseToTwo, "leases::a_lease_keeps_others_out"),
        (LeaseLooksThenTakes, "together::one_of_many_holders_wins"),
        (LeaseNeverEnds, "leases::a_lease_ends_by_itself"),
        (LeaseOnce, "leases::a_holder_may_lease_again"),
        (
            LeaseIsNotMadeLonger,
            "leases::leasing_again_counts_from_then",
        ),
        (
            LeaseOfAllOfACustomer,
            "leases::a_lease_is_of_one_connection",
        ),
        (
            LeaseMakesConnection,
            "leases::a_lease_changes_no_connection",
        ),
        (HeldForTooLong, "leases::a_lease_keeps_others_out"),
        (AnyoneReleases, "leases::only_its_holder_releases_a_lease"),
        (FinishTwice, "authorizations::it_is_finished_once"),
        (FinishLooksThenTakes, "together::one_of_many_finishes"),
        (AuthorizationNeverEnds, "authorizations::it_ends_by_itself"),
        (
            AuthorizationIsNotReplaced,
            "authorizations::beginning_again_replaces_it",
        ),
    ];
    let all = faults.map(|(fault, _)| -> Pending<'_, _> {
        Box::pin(run(move || async move { Faulty::new(fault) }))
    });
    let all = joined(all.into()).await;
    for ((fault, check), outcome) in faults.into_iter().zip(all) {
        let failures = outcome.err();
        let found = failures
            .iter()
            .flat_map(|it| it.iter())
            .any(|it| it.check == check);
        assert!(found, "{fault:?} is not found by {check}: {failures:?}");
    }
}

impl Faulty {
    fn new(fault: Fault) -> Self {
        Self {
            fault,
            inner: MemoryStore::new(),
            deleted: Mutex::default(),
            versions: Mutex::default(),
            leased: Mutex::default(),
            finished: Mutex::default(),
            shown: Mutex::default(),
        }
    }

    fn has(&self, fault: Fault) -> bool {
        self.fault == fault
    }

    /// As the fault spells a key.
    fn key(&self, key: &ConnectionKey) -> ConnectionKey {
        let (customer, connector, name) = (key.customer().as_str(), key.connector(), key.name());
        let of = |customer: &str, connector: &str, name: &str| {
            ConnectionKey::new(CustomerId::new(customer), connector, name)
        };
        match self.fault {
            Fault::KeysIgnoreCase => of(customer, &connector.to_lowercase(), name),
            Fault::KeysAreJoined => of(customer, "", &format!("{connector}{name}")),
            Fault::KeysAreTrimmed => of(customer.trim(), connector, name),
            _ => key.clone(),
        }
    }

    async fn force(&self, key: &ConnectionKey, kept: &Kept) -> Result<Saved, StoreError> {
        let seen = self.inner.load(key).await?.map(|it| it.version);
        self.inner.save(key, kept, seen).await
    }

    async fn save_now(
        &self,
        key: &ConnectionKey,
        kept: &Kept,
        seen: Option<u64>,
    ) -> Result<Saved, StoreError> {
        let key = &self.key(key);
        let mut kept = kept.clone();
        match self.fault {
            Fault::SaveLooksAtNoVersion => return self.force(key, &kept).await,
            Fault::SaveLooksThenWrites => {
                let there = self.inner.load(key).await?.map(|it| it.version);
                others_first().await;
                if there == seen {
                    return self.force(key, &kept).await;
                }
            }
            Fault::FirstSaveReplaces if seen.is_none() => return self.force(key, &kept).await,
            Fault::SaveMakesWhatIsGone if self.inner.load(key).await?.is_none() => {
                return self.force(key, &kept).await;
            }
            Fault::SaveForgetsState => kept.state = State::Connected,
            Fault::SaveEndsLease => {
                let there = self.inner.load(key).await?;
                self.inner.delete(key).await?;
                if let Some(there) = there {
                    self.inner.save(key, &there.kept, None).await?;
                }
                return self.force(key, &kept).await;
            }
            Fault::SecretEndsAtNul => {
                let text = kept.secret.reveal().split('\0').next().unwrap_or_default();
                kept.secret = Secret::new(text);
            }
            Fault::DebugShowsAll => {
                self.shown.lock().unwrap().push_str(kept.secret.reveal());
            }
            Fault::VersionsBeginAgain => {
                let there = self.load(key).await?.map(|it| it.version);
                if there != seen {
                    return Ok(Saved::Conflict);
                }
                self.force(key, &kept).await?;
                let version = seen.unwrap_or_default() + 1;
                self.versions.lock().unwrap().insert(key.clone(), version);
                return Ok(Saved::Done(version));
            }
            _ => {}
        }
        let saved = self.inner.save(key, &kept, seen).await?;
        if self.has(Fault::ConflictWrites) && saved == Saved::Conflict {
            self.force(key, &kept).await?;
        }
        Ok(saved)
    }
}

impl Store for Faulty {
    fn load<'a>(
        &'a self,
        key: &'a ConnectionKey,
    ) -> Pending<'a, Result<Option<Stored>, StoreError>> {
        Box::pin(async move {
            let key = &self.key(key);
            let mut there = self.inner.load(key).await?;
            if let Some(there) = &mut there {
                match self.fault {
                    Fault::CreatedMoves => there.created = there.updated,
                    Fault::UpdatedStays => there.updated = there.created,
                    Fault::VersionsBeginAgain => {
                        there.version = self.versions.lock().unwrap()[key];
                    }
                    _ => {}
                }
            }
            Ok(there)
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a ConnectionKey,
        kept: &'a Kept,
        seen: Option<u64>,
    ) -> Pending<'a, Result<Saved, StoreError>> {
        let mut saving: Pending<'a, _> = Box::pin(self.save_now(key, kept, seen));
        if self.has(Fault::SaveIsEager) {
            let mut context = std::task::Context::from_waker(std::task::Waker::noop());
            if let Poll::Ready(saved) = saving.as_mut().poll(&mut context) {
                return Box::pin(std::future::ready(saved));
            }
        }
        saving
    }

    fn delete<'a>(&'a self, key: &'a ConnectionKey) -> Pending<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let key = &self.key(key);
            let there = self.inner.load(key).await?;
            if let Some(there) = &there {
                self.deleted.lock().unwrap().push(there.listed(key));
            }
            match self.fault {
                Fault::DeleteTakesOthers => {
                    for other in self.inner.list(key.customer()).await? {
                        self.inner.delete(&other.key).await?;
                    }
                    Ok(there.is_some())
                }
                Fault::DeleteSaysNothing => self.inner.delete(key).await.map(|_| true),
                Fault::DeleteLeavesLease => {
                    let held = self.inner.lease(key, "who asks", Duration::ZERO).await?;
                    let deleted = self.inner.delete(key).await;
                    if let Leased::Held(left) = held {
                        self.inner.lease(key, "who has it", left).await?;
                    }
                    deleted
                }
                _ => self.inner.delete(key).await,
            }
        })
    }

    fn inspect<'a>(
        &'a self,
        customer: &'a CustomerId,
    ) -> Pending<'a, Result<Vec<Result<Listed, StoreError>>, StoreError>> {
        Box::pin(async move {
            let mut listed = self.inner.inspect(customer).await?;
            match self.fault {
                Fault::ListByPrefix => {
                    listed.clear();
                    for other in self.inner.customers().await? {
                        if other.as_str().starts_with(customer.as_str()) {
                            listed.extend(self.inner.inspect(&other).await?);
                        }
                    }
                }
                Fault::ListIsUnordered => {
                    listed.sort_by_key(|it| it.as_ref().ok().map(|it| it.created));
                }
                Fault::ListShowsDeleted => {
                    let deleted = self.deleted.lock().unwrap();
                    let whose = deleted.iter().filter(|it| it.key.customer() == customer);
                    listed.extend(whose.cloned().map(Ok));
                }
                _ => {}
            }
            Ok(listed)
        })
    }

    fn customers(&self) -> Pending<'_, Result<Vec<CustomerId>, StoreError>> {
        Box::pin(async move {
            let mut named = self.inner.customers().await?;
            if self.has(Fault::CustomerTwice) {
                named.extend(named.first().cloned());
            }
            Ok(named)
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
        length: Duration,
    ) -> Pending<'a, Result<Leased, StoreError>> {
        Box::pin(async move {
            let (mut key, mut length) = (self.key(key), length);
            let again = !self.leased.lock().unwrap().insert(key.clone());
            match self.fault {
                Fault::LeaseToTwo => return Ok(Leased::Taken),
                Fault::LeaseLooksThenTakes => {
                    let asked = self.inner.lease(&key, holder, Duration::ZERO).await?;
                    others_first().await;
                    if asked == Leased::Taken {
                        self.inner.lease(&key, holder, length).await?;
                    }
                    return Ok(asked);
                }
                Fault::LeaseNeverEnds => length = Duration::MAX,
                Fault::LeaseOnce if again => return Ok(Leased::Held(Duration::from_millis(1))),
                Fault::LeaseIsNotMadeLonger if again => {
                    let asked = self.inner.lease(&key, "who asks", Duration::ZERO).await?;
                    if let Leased::Held(left) = asked {
                        length = left;
                    }
                }
                Fault::LeaseOfAllOfACustomer => {
                    key = ConnectionKey::new(key.customer().clone(), "", "");
                }
                Fault::LeaseMakesConnection if self.inner.load(&key).await?.is_none() => {
                    self.force(&key, &super::kept("")).await?;
                }
                _ => {}
            }
            let leased = self.inner.lease(&key, holder, length).await?;
            Ok(match leased {
                Leased::Held(left) if self.has(Fault::HeldForTooLong) => Leased::Held(left * 2),
                leased => leased,
            })
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
    ) -> Pending<'a, Result<(), StoreError>> {
        Box::pin(async move {
            if self.has(Fault::AnyoneReleases) {
                for holder in ["a", "b"] {
                    self.inner.release(key, holder).await?;
                }
            }
            self.inner.release(key, holder).await
        })
    }

    fn begin<'a>(
        &'a self,
        state: &'a str,
        needed: &'a Secret,
        length: Duration,
    ) -> Pending<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let length = match self.fault {
                Fault::AuthorizationNeverEnds => Duration::MAX,
                _ => length,
            };
            let begun = (state.to_owned(), needed.clone());
            let before = self.finished.lock().unwrap().insert(begun.0, begun.1);
            if self.has(Fault::AuthorizationIsNotReplaced) && before.is_some() {
                return Ok(());
            }
            self.inner.begin(state, needed, length).await
        })
    }

    fn finish<'a>(&'a self, state: &'a str) -> Pending<'a, Result<Option<Secret>, StoreError>> {
        Box::pin(async move {
            let begun = self.finished.lock().unwrap().get(state).cloned();
            match self.fault {
                Fault::FinishTwice => Ok(begun),
                Fault::FinishLooksThenTakes => {
                    others_first().await;
                    self.finished.lock().unwrap().remove(state);
                    Ok(begun)
                }
                _ => self.inner.finish(state).await,
            }
        })
    }
}

impl std::fmt::Debug for Faulty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.shown.lock().unwrap())
    }
}

/// Lets what else is polled in this task run on.
async fn others_first() {
    let mut waited = false;
    poll_fn(|context| {
        if waited {
            return Poll::Ready(());
        }
        waited = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
