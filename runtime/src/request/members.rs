//! Bodies that are put together from members: values at places of one JSON object.

use crate::codec::{Kind, View, Writer};

/// The JSON text with `value` at a place, behind the keys that lead there; objects on the way are made. At no
/// place, an object's members are put in one by one, and any other value takes the place of the whole.
pub(crate) fn put(json: &str, place: &[&str], value: &str) -> String {
    let value = View::new(value);
    match place {
        [] if value.kind() == Kind::Object => merged(View::new(json), value),
        [] => value.as_text().to_owned(),
        [key, inner @ ..] => {
            let object = View::new(json);
            let before = object.get(key).map_or("{}", View::as_text);
            let after = match inner {
                [] => value.as_text().to_owned(),
                inner => put(before, inner, value.as_text()),
            };
            with_member(object, key, &after)
        }
    }
}

fn merged(object: View<'_>, more: View<'_>) -> String {
    let mut writer = Writer::new();
    writer.open_object();
    let others = object.members().filter(|(key, _)| more.get(key).is_none());
    for (key, value) in others.chain(more.members()) {
        writer.key(&key);
        writer.raw(value.as_text());
    }
    writer.close_object();
    writer.into_text()
}

fn with_member(object: View<'_>, key: &str, value: &str) -> String {
    let mut writer = Writer::new();
    writer.open_object();
    let others = object.members().filter(|(name, _)| name != key);
    for (name, value) in others {
        writer.key(&name);
        writer.raw(value.as_text());
    }
    writer.key(key);
    writer.raw(value);
    writer.close_object();
    writer.into_text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_to_their_places() {
        check("{}", &["a"], "1", r#"{"a":1}"#);
        check("{}", &["a", "b"], "1", r#"{"a":{"b":1}}"#);
        check(
            r#"{"a":{"b":1}}"#,
            &["a", "c"],
            "2",
            r#"{"a":{"b":1,"c":2}}"#,
        );
        check(r#"{"a":1,"b":2}"#, &["a"], "3", r#"{"b":2,"a":3}"#);
        check(r#"{"a":1}"#, &["a", "b"], "2", r#"{"a":{"b":2}}"#);
        check(r#"{"a":1}"#, &[], r#"{"b":"\""}"#, r#"{"a":1,"b":"\""}"#);
        check("{}", &[], "[1]", "[1]");
        check("{}", &["a\"b"], "null", r#"{"a\"b":null}"#);
    }

    fn check(json: &str, place: &[&str], value: &str, expected: &str) {
        assert_eq!(put(json, place, value), expected);
    }
}
