//! What formulas that were compiled without types call: the interpreter's rules, one function each.
//!
//! `None` is nothing: Membrane's undefined.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::convert::Infallible;

use super::locator::{Locator, Step};
use super::value::Value;
use super::{copies, date, evaluate, loose, operators, person, rules, terms};
use crate::codec::{Encode, Kind, Place, View, Writer};
use crate::value::Json;

/// What `$` means.
#[derive(Debug)]
pub struct Input<'v>(Place<'v>);

/// A value on its way through a formula.
#[derive(Clone, Debug)]
pub struct Any<'v>(Value<'v>);

/// A value, or nothing.
pub type Maybe<'v> = Option<Any<'v>>;

impl<'v> Input<'v> {
    /// Of this value.
    pub fn new(json: &'v Json) -> Self {
        Self(Place::new(json.view()))
    }

    /// All of it.
    pub fn root(&'v self) -> Any<'v> {
        Any(Value::of(&self.0))
    }
}

impl<'v> Any<'v> {
    /// The member with this key. Keys work on lists as in JavaScript: `length`, `0`.
    pub fn key(&self, key: &str) -> Maybe<'v> {
        self.0.at([&Step::Key(key.into())]).map(Any)
    }

    /// The item at this position.
    pub fn item(&self, index: usize) -> Maybe<'v> {
        self.0.at([&Step::Index(index)]).map(Any)
    }

    /// A position in a list.
    pub fn index(index: usize) -> Self {
        Self(Value::index(index))
    }

    /// The items, if it is a list.
    pub fn items(&self) -> Vec<Any<'v>> {
        self.0.items().into_iter().map(Any).collect()
    }
}

/// A value of the formula: JSON text without white space.
pub fn literal(json: &str) -> Maybe<'_> {
    Some(Any(Value::Literal(View::new(json))))
}

/// A boolean.
pub fn boolean<'v>(it: bool) -> Maybe<'v> {
    Some(Any(Value::Bool(it)))
}

/// An object of those members that have a value; nothing if none has.
pub fn object<'v, const N: usize>(members: [(&'static str, Maybe<'v>); N]) -> Maybe<'v> {
    let present = members.into_iter();
    let present = present.filter_map(|(key, value)| Some((Cow::Borrowed(key), value?.0)));
    let members: Vec<_> = present.collect();
    (!members.is_empty()).then_some(Any(Value::Object(members)))
}

/// A list of those items that have a value; nothing if none has.
pub fn list<'v, const N: usize>(items: [Maybe<'v>; N]) -> Maybe<'v> {
    let items: Vec<_> = items.into_iter().flatten().map(|it| it.0).collect();
    (!items.is_empty()).then_some(Any(Value::List(items)))
}

/// The values of a list that a formula gives, as those that are listed one by one.
pub fn computed<'v>(list: Maybe<'v>) -> Vec<Maybe<'v>> {
    list.map(|it| it.items().into_iter().map(Some).collect())
        .unwrap_or_default()
}

/// `$concat`
pub fn concat<'v>(values: impl IntoIterator<Item = Maybe<'v>>, delimiter: Maybe<'_>) -> Maybe<'v> {
    let values: Vec<_> = values.into_iter().flatten().map(|it| it.0).collect();
    if values.is_empty() {
        return None;
    }
    made(rules::concat(&values, plain(&delimiter), for_nothing))
}

fn made<'v>(result: Result<Value<'v>, Infallible>) -> Maybe<'v> {
    let Ok(value) = result;
    Some(Any(value))
}

/// What the interpreter counts and compiled formulas do not: they are no customer's.
fn for_nothing(_: u64) -> Result<(), Infallible> {
    Ok(())
}

fn text<'v>(text: String) -> Any<'v> {
    Any(Value::Text(text.into()))
}

/// `$tpl`
pub fn template<'v, const N: usize>(template: &str, values: [(&str, Maybe<'v>); N]) -> Maybe<'v> {
    let texts = values
        .each_ref()
        .map(|(key, value)| (*key, rules::filled(plain(value))));
    made(rules::template(template, &texts, for_nothing))
}

/// Whether a case with this filter applies: also one without a value.
pub fn applies(filter: Maybe<'_>) -> bool {
    filter.is_none_or(|it| it.0.is_null() || loose::is_truthy(&it.0))
}

/// The default of `$case`: null counts as nothing.
pub fn not_null(value: Maybe<'_>) -> Maybe<'_> {
    value.filter(|it| !it.0.is_null())
}

/// Whether a value equals an entry of `$map`.
pub fn equals(value: &Maybe<'_>, from: Maybe<'_>) -> bool {
    loose::is_equal(plain(value), plain(&from))
}

fn plain<'a, 'v>(value: &'a Maybe<'v>) -> Option<&'a Value<'v>> {
    value.as_ref().map(|it| &it.0)
}

/// `$iterate`
pub fn iterate<'v>(
    source: Maybe<'v>,
    mut item: impl FnMut(&Any<'v>, usize) -> Maybe<'v>,
) -> Maybe<'v> {
    let items = source.filter(|it| it.0.kind() == Kind::List)?.items();
    let made = items
        .iter()
        .enumerate()
        .filter_map(|(index, it)| item(it, index));
    let made: Vec<_> = made.map(|it| it.0).filter(loose::is_truthy).collect();
    (!made.is_empty()).then_some(Any(Value::List(made)))
}

/// `$` inside `$iterate`.
pub fn frame<'v>(item: &Any<'v>, index: usize, parent: Any<'v>) -> Any<'v> {
    Any(Value::Object(vec![
        ("item".into(), item.0.clone()),
        ("parent".into(), parent.0),
        ("index".into(), Value::index(index)),
    ]))
}

/// `$eval`: an operator is its key.
pub fn holds<'v>(operator: &str, value: Maybe<'_>, operand: Maybe<'_>) -> Maybe<'v> {
    let (value, operand) = (plain(&value), plain(&operand));
    let ordering = || loose::compare(value, operand);
    boolean(match operator {
        "is" => loose::is_equal(value, operand),
        "isNot" => !loose::is_equal(value, operand),
        "oneOf" => operators::is_one_of(value, operand),
        "noneOf" => !operators::is_one_of(value, operand),
        "contains" => operators::contains(value, operand),
        "doesNotContain" => !operators::contains(value, operand),
        "lt" => ordering() == Some(Ordering::Less),
        "lte" => ordering().is_some_and(Ordering::is_le),
        "gt" => ordering() == Some(Ordering::Greater),
        "gte" => ordering().is_some_and(Ordering::is_ge),
        "isEmpty" => operators::is_empty(value),
        _ => !operators::is_empty(value),
    })
}

/// `$and`
pub fn all<'v>(values: impl IntoIterator<Item = Maybe<'v>>) -> Maybe<'v> {
    truths(values).and_then(|it| boolean(it.iter().all(|it| *it)))
}

/// `$or`
pub fn any<'v>(values: impl IntoIterator<Item = Maybe<'v>>) -> Maybe<'v> {
    truths(values).and_then(|it| boolean(it.iter().any(|it| *it)))
}

fn truths<'v>(values: impl IntoIterator<Item = Maybe<'v>>) -> Option<Vec<bool>> {
    let values = values.into_iter().flatten().filter(|it| !it.0.is_null());
    let truths: Vec<_> = values.map(|it| loose::is_truthy(&it.0)).collect();
    (!truths.is_empty()).then_some(truths)
}

/// `$firstNotEmpty`
pub fn first<'v>(values: impl IntoIterator<Item = Maybe<'v>>) -> Maybe<'v> {
    values.into_iter().flatten().find(|it| !it.0.is_null())
}

/// `$mergeObjects`
pub fn merge<'v>(values: impl IntoIterator<Item = Maybe<'v>>) -> Maybe<'v> {
    let values = values.into_iter().flatten();
    rules::merge(values.flat_map(|it| it.0.members())).map(Any)
}

/// `$firstName`
pub fn first_name<'v>(value: Maybe<'_>) -> Maybe<'v> {
    of_text(value, person::first_name)
}

/// `$lastName`
pub fn last_name<'v>(value: Maybe<'_>) -> Maybe<'v> {
    of_text(value, person::last_name)
}

/// `$extractDate`
pub fn extract_date<'v>(value: Maybe<'_>) -> Maybe<'v> {
    of_text(value, date::extract_date)
}

/// `$extractTime`
pub fn extract_time<'v>(value: Maybe<'_>) -> Maybe<'v> {
    of_text(value, date::extract_time)
}

fn of_text<'v>(value: Maybe<'_>, function: fn(&str) -> Option<String>) -> Maybe<'v> {
    let value = not_null(value)?;
    function(&loose::text(&value.0)).map(text)
}

/// `$domainFromEmail`
pub fn domain_from_email<'v>(value: Maybe<'_>) -> Maybe<'v> {
    let value = value?;
    evaluate::domain_from_email(&value.0.text()?).map(text)
}

/// `$copy`
pub fn copy<'v>(locator: &'static Locator) -> Maybe<'v> {
    Some(Any(Value::Copy(locator)))
}

/// A path of JSONata.
pub fn follow<'v>(root: &Any<'v>, locator: &Locator) -> Maybe<'v> {
    terms::follow(&root.0, locator.steps()).map(Any)
}

/// `a = b` in JSONata.
pub fn same(a: Maybe<'_>, b: Maybe<'_>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if loose::is_same(&a.0, &b.0))
}

/// `a != b` in JSONata.
pub fn differs(a: Maybe<'_>, b: Maybe<'_>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if !loose::is_same(&a.0, &b.0))
}

/// A value as a boolean in JSONata; nothing is false.
pub fn truth(value: &Maybe<'_>) -> bool {
    terms::is_true(plain(value))
}

/// The result, every `$copy` filled in. Nothing also where a copy copies a copy.
pub fn finish(value: Maybe<'_>, has_copies: bool) -> Option<Json> {
    let mut value = value?.0;
    if has_copies {
        value = copies::fill(value).ok()??;
    }
    let mut writer = Writer::new();
    write(&value, &mut writer);
    Some(Json::from_text(writer.into_text().into()))
}

fn write(value: &Value<'_>, writer: &mut Writer) {
    if let Some(raw) = value.raw() {
        return writer.raw(raw);
    }
    match value {
        Value::Bool(it) => it.encode(writer),
        Value::Number(number) => writer.raw(number),
        Value::Text(text) => writer.text(text),
        Value::List(items) => {
            writer.open_list();
            for item in items {
                writer.item();
                write(item, writer);
            }
            writer.close_list();
        }
        Value::Object(members) => {
            writer.open_object();
            for (key, member) in members {
                writer.key(key);
                write(member, writer);
            }
            writer.close_object();
        }
        _ => writer.null(),
    }
}
