//! Lists of users' structs: their items convert one by one.

use super::Write;
use super::failed::{Failed, Names, within, written_names};
use crate::codec::Kind;
use crate::{Codec, Json, Mismatch};

/// How an item is read. What it becomes borrows nothing: items of JSON are made for it.
type Read<S, T> = fn(&S) -> Result<T, Mismatch>;

/// What a `Vec` is read from and written to.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list, and the field is a `Vec`",
    label = "a `Vec` is not read from `{Self}`",
    note = "name functions that convert it with `#[mapping(with = …)]`"
)]
pub trait List: Sized {
    /// What it holds.
    type Item: Codec;

    /// Its items.
    ///
    /// # Errors
    /// When it is JSON of another kind.
    fn items(&self) -> Result<Listed<'_, Self::Item>, Mismatch>;

    /// Takes all items away.
    fn take(&mut self) -> Vec<Self::Item>;

    /// Puts all items there.
    fn put(&mut self, items: Vec<Self::Item>);
}

/// The items of a list.
#[derive(Debug)]
pub enum Listed<'a, S> {
    /// As they stand there.
    There(&'a [S]),
    /// Made to be read.
    Made(Vec<S>),
}

impl<S: Codec> List for Vec<S> {
    type Item = S;

    fn items(&self) -> Result<Listed<'_, S>, Mismatch> {
        Ok(Listed::There(self))
    }

    fn take(&mut self) -> Vec<S> {
        std::mem::take(self)
    }

    fn put(&mut self, items: Vec<S>) {
        *self = items;
    }
}

/// A list in JSON, as custom fields hold it.
impl List for Json {
    type Item = Json;

    fn items(&self) -> Result<Listed<'_, Json>, Mismatch> {
        match self.kind() {
            Kind::List => Ok(Listed::Made(self.view().items().map(Json::from).collect())),
            kind => Err(Mismatch::new("", format!("is {kind}"))),
        }
    }

    fn take(&mut self) -> Vec<Json> {
        Vec::new()
    }

    fn put(&mut self, items: Vec<Json>) {
        *self = Json::of(&items);
    }
}

/// The list that stands on the other side.
pub fn list<L: List>(_: &L) -> Items<L, L::Item> {
    Items {
        items: L::items,
        take: L::take,
        put: L::put,
    }
}

/// What can be done with a list. Plain functions: of what is no list, the compiler has said so.
#[derive(Debug)]
pub struct Items<L, S> {
    items: fn(&L) -> Result<Listed<'_, S>, Mismatch>,
    take: fn(&mut L) -> Vec<S>,
    put: fn(&mut L, Vec<S>),
}

impl<L, S: Codec> Items<L, S> {
    /// Reads all items.
    ///
    /// # Errors
    /// When one does not fit.
    pub fn read<T>(self, list: &L, read: Read<S, T>) -> Result<Vec<T>, Mismatch> {
        let listed = (self.items)(list)?;
        let items = match &listed {
            Listed::There(items) => items,
            Listed::Made(items) => items.as_slice(),
        };
        let items = items.iter().enumerate();
        let items = items.map(|(index, it)| read(it).map_err(|it| in_item(it, index)));
        items.collect()
    }

    /// Puts items in place of those that are there; one that was there is written over.
    ///
    /// # Errors
    /// When one does not fit; the list is empty then.
    pub fn write<T>(self, items: &[T], list: &mut L, write: Write<T, S>) -> Result<(), Mismatch> {
        let mut places = (self.take)(list);
        places.truncate(items.len());
        for (index, item) in items.iter().enumerate() {
            if index == places.len() {
                places.push(S::blank());
            }
            write(item, &mut places[index]).map_err(|it| in_item(it, index))?;
        }
        (self.put)(list, places);
        Ok(())
    }
}

/// A list whose items stand there to be borrowed.
#[diagnostic::on_unimplemented(
    message = "the items of `{Self}` cannot be borrowed: they are made when they are read",
    label = "has no items that can be borrowed",
    note = "take items that own what they hold: `Vec<String>`"
)]
pub trait Standing: Sized {
    /// What it holds.
    type Item;

    /// Its items.
    fn standing(&self) -> &[Self::Item];
}

impl<S> Standing for Vec<S> {
    type Item = S;

    fn standing(&self) -> &[S] {
        self
    }
}

/// The list that stands on the other side, whose items are borrowed.
pub fn standing<L: Standing>(_: &L) -> StandingItems<L, L::Item> {
    StandingItems { items: L::standing }
}

/// What can be done with a list that is borrowed from.
#[derive(Debug)]
pub struct StandingItems<L, S> {
    items: fn(&L) -> &[S],
}

impl<L, S> StandingItems<L, S> {
    /// Reads all items.
    ///
    /// # Errors
    /// When one does not fit.
    pub fn read<'l, T>(
        self,
        list: &'l L,
        read: fn(&'l S) -> Result<T, Mismatch>,
    ) -> Result<Vec<T>, Mismatch> {
        let items = (self.items)(list).iter().enumerate();
        let items = items.map(|(index, it)| read(it).map_err(|it| in_item(it, index)));
        items.collect()
    }
}

/// What has items at positions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list, and has no item at a position",
    label = "is no list"
)]
pub trait Indexed: Sized {
    /// What it holds.
    type Item: Codec;

    /// The item at a position.
    fn item(&self, index: usize) -> Option<&Self::Item>;

    /// The item at a position, to be written into; where it is the next one and needed, a blank one is added.
    ///
    /// # Errors
    /// When it is needed and one before it is not there.
    fn item_mut(
        &mut self,
        index: usize,
        is_needed: bool,
        names: Names,
    ) -> Result<Option<&mut Self::Item>, Mismatch>;
}

impl<S: Codec> Indexed for Vec<S> {
    type Item = S;

    fn item(&self, index: usize) -> Option<&S> {
        self.get(index)
    }

    fn item_mut(
        &mut self,
        index: usize,
        is_needed: bool,
        names: Names,
    ) -> Result<Option<&mut S>, Mismatch> {
        if is_needed && index > self.len() {
            let [from, to] = written_names(names);
            let problem = format!("has no place in `{to}`: the list has {} items", self.len());
            return Err(Mismatch::new(from, problem));
        }
        if is_needed && index == self.len() {
            self.push(S::blank());
        }
        Ok(self.get_mut(index))
    }
}

/// The list in which a way has a position.
pub fn indexed<L: Indexed>(_: &L) -> Positions<L, L::Item> {
    Positions {
        item: L::item,
        item_mut: L::item_mut,
    }
}

/// What can be done with positions. Plain functions: of what has none, the compiler has said so.
#[derive(Debug)]
pub struct Positions<L, S> {
    item: for<'l> fn(&'l L, usize) -> Option<&'l S>,
    item_mut: ItemMut<L, S>,
}

type ItemMut<L, S> =
    for<'l> fn(&'l mut L, usize, bool, Names) -> Result<Option<&'l mut S>, Mismatch>;

impl<L, S: Codec> Positions<L, S> {
    /// What is in the item at a position.
    pub fn inside<'l>(&self, list: &'l L, index: usize) -> Option<&'l S::Inside> {
        (self.item)(list, index)?.inside().value()
    }

    /// The item at a position, to be written into.
    pub fn enter<'l>(
        &self,
        list: &'l mut L,
        index: usize,
        is_needed: bool,
        names: Names,
        failed: &mut Failed,
    ) -> Option<&'l mut S> {
        if !failed.is_empty() {
            return None;
        }
        match (self.item_mut)(list, index, is_needed, names) {
            Ok(item) => item,
            Err(mismatch) => {
                failed.keep(Err(mismatch));
                None
            }
        }
    }
}

fn in_item(mismatch: Mismatch, index: usize) -> Mismatch {
    within(mismatch, &format!("[{index}]"))
}
