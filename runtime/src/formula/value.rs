//! Values on their way through a formula: as few of them as possible are copied or even read.

use std::borrow::Cow;

use super::locator::{Locator, Step};
use crate::codec::{Kind, Place, View};

/// What a step leads to.
enum Child<T> {
    Value(T),
    /// `length` of a list.
    Length(usize),
}

/// Where a step from a place leads.
fn child_of<'v>(place: &'v Place<'v>, step: &Step) -> Option<Child<&'v Place<'v>>> {
    match (place.view().kind(), step) {
        (Kind::Object, Step::Key(key)) => place.get(key).map(Child::Value),
        (Kind::List, step) => match list_step(step, place.inside().len())? {
            Child::Value(index) => place.inside().get(index).map(Child::Value),
            Child::Length(length) => Some(Child::Length(length)),
        },
        _ => None,
    }
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
    /// A part of the input with something in it.
    Place(&'v Place<'v>),
    /// A literal of the formula, or a part of the input in which nothing has been found yet.
    Literal(View<'v>),
    /// What `$copy` fills in at the end.
    Copy(&'v Locator),
    /// What `$copy` did not find; left out at the end.
    Nothing,
}

impl<'v> Value<'v> {
    /// A part of the input.
    pub(super) fn of(place: &'v Place<'v>) -> Self {
        match place.inside() {
            [] => Self::Literal(place.view()),
            _ => Self::Place(place),
        }
    }

    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Nothing => Kind::Null,
            Self::Bool(_) => Kind::Bool,
            Self::Number(_) => Kind::Number,
            Self::Text(_) => Kind::Text,
            Self::List(_) => Kind::List,
            Self::Object(_) | Self::Copy(_) => Kind::Object,
            Self::Place(place) => place.view().kind(),
            Self::Literal(view) => view.kind(),
        }
    }

    pub(super) fn is_null(&self) -> bool {
        self.kind() == Kind::Null
    }

    /// The JSON text, where there is one that nothing was computed for.
    pub(super) fn raw(&self) -> Option<&'v str> {
        match self {
            Self::Place(place) => Some(place.view().as_text()),
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
            Self::Place(place) => place.view().as_str(),
            Self::Literal(view) => view.as_str(),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub(super) fn items(&self) -> Vec<Value<'v>> {
        match self {
            Self::List(items) => items.clone(),
            Self::Place(place) if self.kind() == Kind::List => {
                place.inside().iter().map(Value::of).collect()
            }
            Self::Literal(view) => view.items().map(Value::Literal).collect(),
            _ => Vec::new(),
        }
    }

    /// The members, if it is an object.
    pub(super) fn members(&self) -> Vec<(Cow<'v, str>, Value<'v>)> {
        match self {
            Self::Object(members) => members.clone(),
            Self::Place(place) if self.kind() == Kind::Object => {
                let members = place.inside().iter();
                members.map(|it| (it.key().into(), Value::of(it))).collect()
            }
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
        let mut steps = steps.into_iter();
        let mut value = Cow::Borrowed(self);
        loop {
            if let Self::Place(mut place) = *value {
                while !place.inside().is_empty() {
                    let Some(step) = steps.next() else {
                        return Some(Self::Place(place));
                    };
                    match child_of(place, step)? {
                        Child::Value(inner) => place = inner,
                        Child::Length(length) => {
                            return steps.next().is_none().then(|| Self::index(length));
                        }
                    }
                }
                value = Cow::Owned(Self::Literal(place.view()));
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
            Self::Place(place) => match child_of(place, step)? {
                Child::Value(place) => Child::Value(Cow::Owned(Value::of(place))),
                Child::Length(length) => Child::Length(length),
            },
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
