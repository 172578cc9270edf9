//! Values of an app as plain text: ids, titles, what a record is known by.

use crate::codec::{Encode, Kind, View, json};

/// A text, a number or a boolean as text; `None` for anything else, for null and for nothing.
pub fn text(value: &dyn Encode) -> Option<String> {
    if value.is_absent() {
        return None;
    }
    let json = json::encode_text(value);
    let view = View::new(&json);
    match view.kind() {
        Kind::Text | Kind::Number | Kind::Bool => Some(view.plain().into_owned()),
        Kind::Null | Kind::List | Kind::Object => None,
    }
}

/// Whether a record's value is the one that is wanted; what is not wanted does not count.
pub fn same(value: &dyn Encode, wanted: &dyn Encode) -> bool {
    wanted.is_absent() || text(value) == text(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_as_text() {
        assert_eq!(text(&7_i64).as_deref(), Some("7"));
        assert_eq!(text(&"a\"b").as_deref(), Some("a\"b"));
        assert_eq!(text(&None::<String>), None);
        assert_eq!(text(&vec![1]), None);
        assert!(same(&7_i64, &Some("7")) && same(&7_i64, &None::<String>));
        assert!(!same(&None::<i64>, &Some("7")));
    }
}
