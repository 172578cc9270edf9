//! A store in a PostgreSQL database, for many processes on many machines.

mod address;
mod failure;
mod pool;
mod rotate;
mod schema;
mod tls;
mod work;

use std::fmt;
use std::time::Duration;

use super::Keys;
use super::{
    ConnectionKey, CustomerId, Kept, Leased, Listed, Rotated, Saved, Store, StoreError, Stored,
};
use crate::Secret;
use crate::transport::Pending;
use pool::Pool;

/// Keeps connections in a PostgreSQL database (version 12 or later), encrypted: everything but customers' ids,
/// connectors' keys and connections' names, which hold no NUL character there.
///
/// Its tables are called `connectome_…` and stand where the role makes its tables; a role that may make none can use
/// those that are there and up to date. It takes up to eight connections to the server, each when it is needed, and
/// makes new ones when the server was restarted. It has to be used inside a tokio runtime.
///
/// - **After a crash** of this process or of the server every call that had answered has happened; one that had not has
///   happened wholly or not at all. When the server is lost amid a call, the call is `Unavailable`, and what is there has
///   to be loaded to know.
/// - **A row that something else has changed** is an error that names it: changed, taken away or put back from an older
///   copy. That all rows are of an older copy is not noticed.
/// - **The clock** of leases and authorizations is the server's.
/// - **Backups** are PostgreSQL's: `pg_dump --table 'connectome_*' --format custom`, and `pg_restore --clean
///   --if-exists --single-transaction` brings them back. They are as encrypted as the store.
/// - No call takes longer than half a minute; then it is `Unavailable`.
pub struct PostgresStore {
    /// Where it is, without a password.
    place: String,
    keys: Keys,
    pool: Pool,
}

impl PostgresStore {
    /// Opens the database that a URL names: `postgres://user:password@host:port/database`. Tables are made where there
    /// are none, and brought up to date; of processes that do so at once, one does and the others wait.
    ///
    /// | parameter | |
    /// |---|---|
    /// | `sslmode` | `disable`, `prefer`, `require`, `verify-ca`, `verify-full`. The server's certificate is always verified, with its name. Left out: `require`, but `disable` on this machine |
    /// | `sslrootcert` | a file with the certificates (PEM) to trust in place of the system's |
    /// | any other | as `tokio_postgres::Config` has it: `application_name`, `connect_timeout`, `options=-csearch_path=…` |
    ///
    /// # Errors
    ///
    /// The URL is none, the server cannot be reached or refuses, or its tables are of a newer version of this store. No
    /// message shows the password.
    pub async fn open(url: &str, keys: &Keys) -> Result<Self, StoreError> {
        let address = address::parse(url)?;
        let place = address.to_string();
        let pool = Pool::new(address)?;
        schema::migrate(&pool).await?;
        Ok(Self {
            place,
            keys: keys.clone(),
            pool,
        })
    }

    /// Encrypts with the newest key all that is encrypted with older ones, a few hundred rows at a time.
    ///
    /// When every process knows the new key and nothing is left unreadable, the older ones are not needed any more, but
    /// for backups.
    ///
    /// # Errors
    ///
    /// The database cannot be reached. What has been encrypted anew stays so.
    pub async fn rotate(&self) -> Result<Rotated, StoreError> {
        rotate::rotate(&self.pool, &self.keys).await
    }
}

impl Store for PostgresStore {
    fn load<'a>(
        &'a self,
        key: &'a ConnectionKey,
    ) -> Pending<'a, Result<Option<Stored>, StoreError>> {
        Box::pin(work::load(&self.pool, &self.keys, key))
    }

    fn save<'a>(
        &'a self,
        key: &'a ConnectionKey,
        kept: &'a Kept,
        seen: Option<u64>,
    ) -> Pending<'a, Result<Saved, StoreError>> {
        Box::pin(work::save(&self.pool, &self.keys, key, kept, seen))
    }

    fn delete<'a>(&'a self, key: &'a ConnectionKey) -> Pending<'a, Result<bool, StoreError>> {
        Box::pin(work::delete(&self.pool, &self.keys, key))
    }

    fn inspect<'a>(
        &'a self,
        customer: &'a CustomerId,
    ) -> Pending<'a, Result<Vec<Result<Listed, StoreError>>, StoreError>> {
        Box::pin(work::inspect(&self.pool, &self.keys, customer))
    }

    fn customers(&self) -> Pending<'_, Result<Vec<CustomerId>, StoreError>> {
        Box::pin(work::customers(&self.pool))
    }

    fn lease<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
        length: Duration,
    ) -> Pending<'a, Result<Leased, StoreError>> {
        Box::pin(work::lease(&self.pool, &self.keys, key, holder, length))
    }

    fn release<'a>(
        &'a self,
        key: &'a ConnectionKey,
        holder: &'a str,
    ) -> Pending<'a, Result<(), StoreError>> {
        Box::pin(work::release(&self.pool, &self.keys, key, holder))
    }

    fn begin<'a>(
        &'a self,
        state: &'a str,
        needed: &'a Secret,
        length: Duration,
    ) -> Pending<'a, Result<(), StoreError>> {
        Box::pin(work::begin(&self.pool, &self.keys, state, needed, length))
    }

    fn finish<'a>(&'a self, state: &'a str) -> Pending<'a, Result<Option<Secret>, StoreError>> {
        Box::pin(work::finish(&self.pool, &self.keys, state))
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore")
            .field("place", &self.place)
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}
