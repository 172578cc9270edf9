//! Whether what an overlay says fits both sides: every locator leads somewhere, every formula gives what its place
//! takes.

mod ways;

use std::collections::BTreeSet;

use super::side::{Kinds, Nowhere, Side, shown};
use crate::codec::{Kind, View};
use crate::formula::{Expression, Formula, Problem, Step, Values, code, print};

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
    /// The places of the target that `$copy` copies, each with where that is said.
    pub(super) copied: Vec<(String, Vec<Step>)>,
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

impl<'c> Checker<'c> {
    pub(super) fn new(source: &'c Side, target: &'c Side) -> Self {
        Self {
            source,
            target,
            problems: Vec::new(),
            within: String::new(),
            asked: BTreeSet::new(),
            copied: Vec::new(),
        }
    }

    /// The formula at a place of the target; its locators are those of JSON then.
    pub(super) fn fits(&mut self, formula: &mut Formula, place: &[Step], frame: Frame<'_>) {
        let pointer = formula.pointer.clone();
        match &mut formula.expression {
            Expression::Literal(json) | Expression::Plain(json) => {
                self.constant(json.view(), place, &pointer);
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
            Expression::Copy(locator) => self.copied(locator, &pointer),
            Expression::Jsonata(jsonata) => self.term(&mut jsonata.term, frame, &pointer),
            Expression::Lookup(_)
            | Expression::FindExternalRecordId(_)
            | Expression::FindAppRecordId(_)
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

    // What asks others would have to wait for them with each record, and what names a schema gives nothing.
    fn has_no_place_here(&mut self, formula: &Formula) {
        let written = print(formula);
        let name = written.view().members().next();
        let name = name.map(|it| it.0.into_owned()).unwrap_or_default();
        let (problem, help) = match formula.expression {
            Expression::DataSchemaRef(_) => ("names a schema and has no value", "leave it out"),
            Expression::Lookup(_) => (
                "asks the app, and no record waits for its answer",
                "say the id itself, or a query that no record changes",
            ),
            _ => (
                "asks for a data link, and no record waits for the answer",
                "say the id itself",
            ),
        };
        let message = format!("`{name}` {problem}");
        self.problem(&formula.pointer, code::UNSUPPORTED_FORMULA, message, help);
    }

    /// Data at a place: records member by member, lists item by item.
    fn constant(&mut self, value: View<'_>, place: &[Step], pointer: &str) {
        let kind = Kinds::of(value.kind());
        if !self.holds(kind, place, pointer) {
            return;
        }
        let before = self.problems.len();
        match self.target.known(place) {
            Ok(known) if known.keys.is_some() => {
                for (key, value) in value.members() {
                    let place = [place, &[Step::Key(key.as_ref().into())]].concat();
                    let pointer = child(pointer, &key);
                    match self.target.known(&place) {
                        Ok(_) => self.constant(value, &place, &pointer),
                        Err(nowhere) => self.nowhere(&pointer, nowhere),
                    }
                }
            }
            // Of a place that takes anything, no item has to be looked at.
            Ok(known) if !known.kinds.is_open() => {
                let place = [place, &[Step::Index(0)]].concat();
                for (index, value) in value.items().enumerate() {
                    self.constant(value, &place, &format!("{pointer}/{index}"));
                }
            }
            _ => {}
        }
        if self.problems.len() == before
            && value.kind() != Kind::Null
            && !self.target.takes(place, &value.into())
        {
            let name = shown(place);
            let message = format!("{} does not fit into `{name}`", value.as_text());
            let help = format!("`{name}` takes {}", self.taken(place));
            self.problem(pointer, code::WRONG_TYPE, message, &help);
        }
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

fn listed(values: &mut Values) -> Vec<&mut Formula> {
    match values {
        Values::Listed(values) => values.iter_mut().collect(),
        Values::Computed(value) => vec![value],
    }
}

/// The way (RFC 6901) to a member.
pub(in crate::overlay) fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
