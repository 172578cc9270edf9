//! Encrypting anew, with the newest key.

use rusqlite::Connection;

use super::failure::failed;
use super::work::{begin_change, bytes, text};
use crate::store::Keys;
use crate::store::sealed::rows::{self, Row};
use crate::store::{ConnectionKey, CustomerId, Rotated, StoreError};

/// Whoever else writes waits for no more rows than these.
const BATCH: i64 = 256;

const TABLES: &[&str] = &["connections", "rolls", "leases", "authorizations"];

/// A row as it is found.
struct Sealed {
    id: i64,
    /// What it is bound to: as many as its table has.
    texts: Vec<String>,
    sealed: Vec<u8>,
}

pub(super) fn rotate(connection: &mut Connection, keys: &Keys) -> Result<Rotated, StoreError> {
    let mut rotated = Rotated {
        rows: 0,
        unreadable: Vec::new(),
    };
    for table in TABLES {
        let mut last = i64::MIN;
        while let Some(seen) = rotate_batch(connection, keys, table, last, &mut rotated)? {
            last = seen;
        }
    }
    // What the log still holds was encrypted with the old keys; where others read, it is overwritten later.
    let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
    connection
        .query_row(checkpoint, [], |_| Ok(()))
        .map_err(failed)?;
    Ok(rotated)
}

/// The last row of the batch; `None`: there was none.
fn rotate_batch(
    connection: &mut Connection,
    keys: &Keys,
    table: &str,
    last: i64,
    rotated: &mut Rotated,
) -> Result<Option<i64>, StoreError> {
    let change = begin_change(connection)?;
    let batch = batch(&change, table, last)?;
    let update = format!("UPDATE {table} SET sealed = ?2 WHERE rowid = ?1");
    for row in &batch {
        match read(keys, table, row) {
            Ok(None) => {}
            Ok(Some(sealed)) => {
                change.execute(&update, (row.id, sealed)).map_err(failed)?;
                rotated.rows += 1;
            }
            Err(error) => rotated.unreadable.push(error),
        }
    }
    change.commit().map_err(failed)?;
    Ok(batch.last().map(|it| it.id))
}

fn batch(connection: &Connection, table: &str, last: i64) -> Result<Vec<Sealed>, StoreError> {
    let columns = columns(table);
    let select = format!(
        "SELECT rowid, sealed, {} FROM {table} WHERE rowid > ?1 ORDER BY rowid LIMIT {BATCH}",
        columns.join(", ")
    );
    let mut select = connection.prepare(&select).map_err(failed)?;
    let mut found = select.query([last]).map_err(failed)?;
    let mut batch = Vec::new();
    while let Some(row) = found.next().map_err(failed)? {
        let texts = (0..columns.len()).map(|at| Ok(text(row, at + 2)?.unwrap_or_default()));
        batch.push(Sealed {
            id: row.get(0).map_err(failed)?,
            texts: texts.collect::<Result<_, StoreError>>()?,
            sealed: bytes(row, 1)?.unwrap_or_default(),
        });
    }
    Ok(batch)
}

fn columns(table: &str) -> &'static [&'static str] {
    match table {
        "rolls" => &["customer"],
        "authorizations" => &["state"],
        _ => &["customer", "connector", "name"],
    }
}

fn read(keys: &Keys, table: &str, row: &Sealed) -> Result<Option<Vec<u8>>, StoreError> {
    match (table, row.texts.as_slice()) {
        ("rolls", [customer]) => {
            let customer = CustomerId::new(customer);
            rows::resealed(keys, Row::Roll(&customer), &row.sealed)
        }
        ("authorizations", [state]) => rows::resealed(keys, Row::Authorization(state), &row.sealed),
        (_, [customer, connector, name]) => {
            let key = ConnectionKey::new(CustomerId::new(customer), connector, name);
            let bound = match table {
                "leases" => Row::Lease(&key),
                _ => Row::Connection(&key),
            };
            rows::resealed(keys, bound, &row.sealed)
        }
        _ => Ok(None),
    }
}
