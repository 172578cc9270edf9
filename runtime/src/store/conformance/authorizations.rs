//! Authorizations that have begun and wait for their users to come back.

use std::time::Duration;

use super::leases::pause;
use super::{Checked, Own, promised};
use crate::Secret;
use crate::store::Store;

const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_millis(100);

pub(super) async fn it_is_finished_once(store: &dyn Store, own: &Own) -> Checked {
    let state = own.text("state");
    let never = store.finish(&state).await?;
    promised(never, None, "what nobody began is not there")?;
    let needed = Secret::new("verifier \u{0} \u{1f511}");
    store.begin(&state, &needed, LONG).await?;
    let first = store.finish(&state).await?;
    promised(first, Some(needed), "what was begun comes back as it was")?;
    let second = store.finish(&state).await?;
    promised(second, None, "an authorization is finished once")
}

pub(super) async fn it_ends_by_itself(store: &dyn Store, own: &Own) -> Checked {
    let (late, at_once, for_ever) = (own.text("late"), own.text("now"), own.text("ever"));
    let needed = Secret::new("needed");
    store.begin(&late, &needed, SHORT).await?;
    store.begin(&at_once, &needed, Duration::ZERO).await?;
    store.begin(&for_ever, &needed, Duration::MAX).await?;
    let promise = "an authorization that takes longer than it may is gone";
    promised(store.finish(&at_once).await?, None, promise)?;
    pause(SHORT * 2).await;
    promised(store.finish(&late).await?, None, promise)?;
    let promise = "an authorization stays for as long as it may take";
    promised(store.finish(&for_ever).await?, Some(needed), promise)
}

pub(super) async fn beginning_again_replaces_it(store: &dyn Store, own: &Own) -> Checked {
    let state = own.text("state");
    let second = Secret::new("second");
    store.begin(&state, &Secret::new("first"), SHORT).await?;
    store.begin(&state, &second, LONG).await?;
    pause(SHORT * 2).await;
    let finished = store.finish(&state).await?;
    let promise = "what begins again takes the place of what had begun, with its time";
    promised(finished, Some(second), promise)?;
    promised(
        store.finish(&state).await?,
        None,
        "an authorization is finished once",
    )
}

pub(super) async fn states_are_told_apart(store: &dyn Store, own: &Own) -> Checked {
    let states = ["a", "A", "a ", "a%", "%", "_", "'", "aa", ""].map(|it| own.text(it));
    for state in &states {
        store
            .begin(state, &Secret::new(state.as_str()), LONG)
            .await?;
    }
    for state in &states {
        let finished = store.finish(state).await?;
        let finished = finished.map(|it| it.reveal().to_owned());
        let promise = "states that differ in any character are of different authorizations";
        promised(finished, Some(state.clone()), promise)?;
    }
    Ok(())
}
