//! A customer's override over a mapping.

use std::borrow::Cow;
use std::collections::HashMap;

use super::parse::is_formula_key;
use super::problem::{Problem, code};
use crate::codec::{Kind, View, Writer};
use crate::value::Json;

/// Lays an override over a base: objects member by member, lists item by item; anything else, and every
/// formula, is replaced as a whole. Neither is read as a formula yet: [`parse`](super::parse) judges the
/// result.
///
/// # Errors
/// One problem for each of the `frozen` members of the base that the override would change.
pub fn merge(base: &Json, over: &Json, frozen: &[&str]) -> Result<Json, Vec<Problem>> {
    let problems = changes(base.view(), over.view(), frozen);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut writer = Writer::new();
    lay(base.view(), over.view(), &mut writer);
    Ok(Json::from_text(writer.into_text().into()))
}

fn lay(base: View<'_>, over: View<'_>, writer: &mut Writer) {
    match (base.kind(), over.kind()) {
        (Kind::List, Kind::List) => {
            let (mut bases, mut overs) = (base.items(), over.items());
            writer.open_list();
            loop {
                let (base, over) = (bases.next(), overs.next());
                let Some(either) = over.or(base) else { break };
                writer.item();
                match (base, over) {
                    (Some(base), Some(over)) => lay(base, over, writer),
                    _ => writer.raw(either.as_text()),
                }
            }
            writer.close_list();
        }
        (Kind::Object, Kind::Object) if !is_formula(base) && !is_formula(over) => {
            let mut overs = Members::of(over);
            writer.open_object();
            for (key, base) in Members::of(base).in_order() {
                writer.key(&key);
                match overs.take(&key) {
                    Some(over) => lay(base, over, writer),
                    None => writer.raw(base.as_text()),
                }
            }
            for (key, over) in overs.in_order() {
                writer.key(&key);
                writer.raw(over.as_text());
            }
            writer.close_object();
        }
        _ => writer.raw(over.as_text()),
    }
}

/// The members of an object, each key once.
struct Members<'j> {
    members: Vec<Option<(Cow<'j, str>, View<'j>)>>,
    places: HashMap<Cow<'j, str>, usize>,
}

impl<'j> Members<'j> {
    fn of(view: View<'j>) -> Self {
        let mut it = Self {
            members: Vec::new(),
            places: HashMap::new(),
        };
        for (key, value) in view.members() {
            let next = it.members.len();
            let place = *it.places.entry(key.clone()).or_insert(next);
            if place == next {
                it.members.push(None);
            }
            it.members[place] = Some((key, value));
        }
        it
    }

    fn take(&mut self, key: &str) -> Option<View<'j>> {
        let place = self.places.get(key)?;
        self.members[*place].take().map(|(_, value)| value)
    }

    fn in_order(self) -> impl Iterator<Item = (Cow<'j, str>, View<'j>)> {
        self.members.into_iter().flatten()
    }
}

fn is_formula(object: View<'_>) -> bool {
    let first = object.members().next();
    first.is_some_and(|(key, _)| is_formula_key(&key))
}

fn changes(base: View<'_>, over: View<'_>, frozen: &[&str]) -> Vec<Problem> {
    let problem = |key: &str| Problem {
        pointer: format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        code: code::FROZEN_FIELD,
        message: format!("`{key}` is frozen"),
        help: "leave it out of the override".to_owned(),
    };
    let is_changed = |key: &str| match over.get(key) {
        Some(value) => base.get(key) != Some(value),
        None => false,
    };
    let is_replaced = over.kind() != Kind::Object || is_formula(over) || is_formula(base);
    frozen
        .iter()
        .filter(|key| match is_replaced {
            true => base != over,
            false => is_changed(key),
        })
        .map(|key| problem(key))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::merge;

    #[test]
    fn lays_one_over_the_other() {
        let table = [
            (
                r#"{"a":1,"b":2}"#,
                r#"{"b":3,"c":4}"#,
                r#"{"a":1,"b":3,"c":4}"#,
            ),
            (
                r#"{"a":{"x":1,"y":2}}"#,
                r#"{"a":{"y":null}}"#,
                r#"{"a":{"x":1,"y":null}}"#,
            ),
            (
                r#"{"a":{"$var":"$.x"}}"#,
                r#"{"a":{"b":1}}"#,
                r#"{"a":{"b":1}}"#,
            ),
            (
                r#"{"a":{"b":1}}"#,
                r#"{"a":{"$var":"$.x"}}"#,
                r#"{"a":{"$var":"$.x"}}"#,
            ),
            ("[1,2,3]", "[9]", "[9,2,3]"),
            ("[1]", "[9,8]", "[9,8]"),
            (r#"{"a":[1]}"#, r#"{"a":"$.x"}"#, r#"{"a":"$.x"}"#),
            (r#"{"a":1,"a":2}"#, r#"{"b":1,"b":2}"#, r#"{"a":2,"b":2}"#),
        ];
        for (base, over, expected) in table {
            let merged = merge(&base.parse().unwrap(), &over.parse().unwrap(), &[]);
            assert_eq!(merged.unwrap().as_text(), expected, "{base} {over}");
        }
    }

    #[test]
    fn refuses_to_change_what_is_frozen() {
        let table = [
            (r#"{"b":2}"#, 0),
            (r#"{"id":"$.id"}"#, 0),
            (r#"{"id":"$.key"}"#, 1),
            (r#"{"id":null,"n/a":1}"#, 2),
            (r#"{"$var":"$"}"#, 2),
            ("null", 2),
        ];
        let base = r#"{"id":"$.id","b":1,"n/a":0}"#.parse().unwrap();
        for (over, expected) in table {
            let problems = merge(&base, &over.parse().unwrap(), &["id", "n/a"]);
            assert_eq!(problems.err().map_or(0, |it| it.len()), expected, "{over}");
        }
    }
}
