//! What stands on one side of an overlay: a record, or a struct whose fields have their places in one.

mod kinds;
mod place;

pub(super) use kinds::Kinds;
pub(super) use place::{Names, Reached, Trail, reach, without};

use super::stated::{At, Field};
use crate::codec::Codec;
use crate::formula::{Locator, Step, nearest};
use crate::value::Json;
use place::{Missing, Why};

/// One side.
pub(super) struct Side {
    blank: fn() -> Box<dyn Codec>,
    /// Of a struct.
    fields: Option<Fields>,
}

/// The fields of a struct, with their ways.
pub(super) struct Fields {
    /// Its name.
    pub(super) of: &'static str,
    pub(super) all: Vec<(Field, Option<Trail>)>,
}

/// What is known of a place.
pub(super) struct Known {
    /// Which of the steps there say that the next one is a custom field: JSON has it beside the others.
    pub(super) extras: Vec<usize>,
    pub(super) kinds: Kinds,
    /// The keys of a record.
    pub(super) keys: Option<Vec<String>>,
}

/// A way that leads nowhere.
pub(super) struct Nowhere {
    pub(super) message: String,
    pub(super) help: String,
}

/// How far a way may go.
const STEPS: usize = 100;

impl Side {
    /// A record or a model.
    pub(super) fn record<M: Codec>() -> Self {
        Self {
            blank: || Box::new(M::blank()),
            fields: None,
        }
    }

    /// The fields of a struct that are in `M`.
    pub(super) fn fields<M: Codec>(of: &'static str, fields: &[Field]) -> Self {
        let all = fields.iter().map(|it| (*it, it.trail(&mut M::blank())));
        Self {
            fields: Some(Fields {
                of,
                all: all.collect(),
            }),
            ..Self::record::<M>()
        }
    }

    /// What is known of the place that the steps lead to.
    pub(super) fn known(&self, steps: &[Step]) -> Result<Known, Nowhere> {
        // Records may hold others of their own kind, and a step into one is a call.
        if steps.len() > STEPS {
            return Err(Nowhere {
                message: format!("this is a way of {} steps", steps.len()),
                help: format!("no way has more than {STEPS}"),
            });
        }
        let Some(fields) = &self.fields else {
            return self.of_record(steps, 0);
        };
        let Some((first, rest)) = steps.split_first() else {
            return Ok(Known {
                extras: Vec::new(),
                kinds: Kinds::OBJECT,
                keys: None,
            });
        };
        let way = &fields.way(first)?.steps;
        let known = self.of_record(&[way, rest].concat(), way.len())?;
        let behind = known.extras.iter().filter(|it| **it >= way.len());
        Ok(Known {
            extras: behind.map(|it| it - way.len() + 1).collect(),
            ..known
        })
    }

    /// The same of the record; the first steps are not named in messages.
    fn of_record(&self, steps: &[Step], unnamed: usize) -> Result<Known, Nowhere> {
        let mut result = Ok(Known {
            extras: Vec::new(),
            kinds: Kinds::ANY,
            keys: None,
        });
        self.reach(steps, &mut |reached| {
            result = match reached {
                Reached::Missing(missing) if is_length(steps, &missing) => Ok(Known {
                    extras: Vec::new(),
                    kinds: Kinds::NUMBER,
                    keys: None,
                }),
                Reached::Place(mut place) => Ok(Known {
                    kinds: place.kinds(),
                    keys: place.keys(),
                    extras: place.trail.extras,
                }),
                Reached::Open(trail) => Ok(Known {
                    extras: trail.extras,
                    kinds: Kinds::ANY,
                    keys: None,
                }),
                Reached::Missing(missing) => Err(nowhere(steps, unnamed, missing)),
            };
        });
        result
    }

    /// Whether a constant can be put at a place.
    pub(super) fn takes(&self, steps: &[Step], value: &Json) -> bool {
        let mut takes = true;
        self.reach(steps, &mut |reached| {
            if let Reached::Place(mut place) = reached {
                takes = place.put(value).is_ok();
            }
        });
        takes
    }

    fn reach(&self, steps: &[Step], act: &mut dyn FnMut(Reached<'_>)) {
        let steps: Vec<Step> = steps.iter().map(first_item).collect();
        reach(&mut *(self.blank)(), &steps, Names::Wire, true, act);
    }

    /// Whether something stands at a place; of a struct, whether it is one of its fields.
    pub(super) fn named(&self, steps: &[Step]) -> Result<(), Nowhere> {
        match (&self.fields, steps) {
            (Some(fields), [Step::Key(name)]) => fields.named(name).map(|_| ()),
            _ => self.known(steps).map(|_| ()),
        }
    }

    /// The names of a struct's fields.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        let fields = self.fields.iter().flat_map(|it| &it.all);
        fields.map(|(field, _)| field.name.to_owned())
    }

    /// Whether a field of the struct is written to the place as a whole.
    pub(super) fn is_written_at(&self, place: &[Step]) -> bool {
        let mut fields = self.fields.iter().flat_map(|it| &it.all);
        fields.any(|(_, trail)| trail.as_ref().is_some_and(|it| it.steps == place))
    }

    /// Whether a field that the struct's author froze is written to the place, into it or around it.
    pub(super) fn is_frozen_at(&self, place: &[Step]) -> bool {
        let mut fields = self.fields.iter().flat_map(|it| &it.all);
        fields.any(|(field, trail)| {
            let Some(trail) = trail.as_ref().filter(|_| field.is_frozen) else {
                return false;
            };
            trail.steps.starts_with(place) || place.starts_with(&trail.steps)
        })
    }

    /// The fields, if it is a struct.
    pub(super) fn stated(&self) -> Option<&Fields> {
        self.fields.as_ref()
    }
}

impl Fields {
    /// The field with this name, and its position.
    pub(super) fn named(&self, name: &str) -> Result<(usize, &Field, Option<&Trail>), Nowhere> {
        let found = self.all.iter().position(|(it, _)| it.name == name);
        match found.map(|index| (index, &self.all[index])) {
            Some((index, (field, way))) => Ok((index, field, way.as_ref())),
            None => {
                let names = self.all.iter().map(|(it, _)| it.name);
                Err(unknown(self.of, name, names, false))
            }
        }
    }

    /// The way of the field that a step names.
    fn way(&self, first: &Step) -> Result<&Trail, Nowhere> {
        let Step::Key(name) = first else {
            return Err(Nowhere {
                message: format!("`{}` is no list", self.of),
                help: "its fields are named: `$.email`".to_owned(),
            });
        };
        let (_, _, way) = self.named(name)?;
        way.ok_or_else(|| Nowhere {
            message: format!("`{name}` is only read: the other side has no such field"),
            help: "write the formula out".to_owned(),
        })
    }
}

impl Field {
    /// Its way, by the keys of a record's JSON; `None` if it is computed.
    pub(super) fn trail(&self, blank: &mut dyn Codec) -> Option<Trail> {
        if self.way.is_empty() {
            return None;
        }
        let stated = self.way.iter().map(|it| match it {
            At::Item(index) => Step::Index(*index),
            At::Field(key) | At::Key(key) => Step::Key((*key).into()),
        });
        let stated: Vec<Step> = stated.collect();
        let mut trail = None;
        reach(blank, &stated, Names::Rust, false, &mut |reached| {
            if let Reached::Place(place) = reached {
                trail = Some(place.trail);
            }
        });
        trail
    }

    /// A record that the field can be written to: the items before its own in a list are there, and blank.
    pub(super) fn target<M: Codec>(&self) -> M {
        let mut target = M::blank();
        self.trail(&mut target);
        target
    }
}

/// Items of a list are all alike, and asking for the last of many would make them all.
fn first_item(step: &Step) -> Step {
    match step {
        Step::Index(_) => Step::Index(0),
        Step::Key(_) => step.clone(),
    }
}

/// Whether the way asks how long a list is.
fn is_length(steps: &[Step], missing: &Missing) -> bool {
    let is_list = matches!(missing.why, Why::Inside(kinds) if kinds.has(Kinds::LIST));
    let rest = steps.get(missing.steps..);
    is_list && matches!(rest, Some([Step::Key(key)]) if key.as_ref() == "length")
}

fn nowhere(steps: &[Step], unnamed: usize, missing: Missing) -> Nowhere {
    let shown = |steps: &[Step]| {
        let steps = steps.get(unnamed..).unwrap_or_default();
        Locator::from_steps(steps.to_vec()).to_string()
    };
    let holder = shown(&steps[..missing.steps]);
    match (missing.why, &steps[missing.steps]) {
        (
            Why::Unknown {
                record,
                known,
                keeps_more,
            },
            Step::Key(key),
        ) => unknown(record, key, known.iter().map(String::as_str), keeps_more),
        (Why::Unknown { record, .. }, Step::Index(_)) => Nowhere {
            message: format!("`{record}` is no list"),
            help: "its fields are named: `$.email`".to_owned(),
        },
        (Why::Inside(kinds), Step::Key(_)) if kinds.has(Kinds::LIST) => Nowhere {
            message: format!("`{holder}` is a list"),
            help: format!("say which item: `{holder}[0]`, or go through all with `$iterate`"),
        },
        (Why::Inside(kinds), Step::Key(key)) => Nowhere {
            message: format!("`{holder}` is {kinds}, which has no `{key}`"),
            help: format!("say `{holder}` alone"),
        },
        (Why::Inside(kinds), Step::Index(_)) => Nowhere {
            message: format!("`{holder}` is {kinds}, and no list"),
            help: format!("say `{holder}` alone"),
        },
    }
}

/// How many known names a message lists.
const LISTED: usize = 12;

/// A key that a record or a struct does not have.
pub(super) fn unknown<'k>(
    of: &str,
    key: &str,
    known: impl Iterator<Item = &'k str> + Clone,
    keeps_more: bool,
) -> Nowhere {
    let near = nearest(key, known.clone());
    let listed: Vec<String> = known
        .clone()
        .take(LISTED)
        .map(|it| format!("`{it}`"))
        .collect();
    let more = match known.count() > LISTED {
        true => ", …",
        false => "",
    };
    let custom = match keeps_more {
        true => format!("; a custom field is `extra.{key}`"),
        false => String::new(),
    };
    Nowhere {
        message: format!("`{of}` has no `{key}`"),
        help: match near {
            Some(near) => format!("did you mean `{near}`?{custom}"),
            None => format!("it has {}{more}{custom}", listed.join(", ")),
        },
    }
}

/// `primaryAddress.city`
pub(super) fn shown(place: &[Step]) -> String {
    let whole = Locator::from_steps(place.to_vec()).to_string();
    whole.trim_start_matches("$.").to_owned()
}
