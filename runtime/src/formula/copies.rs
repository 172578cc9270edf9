//! `$copy`: the second pass, over the result.

use super::failure::Failure;
use super::locator::Locator;
use super::value::Value;

/// Fills in every `$copy`, in the order in which they stand; what copies nothing is left out, and the result is
/// None if nothing is left of it.
pub(super) fn fill(mut result: Value<'_>) -> Result<Option<Value<'_>>, Failure> {
    let mut copies = Vec::new();
    find(&result, &mut Vec::new(), &mut copies);
    for (place, locator) in copies {
        let copied = result.at(locator.steps());
        if copied.as_ref().is_some_and(has_copy) {
            return Err(Failure::CopyOfCopy {
                locator: locator.to_string(),
            });
        }
        if let Some(target) = target(&mut result, &place) {
            *target = copied.unwrap_or(Value::Nothing);
        }
    }
    leave_out(&mut result);
    Ok((!is_nothing(&result)).then_some(result))
}

/// The way to a value, by positions: members of an object can be told apart by them.
type Path = Vec<usize>;

fn find<'v>(value: &Value<'v>, path: &mut Path, copies: &mut Vec<(Path, &'v Locator)>) {
    if let Value::Copy(locator) = value {
        copies.push((path.clone(), locator));
    }
    for (index, inner) in inside(value).enumerate() {
        path.push(index);
        find(inner, path, copies);
        path.pop();
    }
}

fn has_copy(value: &Value<'_>) -> bool {
    matches!(value, Value::Copy(_)) || inside(value).any(has_copy)
}

fn is_nothing(value: &Value<'_>) -> bool {
    matches!(value, Value::Nothing)
}

/// What stands in a computed list or object.
fn inside<'x, 'v>(value: &'x Value<'v>) -> Box<dyn Iterator<Item = &'x Value<'v>> + 'x> {
    match value {
        Value::List(items) => Box::new(items.iter()),
        Value::Object(members) => Box::new(members.iter().map(|(_, member)| member)),
        _ => Box::new(std::iter::empty()),
    }
}

fn target<'x, 'v>(mut value: &'x mut Value<'v>, path: &[usize]) -> Option<&'x mut Value<'v>> {
    for index in path {
        value = match value {
            Value::List(items) => items.get_mut(*index)?,
            Value::Object(members) => &mut members.get_mut(*index)?.1,
            _ => return None,
        };
    }
    Some(value)
}

fn leave_out(value: &mut Value<'_>) {
    match value {
        Value::List(items) => {
            items.retain(|it| !is_nothing(it));
            items.iter_mut().for_each(leave_out);
        }
        Value::Object(members) => {
            members.retain(|(_, it)| !is_nothing(it));
            members.iter_mut().for_each(|(_, it)| leave_out(it));
        }
        _ => {}
    }
}
