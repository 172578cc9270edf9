//! Where locators lead: into what a formula reads, and of `$copy` into what formulas make.

use super::{Checker, Frame};
use crate::formula::{Expression, Formula, Locator, Step, Term, code};
use crate::overlay::side::{Kinds, without};

impl Checker<'_> {
    /// What stands at a locator. Its steps are those of JSON then.
    pub(super) fn located(
        &mut self,
        locator: &mut Locator,
        frame: Frame<'_>,
        pointer: &str,
    ) -> Kinds {
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
    pub(super) fn source_items(
        &mut self,
        source: &mut Formula,
        frame: Frame<'_>,
    ) -> Option<Vec<Step>> {
        let said = match &source.expression {
            Expression::Var(locator) => said(locator.steps(), frame),
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

    /// What a `$copy` copies. Its steps are those of JSON then.
    pub(super) fn copied(&mut self, locator: &mut Locator, pointer: &str) -> Kinds {
        match self.target.known(locator.steps()) {
            Ok(known) => {
                let place = locator.steps().to_vec();
                *locator = Locator::from_steps(without(&place, &known.extras, 0));
                self.copied
                    .push((format!("{}{pointer}", self.within), place));
                known.kinds
            }
            Err(nowhere) => {
                self.nowhere(pointer, nowhere);
                Kinds::ANY
            }
        }
    }

    /// What a term of `$jsonata` gives.
    pub(super) fn term(&mut self, term: &mut Term, frame: Frame<'_>, pointer: &str) -> Kinds {
        match term {
            Term::Literal(json) => Kinds::of(json.kind()),
            Term::Path(locator) => self.path(locator, frame, pointer),
            Term::Equal(a, b) | Term::NotEqual(a, b) | Term::And(a, b) | Term::Or(a, b) => {
                self.term(a, frame, pointer);
                self.term(b, frame, pointer);
                Kinds::BOOL
            }
            Term::Not(it) | Term::Boolean(it) | Term::Exists(it) => {
                self.term(it, frame, pointer);
                Kinds::BOOL
            }
            Term::Conditional {
                condition,
                then,
                otherwise,
            } => {
                self.term(condition, frame, pointer);
                let then = self.term(then, frame, pointer);
                let otherwise = otherwise.as_deref_mut();
                then | otherwise.map_or(Kinds::NONE, |it| self.term(it, frame, pointer))
            }
        }
    }

    /// What stands at a path, which has keys alone and goes through lists item by item: what is found is one thing or
    /// a list.
    fn path(&mut self, path: &mut Locator, frame: Frame<'_>, pointer: &str) -> Kinds {
        let mut steps: Vec<Step> = Vec::new();
        for step in path.steps() {
            let is_list = said(&steps, frame).is_some_and(|it| {
                let known = self.source.known(&it);
                known.is_ok_and(|it| it.kinds.has(Kinds::LIST) && !it.kinds.is_open())
            });
            steps.extend(is_list.then_some(Step::Index(0)));
            steps.push(step.clone());
        }
        let goes_through = steps.len() > path.steps().len();
        let mut through = Locator::from_steps(steps);
        let kinds = self.located(&mut through, frame, pointer);
        let keys = through.steps().iter().filter(|it| !key(it).is_empty());
        *path = Locator::from_steps(keys.cloned().collect());
        match goes_through {
            true => kinds | Kinds::LIST,
            false => kinds,
        }
    }
}

/// The way from the root to which steps lead, as it is said; `None` if there is none.
fn said(steps: &[Step], mut frame: Frame<'_>) -> Option<Vec<Step>> {
    let mut rest = steps;
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
