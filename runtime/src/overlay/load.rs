//! From the text of an overlay to what it lays over a mapping, checked.

use std::collections::{BTreeMap, BTreeSet};

use super::OverlayError;
use super::check::{Checker, Frame, shown};
use super::kinds::Kinds;
use super::lay::Leaf;
use super::side::{Fields, Nowhere, Side, unknown};
use super::source::Source;
use super::stated::Holds;
use crate::codec::{Kind, View};
use crate::formula::{Formula, Locator, Problem, Step, code, parse};
use crate::value::Json;

/// What may stand in an overlay.
const KEYS: [&str; 3] = ["read", "write", "frozen"];

/// Both directions of a mapping, as far as it has them.
pub(super) struct Sides<'s> {
    pub(super) read: Option<Direction<'s>>,
    /// With several targets, each takes what it knows.
    pub(super) write: Option<Direction<'s>>,
}

/// One direction of a mapping.
#[derive(Clone, Copy)]
pub(super) struct Direction<'s> {
    pub(super) from: &'s Side,
    pub(super) to: &'s [Side],
}

/// What an overlay lays over a mapping.
#[derive(Clone, Debug, Default)]
pub(super) struct Loaded {
    pub(super) read: Vec<Leaf>,
    /// For each target of the writing direction.
    pub(super) write: Vec<Vec<Leaf>>,
    /// The fields of a struct that formulas of the writing direction ask for.
    pub(super) asked: BTreeSet<String>,
    pub(super) frozen: Frozen,
}

/// Places that no further overlay may change.
#[derive(Clone, Debug, Default)]
pub(super) struct Frozen {
    read: Vec<Vec<Step>>,
    write: Vec<Vec<Step>>,
}

/// Reads and checks all of it.
pub(super) fn load(
    source: &Source,
    sides: &Sides<'_>,
    frozen: &Frozen,
) -> Result<Loaded, OverlayError> {
    let mut loader = Loader {
        frozen: frozen.clone(),
        loaded: Loaded::default(),
        problems: Vec::new(),
    };
    loader.overlay(source.json.view(), sides);
    let Loader {
        mut loaded,
        problems,
        ..
    } = loader;
    if !problems.is_empty() {
        return Err(OverlayError::of(problems, source));
    }
    loaded.frozen.read.extend_from_slice(&frozen.read);
    loaded.frozen.write.extend_from_slice(&frozen.write);
    Ok(loaded)
}

struct Loader {
    frozen: Frozen,
    loaded: Loaded,
    problems: Vec<Problem>,
}

impl Loader {
    fn overlay(&mut self, view: View<'_>, sides: &Sides<'_>) {
        if view.kind() != Kind::Object {
            let help = "an overlay is an object with `read` and `write`";
            let message = format!("this is {}", Kinds::of(view.kind()));
            return self.problem("", code::WRONG_ARGUMENT, message, help);
        }
        for (key, value) in members(view, "", &mut self.problems) {
            let direction = match key.as_str() {
                "read" => &sides.read,
                "write" => &sides.write,
                "frozen" => {
                    self.frozen(value, sides);
                    continue;
                }
                other => {
                    let Nowhere { message, help } =
                        unknown("the overlay", other, KEYS.into_iter(), false);
                    self.problem(&pointer("", other), code::UNKNOWN_KEY, message, &help);
                    continue;
                }
            };
            let within = pointer("", &key);
            let Some(direction) = direction else {
                let help = format!("leave `{key}` out");
                let message = format!("nothing is {} here", past(&key));
                self.problem(&within, code::UNKNOWN_KEY, message, &help);
                continue;
            };
            if value.kind() != Kind::Object || is_formula(value) {
                let help = format!("`{key}` is an object of fields with their formulas");
                let message = format!("`{key}` is no object of fields");
                self.problem(&within, code::WRONG_ARGUMENT, message, &help);
                continue;
            }
            match (key.as_str(), direction.to) {
                ("read", [to]) => self.loaded.read = self.read(value, direction.from, to),
                ("read", _) => {}
                _ => self.loaded.write = self.write(value, *direction),
            }
        }
    }

    fn read(&mut self, value: View<'_>, from: &Side, to: &Side) -> Vec<Leaf> {
        let mut split = Split::new(from, to, &self.frozen.read);
        match to.stated() {
            Some(fields) => split.fields(value, fields),
            None => split.members(value, "/read", &[]),
        }
        self.problems.extend(split.checker.problems);
        split.leaves
    }

    /// What one target does not know is another's.
    fn write(&mut self, value: View<'_>, direction: Direction<'_>) -> Vec<Vec<Leaf>> {
        let mut all = Vec::new();
        let mut problems: Vec<Vec<Problem>> = Vec::new();
        for to in direction.to {
            let mut split = Split::new(direction.from, to, &self.frozen.write);
            split.members(value, "/write", &[]);
            self.loaded.asked.extend(split.checker.asked);
            all.push(split.leaves);
            problems.push(split.checker.problems);
        }
        let mut unknown_in: BTreeMap<&str, usize> = BTreeMap::new();
        for problem in problems.iter().flatten() {
            if problem.code == code::UNKNOWN_FIELD {
                *unknown_in.entry(&problem.pointer).or_default() += 1;
            }
        }
        let is_nowhere = |it: &Problem| match unknown_in.get(it.pointer.as_str()) {
            Some(targets) => *targets >= direction.to.len(),
            None => true,
        };
        let mut told = BTreeSet::new();
        for problem in problems.iter().flatten().filter(|it| is_nowhere(it)) {
            if told.insert(&problem.pointer) {
                self.problems.push(problem.clone());
            }
        }
        all
    }

    /// `frozen: { read: [email], write: [properties.email] }`
    fn frozen(&mut self, value: View<'_>, sides: &Sides<'_>) {
        if value.kind() != Kind::Object {
            let help = "`frozen` is an object with `read` and `write`, lists of fields";
            return self.problem(
                "/frozen",
                code::WRONG_ARGUMENT,
                "`frozen` is no object".to_owned(),
                help,
            );
        }
        for (key, names) in members(value, "/frozen", &mut self.problems) {
            let within = pointer("/frozen", &key);
            let direction = match key.as_str() {
                "read" => &sides.read,
                "write" => &sides.write,
                _ => {
                    let known = ["read", "write"].into_iter();
                    let Nowhere { message, help } = unknown("frozen", &key, known, false);
                    self.problem(&within, code::UNKNOWN_KEY, message, &help);
                    continue;
                }
            };
            let to = direction.map_or(&[][..], |it| it.to);
            for (index, name) in names.items().enumerate() {
                let within = format!("{within}/{index}");
                match place_named(name, to) {
                    Ok(place) if key == "read" => self.loaded.frozen.read.push(place),
                    Ok(place) => self.loaded.frozen.write.push(place),
                    Err(Nowhere { message, help }) => {
                        self.problem(&within, code::UNKNOWN_FIELD, message, &help);
                    }
                }
            }
            if names.kind() != Kind::List {
                let message = format!("`{key}` is no list of fields");
                let help = format!("write `\"{key}\": [\"email\"]`");
                self.problem(&within, code::WRONG_ARGUMENT, message, &help);
            }
        }
    }

    fn problem(&mut self, pointer: &str, code: &'static str, message: String, help: &str) {
        self.problems.push(Problem {
            pointer: pointer.to_owned(),
            code,
            message,
            help: help.to_owned(),
        });
    }
}

/// The place that a text names, in one of the targets.
fn place_named(name: View<'_>, targets: &[Side]) -> Result<Vec<Step>, Nowhere> {
    let Some(name) = name.as_str() else {
        return Err(Nowhere {
            message: format!("{} is no field", name.as_text()),
            help: "fields are named by texts".to_owned(),
        });
    };
    let place = Locator::parse(&name).map_err(|error| Nowhere {
        message: error.message,
        help: error.help,
    })?;
    let mut found = Err(Nowhere {
        message: "nothing goes this way".to_owned(),
        help: "leave it out".to_owned(),
    });
    for target in targets {
        found = match (found, target.named(place.steps())) {
            (Ok(it), _) => Ok(it),
            (_, Ok(())) => Ok(place.steps().to_vec()),
            (_, Err(nowhere)) => Err(nowhere),
        };
    }
    found
}

/// Goes through one direction and keeps what is said at its leaves: records are laid over member by member, anything
/// else is replaced as a whole.
struct Split<'s> {
    checker: Checker<'s>,
    frozen: &'s [Vec<Step>],
    leaves: Vec<Leaf>,
}

impl<'s> Split<'s> {
    fn new(source: &'s Side, target: &'s Side, frozen: &'s [Vec<Step>]) -> Self {
        Self {
            checker: Checker {
                source,
                target,
                problems: Vec::new(),
                within: String::new(),
                asked: BTreeSet::new(),
            },
            frozen,
            leaves: Vec::new(),
        }
    }

    /// The fields of a struct that is read.
    fn fields(&mut self, value: View<'_>, fields: &Fields) {
        for (name, value) in members(value, "/read", &mut self.checker.problems) {
            let within = pointer("/read", &name);
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
            let place = trail.map(|it| it.steps.clone());
            let before = self.checker.problems.len();
            let given = self.checker.kinds(&mut formula.clone(), Frame::Root);
            // What follows says the same of locators, and more of values.
            self.checker.problems.truncate(before);
            match place {
                Some(_) => self.checker.fits(&mut formula, &steps, Frame::Root),
                None => _ = self.checker.kinds(&mut formula, Frame::Root),
            }
            if self.checker.problems.len() == before {
                self.fits_type(&formula, given, field.holds, &name);
            }
            self.leaves.push(Leaf {
                field: Some(index),
                place: place.unwrap_or_default(),
                formula,
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

    fn members(&mut self, value: View<'_>, within: &str, place: &[Step]) {
        for (key, value) in members(value, within, &mut self.checker.problems) {
            let within = pointer(within, &key);
            let place = [place, &[Step::Key(key.as_str().into())]].concat();
            match self.checker.target.known(&place) {
                Err(nowhere) => self.say(&within, code::UNKNOWN_FIELD, nowhere),
                Ok(known) => {
                    let is_record = known.keys.is_some() || is_extra(&key, &known.extras, &place);
                    let is_whole = self.checker.source.is_written_at(&place);
                    match value.kind() == Kind::Object && !is_formula(value) {
                        true if is_record && !is_whole => self.members(value, &within, &place),
                        _ => self.leaf(value, &within, place),
                    }
                }
            }
        }
    }

    fn leaf(&mut self, value: View<'_>, within: &str, place: Vec<Step>) {
        if self.is_frozen(&place) || self.checker.source.is_frozen_at(&place) {
            return self.say_frozen(within, &shown(&place));
        }
        if let Some(mut formula) = self.parsed(value, within) {
            self.checker.fits(&mut formula, &place, Frame::Root);
            self.leaves.push(Leaf {
                field: None,
                place,
                formula,
            });
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
        let meets = |frozen: &Vec<Step>| frozen.starts_with(place) || place.starts_with(frozen);
        self.frozen.iter().any(meets)
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

/// Whether the last step says that what follows is a custom field.
fn is_extra(key: &str, extras: &[usize], place: &[Step]) -> bool {
    key == "extra" && extras.contains(&(place.len() - 1))
}

/// The members of an object. A key that comes twice is a mistake.
fn members<'v>(
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
                pointer: pointer(within, &key),
                code: code::REPEATED_KEY,
                message: format!("`{key}` stands twice in one object"),
                help: "leave one of them".to_owned(),
            });
        }
    }
    all
}

fn is_formula(object: View<'_>) -> bool {
    let first = object.members().next();
    first.is_some_and(|(key, _)| key.starts_with('$'))
}

fn pointer(within: &str, key: &str) -> String {
    format!("{within}/{}", key.replace('~', "~0").replace('/', "~1"))
}

fn past(direction: &str) -> &'static str {
    match direction {
        "read" => "read",
        _ => "written",
    }
}
