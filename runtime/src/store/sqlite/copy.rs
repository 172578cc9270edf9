//! Backups, and connections brought back from them.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

use rusqlite::Connection;

use super::failure::failed;
use super::work::{begin_change, customers, inspect};
use super::{file, schema};
use crate::store::Keys;
use crate::store::sealed::keys::private;
use crate::store::{StoreError, StoreProblem};

pub(super) fn backup(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    private(OpenOptions::new().write(true).create_new(true))
        .open(path)
        .map_err(|it| about(path, "cannot be made", it))?;
    let copied = connection
        .execute("VACUUM INTO ?1", [name(path)?])
        .map_err(failed)
        .and_then(|_| {
            let synchronized = File::open(path).and_then(|it| it.sync_all());
            synchronized.map_err(|it| about(path, "cannot be written", it))
        });
    if copied.is_err() {
        let _ = fs::remove_file(path);
    }
    copied
}

pub(super) fn restore(
    connection: &mut Connection,
    backup: &Path,
    keys: &Keys,
) -> Result<(), StoreError> {
    is_whole(backup, keys)?;
    connection
        .execute("ATTACH ?1 AS backup", [name(backup)?])
        .map_err(failed)?;
    let restored = replace(connection);
    let detached = connection.execute("DETACH backup", []).map_err(failed);
    restored.and(detached.map(drop))
}

fn replace(connection: &mut Connection) -> Result<(), StoreError> {
    let change = begin_change(connection)?;
    let replace = "
        DELETE FROM main.connections;
        DELETE FROM main.rolls;
        DELETE FROM main.leases;
        DELETE FROM main.authorizations;
        INSERT INTO main.connections (customer, connector, name, sealed)
            SELECT customer, connector, name, sealed FROM backup.connections;
        INSERT INTO main.rolls (customer, sealed) SELECT customer, sealed FROM backup.rolls;";
    change.execute_batch(replace).map_err(failed)?;
    change.commit().map_err(failed)
}

/// Every row of a backup can be read, none is missing.
fn is_whole(backup: &Path, keys: &Keys) -> Result<(), StoreError> {
    let opened = file::read_only(backup).map_err(|it| within(backup, it))?;
    schema::is_current(&opened).map_err(|it| within(backup, it))?;
    for customer in customers(&opened)? {
        for row in inspect(&opened, keys, &customer)? {
            row.map_err(|it| within(backup, it))?;
        }
    }
    Ok(())
}

fn name(path: &Path) -> Result<&str, StoreError> {
    path.to_str().ok_or_else(|| {
        let message = format!("{} is no text, which SQLite's names are", path.display());
        StoreError::new(StoreProblem::Configuration, message)
    })
}

fn within(backup: &Path, error: StoreError) -> StoreError {
    StoreError {
        message: format!("the backup {}: {}", backup.display(), error.message),
        ..error
    }
}

fn about(path: &Path, problem: &str, error: io::Error) -> StoreError {
    let message = format!("the backup {} {problem}: {error}", path.display());
    StoreError::new(StoreProblem::Configuration, message).because(error)
}
