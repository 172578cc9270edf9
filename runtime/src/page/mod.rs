//! Pages of records: how they are asked for, where one goes on, when they end.

mod cursor;
mod link;
mod marks;
mod paging;
mod stream;
mod walk;

pub use cursor::{Cursor, CursorError};
pub use paging::{Paging, Slot};
pub use stream::{Pages, Records};

pub(crate) use marks::Marks;
pub(crate) use stream::{Fetch, Fetched, Source, Wanted};
pub(crate) use walk::Walk;

use crate::codec::Encode;

/// Some of a collection's records.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// In the app's order.
    pub records: Vec<T>,
    /// Where the next page begins; `None`: this was the last.
    pub next: Option<Cursor>,
    /// How many records there are altogether, when the app says so.
    pub total: Option<u64>,
    pub(crate) marks: Marks,
}

impl<T> Page<T> {
    /// With these records; what else the answer says follows.
    pub fn of(records: Vec<T>) -> Self {
        Self {
            records,
            next: None,
            total: None,
            marks: Marks::default(),
        }
    }

    /// With these records in place of those it has.
    pub fn records(self, records: Vec<T>) -> Self {
        Self { records, ..self }
    }

    /// The cursor or the URL of the next page, if the answer has one: text or a number.
    pub fn next(mut self, next: &dyn Encode) -> Self {
        self.marks.next = marks::cursor(next);
        self
    }

    /// How many records there are altogether.
    pub fn total(mut self, total: &dyn Encode) -> Self {
        self.marks.total = marks::count(total);
        self.total = self.marks.total;
        self
    }

    /// How many pages there are altogether.
    pub fn pages(mut self, pages: &dyn Encode) -> Self {
        self.marks.pages = marks::count(pages);
        self
    }

    /// Whether there are more records.
    pub fn more(mut self, more: &dyn Encode) -> Self {
        self.marks.more = marks::flag(more);
        self
    }
}

impl<T> Default for Page<T> {
    /// Without records.
    fn default() -> Self {
        Self::of(Vec::new())
    }
}
