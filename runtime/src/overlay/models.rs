//! A connector's own mapping, overlaid for one customer.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use super::OverlayError;
use super::lay::lay;
use super::load::{Direction, Frozen, Loaded, Sides, load};
use super::side::Side;
use super::source::Source;
use crate::error::Category;
use crate::value::Json;
use crate::{
    Collected, Collection, Cursor, Delete, Error, Find, List, Listing, Mismatch, Model,
    ModelUpdate, Models, Page, Pages, Records, Search, Unify, UnifyCreate, UnifyUpdate, Written,
};

/// A customer's formulas over the mapping of a connector's collection `C` and the model `M`.
///
/// `read` names fields of the model, and its formulas go by the record's keys; `write` names what the app takes to
/// make or change a record, and its formulas go by the model's keys: as in `mapping.yaml`. Cheap to clone.
pub struct UnifyOverlay<C, M> {
    said: Arc<Said>,
    of: PhantomData<fn() -> (C, M)>,
}

#[derive(Debug)]
struct Said {
    json: Json,
    loaded: Loaded,
    parse: Parse,
}

/// Reads and checks a text against the sides that the type has.
type Parse = fn(&Source, &Frozen) -> Result<Loaded, OverlayError>;

impl<C, M> UnifyOverlay<C, M> {
    /// Reads an overlay of a mapping that goes both ways, from JSON.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place in the text.
    pub fn parse(text: &str) -> Result<Self, OverlayError>
    where
        C: UnifyCreate<M> + UnifyUpdate<M>,
        M: Model,
    {
        Self::of(&Source::json(text)?, &Frozen::default(), both::<C, M>)
    }

    /// Reads an overlay of a mapping that is only read, from JSON.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place in the text.
    pub fn parse_read(text: &str) -> Result<Self, OverlayError>
    where
        C: Unify<M>,
        M: Model,
    {
        Self::of(&Source::json(text)?, &Frozen::default(), read_alone::<C, M>)
    }

    /// The same as [`UnifyOverlay::parse`], from YAML.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place in the text.
    #[cfg(feature = "yaml")]
    pub fn parse_yaml(text: &str) -> Result<Self, OverlayError>
    where
        C: UnifyCreate<M> + UnifyUpdate<M>,
        M: Model,
    {
        Self::of(&Source::yaml(text)?, &Frozen::default(), both::<C, M>)
    }

    /// Another overlay, in JSON, over this one: objects go member by member, formulas are replaced as a whole.
    ///
    /// # Errors
    /// All that is wrong with it, and what this one has `frozen`.
    pub fn and(&self, text: &str) -> Result<Self, OverlayError> {
        self.and_said(&Source::json(text)?)
    }

    /// Another overlay, in YAML, over this one.
    ///
    /// # Errors
    /// As [`UnifyOverlay::and`].
    #[cfg(feature = "yaml")]
    pub fn and_yaml(&self, text: &str) -> Result<Self, OverlayError> {
        self.and_said(&Source::yaml(text)?)
    }

    fn and_said(&self, over: &Source) -> Result<Self, OverlayError> {
        let Said {
            json,
            loaded,
            parse,
        } = &*self.said;
        let frozen = parse(over, &loaded.frozen)?.frozen;
        let both = super::laid_over(json, &over.json)?;
        let loaded = Loaded {
            frozen,
            ..parse(&both, &Frozen::default())?
        };
        Ok(Self::said(both.json.clone(), loaded, *parse))
    }

    fn of(source: &Source, frozen: &Frozen, parse: Parse) -> Result<Self, OverlayError> {
        let loaded = parse(source, frozen)?;
        Ok(Self::said(source.json.clone(), loaded, parse))
    }

    fn said(json: Json, loaded: Loaded, parse: Parse) -> Self {
        Self {
            said: Arc::new(Said {
                json,
                loaded,
                parse,
            }),
            of: PhantomData,
        }
    }
}

impl<C: Unify<M>, M: Model> UnifyOverlay<C, M> {
    /// A record as the model.
    ///
    /// # Errors
    /// As [`Unify::read`], and when a formula gives what its field cannot hold.
    pub fn read(&self, record: &C::Record) -> Result<M, Mismatch> {
        let mut model = C::read(record)?;
        lay(&self.said.loaded.read, &Json::of(record), &mut model)?;
        Ok(model)
    }

    /// What a record is made from.
    ///
    /// # Errors
    /// As [`UnifyCreate::new`], and when a formula gives what its place cannot hold.
    pub fn new_record(&self, model: &M) -> Result<C::New, Mismatch>
    where
        C: UnifyCreate<M>,
    {
        let mut new = C::new(model)?;
        self.write(0, &Json::of(model), &mut new)?;
        Ok(new)
    }

    /// What of a record is to be another.
    ///
    /// # Errors
    /// As [`UnifyUpdate::change`], and when a formula gives what its place cannot hold.
    pub fn change(&self, model: &M) -> Result<C::Change, Mismatch>
    where
        C: UnifyUpdate<M>,
    {
        let mut change = C::change(model)?;
        self.lay_change(&Json::of(model), &mut change)?;
        Ok(change)
    }

    /// What the formulas make of a model, over a change.
    pub(crate) fn lay_change(&self, model: &Json, change: &mut C::Change) -> Result<(), Mismatch>
    where
        C: UnifyUpdate<M>,
    {
        self.write(1, model, change)
    }

    fn write(
        &self,
        target: usize,
        model: &Json,
        to: &mut dyn crate::Codec,
    ) -> Result<(), Mismatch> {
        match self.said.loaded.write.get(target) {
            Some(leaves) => lay(leaves, model, to),
            None => Ok(()),
        }
    }
}

fn both<C: UnifyCreate<M> + UnifyUpdate<M>, M: Model>(
    source: &Source,
    frozen: &Frozen,
) -> Result<Loaded, OverlayError> {
    let taken = [Side::record::<C::New>(), Side::record::<C::Change>()];
    sides::<C, M>(source, frozen, &taken)
}

fn read_alone<C: Unify<M>, M: Model>(
    source: &Source,
    frozen: &Frozen,
) -> Result<Loaded, OverlayError> {
    sides::<C, M>(source, frozen, &[])
}

fn sides<C: Unify<M>, M: Model>(
    source: &Source,
    frozen: &Frozen,
    taken: &[Side],
) -> Result<Loaded, OverlayError> {
    let (record, model) = (Side::record::<C::Record>(), [Side::record::<M>()]);
    let read = Direction {
        from: &record,
        to: &model,
    };
    let write = Direction {
        from: &model[0],
        to: taken,
    };
    let sides = Sides {
        read: Some(read),
        write: (!taken.is_empty()).then_some(write),
    };
    load(source, &sides, frozen)
}

impl<'c, C: Unify<M>, M: Model> Models<'c, C, M> {
    /// The same for one customer: read and written with their formulas over the connector's mapping.
    pub fn overlaid(&self, overlay: &UnifyOverlay<C, M>) -> OverlaidModels<'c, C, M> {
        OverlaidModels {
            collected: self.collected().clone(),
            overlay: overlay.clone(),
        }
    }
}

/// A collection as a unified model, with a customer's formulas over its mapping.
pub struct OverlaidModels<'c, C: Collection, M> {
    collected: Collected<'c, C>,
    overlay: UnifyOverlay<C, M>,
}

impl<'c, C: Unify<M>, M: Model> OverlaidModels<'c, C, M> {
    /// All of them, page by page.
    pub fn list(&self) -> OverlaidListing<'c, C, M>
    where
        C: List,
    {
        OverlaidListing {
            listing: self.collected.list(),
            overlay: self.overlay.clone(),
        }
    }

    /// Those that a text finds, page by page.
    pub fn search(&self, query: &str) -> Records<'c, M>
    where
        C: Search,
    {
        let overlay = self.overlay.clone();
        let found = self.collected.search(query).records();
        found.mapped(move |it| read(&overlay, &it))
    }

    /// The one with this id; `None` when there is none.
    pub fn find(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<M>, Error>> + Send + use<'c, C, M>
    where
        C: Find,
    {
        let (found, overlay) = (self.collected.find(id), self.overlay.clone());
        async move { found.await?.map(|it| read(&overlay, &it)).transpose() }
    }

    /// Makes one.
    pub fn create(
        &self,
        model: &M,
    ) -> impl Future<Output = Result<Written<M>, Error>> + Send + use<'c, C, M>
    where
        C: UnifyCreate<M>,
    {
        let new = written::<M, _>(self.overlay.new_record(model));
        let created = new.map(|it| self.collected.create(&it));
        let overlay = self.overlay.clone();
        async move { created?.await?.try_map(|it| read(&overlay, &it)) }
    }

    /// Changes the one with this id to what the model and the formulas say; what they do not say stays, unless it is
    /// cleared: what formulas read of a cleared field is null.
    pub fn update(&self, id: &str, model: &M) -> ModelUpdate<'c, C, M>
    where
        C: UnifyUpdate<M>,
    {
        ModelUpdate::new(self.collected.clone(), id, model).overlaid(self.overlay.clone())
    }

    /// Deletes the one with this id.
    pub fn delete(&self, id: &str) -> impl Future<Output = Result<(), Error>> + Send + use<'c, C, M>
    where
        C: Delete,
    {
        self.collected.delete(id)
    }
}

/// A list with a customer's formulas, before it is asked for.
#[must_use = "a list is asked for by `records`, `pages` or `page`"]
pub struct OverlaidListing<'c, C: List, M> {
    listing: Listing<'c, C>,
    overlay: UnifyOverlay<C, M>,
}

impl<'c, C: List + Unify<M>, M: Model> OverlaidListing<'c, C, M> {
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
    pub fn records(self) -> Records<'c, M> {
        let Self { listing, overlay } = self;
        listing.records().mapped(move |it| read(&overlay, &it))
    }

    /// All pages.
    pub fn pages(self) -> Pages<'c, M> {
        let Self { listing, overlay } = self;
        Pages::new(listing.mapped(Ok).mapped(move |it| read(&overlay, &it)))
    }

    /// One page.
    pub fn page(self) -> impl Future<Output = Result<Page<M>, Error>> + Send + use<'c, C, M> {
        let Self { listing, overlay } = self;
        let source = listing.mapped(Ok).mapped(move |it| read(&overlay, &it));
        source.page_once()
    }
}

pub(crate) fn read<C: Unify<M>, M: Model>(
    overlay: &UnifyOverlay<C, M>,
    record: &C::Record,
) -> Result<M, Error> {
    match overlay.read(record) {
        Ok(model) => Ok(model.filled()),
        Err(mismatch) => Err(Error::new(mismatch.failure::<M>(Category::Unreadable))),
    }
}

fn written<M: Model, T>(result: Result<T, Mismatch>) -> Result<T, Error> {
    result.map_err(|it| Error::new(it.failure::<M>(Category::Invalid)))
}

impl<C, M> Clone for UnifyOverlay<C, M> {
    fn clone(&self) -> Self {
        Self {
            said: Arc::clone(&self.said),
            of: PhantomData,
        }
    }
}

impl<C, M> fmt::Debug for UnifyOverlay<C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnifyOverlay")
            .field(&self.said.json)
            .finish()
    }
}

impl<C: Collection, M> fmt::Debug for OverlaidModels<'_, C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OverlaidModels")
            .field(&self.collected)
            .finish()
    }
}

impl<C: List, M> fmt::Debug for OverlaidListing<'_, C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OverlaidListing")
            .field(&self.listing)
            .finish()
    }
}
