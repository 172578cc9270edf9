//! The names inside a type: fields, variants, readers.

use super::names::PartNames;
use super::scope::{Kind, Name, Scope};
use super::words::{with, words};
use crate::ir::{EnumValue, Literal, Rest, Shape};

/// The names inside a type of this shape.
pub(super) fn parts(shape: &Shape) -> PartNames {
    let mut scope = Scope::default();
    match shape {
        Shape::Record(record) => {
            let fields = record
                .fields
                .iter()
                .map(|it| scope.claim(Kind::Field, &it.wire).into())
                .collect();
            let extra = (record.rest != Rest::Closed).then(|| {
                let others = ["other_fields", "undocumented"].map(words);
                scope.claim_or(Kind::Field, "extra", others).into()
            });
            PartNames::Fields(fields, extra)
        }
        Shape::Enum(values) => {
            let are_numbers = values.values.iter().all(|it| is_number(&value_text(it)));
            let names = values.values.iter();
            PartNames::Variants(
                names
                    .map(|it| value(&mut scope, it, are_numbers).into())
                    .collect(),
            )
        }
        Shape::Union(union) if union.decided => PartNames::Variants(
            union
                .variants
                .iter()
                .map(|it| scope.claim(Kind::Variant, &it.label).into())
                .collect(),
        ),
        Shape::Union(union) => PartNames::Accessors(
            union
                .variants
                .iter()
                .map(|it| {
                    let own = words(&it.label);
                    let prefixed = |word: &str| [vec![word.to_owned()], own.clone()].concat();
                    (
                        scope.claim_first(Kind::Method, [prefixed("as")]).into(),
                        scope.claim_first(Kind::Method, [prefixed("from")]).into(),
                    )
                })
                .collect(),
        ),
        _ => PartNames::None,
    }
}

fn value_text(value: &EnumValue) -> String {
    match (&value.name, &value.literal) {
        (Some(name), _) if name.contains(|it: char| it.is_alphanumeric()) => name.clone(),
        (_, Literal::Text(text)) => text.clone(),
        (_, Literal::Integer(number)) => number.to_string(),
        (_, Literal::Bool(it)) => it.to_string(),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|it| it.is_ascii_digit())
}

fn value(scope: &mut Scope, value: &EnumValue, among_numbers: bool) -> Name {
    let text = value_text(value);
    // Alike, where all of them are numbers: `N7`, `N30`, `N365`.
    if among_numbers {
        return scope.claim_first(Kind::Variant, [vec![format!("n{text}")]]);
    }
    // `asc` and `ASC` differ in nothing but their case.
    let case = if text.chars().any(char::is_lowercase) {
        if text.chars().any(char::is_uppercase) {
            "mixed"
        } else {
            "lower"
        }
    } else {
        "upper"
    };
    scope.claim_or(Kind::Variant, &text, [with(&words(&text), case)])
}
