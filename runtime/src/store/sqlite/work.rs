//! What each call does with the file. Whatever changes something takes the right to write first, so that nothing
//! changes between what it reads and what it writes.

use std::time::Duration;

use rusqlite::types::ValueRef;
use rusqlite::{
    Connection, OptionalExtension as _, Row as SqlRow, Transaction, TransactionBehavior,
};

use super::failure::failed;
use crate::Secret;
use crate::store::Keys;
use crate::store::sealed::change::{self, Found, Rolled};
use crate::store::sealed::moment;
use crate::store::sealed::rows::{self, Authorization, Row};
use crate::store::{
    ConnectionKey, CustomerId, Kept, Leased, Listed, Saved, StoreError, StoreProblem, Stored,
};

pub(super) fn load(
    connection: &Connection,
    keys: &Keys,
    key: &ConnectionKey,
) -> Result<Option<Stored>, StoreError> {
    let found = found(connection, key)?;
    change::loaded(
        keys,
        key,
        found.connection.as_deref(),
        found.roll.as_deref(),
    )
}

pub(super) fn save(
    connection: &mut Connection,
    keys: &Keys,
    key: &ConnectionKey,
    kept: &Kept,
    seen: Option<u64>,
) -> Result<Saved, StoreError> {
    let change = begin_change(connection)?;
    let found = found(&change, key)?;
    let Some(writes) = change::save(keys, key, &found, kept, seen, moment::now())? else {
        return Ok(Saved::Conflict);
    };
    let write =
        "INSERT INTO connections (customer, connector, name, sealed) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET sealed = excluded.sealed";
    let (customer, connector, name) = texts(key);
    run(
        &change,
        write,
        (customer, connector, name, writes.connection),
    )?;
    if let Some(roll) = writes.roll {
        write_roll(&change, key.customer(), roll)?;
    }
    change.commit().map_err(failed)?;
    Ok(Saved::Done(writes.version))
}

pub(super) fn delete(
    connection: &mut Connection,
    keys: &Keys,
    key: &ConnectionKey,
) -> Result<bool, StoreError> {
    let change = begin_change(connection)?;
    let found = found(&change, key)?;
    let (there, roll) = change::delete(keys, key, &found)?;
    for table in ["connections", "leases"] {
        let delete =
            format!("DELETE FROM {table} WHERE customer = ?1 AND connector = ?2 AND name = ?3");
        run(&change, &delete, texts(key))?;
    }
    match roll {
        Rolled::Stays => {}
        Rolled::Written(roll) => write_roll(&change, key.customer(), roll)?,
        Rolled::Removed => {
            let delete = "DELETE FROM rolls WHERE customer = ?1";
            run(&change, delete, [key.customer().as_str()])?;
        }
    }
    change.commit().map_err(failed)?;
    Ok(there)
}

pub(super) fn inspect(
    connection: &Connection,
    keys: &Keys,
    customer: &CustomerId,
) -> Result<Vec<Result<Listed, StoreError>>, StoreError> {
    match read_all(connection, customer) {
        Ok((rows, roll)) => Ok(change::inspected(keys, customer, &rows, roll.as_deref())),
        Err(error) if error.problem == StoreProblem::Corrupt => {
            // A part of the file that SQLite cannot read ends what it reads of the rest.
            read_each(connection, keys, customer).map_err(|_| error)
        }
        Err(error) => Err(error),
    }
}

type Sealed = (Vec<(ConnectionKey, Vec<u8>)>, Option<Vec<u8>>);

fn read_all(connection: &Connection, customer: &CustomerId) -> Result<Sealed, StoreError> {
    // One statement sees one state of the file.
    let select = "SELECT connector, name, sealed FROM connections WHERE customer = ?1
        UNION ALL SELECT NULL, NULL, sealed FROM rolls WHERE customer = ?1";
    let named = |it| unreadable(it, Row::Roll(customer));
    let (mut rows, mut roll) = (Vec::new(), None);
    let mut select = connection.prepare_cached(select).map_err(named)?;
    let mut found = select.query([customer.as_str()]).map_err(named)?;
    while let Some(row) = found.next().map_err(named)? {
        match (text(row, 0)?, text(row, 1)?) {
            (Some(connector), Some(name)) => {
                let key = ConnectionKey::new(customer.clone(), connector, name);
                rows.push((key, bytes(row, 2)?.unwrap_or_default()));
            }
            _ => roll = bytes(row, 2)?,
        }
    }
    Ok((rows, roll))
}

fn read_each(
    connection: &Connection,
    keys: &Keys,
    customer: &CustomerId,
) -> Result<Vec<Result<Listed, StoreError>>, StoreError> {
    // Another process may take away what the roll names before it is read.
    let one_state = connection.unchecked_transaction().map_err(failed)?;
    let select = "SELECT sealed FROM rolls WHERE customer = ?1";
    let roll = one_state
        .query_row(select, [customer.as_str()], |row| bytes_of(row, 0))
        .map_err(failed)?;
    let roll = rows::roll(keys, customer, &roll.unwrap_or_default())?;
    let rows = roll.entries().iter().map(|(connector, name)| {
        let key = ConnectionKey::new(customer.clone(), connector, name);
        match load(&one_state, keys, &key)? {
            Some(stored) => Ok(stored.listed(&key)),
            None => Err(change::lost(&key)),
        }
    });
    Ok(rows.collect())
}

pub(super) fn customers(connection: &Connection) -> Result<Vec<CustomerId>, StoreError> {
    let select = "SELECT customer FROM connections UNION SELECT customer FROM rolls ORDER BY 1";
    let mut select = connection.prepare_cached(select).map_err(failed)?;
    let mut found = select.query([]).map_err(failed)?;
    let mut customers = Vec::new();
    while let Some(row) = found.next().map_err(failed)? {
        customers.push(CustomerId::new(text(row, 0)?.unwrap_or_default()));
    }
    Ok(customers)
}

pub(super) fn lease(
    connection: &mut Connection,
    keys: &Keys,
    key: &ConnectionKey,
    holder: &str,
    length: Duration,
) -> Result<Leased, StoreError> {
    let change = begin_change(connection)?;
    let there = lease_found(&change, keys, key)?;
    let lease = match change::lease(there, holder, length, moment::now()) {
        Ok(lease) => lease,
        Err(held) => return Ok(held),
    };
    let write = "INSERT INTO leases (customer, connector, name, sealed) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET sealed = excluded.sealed";
    let (customer, connector, name) = texts(key);
    let sealed = rows::seal_lease(keys, key, &lease)?;
    run(&change, write, (customer, connector, name, sealed))?;
    change.commit().map_err(failed)?;
    Ok(Leased::Taken)
}

pub(super) fn release(
    connection: &mut Connection,
    keys: &Keys,
    key: &ConnectionKey,
    holder: &str,
) -> Result<(), StoreError> {
    let change = begin_change(connection)?;
    if lease_found(&change, keys, key)?.is_some_and(|it| it.is_of(holder)) {
        let delete = "DELETE FROM leases WHERE customer = ?1 AND connector = ?2 AND name = ?3";
        run(&change, delete, texts(key))?;
    }
    change.commit().map_err(failed)
}

pub(super) fn begin(
    connection: &mut Connection,
    keys: &Keys,
    state: &str,
    needed: &Secret,
    length: Duration,
) -> Result<(), StoreError> {
    let now = moment::now();
    let begun = Authorization::begun(needed, length, now);
    let sealed = rows::seal_authorization(keys, state, &begun)?;
    let change = begin_change(connection)?;
    let over = "DELETE FROM authorizations WHERE ends <= ?1";
    run(&change, over, [number(now)])?;
    let write = "INSERT INTO authorizations (state, ends, sealed) VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET ends = excluded.ends, sealed = excluded.sealed";
    run(&change, write, (state, number(begun.until()), sealed))?;
    change.commit().map_err(failed)
}

pub(super) fn finish(
    connection: &mut Connection,
    keys: &Keys,
    state: &str,
) -> Result<Option<Secret>, StoreError> {
    let change = begin_change(connection)?;
    let delete = "DELETE FROM authorizations WHERE state = ?1 RETURNING sealed";
    let sealed = change
        .query_row(delete, [state], |row| bytes_of(row, 0))
        .optional()
        .map_err(|it| unreadable(it, Row::Authorization(state)))?;
    change.commit().map_err(failed)?;
    let begun = sealed
        .map(|it| rows::authorization(keys, state, &it.unwrap_or_default()))
        .transpose()?;
    Ok(begun.and_then(|it| it.in_time(moment::now())))
}

pub(super) fn begin_change(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(failed)
}

fn found(connection: &Connection, key: &ConnectionKey) -> Result<Found, StoreError> {
    let select = "SELECT
        (SELECT sealed FROM connections WHERE customer = ?1 AND connector = ?2 AND name = ?3),
        (SELECT sealed FROM rolls WHERE customer = ?1),
        EXISTS (SELECT 1 FROM connections
            WHERE customer = ?1 AND NOT (connector = ?2 AND name = ?3))";
    connection
        .prepare_cached(select)
        .and_then(|mut select| {
            select.query_row(texts(key), |row| {
                Ok(Found {
                    connection: bytes_of(row, 0)?,
                    roll: bytes_of(row, 1)?,
                    others: row.get(2)?,
                })
            })
        })
        .map_err(|it| unreadable(it, Row::Connection(key)))
}

fn lease_found(
    connection: &Connection,
    keys: &Keys,
    key: &ConnectionKey,
) -> Result<Option<rows::Lease>, StoreError> {
    let select = "SELECT sealed FROM leases WHERE customer = ?1 AND connector = ?2 AND name = ?3";
    let sealed = connection
        .prepare_cached(select)
        .and_then(|mut select| {
            select
                .query_row(texts(key), |row| bytes_of(row, 0))
                .optional()
        })
        .map_err(|it| unreadable(it, Row::Lease(key)))?;
    sealed
        .map(|it| rows::read_lease(keys, key, &it.unwrap_or_default()))
        .transpose()
}

fn write_roll(
    change: &Transaction<'_>,
    customer: &CustomerId,
    roll: Vec<u8>,
) -> Result<(), StoreError> {
    let write = "INSERT INTO rolls (customer, sealed) VALUES (?1, ?2)
        ON CONFLICT DO UPDATE SET sealed = excluded.sealed";
    run(change, write, (customer.as_str(), roll))
}

fn run(
    change: &Transaction<'_>,
    statement: &str,
    values: impl rusqlite::Params,
) -> Result<(), StoreError> {
    change
        .prepare_cached(statement)
        .and_then(|mut statement| statement.execute(values))
        .map(drop)
        .map_err(failed)
}

fn texts(key: &ConnectionKey) -> (&str, &str, &str) {
    (key.customer().as_str(), key.connector(), key.name())
}

/// A text, whatever became of it; `None`: null.
pub(super) fn text(row: &SqlRow<'_>, column: usize) -> Result<Option<String>, StoreError> {
    let bytes = bytes(row, column)?;
    Ok(bytes.map(|it| String::from_utf8_lossy(&it).into_owned()))
}

/// Bytes, whatever became of them; `None`: null.
pub(super) fn bytes(row: &SqlRow<'_>, column: usize) -> Result<Option<Vec<u8>>, StoreError> {
    bytes_of(row, column).map_err(failed)
}

fn bytes_of(row: &SqlRow<'_>, column: usize) -> rusqlite::Result<Option<Vec<u8>>> {
    Ok(match row.get_ref(column)? {
        ValueRef::Null => None,
        ValueRef::Blob(bytes) | ValueRef::Text(bytes) => Some(bytes.to_vec()),
        ValueRef::Integer(number) => Some(number.to_string().into_bytes()),
        ValueRef::Real(number) => Some(number.to_string().into_bytes()),
    })
}

pub(super) fn number(micros: u64) -> i64 {
    i64::try_from(micros).unwrap_or(i64::MAX)
}

/// A failure to read a row; one of the file as a whole names it as well.
fn unreadable(error: rusqlite::Error, row: Row<'_>) -> StoreError {
    let error = failed(error);
    match error.problem {
        StoreProblem::Corrupt => row.corrupt(&error.message).because(error),
        _ => error,
    }
}
