//! What each call makes of the rows that it finds: the same whatever the database.

use std::collections::BTreeSet;
use std::time::Duration;

use super::key::random;
use super::keys::Keys;
use super::moment;
use super::rows::{self, Lease, Roll, Row};
use crate::store::{ConnectionKey, CustomerId, Kept, Leased, Listed, StoreError, Stored};

/// What is there before a connection is changed.
pub(in crate::store) struct Found {
    /// Its row, sealed.
    pub(in crate::store) connection: Option<Vec<u8>>,
    /// Its customer's roll, sealed.
    pub(in crate::store) roll: Option<Vec<u8>>,
    /// Whether its customer has other connections.
    pub(in crate::store) others: bool,
}

/// What a save writes.
pub(in crate::store) struct Writes {
    pub(in crate::store) version: u64,
    /// The connection's row, sealed.
    pub(in crate::store) connection: Vec<u8>,
    /// The roll, sealed, where it changes.
    pub(in crate::store) roll: Option<Vec<u8>>,
}

/// What becomes of a roll.
pub(in crate::store) enum Rolled {
    Stays,
    Written(Vec<u8>),
    Removed,
}

/// What a save writes over what is there; `None`: another was faster.
pub(in crate::store) fn save(
    keys: &Keys,
    key: &ConnectionKey,
    found: &Found,
    kept: &Kept,
    seen: Option<u64>,
    now: u64,
) -> Result<Option<Writes>, StoreError> {
    let there = loaded(
        keys,
        key,
        found.connection.as_deref(),
        found.roll.as_deref(),
    )?;
    if there.as_ref().map(|it| it.version) != seen {
        return Ok(None);
    }
    let roll = match &there {
        Some(_) => None,
        None => {
            let mut roll = roll_found(keys, key.customer(), found)?;
            roll.add(key);
            Some(rows::seal_roll(keys, key.customer(), &roll)?)
        }
    };
    let now = moment::time(now);
    let stored = Stored {
        kept: kept.clone(),
        version: new_version()?,
        created: there.as_ref().map_or(now, |it| it.created),
        updated: there.as_ref().map_or(now, |it| it.updated.max(now)),
    };
    Ok(Some(Writes {
        version: stored.version,
        connection: rows::seal_stored(keys, key, &stored)?,
        roll,
    }))
}

/// Whether a delete takes something away, and what becomes of the roll. It needs to read nothing but that: what cannot
/// be read can be deleted.
pub(in crate::store) fn delete(
    keys: &Keys,
    key: &ConnectionKey,
    found: &Found,
) -> Result<(bool, Rolled), StoreError> {
    let there = found.connection.is_some();
    match roll_found(keys, key.customer(), found) {
        Err(_) if found.others => Ok((there, Rolled::Stays)),
        Err(_) => Ok((there, Rolled::Removed)),
        Ok(mut roll) => {
            let rolled = roll.remove(key);
            let becomes = match (rolled, roll.is_empty()) {
                (_, true) => Rolled::Removed,
                (true, false) => Rolled::Written(rows::seal_roll(keys, key.customer(), &roll)?),
                (false, false) => Rolled::Stays,
            };
            Ok((there || rolled, becomes))
        }
    }
}

fn roll_found(keys: &Keys, customer: &CustomerId, found: &Found) -> Result<Roll, StoreError> {
    match &found.roll {
        Some(sealed) => rows::roll(keys, customer, sealed),
        None if found.others || found.connection.is_some() => Err(gone(customer)),
        None => Ok(Roll::default()),
    }
}

fn gone(customer: &CustomerId) -> StoreError {
    Row::Roll(customer).corrupt("something else than this store has taken it away")
}

/// Who has the lease after `holder` has asked for it; `Err`: another has it, for so long.
pub(in crate::store) fn lease(
    there: Option<Lease>,
    holder: &str,
    length: Duration,
    now: u64,
) -> Result<Lease, Leased> {
    // A clock that was set back would keep a lease for as long as it was set back by.
    const SKEW: u64 = 1_000_000;
    if let Some(lease) = there
        && lease.holder != holder
        && lease.taken.saturating_sub(SKEW) <= now
        && now < lease.until
    {
        let left = (lease.until - now).min(lease.until - lease.taken);
        return Err(Leased::Held(Duration::from_micros(left)));
    }
    Ok(Lease {
        holder: holder.to_owned(),
        taken: now,
        until: moment::after(now, length),
    })
}

/// What a load brings, of the row and of the customer's roll, each as it is found.
pub(in crate::store) fn loaded(
    keys: &Keys,
    key: &ConnectionKey,
    sealed: Option<&[u8]>,
    roll: Option<&[u8]>,
) -> Result<Option<Stored>, StoreError> {
    let stored = sealed.map(|it| rows::stored(keys, key, it)).transpose()?;
    // A row vouches for itself: that the roll cannot be read is for `inspect` to say.
    let roll = match (roll.map(|it| rows::roll(keys, key.customer(), it)), &stored) {
        (None, _) | (Some(Err(_)), Some(_)) => return Ok(stored),
        (Some(roll), _) => roll?,
    };
    match (stored, roll.has(key)) {
        (None, true) => Err(lost(key)),
        (Some(_), false) => Err(put_back(key)),
        (stored, _) => Ok(stored),
    }
}

/// What a customer has, of the rows and the roll, each as it is found.
pub(in crate::store) fn inspected(
    keys: &Keys,
    customer: &CustomerId,
    rows: &[(ConnectionKey, Vec<u8>)],
    roll: Option<&[u8]>,
) -> Vec<Result<Listed, StoreError>> {
    let roll = match roll {
        Some(roll) => Some(rows::roll(keys, customer, roll)),
        None if rows.is_empty() => None,
        None => Some(Err(gone(customer))),
    };
    let mut missing = match &roll {
        Some(Ok(roll)) => roll.entries().clone(),
        _ => BTreeSet::new(),
    };
    let mut inspected = Vec::with_capacity(rows.len());
    for (key, sealed) in rows {
        let rolled = missing.remove(&rows::entry(key));
        let row = match (rows::stored(keys, key, sealed), &roll) {
            (Ok(_), Some(Ok(_))) if !rolled => Err(put_back(key)),
            (stored, _) => stored.map(|it| it.listed(key)),
        };
        inspected.push((rows::entry(key), row));
    }
    for (connector, name) in missing {
        let key = ConnectionKey::new(customer.clone(), connector, name);
        inspected.push((rows::entry(&key), Err(lost(&key))));
    }
    inspected.sort_by(|(one, _), (other, _)| one.cmp(other));
    let unrolled = roll.and_then(Result::err).map(Err);
    let rows = inspected.into_iter().map(|(_, row)| row);
    rows.chain(unrolled).collect()
}

/// A connection is not there that should be.
pub(in crate::store) fn lost(key: &ConnectionKey) -> StoreError {
    Row::Connection(key).corrupt("something else than this store has taken it away")
}

fn put_back(key: &ConnectionKey) -> StoreError {
    Row::Connection(key).corrupt("something else than this store has put it there")
}

// Random, not counted: a count would begin again when a connection is deleted or a backup restored, and one who saw the
// old one would write over the new one.
fn new_version() -> Result<u64, StoreError> {
    let mut bytes = [0; 8];
    random(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes) >> 1)
}
