//! `$jsonata`: what its terms compute.

use super::jsonata::Term;
use super::locator::Step;
use super::loose;
use super::value::Value;
use crate::codec::Kind;

/// What the term is for this root; None is nothing.
pub(super) fn compute<'v>(term: &'v Term, root: &Value<'v>) -> Option<Value<'v>> {
    let truth = |term: &'v Term| is_true(compute(term, root).as_ref());
    Some(match term {
        Term::Literal(json) => Value::Literal(json.view()),
        Term::Path(locator) => return follow(root, locator.steps()),
        Term::Equal(a, b) => Value::Bool(match (compute(a, root), compute(b, root)) {
            (Some(a), Some(b)) => loose::is_same(&a, &b),
            _ => false,
        }),
        Term::NotEqual(a, b) => Value::Bool(match (compute(a, root), compute(b, root)) {
            (Some(a), Some(b)) => !loose::is_same(&a, &b),
            _ => false,
        }),
        Term::And(a, b) => Value::Bool(truth(a) && truth(b)),
        Term::Or(a, b) => Value::Bool(truth(a) || truth(b)),
        Term::Not(term) => Value::Bool(!is_true(Some(&compute(term, root)?))),
        Term::Boolean(term) => Value::Bool(is_true(Some(&compute(term, root)?))),
        Term::Exists(term) => Value::Bool(compute(term, root).is_some()),
        Term::Conditional {
            condition,
            then,
            otherwise,
        } => {
            return match (truth(condition), otherwise) {
                (true, _) => compute(then, root),
                (false, Some(otherwise)) => compute(otherwise, root),
                (false, None) => None,
            };
        }
    })
}

/// The value as a boolean; nothing is false.
pub(super) fn is_true(value: Option<&Value<'_>>) -> bool {
    value.is_some_and(|value| match value.kind() {
        Kind::List => value.items().iter().any(|it| is_true(Some(it))),
        Kind::Object => !value.has_nothing_in_it(),
        _ => loose::is_truthy(value),
    })
}

/// Goes a path of keys: through lists item by item, whose finds become one list; one find stands for itself.
pub(super) fn follow<'v>(root: &Value<'v>, steps: &[Step]) -> Option<Value<'v>> {
    let Some((last, before)) = steps.split_last() else {
        return Some(root.clone());
    };
    let mut found = vec![root.clone()];
    for step in before {
        let mut next = Vec::new();
        for value in &found {
            match lookup(value, step) {
                Some(list) if list.kind() == Kind::List => next.extend(list.items()),
                other => next.extend(other),
            }
        }
        found = next;
    }
    let mut finds: Vec<Value<'v>> = found.iter().filter_map(|it| lookup(it, last)).collect();
    if finds.len() == 1 {
        return finds.pop();
    }
    let flat: Vec<Value<'v>> = finds
        .into_iter()
        .flat_map(|it| match it.kind() {
            Kind::List => it.items(),
            _ => vec![it],
        })
        .collect();
    one_or_list(flat)
}

fn lookup<'v>(value: &Value<'v>, step: &Step) -> Option<Value<'v>> {
    match value.kind() {
        Kind::Object => value.at([step]),
        Kind::List => {
            let mut found = Vec::new();
            for item in value.items() {
                match lookup(&item, step) {
                    Some(list) if list.kind() == Kind::List => found.extend(list.items()),
                    other => found.extend(other),
                }
            }
            one_or_list(found)
        }
        _ => None,
    }
}

fn one_or_list(mut found: Vec<Value<'_>>) -> Option<Value<'_>> {
    match found.len() {
        0 => None,
        1 => found.pop(),
        _ => Some(Value::List(found)),
    }
}
