//! Which constants are values of which types.

use crate::ir::{Api, Constant, Enum, Field, Id, Literal, Presence, Primitive, Rest, Shape, Type};
use crate::nearest::nearest;

/// Why a constant is no value of a type; `None`: it is one.
pub(super) fn misfit(api: &Api, ty: Id<Type>, constant: &Constant) -> Option<String> {
    let (ty, nullable) = api.present(ty);
    if nullable && *constant == Constant::Null {
        return None;
    }
    let shape = &api.types[ty].shape;
    let fits = match (shape, constant) {
        (Shape::Any, _) => true,
        (Shape::Primitive(primitive), it) => is_of(*primitive, it),
        (Shape::Enum(values), it) => return misses(values, it),
        (Shape::List(item), Constant::List(items)) => {
            return items.iter().find_map(|it| misfit(api, *item, it));
        }
        (Shape::Map(value), Constant::Object(entries)) => {
            return entries.iter().find_map(|(_, it)| misfit(api, *value, it));
        }
        (Shape::Record(record), Constant::Object(entries)) => {
            let wrong = entries.iter().find_map(|(key, it)| {
                match (
                    record.fields.iter().find(|field| field.wire == *key),
                    record.rest,
                ) {
                    (Some(field), _) => misfit(api, field.ty, it),
                    (None, Rest::Typed(ty)) => misfit(api, ty, it),
                    (None, Rest::Open) => None,
                    (None, Rest::Closed) => Some(format!("there is no field `{key}`")),
                }
            });
            let is_lacking = |it: &&Field| {
                let is_required = it.presence == Presence::Required;
                is_required && !entries.iter().any(|(key, _)| *key == it.wire)
            };
            let lacking = record.fields.iter().find(is_lacking);
            return wrong.or_else(|| lacking.map(|it| format!("it lacks `{}`", it.wire)));
        }
        (Shape::Union(union), it) => union
            .variants
            .iter()
            .any(|variant| misfit(api, variant.ty, it).is_none()),
        (Shape::Tuple(items), Constant::List(given)) => {
            items.len() == given.len()
                && items
                    .iter()
                    .zip(given)
                    .all(|(ty, it)| misfit(api, *ty, it).is_none())
        }
        _ => false,
    };
    (!fits).then(|| format!("expected {}, found {}", shape.label(), constant.label()))
}

fn is_of(primitive: Primitive, constant: &Constant) -> bool {
    match constant {
        Constant::Text(_) => primitive.is_text(),
        Constant::Bool(_) => primitive == Primitive::Bool,
        Constant::Number(digits) if primitive.is_integer() => digits.parse::<i64>().is_ok(),
        Constant::Number(_) => primitive.is_number(),
        Constant::Null => primitive == Primitive::Null,
        Constant::List(_) | Constant::Object(_) => false,
    }
}

fn misses(values: &Enum, constant: &Constant) -> Option<String> {
    let listed: Vec<_> = values
        .values
        .iter()
        .map(|it| match &it.literal {
            Literal::Text(text) => Constant::Text(text.clone()),
            Literal::Integer(number) => Constant::Number(number.to_string()),
            Literal::Bool(it) => Constant::Bool(*it),
        })
        .collect();
    (!listed.contains(constant)).then(|| {
        let (found, listed) = (text(constant), listed.iter().map(text).collect::<Vec<_>>());
        match nearest(&found, listed.iter().map(String::as_str)) {
            Some(meant) => format!("perhaps `{meant}` is meant by `{found}`"),
            None => format!("expected `{}`, found `{found}`", listed.join("` or `")),
        }
    })
}

fn text(constant: &Constant) -> String {
    match constant {
        Constant::Text(it) | Constant::Number(it) => it.escape_debug().to_string(),
        it => it.label().to_owned(),
    }
}
