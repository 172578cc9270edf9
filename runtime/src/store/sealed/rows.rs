//! What stands in the rows of a store that encrypts.
//!
//! Every row is sealed as a whole. Beside the connections of a customer stands a roll of them, so that a row that
//! something else took away, or put back, is noticed.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;

use super::keys::Keys;
use super::moment;
use super::seal;
use crate::store::{ConnectionKey, CustomerId, Kept, State, StoreError, StoreProblem, Stored};
use crate::{Json, Secret};

/// Which row.
#[derive(Clone, Copy)]
pub(in crate::store) enum Row<'a> {
    Connection(&'a ConnectionKey),
    Roll(&'a CustomerId),
    Lease(&'a ConnectionKey),
    Authorization(&'a str),
}

/// The connections that a customer has, by connector and name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::store) struct Roll(BTreeSet<(String, String)>);

/// Who may renew a connection. Times are microseconds since 1970.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::store) struct Lease {
    pub(in crate::store) holder: String,
    pub(in crate::store) taken: u64,
    pub(in crate::store) until: u64,
}

/// What an authorization needs when its user comes back.
#[derive(Debug)]
pub(in crate::store) struct Authorization {
    needed: Secret,
    until: u64,
}

impl Lease {
    pub(in crate::store) fn is_of(&self, holder: &str) -> bool {
        self.holder == holder
    }
}

impl Authorization {
    pub(in crate::store) fn begun(needed: &Secret, length: Duration, now: u64) -> Self {
        Self {
            needed: needed.clone(),
            until: moment::after(now, length),
        }
    }

    pub(in crate::store) fn in_time(self, now: u64) -> Option<Secret> {
        (now < self.until).then_some(self.needed)
    }

    pub(in crate::store) fn until(&self) -> u64 {
        self.until
    }
}

impl Roll {
    pub(in crate::store) fn add(&mut self, key: &ConnectionKey) {
        self.0.insert(entry(key));
    }

    pub(in crate::store) fn remove(&mut self, key: &ConnectionKey) -> bool {
        self.0.remove(&entry(key))
    }

    pub(in crate::store) fn has(&self, key: &ConnectionKey) -> bool {
        self.0.contains(&entry(key))
    }

    pub(in crate::store) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(in crate::store) fn entries(&self) -> &BTreeSet<(String, String)> {
        &self.0
    }
}

/// What a roll calls a connection.
pub(in crate::store) fn entry(key: &ConnectionKey) -> (String, String) {
    (key.connector().to_owned(), key.name().to_owned())
}

/// What the sealed row of a connection says.
pub(in crate::store) fn stored(
    keys: &Keys,
    key: &ConnectionKey,
    sealed: &[u8],
) -> Result<Stored, StoreError> {
    Row::Connection(key).open(keys, sealed, |text| {
        let version = text.number()?;
        let (created, updated) = (moment::time(text.number()?), moment::time(text.number()?));
        let state = match text.number()? {
            0 => State::Connected,
            _ => State::Disconnected(text.text()?.to_owned()),
        };
        let shown: Json = text.text()?.parse().ok()?;
        let secret = Secret::new(text.text()?);
        Some(Stored {
            kept: Kept {
                state,
                shown,
                secret,
            },
            version,
            created,
            updated,
        })
    })
}

/// A connection's row, sealed.
pub(in crate::store) fn seal_stored(
    keys: &Keys,
    key: &ConnectionKey,
    stored: &Stored,
) -> Result<Vec<u8>, StoreError> {
    let Kept {
        state,
        shown,
        secret,
    } = &stored.kept;
    let mut text = Writer::default();
    text.number(stored.version);
    text.number(moment::micros(stored.created));
    text.number(moment::micros(stored.updated));
    match state {
        State::Connected => text.number(0),
        State::Disconnected(reason) => {
            text.number(1);
            text.text(reason);
        }
    }
    text.text(shown.as_text());
    text.text(secret.reveal());
    seal::seal(keys, &Row::Connection(key).bytes(), &text.finish())
}

/// What the sealed row of a roll says.
pub(in crate::store) fn roll(
    keys: &Keys,
    customer: &CustomerId,
    sealed: &[u8],
) -> Result<Roll, StoreError> {
    Row::Roll(customer).open(keys, sealed, |text| {
        let mut entries = BTreeSet::new();
        while !text.is_empty() {
            entries.insert((text.text()?.to_owned(), text.text()?.to_owned()));
        }
        Some(Roll(entries))
    })
}

/// A roll's row, sealed.
pub(in crate::store) fn seal_roll(
    keys: &Keys,
    customer: &CustomerId,
    roll: &Roll,
) -> Result<Vec<u8>, StoreError> {
    let mut text = Writer::default();
    for (connector, name) in &roll.0 {
        text.text(connector);
        text.text(name);
    }
    seal::seal(keys, &Row::Roll(customer).bytes(), &text.finish())
}

/// What the sealed row of a lease says.
pub(in crate::store) fn read_lease(
    keys: &Keys,
    key: &ConnectionKey,
    sealed: &[u8],
) -> Result<Lease, StoreError> {
    Row::Lease(key).open(keys, sealed, |text| {
        let (taken, until) = (text.number()?, text.number()?);
        let holder = text.text()?.to_owned();
        Some(Lease {
            holder,
            taken,
            until,
        })
    })
}

/// A lease's row, sealed.
pub(in crate::store) fn seal_lease(
    keys: &Keys,
    key: &ConnectionKey,
    lease: &Lease,
) -> Result<Vec<u8>, StoreError> {
    let mut text = Writer::default();
    text.number(lease.taken);
    text.number(lease.until);
    text.text(&lease.holder);
    seal::seal(keys, &Row::Lease(key).bytes(), &text.finish())
}

/// What the sealed row of an authorization says.
pub(in crate::store) fn authorization(
    keys: &Keys,
    state: &str,
    sealed: &[u8],
) -> Result<Authorization, StoreError> {
    Row::Authorization(state).open(keys, sealed, |text| {
        let until = text.number()?;
        let needed = Secret::new(text.text()?);
        Some(Authorization { needed, until })
    })
}

/// An authorization's row, sealed.
pub(in crate::store) fn seal_authorization(
    keys: &Keys,
    state: &str,
    begun: &Authorization,
) -> Result<Vec<u8>, StoreError> {
    let mut text = Writer::default();
    text.number(begun.until);
    text.text(begun.needed.reveal());
    seal::seal(keys, &Row::Authorization(state).bytes(), &text.finish())
}

/// The same under the newest key; `None`: it is.
pub(in crate::store) fn resealed(
    keys: &Keys,
    row: Row<'_>,
    sealed: &[u8],
) -> Result<Option<Vec<u8>>, StoreError> {
    let bytes = row.bytes();
    let text = seal::open(keys, &bytes, sealed).map_err(|it| row.corrupt(it))?;
    if seal::is_newest(keys, sealed) {
        return Ok(None);
    }
    seal::seal(keys, &bytes, &text).map(Some)
}

impl Row<'_> {
    /// What its ciphertext is bound to: no two rows have the same.
    fn bytes(self) -> Vec<u8> {
        let mut bytes = Writer::default();
        match self {
            Self::Connection(key) => {
                bytes.text("connection");
                bytes.key(key);
            }
            Self::Roll(customer) => {
                bytes.text("roll");
                bytes.text(customer.as_str());
            }
            Self::Lease(key) => {
                bytes.text("lease");
                bytes.key(key);
            }
            Self::Authorization(state) => {
                bytes.text("authorization");
                bytes.text(state);
            }
        }
        bytes.finish().to_vec()
    }

    fn open<T>(
        self,
        keys: &Keys,
        sealed: &[u8],
        read: impl FnOnce(&mut Reader<'_>) -> Option<T>,
    ) -> Result<T, StoreError> {
        let text = seal::open(keys, &self.bytes(), sealed).map_err(|it| self.corrupt(it))?;
        let mut reader = Reader(&text);
        let said = read(&mut reader).filter(|_| reader.is_empty());
        said.ok_or_else(|| self.corrupt("its format is not known here"))
    }

    /// It cannot be read.
    pub(in crate::store) fn corrupt(self, reason: impl fmt::Display) -> StoreError {
        let error = StoreError::new(
            StoreProblem::Corrupt,
            format!("{self} cannot be read: {reason}"),
        );
        match self {
            Self::Connection(key) | Self::Lease(key) => error.of(key),
            Self::Roll(_) | Self::Authorization(_) => error,
        }
    }
}

impl fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connection(key) => write!(f, "{key}"),
            Self::Roll(customer) => write!(f, "the roll of {}", customer.as_str()),
            Self::Lease(key) => write!(f, "the lease of {key}"),
            // Who knows a state can finish the authorization.
            Self::Authorization(_) => f.write_str("an authorization"),
        }
    }
}

/// Numbers in 8 bytes, texts behind their length.
#[derive(Default)]
struct Writer(Zeroizing<Vec<u8>>);

struct Reader<'a>(&'a [u8]);

impl Writer {
    fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes(text.as_bytes());
    }

    fn key(&mut self, key: &ConnectionKey) {
        self.text(key.customer().as_str());
        self.text(key.connector());
        self.text(key.name());
    }

    // A vector that grows leaves what it held behind: it moves to another that is overwritten like this one.
    fn bytes(&mut self, bytes: &[u8]) {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            let mut longer =
                Zeroizing::new(Vec::with_capacity(needed.next_power_of_two().max(256)));
            longer.extend_from_slice(&self.0);
            self.0 = longer;
        }
        self.0.extend_from_slice(bytes);
    }

    fn finish(self) -> Zeroizing<Vec<u8>> {
        self.0
    }
}

impl<'a> Reader<'a> {
    fn number(&mut self) -> Option<u64> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u64::from_le_bytes(*number))
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
