//! The verbs over a model.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use super::{Mismatch, ModelUpdate, Unify, UnifyCreate, UnifyList, UnifyMatch, UnifyUpdate};
use crate::collection::{ByText, Collected, Listing, listed};
use crate::error::Category;
use crate::overlay::UnifyOverlay;
use crate::page::{Source, Wanted};
use crate::{Collection, Delete, Encode, Error, Find, Json, List, Model, Search, Written};

/// A collection as a unified model.
pub struct Models<'c, C: Collection, M> {
    collected: Collected<'c, C>,
    overlay: Option<UnifyOverlay<C, M>>,
}

/// Narrows a list of a unified model: [`Listing::filter`] takes the model's filter.
pub struct ByModel<C: List, M> {
    filter: Result<C::Filter, Mismatch>,
    /// What every record has to say: the filter.
    wanted: Option<M>,
    overlay: Option<UnifyOverlay<C, M>>,
}

impl<'c, C: Unify<M>, M: Model> Models<'c, C, M> {
    pub(crate) fn new(collected: Collected<'c, C>) -> Self {
        Self {
            collected,
            overlay: None,
        }
    }

    /// The same for one customer: read and written with their formulas over the connector's mapping. One overlay
    /// takes the place of another; [`UnifyOverlay::and`] makes one of two.
    ///
    /// The app cannot be asked by what an overlay reads in a way of its own: a filter or a key with such a field is an
    /// error.
    pub fn overlaid(&self, overlay: &UnifyOverlay<C, M>) -> Self {
        Self {
            overlay: Some(overlay.clone()),
            ..self.clone()
        }
    }

    /// The collection under it.
    pub fn collected(&self) -> &Collected<'c, C> {
        &self.collected
    }

    /// All of them, page by page.
    pub fn list(&self) -> Listing<'c, M, ByModel<C, M>>
    where
        C: List,
    {
        let by = ByModel {
            filter: Ok(C::Filter::default()),
            wanted: None,
            overlay: self.overlay.clone(),
        };
        let collected = self.collected.clone();
        Listing::new(by, |by, asked| match by.filter {
            Ok(filter) => listed(collected, filter, &asked)
                .mapped(reader(by.overlay))
                .only(by.wanted.map(says)),
            Err(mismatch) => Source::refused(mismatch.failure::<M>(Category::Invalid)),
        })
    }

    /// Those that a text finds, page by page.
    pub fn search(&self, query: &str) -> Listing<'c, M, ByText>
    where
        C: Search,
    {
        let found = self.collected.search(query);
        found.mapped(reader(self.overlay.clone()))
    }

    /// The one with this id; `None` when there is none.
    pub fn find(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<M>, Error>> + Send + use<'c, C, M>
    where
        C: Find,
    {
        let (found, read) = (self.collected.find(id), reader(self.overlay.clone()));
        async move { found.await?.map(read).transpose() }
    }

    /// The first that is known by the same: the same address, the same name; `None` when there is none.
    pub fn match_by(
        &self,
        key: &M::Key,
    ) -> impl Future<Output = Result<Option<M>, Error>> + Send + use<'c, C, M>
    where
        C: UnifyMatch<M>,
    {
        let known = only(key, C::KEYS, self.overlay.as_ref());
        let key = known.and_then(|()| C::key(key));
        let matched = written::<M, _>(key).map(|it| self.collected.match_by(&it));
        let read = reader(self.overlay.clone());
        async move { matched?.await?.map(read).transpose() }
    }

    /// Makes one.
    pub fn create(
        &self,
        model: &M,
    ) -> impl Future<Output = Result<Written<M>, Error>> + Send + use<'c, C, M>
    where
        C: UnifyCreate<M>,
    {
        let new = match &self.overlay {
            Some(overlay) => overlay.new_record(model),
            None => C::new(model),
        };
        let created = written::<M, _>(new).map(|it| self.collected.create(&it));
        let read = reader(self.overlay.clone());
        async move { created?.await?.try_map(read) }
    }

    /// Changes the one with this id to what the model says, and an overlay makes of it; what they do not say stays,
    /// unless it is cleared: `tasks.update(id, &task).clear(|it| &it.due_time).await?`. What an overlay's formulas read
    /// of a cleared field is null.
    pub fn update(&self, id: &str, model: &M) -> ModelUpdate<'c, C, M>
    where
        C: UnifyUpdate<M>,
    {
        let (collected, overlay) = (self.collected.clone(), self.overlay.clone());
        ModelUpdate::new(collected, overlay, id, model)
    }

    /// Deletes the one with this id.
    pub fn delete(&self, id: &str) -> impl Future<Output = Result<(), Error>> + Send + use<'c, C, M>
    where
        C: Delete,
    {
        self.collected.delete(id)
    }
}

impl<'c, C: List + Unify<M>, M: Model> Listing<'c, M, ByModel<C, M>> {
    /// Only those that are equal to the filter in all that it says. The app narrows its list as far as it
    /// can; what comes all the same (an app may look for a part of a text) is passed over. When the app
    /// cannot narrow its list so, asking for it is an error.
    pub fn filter(mut self, filter: &M::Filter) -> Self
    where
        C: UnifyList<M>,
    {
        let by = &mut self.by;
        let known = only(filter, C::FILTERS, by.overlay.as_ref());
        by.filter = known.and_then(|()| C::filter(filter));
        by.wanted = Some(filter.clone().into());
        self
    }
}

/// Whether the app can be asked by all that is asked by: what has no place in it would narrow nothing, and what an
/// overlay reads elsewhere would be looked for in the wrong place.
fn only<C, M>(
    asked: &dyn Encode,
    known: &[&str],
    overlay: Option<&UnifyOverlay<C, M>>,
) -> Result<(), Mismatch> {
    let asked = Json::of(asked);
    for (key, _) in asked.view().members() {
        let problem = if !known.contains(&key.as_ref()) {
            "the app cannot be asked by it"
        } else if overlay.is_some_and(|it| it.reads(&key)) {
            "the app cannot be asked by it: the overlay reads it in a way of its own"
        } else {
            continue;
        };
        return Err(Mismatch::new(format!("$.{key}"), problem));
    }
    Ok(())
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

/// Reads records as models.
pub(super) fn reader<C: Unify<M>, M: Model>(
    overlay: Option<UnifyOverlay<C, M>>,
) -> impl Fn(C::Record) -> Result<M, Error> + Clone + Send + Sync {
    move |record| {
        let read = match &overlay {
            Some(overlay) => overlay.read(&record),
            None => C::read(&record),
        };
        match read {
            Ok(model) => Ok(model.filled()),
            Err(mismatch) => Err(Error::new(mismatch.failure::<M>(Category::Unreadable))),
        }
    }
}

pub(super) fn written<M: Model, T>(result: Result<T, Mismatch>) -> Result<T, Error> {
    result.map_err(|it| Error::new(it.failure::<M>(Category::Invalid)))
}

impl<C: Collection, M> Clone for Models<'_, C, M> {
    fn clone(&self) -> Self {
        Self {
            collected: self.collected.clone(),
            overlay: self.overlay.clone(),
        }
    }
}

impl<C: Collection, M> fmt::Debug for Models<'_, C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut models = f.debug_tuple("Models");
        models.field(&self.collected);
        self.overlay.iter().for_each(|it| _ = models.field(it));
        models.finish()
    }
}

impl<C: List, M> fmt::Debug for ByModel<C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByModel(..)")
    }
}
