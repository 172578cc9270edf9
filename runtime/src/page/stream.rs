//! Streams of pages and of records, which can be left anywhere and taken up again there.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::cursor::{Cursor, Position};
use super::{Marks, Page, Walk};
use crate::Error;
use crate::answer::Head;
use crate::error::Failure;
use crate::request::Draft;
use crate::transport::Pending;

/// Asks for a page; what it is given adds to the request which one.
pub(crate) type Fetch<'c, T> =
    Box<dyn Fn(&dyn Fn(&mut Draft)) -> Pending<'c, Result<Fetched<T>, Error>> + Send + Sync + 'c>;

/// A page as it came.
pub(crate) struct Fetched<T> {
    pub(crate) head: Head,
    pub(crate) marks: Marks,
    /// Of each record, as the app calls it.
    pub(crate) ids: Vec<Option<String>>,
    /// One that cannot be read as what is asked for is an error of its own; `None`: one that is not wanted.
    pub(crate) records: Vec<Option<Result<T, Error>>>,
}

/// Pages, one after another.
pub(crate) struct Source<'c, T> {
    /// `None`: there is nothing to ask for, but a failure to tell.
    way: Option<(Walk, Fetch<'c, T>)>,
    flight: Option<Pending<'c, Result<Fetched<T>, Error>>>,
    failure: Option<Box<Failure>>,
    /// A page could not be fetched. The position stays: a cursor leads there.
    stopped: bool,
}

/// Whether a record is wanted.
pub(crate) type Wanted<T> = Arc<dyn Fn(&T) -> bool + Send + Sync>;

/// What is left of a page when those records are taken out that came before.
struct Arrived<T> {
    at: Position,
    total: Option<u64>,
    /// Each with how many records of the page are taken then.
    records: VecDeque<(u32, Result<T, Error>)>,
}

impl<'c, T> Source<'c, T> {
    pub(crate) fn new(walk: Walk, fetch: Fetch<'c, T>) -> Self {
        Self {
            way: Some((walk, fetch)),
            flight: None,
            failure: None,
            stopped: false,
        }
    }

    /// Only those that are wanted, of what the app brings. Before anything is asked for.
    pub(crate) fn only(self, wanted: Option<Wanted<T>>) -> Self
    where
        T: Send + 'c,
    {
        let Some(wanted) = wanted else {
            return self;
        };
        let way = self.way.map(|(walk, fetch)| {
            let fetch: Fetch<'c, T> =
                Box::new(move |adjust| wanted_page(fetch(adjust), wanted.clone()));
            (walk, fetch)
        });
        Self { way, ..self }
    }

    /// One that cannot be asked for at all.
    pub(crate) fn refused(failure: Box<Failure>) -> Self {
        Self {
            way: None,
            flight: None,
            failure: Some(failure),
            stopped: false,
        }
    }

    fn cursor(&self) -> Option<Cursor> {
        self.way.as_ref()?.0.cursor()
    }

    /// Each of them as something else.
    pub(crate) fn mapped<U: Send + 'c>(
        self,
        map: impl Fn(T) -> Result<U, Error> + Clone + Send + Sync + 'c,
    ) -> Source<'c, U>
    where
        T: Send + 'c,
    {
        let way = self.way.map(|(walk, fetch)| {
            let map = map.clone();
            let fetch: Fetch<'c, U> =
                Box::new(move |adjust| mapped_page(fetch(adjust), map.clone()));
            (walk, fetch)
        });
        Source {
            way,
            flight: self.flight.map(|it| mapped_page(it, map)),
            failure: self.failure,
            stopped: self.stopped,
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Arrived<T>, Error>>> {
        if let Some(failure) = self.failure.take() {
            return Poll::Ready(Some(Err(Error::new(failure))));
        }
        let Some((walk, fetch)) = &mut self.way else {
            return Poll::Ready(None);
        };
        if self.stopped || walk.is_over() {
            return Poll::Ready(None);
        }
        let flight = self
            .flight
            .get_or_insert_with(|| fetch(&|draft| walk.ask(draft)));
        let outcome = ready!(flight.as_mut().poll(context));
        self.flight = None;
        Poll::Ready(Some(match outcome {
            Ok(fetched) => {
                let step = walk.step(&fetched.marks, &fetched.head, &fetched.ids);
                self.failure = step.failure;
                let records = (1..).zip(fetched.records).zip(step.passed);
                let left = records.filter_map(|((taken, record), passed)| match passed {
                    true => None,
                    false => Some((taken, record?)),
                });
                Ok(Arrived {
                    at: step.at,
                    total: fetched.marks.total,
                    records: left.collect(),
                })
            }
            Err(error) => {
                self.stopped = true;
                Err(error)
            }
        }))
    }

    /// One page, whole.
    async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        let arrived = poll_fn(|context| self.poll(context)).await?;
        Some(arrived.and_then(|it| self.page(it)))
    }

    fn page(&self, arrived: Arrived<T>) -> Result<Page<T>, Error> {
        let records = arrived.records.into_iter().map(|(_, record)| record);
        Ok(Page {
            records: records.collect::<Result<_, _>>()?,
            next: self.cursor(),
            total: arrived.total,
            marks: Marks::default(),
        })
    }

    /// The page that comes next; without records when there is none.
    pub(crate) async fn page_once(mut self) -> Result<Page<T>, Error> {
        let page = self.next().await.unwrap_or_else(|| Ok(Page::default()))?;
        match self.failure {
            // Without its error it would look like the last page.
            Some(failure) => Err(Error::new(failure)),
            None => Ok(page),
        }
    }
}

fn mapped_page<'c, T: Send + 'c, U: Send + 'c>(
    page: Pending<'c, Result<Fetched<T>, Error>>,
    map: impl Fn(T) -> Result<U, Error> + Send + 'c,
) -> Pending<'c, Result<Fetched<U>, Error>> {
    Box::pin(async move {
        let Fetched {
            head,
            marks,
            ids,
            records,
        } = page.await?;
        let records = records.into_iter().map(|it| Some(it?.and_then(&map)));
        Ok(Fetched {
            head,
            marks,
            ids,
            records: records.collect(),
        })
    })
}

fn wanted_page<'c, T: Send + 'c>(
    page: Pending<'c, Result<Fetched<T>, Error>>,
    wanted: Wanted<T>,
) -> Pending<'c, Result<Fetched<T>, Error>> {
    Box::pin(async move {
        let mut page = page.await?;
        for record in &mut page.records {
            if matches!(record, Some(Ok(it)) if !wanted(it)) {
                *record = None;
            }
        }
        Ok(page)
    })
}

/// Pages of a collection, as they are asked for. `?` on each, or [`Pages::next`] until `None`.
///
/// An error ends it; [`Pages::cursor`] leads to where it was.
#[must_use = "a stream does nothing until it is asked"]
pub struct Pages<'c, T>(Source<'c, T>);

impl<'c, T> Pages<'c, T> {
    pub(crate) fn new(source: Source<'c, T>) -> Self {
        Self(source)
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        self.0.next().await
    }

    /// Where the page that comes next begins; `None` when there is none.
    pub fn cursor(&self) -> Option<Cursor> {
        self.0.cursor()
    }
}

impl<T> Stream for Pages<'_, T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let arrived = ready!(self.0.poll(context));
        Poll::Ready(arrived.map(|it| it.and_then(|it| self.0.page(it))))
    }
}

/// Records of a collection, page by page as they are asked for.
///
/// After any record [`Records::cursor`] tells where the next one is. A record that cannot be read as what is
/// asked for is an error of its own, and the stream goes on behind it; when a page cannot be fetched, the
/// stream ends.
///
/// Where an app counts records or pages, one that is added in front of the place moves the others, and those
/// that have come before are passed over; one that is taken away may hide another. Cursors of the app's own
/// know neither.
#[must_use = "a stream does nothing until it is asked"]
pub struct Records<'c, T> {
    source: Source<'c, T>,
    /// The page that is being handed out, and how many of its records are taken.
    page: Option<(Position, u32)>,
    records: VecDeque<(u32, Result<T, Error>)>,
}

impl<'c, T> Records<'c, T> {
    pub(crate) fn new(source: Source<'c, T>) -> Self {
        Self {
            source,
            page: None,
            records: VecDeque::new(),
        }
    }

    /// The next record; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// All that are left, or the first error.
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(record) = self.next().await {
            all.push(record?);
        }
        Ok(all)
    }

    /// Where the next record is; `None` when there is none.
    pub fn cursor(&self) -> Option<Cursor> {
        match (&self.page, &self.source.way) {
            (Some((position, taken)), Some((walk, _))) if !self.records.is_empty() => {
                Some(walk.cursor_at(position.clone(), *taken))
            }
            _ => self.source.cursor(),
        }
    }

    /// The same records as something else.
    pub(crate) fn mapped<U: Send + 'c>(
        self,
        map: impl Fn(T) -> Result<U, Error> + Clone + Send + Sync + 'c,
    ) -> Records<'c, U>
    where
        T: Send + 'c,
    {
        let records = self.records.into_iter();
        Records {
            source: self.source.mapped(map.clone()),
            page: self.page,
            records: records
                .map(|(taken, it)| (taken, it.and_then(&map)))
                .collect(),
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some((taken, record)) = self.records.pop_front() {
                if let Some(page) = &mut self.page {
                    page.1 = taken;
                }
                return Poll::Ready(Some(record));
            }
            match ready!(self.source.poll(context)) {
                Some(Ok(arrived)) => {
                    self.page = Some((arrived.at, 0));
                    self.records = arrived.records;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Unpin for Records<'_, T> {}
impl<T> Unpin for Pages<'_, T> {}

impl<T> Stream for Records<'_, T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Pages<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&self.cursor()).finish()
    }
}

impl<T> fmt::Debug for Records<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Records").field(&self.cursor()).finish()
    }
}
