//! Values on their way through a formula: as few of them as possible are copied or even read.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::locator::{Locator, Step};
use crate::codec::{Kind, View};

/// A place in the input, whose parts are found when they are first asked for.
#[derive(Debug)]
pub(super) struct Place<'t> {
    view: View<'t>,
    inside: OnceCell<Inside<'t>>,
}

#[derive(Debug)]
enum Inside<'t> {
    Members(Vec<(Cow<'t, str>, Place<'t>)>),
    Items(Vec<Place<'t>>),
    Nothing,
}

impl<'t> Place<'t> {
    pub(super) fn new(view: View<'t>) -> Self {
        Self {
            view,
            inside: OnceCell::new(),
        }
    }

    fn inside(&self) -> &Inside<'t> {
        self.inside.get_or_init(|| match self.view.kind() {
            Kind::Object => {
                let mut members = Vec::with_capacity(self.likely_count());
                members.extend(self.view.members().map(|(key, it)| (key, Place::new(it))));
                Inside::Members(members)
            }
            Kind::List => {
                let mut items = Vec::with_capacity(self.likely_count());
                items.extend(self.view.items().map(Place::new));
                Inside::Items(items)
            }
            _ => Inside::Nothing,
        })
    }

    /// How many members or items a text of this length usually has.
    fn likely_count(&self) -> usize {
        (self.view.as_text().len() / 24).clamp(4, 64)
    }

    /// Where the steps lead.
    fn at<'s>(&'t self, steps: impl IntoIterator<Item = &'s Step>) -> Option<Value<'t>> {
        let mut place = self;
        let mut steps = steps.into_iter();
        while let Some(step) = steps.next() {
            match place.step(step)? {
                Child::Value(child) => place = child,
                Child::Length(length) => {
                    return steps.next().is_none().then(|| Value::index(length));
                }
            }
        }
        Some(Value::Place(place))
    }

    fn step(&self, step: &Step) -> Option<Child<&Self>> {
        match (self.inside(), step) {
            // Of a key that comes twice the last one counts, as everywhere.
            (Inside::Members(members), Step::Key(key)) => members
                .iter()
                .rfind(|(it, _)| it.as_ref() == key.as_ref())
                .map(|(_, place)| Child::Value(place)),
            (Inside::Items(items), step) => match list_step(step, items.len())? {
                Child::Value(index) => items.get(index).map(Child::Value),
                Child::Length(length) => Some(Child::Length(length)),
            },
            _ => None,
        }
    }
}

/// What a step leads to.
enum Child<T> {
    Value(T),
    /// `length` of a list.
    Length(usize),
}

/// Which item a step into a list means. Keys work as in JavaScript: `$.list.0`, `$.list.length`.
fn list_step(step: &Step, length: usize) -> Option<Child<usize>> {
    match step {
        Step::Index(index) => Some(Child::Value(*index)),
        Step::Key(key) if key.as_ref() == "length" => Some(Child::Length(length)),
        Step::Key(key) => {
            let canonical = key.as_ref() == "0" || !key.starts_with(['0', '+']);
            key.parse().ok().filter(|_| canonical).map(Child::Value)
        }
    }
}

/// A value within an evaluation.
#[derive(Clone, Debug)]
pub(super) enum Value<'v> {
    Bool(bool),
    /// As JSON writes it.
    Number(Cow<'v, str>),
    Text(Cow<'v, str>),
    List(Vec<Value<'v>>),
    Object(Vec<(Cow<'v, str>, Value<'v>)>),
    /// A part of the input.
    Place(&'v Place<'v>),
    /// A literal of the formula.
    Literal(View<'v>),
    /// What `$copy` fills in at the end.
    Copy(&'v Locator),
    /// What `$copy` did not find; left out at the end.
    Nothing,
}

impl<'v> Value<'v> {
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Nothing => Kind::Null,
            Self::Bool(_) => Kind::Bool,
            Self::Number(_) => Kind::Number,
            Self::Text(_) => Kind::Text,
            Self::List(_) => Kind::List,
            Self::Object(_) | Self::Copy(_) => Kind::Object,
            Self::Place(place) => place.view.kind(),
            Self::Literal(view) => view.kind(),
        }
    }

    pub(super) fn is_null(&self) -> bool {
        self.kind() == Kind::Null
    }

    /// The JSON text, where there is one that nothing was computed for.
    pub(super) fn raw(&self) -> Option<&'v str> {
        match self {
            Self::Place(place) => Some(place.view.as_text()),
            Self::Literal(view) => Some(view.as_text()),
            _ => None,
        }
    }

    /// True, if it is a boolean.
    pub(super) fn is_true(&self) -> bool {
        match self {
            Self::Bool(it) => *it,
            _ => self.raw() == Some("true"),
        }
    }

    /// The digits, if it is a number.
    pub(super) fn number(&self) -> Option<&str> {
        match self {
            Self::Number(number) => Some(number),
            _ if self.kind() == Kind::Number => self.raw(),
            _ => None,
        }
    }

    /// The text, if it is text.
    pub(super) fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(Cow::Borrowed(text)),
            Self::Place(place) => place.view.as_str(),
            Self::Literal(view) => view.as_str(),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub(super) fn items(&self) -> Vec<Value<'v>> {
        match self {
            Self::List(items) => items.clone(),
            Self::Place(place) => match place.inside() {
                Inside::Items(items) => items.iter().map(Value::Place).collect(),
                _ => Vec::new(),
            },
            Self::Literal(view) => view.items().map(Value::Literal).collect(),
            _ => Vec::new(),
        }
    }

    /// The members, if it is an object.
    pub(super) fn members(&self) -> Vec<(Cow<'v, str>, Value<'v>)> {
        match self {
            Self::Object(members) => members.clone(),
            Self::Place(place) => match place.inside() {
                Inside::Members(members) => members
                    .iter()
                    .map(|(key, place)| (Cow::Borrowed(key.as_ref()), Value::Place(place)))
                    .collect(),
                _ => Vec::new(),
            },
            Self::Literal(view) => view
                .members()
                .map(|(key, view)| (key, Value::Literal(view)))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a list or an object has nothing in it.
    pub(super) fn has_nothing_in_it(&self) -> bool {
        match self {
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
            _ => matches!(self.raw(), Some("[]" | "{}")),
        }
    }

    /// How many lists, objects and scalars were computed: what a copy of it costs.
    pub(super) fn weight(&self) -> u64 {
        match self {
            Self::List(items) => 1 + items.iter().map(Value::weight).sum::<u64>(),
            Self::Object(members) => 1 + members.iter().map(|(_, it)| it.weight()).sum::<u64>(),
            Self::Text(Cow::Owned(text)) => 1 + text.len() as u64 / 16,
            _ => 1,
        }
    }

    /// Where the steps lead; None if nowhere.
    pub(super) fn at<'s>(&self, steps: impl IntoIterator<Item = &'s Step>) -> Option<Value<'v>> {
        let mut value = Cow::Borrowed(self);
        let mut steps = steps.into_iter();
        loop {
            if let Self::Place(place) = *value {
                return place.at(steps);
            }
            let Some(step) = steps.next() else { break };
            value = match value {
                Cow::Borrowed(value) => value.child(step)?,
                Cow::Owned(value) => Cow::Owned(value.child(step)?.into_owned()),
            };
        }
        Some(value.into_owned()).filter(|it| !matches!(it, Self::Nothing))
    }

    /// Where one step leads.
    fn child(&self, step: &Step) -> Option<Cow<'_, Value<'v>>> {
        let child = match self {
            Self::Place(place) => Child::Value(Cow::Owned(place.at([step])?)),
            Self::Object(members) => match step {
                Step::Key(key) => members
                    .iter()
                    .rfind(|(it, _)| it == key.as_ref())
                    .map(|(_, value)| Child::Value(Cow::Borrowed(value)))?,
                Step::Index(_) => return None,
            },
            Self::List(items) => match list_step(step, items.len())? {
                Child::Value(index) => Child::Value(Cow::Borrowed(items.get(index)?)),
                Child::Length(length) => Child::Length(length),
            },
            Self::Literal(view) => match (view.kind(), step) {
                (Kind::Object, Step::Key(key)) => {
                    Child::Value(Cow::Owned(Value::Literal(view.get(key)?)))
                }
                (Kind::List, step) => match list_step(step, view.items().count())? {
                    Child::Value(index) => {
                        Child::Value(Cow::Owned(Value::Literal(view.at(index)?)))
                    }
                    Child::Length(length) => Child::Length(length),
                },
                _ => return None,
            },
            _ => return None,
        };
        Some(match child {
            Child::Value(value) => value,
            Child::Length(length) => Cow::Owned(Value::index(length)),
        })
    }

    /// A count or position.
    pub(super) fn index(index: usize) -> Self {
        Self::Number(index.to_string().into())
    }
}
