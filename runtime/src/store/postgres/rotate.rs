//! Encrypting anew, with the newest key.

use tokio_postgres::Transaction;
use tokio_postgres::types::Type;

use super::failure::failed;
use super::pool::{Pool, Value};
use crate::store::Keys;
use crate::store::sealed::rows::{self, Row};
use crate::store::{ConnectionKey, CustomerId, Rotated, StoreError};

/// Whoever else writes waits for no more rows than these.
const BATCH: usize = 256;

/// A table whose rows are sealed: what its rows are bound to are its key's columns.
struct Table {
    name: &'static str,
    columns: &'static [&'static str],
    reseal: Reseal,
}

type Reseal = fn(&Keys, &[String], &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

const TABLES: &[Table] = &[
    Table {
        name: "connectome_connections",
        columns: &["customer", "connector", "name"],
        reseal: |keys, texts, sealed| rows::resealed(keys, Row::Connection(&key(texts)), sealed),
    },
    Table {
        name: "connectome_rolls",
        columns: &["customer"],
        reseal: |keys, texts, sealed| {
            let customer = CustomerId::new(texts.concat());
            rows::resealed(keys, Row::Roll(&customer), sealed)
        },
    },
    Table {
        name: "connectome_leases",
        columns: &["customer", "connector", "name"],
        reseal: |keys, texts, sealed| rows::resealed(keys, Row::Lease(&key(texts)), sealed),
    },
    Table {
        name: "connectome_authorizations",
        columns: &["state"],
        reseal: |keys, texts, sealed| {
            rows::resealed(keys, Row::Authorization(&texts.concat()), sealed)
        },
    },
];

pub(super) async fn rotate(pool: &Pool, keys: &Keys) -> Result<Rotated, StoreError> {
    let mut rotated = Rotated {
        rows: 0,
        unreadable: Vec::new(),
    };
    for table in TABLES {
        let mut after = None;
        loop {
            let last = pool
                .change(async |change| {
                    batch(change, keys, table, after.as_deref(), &mut rotated).await
                })
                .await?;
            match last {
                Some(last) => after = Some(last),
                None => break,
            }
        }
    }
    Ok(rotated)
}

/// The last row of the batch, by its key; `None`: there was none.
async fn batch(
    change: Transaction<'_>,
    keys: &Keys,
    table: &Table,
    after: Option<&[String]>,
    rotated: &mut Rotated,
) -> Result<Option<Vec<String>>, StoreError> {
    let columns = table.columns.join(", ");
    let marks: Vec<String> = (1..=table.columns.len())
        .map(|it| format!("${it}"))
        .collect();
    let marks = marks.join(", ");
    let name = table.name;
    let condition = match after {
        Some(_) => format!("WHERE ({columns}) > ({marks})"),
        None => String::new(),
    };
    let select = format!(
        "SELECT sealed, {columns} FROM {name} {condition} ORDER BY {columns} LIMIT {BATCH}
        FOR UPDATE"
    );
    let found = change
        .query_typed(&select, &values(after.unwrap_or_default()))
        .await;
    let update = format!(
        "UPDATE {name} SET sealed = ${} WHERE ({columns}) = ({marks})",
        table.columns.len() + 1
    );
    let (mut last, mut renewed) = (None, 0);
    for row in found.map_err(failed)? {
        let texts: Vec<String> = (1..=table.columns.len()).map(|at| row.get(at)).collect();
        match (table.reseal)(keys, &texts, row.get(0)) {
            Ok(None) => {}
            Ok(Some(sealed)) => {
                let mut values = values(&texts);
                values.push((&sealed, Type::BYTEA));
                let updated = change.execute_typed(&update, &values).await;
                updated.map_err(failed)?;
                renewed += 1;
            }
            Err(error) => rotated.unreadable.push(error),
        }
        last = Some(texts);
    }
    change.commit().await.map_err(failed)?;
    rotated.rows += renewed;
    Ok(last)
}

fn values(texts: &[String]) -> Vec<Value<'_>> {
    texts.iter().map(|it| (it as _, Type::TEXT)).collect()
}

fn key(texts: &[String]) -> ConnectionKey {
    let text = |at: usize| texts.get(at).cloned().unwrap_or_default();
    ConnectionKey::new(CustomerId::new(text(0)), text(1), text(2))
}
