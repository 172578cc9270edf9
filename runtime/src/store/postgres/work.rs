//! What each call does with the database.
//!
//! A change of a connection first locks its customer's roll, then the connection, then its lease: always in this order,
//! so that no two wait for one another.

use std::time::Duration;

use tokio_postgres::types::Type;
use tokio_postgres::{Row as SqlRow, Transaction};

use super::failure::failed;
use super::pool::{Pool, Value};
use crate::Secret;
use crate::store::Keys;
use crate::store::sealed::change::{self, Found, Rolled};
use crate::store::sealed::rows::{self, Authorization, Lease};
use crate::store::{
    ConnectionKey, CustomerId, Kept, Leased, Listed, Saved, StoreError, StoreProblem, Stored,
};

/// Microseconds since 1970 by the server's clock.
const NOW: &str = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint";

/// How often a row that others take away again is made anew before it is their turn.
const ROUNDS: usize = 16;

pub(super) async fn load(
    pool: &Pool,
    keys: &Keys,
    key: &ConnectionKey,
) -> Result<Option<Stored>, StoreError> {
    // One statement sees one state of the database.
    let select = "SELECT
        (SELECT sealed FROM connectome_connections
            WHERE customer = $1 AND connector = $2 AND name = $3),
        (SELECT sealed FROM connectome_rolls WHERE customer = $1)";
    let [customer, connector, name] = &texts(key);
    let found = pool
        .read(select, &[text(customer), text(connector), text(name)])
        .await?;
    let column = |at| {
        found
            .first()
            .and_then(|row| row.get::<_, Option<Vec<u8>>>(at))
    };
    change::loaded(keys, key, column(0).as_deref(), column(1).as_deref())
}

pub(super) async fn save(
    pool: &Pool,
    keys: &Keys,
    key: &ConnectionKey,
    kept: &Kept,
    seen: Option<u64>,
) -> Result<Saved, StoreError> {
    pool.change(async |change| {
        let roll = match seen {
            Some(_) => locked_roll(&change, key.customer()).await?,
            None => made_roll(&change, key.customer()).await?,
        };
        let (found, now) = found(&change, key, roll).await?;
        let Some(writes) = change::save(keys, key, &found, kept, seen, now)? else {
            change.rollback().await.map_err(failed)?;
            return Ok(Saved::Conflict);
        };
        let write = "INSERT INTO connectome_connections (customer, connector, name, sealed)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (customer, connector, name) DO UPDATE SET sealed = excluded.sealed";
        let [customer, connector, name] = &texts(key);
        let values = [
            text(customer),
            text(connector),
            text(name),
            bytes(&writes.connection),
        ];
        run(&change, write, &values).await?;
        if let Some(roll) = &writes.roll {
            write_roll(&change, customer, roll).await?;
        }
        change.commit().await.map_err(failed)?;
        Ok(Saved::Done(writes.version))
    })
    .await
}

pub(super) async fn delete(
    pool: &Pool,
    keys: &Keys,
    key: &ConnectionKey,
) -> Result<bool, StoreError> {
    pool.change(async |change| {
        let roll = locked_roll(&change, key.customer()).await?;
        let (found, _) = found(&change, key, roll).await?;
        let (there, roll) = change::delete(keys, key, &found)?;
        let [customer, connector, name] = &texts(key);
        for table in ["connectome_connections", "connectome_leases"] {
            let delete =
                format!("DELETE FROM {table} WHERE customer = $1 AND connector = $2 AND name = $3");
            let values = [text(customer), text(connector), text(name)];
            run(&change, &delete, &values).await?;
        }
        match roll {
            Rolled::Stays => {}
            Rolled::Written(roll) => write_roll(&change, customer, &roll).await?,
            Rolled::Removed => {
                let delete = "DELETE FROM connectome_rolls WHERE customer = $1";
                run(&change, delete, &[text(customer)]).await?;
            }
        }
        change.commit().await.map_err(failed)?;
        Ok(there)
    })
    .await
}

pub(super) async fn inspect(
    pool: &Pool,
    keys: &Keys,
    customer: &CustomerId,
) -> Result<Vec<Result<Listed, StoreError>>, StoreError> {
    let select = "SELECT connector, name, sealed FROM connectome_connections WHERE customer = $1
        UNION ALL SELECT NULL, NULL, sealed FROM connectome_rolls WHERE customer = $1";
    let found = pool.read(select, &[text(&customer.as_str())]).await?;
    let (mut rows, mut roll) = (Vec::with_capacity(found.len()), None);
    for row in found {
        let sealed: Vec<u8> = row.get(2);
        match (
            row.get::<_, Option<String>>(0),
            row.get::<_, Option<String>>(1),
        ) {
            (Some(connector), Some(name)) => {
                rows.push((
                    ConnectionKey::new(customer.clone(), connector, name),
                    sealed,
                ));
            }
            _ => roll = Some(sealed),
        }
    }
    Ok(change::inspected(keys, customer, &rows, roll.as_deref()))
}

pub(super) async fn customers(pool: &Pool) -> Result<Vec<CustomerId>, StoreError> {
    let select = "SELECT customer FROM connectome_connections
        UNION SELECT customer FROM connectome_rolls ORDER BY 1";
    let found = pool.read(select, &[]).await?;
    Ok(found
        .iter()
        .map(|row| CustomerId::new(row.get::<_, String>(0)))
        .collect())
}

pub(super) async fn lease(
    pool: &Pool,
    keys: &Keys,
    key: &ConnectionKey,
    holder: &str,
    length: Duration,
) -> Result<Leased, StoreError> {
    pool.change(async |change| {
        let (there, now) = made_lease(&change, keys, key).await?;
        let lease = match change::lease(there, holder, length, now) {
            Ok(lease) => lease,
            Err(held) => {
                change.rollback().await.map_err(failed)?;
                return Ok(held);
            }
        };
        let write = "UPDATE connectome_leases SET sealed = $4
            WHERE customer = $1 AND connector = $2 AND name = $3";
        let sealed = rows::seal_lease(keys, key, &lease)?;
        let [customer, connector, name] = &texts(key);
        let values = [text(customer), text(connector), text(name), bytes(&sealed)];
        run(&change, write, &values).await?;
        change.commit().await.map_err(failed)?;
        Ok(Leased::Taken)
    })
    .await
}

pub(super) async fn release(
    pool: &Pool,
    keys: &Keys,
    key: &ConnectionKey,
    holder: &str,
) -> Result<(), StoreError> {
    pool.change(async |change| {
        let there = locked_lease(&change, key).await?;
        let lease = there.map(|(sealed, _)| rows::read_lease(keys, key, &sealed));
        if lease.transpose()?.is_some_and(|it| it.is_of(holder)) {
            let delete = "DELETE FROM connectome_leases
                WHERE customer = $1 AND connector = $2 AND name = $3";
            let [customer, connector, name] = &texts(key);
            let values = [text(customer), text(connector), text(name)];
            run(&change, delete, &values).await?;
        }
        change.commit().await.map_err(failed)
    })
    .await
}

pub(super) async fn begin(
    pool: &Pool,
    keys: &Keys,
    state: &str,
    needed: &Secret,
    length: Duration,
) -> Result<(), StoreError> {
    pool.change(async |change| {
        let now = format!("SELECT {NOW}");
        let now = time(first(&query(&change, &now, &[]).await?)?.get(0));
        let begun = Authorization::begun(needed, length, now);
        let sealed = rows::seal_authorization(keys, state, &begun)?;
        // Those that another process is at are left to it.
        let over = "DELETE FROM connectome_authorizations WHERE state IN (
            SELECT state FROM connectome_authorizations WHERE ends <= $1
            LIMIT 100 FOR UPDATE SKIP LOCKED)";
        run(&change, over, &[(&number(now), Type::INT8)]).await?;
        let write = "INSERT INTO connectome_authorizations (state, ends, sealed)
            VALUES ($1, $2, $3)
            ON CONFLICT (state) DO UPDATE SET ends = excluded.ends, sealed = excluded.sealed";
        let ends = number(begun.until());
        let values = [text(&state), (&ends as _, Type::INT8), bytes(&sealed)];
        run(&change, write, &values).await?;
        change.commit().await.map_err(failed)
    })
    .await
}

pub(super) async fn finish(
    pool: &Pool,
    keys: &Keys,
    state: &str,
) -> Result<Option<Secret>, StoreError> {
    pool.change(async |change| {
        let delete = format!(
            "DELETE FROM connectome_authorizations WHERE state = $1 RETURNING sealed, {NOW}"
        );
        let found = query(&change, &delete, &[text(&state)]).await?;
        change.commit().await.map_err(failed)?;
        let Some(row) = found.first() else {
            return Ok(None);
        };
        let sealed: Vec<u8> = row.get(0);
        let begun = rows::authorization(keys, state, &sealed)?;
        Ok(begun.in_time(time(row.get(1))))
    })
    .await
}

/// What is there of a connection whose roll is locked, and the time.
async fn found(
    change: &Transaction<'_>,
    key: &ConnectionKey,
    roll: Option<Vec<u8>>,
) -> Result<(Found, u64), StoreError> {
    let select = format!(
        "SELECT
        (SELECT sealed FROM connectome_connections
            WHERE customer = $1 AND connector = $2 AND name = $3 FOR UPDATE),
        EXISTS (SELECT 1 FROM connectome_connections
            WHERE customer = $1 AND NOT (connector = $2 AND name = $3)),
        {NOW}"
    );
    let [customer, connector, name] = &texts(key);
    let values = [text(customer), text(connector), text(name)];
    let found = query(change, &select, &values).await?;
    let row = first(&found)?;
    let found = Found {
        connection: row.get(0),
        roll,
        others: row.get(1),
    };
    Ok((found, time(row.get(2))))
}

async fn locked_roll(
    change: &Transaction<'_>,
    customer: &CustomerId,
) -> Result<Option<Vec<u8>>, StoreError> {
    let select = "SELECT sealed FROM connectome_rolls WHERE customer = $1 FOR UPDATE";
    let found = query(change, select, &[text(&customer.as_str())]).await?;
    Ok(found.first().map(|row| row.get(0)))
}

/// A roll that is locked, be there one or not: `None`, if there was none before.
async fn made_roll(
    change: &Transaction<'_>,
    customer: &CustomerId,
) -> Result<Option<Vec<u8>>, StoreError> {
    let make = "INSERT INTO connectome_rolls (customer, sealed) VALUES ($1, '')
        ON CONFLICT (customer) DO NOTHING";
    for _ in 0..ROUNDS {
        if run(change, make, &[text(&customer.as_str())]).await? == 1 {
            return Ok(None);
        }
        if let Some(sealed) = locked_roll(change, customer).await? {
            return Ok(Some(sealed));
        }
    }
    Err(busy())
}

async fn write_roll(
    change: &Transaction<'_>,
    customer: &str,
    roll: &Vec<u8>,
) -> Result<(), StoreError> {
    let write = "UPDATE connectome_rolls SET sealed = $2 WHERE customer = $1";
    run(change, write, &[text(&customer), bytes(roll)])
        .await
        .map(drop)
}

async fn locked_lease(
    change: &Transaction<'_>,
    key: &ConnectionKey,
) -> Result<Option<(Vec<u8>, u64)>, StoreError> {
    let select = format!(
        "SELECT sealed, {NOW} FROM connectome_leases
        WHERE customer = $1 AND connector = $2 AND name = $3 FOR UPDATE"
    );
    let [customer, connector, name] = &texts(key);
    let values = [text(customer), text(connector), text(name)];
    let found = query(change, &select, &values).await?;
    Ok(found.first().map(|row| (row.get(0), time(row.get(1)))))
}

/// A lease that is locked, be there one or not, and the time.
async fn made_lease(
    change: &Transaction<'_>,
    keys: &Keys,
    key: &ConnectionKey,
) -> Result<(Option<Lease>, u64), StoreError> {
    let make = "INSERT INTO connectome_leases (customer, connector, name, sealed)
        VALUES ($1, $2, $3, '') ON CONFLICT (customer, connector, name) DO NOTHING";
    let [customer, connector, name] = &texts(key);
    for _ in 0..ROUNDS {
        let values = [text(customer), text(connector), text(name)];
        let is_new = run(change, make, &values).await? == 1;
        match locked_lease(change, key).await? {
            Some((_, now)) if is_new => return Ok((None, now)),
            Some((sealed, now)) => return Ok((Some(rows::read_lease(keys, key, &sealed)?), now)),
            None => {}
        }
    }
    Err(busy())
}

async fn query(
    change: &Transaction<'_>,
    statement: &str,
    values: &[Value<'_>],
) -> Result<Vec<SqlRow>, StoreError> {
    let found = change.query_typed(statement, values).await;
    found.map_err(failed)
}

/// How many rows it changed.
async fn run(
    change: &Transaction<'_>,
    statement: &str,
    values: &[Value<'_>],
) -> Result<u64, StoreError> {
    let changed = change.execute_typed(statement, values).await;
    changed.map_err(failed)
}

fn first(rows: &[SqlRow]) -> Result<&SqlRow, StoreError> {
    let message = "PostgreSQL has answered a question without rows";
    rows.first()
        .ok_or_else(|| StoreError::new(StoreProblem::Unavailable, message))
}

fn busy() -> StoreError {
    let message = "others change the same row all the time";
    StoreError::new(StoreProblem::Unavailable, message)
}

fn texts(key: &ConnectionKey) -> [&str; 3] {
    [key.customer().as_str(), key.connector(), key.name()]
}

fn text<'a>(text: &'a &str) -> Value<'a> {
    (text, Type::TEXT)
}

fn bytes(bytes: &Vec<u8>) -> Value<'_> {
    (bytes, Type::BYTEA)
}

fn number(micros: u64) -> i64 {
    i64::try_from(micros).unwrap_or(i64::MAX)
}

fn time(micros: i64) -> u64 {
    u64::try_from(micros).unwrap_or_default()
}
