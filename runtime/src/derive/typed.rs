//! Records as users' own types: custom fields of a collection, streams of models.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;

use super::ReadFrom;
use crate::error::{Category, Failure};
use crate::{
    Codec, Collected, Connector, Cursor, Custom, Error, FieldNames, Find, List, Listing, Mismatch,
    Page, Pages, Records, Search,
};

/// A collection whose records come as a type of the user's own: what it names of an app's fields, those among them
/// that the app's customer has defined.
pub struct CollectedAs<'c, C: Custom, T> {
    collected: Collected<'c, C>,
    record: PhantomData<fn() -> T>,
}

impl<'c, C: Custom, T: Codec + Send> CollectedAs<'c, C, T> {
    pub(crate) fn new(collected: Collected<'c, C>) -> Self {
        Self {
            collected: collected.with_fields(FieldNames::of::<T>()),
            record: PhantomData,
        }
    }

    /// The collection under it. Its records come with the fields that the type names.
    pub fn collected(&self) -> &Collected<'c, C> {
        &self.collected
    }

    /// All records, page by page.
    pub fn list(&self) -> ListingAs<'c, C, T>
    where
        C: List,
    {
        ListingAs {
            listing: self.collected.list(),
            record: PhantomData,
        }
    }

    /// Records that a text finds.
    pub fn search(&self, query: &str) -> Records<'c, T>
    where
        C: Search,
    {
        Records::new(self.collected.search(query).mapped(bound::<C, T>))
    }

    /// The record with this id; `None` when there is none.
    pub fn find(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<T>, Error>> + Send + use<'c, C, T>
    where
        C: Find,
    {
        let found = self.collected.find(id);
        async move { found.await?.map(bound::<C, T>).transpose() }
    }
}

/// A list of records of the user's own type, before it is asked for.
#[must_use = "a list is asked for by `records`, `pages` or `page`"]
pub struct ListingAs<'c, C: Custom + List, T> {
    listing: Listing<'c, C>,
    record: PhantomData<fn() -> T>,
}

impl<'c, C: Custom + List, T: Codec + Send> ListingAs<'c, C, T> {
    /// Only those that fit the filter. Whoever goes on behind a cursor gives the same one.
    pub fn filter(self, filter: C::Filter) -> Self {
        let listing = self.listing.filter(filter);
        Self { listing, ..self }
    }

    /// As many records a page, as far as the app lets one say it.
    pub fn per_page(self, records: u32) -> Self {
        let listing = self.listing.per_page(records);
        Self { listing, ..self }
    }

    /// Only what is behind a cursor of the collection.
    pub fn after(self, cursor: Cursor) -> Self {
        let listing = self.listing.after(cursor);
        Self { listing, ..self }
    }

    /// All records, asked for page by page.
    pub fn records(self) -> Records<'c, T> {
        Records::new(self.listing.mapped(bound::<C, T>))
    }

    /// All pages.
    pub fn pages(self) -> Pages<'c, T> {
        Pages::new(self.listing.mapped(bound::<C, T>))
    }

    /// One page.
    pub fn page(self) -> impl Future<Output = Result<Page<T>, Error>> + Send + use<'c, C, T> {
        self.listing.mapped(bound::<C, T>).page_once()
    }
}

fn bound<C: Custom, T: Codec>(record: C::Record) -> Result<T, Error> {
    C::bind(&record).map_err(|error| {
        let message = format!("{}.{}: {error}", C::Connector::KEY, C::KEY);
        Error::new(Failure::new(Category::Unreadable, message).because(Box::new(error)))
    })
}

impl<'c, T: Send + 'c> Records<'c, T> {
    /// The same records as a struct of the user's own, with `#[derive(Mapping)]`. One that it cannot be read from is
    /// an error of its own, and the stream goes on behind it.
    pub fn map_into<U>(self) -> Records<'c, U>
    where
        U: for<'a> ReadFrom<'a, T> + Send + 'c,
    {
        self.mapped(read)
    }
}

fn read<T, U: for<'a> ReadFrom<'a, T>>(record: T) -> Result<U, Error> {
    U::read_from(&record).map_err(|mismatch: Mismatch| {
        let failure = Failure::new(Category::Unreadable, mismatch.to_string());
        Error::new(failure.because(Box::new(mismatch)))
    })
}

impl<C: Custom, T> Clone for CollectedAs<'_, C, T> {
    fn clone(&self) -> Self {
        Self {
            collected: self.collected.clone(),
            record: PhantomData,
        }
    }
}

impl<C: Custom, T> fmt::Debug for CollectedAs<'_, C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CollectedAs").field(&self.collected).finish()
    }
}

impl<C: Custom + List, T> fmt::Debug for ListingAs<'_, C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ListingAs").field(&self.listing).finish()
    }
}
