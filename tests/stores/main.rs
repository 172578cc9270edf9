//! Stores on real databases: every promise of the trait, many threads and processes at once, crashes, changed rows,
//! rotated keys, backups.

mod changed;
mod crash;
mod keys;
mod postgres;
mod processes;
mod sqlite;

use std::sync::Arc;

use connectome::Secret;
use connectome::store::{
    self, ConnectionKey, CustomerId, Kept, Keys, MemoryStore, Saved, State, Store, conformance,
};

#[tokio::test]
async fn memory_keeps_every_promise() {
    conformance::run(|| async { MemoryStore::new() })
        .await
        .unwrap();
}

#[tokio::test]
async fn a_url_opens_a_store() {
    let folder = tempfile::tempdir().unwrap();
    let keys = Keys::generate().unwrap();
    let path = folder.path().join("connections.db");
    for url in [
        "memory:".to_owned(),
        format!("sqlite:{}", path.display()),
        format!("sqlite://{}", path.display()),
    ] {
        let store = store::open(&url, &keys).await.unwrap();
        assert_eq!(store.load(&key("a")).await.unwrap(), None, "{url}");
    }
    for url in [
        "",
        "canary",
        "canary:x",
        "sqlite:",
        "memory:x",
        "mysql://u:canary@localhost",
        "postgres://u:canary@localhost:1/d",
        "postgres://u:canary@localhost:x/d",
        "sqlite:/no/such/folder/x",
    ] {
        let error = store::open(url, &keys).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("canary"), "{shown}");
    }
}

/// A connection of the customer `acme`.
fn key(name: &str) -> ConnectionKey {
    ConnectionKey::new(CustomerId::new("acme"), "hubspot", name)
}

fn kept(text: &str) -> Kept {
    Kept {
        state: State::Connected,
        shown: "{}".parse().unwrap(),
        secret: Secret::new(text),
    }
}

async fn saved(store: &dyn Store, key: &ConnectionKey, text: &str) -> u64 {
    let seen = store.load(key).await.unwrap().map(|it| it.version);
    match store.save(key, &kept(text), seen).await.unwrap() {
        Saved::Done(version) => version,
        Saved::Conflict => panic!("nobody else writes"),
    }
}

async fn secret(store: &dyn Store, key: &ConnectionKey) -> Option<String> {
    let there = store.load(key).await.unwrap();
    there.map(|it| it.kept.secret.reveal().to_owned())
}

async fn opened(url: &str, keys: &Keys) -> Arc<dyn Store> {
    store::open(url, keys).await.unwrap()
}
