//! Whether what an overlay says fits both sides: every locator leads somewhere, every formula gives what its place
//! takes.

use std::collections::BTreeSet;

use super::kinds::Kinds;
use super::place::without;
use super::side::{Nowhere, Side};
use crate::codec::{Kind, View};
use crate::formula::{Expression, Formula, Locator, Problem, Step, Values, code, print};
use crate::value::Json;

/// What is checked, and what was found wrong.
pub(super) struct Checker<'c> {
    /// What formulas read.
    pub(super) source: &'c Side,
    /// What they are put into.
    pub(super) target: &'c Side,
    pub(super) problems: Vec<Problem>,
    /// Where the formula at hand stands in the text; its own pointers go on from there.
    pub(super) within: String,
    /// The members of the source that formulas ask for.
    pub(super) asked: BTreeSet<String>,
}

/// What `$` means.
#[derive(Clone, Copy)]
pub(super) enum Frame<'f> {
    Root,
    /// Within `$iterate`.
    Each {
        /// The way to the list's items, if it has one.
        item: Option<&'f [Step]>,
        parent: &'f Frame<'f>,
    },
}

impl Checker<'_> {
    /// The formula at a place of the target; its locators are those of JSON then.
    pub(super) fn fits(&mut self, formula: &mut Formula, place: &[Step], frame: Frame<'_>) {
        let pointer = formula.pointer.clone();
        match &mut formula.expression {
            Expression::Literal(json) | Expression::Plain(json) => {
                self.constant(json, place, &pointer);
            }
            Expression::Object(members) => {
                if !self.holds(Kinds::OBJECT, place, &pointer) {
                    return;
                }
                for (key, member) in members {
                    let place = [place, &[Step::Key(key.clone())]].concat();
                    match self.target.known(&place) {
                        Ok(_) => self.fits(member, &place, frame),
                        Err(nowhere) => self.nowhere(&member.pointer.clone(), nowhere),
                    }
                }
            }
            Expression::List(items) => {
                if self.holds(Kinds::LIST, place, &pointer) {
                    let place = [place, &[Step::Index(0)]].concat();
                    items.iter_mut().for_each(|it| self.fits(it, &place, frame));
                }
            }
            Expression::Iterate { source, item } => {
                let at = self.source_items(source, frame);
                if self.holds(Kinds::LIST, place, &pointer) {
                    let place = [place, &[Step::Index(0)]].concat();
                    let frame = Frame::Each {
                        item: at.as_deref(),
                        parent: &frame,
                    };
                    self.fits(item, &place, frame);
                }
            }
            Expression::Case { cases, default } => {
                for case in cases {
                    self.each(case.filter.as_mut(), frame);
                    self.fit_each(case.value.as_mut(), place, frame);
                }
                self.fit_each(default.as_deref_mut(), place, frame);
            }
            Expression::Map {
                value,
                mapping,
                default,
            } => {
                self.kinds(value, frame);
                for entry in mapping {
                    self.kinds(&mut entry.from, frame);
                    self.fit_each(entry.to.as_mut(), place, frame);
                }
                self.fit_each(default.as_deref_mut(), place, frame);
            }
            Expression::FirstNotEmpty(Values::Listed(values)) => {
                self.fit_each(values, place, frame);
            }
            _ => {
                let kinds = self.kinds(formula, frame);
                self.holds(kinds, place, &pointer);
            }
        }
    }

    fn fit_each<'f>(
        &mut self,
        formulas: impl IntoIterator<Item = &'f mut Formula>,
        place: &[Step],
        frame: Frame<'_>,
    ) {
        for formula in formulas {
            self.fits(formula, place, frame);
        }
    }

    /// What a formula gives, whatever is done with it.
    pub(super) fn kinds(&mut self, formula: &mut Formula, frame: Frame<'_>) -> Kinds {
        let pointer = formula.pointer.clone();
        match &mut formula.expression {
            Expression::Literal(json) | Expression::Plain(json) => Kinds::of(json.kind()),
            Expression::Record { id, .. } => Kinds::of(id.kind()),
            Expression::Var(locator) => self.located(locator, frame, &pointer),
            Expression::Object(members) => {
                self.each(members.iter_mut().map(|(_, it)| it), frame);
                Kinds::OBJECT
            }
            Expression::List(items) => {
                self.each(items, frame);
                Kinds::LIST
            }
            Expression::Tpl { values, .. } => {
                self.each(values.iter_mut().map(|(_, it)| it), frame);
                Kinds::TEXT
            }
            Expression::Concat { values, delimiter } => {
                self.each(listed(values), frame);
                self.each(delimiter.as_deref_mut(), frame);
                Kinds::TEXT
            }
            Expression::Eval { value, operator } => {
                self.kinds(value, frame);
                self.each(operator.operand_mut(), frame);
                Kinds::BOOL
            }
            Expression::And(values) | Expression::Or(values) => {
                self.each(listed(values), frame);
                Kinds::BOOL
            }
            Expression::MergeObjects(values) => {
                self.each(listed(values), frame);
                Kinds::OBJECT
            }
            Expression::FirstNotEmpty(Values::Listed(values)) => self.each(values, frame),
            Expression::FirstNotEmpty(Values::Computed(value)) => {
                self.kinds(value, frame);
                Kinds::ANY
            }
            Expression::Map {
                value,
                mapping,
                default,
            } => {
                self.kinds(value, frame);
                let mut kinds = self.each(default.as_deref_mut(), frame);
                for entry in mapping {
                    self.kinds(&mut entry.from, frame);
                    kinds = kinds | self.each(entry.to.as_mut(), frame);
                }
                kinds
            }
            Expression::Case { cases, default } => {
                let mut kinds = self.each(default.as_deref_mut(), frame);
                for case in cases {
                    self.each(case.filter.as_mut(), frame);
                    kinds = kinds | self.each(case.value.as_mut(), frame);
                }
                kinds
            }
            Expression::Iterate { source, item } => {
                let at = self.source_items(source, frame);
                let frame = Frame::Each {
                    item: at.as_deref(),
                    parent: &frame,
                };
                self.kinds(item, frame);
                Kinds::LIST
            }
            Expression::FirstName(value)
            | Expression::LastName(value)
            | Expression::DomainFromEmail(value)
            | Expression::ExtractDate(value)
            | Expression::ExtractTime(value) => {
                self.kinds(value, frame);
                Kinds::TEXT
            }
            Expression::Copy(_)
            | Expression::Lookup(_)
            | Expression::FindExternalRecordId(_)
            | Expression::FindAppRecordId(_)
            | Expression::Jsonata(_)
            | Expression::DataSchemaRef(_) => {
                self.has_no_place_here(formula);
                Kinds::ANY
            }
        }
    }

    /// All that some formulas give together.
    fn each<'f>(
        &mut self,
        formulas: impl IntoIterator<Item = &'f mut Formula>,
        frame: Frame<'_>,
    ) -> Kinds {
        let mut all = Kinds::NONE;
        for formula in formulas {
            all = all | self.kinds(formula, frame);
        }
        all
    }

    // What asks others, sees the result or goes by rules of its own cannot be checked or computed here.
    fn has_no_place_here(&mut self, formula: &Formula) {
        let written = print(formula);
        let name = written.view().members().next();
        let name = name.map(|it| it.0.into_owned()).unwrap_or_default();
        let (message, help) = match formula.expression {
            Expression::Copy(_) => (
                format!("`{name}` copies from the result, of which an overlay makes parts alone"),
                "write the formula out that is copied",
            ),
            Expression::Jsonata(_) => (
                format!("`{name}` cannot be checked against both sides"),
                "`$case` with `$eval` says the same",
            ),
            _ => (
                format!("`{name}` asks others, which an overlay cannot do"),
                "ask before, and map what came",
            ),
        };
        self.problem(&formula.pointer, code::UNSUPPORTED_FORMULA, message, help);
    }

    /// What stands at a locator. Its steps are those of JSON then.
    fn located(&mut self, locator: &mut Locator, frame: Frame<'_>, pointer: &str) -> Kinds {
        let (mut rest, mut frame) = (locator.steps(), frame);
        let said = loop {
            let Frame::Each { item, parent } = frame else {
                break rest.to_vec();
            };
            let Some((first, behind)) = rest.split_first() else {
                return Kinds::OBJECT;
            };
            rest = behind;
            match (key(first), item) {
                ("parent", _) => frame = *parent,
                ("index", _) if rest.is_empty() => return Kinds::NUMBER,
                ("item", Some(item)) => break [item, rest].concat(),
                ("item", None) => return Kinds::ANY,
                _ => {
                    let message = format!("inside `$iterate`, `{locator}` is nothing");
                    let help = "there are `$.item`, `$.index` and `$.parent`";
                    self.problem(pointer, code::INVALID_LOCATOR, message, help);
                    return Kinds::ANY;
                }
            }
        };
        match said.first() {
            Some(first) => self.asked.extend([key(first).to_owned()]),
            None => self.asked.extend(self.source.names()),
        }
        match self.source.known(&said) {
            Ok(known) => {
                let before = &locator.steps()[..locator.steps().len() - rest.len()];
                let rest = without(rest, &known.extras, said.len() - rest.len());
                *locator = Locator::from_steps([before, &rest].concat());
                known.kinds
            }
            Err(nowhere) => {
                self.nowhere(pointer, nowhere);
                Kinds::ANY
            }
        }
    }

    /// Where the items of a list are that `$iterate` goes through.
    fn source_items(&mut self, source: &mut Formula, frame: Frame<'_>) -> Option<Vec<Step>> {
        let said = match &source.expression {
            Expression::Var(locator) => said(locator, frame),
            _ => None,
        };
        let kinds = self.kinds(source, frame);
        if !(kinds.has(Kinds::LIST) || kinds == Kinds::NONE) {
            let message = format!("`$iterate` goes through a list, and this is {kinds}");
            self.problem(
                &source.pointer,
                code::WRONG_ARGUMENT,
                message,
                "say a list: `source: $.emails`",
            );
            return None;
        }
        Some([said?.as_slice(), &[Step::Index(0)]].concat())
    }

    fn constant(&mut self, json: &Json, place: &[Step], pointer: &str) {
        let kind = Kinds::of(json.kind());
        if !self.holds(kind, place, pointer) {
            return;
        }
        if let Some(problem) = self.unknown_key(json.view(), place) {
            return self.nowhere(pointer, problem);
        }
        if json.kind() != Kind::Null && !self.target.takes(place, json) {
            let name = shown(place);
            let message = format!("{json} does not fit into `{name}`");
            let help = format!("`{name}` takes {}", self.taken(place));
            self.problem(pointer, code::WRONG_TYPE, message, &help);
        }
    }

    /// A member of a constant that its record does not have.
    fn unknown_key(&self, value: View<'_>, place: &[Step]) -> Option<Nowhere> {
        self.target.known(place).ok()?.keys?;
        value.members().find_map(|(key, value)| {
            let place = [place, &[Step::Key(key.as_ref().into())]].concat();
            match self.target.known(&place) {
                Ok(_) => self.unknown_key(value, &place),
                Err(nowhere) => Some(nowhere),
            }
        })
    }

    /// Whether a place may hold what is given; says so if not.
    fn holds(&mut self, given: Kinds, place: &[Step], pointer: &str) -> bool {
        let taken = self.taken(place);
        if taken.may_hold(given) {
            return true;
        }
        let name = shown(place);
        let message = format!("this is {given}, and `{name}` takes {taken}");
        self.problem(pointer, code::WRONG_TYPE, message, &format!("give {taken}"));
        false
    }

    fn taken(&self, place: &[Step]) -> Kinds {
        self.target.known(place).map_or(Kinds::ANY, |it| it.kinds)
    }

    pub(super) fn nowhere(&mut self, pointer: &str, nowhere: Nowhere) {
        self.problem(pointer, code::UNKNOWN_FIELD, nowhere.message, &nowhere.help);
    }

    pub(super) fn problem(
        &mut self,
        pointer: &str,
        code: &'static str,
        message: String,
        help: &str,
    ) {
        self.problems.push(Problem {
            pointer: format!("{}{pointer}", self.within),
            code,
            message,
            help: help.to_owned(),
        });
    }
}

/// The way of a locator from the root, as it is said; `None` if it has none.
fn said(locator: &Locator, mut frame: Frame<'_>) -> Option<Vec<Step>> {
    let mut rest = locator.steps();
    while let Frame::Each { item, parent } = frame {
        let (first, behind) = rest.split_first()?;
        rest = behind;
        match key(first) {
            "parent" => frame = *parent,
            "item" => return Some([item?, rest].concat()),
            _ => return None,
        }
    }
    Some(rest.to_vec())
}

fn key(step: &Step) -> &str {
    match step {
        Step::Key(key) => key,
        Step::Index(_) => "",
    }
}

fn listed(values: &mut Values) -> Vec<&mut Formula> {
    match values {
        Values::Listed(values) => values.iter_mut().collect(),
        Values::Computed(value) => vec![value],
    }
}

/// `primaryAddress.city`
pub(super) fn shown(place: &[Step]) -> String {
    let whole = Locator::from_steps(place.to_vec()).to_string();
    whole.trim_start_matches("$.").to_owned()
}
