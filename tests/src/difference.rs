//! How a value differs from what came back of it.

use serde_json::{Number, Value};
use std::fmt;

/// A kind of difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A key with null came back without it: where it may be left out, both mean the same to a reader.
    NullLeftOut,
    /// A key that was not there came back with null.
    NullAdded,
    /// A key with a value was lost.
    KeyLost,
    /// A key that was not there came back with a value.
    KeyAdded,
    /// A list came back longer or shorter.
    Length,
    /// Another value came back.
    Value,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NullLeftOut => "null left out",
            Self::NullAdded => "null added",
            Self::KeyLost => "key lost",
            Self::KeyAdded => "key added",
            Self::Length => "list of another length",
            Self::Value => "another value",
        })
    }
}

/// One place where two values differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// How.
    pub class: Class,
    /// Where: the way from the top, as in an error of the codec.
    pub path: String,
}

/// What `after` has different from `before`: the order of keys and the spelling of numbers do not count.
pub fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(before, after, &mut String::new(), &mut found);
    found
}

fn compare(before: &Value, after: &Value, path: &mut String, found: &mut Vec<Difference>) {
    let mut report = |class, path: &str| {
        found.push(Difference {
            class,
            path: path.to_owned(),
        });
    };
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            for key in b.keys().filter(|it| !a.contains_key(*it)) {
                let class = if b[key].is_null() {
                    Class::NullAdded
                } else {
                    Class::KeyAdded
                };
                report(class, &format!("{path}.{key}"));
            }
            for (key, value) in a {
                let length = path.len();
                path.push('.');
                path.push_str(key);
                match b.get(key) {
                    Some(other) => compare(value, other, path, found),
                    None => found.push(Difference {
                        class: if value.is_null() {
                            Class::NullLeftOut
                        } else {
                            Class::KeyLost
                        },
                        path: path.clone(),
                    }),
                }
                path.truncate(length);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (at, (one, other)) in a.iter().zip(b).enumerate() {
                let length = path.len();
                path.push_str(&format!("[{at}]"));
                compare(one, other, path, found);
                path.truncate(length);
            }
        }
        (Value::Array(_), Value::Array(_)) => report(Class::Length, path),
        (Value::Number(a), Value::Number(b)) if same_number(a, b) => {}
        (a, b) if a == b => {}
        _ => report(Class::Value, path),
    }
}

fn same_number(a: &Number, b: &Number) -> bool {
    match (whole(a), whole(b)) {
        (Some(a), Some(b)) => a == b,
        _ => a.as_f64() == b.as_f64(),
    }
}

fn whole(number: &Number) -> Option<i128> {
    let whole = number.as_i64().map(i128::from);
    whole.or_else(|| number.as_u64().map(i128::from))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn finds_differences() {
        let check = |before: Value, after: Value, expected: &[(Class, &str)]| {
            let found = differences(&before, &after);
            let found: Vec<_> = found
                .iter()
                .map(|it| (it.class, it.path.as_str()))
                .collect();
            assert_eq!(found, expected, "{before} {after}");
        };
        check(json!({"a": 1, "b": 2.0}), json!({"b": 2, "a": 1.0}), &[]);
        check(json!({"a": null}), json!({}), &[(Class::NullLeftOut, ".a")]);
        check(json!({}), json!({"a": null}), &[(Class::NullAdded, ".a")]);
        check(json!({"a": 0}), json!({}), &[(Class::KeyLost, ".a")]);
        check(json!({}), json!({"a": 0}), &[(Class::KeyAdded, ".a")]);
        check(json!([1, 2]), json!([1]), &[(Class::Length, "")]);
        check(
            json!([{"a": 1}]),
            json!([{"a": "1"}]),
            &[(Class::Value, "[0].a")],
        );
        check(
            json!(9_007_199_254_740_993_i64),
            json!(9_007_199_254_740_992_i64),
            &[(Class::Value, "")],
        );
    }
}
