//! Formulas computed, and put where they belong.

use super::side::{Names, Reached, reach, shown};
use crate::Mismatch;
use crate::codec::{Codec, DecodeError, Encode, View};
use crate::formula::{Formula, Scope, Step, evaluate_counting};
use crate::value::Json;

/// One place, and what an overlay puts there.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    /// Of a struct that is read: the position of the field.
    pub(super) field: Option<usize>,
    /// The way to the place; empty for a field that is nowhere on the other side.
    pub(super) place: Vec<Step>,
    pub(super) formula: Formula,
    /// Whether it copies from what the others gave, and so comes after them.
    pub(super) copies: bool,
}

/// What the formulas of one record read, and what they have cost: all of them together have the work that one has.
pub(super) struct Inputs<'i> {
    scope: Scope<'i>,
    work: u64,
}

impl<'i> Inputs<'i> {
    /// They read this.
    pub(super) fn new(input: &'i Json) -> Self {
        Self {
            scope: Scope::new(input),
            work: 0,
        }
    }

    /// And copy from this.
    pub(super) fn copying(self, result: &'i Json) -> Self {
        Self {
            scope: self.scope.copying(result),
            ..self
        }
    }
}

impl Leaf {
    /// What the formula gives.
    ///
    /// # Errors
    /// When it asks for too much work.
    pub(super) fn computed(&self, inputs: &mut Inputs<'_>) -> Result<Option<Json>, Mismatch> {
        evaluate_counting(&self.formula, &inputs.scope, &mut inputs.work)
            .map_err(|failure| Mismatch::new(shown(&self.place), failure.to_string()))
    }

    /// Puts what the formula gives into a record; nothing takes away what is there.
    ///
    /// # Errors
    /// When it does not fit. `name` is what the place is called.
    pub(super) fn put(
        &self,
        inputs: &mut Inputs<'_>,
        to: &mut dyn Codec,
        name: &str,
    ) -> Result<(), Mismatch> {
        let value = self.computed(inputs)?;
        if value.is_none() && !is_there(to, &self.place) {
            return Ok(());
        }
        let mut result: Result<(), DecodeError> = Ok(());
        reach(to, &self.place, Names::Wire, false, &mut |reached| {
            if let Reached::Place(mut place) = reached {
                result = match &value {
                    Some(value) => place.put(value),
                    None => place.clear(),
                };
            }
        });
        result.map_err(|error| {
            let inner = error.path();
            let problem = match inner.is_empty() {
                true => format!("does not fit ({})", error.problem()),
                false => format!("does not fit (`{inner}`: {})", error.problem()),
            };
            match value {
                Some(_) => Mismatch::new(name.to_owned(), problem),
                None => Mismatch::new(name.to_owned(), "comes to nothing and must be there"),
            }
        })
    }
}

/// Puts all of them.
///
/// # Errors
/// The first that does not fit.
pub(super) fn lay(leaves: &[Leaf], input: &Json, to: &mut dyn Codec) -> Result<(), Mismatch> {
    let (copying, computing): (Vec<&Leaf>, Vec<&Leaf>) = leaves.iter().partition(|it| it.copies);
    let mut inputs = Inputs::new(input);
    for leaf in computing {
        leaf.put(&mut inputs, to, &shown(&leaf.place))?;
    }
    if copying.is_empty() {
        return Ok(());
    }
    let result = Json::of(to);
    let mut inputs = inputs.copying(&result);
    for leaf in copying {
        leaf.put(&mut inputs, to, &shown(&leaf.place))?;
    }
    Ok(())
}

/// What stands at the end of a way.
pub(super) fn followed<'v>(value: View<'v>, steps: &[Step]) -> Option<View<'v>> {
    let mut steps = steps.iter();
    steps.try_fold(value, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Index(index) => value.at(*index),
    })
}

fn is_there(record: &dyn Encode, place: &[Step]) -> bool {
    let json = Json::of(record);
    let without_extra: Vec<Step> = place.iter().filter(|it| !is_extra(it)).cloned().collect();
    followed(json.view(), place).is_some() || followed(json.view(), &without_extra).is_some()
}

fn is_extra(step: &Step) -> bool {
    matches!(step, Step::Key(key) if key.as_ref() == "extra")
}
