//! Values whose types nobody knows, as JSON. `None` is nothing.

use crate::Mismatch;
use crate::formula::compiled;
use crate::value::Json;

/// A constant. The compiler has checked that it is JSON.
pub fn literal(text: &str) -> Json {
    text.parse().unwrap_or_default()
}

/// An object of those members that are there; nothing if none is.
pub fn object<const N: usize>(members: [(&'static str, Option<Json>); N]) -> Option<Json> {
    let inputs = members
        .each_ref()
        .map(|(_, it)| it.as_ref().map(compiled::Input::new));
    let mut values = inputs.iter();
    let values = members.each_ref().map(|(key, _)| {
        let input = values.next().and_then(Option::as_ref);
        (*key, input.map(compiled::Input::root))
    });
    compiled::finish(compiled::object(values), false)
}

/// A list of those items that are there; nothing if none is.
pub fn array<const N: usize>(items: [Option<Json>; N]) -> Option<Json> {
    json_items(items.into_iter().flatten())
}

/// What the items became, without what is false, 0, or empty text; nothing if none is left.
pub fn json_list(items: impl Iterator<Item = Option<Json>>) -> Option<Json> {
    json_items(
        items
            .flatten()
            .filter(|it| holds("truthy", Some(it.clone()), None)),
    )
}

/// The same, or the first error.
///
/// # Errors
/// That of the first item that has one.
pub fn try_json_list(
    items: impl Iterator<Item = Result<Option<Json>, Mismatch>>,
) -> Result<Option<Json>, Mismatch> {
    let items: Vec<_> = items.collect::<Result<_, _>>()?;
    Ok(json_list(items.into_iter()))
}

fn json_items(items: impl Iterator<Item = Json>) -> Option<Json> {
    let items: Vec<Json> = items.collect();
    (!items.is_empty()).then(|| Json::of(&items))
}

/// The members of all objects, the later ones winning; nothing if there are none.
pub fn merge<const N: usize>(values: [Option<Json>; N]) -> Option<Json> {
    let inputs: Vec<_> = values.iter().flatten().map(compiled::Input::new).collect();
    let merged = compiled::merge(inputs.iter().map(|it| Some(it.root())));
    compiled::finish(merged, false)
}

/// Whether an operator of `$eval` holds, by its key; or JavaScript's `truthy`, or JSONata's `same` or `boolean`.
pub fn holds(operator: &str, value: Option<Json>, operand: Option<Json>) -> bool {
    let inputs = [&value, &operand].map(|it| it.as_ref().map(compiled::Input::new));
    let [value, operand] = inputs
        .each_ref()
        .map(|it| it.as_ref().map(compiled::Input::root));
    match operator {
        "truthy" => compiled::applies(value),
        "boolean" => compiled::truth(&value),
        "same" => compiled::same(value, operand),
        operator => compiled::truth(&compiled::holds(operator, value, operand)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_made_of_what_is_there() {
        let made = object([("a", Some(Json::from(1))), ("b", None)]);
        assert_eq!(made.unwrap().as_text(), r#"{"a":1}"#);
        assert_eq!(object([("a", None)]), None);
        let made = json_list([Some(Json::from(0)), Some(Json::from("x")), None].into_iter());
        assert_eq!(made.unwrap().as_text(), r#"["x"]"#);
        assert!(holds("is", Some(Json::from(1)), Some(Json::from("1"))));
        assert!(!holds("same", Some(Json::from(1)), Some(Json::from("1"))));
    }
}
