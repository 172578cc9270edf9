//! What `$concat`, `$tpl` and `$mergeObjects` make of their values: for the interpreter, which counts what that costs,
//! and for compiled formulas, which do not.

use std::borrow::Cow;
use std::collections::HashMap;

use super::loose;
use super::value::Value;

/// The texts that are not empty, with the delimiter between. Each is charged before it is added.
pub(super) fn concat<'v, E>(
    values: &[Value<'_>],
    delimiter: Option<&Value<'_>>,
    mut charge: impl FnMut(u64) -> Result<(), E>,
) -> Result<Value<'v>, E> {
    let delimiter = delimiter.filter(|it| !it.is_null());
    let delimiter = delimiter.map(loose::text).unwrap_or_default();
    let written = |it: &Value<'_>| it.raw().map_or(0, str::len) + delimiter.len();
    let likely: usize = values.iter().map(written).sum();
    let mut joined = String::with_capacity(likely.min(256));
    let mut between = "";
    for value in values.iter().filter(|it| !it.is_null()) {
        let text = loose::text(value);
        if !text.is_empty() {
            charge(1 + delimiter.len() as u64 / 16)?;
            joined.push_str(between);
            joined.push_str(&text);
            between = &delimiter;
        }
    }
    Ok(Value::Text(joined.into()))
}

/// The template with texts in place of `{key}`; what is filled in is not looked at again.
pub(super) fn template<'v, E>(
    template: &str,
    texts: &[(&str, Cow<'_, str>)],
    mut charge: impl FnMut(u64) -> Result<(), E>,
) -> Result<Value<'v>, E> {
    let mut result = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        result.push_str(before);
        let filled = texts.iter().find_map(|(key, text)| {
            let after = after.strip_prefix(key)?.strip_prefix('}')?;
            Some((after, text))
        });
        rest = after;
        match filled {
            Some((after, text)) => {
                charge(1 + text.len() as u64 / 16)?;
                result.push_str(text);
                rest = after;
            }
            None => result.push('{'),
        }
    }
    result.push_str(rest);
    Ok(Value::Text(result.into()))
}

/// A value in a template.
pub(super) fn filled<'a>(value: Option<&'a Value<'_>>) -> Cow<'a, str> {
    let value = value.filter(|it| !it.is_null());
    value.map(loose::text).unwrap_or_default()
}

/// The members of all objects, the later ones winning in the places of the earlier; nothing if there are none.
pub(super) fn merge<'v>(
    members: impl Iterator<Item = (Cow<'v, str>, Value<'v>)>,
) -> Option<Value<'v>> {
    let mut merged: Vec<(Cow<'v, str>, Value<'v>)> = Vec::new();
    let mut places = HashMap::new();
    for (key, value) in members {
        match places.get(&key) {
            Some(place) => merged[*place] = (key, value),
            None => {
                places.insert(key.clone(), merged.len());
                merged.push((key, value));
            }
        }
    }
    (!merged.is_empty()).then_some(Value::Object(merged))
}
