//! Lists and searches that are still to be asked for.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use super::{Collected, Collection, List, Narrow, Search};
use crate::error::Failure;
use crate::page::{Fetch, Fetched, Source, Walk};
use crate::request::Draft;
use crate::{Answer, Call, Connector, Cursor, Error, Json, Page, Pages, Paging, Records};

/// A list or a search before it is asked for: [`Listing::records`], [`Listing::pages`] or [`Listing::page`].
///
/// Its records come as `T`: as the app has them, as a unified model, or as a type of one's own. `By` is what narrows
/// it: a [`ByFilter`] and a [`ByModel`](crate::ByModel) take a filter, a [`ByText`] is a search.
#[must_use = "nothing is asked for before `records`, `pages` or `page`"]
pub struct Listing<'c, T, By> {
    pub(crate) by: By,
    asked: Asked,
    source: Open<'c, T, By>,
}

/// Begins to ask.
type Open<'c, T, By> = Box<dyn FnOnce(By, Asked) -> Source<'c, T> + Send + Sync + 'c>;

/// Narrows a list as the app does: [`Listing::filter`] takes the collection's filter.
pub struct ByFilter<C: List>(C::Filter);

/// Narrows to what a text finds: the one that the search was begun with.
#[derive(Debug)]
pub struct ByText(String);

/// How a list is asked for once it is narrowed: by its collection's [`Narrow`].
pub struct Narrowed<C: List> {
    is_narrowed: fn(&C::Filter) -> bool,
    listed: Listed<C>,
}

/// Lists what fits a filter.
type Listed<C> = for<'c> fn(
    Collected<'c, C>,
    <C as List>::Filter,
    &Asked,
) -> Source<'c, <C as Collection>::Record>;

/// What any list can be told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    pub(crate) per_page: Option<u32>,
    pub(crate) after: Option<Cursor>,
}

/// Makes a call for a page.
pub(crate) type Request<'c> = Box<dyn Fn() -> Call<'c> + Send + Sync + 'c>;

impl<'c, C: List, T> Listing<'c, T, ByFilter<C>> {
    /// Only those that fit the filter. Whoever goes on behind a cursor gives the same one.
    pub fn filter(mut self, filter: C::Filter) -> Self {
        self.by = ByFilter(filter);
        self
    }
}

impl<'c, T, By> Listing<'c, T, By> {
    pub(crate) fn new(
        by: By,
        source: impl FnOnce(By, Asked) -> Source<'c, T> + Send + Sync + 'c,
    ) -> Self {
        Self {
            by,
            asked: Asked::default(),
            source: Box::new(source),
        }
    }

    /// As many records a page, as far as the app lets one say it; the most that it takes otherwise. A cursor
    /// has its own.
    pub fn per_page(mut self, records: u32) -> Self {
        self.asked.per_page = Some(records);
        self
    }

    /// Only what is behind a cursor that the same list, or the same search, gave.
    pub fn after(mut self, cursor: Cursor) -> Self {
        self.asked.after = Some(cursor);
        self
    }

    /// All records, asked for page by page.
    pub fn records(self) -> Records<'c, T> {
        Records::new(self.source())
    }

    /// All pages.
    pub fn pages(self) -> Pages<'c, T> {
        Pages::new(self.source())
    }

    /// One page: the first, or the one that [`Listing::after`] leads to.
    pub fn page(self) -> impl Future<Output = Result<Page<T>, Error>> + Send + use<'c, T, By>
    where
        T: Send,
    {
        self.source().page_once()
    }

    /// The same, each record as something else.
    pub(crate) fn mapped<U: Send + 'c>(
        self,
        map: impl Fn(T) -> Result<U, Error> + Clone + Send + Sync + 'c,
    ) -> Listing<'c, U, By>
    where
        T: Send + 'c,
        By: 'c,
    {
        let source = self.source;
        Listing {
            by: self.by,
            asked: self.asked,
            source: Box::new(move |by, asked| source(by, asked).mapped(map)),
        }
    }

    fn source(self) -> Source<'c, T> {
        (self.source)(self.by, self.asked)
    }
}

/// The list of a collection, before anything narrows it.
pub(super) fn list<C: List>(collected: Collected<'_, C>) -> Listing<'_, C::Record, ByFilter<C>> {
    Listing::new(ByFilter(C::Filter::default()), move |by, asked| {
        listed(collected, by.0, &asked)
    })
}

/// What a text finds in a collection.
pub(super) fn search<'c, C: Search>(
    collected: Collected<'c, C>,
    query: &str,
) -> Listing<'c, C::Record, ByText> {
    Listing::new(ByText(query.to_owned()), move |by, asked| {
        source::<C, _>(
            collected.connector,
            format!("{}.search", C::KEY),
            C::PAGING,
            &asked,
            Box::new(move || collected.collection.search(collected.connector, &by.0)),
            C::hits,
        )
    })
}

/// A collection's list, narrowed.
pub(crate) fn listed<'c, C: List>(
    collected: Collected<'c, C>,
    filter: C::Filter,
    asked: &Asked,
) -> Source<'c, C::Record> {
    if let Some(narrowed) = C::NARROWED
        && (narrowed.is_narrowed)(&filter)
    {
        return (narrowed.listed)(collected, filter, asked);
    }
    source::<C, _>(
        collected.connector,
        C::KEY.to_owned(),
        C::PAGING,
        asked,
        Box::new(move || collected.collection.list(collected.connector, &filter)),
        C::page,
    )
}

impl<C: Narrow> Narrowed<C> {
    /// By the other operation.
    pub const fn through() -> Self {
        Self {
            is_narrowed: C::is_narrowed,
            listed: narrowed,
        }
    }
}

// Its cursors lead nowhere in the list that is not narrowed, and the other way round.
fn narrowed<'c, C: Narrow>(
    collected: Collected<'c, C>,
    filter: C::Filter,
    asked: &Asked,
) -> Source<'c, C::Record> {
    source::<C, _>(
        collected.connector,
        format!("{}.narrowed", C::KEY),
        <C as Narrow>::PAGING,
        asked,
        Box::new(move || collected.collection.narrow(collected.connector, &filter)),
        C::found,
    )
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

impl<T, By> fmt::Debug for Listing<'_, T, By> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Listing").field(&self.asked).finish()
    }
}

impl<C: List> fmt::Debug for ByFilter<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByFilter(..)")
    }
}
