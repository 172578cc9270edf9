//! Leases: one holder at a time, for so long.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use super::{Broken, Checked, Own, promised, save_first};
use crate::store::{ConnectionKey, Leased, Store};

const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_millis(200);
const LONGER_THAN_SHORT: Duration = Duration::from_millis(300);

pub(super) async fn a_lease_keeps_others_out(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    save_first(store, &key, "it").await?;
    is_taken(store, &key, "a", LONG, "a lease that nobody has is given").await?;
    is_held(store, &key, "b", LONG, "a lease has one holder at a time").await?;
    is_held(store, &key, "", LONG, "a lease has one holder at a time").await?;
    is_held(
        store,
        &key,
        "A",
        LONG,
        "holders are told apart by any character",
    )
    .await
}

pub(super) async fn a_holder_may_lease_again(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    save_first(store, &key, "it").await?;
    is_taken(store, &key, "a", LONG, "a lease that nobody has is given").await?;
    is_taken(store, &key, "a", LONG, "who has a lease gets it again").await
}

pub(super) async fn only_its_holder_releases_a_lease(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    save_first(store, &key, "it").await?;
    store.release(&key, "a").await?;
    is_taken(store, &key, "a", LONG, "a lease that nobody has is given").await?;
    store.release(&key, "b").await?;
    let promise = "only who has a lease gives it back";
    is_held(store, &key, "b", LONG, promise).await?;
    store.release(&key, "a").await?;
    is_taken(
        store,
        &key,
        "b",
        LONG,
        "a lease that was given back is free",
    )
    .await
}

pub(super) async fn a_lease_ends_by_itself(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    save_first(store, &key, "it").await?;
    is_taken(store, &key, "a", SHORT, "a lease that nobody has is given").await?;
    pause(LONGER_THAN_SHORT).await;
    is_taken(
        store,
        &key,
        "b",
        LONG,
        "a lease is free when its time is over",
    )
    .await?;
    store.release(&key, "a").await?;
    let promise = "who had a lease before does not give back another's";
    is_held(store, &key, "a", LONG, promise).await
}

pub(super) async fn leasing_again_counts_from_then(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    save_first(store, &key, "it").await?;
    is_taken(store, &key, "a", SHORT, "a lease that nobody has is given").await?;
    is_taken(store, &key, "a", LONG, "who has a lease gets it again").await?;
    pause(LONGER_THAN_SHORT).await;
    let promise = "who leases again has it for so long from then";
    is_held(store, &key, "b", LONG, promise).await?;
    is_taken(store, &key, "a", SHORT, "who has a lease gets it again").await?;
    pause(LONGER_THAN_SHORT).await;
    is_taken(store, &key, "b", LONG, promise).await
}

pub(super) async fn a_lease_is_of_one_connection(store: &dyn Store, own: &Own) -> Checked {
    let keys = [
        own.only(),
        own.key("customer", "hubspot", "other"),
        own.key("customer", "pipedrive", "main"),
        own.key("other", "hubspot", "main"),
    ];
    for (at, key) in keys.iter().enumerate() {
        let promise = "a lease is of one connection, whether it is there or not";
        is_taken(store, key, &at.to_string(), LONG, promise).await?;
    }
    store.release(&keys[0], "0").await?;
    let promise = "giving one lease back leaves all others";
    is_held(store, &keys[1], "0", LONG, promise).await
}

pub(super) async fn a_lease_changes_no_connection(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let version = save_first(store, &key, "it").await?;
    let before = store.load(&key).await?;
    is_taken(store, &key, "a", LONG, "a lease that nobody has is given").await?;
    let after = store.load(&key).await?;
    promised(after, before, "a lease changes nothing of the connection")?;
    super::save_over(store, &key, "new", version).await?;
    is_held(store, &key, "b", LONG, "a save ends no lease").await?;
    let absent = own.key("customer", "absent", "main");
    is_taken(
        store,
        &absent,
        "a",
        LONG,
        "what is leased need not be there",
    )
    .await?;
    promised(
        store.load(&absent).await?,
        None,
        "a lease makes no connection",
    )?;
    let listed = store.list(key.customer()).await?;
    let listed: Vec<_> = listed.into_iter().map(|it| it.key).collect();
    promised(listed, vec![key], "a lease makes no connection")
}

pub(super) async fn deleting_ends_a_lease(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    save_first(store, &key, "it").await?;
    is_taken(store, &key, "a", LONG, "a lease that nobody has is given").await?;
    store.delete(&key).await?;
    is_taken(
        store,
        &key,
        "b",
        LONG,
        "a connection is deleted with its lease",
    )
    .await
}

pub(super) async fn any_length_is_a_length(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    save_first(store, &key, "it").await?;
    let promise = "a lease of no time is free at once";
    is_taken(store, &key, "a", Duration::ZERO, promise).await?;
    is_taken(store, &key, "b", Duration::MAX, promise).await?;
    let promise = "a lease of more time than a clock can hold is a long one";
    match store.lease(&key, "c", LONG).await? {
        Leased::Held(left) if left > LONG => Ok(()),
        came => Err(Broken(format!("{promise}: {came:?} came"))),
    }
}

async fn is_taken(
    store: &dyn Store,
    key: &ConnectionKey,
    holder: &str,
    length: Duration,
    promise: &str,
) -> Checked {
    let leased = store.lease(key, holder, length).await?;
    promised(leased, Leased::Taken, promise)
}

/// For no longer than this.
async fn is_held(
    store: &dyn Store,
    key: &ConnectionKey,
    asking: &str,
    most: Duration,
    promise: &str,
) -> Checked {
    match store.lease(key, asking, LONG).await? {
        Leased::Held(left) if Duration::ZERO < left && left <= most => Ok(()),
        Leased::Held(left) => Err(Broken(format!(
            "`Held` says how long the lease is held at most: of {most:?} {left:?} cannot be left"
        ))),
        Leased::Taken => Err(Broken(format!("{promise}: another was given it as well"))),
    }
}

/// Waits by a thread: no runtime is known here.
pub(super) async fn pause(length: Duration) {
    let over = Arc::new(AtomicBool::new(false));
    let mut started = false;
    poll_fn(|context| {
        if over.load(Ordering::Acquire) {
            return Poll::Ready(());
        }
        if !started {
            started = true;
            let (over, waker) = (over.clone(), context.waker().clone());
            std::thread::spawn(move || {
                std::thread::sleep(length);
                over.store(true, Ordering::Release);
                waker.wake();
            });
        }
        Poll::Pending
    })
    .await;
}
