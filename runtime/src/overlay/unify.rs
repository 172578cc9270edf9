//! Overlays of a connector's own mapping.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::OverlayError;
use super::lay::lay;
use super::load::{Direction, Frozen, Loaded, Sides, load};
use super::said::Said;
use super::side::Side;
use super::text::OverlayText;
use crate::formula::Step;
use crate::value::Json;
use crate::{Mismatch, Model, Unify, UnifyCreate, UnifyUpdate};

/// A customer's formulas over the mapping of a connector's collection `C` and the model `M`:
/// [`Models::overlaid`](crate::Models::overlaid) reads and writes with them.
///
/// `read` names fields of the model, and its formulas go by the record's keys; `write` names what the app takes to
/// make or change a record, and its formulas go by the model's keys: as in `mapping.yaml`. Cheap to clone.
pub struct UnifyOverlay<C, M> {
    said: Arc<Said>,
    of: PhantomData<fn() -> (C, M)>,
}

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
        Self::of(&OverlayText::json(text)?)
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
        Self::of_read(&OverlayText::json(text)?)
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
        Self::of(&OverlayText::yaml(text)?)
    }

    /// Takes an overlay of a mapping that goes both ways out of a text that was read before.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place in the text.
    pub fn of(text: &OverlayText) -> Result<Self, OverlayError>
    where
        C: UnifyCreate<M> + UnifyUpdate<M>,
        M: Model,
    {
        Said::of(text, both::<C, M>).map(Self::saying)
    }

    /// The same of a mapping that is only read.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place in the text.
    pub fn of_read(text: &OverlayText) -> Result<Self, OverlayError>
    where
        C: Unify<M>,
        M: Model,
    {
        Said::of(text, read_alone::<C, M>).map(Self::saying)
    }

    /// Another overlay, in JSON, over this one: objects go member by member, formulas are replaced as a whole.
    ///
    /// # Errors
    /// All that is wrong with it, and what this one has `frozen`.
    pub fn and(&self, text: &str) -> Result<Self, OverlayError> {
        self.said.and(&OverlayText::json(text)?).map(Self::saying)
    }

    /// Another overlay, in YAML, over this one.
    ///
    /// # Errors
    /// As [`UnifyOverlay::and`].
    #[cfg(feature = "yaml")]
    pub fn and_yaml(&self, text: &str) -> Result<Self, OverlayError> {
        self.said.and(&OverlayText::yaml(text)?).map(Self::saying)
    }

    /// Whether it says how this field of the model is read, or a field inside it.
    pub(crate) fn reads(&self, field: &str) -> bool {
        let is_it = |step: &Step| matches!(step, Step::Key(key) if key.as_ref() == field);
        let mut leaves = self.said.loaded.read.iter();
        leaves.any(|it| it.place.first().is_some_and(is_it))
    }

    fn saying(said: Arc<Said>) -> Self {
        Self {
            said,
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
    source: &OverlayText,
    frozen: &Frozen,
) -> Result<Loaded, OverlayError> {
    let taken = [Side::record::<C::New>(), Side::record::<C::Change>()];
    sides::<C, M>(source, frozen, &taken)
}

fn read_alone<C: Unify<M>, M: Model>(
    source: &OverlayText,
    frozen: &Frozen,
) -> Result<Loaded, OverlayError> {
    sides::<C, M>(source, frozen, &[])
}

fn sides<C: Unify<M>, M: Model>(
    source: &OverlayText,
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

impl<C, M> Clone for UnifyOverlay<C, M> {
    fn clone(&self) -> Self {
        Self::saying(Arc::clone(&self.said))
    }
}

impl<C, M> fmt::Debug for UnifyOverlay<C, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnifyOverlay")
            .field(&self.said.json)
            .finish()
    }
}
