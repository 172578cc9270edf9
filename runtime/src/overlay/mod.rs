#![doc = include_str!("guide.md")]

mod check;
mod lay;
mod load;
mod said;
mod side;
mod split;
mod stated;
mod text;
mod unify;

pub use stated::Overlaid;
#[doc(hidden)]
pub use stated::{At, Field, Holds, Sources, Targets};
pub use text::{OverlayError, OverlayProblem, OverlayText};
pub use unify::UnifyOverlay;

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::value::Json;
use crate::{Codec, Mismatch, ReadFrom, WriteTo, Writer};
use lay::{Inputs, Leaf, followed, lay};
use load::{Direction, Frozen, Loaded, Sides, load};
use said::Said;
use side::Side;
use stated::Field as Stated;

/// A customer's formulas over the mapping of a struct `T` and a model or record `M`.
///
/// Cheap to clone; one is loaded for each customer and used for all records.
pub struct Overlay<T, M> {
    said: Arc<Said>,
    of: PhantomData<fn() -> (T, M)>,
}

impl<T, M: Codec> Overlay<T, M> {
    /// Reads an overlay from JSON.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place in the text.
    pub fn parse(text: &str) -> Result<Self, OverlayError>
    where
        T: Overlaid<M>,
    {
        Self::of(&OverlayText::json(text)?)
    }

    /// Reads an overlay from YAML.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place in the text.
    #[cfg(feature = "yaml")]
    pub fn parse_yaml(text: &str) -> Result<Self, OverlayError>
    where
        T: Overlaid<M>,
    {
        Self::of(&OverlayText::yaml(text)?)
    }

    /// Takes an overlay out of a text that was read before.
    ///
    /// # Errors
    /// All that is wrong with it, each with its place in the text.
    pub fn of(text: &OverlayText) -> Result<Self, OverlayError>
    where
        T: Overlaid<M>,
    {
        Said::of(text, checked::<T, M>).map(Self::saying)
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
    /// As [`Overlay::and`].
    #[cfg(feature = "yaml")]
    pub fn and_yaml(&self, text: &str) -> Result<Self, OverlayError> {
        self.said.and(&OverlayText::yaml(text)?).map(Self::saying)
    }

    /// The struct, read from a record or a model: the fields that the overlay names by its formulas, the others as the
    /// struct says.
    ///
    /// # Errors
    /// As [`Mapping::read`](crate::Mapping::read), and when a formula gives what its field cannot hold.
    pub fn read<'m>(&self, from: &'m M) -> Result<T, Mismatch>
    where
        T: Overlaid<M> + ReadFrom<'m, M>,
    {
        let leaves = &self.said.loaded.read;
        if leaves.is_empty() {
            return T::read_from(from);
        }
        let input = Json::of(from);
        let mut inputs = Inputs::new(&input);
        let mut sources = Sources {
            from,
            overlaid: BTreeMap::new(),
            made: BTreeMap::new(),
        };
        let (copying, computing): (Vec<_>, Vec<_>) = leaves.iter().partition(|it| it.copies);
        for leaf in computing {
            Self::read_leaf(leaf, &mut inputs, &mut sources)?;
        }
        if !copying.is_empty() {
            let result = self.copied(&input, &sources);
            inputs = inputs.copying(&result);
            for leaf in copying {
                Self::read_leaf(leaf, &mut inputs, &mut sources)?;
            }
        }
        T::read_each(&sources)
    }

    /// Makes the source of a field that is overlaid.
    fn read_leaf(
        leaf: &Leaf,
        inputs: &mut Inputs<'_>,
        sources: &mut Sources<'_, M>,
    ) -> Result<(), Mismatch>
    where
        T: Overlaid<M>,
    {
        let Some(index) = leaf.field else {
            return Ok(());
        };
        if leaf.place.is_empty() {
            sources.made.insert(index, leaf.computed(inputs)?);
            return Ok(());
        }
        let mut alone = M::blank();
        let name = format!("{}.{}", name::<T>(), T::FIELDS[index].name);
        leaf.put(inputs, &mut alone, &name)?;
        sources.overlaid.insert(index, alone);
        Ok(())
    }

    /// The fields that `$copy` asks for, each as the JSON that it is read from.
    fn copied(&self, input: &Json, sources: &Sources<'_, M>) -> Json
    where
        T: Overlaid<M>,
    {
        let mut writer = Writer::new();
        writer.open_object();
        for (index, field) in T::FIELDS.iter().enumerate() {
            if !self.said.loaded.copied.contains(field.name) {
                continue;
            }
            let Some(trail) = field.trail(&mut M::blank()) else {
                continue;
            };
            let overlaid = sources.overlaid.get(&index).map(|it| Json::of(it));
            let from = overlaid.as_ref().unwrap_or(input);
            if let Some(value) = followed(from.view(), &trail.in_json()) {
                writer.key(field.name);
                writer.raw(value.as_text());
            }
        }
        writer.close_object();
        writer.into_text().parse().unwrap_or_default()
    }

    /// A record or a model, written from the struct, and from formulas where the overlay has some.
    ///
    /// # Errors
    /// As [`Mapping::write`](crate::Mapping::write), and when a formula gives what its place cannot hold.
    pub fn write(&self, from: &T) -> Result<M, Mismatch>
    where
        T: Overlaid<M> + WriteTo<M>,
    {
        let mut to = M::blank();
        self.write_into(from, &mut to)?;
        Ok(to)
    }

    /// Writes over a record or a model. What neither the struct nor the overlay maps stays as it is.
    ///
    /// # Errors
    /// As [`Overlay::write`].
    pub fn write_into(&self, from: &T, to: &mut M) -> Result<(), Mismatch>
    where
        T: Overlaid<M> + WriteTo<M>,
    {
        from.write_to(to)?;
        match self.said.loaded.write.as_slice() {
            [leaves] => lay(leaves, &self.fields_of(from)?, to),
            _ => Ok(()),
        }
    }

    /// The fields that formulas ask for, as the JSON that they would be written as.
    fn fields_of(&self, from: &T) -> Result<Json, Mismatch>
    where
        T: Overlaid<M>,
    {
        let asked = T::FIELDS.iter().enumerate();
        let asked = asked.filter(|(_, it)| self.said.loaded.asked.contains(it.name));
        let asked: Vec<(usize, &Stated)> = asked.collect();
        let mut targets = Targets {
            wanted: BTreeMap::new(),
        };
        for (index, field) in &asked {
            targets.wanted.insert(*index, field.target());
        }
        from.write_each(&mut targets)?;
        let mut writer = Writer::new();
        writer.open_object();
        for (index, field) in asked {
            let trail = field.trail(&mut M::blank());
            let (Some(trail), Some(written)) = (trail, targets.at(index)) else {
                continue;
            };
            let written = Json::of(written);
            if let Some(value) = followed(written.view(), &trail.in_json()) {
                writer.key(field.name);
                writer.raw(value.as_text());
            }
        }
        writer.close_object();
        Ok(writer.into_text().parse().unwrap_or_default())
    }
}

impl<T, M> Overlay<T, M> {
    fn saying(said: Arc<Said>) -> Self {
        Self {
            said,
            of: PhantomData,
        }
    }
}

/// What an overlay of a struct's mapping lays over it.
fn checked<T: Overlaid<M>, M: Codec>(
    source: &OverlayText,
    frozen: &Frozen,
) -> Result<Loaded, OverlayError> {
    let structure = [Side::fields::<M>(name::<T>(), T::FIELDS)];
    let record = [Side::record::<M>()];
    let read = Direction {
        from: &record[0],
        to: &structure,
    };
    let write = Direction {
        from: &structure[0],
        to: &record,
    };
    let sides = Sides {
        read: T::READS.then_some(read),
        write: T::WRITES.then_some(write),
    };
    load(source, &sides, frozen)
}

/// What a type is called, without where it is.
fn name<T>() -> &'static str {
    let whole = std::any::type_name::<T>();
    let path = whole.split('<').next().unwrap_or(whole);
    path.rsplit("::").next().unwrap_or(path)
}

impl<T, M> Clone for Overlay<T, M> {
    fn clone(&self) -> Self {
        Self::saying(Arc::clone(&self.said))
    }
}

impl<T, M> fmt::Debug for Overlay<T, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Overlay").field(&self.said.json).finish()
    }
}
