//! One direction of an overlay, split into what it says at each place.

use std::collections::BTreeSet;

use super::check::{Checker, Frame, child};
use super::lay::Leaf;
use super::side::{Fields, Kinds, Nowhere, Side, shown};
use super::stated::Holds;
use crate::codec::{Kind, View};
use crate::formula::{Formula, Problem, Step, code, parse};
use crate::value::Json;

/// What one direction says: records are laid over member by member, anything else is replaced as a whole.
pub(super) struct Split {
    pub(super) leaves: Vec<Leaf>,
    /// The members of the source that formulas ask for.
    pub(super) asked: BTreeSet<String>,
    /// The members of the target that `$copy` asks for.
    pub(super) copied: BTreeSet<String>,
    pub(super) problems: Vec<Problem>,
}

impl Split {
    /// Splits what stands `within` an overlay, and checks it.
    pub(super) fn of(
        value: View<'_>,
        within: &str,
        source: &Side,
        target: &Side,
        frozen: &[Vec<Step>],
    ) -> Self {
        let mut splitter = Splitter {
            checker: Checker::new(source, target),
            frozen,
            leaves: Vec::new(),
            copying: Vec::new(),
            is_full: false,
        };
        match target.stated() {
            Some(fields) => splitter.fields(value, within, fields),
            None => splitter.members(value, within, &[]),
        }
        splitter.no_copies_of_copies();
        let Splitter {
            checker, leaves, ..
        } = splitter;
        let copied = checker.copied.into_iter().filter_map(|(_, place)| {
            let Step::Key(first) = place.into_iter().next()? else {
                return None;
            };
            Some(first.into())
        });
        Self {
            leaves,
            copied: copied.collect(),
            asked: checker.asked,
            problems: checker.problems,
        }
    }
}

/// How many places one direction may say something at. Each costs something with every record.
pub(super) const PLACES: usize = 2000;

struct Splitter<'s> {
    checker: Checker<'s>,
    frozen: &'s [Vec<Step>],
    leaves: Vec<Leaf>,
    /// The places whose formulas have a `$copy`.
    copying: Vec<Vec<Step>>,
    is_full: bool,
}

impl Splitter<'_> {
    /// The fields of a struct that is read.
    fn fields(&mut self, value: View<'_>, within: &str, fields: &Fields) {
        for (name, value) in members(value, within, &mut self.checker.problems) {
            let within = child(within, &name);
            let (index, field, trail) = match fields.named(&name) {
                Ok(found) => found,
                Err(nowhere) => {
                    self.say(&within, code::UNKNOWN_FIELD, nowhere);
                    continue;
                }
            };
            let steps = [Step::Key(name.as_str().into())];
            if field.is_frozen || self.is_frozen(&steps) {
                self.say_frozen(&within, &name);
                continue;
            }
            if let Some(why) = field.is_closed {
                let help = "leave it out".to_owned();
                let message = format!("`{name}` {why}");
                self.say(&within, code::UNKNOWN_FIELD, Nowhere { message, help });
                continue;
            }
            let Some(mut formula) = self.parsed(value, &within) else {
                continue;
            };
            let (problems, copies) = (self.checker.problems.len(), self.checker.copied.len());
            let given = self.checker.kinds(&mut formula.clone(), Frame::Root);
            // What follows says the same of locators, and more of values.
            self.checker.problems.truncate(problems);
            self.checker.copied.truncate(copies);
            match trail {
                Some(_) => self.checker.fits(&mut formula, &steps, Frame::Root),
                None => _ = self.checker.kinds(&mut formula, Frame::Root),
            }
            if self.checker.problems.len() == problems {
                self.fits_type(&formula, given, field.holds, &name);
            }
            let place = trail.map(|it| it.steps.clone());
            self.leaf(&steps, formula, copies, |leaf| Leaf {
                field: Some(index),
                place: place.unwrap_or_default(),
                ..leaf
            });
        }
    }

    /// Whether the struct's own type may hold it.
    fn fits_type(&mut self, formula: &Formula, given: Kinds, holds: Holds, name: &str) {
        let taken = match holds {
            Holds::Text => Kinds::TEXT,
            Holds::Number => Kinds::NUMBER,
            Holds::Boolean => Kinds::BOOL,
            Holds::List => Kinds::LIST,
            Holds::Map => Kinds::OBJECT,
            Holds::Other => Kinds::ANY,
        };
        if !taken.may_hold(given) {
            let message = format!("this is {given}, and `{name}` holds {taken}");
            let help = format!("give {taken}");
            self.checker
                .problem(&formula.pointer, code::WRONG_TYPE, message, &help);
        }
    }

    /// The members of a record.
    fn members(&mut self, value: View<'_>, within: &str, place: &[Step]) {
        for (key, value) in members(value, within, &mut self.checker.problems) {
            let within = child(within, &key);
            let place = [place, &[Step::Key(key.as_str().into())]].concat();
            match self.checker.target.known(&place) {
                Err(nowhere) => self.say(&within, code::UNKNOWN_FIELD, nowhere),
                Ok(known) => {
                    let is_record = known.keys.is_some() || is_extra(&key, &known.extras, &place);
                    let is_whole = self.checker.source.is_written_at(&place);
                    match value.kind() == Kind::Object && !is_formula(value) {
                        true if is_record && !is_whole => self.members(value, &within, &place),
                        _ => self.place(value, &within, &place),
                    }
                }
            }
        }
    }

    /// What is put at a place of a record.
    fn place(&mut self, value: View<'_>, within: &str, place: &[Step]) {
        if self.is_frozen(place) || self.checker.source.is_frozen_at(place) {
            return self.say_frozen(within, &shown(place));
        }
        let copies = self.checker.copied.len();
        if let Some(mut formula) = self.parsed(value, within) {
            self.checker.fits(&mut formula, place, Frame::Root);
            self.leaf(place, formula, copies, |leaf| leaf);
        }
    }

    /// Keeps what is put at a place; of the copies that were found so far, those behind `copies` are its own.
    fn leaf(
        &mut self,
        place: &[Step],
        formula: Formula,
        copies: usize,
        with: impl FnOnce(Leaf) -> Leaf,
    ) {
        if self.leaves.len() == PLACES {
            if std::mem::replace(&mut self.is_full, true) {
                return;
            }
            let message = format!("an overlay says something at {PLACES} places at the most");
            let help = "leave the rest to the mapping".to_owned();
            let within = std::mem::take(&mut self.checker.within);
            return self.say(&within, code::TOO_DEEP, Nowhere { message, help });
        }
        let copies = self.checker.copied.len() > copies;
        self.copying.extend(copies.then(|| place.to_vec()));
        self.leaves.push(with(Leaf {
            field: None,
            place: place.to_vec(),
            formula,
            copies,
        }));
    }

    // In which order they would be filled in nobody could tell.
    fn no_copies_of_copies(&mut self) {
        self.checker.within.clear();
        for (pointer, copied) in std::mem::take(&mut self.checker.copied) {
            if self.copying.iter().any(|it| meet(it, &copied)) {
                let message = format!("`{}` is a copy itself", shown(&copied));
                let code = code::INVALID_LOCATOR;
                self.checker
                    .problem(&pointer, code, message, "copy what it copies");
            }
            self.checker.copied.push((pointer, copied));
        }
    }

    fn parsed(&mut self, value: View<'_>, within: &str) -> Option<Formula> {
        self.checker.within = within.to_owned();
        match parse(&Json::from(value)) {
            Ok(formula) => Some(formula),
            Err(problems) => {
                let problems = problems.into_iter().map(|it| Problem {
                    pointer: format!("{within}{}", it.pointer),
                    ..it
                });
                self.checker.problems.extend(problems);
                None
            }
        }
    }

    fn is_frozen(&self, place: &[Step]) -> bool {
        self.frozen.iter().any(|frozen| meet(frozen, place))
    }

    fn say_frozen(&mut self, within: &str, name: &str) {
        let message = format!("`{name}` is frozen");
        let help = "leave it out".to_owned();
        self.say(within, code::FROZEN_FIELD, Nowhere { message, help });
    }

    /// Something is wrong with the key at a place of the text.
    fn say(&mut self, within: &str, code: &'static str, nowhere: Nowhere) {
        self.checker.within.clear();
        let Nowhere { message, help } = nowhere;
        self.checker.problem(within, code, message, &help);
    }
}

/// Whether one place is the other, or within it.
fn meet(one: &[Step], other: &[Step]) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

/// Whether the last step says that what follows is a custom field.
fn is_extra(key: &str, extras: &[usize], place: &[Step]) -> bool {
    key == "extra" && extras.contains(&(place.len() - 1))
}

/// The members of an object. A key that comes twice is a mistake.
pub(super) fn members<'v>(
    object: View<'v>,
    within: &str,
    problems: &mut Vec<Problem>,
) -> Vec<(String, View<'v>)> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for (key, value) in object.members() {
        if seen.insert(key.clone()) {
            all.push((key.into_owned(), value));
        } else {
            problems.push(Problem {
                pointer: child(within, &key),
                code: code::REPEATED_KEY,
                message: format!("`{key}` stands twice in one object"),
                help: "leave one of them".to_owned(),
            });
        }
    }
    all
}

/// Whether an object is a formula, or was to be one.
fn is_formula(object: View<'_>) -> bool {
    let mut keys = object.members();
    keys.any(|(key, _)| key.starts_with('$'))
}
