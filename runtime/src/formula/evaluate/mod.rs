//! Formula + input → value.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;

use super::answers::{Answers, Request};
use super::ast::{Entry, Expression, Formula, Link, Values};
use super::locator::Step;
use super::value::{Place, Value};
use super::{copies, date, loose, operators, person, terms};
use crate::codec::{Kind, View, Writer};
use crate::value::Json;

/// What a formula reads.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'s> {
    input: &'s Json,
    answers: Option<&'s Answers>,
}

impl<'s> Scope<'s> {
    /// `input` is what `$` means.
    pub fn new(input: &'s Json) -> Self {
        Self {
            input,
            answers: None,
        }
    }

    /// With what lookups and data links gave.
    pub fn answers(self, answers: &'s Answers) -> Self {
        Self {
            answers: Some(answers),
            ..self
        }
    }
}

/// Why a formula has no result.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// Lookups or data links have to be answered first: see [`Answers`].
    Pending(Vec<Request>),
    /// `$copy` copies something that itself is copied later, or itself.
    CopyOfCopy {
        /// What it copies.
        locator: String,
    },
    /// The result would take far too long or fill the memory: lists in lists in lists.
    TooMuch,
    /// More than 127 lists and objects would stand in one another.
    TooDeep,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending(requests) => {
                write!(f, "{} lookups have no answer yet", requests.len())
            }
            Self::CopyOfCopy { locator } => {
                write!(f, "`$copy: {locator}` copies what contains a `$copy`")
            }
            Self::TooMuch => f.write_str("the formula asks for too much work"),
            Self::TooDeep => f.write_str("the result is nested too deeply"),
        }
    }
}

impl std::error::Error for Failure {}

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
    let root = Place::new(scope.input.view());
    let mut evaluation = Evaluation {
        answers: scope.answers,
        pending: Vec::new(),
        asked: HashSet::new(),
        work: 0,
        depth: 0,
        copies: false,
    };
    let value = evaluation.value(formula, &Frame::Root(&root))?;
    if !evaluation.pending.is_empty() {
        return Err(Failure::Pending(evaluation.pending));
    }
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
    Ok(Some(Json::from_text(writer.into_text().into())))
}

/// How many formulas, objects and lists may stand in one another. [`parse`](super::parse) allows fewer.
const DEPTH: u32 = 250;
/// How deep JSON may be that is read again.
const JSON_DEPTH: usize = 127;
/// A step is a formula, an item, or 16 bytes of text.
const WORK: u64 = 1 << 24;

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
            Expression::Copy(locator) => {
                self.copies = true;
                Ok(Some(Value::Copy(locator)))
            }
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

    fn optional(&mut self, formula: Option<&'v Formula>, frame: &Frame<'_, 'v>) -> Computed<'v> {
        match formula {
            Some(formula) => self.value(formula, frame),
            None => Ok(None),
        }
    }

    fn object(
        &mut self,
        members: &'v [(Box<str>, Formula)],
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let mut object = Vec::with_capacity(members.len());
        for (key, formula) in members {
            if let Some(value) = self.value(formula, frame)? {
                object.push((Cow::Borrowed(key.as_ref()), value));
            }
        }
        Ok((!object.is_empty()).then_some(Value::Object(object)))
    }

    /// The values of these formulas; None if none has one.
    fn each(
        &mut self,
        formulas: &'v [Formula],
        frame: &Frame<'_, 'v>,
    ) -> Result_<Option<Vec<Value<'v>>>> {
        let mut values = Vec::with_capacity(formulas.len());
        for formula in formulas {
            values.extend(self.value(formula, frame)?);
        }
        Ok((!values.is_empty()).then_some(values))
    }

    fn values(
        &mut self,
        values: &'v Values,
        frame: &Frame<'_, 'v>,
    ) -> Result_<Option<Vec<Value<'v>>>> {
        match values {
            Values::Listed(formulas) => self.each(formulas, frame),
            Values::Computed(formula) => {
                let list = self.value(formula, frame)?;
                let list = list.filter(|it| it.kind() == Kind::List);
                self.charge_all(&list)?;
                Ok(list.map(|it| it.items()).filter(|it| !it.is_empty()))
            }
        }
    }

    fn concat(
        &mut self,
        values: &'v Values,
        delimiter: Option<&'v Formula>,
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let Some(values) = self.values(values, frame)? else {
            return Ok(None);
        };
        self.charge_all(&values)?;
        let delimiter = self.optional(delimiter, frame)?;
        self.charge_all(&delimiter)?;
        let delimiter = delimiter.as_ref().filter(|it| !it.is_null());
        let delimiter = delimiter.map(loose::text).unwrap_or_default();
        let mut joined = String::new();
        let mut between = "";
        for value in &values {
            if value.is_null() {
                continue;
            }
            let text = loose::text(value);
            if !text.is_empty() {
                self.charge(1 + delimiter.len() as u64 / 16)?;
                joined.push_str(between);
                joined.push_str(&text);
                between = &delimiter;
            }
        }
        Ok(Some(Value::Text(joined.into())))
    }

    // A filter without a value does not keep its case from applying.
    fn applies(&mut self, filter: Option<&'v Formula>, frame: &Frame<'_, 'v>) -> Result_<bool> {
        let filter = self.optional(filter, frame)?;
        Ok(filter.is_none_or(|it| it.is_null() || loose::is_truthy(&it)))
    }

    fn iterate(
        &mut self,
        source: &'v Formula,
        item: &'v Formula,
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let source = self.value(source, frame)?;
        let source = source.filter(|it| it.kind() == Kind::List);
        let mut result = Vec::new();
        for (index, of_source) in source.iter().flat_map(|it| it.items()).enumerate() {
            let each = Frame::Each {
                item: &of_source,
                index,
                parent: frame,
            };
            let value = self.value(item, &each)?;
            result.extend(value.filter(loose::is_truthy));
        }
        Ok((!result.is_empty()).then_some(Value::List(result)))
    }

    fn map(
        &mut self,
        value: &'v Formula,
        mapping: &'v [Entry],
        default: Option<&'v Formula>,
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let value = self.value(value, frame)?;
        for entry in mapping {
            let from = self.value(&entry.from, frame)?;
            self.charge_all(value.iter().chain(&from))?;
            if loose::is_equal(value.as_ref(), from.as_ref()) {
                return self.optional(entry.to.as_ref(), frame);
            }
        }
        self.optional(default, frame)
    }

    fn truths(
        &mut self,
        values: &'v Values,
        frame: &Frame<'_, 'v>,
        join: impl FnOnce(&[bool]) -> bool,
    ) -> Computed<'v> {
        let values = self.values(values, frame)?.unwrap_or_default();
        let truths: Vec<bool> = values
            .iter()
            .filter(|it| !it.is_null())
            .map(loose::is_truthy)
            .collect();
        Ok((!truths.is_empty()).then(|| Value::Bool(join(&truths))))
    }

    fn merge(&mut self, values: &'v Values, frame: &Frame<'_, 'v>) -> Computed<'v> {
        let values = self.values(values, frame)?.unwrap_or_default();
        self.charge_all(&values)?;
        let mut merged: Vec<(Cow<'v, str>, Value<'v>)> = Vec::new();
        let mut places = HashMap::new();
        for (key, value) in values.iter().flat_map(Value::members) {
            match places.get(&key) {
                Some(place) => merged[*place] = (key, value),
                None => {
                    places.insert(key.clone(), merged.len());
                    merged.push((key, value));
                }
            }
        }
        Ok((!merged.is_empty()).then_some(Value::Object(merged)))
    }

    fn of_text(
        &mut self,
        value: &'v Formula,
        frame: &Frame<'_, 'v>,
        function: impl FnOnce(&str) -> Option<String>,
    ) -> Computed<'v> {
        let value = self.value(value, frame)?.filter(|it| !it.is_null());
        self.charge_all(&value)?;
        let result = value.and_then(|it| function(&loose::text(&it)));
        Ok(result.map(|it| Value::Text(it.into())))
    }

    fn template(
        &mut self,
        template: &'v str,
        values: &'v [(Box<str>, Formula)],
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let mut texts: Vec<(&str, String)> = Vec::with_capacity(values.len());
        for (key, formula) in values {
            let value = self.value(formula, frame)?.filter(|it| !it.is_null());
            self.charge_all(&value)?;
            let text = value.as_ref().map(loose::text).unwrap_or_default();
            texts.push((key, text.into_owned()));
        }
        let mut result = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            result.push_str(before);
            let filled = texts.iter().find_map(|(key, text)| {
                let after = after.strip_prefix(key)?.strip_prefix('}')?;
                Some((after, text))
            });
            match filled {
                Some((after, text)) => {
                    self.charge(1 + text.len() as u64 / 16)?;
                    result.push_str(text);
                    rest = after;
                }
                None => {
                    result.push('{');
                    rest = after;
                }
            }
        }
        result.push_str(rest);
        Ok(Some(Value::Text(result.into())))
    }

    fn link(
        &mut self,
        link: &'v Link,
        frame: &Frame<'_, 'v>,
        request: impl FnOnce(Box<str>, Json) -> Request,
    ) -> Computed<'v> {
        let record_id = self.value(&link.record_id, frame)?;
        match record_id.filter(loose::is_truthy) {
            Some(record_id) => {
                let record_id = self.json(&record_id)?;
                Ok(self.answer(request(link.table.clone(), record_id)))
            }
            None => Ok(None),
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
            Frame::Root(place) => Ok(Value::Place(place).at(steps)),
            Frame::Each { .. } => self.whole(frame).map(Some),
        }
    }

    /// All that `$` means.
    fn whole(&mut self, frame: &Frame<'_, 'v>) -> Result_<Value<'v>> {
        Ok(match frame {
            Frame::Root(place) => Value::Place(place),
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

    fn json(&mut self, value: &Value<'v>) -> Result_<Json> {
        let mut writer = Writer::new();
        self.write(value, &mut writer, 0)?;
        Ok(Json::from_text(writer.into_text().into()))
    }

    /// `depth` is how many lists and objects the value stands in.
    fn write(&mut self, value: &Value<'v>, writer: &mut Writer, depth: usize) -> Result_<()> {
        if let Some(raw) = value.raw() {
            self.charge(raw.len() as u64 / 16)?;
            if depth + nesting(raw, JSON_DEPTH - depth) > JSON_DEPTH {
                return Err(Failure::TooDeep);
            }
            writer.raw(raw);
            return Ok(());
        }
        if depth == JSON_DEPTH && matches!(value, Value::List(_) | Value::Object(_)) {
            return Err(Failure::TooDeep);
        }
        match value {
            Value::Bool(it) => writer.bool(*it),
            Value::Number(number) => writer.raw(number),
            Value::Text(text) => writer.text(text),
            Value::List(items) => {
                writer.open_list();
                for item in items {
                    self.charge(1)?;
                    writer.item();
                    self.write(item, writer, depth + 1)?;
                }
                writer.close_list();
            }
            Value::Object(members) => {
                writer.open_object();
                for (key, member) in members {
                    self.charge(1)?;
                    writer.key(key);
                    self.write(member, writer, depth + 1)?;
                }
                writer.close_object();
            }
            _ => writer.null(),
        }
        Ok(())
    }

    fn charge(&mut self, work: u64) -> Result_<()> {
        self.work += work;
        if self.work > WORK {
            return Err(Failure::TooMuch);
        }
        Ok(())
    }

    /// For looking at all of these values.
    fn charge_all<'x>(&mut self, values: impl IntoIterator<Item = &'x Value<'v>>) -> Result_<()>
    where
        'v: 'x,
    {
        values.into_iter().try_for_each(|value| {
            let work = match value.raw() {
                Some(raw) => raw.len() as u64 / 16,
                None => value.weight(),
            };
            self.charge(work)
        })
    }
}

/// `$domainFromEmail`: what follows the one `@`; None if there is none, or another.
pub fn domain_from_email(email: &str) -> Option<String> {
    let (_, domain) = email.split_once('@')?;
    (!domain.contains('@')).then(|| domain.to_owned())
}

fn literal(view: View<'_>) -> Value<'_> {
    Value::Literal(view)
}

/// How many lists and objects stand in one another; only as exact as it has to be to compare with `limit`.
fn nesting(json: &str, limit: usize) -> usize {
    // Each level takes two brackets.
    if json.len() / 2 <= limit {
        return 0;
    }
    let (mut depth, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
