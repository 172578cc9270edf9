//! Formula + input → value.

mod budget;
mod formulas;
mod write;

pub use formulas::domain_from_email;

use std::collections::HashSet;

use super::answers::{Answers, Request};
use super::ast::{Expression, Formula};
use super::failure::Failure;
use super::locator::Step;
use super::value::Value;
use super::{copies, date, operators, person, terms};
use crate::codec::{Place, View, Writer};
use crate::value::Json;

/// What a formula reads.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'s> {
    input: &'s Json,
    answers: Option<&'s Answers>,
    result: Option<&'s Json>,
}

impl<'s> Scope<'s> {
    /// `input` is what `$` means.
    pub fn new(input: &'s Json) -> Self {
        Self {
            input,
            answers: None,
            result: None,
        }
    }

    /// With what lookups and data links gave.
    pub fn answers(self, answers: &'s Answers) -> Self {
        Self {
            answers: Some(answers),
            ..self
        }
    }

    /// With what `$copy` copies from, when the formula makes a part of it alone.
    pub(crate) fn copying(self, result: &'s Json) -> Self {
        Self {
            result: Some(result),
            ..self
        }
    }
}

/// Computes a formula; None is nothing: Membrane's undefined.
///
/// Never panics and always ends, whatever the formula and the input: work is bounded (about 16 million steps,
/// 256 MB of result), and so is depth.
///
/// ```
/// use connectome::formula::{Scope, evaluate, parse};
///
/// let formula = parse(&r#"{"name": {"$concat": ["$.first", " ", "$.last"]}}"#.parse()?).unwrap();
/// let input = r#"{"first": "Ada", "last": "Lovelace"}"#.parse()?;
/// let result = evaluate(&formula, &Scope::new(&input))?;
/// assert_eq!(result.unwrap().as_text(), r#"{"name":"Ada Lovelace"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn evaluate(formula: &Formula, scope: &Scope<'_>) -> Result<Option<Json>, Failure> {
    evaluate_counting(formula, scope, &mut 0)
}

/// The same after work that was done before, which counts as well.
pub(crate) fn evaluate_counting(
    formula: &Formula,
    scope: &Scope<'_>,
    work: &mut u64,
) -> Result<Option<Json>, Failure> {
    let root = Place::new(scope.input.view());
    let result = scope.result.map(|it| Place::new(it.view()));
    let mut evaluation = Evaluation {
        answers: scope.answers,
        result: result.as_ref(),
        pending: Vec::new(),
        asked: HashSet::new(),
        work: *work,
        depth: 0,
        copies: false,
    };
    let value = evaluation.value(formula, &Frame::Root(&root))?;
    if !evaluation.pending.is_empty() {
        return Err(Failure::Pending(evaluation.pending));
    }
    *work = evaluation.work;
    let Some(mut value) = value else {
        return Ok(None);
    };
    if evaluation.copies {
        match copies::fill(value)? {
            Some(filled) => value = filled,
            None => return Ok(None),
        }
    }
    // A mapping keeps the greater part of most records.
    let likely = scope.input.as_text().len().clamp(64, 4096);
    let mut writer = Writer::with_capacity(likely);
    evaluation.write(&value, &mut writer, 0)?;
    *work = evaluation.work;
    Ok(Some(Json::from_text(writer.into_text().into())))
}

/// How many formulas, objects and lists may stand in one another. [`parse`](super::parse) allows fewer.
const DEPTH: u32 = 250;

/// What `$` means.
enum Frame<'f, 'v> {
    Root(&'v Place<'v>),
    /// Within `$iterate`.
    Each {
        item: &'f Value<'v>,
        index: usize,
        parent: &'f Frame<'f, 'v>,
    },
}

type Result_<T> = Result<T, Failure>;
type Computed<'v> = Result<Option<Value<'v>>, Failure>;

struct Evaluation<'v> {
    answers: Option<&'v Answers>,
    /// What `$copy` copies from, if it is there already.
    result: Option<&'v Place<'v>>,
    pending: Vec<Request>,
    asked: HashSet<Request>,
    work: u64,
    depth: u32,
    /// Whether the result has a `$copy` to fill in.
    copies: bool,
}

impl<'v> Evaluation<'v> {
    fn value(&mut self, formula: &'v Formula, frame: &Frame<'_, 'v>) -> Computed<'v> {
        self.charge(1)?;
        if self.depth == DEPTH {
            return Err(Failure::TooDeep);
        }
        self.depth += 1;
        let value = self.expression(formula, frame);
        self.depth -= 1;
        value
    }

    #[inline]
    fn expression(&mut self, formula: &'v Formula, frame: &Frame<'_, 'v>) -> Computed<'v> {
        match &formula.expression {
            Expression::Var(locator) => self.at(locator.steps(), frame),
            Expression::Literal(json) | Expression::Plain(json) => Ok(Some(literal(json.view()))),
            Expression::Object(members) => self.object(members, frame),
            Expression::List(items) => Ok(self.each(items, frame)?.map(Value::List)),
            Expression::Concat { values, delimiter } => {
                self.concat(values, delimiter.as_deref(), frame)
            }
            Expression::Case { cases, default } => {
                for case in cases {
                    if self.applies(case.filter.as_ref(), frame)? {
                        return self.optional(case.value.as_ref(), frame);
                    }
                }
                let default = self.optional(default.as_deref(), frame)?;
                Ok(default.filter(|it| !it.is_null()))
            }
            Expression::Eval { value, operator } => {
                let value = self.value(value, frame)?;
                let operand = self.optional(operator.parts().1, frame)?;
                self.charge_all(value.iter().chain(&operand))?;
                let holds = operators::holds(operator, value.as_ref(), operand.as_ref());
                Ok(Some(Value::Bool(holds)))
            }
            Expression::Iterate { source, item } => self.iterate(source, item, frame),
            Expression::Map {
                value,
                mapping,
                default,
            } => self.map(value, mapping, default.as_deref(), frame),
            Expression::And(values) => {
                self.truths(values, frame, |truths| truths.iter().all(|it| *it))
            }
            Expression::Or(values) => {
                self.truths(values, frame, |truths| truths.iter().any(|it| *it))
            }
            Expression::FirstNotEmpty(values) => {
                let values = self.values(values, frame)?.unwrap_or_default();
                Ok(values.into_iter().find(|it| !it.is_null()))
            }
            Expression::MergeObjects(values) => self.merge(values, frame),
            Expression::FirstName(value) => self.of_text(value, frame, person::first_name),
            Expression::LastName(value) => self.of_text(value, frame, person::last_name),
            Expression::DomainFromEmail(value) => {
                let value = self.value(value, frame)?;
                let domain = value.and_then(|it| domain_from_email(&it.text()?));
                Ok(domain.map(|it| Value::Text(it.into())))
            }
            Expression::ExtractDate(value) => self.of_text(value, frame, date::extract_date),
            Expression::ExtractTime(value) => self.of_text(value, frame, date::extract_time),
            Expression::Tpl { template, values } => self.template(template, values, frame),
            Expression::Record { id, .. } => Ok(Some(literal(id.view()))),
            Expression::Copy(locator) => match self.result {
                Some(result) => Ok(Value::Place(result).at(locator.steps())),
                None => {
                    self.copies = true;
                    Ok(Some(Value::Copy(locator)))
                }
            },
            Expression::Lookup(arguments) => {
                let Some(arguments) = self.value(arguments, frame)? else {
                    return Ok(None);
                };
                let arguments = self.json(&arguments)?;
                Ok(self.answer(Request::Lookup {
                    pointer: formula.pointer.clone(),
                    arguments,
                }))
            }
            Expression::FindExternalRecordId(link) => self.link(link, frame, |table, record_id| {
                Request::ExternalId { table, record_id }
            }),
            Expression::FindAppRecordId(link) => self.link(link, frame, |table, record_id| {
                Request::AppId { table, record_id }
            }),
            Expression::Jsonata(jsonata) => {
                let root = self.whole(frame)?;
                self.charge_all([&root])?;
                Ok(terms::compute(&jsonata.term, &root))
            }
            Expression::DataSchemaRef(_) => Ok(None),
        }
    }

    /// What the request gave; nothing for now, if it was not made yet.
    fn answer(&mut self, request: Request) -> Option<Value<'v>> {
        match self.answers.and_then(|it| it.get(&request)) {
            Some(answer) => answer.map(|it| literal(it.view())),
            None => {
                if self.asked.insert(request.clone()) {
                    self.pending.push(request);
                }
                None
            }
        }
    }

    /// What stands at the locator.
    #[inline]
    fn at(&mut self, mut steps: &'v [Step], mut frame: &Frame<'_, 'v>) -> Computed<'v> {
        while let Frame::Each {
            item,
            index,
            parent,
        } = frame
        {
            let Some((first, rest)) = steps.split_first() else {
                break;
            };
            steps = rest;
            match first {
                Step::Key(key) if key.as_ref() == "parent" => frame = parent,
                Step::Key(key) if key.as_ref() == "item" => {
                    let value = item.at(steps);
                    self.charge(value.as_ref().map_or(0, Value::weight))?;
                    return Ok(value);
                }
                Step::Key(key) if key.as_ref() == "index" => {
                    return Ok(Value::index(*index).at(steps));
                }
                _ => return Ok(None),
            }
        }
        match frame {
            Frame::Root(place) => Ok(Value::of(place).at(steps)),
            Frame::Each { .. } => self.whole(frame).map(Some),
        }
    }

    /// All that `$` means.
    fn whole(&mut self, frame: &Frame<'_, 'v>) -> Result_<Value<'v>> {
        Ok(match frame {
            Frame::Root(place) => Value::of(place),
            Frame::Each {
                item,
                index,
                parent,
            } => {
                self.charge(item.weight())?;
                Value::Object(vec![
                    ("item".into(), (*item).clone()),
                    ("parent".into(), self.whole(parent)?),
                    ("index".into(), Value::index(*index)),
                ])
            }
        })
    }
}

fn literal(view: View<'_>) -> Value<'_> {
    Value::Literal(view)
}
