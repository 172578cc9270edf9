//! The verbs over a model.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{Mismatch, ModelUpdate, Unify, UnifyCreate, UnifyList, UnifyMatch, UnifyUpdate};
use crate::collection::{Collected, Listing};
use crate::error::Category;
use crate::page::{Source, Wanted};
use crate::{
    Collection, Cursor, Delete, Encode, Error, Find, Json, List, Model, Page, Pages, Records,
    Search, Written,
};

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
            wanted: None,
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
    {
        let key = only(key, C::KEYS).and_then(|()| C::key(key));
        let matched = written::<M, _>(key).map(|it| self.collected.match_by(&it));
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

    /// Changes the one with this id to what the model says; what it does not say stays, unless it is cleared:
    /// `tasks.update(id, &task).clear(|it| &it.due_time).await?`.
    pub fn update(&self, id: &str, model: &M) -> ModelUpdate<'c, C, M>
    where
        C: UnifyUpdate<M>,
    {
        ModelUpdate::new(self.collected.clone(), id, model)
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
    /// What every record has to say: the filter.
    wanted: Option<M>,
}

impl<'c, C: List + Unify<M>, M: Model> ModelListing<'c, C, M> {
    /// Only those that are equal to the filter in all that it says. The app narrows its list as far as it
    /// can; what comes all the same (an app may look for a part of a text) is passed over. When the app
    /// cannot narrow its list so, asking for it is an error.
    pub fn filter(self, filter: &M::Filter) -> Self
    where
        C: UnifyList<M>,
    {
        let listing = self
            .listing
            .and_then(|it| only(filter, C::FILTERS).map(|()| it))
            .and_then(|it| Ok(it.filter(C::filter(filter)?)));
        let wanted = Some(filter.clone().into());
        Self { listing, wanted }
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
            Ok(listing) => listing.mapped(read::<C, M>).only(self.wanted.map(says)),
            Err(mismatch) => Source::refused(mismatch.failure::<M>(Category::Invalid)),
        }
    }
}

/// Whether all that is asked by is among these keys: what has no place in the app would narrow nothing.
fn only(asked: &dyn Encode, known: &[&str]) -> Result<(), Mismatch> {
    let asked = Json::of(asked);
    let mut members = asked.view().members();
    match members.find(|(key, _)| !known.contains(&key.as_ref())) {
        None => Ok(()),
        Some((key, _)) => Err(Mismatch::new(
            format!("$.{key}"),
            "the app cannot be asked by it",
        )),
    }
}

/// Whether a model says all that `wanted` says.
fn says<M: Model>(wanted: M) -> Wanted<M> {
    let wanted = Json::of(&wanted);
    let members = wanted.view().members();
    let members: Vec<_> = members
        .map(|(key, value)| (key.into_owned(), Json::from(value)))
        .collect();
    Arc::new(move |model: &M| {
        let model = Json::of(model);
        let said = |key: &str| model.view().get(key).map(Json::from);
        let mut members = members.iter();
        members.all(|(key, value)| said(key).as_ref() == Some(value))
    })
}

pub(super) fn read<C: Unify<M>, M: Model>(record: C::Record) -> Result<M, Error> {
    match C::read(&record) {
        Ok(model) => Ok(model.filled()),
        Err(mismatch) => Err(Error::new(mismatch.failure::<M>(Category::Unreadable))),
    }
}

pub(super) fn written<M: Model, T>(result: Result<T, Mismatch>) -> Result<T, Error> {
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

impl<C: List, M: Model> fmt::Debug for ModelListing<'_, C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ModelListing").field(&self.listing).finish()
    }
}
