#![doc = include_str!("guide.md")]

mod check;
mod kinds;
mod lay;
mod load;
mod models;
mod place;
mod problem;
mod side;
mod source;
mod stated;
#[cfg(feature = "yaml")]
mod yaml;

pub(crate) use models::read;
pub use models::{OverlaidListing, OverlaidModels, UnifyOverlay};
pub use problem::{OverlayError, OverlayProblem};
pub use stated::Overlaid;
#[doc(hidden)]
pub use stated::{At, Field, Holds, Sources, Targets};

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::formula::merge;
use crate::value::Json;
use crate::{Codec, Mismatch, ReadFrom, WriteTo, Writer};
use lay::{followed, lay};
use load::{Direction, Frozen, Loaded, Sides, load};
use side::Side;
use source::Source;
use stated::Field as Stated;

/// A customer's formulas over the mapping of a struct `T` and a model or record `M`.
///
/// Cheap to clone; one is loaded for each customer and used for all records.
pub struct Overlay<T, M> {
    said: Arc<Said>,
    of: PhantomData<fn() -> (T, M)>,
}

/// What an overlay says.
#[derive(Debug)]
struct Said {
    json: Json,
    loaded: Loaded,
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
        Self::of(&Source::json(text)?, &Frozen::default())
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
        Self::of(&Source::yaml(text)?, &Frozen::default())
    }

    /// Another overlay, in JSON, over this one: objects go member by member, formulas are replaced as a whole.
    ///
    /// # Errors
    /// All that is wrong with it, and what this one has `frozen`.
    pub fn and(&self, text: &str) -> Result<Self, OverlayError>
    where
        T: Overlaid<M>,
    {
        self.and_said(&Source::json(text)?)
    }

    /// Another overlay, in YAML, over this one.
    ///
    /// # Errors
    /// As [`Overlay::and`].
    #[cfg(feature = "yaml")]
    pub fn and_yaml(&self, text: &str) -> Result<Self, OverlayError>
    where
        T: Overlaid<M>,
    {
        self.and_said(&Source::yaml(text)?)
    }

    fn and_said(&self, over: &Source) -> Result<Self, OverlayError>
    where
        T: Overlaid<M>,
    {
        let frozen = &self.said.loaded.frozen;
        let over = Self::of(over, frozen)?;
        Self::of(
            &laid_over(&self.said.json, &over.said.json)?,
            &Frozen::default(),
        )
        .map(|it| it.with_frozen(&over.said.loaded.frozen))
    }

    fn of(source: &Source, frozen: &Frozen) -> Result<Self, OverlayError>
    where
        T: Overlaid<M>,
    {
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
        Ok(Self::said(Said {
            json: source.json.clone(),
            loaded: load(source, &sides, frozen)?,
        }))
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
        let mut sources = Sources {
            from,
            overlaid: BTreeMap::new(),
            made: BTreeMap::new(),
        };
        for leaf in leaves {
            let Some(index) = leaf.field else { continue };
            if leaf.place.is_empty() {
                sources.made.insert(index, leaf.computed(&input)?);
                continue;
            }
            let mut alone = M::blank();
            let name = format!("{}.{}", name::<T>(), T::FIELDS[index].name);
            leaf.put(&input, &mut alone, &name)?;
            sources.overlaid.insert(index, alone);
        }
        T::read_each(&sources)
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
        let [leaves] = self.said.loaded.write.as_slice() else {
            return Ok(());
        };
        let input = self.fields_of(from)?;
        lay(leaves, &input, to)
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
    fn said(said: Said) -> Self {
        Self {
            said: Arc::new(said),
            of: PhantomData,
        }
    }

    fn with_frozen(&self, frozen: &Frozen) -> Self {
        let loaded = Loaded {
            frozen: frozen.clone(),
            ..self.said.loaded.clone()
        };
        Self::said(Said {
            json: self.said.json.clone(),
            loaded,
        })
    }
}

/// Two overlays as one. What each says has been checked.
fn laid_over(base: &Json, over: &Json) -> Result<Source, OverlayError> {
    let merged = merge(base, over, &[]).unwrap_or_default();
    Source::json(merged.as_text())
}

/// What a type is called, without where it is.
fn name<T>() -> &'static str {
    let whole = std::any::type_name::<T>();
    let path = whole.split('<').next().unwrap_or(whole);
    path.rsplit("::").next().unwrap_or(path)
}

impl<T, M> Clone for Overlay<T, M> {
    fn clone(&self) -> Self {
        Self {
            said: Arc::clone(&self.said),
            of: PhantomData,
        }
    }
}

impl<T, M> fmt::Debug for Overlay<T, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Overlay").field(&self.said.json).finish()
    }
}
