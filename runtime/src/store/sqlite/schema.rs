//! The tables, and how those of older versions become these.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::failure::failed;
use crate::store::{StoreError, StoreProblem};

/// Each brings the tables from the version before to the next; what has been released is never changed.
const MIGRATIONS: &[&str] = &["
    CREATE TABLE connections (
        customer TEXT NOT NULL,
        connector TEXT NOT NULL,
        name TEXT NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (customer, connector, name)
    ) STRICT;
    CREATE TABLE rolls (
        customer TEXT NOT NULL PRIMARY KEY,
        sealed BLOB NOT NULL
    ) STRICT;
    CREATE TABLE leases (
        customer TEXT NOT NULL,
        connector TEXT NOT NULL,
        name TEXT NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (customer, connector, name)
    ) STRICT;
    CREATE TABLE authorizations (
        state TEXT NOT NULL PRIMARY KEY,
        ends INTEGER NOT NULL,
        sealed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX authorizations_by_end ON authorizations (ends);
"];

/// What SQLite's header says of a file of this store: `cnnc`.
const APPLICATION: i64 = 0x636e_6e63;

/// Brings a file's tables up to date; those of a new file are made.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    if version(connection)? == MIGRATIONS.len() {
        return Ok(());
    }
    let change = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(failed)?;
    // Another process may have been faster.
    let there = version_within(&change)?;
    for migration in MIGRATIONS.iter().skip(there) {
        change.execute_batch(migration).map_err(failed)?;
    }
    let marks = format!(
        "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {}",
        MIGRATIONS.len()
    );
    change.execute_batch(&marks).map_err(failed)?;
    change.commit().map_err(failed)
}

/// Of a file's tables, in migrations.
pub(super) fn version(connection: &Connection) -> Result<usize, StoreError> {
    // Another process may make the tables between one question and the next.
    let one_state = connection.unchecked_transaction().map_err(failed)?;
    version_within(&one_state)
}

fn version_within(change: &Transaction<'_>) -> Result<usize, StoreError> {
    let number = |question: &str| {
        change
            .query_row(question, [], |row| row.get::<_, i64>(0))
            .map_err(failed)
    };
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    let application = number("PRAGMA application_id")?;
    let version = number("PRAGMA user_version")?;
    match usize::try_from(version) {
        Ok(0) if application == 0 && tables == 0 => Ok(0),
        _ if application != APPLICATION => Err(configuration(
            "the file is a database of another program".to_owned(),
        )),
        Ok(version) if 0 < version && version <= MIGRATIONS.len() => Ok(version),
        _ => Err(configuration(format!(
            "the file was written by another version of this store: its tables are of version \
             {version}, known here are those up to {}",
            MIGRATIONS.len()
        ))),
    }
}

/// A backup can be restored if its tables are these.
pub(super) fn is_current(connection: &Connection) -> Result<(), StoreError> {
    match version(connection)? {
        it if it == MIGRATIONS.len() => Ok(()),
        it => Err(configuration(format!(
            "the backup's tables are of version {it}, these of {}: open it as a store first",
            MIGRATIONS.len()
        ))),
    }
}

fn configuration(message: String) -> StoreError {
    StoreError::new(StoreProblem::Configuration, message)
}
