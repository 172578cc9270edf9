//! The tables, and how those of older versions become these.

use tokio_postgres::Transaction;
use tokio_postgres::types::Type;

use super::failure::failed;
use super::pool::Pool;
use crate::store::{StoreError, StoreProblem};

/// Each brings the tables from the version before to the next; what has been released is never changed.
///
/// Texts are compared byte by byte, whatever the database's language.
const MIGRATIONS: &[&str] = &[r#"
    CREATE TABLE connectome_connections (
        customer text COLLATE "C" NOT NULL,
        connector text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        sealed bytea NOT NULL,
        PRIMARY KEY (customer, connector, name)
    );
    CREATE TABLE connectome_rolls (
        customer text COLLATE "C" NOT NULL PRIMARY KEY,
        sealed bytea NOT NULL
    );
    CREATE TABLE connectome_leases (
        customer text COLLATE "C" NOT NULL,
        connector text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        sealed bytea NOT NULL,
        PRIMARY KEY (customer, connector, name)
    );
    CREATE TABLE connectome_authorizations (
        state text COLLATE "C" NOT NULL PRIMARY KEY,
        ends bigint NOT NULL,
        sealed bytea NOT NULL
    );
    CREATE INDEX connectome_authorizations_by_end ON connectome_authorizations (ends);
"#];

/// Who changes the tables holds this lock of the database; `cnnc`.
const LOCK: i64 = 0x636e_6e63;

/// Brings the tables up to date, and makes them where there are none.
pub(super) async fn migrate(pool: &Pool) -> Result<(), StoreError> {
    let is_current = pool
        .change(async |there| {
            let version = version(&there).await?;
            Ok(version == MIGRATIONS.len())
        })
        .await?;
    if is_current {
        return Ok(());
    }
    pool.change(async |change| {
        let lock = "SELECT pg_advisory_xact_lock($1)";
        let locked = change.query_typed(lock, &[(&LOCK, Type::INT8)]).await;
        locked.map_err(failed)?;
        // Another process may have been faster.
        let there = version(&change).await?;
        for migration in MIGRATIONS.iter().skip(there) {
            change.batch_execute(migration).await.map_err(failed)?;
        }
        let mark = format!(
            "CREATE TABLE IF NOT EXISTS connectome_schema (version int NOT NULL);
             DELETE FROM connectome_schema;
             INSERT INTO connectome_schema (version) VALUES ({})",
            MIGRATIONS.len()
        );
        change.batch_execute(&mark).await.map_err(failed)?;
        change.commit().await.map_err(failed)
    })
    .await
}

/// Of the tables that are there, in migrations.
async fn version(transaction: &Transaction<'_>) -> Result<usize, StoreError> {
    // `to_regclass` may remember that there was none before another process had made it.
    let exists = "SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_class
        WHERE relname = 'connectome_schema' AND pg_catalog.pg_table_is_visible(oid))";
    let exists = transaction.query_typed(exists, &[]).await.map_err(failed)?;
    if !exists.first().is_some_and(|it| it.get(0)) {
        return Ok(0);
    }
    let version = "SELECT version FROM connectome_schema";
    let version = transaction
        .query_typed(version, &[])
        .await
        .map_err(failed)?;
    let version = version.first().map_or(0, |it| it.get::<_, i32>(0));
    match usize::try_from(version) {
        Ok(known) if known <= MIGRATIONS.len() => Ok(known),
        _ => Err(StoreError::new(
            StoreProblem::Configuration,
            format!(
                "the database was written by another version of this store: its tables are of \
                 version {version}, known here are those up to {}",
                MIGRATIONS.len()
            ),
        )),
    }
}
