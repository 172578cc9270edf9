//! `$eval`: the operators.

use std::cmp::Ordering;

use super::ast::Operator;
use super::loose;
use super::value::Value;
use crate::codec::Kind;

/// Whether the operator holds. None is nothing.
pub(super) fn holds(
    operator: &Operator,
    value: Option<&Value<'_>>,
    operand: Option<&Value<'_>>,
) -> bool {
    let ordering = || loose::compare(value, operand);
    match operator {
        Operator::Is(_) => loose::is_equal(value, operand),
        Operator::IsNot(_) => !loose::is_equal(value, operand),
        Operator::OneOf(_) => is_one_of(value, operand),
        Operator::NoneOf(_) => !is_one_of(value, operand),
        Operator::Contains(_) => contains(value, operand),
        Operator::DoesNotContain(_) => !contains(value, operand),
        Operator::Lt(_) => ordering() == Some(Ordering::Less),
        Operator::Lte(_) => ordering().is_some_and(Ordering::is_le),
        Operator::Gt(_) => ordering() == Some(Ordering::Greater),
        Operator::Gte(_) => ordering().is_some_and(Ordering::is_ge),
        Operator::IsEmpty => is_empty(value),
        Operator::IsNotEmpty => !is_empty(value),
    }
}

pub(super) fn is_one_of(value: Option<&Value<'_>>, list: Option<&Value<'_>>) -> bool {
    let (Some(value), Some(list)) = (value, list) else {
        return false;
    };
    list.items().iter().any(|item| loose::is_same(item, value))
}

pub(super) fn contains(value: Option<&Value<'_>>, operand: Option<&Value<'_>>) -> bool {
    let Some(value) = value.filter(|it| loose::is_truthy(it)) else {
        return false;
    };
    if value.kind() == Kind::List {
        return is_one_of(operand, Some(value));
    }
    let Some(operand) = operand.filter(|it| !it.is_null()) else {
        return false;
    };
    let lowered = |it: &Value<'_>| loose::text(it).to_lowercase();
    lowered(value).contains(&lowered(operand))
}

pub(super) fn is_empty(value: Option<&Value<'_>>) -> bool {
    let Some(value) = value else {
        return true;
    };
    match value.kind() {
        Kind::Null => true,
        Kind::Text => value.text().is_some_and(|it| it.is_empty()),
        Kind::List | Kind::Object => value.has_nothing_in_it(),
        Kind::Bool | Kind::Number => false,
    }
}
