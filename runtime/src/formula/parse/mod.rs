//! JSON → formula, or all that is wrong with it.

mod arguments;
mod formulas;
mod words;

use std::borrow::Cow;

use super::ast::{Expression, Formula, Values};
use super::locator::{Locator, Step};
use super::problem::{Problem, code};
use crate::codec::{Kind, View};
use crate::value::Json;

pub use words::FORMULAS;

/// How deep formulas, objects and lists may stand in one another.
const DEPTH: usize = 100;

/// Reads a formula as our own files write it: text that begins with `$.` is a `$var`.
///
/// All problems are found at once. What has a formula's key is a formula or a problem, never data; data
/// that looks like a formula stands in `$plain`.
pub fn parse(json: &Json) -> Result<Formula, Vec<Problem>> {
    read(json, Dialect::Ours)
}

/// Reads a formula as Membrane's files write it, where text that begins with `$.` would be that text: it is
/// a problem, since nobody means it.
pub fn parse_membrane(json: &Json) -> Result<Formula, Vec<Problem>> {
    read(json, Dialect::Membrane)
}

fn read(json: &Json, dialect: Dialect) -> Result<Formula, Vec<Problem>> {
    let mut parser = Parser {
        dialect,
        problems: Vec::new(),
        pointer: String::new(),
        depth: 0,
    };
    match parser.value(json.view()) {
        Some(formula) if parser.problems.is_empty() => Ok(formula),
        _ => Err(parser.problems),
    }
}

/// Whether an object with this first key is a formula.
pub(super) fn is_formula_key(key: &str) -> bool {
    key.strip_prefix('$')
        .is_some_and(|name| FORMULAS.contains(&name))
}

/// Whether a value is text that begins with `$.`.
pub(super) fn is_locator(view: View<'_>) -> bool {
    match view.as_str() {
        Some(text) => text.starts_with("$."),
        None => view.as_text().starts_with("\"$."),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Dialect {
    Ours,
    Membrane,
}

type Members<'j> = Vec<(Cow<'j, str>, View<'j>)>;

/// Every method gives None when it has reported a problem.
struct Parser {
    dialect: Dialect,
    problems: Vec<Problem>,
    /// The way to the value at hand.
    pointer: String,
    depth: usize,
}

impl Parser {
    fn value(&mut self, view: View<'_>) -> Option<Formula> {
        if self.depth == DEPTH {
            return self.problem(
                code::TOO_DEEP,
                format!("more than {DEPTH} formulas, objects and lists stand in one another"),
                "split the value into several fields",
            );
        }
        self.depth += 1;
        let expression = match view.kind() {
            Kind::Text => self.text(view),
            Kind::List => self.list(view),
            Kind::Object => self.object(view),
            Kind::Null | Kind::Bool | Kind::Number => Some(Expression::Literal(view.into())),
        };
        self.depth -= 1;
        expression.map(|it| self.formula_of(it))
    }

    /// The value of a member or item.
    fn value_at(&mut self, step: &str, view: View<'_>) -> Option<Formula> {
        self.at(step, |parser| parser.value(view))
    }

    fn formula_of(&self, expression: Expression) -> Formula {
        Formula {
            pointer: self.pointer.as_str().into(),
            expression,
        }
    }

    fn text(&mut self, view: View<'_>) -> Option<Expression> {
        if !is_locator(view) {
            return Some(Expression::Literal(view.into()));
        }
        match self.dialect {
            Dialect::Ours => self.locator(view).map(Expression::Var),
            Dialect::Membrane => {
                let text = view.plain();
                self.problem(
                    code::LOCATOR_AS_TEXT,
                    format!("`{text}` is plain text here, not what stands at `{text}`"),
                    format!("write `$var: {text}`, or `$plain: {text}` if the text is meant"),
                )
            }
        }
    }

    fn list(&mut self, view: View<'_>) -> Option<Expression> {
        let items = self.each(view)?;
        Some(if items.iter().all(is_literal) {
            Expression::Literal(view.into())
        } else {
            Expression::List(items)
        })
    }

    /// The items of a list, each as a formula.
    fn each(&mut self, view: View<'_>) -> Option<Vec<Formula>> {
        let items: Vec<_> = view
            .items()
            .enumerate()
            .map(|(index, item)| self.value_at(&index.to_string(), item))
            .collect();
        items.into_iter().collect()
    }

    fn object(&mut self, view: View<'_>) -> Option<Expression> {
        let members: Members<'_> = view.members().collect();
        let unique = self.are_unique(&members);
        if let Some((first, _)) = members.first()
            && let Some(name) = first.strip_prefix('$')
        {
            return unique.and_then(|()| self.formula(name, &members));
        }
        let fields: Vec<_> = members
            .iter()
            .map(|(key, value)| {
                self.is_data(key)?;
                Some((key.as_ref().into(), self.value_at(key, *value)?))
            })
            .collect();
        let fields: Vec<(Box<str>, Formula)> = fields.into_iter().collect::<Option<_>>()?;
        unique?;
        Some(if fields.iter().all(|(_, it)| is_literal(it)) {
            Expression::Literal(view.into())
        } else {
            Expression::Object(fields)
        })
    }

    // Membrane takes a formula that does not come first for data, silently.
    fn is_data(&mut self, key: &str) -> Option<()> {
        let Some(name) = key.strip_prefix('$') else {
            return Some(());
        };
        if !is_formula_key(key) {
            return self.unknown_formula(name);
        }
        self.problem_at(
            key,
            code::FORMULA_NOT_FIRST,
            format!("`{key}` stands beside other keys, so the object would be plain data"),
            format!("let `{key}` be the only key, or put the object into `$plain`"),
        )
    }

    fn are_unique(&mut self, members: &Members<'_>) -> Option<()> {
        let mut keys: Vec<&str> = members.iter().map(|(key, _)| key.as_ref()).collect();
        keys.sort_unstable();
        match keys.windows(2).find(|pair| pair[0] == pair[1]) {
            None => Some(()),
            Some(pair) => {
                let key = pair[0].to_owned();
                self.problem_at(
                    &key,
                    code::REPEATED_KEY,
                    format!("`{key}` stands twice in one object"),
                    "leave one of them",
                )
            }
        }
    }

    /// The list of values that some formulas take.
    fn values(&mut self, name: &str, view: View<'_>) -> Option<Values> {
        match view.kind() {
            Kind::List => self.each(view).map(Values::Listed),
            Kind::Object | Kind::Text => {
                let formula = self.value(view)?;
                match formula.expression {
                    Expression::Literal(_) | Expression::Object(_) | Expression::Plain(_) => {
                        self.wants_list(name)
                    }
                    _ => Some(Values::Computed(Box::new(formula))),
                }
            }
            Kind::Null | Kind::Bool | Kind::Number => self.wants_list(name),
        }
    }

    fn wants_list<T>(&mut self, name: &str) -> Option<T> {
        self.problem(
            code::WRONG_ARGUMENT,
            format!("`${name}` takes a list"),
            "write its values as a list",
        )
    }

    fn locator(&mut self, view: View<'_>) -> Option<Locator> {
        let Some(text) = view.as_str() else {
            let kind = match view.kind() {
                Kind::Text => "half a pair of surrogates",
                kind => article(kind),
            };
            return self.problem(
                code::INVALID_LOCATOR,
                format!("a locator is text, not {kind}"),
                "write for example `$.emails[0].value`",
            );
        };
        let locator = match Locator::parse(&text) {
            Ok(locator) => locator,
            Err(error) => return self.problem(code::INVALID_LOCATOR, error.message, error.help),
        };
        let current = |it: &Step| matches!(it, Step::Key(key) if key.as_ref() == "$current");
        if locator.steps().iter().any(current) {
            return self.problem(
                code::LEGACY_ITERATE,
                format!("`{text}`: there is no `$current`"),
                "inside `$iterate`, the item at hand is `$.item`",
            );
        }
        Some(locator)
    }

    /// Runs with the pointer led one step further.
    fn at<T>(&mut self, step: &str, run: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        self.pointer.push('/');
        if step.contains(['~', '/']) {
            self.pointer
                .push_str(&step.replace('~', "~0").replace('/', "~1"));
        } else {
            self.pointer.push_str(step);
        }
        let result = run(self);
        self.pointer.truncate(length);
        result
    }

    fn problem<T>(
        &mut self,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        self.problems.push(Problem {
            pointer: self.pointer.clone(),
            code,
            message: message.into(),
            help: help.into(),
        });
        None
    }

    fn problem_at<T>(
        &mut self,
        step: &str,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        self.at(step, |parser| parser.problem(code, message, help))
    }
}

fn is_literal(formula: &Formula) -> bool {
    matches!(formula.expression, Expression::Literal(_))
}

fn article(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Bool => "a boolean",
        Kind::Number => "a number",
        Kind::Text => "text",
        Kind::List => "a list",
        Kind::Object => "an object",
    }
}

#[cfg(test)]
mod tests;
