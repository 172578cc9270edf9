//! Lists of records that are still to be asked for.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use super::{Collected, Collection, List, Search};
use crate::error::Failure;
use crate::page::{Fetch, Fetched, Source, Walk};
use crate::request::Draft;
use crate::{Answer, Call, Connector, Cursor, Error, Json, Page, Pages, Paging, Records};

/// A collection's list, before it is asked for: [`Listing::records`], [`Listing::pages`] or
/// [`Listing::page`].
#[must_use = "a list is asked for by `records`, `pages` or `page`"]
pub struct Listing<'c, C: List> {
    collected: Collected<'c, C>,
    filter: C::Filter,
    asked: Asked,
}

/// What a text finds in a collection, before it is asked for.
#[must_use = "a search is made by `records`, `pages` or `page`"]
pub struct Searching<'c, C: Search> {
    collected: Collected<'c, C>,
    query: String,
    asked: Asked,
}

/// What any list can be told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    pub(crate) per_page: Option<u32>,
    pub(crate) after: Option<Cursor>,
}

/// Makes a call for a page.
pub(crate) type Request<'c> = Box<dyn Fn() -> Call<'c> + Send + Sync + 'c>;

impl<'c, C: List> Listing<'c, C> {
    pub(super) fn new(collected: Collected<'c, C>) -> Self {
        Self {
            collected,
            filter: C::Filter::default(),
            asked: Asked::default(),
        }
    }

    /// Only those that fit the filter. Whoever goes on behind a cursor gives the same one.
    pub fn filter(mut self, filter: C::Filter) -> Self {
        self.filter = filter;
        self
    }

    /// As many records a page, as far as the app lets one say it; the most that it takes otherwise. A cursor
    /// has its own.
    pub fn per_page(mut self, records: u32) -> Self {
        self.asked.per_page = Some(records);
        self
    }

    /// Only what is behind a cursor of this collection.
    pub fn after(mut self, cursor: Cursor) -> Self {
        self.asked.after = Some(cursor);
        self
    }

    /// All records, asked for page by page.
    pub fn records(self) -> Records<'c, C::Record> {
        Records::new(self.source())
    }

    /// All pages.
    pub fn pages(self) -> Pages<'c, C::Record> {
        Pages::new(self.source())
    }

    /// One page.
    pub fn page(self) -> impl Future<Output = Result<Page<C::Record>, Error>> + Send + use<'c, C> {
        self.source().page_once()
    }

    pub(crate) fn mapped<T: Send + 'c>(
        self,
        map: fn(C::Record) -> Result<T, Error>,
    ) -> Source<'c, T> {
        self.source().mapped(map)
    }

    fn source(self) -> Source<'c, C::Record> {
        let Collected {
            connector,
            collection,
        } = self.collected;
        let filter = self.filter;
        source::<C, _>(
            connector,
            C::KEY.to_owned(),
            C::PAGING,
            &self.asked,
            Box::new(move || collection.list(connector, &filter)),
            C::page,
        )
    }
}

impl<'c, C: Search> Searching<'c, C> {
    pub(super) fn new(collected: Collected<'c, C>, query: &str) -> Self {
        Self {
            collected,
            query: query.to_owned(),
            asked: Asked::default(),
        }
    }

    /// As many records a page, as far as the app lets one say it.
    pub fn per_page(mut self, records: u32) -> Self {
        self.asked.per_page = Some(records);
        self
    }

    /// Only what is behind a cursor of the same search.
    pub fn after(mut self, cursor: Cursor) -> Self {
        self.asked.after = Some(cursor);
        self
    }

    /// All records, asked for page by page.
    pub fn records(self) -> Records<'c, C::Record> {
        Records::new(self.source())
    }

    /// All pages.
    pub fn pages(self) -> Pages<'c, C::Record> {
        Pages::new(self.source())
    }

    /// One page.
    pub fn page(self) -> impl Future<Output = Result<Page<C::Record>, Error>> + Send + use<'c, C> {
        self.source().page_once()
    }

    pub(crate) fn mapped<T: Send + 'c>(
        self,
        map: fn(C::Record) -> Result<T, Error>,
    ) -> Source<'c, T> {
        self.source().mapped(map)
    }

    fn source(self) -> Source<'c, C::Record> {
        let Collected {
            connector,
            collection,
        } = self.collected;
        let query = self.query;
        source::<C, _>(
            connector,
            format!("{}.search", C::KEY),
            C::PAGING,
            &self.asked,
            Box::new(move || collection.search(connector, &query)),
            C::hits,
        )
    }
}

/// Pages of whatever a request brings.
pub(crate) fn source<'c, C, A>(
    connector: &'c C::Connector,
    key: String,
    paging: Paging,
    asked: &Asked,
    request: Request<'c>,
    page: fn(A) -> Page<C::Record>,
) -> Source<'c, C::Record>
where
    C: Collection,
    A: Answer + Send + 'static,
{
    let key = format!("{}.{key}", C::Connector::KEY);
    let (walk, problem) = walk(connector.connection(), key, paging, asked);
    let problem = problem.map(Arc::from);
    let fetch: Fetch<'c, C::Record> = Box::new(move |adjust: &dyn Fn(&mut Draft)| {
        let mut call = request();
        adjust(call.draft());
        if let Some(problem) = &problem {
            call.draft().refuse(problem);
        }
        Box::pin(async move {
            let (head, answer) = call.send::<A, Json>().await?.into_parts();
            let page = page(answer);
            Ok(Fetched {
                head,
                ids: page.records.iter().map(C::id).collect(),
                records: page.records.into_iter().map(|it| Some(Ok(it))).collect(),
                marks: page.marks,
            })
        })
    });
    Source::new(walk, fetch)
}

fn walk(
    connection: &crate::Connection,
    key: String,
    paging: Paging,
    asked: &Asked,
) -> (Walk, Option<String>) {
    let mut walk = Walk::new(connection, key, paging);
    if let Some(records) = asked.per_page {
        walk.per_page(records);
    }
    let resumed = asked.after.as_ref().map_or(Ok(()), |it| walk.resume(it));
    (walk, resumed.err().map(|it: Box<Failure>| it.message))
}

impl<C: List> fmt::Debug for Listing<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Listing").field(&C::KEY).finish()
    }
}

impl<C: Search> fmt::Debug for Searching<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Searching").field(&C::KEY).finish()
    }
}
