//! SQLite on a real file.

use std::fs;
use std::path::{Path, PathBuf};

use connectome::Secret;
use connectome::store::{Keys, Saved, SqliteStore, Store, StoreError, StoreProblem, conformance};
use rusqlite::Connection;
use tokio::task::JoinSet;

use super::{changed, crash, kept, key, keys, processes, saved, secret};

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn url(&self) -> String {
        format!("sqlite:{}", self.at("connections.db").display())
    }
}

#[tokio::test]
async fn it_keeps_every_promise() {
    let place = Place::new();
    let keys = Keys::generate().unwrap();
    let make = || async { SqliteStore::open(place.at("db"), &keys).await.unwrap() };
    conformance::run(make).await.unwrap();
}

#[tokio::test]
async fn processes_share_it() {
    let place = Place::new();
    processes::come_first_at_once(&place.url(), &place.at("key"), place.folder.path()).await;
    processes::share(&place.url(), &place.at("key"), place.folder.path(), 10).await;
}

#[tokio::test]
async fn who_opens_a_file_that_another_is_making_waits_for_it() {
    let place = Place::new();
    let keys = Keys::generate().unwrap();
    for round in 0..50 {
        let file = place.at(&round.to_string());
        let mut opened = JoinSet::new();
        for _ in 0..8 {
            let (file, keys) = (file.clone(), keys.clone());
            opened.spawn(async move { SqliteStore::open(&file, &keys).await });
        }
        while let Some(store) = opened.join_next().await {
            store.unwrap().unwrap();
        }
    }
}

#[tokio::test]
async fn a_killed_holder_loses_its_lease() {
    let place = Place::new();
    let (url, key) = (place.url(), place.at("key"));
    processes::a_killed_holder_loses_its_lease(&url, &key, place.folder.path()).await;
}

#[tokio::test]
async fn a_crash_amid_a_save_leaves_either() {
    let place = Place::new();
    crash::leaves_either(&place.url(), &place.at("key"), place.folder.path(), 25).await;
}

#[tokio::test]
async fn keys_rotate() {
    let place = Place::new();
    keys::rotate::<SqliteStore>(place.at("db").to_str().unwrap()).await;
}

#[tokio::test]
async fn its_files_are_its_owners_and_hold_no_secret() {
    let place = Place::new();
    let keys = Keys::generate().unwrap();
    let store = SqliteStore::open(place.at("db"), &keys).await.unwrap();
    let mut secrets = kept("canary-secret");
    secrets.shown = r#"{"email":"canary-shown"}"#.parse().unwrap();
    store.save(&key("one"), &secrets, None).await.unwrap();
    let long = std::time::Duration::from_secs(60);
    store
        .lease(&key("one"), "canary-holder", long)
        .await
        .unwrap();
    store
        .begin("state", &Secret::new("canary-needed"), long)
        .await
        .unwrap();
    store.backup(place.at("backup")).await.unwrap();
    let files: Vec<_> = fs::read_dir(place.folder.path())
        .unwrap()
        .flatten()
        .collect();
    assert_eq!(
        files.len(),
        4,
        "a file, its log, its index, a backup: {files:?}"
    );
    for file in files {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = file.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "{file:?}");
        }
        changed::holds_no(&fs::read(file.path()).unwrap(), "canary");
    }
    assert!(!format!("{store:?}").contains("canary"));
}

#[tokio::test]
async fn a_backup_brings_everything_back() {
    let place = Place::new();
    let keys = Keys::generate().unwrap();
    let store = SqliteStore::open(place.at("db"), &keys).await.unwrap();
    for name in ["one", "two"] {
        saved(&store, &key(name), name).await;
    }
    store.backup(place.at("backup")).await.unwrap();
    let before = store.load(&key("one")).await.unwrap().unwrap();
    let newer = saved(&store, &key("one"), "newer").await;
    store.delete(&key("two")).await.unwrap();
    saved(&store, &key("three"), "three").await;

    // Another holds the file meanwhile, and what it saw last is not there any more.
    let other = SqliteStore::open(place.at("db"), &keys).await.unwrap();
    store.restore(place.at("backup")).await.unwrap();
    assert_eq!(other.load(&key("one")).await.unwrap(), Some(before));
    assert_eq!(secret(&other, &key("two")).await.as_deref(), Some("two"));
    assert_eq!(secret(&other, &key("three")).await, None);
    let late = other.save(&key("one"), &kept("late"), Some(newer)).await;
    assert_eq!(late.unwrap(), Saved::Conflict);

    // On another machine.
    let new = SqliteStore::open(place.at("new"), &keys).await.unwrap();
    new.restore(place.at("backup")).await.unwrap();
    assert_eq!(new.list(key("").customer()).await.unwrap().len(), 2);
    saved(&new, &key("four"), "four").await;

    // A backup is a store as well.
    let copy = SqliteStore::open(place.at("backup"), &keys).await.unwrap();
    assert_eq!(secret(&copy, &key("one")).await.as_deref(), Some("one"));
}

#[tokio::test]
async fn a_backup_that_cannot_be_read_changes_nothing() {
    let place = Place::new();
    let keys = Keys::generate().unwrap();
    let store = SqliteStore::open(place.at("db"), &keys).await.unwrap();
    saved(&store, &key("one"), "one").await;
    store.backup(place.at("changed")).await.unwrap();
    let again = store.backup(place.at("changed")).await.unwrap_err();
    assert_eq!(again.problem, StoreProblem::Configuration, "{again}");
    sql(&place.at("changed"), "UPDATE connections SET name = 'two'");
    fs::write(place.at("text"), "not a database".repeat(100)).unwrap();
    fs::write(place.at("empty"), "").unwrap();
    let strange = SqliteStore::open(place.at("strange"), &Keys::generate().unwrap()).await;
    saved(&strange.unwrap(), &key("one"), "strange").await;
    for backup in ["changed", "text", "empty", "strange", "missing"] {
        let error = store.restore(place.at(backup)).await.unwrap_err();
        assert!(error.message.contains(backup), "{error}");
        assert_eq!(secret(&store, &key("one")).await.as_deref(), Some("one"));
    }
    let error = store.backup("/no/such/folder/x").await.unwrap_err();
    assert_eq!(error.problem, StoreProblem::Configuration, "{error}");
}

/// A page that SQLite cannot read: what stands elsewhere is listed, what stood there is named.
#[tokio::test]
async fn a_page_that_is_lost_hides_nothing() {
    const PAGE: usize = 4096;
    let place = Place::new();
    let keys = Keys::generate().unwrap();
    let path = place.at("db");
    let store = SqliteStore::open(&path, &keys).await.unwrap();
    for name in 0..40 {
        saved(&store, &key(&name.to_string()), &"secret ".repeat(100)).await;
    }
    store.close().await;
    let whole = fs::read(&path).unwrap();
    let mut half = 0;
    for page in 1..whole.len() / PAGE {
        let mut lost = whole.clone();
        lost[page * PAGE..(page + 1) * PAGE].fill(0xff);
        fs::write(&path, lost).unwrap();
        let store = SqliteStore::open(&path, &keys).await.unwrap();
        if let Ok(inspected) = store.inspect(key("").customer()).await {
            let names = |it: &Result<_, StoreError>| match it {
                Err(error) => error.row.is_some() || error.message.contains("roll"),
                Ok(_) => true,
            };
            assert!(inspected.iter().all(names), "page {page}");
            let readable = inspected.iter().flatten().count();
            let unreadable = inspected.len() - readable;
            assert!(readable == 40 || unreadable > 0, "page {page}");
            half += usize::from(0 < readable && readable < 40);
        }
        store.close().await;
    }
    assert!(half > 4, "{half} pages hold some of the connections");
}

#[tokio::test]
async fn what_is_no_store_of_this_version_is_refused() {
    let place = Place::new();
    let keys = Keys::generate().unwrap();
    let path = place.at("db");
    SqliteStore::open(&path, &keys).await.unwrap().close().await;
    sql(&path, "PRAGMA user_version = 9");
    refused(&path, "version 9").await;
    sql(&path, "PRAGMA user_version = -1");
    refused(&path, "version -1").await;
    let other = place.at("other");
    sql(&other, "CREATE TABLE users (id)");
    refused(&other, "another program").await;
    let text = place.at("text");
    fs::write(&text, "not a database".repeat(100)).unwrap();
    refused(&text, "not a database").await;
    refused(place.folder.path(), "cannot be").await;
    refused(Path::new("/no/such/folder/x"), "cannot be made").await;
}

async fn refused(path: &Path, reason: &str) {
    let before = fs::read(path).ok();
    let error = SqliteStore::open(path, &Keys::generate().unwrap()).await;
    let error = error.unwrap_err();
    assert!(error.message.contains(reason), "{error}");
    assert!(error.message.contains(path.to_str().unwrap()), "{error}");
    assert_eq!(fs::read(path).ok(), before);
}

pub(crate) fn sql(path: &Path, statements: &str) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(statements).unwrap();
}
