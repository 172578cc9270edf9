//! Unified models: the same code for every app.
//!
//! A collection that serves a model converts its records to the model and back; generated mappings state
//! how. [`Models`] has the verbs of [`Collected`] over the model.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;

use crate::collection::{Collected, Listing};
use crate::error::{Category, Failure};
use crate::page::Source;
use crate::{
    Collection, Connector, Create, Cursor, Delete, Error, Find, List, Match, Model, Page, Pages,
    Records, Search, Update, Written,
};

/// A collection whose records are a unified model's.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` does not serve the model `{M}`",
    label = "does not serve the model",
    note = "its `mapping.yaml` would say how"
)]
pub trait Unify<M: Model>: Collection {
    /// A record as the model.
    fn read(record: &Self::Record) -> Result<M, Mismatch>;
}

/// A collection whose list can be narrowed by what the model can be narrowed by.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot list by the filter of the model `{M}`",
    label = "cannot filter as the model"
)]
pub trait UnifyList<M: Model>: Unify<M> + List {
    /// The filter in the app's words; an error when the app cannot narrow by something that it asks for.
    fn filter(filter: &M::Filter) -> Result<Self::Filter, Mismatch>;
}

/// A collection that makes records from the model.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot create records from the model `{M}`",
    label = "cannot create from the model"
)]
pub trait UnifyCreate<M: Model>: Unify<M> + Create {
    /// What a record is made from.
    fn new(model: &M) -> Result<Self::New, Mismatch>;
}

/// A collection that changes records as the model says.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot update records from the model `{M}`",
    label = "cannot update from the model"
)]
pub trait UnifyUpdate<M: Model>: Unify<M> + Update {
    /// What of a record is to be another: what the model says; the rest stays.
    fn change(model: &M) -> Result<Self::Change, Mismatch>;
}

/// A collection that finds records by what the model is known by.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot match records by the model `{M}`",
    label = "cannot match by the model"
)]
pub trait UnifyMatch<M: Model>: Unify<M> + Match {
    /// The same in the app's words; an error when the app cannot match by something that it names.
    fn key(key: &M::Key) -> Result<<Self as Match>::Key, Mismatch>;
}

/// An app that has a unified model.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have the model `{M}`",
    label = "no collection of it serves the model"
)]
pub trait Unified<M: Model>: Connector {
    /// The collection that serves it.
    type Collection: Unify<M> + Collection<Connector = Self> + Default;
}

/// A value that has no place on the other side of a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mismatch {
    field: Cow<'static, str>,
    problem: Cow<'static, str>,
}

impl Mismatch {
    /// At the place `field` (`$.properties.amount`): what is wrong there. It must show no value: values are
    /// customers' data.
    pub fn new(field: impl Into<Cow<'static, str>>, problem: impl Into<Cow<'static, str>>) -> Self {
        Self {
            field: field.into(),
            problem: problem.into(),
        }
    }

    /// Something must be said at the place `field`.
    pub fn missing(field: impl Into<Cow<'static, str>>) -> Self {
        Self::new(field, "must be said")
    }

    /// Where: a place in the record that is read, or in the model that is written.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong there.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// What it is for whoever called.
    fn failure<M: Model>(self, category: Category) -> Box<Failure> {
        Failure::new(category, format!("{}: {self}", M::KEY)).because(Box::new(self))
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.problem)
    }
}

impl std::error::Error for Mismatch {}

/// A collection as a unified model.
pub struct Models<'c, C: Collection, M> {
    collected: Collected<'c, C>,
    model: PhantomData<fn() -> M>,
}

impl<'c, C: Unify<M>, M: Model> Models<'c, C, M> {
    pub(crate) fn new(collected: Collected<'c, C>) -> Self {
        Self {
            collected,
            model: PhantomData,
        }
    }

    /// The collection under it.
    pub fn collected(&self) -> &Collected<'c, C> {
        &self.collected
    }

    /// All of them, page by page.
    pub fn list(&self) -> ModelListing<'c, C, M>
    where
        C: List,
    {
        ModelListing {
            listing: Ok(self.collected.list()),
            model: PhantomData,
        }
    }

    /// Those that a text finds, page by page.
    pub fn search(&self, query: &str) -> Records<'c, M>
    where
        C: Search,
    {
        Records::new(self.collected.search(query).mapped(read::<C, M>))
    }

    /// The one with this id; `None` when there is none.
    pub fn find(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<M>, Error>> + Send + use<'c, C, M>
    where
        C: Find,
    {
        let found = self.collected.find(id);
        async move { found.await?.map(read::<C, M>).transpose() }
    }

    /// The first that is known by the same: the same address, the same name; `None` when there is none.
    pub fn match_by(
        &self,
        key: &M::Key,
    ) -> impl Future<Output = Result<Option<M>, Error>> + Send + use<'c, C, M>
    where
        C: UnifyMatch<M>,
        <C as Match>::Key: Clone + Send + 'static,
    {
        let matched = written::<M, _>(C::key(key)).map(|it| self.collected.match_by(&it));
        async move { matched?.await?.map(read::<C, M>).transpose() }
    }

    /// Makes one.
    pub fn create(
        &self,
        model: &M,
    ) -> impl Future<Output = Result<Written<M>, Error>> + Send + use<'c, C, M>
    where
        C: UnifyCreate<M>,
    {
        let created = written::<M, _>(C::new(model)).map(|it| self.collected.create(&it));
        async move { created?.await?.try_map(read::<C, M>) }
    }

    /// Changes the one with this id to what the model says; what it does not say stays.
    pub fn update(
        &self,
        id: &str,
        model: &M,
    ) -> impl Future<Output = Result<Written<M>, Error>> + Send + use<'c, C, M>
    where
        C: UnifyUpdate<M>,
    {
        let updated = written::<M, _>(C::change(model)).map(|it| self.collected.update(id, &it));
        async move { updated?.await?.try_map(read::<C, M>) }
    }

    /// Deletes the one with this id.
    pub fn delete(&self, id: &str) -> impl Future<Output = Result<(), Error>> + Send + use<'c, C, M>
    where
        C: Delete,
    {
        self.collected.delete(id)
    }
}

/// A unified model's list, before it is asked for.
#[must_use = "a list is asked for by `records`, `pages` or `page`"]
pub struct ModelListing<'c, C: List, M> {
    listing: Result<Listing<'c, C>, Mismatch>,
    model: PhantomData<fn() -> M>,
}

impl<'c, C: List + Unify<M>, M: Model> ModelListing<'c, C, M> {
    /// Only those that fit the filter. When the app cannot narrow its list so, asking for it is an error.
    pub fn filter(self, filter: &M::Filter) -> Self
    where
        C: UnifyList<M>,
    {
        let listing = self
            .listing
            .and_then(|it| Ok(it.filter(C::filter(filter)?)));
        Self { listing, ..self }
    }

    /// As many records a page, as far as the app lets one say it.
    pub fn per_page(self, records: u32) -> Self {
        let listing = self.listing.map(|it| it.per_page(records));
        Self { listing, ..self }
    }

    /// Only what is behind a cursor of the collection.
    pub fn after(self, cursor: Cursor) -> Self {
        let listing = self.listing.map(|it| it.after(cursor));
        Self { listing, ..self }
    }

    /// All records, asked for page by page.
    pub fn records(self) -> Records<'c, M> {
        Records::new(self.source())
    }

    /// All pages.
    pub fn pages(self) -> Pages<'c, M> {
        Pages::new(self.source())
    }

    /// One page.
    pub fn page(self) -> impl Future<Output = Result<Page<M>, Error>> + Send + use<'c, C, M> {
        self.source().page_once()
    }

    fn source(self) -> Source<'c, M> {
        match self.listing {
            Ok(listing) => listing.mapped(read::<C, M>),
            Err(mismatch) => Source::refused(mismatch.failure::<M>(Category::Invalid)),
        }
    }
}

fn read<C: Unify<M>, M: Model>(record: C::Record) -> Result<M, Error> {
    match C::read(&record) {
        Ok(model) => Ok(model.filled()),
        Err(mismatch) => Err(Error::new(mismatch.failure::<M>(Category::Unreadable))),
    }
}

fn written<M: Model, T>(result: Result<T, Mismatch>) -> Result<T, Error> {
    result.map_err(|it| Error::new(it.failure::<M>(Category::Invalid)))
}

impl<C: Collection, M> Clone for Models<'_, C, M> {
    fn clone(&self) -> Self {
        Self {
            collected: self.collected.clone(),
            model: PhantomData,
        }
    }
}

impl<C: Collection, M> fmt::Debug for Models<'_, C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Models").field(&self.collected).finish()
    }
}

impl<C: List, M> fmt::Debug for ModelListing<'_, C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ModelListing").field(&self.listing).finish()
    }
}
