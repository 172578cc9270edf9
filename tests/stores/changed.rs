//! Rows that something else than the store has changed: an error that names them, or what was there before.

use std::fs;
use std::path::Path;
use std::time::Duration;

use connectome::Secret;
use connectome::store::{
    ConnectionKey, CustomerId, Keys, Leased, SqliteStore, Store, StoreError, StoreProblem, Stored,
};

use super::{key, saved, sqlite};

#[tokio::test]
async fn changed_rows_are_named() {
    let place = tempfile::tempdir().unwrap();
    let keys = Keys::generate().unwrap();
    let path = place.path().join("db");
    let store = SqliteStore::open(&path, &keys).await.unwrap();
    for name in ["one", "two", "three"] {
        saved(&store, &key(name), name).await;
    }
    store.close().await;
    let whole = place.path().join("whole");
    sqlite::sql(&path, &format!("VACUUM INTO '{}'", whole.display()));
    for (change, named) in [
        // Rows that changed places.
        (
            "UPDATE connections SET sealed = (SELECT sealed FROM connections WHERE name = 'two')
                WHERE name = 'one'",
            "one",
        ),
        (
            "UPDATE connections SET name = 'four' WHERE name = 'one'",
            "one",
        ),
        (
            "UPDATE connections SET connector = 'x' WHERE name = 'one'",
            "one",
        ),
        (
            "UPDATE connections SET customer = 'x' WHERE name = 'one'",
            "one",
        ),
        // Rows that are gone.
        ("DELETE FROM connections WHERE name = 'one'", "one"),
        ("DELETE FROM connections", "three"),
        // Rows that are no such thing.
        (
            "UPDATE connections SET sealed = x'' WHERE name = 'one'",
            "one",
        ),
        (
            "UPDATE connections SET sealed = x'ff' WHERE name = 'one'",
            "one",
        ),
        (
            "UPDATE connections SET sealed = zeroblob(1000) WHERE name = 'one'",
            "one",
        ),
        (
            "UPDATE connections SET sealed = (SELECT sealed FROM rolls) WHERE name = 'one'",
            "one",
        ),
    ] {
        fs::copy(&whole, &path).unwrap();
        sqlite::sql(&path, change);
        let store = SqliteStore::open(&path, &keys).await.unwrap();
        let error = store.load(&key(named)).await.unwrap_err();
        names(&error, &key(named));
        let error = store.list(key("").customer()).await.unwrap_err();
        assert!(error.message.contains(&key(named).to_string()), "{error}");
        let inspected = store.inspect(key("").customer()).await.unwrap();
        let unreadable = inspected.iter().filter_map(|it| it.as_ref().err());
        assert!(unreadable.clone().any(|it| it.row == Some(key(named))));
        if change.contains("'one'") {
            let readable = inspected.iter().flatten().map(|it| it.key.name());
            assert_eq!(readable.collect::<Vec<_>>(), ["three", "two"], "{change}");
        }
        // What cannot be read is not written over, but it can be taken away and made anew.
        assert!(
            store
                .save(&key(named), &super::kept("new"), None)
                .await
                .is_err()
        );
        assert!(store.delete(&key(named)).await.unwrap(), "{change}");
        saved(&store, &key(named), "new").await;
        assert_eq!(
            store.load(&key(named)).await.unwrap().unwrap().kept,
            super::kept("new")
        );
        store.close().await;
    }
}

#[tokio::test]
async fn a_row_from_an_older_copy_is_noticed() {
    let place = tempfile::tempdir().unwrap();
    let keys = Keys::generate().unwrap();
    let (path, older) = (place.path().join("db"), place.path().join("older"));
    let store = SqliteStore::open(&path, &keys).await.unwrap();
    saved(&store, &key("one"), "one").await;
    saved(&store, &key("two"), "two").await;
    store.backup(&older).await.unwrap();
    store.delete(&key("two")).await.unwrap();
    let back = format!(
        "ATTACH '{}' AS older; INSERT INTO connections SELECT * FROM older.connections
            WHERE name = 'two'",
        older.display()
    );
    sqlite::sql(&path, &back);
    names(&store.load(&key("two")).await.unwrap_err(), &key("two"));
    let error = store.list(key("").customer()).await.unwrap_err();
    names(&error, &key("two"));
    assert!(error.message.contains("put it there"), "{error}");
}

#[tokio::test]
async fn a_roll_that_cannot_be_read_is_named_and_hides_nothing() {
    let place = tempfile::tempdir().unwrap();
    let keys = Keys::generate().unwrap();
    let path = place.path().join("db");
    for change in ["DELETE FROM rolls", "UPDATE rolls SET sealed = x'00'"] {
        let store = SqliteStore::open(&path, &keys).await.unwrap();
        saved(&store, &key("one"), "one").await;
        saved(&store, &key("two"), "two").await;
        sqlite::sql(&path, change);
        assert!(store.load(&key("one")).await.unwrap().is_some());
        let inspected = store.inspect(key("").customer()).await.unwrap();
        assert_eq!(inspected.iter().flatten().count(), 2);
        let error = store.list(key("").customer()).await.unwrap_err();
        assert!(error.message.contains("the roll of acme"), "{error}");
        assert!(
            store
                .save(&key("three"), &super::kept("x"), None)
                .await
                .is_err()
        );
        // All connections anew: then there is a roll again.
        for name in ["one", "two"] {
            assert!(store.delete(&key(name)).await.unwrap());
        }
        saved(&store, &key("one"), "one").await;
        assert_eq!(store.list(key("").customer()).await.unwrap().len(), 1);
        store.delete(&key("one")).await.unwrap();
    }
}

/// Every byte of the file that is not nothing, each changed alone: no panic, nothing that was never saved, nothing that
/// is missing without a word.
#[tokio::test]
async fn any_changed_byte_is_an_error_or_nothing() {
    let place = in_memory();
    let keys = Keys::generate().unwrap();
    let path = place.path().join("db");
    let right = Right::make(&path, &keys).await;
    let whole = fs::read(&path).unwrap();
    assert!(
        !place.path().join("db-wal").exists(),
        "all of it is in the file"
    );
    let (mut changes, mut noticed) = (0, 0);
    for at in 0..whole.len() {
        // Of bytes that are nothing, some.
        if whole[at] == 0 && at % 61 != 0 {
            continue;
        }
        let mut changed = whole.clone();
        changed[at] ^= 1 << (at % 8);
        for name in ["db-wal", "db-shm"] {
            let _ = fs::remove_file(place.path().join(name));
        }
        fs::write(&path, &changed).unwrap();
        changes += 1;
        noticed += usize::from(right.is_noticed(&path, &keys, at).await);
    }
    #[expect(clippy::print_stderr, reason = "how much a test tries is worth a line")]
    {
        eprintln!("{changes} bytes changed, {noticed} of them noticed");
    }
    // What is left is unused: free space, rows of indexes that nothing asks.
    assert!(
        changes > 3_000 && noticed * 2 > changes,
        "{noticed} of {changes}"
    );
}

/// Thousands of files that are synchronized wait for a disk longer than for anything else.
fn in_memory() -> tempfile::TempDir {
    let memory = tempfile::tempdir_in("/dev/shm");
    memory.or_else(|_| tempfile::tempdir()).unwrap()
}

/// What a file holds, and what may therefore be read from it.
struct Right {
    connections: Vec<(ConnectionKey, Stored)>,
}

impl Right {
    async fn make(path: &Path, keys: &Keys) -> Self {
        let store = SqliteStore::open(path, keys).await.unwrap();
        let other = ConnectionKey::new(CustomerId::new("other"), "pipedrive", "main");
        let mut connections = Vec::new();
        for key in [key("one"), key("two"), other] {
            saved(&store, &key, &"secret ".repeat(40)).await;
            let stored = store.load(&key).await.unwrap().unwrap();
            connections.push((key, stored));
        }
        let long = Duration::from_secs(60 * 60);
        store.lease(&key("one"), "holder", long).await.unwrap();
        store
            .begin("state", &Secret::new("needed"), long)
            .await
            .unwrap();
        store.close().await;
        Self { connections }
    }

    /// Whether anything is an error.
    async fn is_noticed(&self, path: &Path, keys: &Keys, at: usize) -> bool {
        let Ok(store) = SqliteStore::open(path, keys).await else {
            return true;
        };
        let mut noticed = false;
        for (key, stored) in &self.connections {
            match store.load(key).await {
                Ok(there) => assert_eq!(there.as_ref(), Some(stored), "byte {at}: {key}"),
                Err(error) => {
                    noticed = true;
                    names(&error, key);
                }
            }
            noticed |= self.is_listed(&store, key, at).await;
        }
        if let Ok(Some(needed)) = store.finish("state").await {
            assert_eq!(needed, Secret::new("needed"), "byte {at}");
        }
        if let Ok(Leased::Held(left)) = store.lease(&key("one"), "other", Duration::ZERO).await {
            assert!(left <= Duration::from_secs(60 * 60), "byte {at}");
        }
        store.close().await;
        noticed
    }

    /// A connection is in its customer's list as it was saved, or an error says that it is not.
    async fn is_listed(&self, store: &SqliteStore, key: &ConnectionKey, at: usize) -> bool {
        let Ok(inspected) = store.inspect(key.customer()).await else {
            return true;
        };
        for listed in inspected.iter().flatten() {
            let right = self.connections.iter().find(|(key, _)| *key == listed.key);
            let right = right.map(|(key, stored)| stored.listed(key));
            assert_eq!(Some(listed), right.as_ref(), "byte {at}");
        }
        let unreadable = inspected.iter().any(Result::is_err);
        let listed = inspected.iter().flatten().any(|it| it.key == *key);
        assert!(listed || unreadable, "byte {at}: {key} is missing");
        unreadable
    }
}

fn names(error: &StoreError, key: &ConnectionKey) {
    assert_eq!(error.problem, StoreProblem::Corrupt, "{error}");
    assert_eq!(error.row.as_ref(), Some(key), "{error}");
    assert!(error.message.contains(&key.to_string()), "{error}");
}

/// A text does not stand anywhere in these bytes.
pub(crate) fn holds_no(bytes: &[u8], text: &str) {
    assert!(!bytes.windows(text.len()).any(|it| it == text.as_bytes()));
}
