//! Maps of users' structs: their members convert one by one.

use std::collections::BTreeMap;

use super::Write;
use super::failed::within;
use crate::codec::Kind;
use crate::{Codec, Extra, Json, Mismatch};

/// What a map with texts as keys is read from and written to.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no map, and the field is one",
    label = "a map is not read from `{Self}`",
    note = "name functions that convert it with `#[mapping(with = …)]`"
)]
pub trait Map: Sized {
    /// What it holds.
    type Value: Codec;

    /// Its members.
    ///
    /// # Errors
    /// When it is JSON of another kind.
    fn members(&self) -> Result<Entries<'_, Self::Value>, Mismatch>;

    /// Takes all members away.
    fn take(&mut self) -> BTreeMap<String, Self::Value>;

    /// Puts all members there.
    fn put(&mut self, members: BTreeMap<String, Self::Value>);
}

/// The members of a map.
#[derive(Debug)]
pub enum Entries<'a, S> {
    /// As they stand there.
    There(&'a BTreeMap<String, S>),
    /// Made to be read.
    Made(BTreeMap<String, S>),
}

impl<S: Codec> Map for BTreeMap<String, S> {
    type Value = S;

    fn members(&self) -> Result<Entries<'_, S>, Mismatch> {
        Ok(Entries::There(self))
    }

    fn take(&mut self) -> Self {
        std::mem::take(self)
    }

    fn put(&mut self, members: Self) {
        *self = members;
    }
}

/// An object in JSON, as custom fields hold it.
impl Map for Json {
    type Value = Json;

    fn members(&self) -> Result<Entries<'_, Json>, Mismatch> {
        match self.kind() {
            Kind::Object => {
                let members = self.view().members();
                let members = members.map(|(key, it)| (key.into_owned(), Json::from(it)));
                Ok(Entries::Made(members.collect()))
            }
            kind => Err(Mismatch::new("", format!("is {kind}"))),
        }
    }

    fn take(&mut self) -> BTreeMap<String, Json> {
        BTreeMap::new()
    }

    fn put(&mut self, members: BTreeMap<String, Json>) {
        *self = Json::of(&members);
    }
}

/// All custom fields of a record.
impl Map for Extra {
    type Value = Json;

    fn members(&self) -> Result<Entries<'_, Json>, Mismatch> {
        let members = self.iter().map(|(key, it)| (key.to_owned(), it.clone()));
        Ok(Entries::Made(members.collect()))
    }

    fn take(&mut self) -> BTreeMap<String, Json> {
        BTreeMap::new()
    }

    fn put(&mut self, members: BTreeMap<String, Json>) {
        *self = Extra::default();
        for (key, value) in members {
            self.insert(key, value);
        }
    }
}

/// The map that stands on the other side.
pub fn map<M: Map>(_: &M) -> Members<M, M::Value> {
    Members {
        members: M::members,
        take: M::take,
        put: M::put,
    }
}

/// What can be done with a map. Plain functions: of what is no map, the compiler has said so.
#[derive(Debug)]
pub struct Members<M, S> {
    members: fn(&M) -> Result<Entries<'_, S>, Mismatch>,
    take: fn(&mut M) -> BTreeMap<String, S>,
    put: fn(&mut M, BTreeMap<String, S>),
}

impl<M, S: Codec> Members<M, S> {
    /// Reads all members.
    ///
    /// # Errors
    /// When one does not fit.
    pub fn read<T, C: FromIterator<(String, T)>>(
        self,
        map: &M,
        read: fn(&S) -> Result<T, Mismatch>,
    ) -> Result<C, Mismatch> {
        let entries = (self.members)(map)?;
        let members = match &entries {
            Entries::There(members) => members,
            Entries::Made(members) => members,
        };
        each(members, read)
    }

    /// Puts members in place of those that are there; one that was there is written over.
    ///
    /// # Errors
    /// When one does not fit; the map is empty then.
    pub fn write<'t, T: 't>(
        self,
        members: impl IntoIterator<Item = (&'t String, &'t T)>,
        map: &mut M,
        write: Write<T, S>,
    ) -> Result<(), Mismatch> {
        let mut before = (self.take)(map);
        let mut places = BTreeMap::new();
        for (key, value) in members {
            let mut place = before.remove(key).unwrap_or_else(S::blank);
            write(value, &mut place).map_err(|it| in_member(it, key))?;
            places.insert(key.clone(), place);
        }
        (self.put)(map, places);
        Ok(())
    }
}

/// A map whose members stand there to be borrowed.
#[diagnostic::on_unimplemented(
    message = "the members of `{Self}` cannot be borrowed: they are made when they are read",
    label = "has no members that can be borrowed",
    note = "take members that own what they hold: `BTreeMap<String, String>`"
)]
pub trait StandingMap: Sized {
    /// What it holds.
    type Value;

    /// Its members.
    fn standing(&self) -> &BTreeMap<String, Self::Value>;
}

impl<S> StandingMap for BTreeMap<String, S> {
    type Value = S;

    fn standing(&self) -> &Self {
        self
    }
}

/// The map that stands on the other side, whose members are borrowed.
pub fn standing_map<M: StandingMap>(_: &M) -> StandingMembers<M, M::Value> {
    StandingMembers {
        members: M::standing,
    }
}

/// What can be done with a map that is borrowed from.
#[derive(Debug)]
pub struct StandingMembers<M, S> {
    members: fn(&M) -> &BTreeMap<String, S>,
}

impl<M, S> StandingMembers<M, S> {
    /// Reads all members.
    ///
    /// # Errors
    /// When one does not fit.
    pub fn read<'m, T, C: FromIterator<(String, T)>>(
        self,
        map: &'m M,
        read: fn(&'m S) -> Result<T, Mismatch>,
    ) -> Result<C, Mismatch>
    where
        S: 'm,
    {
        each((self.members)(map), read)
    }
}

fn each<'m, S, T, C: FromIterator<(String, T)>>(
    members: &'m BTreeMap<String, S>,
    read: impl Fn(&'m S) -> Result<T, Mismatch>,
) -> Result<C, Mismatch> {
    let members = members.iter().map(|(key, it)| match read(it) {
        Ok(value) => Ok((key.clone(), value)),
        Err(mismatch) => Err(in_member(mismatch, key)),
    });
    members.collect()
}

fn in_member(mismatch: Mismatch, key: &str) -> Mismatch {
    within(mismatch, &format!("[{key:?}]"))
}
