//! Many calls at once. They are all asked before any has answered; whether they run beside one another is the store's
//! business.

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use super::{Broken, Checked, Own, holds, kept, promised, save_first};
use crate::Secret;
use crate::store::{Leased, Saved, Store};
use crate::transport::Pending;

const MANY: usize = 16;

pub(super) async fn one_of_many_saves_wins(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let seen = save_first(store, &key, "first").await?;
    one_save_wins(store, own, Some(seen)).await
}

pub(super) async fn one_of_many_first_saves_wins(store: &dyn Store, own: &Own) -> Checked {
    one_save_wins(store, own, None).await
}

async fn one_save_wins(store: &dyn Store, own: &Own, seen: Option<u64>) -> Checked {
    let key = own.only();
    let texts: Vec<String> = (0..MANY).map(|it| it.to_string()).collect();
    let all = texts.iter().map(|text| {
        let key = &key;
        Box::pin(async move { store.save(key, &kept(text), seen).await }) as Pending<'_, _>
    });
    let mut winners = Vec::new();
    for (text, saved) in texts.iter().zip(joined(all.collect()).await) {
        if let Saved::Done(_) = saved? {
            winners.push(text);
        }
    }
    let [winner] = winners[..] else {
        return Err(Broken(format!(
            "of saves that saw the same, exactly one writes: {} of {MANY} did",
            winners.len()
        )));
    };
    holds(store, &key, winner, "what is there is what the one wrote").await
}

pub(super) async fn no_update_is_lost(store: &dyn Store, own: &Own) -> Checked {
    const ROUNDS: usize = 5;
    let key = &own.only();
    save_first(store, key, "0").await?;
    let all = (0..MANY).map(|_| {
        Box::pin(async move {
            for _ in 0..ROUNDS {
                count_one(store, key).await?;
            }
            Ok(())
        }) as Pending<'_, Checked>
    });
    for counted in joined(all.collect()).await {
        counted?;
    }
    let total = (MANY * ROUNDS).to_string();
    let promise = "no update is lost when each is saved over the version it was made from";
    holds(store, key, &total, promise).await
}

async fn count_one(store: &dyn Store, key: &crate::store::ConnectionKey) -> Checked {
    loop {
        let Some(there) = store.load(key).await? else {
            return Err(Broken("what was saved is there; nothing came".to_owned()));
        };
        let count: u64 = there.kept.secret.reveal().parse().unwrap_or_default();
        let next = kept(&(count + 1).to_string());
        if let Saved::Done(_) = store.save(key, &next, Some(there.version)).await? {
            return Ok(());
        }
    }
}

pub(super) async fn one_of_many_holders_wins(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let holders: Vec<String> = (0..MANY).map(|it| it.to_string()).collect();
    let all = holders
        .iter()
        .map(|holder| store.lease(&key, holder, Duration::from_secs(60)));
    let mut taken = 0;
    for leased in joined(all.collect()).await {
        if leased? == Leased::Taken {
            taken += 1;
        }
    }
    promised(taken, 1, "a lease has one holder at a time")
}

pub(super) async fn one_of_many_finishes(store: &dyn Store, own: &Own) -> Checked {
    let state = own.text("state");
    let needed = Secret::new("needed");
    store
        .begin(&state, &needed, Duration::from_secs(60))
        .await?;
    let all = (0..MANY).map(|_| store.finish(&state));
    let mut finished = 0;
    for needed in joined(all.collect()).await {
        if needed?.is_some() {
            finished += 1;
        }
    }
    promised(finished, 1, "an authorization is finished once")
}

/// What all of them bring, in their order.
pub(super) async fn joined<T>(mut all: Vec<Pending<'_, T>>) -> Vec<T> {
    let mut brought: Vec<Option<T>> = all.iter().map(|_| None).collect();
    poll_fn(|context| {
        let mut waiting = false;
        for (future, answer) in all.iter_mut().zip(&mut brought) {
            if answer.is_some() {
                continue;
            }
            match future.as_mut().poll(context) {
                Poll::Ready(it) => *answer = Some(it),
                Poll::Pending => waiting = true,
            }
        }
        if waiting {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
    brought.into_iter().flatten().collect()
}
