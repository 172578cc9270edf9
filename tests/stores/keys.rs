//! Keys that change while the rows stay.

use std::time::Duration;

use connectome::Secret;
use connectome::store::{
    Keys, PostgresStore, Rotated, SqliteStore, Store, StoreError, StoreProblem,
};

use super::{key, saved, secret};

/// A store that can be opened again with other keys.
pub(crate) trait Sealed: Store + Sized {
    async fn with(url: &str, keys: &Keys) -> Result<Self, StoreError>;

    async fn rotated(&self) -> Result<Rotated, StoreError>;
}

impl Sealed for SqliteStore {
    async fn with(path: &str, keys: &Keys) -> Result<Self, StoreError> {
        Self::open(path, keys).await
    }

    async fn rotated(&self) -> Result<Rotated, StoreError> {
        self.rotate().await
    }
}

impl Sealed for PostgresStore {
    async fn with(url: &str, keys: &Keys) -> Result<Self, StoreError> {
        Self::open(url, keys).await
    }

    async fn rotated(&self) -> Result<Rotated, StoreError> {
        self.rotate().await
    }
}

/// More than one batch.
const MANY: usize = 300;

/// A new key is added, everything is encrypted with it, the old one is thrown away.
pub(crate) async fn rotate<S: Sealed>(url: &str) {
    let (old, new) = (Keys::generate().unwrap(), Keys::generate().unwrap());
    let store = S::with(url, &old).await.unwrap();
    for name in 0..MANY {
        saved(&store, &key(&name.to_string()), &name.to_string()).await;
    }
    let long = Duration::from_secs(600);
    store.lease(&key("1"), "holder", long).await.unwrap();
    store
        .begin("state", &Secret::new("needed"), long)
        .await
        .unwrap();

    // Without the old key nothing is read, and everything is named.
    let other = S::with(url, &new).await.unwrap();
    let error = other.load(&key("7")).await.unwrap_err();
    assert_eq!(error.problem, StoreProblem::Corrupt);
    assert_eq!(error.row, Some(key("7")));
    let id = old.ids().next().unwrap().to_string();
    assert!(error.message.contains("hubspot of acme (7)"), "{error}");
    assert!(error.message.contains(&id), "{error}");
    let inspected = other.inspect(key("").customer()).await.unwrap();
    assert_eq!(inspected.iter().filter(|it| it.is_err()).count(), MANY + 1);
    let rotated = other.rotated().await.unwrap();
    assert_eq!((rotated.rows, rotated.unreadable.len()), (0, MANY + 3));

    // With both, old rows are read and new ones are written with the new key.
    let both = S::with(url, &new.then(&old)).await.unwrap();
    assert_eq!(secret(&both, &key("7")).await.as_deref(), Some("7"));
    saved(&both, &key("7"), "seven").await;
    assert_eq!(secret(&other, &key("7")).await.as_deref(), Some("seven"));
    let rotated = both.rotated().await.unwrap();
    assert!(rotated.unreadable.is_empty(), "{:?}", rotated.unreadable);
    // All but the one that was saved; and the roll, the lease and the authorization.
    assert_eq!(rotated.rows, MANY as u64 - 1 + 3);
    assert_eq!(both.rotated().await.unwrap().rows, 0);

    // The old key is not needed any more, and does not do any more.
    let listed = other.list(key("").customer()).await.unwrap();
    assert_eq!(listed.len(), MANY);
    assert_eq!(secret(&other, &key("8")).await.as_deref(), Some("8"));
    let needed = other.finish("state").await.unwrap();
    assert_eq!(needed, Some(Secret::new("needed")));
    assert!(store.load(&key("8")).await.is_err());
}
