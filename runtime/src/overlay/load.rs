//! From the text of an overlay to what it lays over a mapping, checked.

use std::collections::{BTreeMap, BTreeSet};

use super::OverlayError;
use super::check::child;
use super::lay::Leaf;
use super::side::{Kinds, Nowhere, Side, unknown};
use super::split::{PLACES, Split, members};
use super::text::OverlayText;
use crate::codec::{Kind, View};
use crate::formula::{Locator, Problem, Step, code};

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
    /// The fields of a struct that `$copy` asks for where it is read.
    pub(super) copied: BTreeSet<String>,
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
    source: &OverlayText,
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
        return Err(source.error(problems));
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
                    self.problem(&child("", other), code::UNKNOWN_KEY, message, &help);
                    continue;
                }
            };
            let within = child("", &key);
            let Some(direction) = direction else {
                let help = format!("leave `{key}` out");
                let message = format!("nothing is {} here", past(&key));
                self.problem(&within, code::UNKNOWN_KEY, message, &help);
                continue;
            };
            let mut keys = value.members().map(|it| it.0);
            if value.kind() != Kind::Object || keys.next().is_some_and(|it| it.starts_with('$')) {
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
        let split = Split::of(value, "/read", from, to, &self.frozen.read);
        self.problems.extend(split.problems);
        self.loaded.copied = split.copied;
        split.leaves
    }

    /// What one target does not know is another's.
    fn write(&mut self, value: View<'_>, direction: Direction<'_>) -> Vec<Vec<Leaf>> {
        let mut all = Vec::new();
        let mut problems: Vec<Vec<Problem>> = Vec::new();
        for to in direction.to {
            let split = Split::of(value, "/write", direction.from, to, &self.frozen.write);
            self.loaded.asked.extend(split.asked);
            all.push(split.leaves);
            problems.push(split.problems);
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
            let within = child("/frozen", &key);
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
            if names.items().count() > PLACES {
                let message = format!("`{key}` has more than {PLACES} fields");
                self.problem(&within, code::TOO_DEEP, message, "leave some of them");
                continue;
            }
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

fn past(direction: &str) -> &'static str {
    match direction {
        "read" => "read",
        _ => "written",
    }
}
