//! Places in a record by the keys of its JSON: found, asked what they take, filled.
//!
//! No record states its types. But it shows its rows, and each field reads JSON: a field that takes `"x"` and not `[]`
//! is text. So one and the same record answers what a formula's locator leads to, and holds what the formula gives.

use super::kinds::Kinds;
use crate::codec::{Codec, DecodeError, Kind, Reader, Rest, Table, VisitorMut};
use crate::formula::{Step, number_text};
use crate::value::Json;

/// How the steps of a way are spelt.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Names {
    /// As in JSON.
    Wire,
    /// As fields of structs in Rust: what a derive states.
    Rust,
}

/// What stands at the end of a way.
pub(crate) enum Reached<'p> {
    Place(Place<'p>),
    /// Somewhere on the way any JSON may stand.
    Open(Trail),
    Missing(Missing),
}

/// A way by the keys of JSON, as far as it was gone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trail {
    pub(crate) steps: Vec<Step>,
    /// Which of them say that the next one is a custom field: JSON has it beside the others.
    pub(crate) extras: Vec<usize>,
}

/// A place of a record.
pub(crate) struct Place<'p> {
    codec: &'p mut dyn Codec,
    inside: Vec<Inside>,
    /// The way there.
    pub(crate) trail: Trail,
}

/// Where in a list or a map that a record shows as a whole.
#[derive(Clone)]
enum Inside {
    Item(usize),
    Member(Box<str>),
}

/// Why a way leads nowhere.
pub(crate) struct Missing {
    /// How many of its steps lead somewhere.
    pub(crate) steps: usize,
    pub(crate) why: Why,
}

pub(crate) enum Why {
    /// The record has no such field.
    Unknown {
        record: &'static str,
        known: Vec<String>,
        keeps_more: bool,
    },
    /// It goes into a value that has no members, or no items.
    Inside(Kinds),
}

/// Goes a way through a record, filling it with what is blank where it has nothing. `asks` first asks every place on
/// the way what it takes, by putting things there.
pub(crate) fn reach(
    record: &mut dyn Codec,
    way: &[Step],
    names: Names,
    asks: bool,
    act: &mut dyn FnMut(Reached<'_>),
) {
    let mut walk = Walk {
        way,
        at: 0,
        names,
        asks,
        inside: Vec::new(),
        trail: Trail::default(),
        act,
    };
    walk.go(record);
}

struct Walk<'w> {
    way: &'w [Step],
    at: usize,
    names: Names,
    asks: bool,
    inside: Vec<Inside>,
    trail: Trail,
    act: &'w mut dyn FnMut(Reached<'_>),
}

impl Walk<'_> {
    fn go(&mut self, codec: &mut dyn Codec) {
        let Some(step) = self.way.get(self.at).cloned() else {
            let place = Place {
                codec,
                inside: std::mem::take(&mut self.inside),
                trail: std::mem::take(&mut self.trail),
            };
            return (self.act)(Reached::Place(place));
        };
        if self.asks {
            let kinds = kinds(codec, &self.inside);
            let wanted = match step {
                Step::Index(_) => Kinds::LIST,
                Step::Key(_) => Kinds::OBJECT,
            };
            if kinds.is_open() {
                let mut trail = std::mem::take(&mut self.trail);
                trail.steps.extend_from_slice(&self.way[self.at..]);
                return (self.act)(Reached::Open(trail));
            }
            if !kinds.has(wanted) {
                return self.missing(Why::Inside(kinds));
            }
        }
        match step {
            Step::Index(index) => {
                self.inside.push(Inside::Item(index));
                self.advance(codec, step);
            }
            Step::Key(key) => {
                if let Some(Inside::Item(index)) = self.inside.last() {
                    (0..*index).for_each(|_| codec.rows_mut(&mut Nobody));
                }
                let mut field = Field {
                    walk: self,
                    key: &key,
                    is_record: false,
                };
                codec.rows_mut(&mut field);
                if !field.is_record {
                    self.inside.push(Inside::Member(key.clone()));
                    self.advance(codec, Step::Key(key));
                }
            }
        }
    }

    fn advance(&mut self, codec: &mut dyn Codec, step: Step) {
        self.trail.steps.push(step);
        self.at += 1;
        self.go(codec);
    }

    fn missing(&mut self, why: Why) {
        let steps = self.at;
        (self.act)(Reached::Missing(Missing { steps, why }));
    }
}

/// Takes the step from a record to one of its fields.
struct Field<'f, 'w> {
    walk: &'f mut Walk<'w>,
    key: &'f str,
    is_record: bool,
}

impl VisitorMut for Field<'_, '_> {
    fn visit(
        &mut self,
        rows: &'static str,
        fields: &mut [&mut dyn Codec],
        rest: &mut [&mut dyn Rest],
    ) {
        self.is_record = true;
        let (table, by_wire) = (Table::of(rows), self.walk.names == Names::Wire);
        let is_it = |(name, wire): (&str, &str)| match by_wire {
            true => wire == self.key,
            false => name == self.key,
        };
        let found = table.names_and_wires().position(is_it);
        self.walk.inside.clear();
        match (found, rest) {
            (Some(index), _) => {
                let wire = table.wires().nth(index).unwrap_or_default();
                self.walk.advance(fields[index], Step::Key(wire.into()));
            }
            (None, [rest]) if !by_wire || self.key == EXTRA => {
                let at = self.walk.trail.steps.len();
                self.walk.trail.extras.push(at);
                self.walk.advance(*rest, Step::Key(EXTRA.into()));
            }
            (None, rest) => self.walk.missing(Why::Unknown {
                record: table.record(),
                known: table.wires().map(str::to_owned).collect(),
                keeps_more: !rest.is_empty(),
            }),
        }
    }
}

/// How a way says that a field is a custom one.
const EXTRA: &str = "extra";

struct Nobody;

impl VisitorMut for Nobody {
    fn visit(&mut self, _: &'static str, _: &mut [&mut dyn Codec], _: &mut [&mut dyn Rest]) {}
}

impl Trail {
    /// The steps that JSON has.
    pub(crate) fn in_json(&self) -> Vec<Step> {
        without(&self.steps, &self.extras, 0)
    }
}

/// Steps without those at some positions, the first of them being at `first`.
pub(crate) fn without(steps: &[Step], positions: &[usize], first: usize) -> Vec<Step> {
    let kept = steps.iter().enumerate();
    let kept = kept.filter(|(index, _)| !positions.contains(&(first + index)));
    kept.map(|it| it.1.clone()).collect()
}

impl Place<'_> {
    /// What it takes.
    pub(crate) fn kinds(&mut self) -> Kinds {
        kinds(self.codec, &self.inside)
    }

    /// The keys of the record that stands there; `None` of what is none.
    pub(crate) fn keys(&mut self) -> Option<Vec<String>> {
        struct Keys(Option<Vec<String>>);

        impl VisitorMut for Keys {
            fn visit(
                &mut self,
                rows: &'static str,
                _: &mut [&mut dyn Codec],
                _: &mut [&mut dyn Rest],
            ) {
                let keys = Table::of(rows).wires().map(str::to_owned);
                self.0 = Some(keys.collect());
            }
        }

        if !self.kinds().has(Kinds::OBJECT) {
            return None;
        }
        let mut keys = Keys(None);
        self.codec.rows_mut(&mut keys);
        keys.0
    }

    /// Puts a value there, in the form that the place has: a number where it holds text is written as text.
    ///
    /// # Errors
    /// When it does not fit.
    pub(crate) fn put(&mut self, value: &Json) -> Result<(), DecodeError> {
        let first = match self.decode(value.as_text()) {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        for other in other_forms(value) {
            if self.decode(other.as_text()).is_ok() {
                return Ok(());
            }
        }
        Err(first)
    }

    /// Takes away what is there.
    ///
    /// # Errors
    /// When something must be there.
    pub(crate) fn clear(&mut self) -> Result<(), DecodeError> {
        if let [Inside::Member(_)] = self.inside.as_slice() {
            return self.decode_members(None);
        }
        match self.codec.decode(&mut Reader::absent()) {
            Err(_) if self.decode("[]").is_ok() => Ok(()),
            done => done,
        }
    }

    fn decode(&mut self, value: &str) -> Result<(), DecodeError> {
        match self.inside.as_slice() {
            [Inside::Member(_)] => self.decode_members(Some(value)),
            inside => decode(self.codec, &within(value, inside)),
        }
    }

    /// Changes one member of a map and leaves the others.
    fn decode_members(&mut self, value: Option<&str>) -> Result<(), DecodeError> {
        let Some(Inside::Member(changed)) = self.inside.last() else {
            return Ok(());
        };
        let before = Json::of(&*self.codec);
        let others = before.view().members().filter(|(key, _)| *key != **changed);
        let mut members: Vec<String> = others.map(|(key, it)| member(&key, it.as_text())).collect();
        members.extend(value.map(|it| member(changed, it)));
        decode(self.codec, &format!("{{{}}}", members.join(",")))
    }
}

fn kinds(codec: &mut dyn Codec, inside: &[Inside]) -> Kinds {
    Kinds::taken(|sample| match decode(codec, &within(sample, inside)) {
        Ok(()) => true,
        // It is a record, or a list of so many; the sample is too small.
        Err(error) => {
            error.problem() == "missing field" || error.problem().starts_with("expected a list of")
        }
    })
}

fn decode(codec: &mut dyn Codec, text: &str) -> Result<(), DecodeError> {
    codec.decode(&mut Reader::new(text))
}

/// A value with the lists and objects around it. Those before it in a list are the same.
fn within(value: &str, inside: &[Inside]) -> String {
    inside
        .iter()
        .rev()
        .fold(value.to_owned(), |text, it| match it {
            Inside::Item(index) => format!("[{}]", vec![text; index + 1].join(",")),
            Inside::Member(key) => format!("{{{}}}", member(key, &text)),
        })
}

fn member(key: &str, value: &str) -> String {
    format!("{}:{value}", Json::from(key).as_text())
}

/// A scalar as text, or a text as what is written in it.
fn other_forms(value: &Json) -> Vec<Json> {
    match value.kind() {
        Kind::Number => vec![Json::from(&*number_text(value.as_text()))],
        Kind::Bool => vec![Json::from(value.as_text())],
        Kind::Text => {
            let text = value.as_str().unwrap_or_default();
            let inner: Option<Json> = text.trim().parse().ok();
            let inner = inner.filter(|it| matches!(it.kind(), Kind::Number | Kind::Bool));
            inner.into_iter().collect()
        }
        Kind::Null | Kind::List | Kind::Object => Vec::new(),
    }
}
