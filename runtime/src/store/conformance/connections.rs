//! Loading, saving and deleting one connection.

use super::{Broken, Checked, Own, holds, kept, promised, save_first, save_over};
use crate::store::{Kept, Saved, State, Store};
use crate::{Json, Secret};

pub(super) async fn nothing_is_there_at_first(store: &dyn Store, own: &Own) -> Checked {
    let there = store.load(&own.only()).await?;
    promised(there, None, "what was never saved is not there")
}

pub(super) async fn what_is_saved_is_loaded(store: &dyn Store, own: &Own) -> Checked {
    let long = "secret \u{0} \" ' \\ \u{1f511} ".repeat(5_000);
    let shown = r#"{"account":"a\u0000b","digits":12345678901234567890.10,"none":null,"in":[{}]}"#;
    let shown: Json = shown.parse().unwrap_or_default();
    let states = [
        State::Connected,
        State::Disconnected("access was revoked: \u{e9}'\"%".to_owned()),
        State::Disconnected(String::new()),
    ];
    let key = own.only();
    let mut seen = None;
    for (state, secret) in states.into_iter().zip([long.as_str(), "", "{}"]) {
        let kept = Kept {
            state,
            shown: shown.clone(),
            secret: Secret::new(secret),
        };
        let saved = store.save(&key, &kept, seen).await?;
        let there = store.load(&key).await?;
        let Some(there) = there else {
            return Err(Broken("what was saved is there; nothing came".to_owned()));
        };
        promised(
            Saved::Done(there.version),
            saved,
            "what is loaded has the version that its save gave",
        )?;
        promised(there.kept, kept, "what is loaded is what was saved")?;
        seen = Some(there.version);
    }
    Ok(())
}

pub(super) async fn the_first_save_replaces_nothing(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    save_first(store, &key, "first").await?;
    let second = store.save(&key, &kept("second"), None).await?;
    let promise = "a save that saw no connection is a conflict where there is one";
    promised(second, Saved::Conflict, promise)?;
    holds(store, &key, "first", "a conflict writes nothing").await
}

pub(super) async fn a_stale_save_writes_nothing(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let first = save_first(store, &key, "first").await?;
    let second = save_over(store, &key, "second", first).await?;
    for stale in [first, second.wrapping_add(1), 0, u64::MAX] {
        let late = store.save(&key, &kept("late"), Some(stale)).await?;
        let promise = "a save that saw another version than the one that is there is a conflict";
        promised(late, Saved::Conflict, promise)?;
    }
    holds(store, &key, "second", "a conflict writes nothing").await
}

pub(super) async fn a_save_of_what_is_gone_writes_nothing(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let promise = "a save that saw a connection is a conflict where there is none";
    let never = store.save(&key, &kept("never"), Some(1)).await?;
    promised(never, Saved::Conflict, promise)?;
    let seen = save_first(store, &key, "first").await?;
    store.delete(&key).await?;
    let late = store.save(&key, &kept("late"), Some(seen)).await?;
    promised(late, Saved::Conflict, promise)?;
    let there = store.load(&key).await?;
    promised(there, None, "a conflict writes nothing")
}

pub(super) async fn versions_never_come_again(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let mut had = Vec::new();
    for round in 0..10 {
        let mut version = save_first(store, &key, "same").await?;
        for _ in 0..2 {
            if version > i64::MAX.unsigned_abs() {
                return Err(Broken(format!(
                    "a version is at most i64::MAX: {version} came"
                )));
            }
            if had.contains(&version) {
                return Err(Broken(format!(
                    "no version comes again, not after the connection was deleted either (one who \
                     saw the deleted one would write over the new one): {version} came twice"
                )));
            }
            had.push(version);
            version = save_over(store, &key, "same", version).await?;
        }
        had.push(version);
        let gone = store.delete(&key).await?;
        promised(
            (round, gone),
            (round, true),
            "deleting what is there says so",
        )?;
    }
    Ok(())
}

pub(super) async fn times_tell_first_and_last(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let seen = save_first(store, &key, "first").await?;
    let first = store.load(&key).await?;
    super::leases::pause(std::time::Duration::from_millis(20)).await;
    save_over(store, &key, "second", seen).await?;
    let second = store.load(&key).await?;
    let (Some(first), Some(second)) = (first, second) else {
        return Err(Broken("what was saved is there; nothing came".to_owned()));
    };
    promised(
        (first.created, second.created),
        (first.updated, first.created),
        "`created` is when it was saved first, and stays",
    )?;
    promised(
        second.updated > first.updated,
        true,
        "`updated` is later after a later save",
    )
}

pub(super) async fn deleted_is_gone(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let other = own.key("customer", "hubspot", "other");
    let absent = store.delete(&key).await?;
    promised(absent, false, "deleting what is not there says so")?;
    save_first(store, &key, "one").await?;
    save_first(store, &other, "other").await?;
    let there = store.delete(&key).await?;
    promised(there, true, "deleting what is there says so")?;
    let left = store.load(&key).await?;
    promised(left, None, "what was deleted is not there")?;
    let again = store.delete(&key).await?;
    promised(again, false, "deleting it again finds nothing")?;
    holds(store, &other, "other", "deleting one leaves all others").await?;
    save_first(store, &key, "new").await?;
    holds(store, &key, "new", "what was deleted can be saved anew").await
}

pub(super) async fn keys_are_told_apart(store: &dyn Store, own: &Own) -> Checked {
    let keys = [
        ("a", "b", "c"),
        ("a", "c", "b"),
        ("b", "a", "c"),
        ("ab", "", "c"),
        ("a", "bc", ""),
        ("a", "", "bc"),
        ("", "ab", "c"),
        ("a:b", "c", ""),
        ("a", "b:c", ""),
        ("A", "b", "c"),
        ("a", "B", "c"),
        ("a ", "b", "c"),
        ("a", "b", "c "),
        ("a%", "b", "c"),
        ("_", "b", "c"),
        ("a'--", "b\"", "c\\"),
        ("\u{e9}", "b", "c"),
        ("e\u{301}", "b", "c"),
        ("1", "b", "c"),
        ("01", "b", "c"),
        ("1.0", "b", "c"),
        ("\u{1f600}", "\u{fffd}", "\n"),
    ];
    for (at, (customer, connector, name)) in keys.into_iter().enumerate() {
        let key = own.key(customer, connector, name);
        if store.save(&key, &kept(&at.to_string()), None).await? == Saved::Conflict {
            return Err(Broken(format!(
                "keys that differ in any character are of different connections: {key:?} is \
                 taken for another"
            )));
        }
    }
    for (at, (customer, connector, name)) in keys.into_iter().enumerate() {
        let key = own.key(customer, connector, name);
        let promise = "keys that differ in any character are of different connections";
        holds(store, &key, &at.to_string(), promise).await?;
        promised(store.delete(&key).await?, true, promise)?;
    }
    Ok(())
}

pub(super) async fn nothing_happens_before_it_is_awaited(store: &dyn Store, own: &Own) -> Checked {
    let key = own.only();
    let kept = kept("never");
    drop(store.save(&key, &kept, None));
    let there = store.load(&key).await?;
    promised(there, None, "a save that is never awaited writes nothing")?;
    save_first(store, &key, "first").await?;
    drop(store.delete(&key));
    let promise = "a delete that is never awaited takes nothing away";
    holds(store, &key, "first", promise).await
}

pub(super) async fn debug_shows_no_secret(store: &dyn Store, own: &Own) -> Checked {
    let kept = Kept {
        state: State::Connected,
        shown: Json::default(),
        secret: Secret::new(own.text("canary")),
    };
    store.save(&own.only(), &kept, None).await?;
    let shown = format!("{store:?}").contains(kept.secret.reveal());
    promised(shown, false, "Debug of a store shows no secret")
}
