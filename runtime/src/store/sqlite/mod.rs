//! A store in one file: SQLite, for one machine and several of its processes.

mod copy;
mod failure;
mod file;
mod rotate;
mod schema;
mod work;
mod worker;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Keys;
use super::{
    ConnectionKey, CustomerId, Kept, Leased, Listed, Rotated, Saved, Store, StoreError, Stored,
};
use crate::Secret;
use crate::transport::Pending;
use worker::Worker;

/// Keeps connections in one file, encrypted: everything but customers' ids, connectors' keys and connections' names.
///
/// Several processes of one machine may use the file at once; its folder must be on a disk of that machine. Beside the
/// file stand its write-ahead log and an index of that (`-wal`, `-shm`), which belong to it.
///
/// - **After a crash** of the process, the system or the power every call that had answered has happened; one that had
///   not has happened wholly or not at all.
/// - **A row that something else has changed** is an error that names it: changed, taken away or put back from an older
///   copy of the file. That the whole file is an older copy is not noticed.
/// - **The clock** of leases and authorizations is the machine's.
/// - **Calls wait** for those of other processes for half a minute at most, then they are
///   [`StoreProblem::Unavailable`].
///
/// It works on one thread of its own, which ends with it; async threads never wait for a disk.
///
/// [`StoreProblem::Unavailable`]: super::StoreProblem::Unavailable
pub struct SqliteStore {
    path: PathBuf,
    keys: Keys,
    worker: Worker,
}

impl SqliteStore {
    /// Opens a file; makes it, readable by its owner alone, if there is none. A file of an older version of this store
    /// is brought up to date.
    ///
    /// # Errors
    ///
    /// It cannot be read or made, is another program's, or of a newer version of this store.
    pub async fn open(path: impl AsRef<Path>, keys: &Keys) -> Result<Self, StoreError> {
        let path = path.as_ref().to_path_buf();
        let opened = path.clone();
        let worker = Worker::start(move || file::open(&opened)).await?;
        Ok(Self {
            path,
            keys: keys.clone(),
            worker,
        })
    }

    /// Writes all that is there now into a new file, while the store is used. It is as encrypted as the store.
    ///
    /// # Errors
    ///
    /// There is such a file, or it cannot be written; what had been written of it is taken away.
    pub async fn backup(&self, path: impl AsRef<Path>) -> Result<(), StoreError> {
        let path = path.as_ref().to_path_buf();
        self.work(move |connection, _| copy::backup(connection, &path))
            .await
    }

    /// Puts the connections of a backup in place of those that are there, while the store is used, by other processes
    /// as well: who saw what was there before cannot save over them. Leases and authorizations that have begun end.
    ///
    /// # Errors
    ///
    /// The backup is none of this version, or a row of it cannot be read with these keys; then nothing is changed.
    pub async fn restore(&self, backup: impl AsRef<Path>) -> Result<(), StoreError> {
        let backup = backup.as_ref().to_path_buf();
        self.work(move |connection, keys| copy::restore(connection, &backup, keys))
            .await
    }

    /// Encrypts with the newest key all that is encrypted with older ones, a few hundred rows at a time.
    ///
    /// When every process knows the new key and nothing is left unreadable, the older ones are not needed any more, but
    /// for backups.
    ///
    /// # Errors
    ///
    /// The file cannot be read or written. What has been encrypted anew stays so.
    pub async fn rotate(&self) -> Result<Rotated, StoreError> {
        self.work(rotate::rotate).await
    }

    /// Closes the file, after what has been asked of it. Dropping it does the same, a moment later.
    pub async fn close(self) {
        self.worker.end().await;
    }

    async fn work<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut rusqlite::Connection, &Keys) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let keys = self.keys.clone();
        self.worker
            .run(move |connection| job(connection, &keys))
            .await
    }
}

impl Store for SqliteStore {
    fn load<'a>(
        &'a self,
        key: &'a ConnectionKey,
    ) -> Pending<'a, Result<Option<Stored>, StoreError>> {
        Box::pin(async move {
            let key = key.clone();
            self.work(move |connection, keys| work::load(connection, keys, &key))
                .await
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a ConnectionKey,
        kept: &'a Kept,
        seen: Option<u64>,
    ) -> Pending<'a, Result<Saved, StoreError>> {
        Box::pin(async move {
            let (key, kept) = (key.clone(), kept.clone());
            self.work(move |connection, keys| work::save(connection, keys, &key, &kept, seen))
                .await
        })
    }

    fn delete<'a>(&'a self, key: &'a ConnectionKey) -> Pending<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let key = key.clone();
            self.work(move |connection, keys| work::delete(connection, keys, &key))
                .await
        })
    }

    fn inspect<'a>(
        &'a self,
        customer: &'a CustomerId,
    ) -> Pending<'a, Result<Vec<Result<Listed, StoreError>>, StoreError>> {
        Box::pin(async move {
            let customer = customer.clone();
            self.work(move |connection, keys| work::inspect(connection, keys, &customer))
                .await
        })
    }

    fn customers(&self) -> Pending<'_, Result<Vec<CustomerId>, StoreError>> {
        Box::pin(self.work(|connection, _| work::customers(connection)))
    }

    fn lease<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
        length: Duration,
    ) -> Pending<'a, Result<Leased, StoreError>> {
        Box::pin(async move {
            let (key, holder) = (key.clone(), holder.to_owned());
            self.work(move |connection, keys| work::lease(connection, keys, &key, &holder, length))
                .await
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
    ) -> Pending<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let (key, holder) = (key.clone(), holder.to_owned());
            self.work(move |connection, keys| work::release(connection, keys, &key, &holder))
                .await
        })
    }

    fn begin<'a>(
        &'a self,
        state: &'a str,
        needed: &'a Secret,
        length: Duration,
    ) -> Pending<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let (state, needed) = (state.to_owned(), needed.clone());
            self.work(move |connection, keys| {
                work::begin(connection, keys, &state, &needed, length)
            })
            .await
        })
    }

    fn finish<'a>(&'a self, state: &'a str) -> Pending<'a, Result<Option<Secret>, StoreError>> {
        Box::pin(async move {
            let state = state.to_owned();
            self.work(move |connection, keys| work::finish(connection, keys, &state))
                .await
        })
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore")
            .field("path", &self.path)
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}
