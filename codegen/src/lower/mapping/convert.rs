//! Which value becomes which: what loses nothing, what may fail, and what to do about the rest.

use super::schemas::Schemas;
use crate::ir::mapping::{How, Ty};
use crate::ir::{Primitive, Shape};

/// Whether and how a value fits into a place.
pub(super) enum Fit {
    /// By this conversion.
    By(How),
    /// Each item by its own conversion.
    Items,
    /// Not at all; what to do instead, where something can be done.
    Never(Option<String>),
}

/// How a value of the type `from`, which stands at `place`, becomes one of the type `to`.
pub(super) fn fit(schemas: Schemas<'_>, from: &Ty, to: &Ty, place: &str) -> Fit {
    if from == to {
        return Fit::By(How::Same);
    }
    match (from, to) {
        (_, Ty::Json) => Fit::By(How::ToJson),
        (Ty::Json | Ty::Whole(_), _) => Fit::By(How::FromJson),
        (Ty::List(from), Ty::List(to)) => match fit(schemas, &from.ty, &to.ty, "$.item") {
            Fit::Never(_) => Fit::Never(iterate(place)),
            Fit::By(_) | Fit::Items => Fit::Items,
        },
        (Ty::List(_), _) => Fit::Never(Some(format!(
            "take one of its items, `{place}[0]`, or join them"
        ))),
        (_, Ty::List(_)) => Fit::Never(Some(format!("a list of it alone is `[{place}]`"))),
        (Ty::Record(at), Ty::Record(_)) | (Ty::Record(at), Ty::Map(..)) => {
            let _ = at;
            Fit::Never(Some(format!(
                "map its fields one by one: `{{ …: {place}.… }}`"
            )))
        }
        (Ty::Record(at), to) => Fit::Never(parts(schemas, *at, to, place)),
        (Ty::Map(..), _) | (_, Ty::Record(_) | Ty::Map(..) | Ty::Whole(_)) => Fit::Never(None),
        _ => scalar(from, to, place),
    }
}

/// Between values without parts.
fn scalar(from: &Ty, to: &Ty, place: &str) -> Fit {
    use Primitive as P;
    let is_number =
        |it: &Ty| integer(it) || matches!(it, Ty::Primitive(P::F32 | P::F64 | P::Decimal));
    match (from, to) {
        (Ty::Primitive(P::Null), _) => Fit::By(How::Same),
        // Times, and what looks like one.
        (Ty::Primitive(P::UnixTime), Ty::Primitive(P::Timestamp)) => Fit::By(How::ToTimestamp),
        (Ty::Primitive(P::Timestamp), Ty::Primitive(P::UnixTime)) => Fit::By(How::ToUnixTime),
        (Ty::Primitive(P::Timestamp | P::UnixTime), Ty::Primitive(P::Date)) => {
            Fit::Never(Some(format!("its day is `{{ $extractDate: {place} }}`")))
        }
        (Ty::Primitive(P::Timestamp | P::UnixTime), Ty::Primitive(P::Time)) => Fit::Never(Some(
            format!("its time of day is `{{ $extractTime: {place} }}`"),
        )),
        (Ty::Primitive(P::Date), Ty::Primitive(P::Timestamp)) => Fit::Never(Some(format!(
            "say which moment of the day is meant: `{{ $concat: [{place}, \"T00:00:00Z\"] }}`"
        ))),
        (from, Ty::Primitive(P::Timestamp | P::Date | P::Time | P::UnixTime))
            if is_number(from) =>
        {
            Fit::Never(Some(
                "if it counts seconds since 1970, say `format: unix-time` in the API document"
                    .to_owned(),
            ))
        }
        // Texts.
        (from, Ty::Primitive(P::Text)) if from.is_text() => Fit::By(How::ToText),
        (Ty::Primitive(P::Text) | Ty::TextEnum(_), to) if to.is_text() => Fit::By(How::FromText),
        (Ty::Primitive(P::Uuid), Ty::Reference(_)) => Fit::By(How::FromText),
        (Ty::Reference(_), Ty::Primitive(P::Uuid) | Ty::TextEnum(_)) => Fit::By(How::FromText),
        (Ty::Primitive(P::DecimalText), Ty::Primitive(P::Decimal)) => Fit::By(How::ParseNumber),
        (
            Ty::Primitive(P::Text | P::DecimalText) | Ty::TextEnum(_) | Ty::Reference(_),
            Ty::Primitive(P::I32 | P::I64 | P::U32 | P::U64 | P::F32 | P::F64 | P::Decimal),
        ) => Fit::By(How::ParseNumber),
        // Numbers.
        (from, Ty::Primitive(P::Text | P::DecimalText)) if is_number(from) => Fit::By(How::Print),
        (Ty::Primitive(P::UnixTime), Ty::Primitive(P::Text)) => Fit::By(How::Print),
        (from, Ty::Reference(_)) if is_number(from) => Fit::By(How::PrintInto),
        (from, Ty::Primitive(P::Decimal)) if is_number(from) => Fit::By(How::ToDecimal),
        (Ty::IntegerEnum(_), Ty::Primitive(P::I64)) => Fit::By(How::FromIntegerEnum),
        (Ty::Primitive(P::I32 | P::U32 | P::I64), Ty::IntegerEnum(_)) => {
            Fit::By(How::ToIntegerEnum)
        }
        (Ty::Primitive(from), Ty::Primitive(to)) if widens(*from, *to) => Fit::By(How::Widen),
        (from, Ty::Primitive(P::I32 | P::I64 | P::U32 | P::U64 | P::F32 | P::F64))
            if is_number(from) =>
        {
            Fit::By(How::Narrow)
        }
        (Ty::Primitive(P::Bool), Ty::Primitive(P::Text)) => Fit::By(How::Print),
        // What a formula has to decide.
        (_, Ty::Primitive(P::Bool)) => Fit::Never(Some(format!(
            "say when it is true: `{{ $eval: {place}, is: … }}`"
        ))),
        (Ty::Primitive(P::Bool), Ty::TextEnum(_) | Ty::Primitive(_)) => Fit::Never(Some(format!(
            "say what true and false become: `{{ $map: {{ value: {place}, mapping: [{{ from: true, to: … }}] }} }}`"
        ))),
        (from, Ty::TextEnum(_) | Ty::IntegerEnum(_)) if is_number(from) || from.is_text() => {
            Fit::Never(Some(format!(
                "say what becomes what: `{{ $map: {{ value: {place}, mapping: [{{ from: …, to: … }}] }} }}`"
            )))
        }
        _ => Fit::Never(None),
    }
}

/// Whether every value of the one is a value of the other.
fn widens(from: Primitive, to: Primitive) -> bool {
    use Primitive as P;
    matches!(
        (from, to),
        (P::I32, P::I64 | P::F64) | (P::U32, P::I64 | P::U64 | P::F64) | (P::F32, P::F64)
    )
}

/// Whether it is an integer.
pub(super) fn integer(ty: &Ty) -> bool {
    use Primitive as P;
    match ty {
        Ty::IntegerEnum(_) => true,
        Ty::Primitive(it) => matches!(it, P::I32 | P::I64 | P::U32 | P::U64 | P::UnixTime),
        _ => false,
    }
}

/// Whether it is any number.
pub(super) fn number(ty: &Ty) -> bool {
    use Primitive as P;
    integer(ty) || matches!(ty, Ty::Primitive(P::F32 | P::F64 | P::Decimal))
}

fn iterate(place: &str) -> Option<String> {
    Some(format!(
        "say what becomes of each item: `{{ $iterate: {{ source: {place}, item: $.item.… }} }}`"
    ))
}

/// The fields of a record that would fit where the record does not.
fn parts(
    schemas: Schemas<'_>,
    at: crate::ir::mapping::TypeRef,
    to: &Ty,
    place: &str,
) -> Option<String> {
    let Shape::Record(record) = &schemas.at(at).shape else {
        return None;
    };
    let fits = |it: &&crate::ir::Field| {
        let from = schemas.item(at.side, it.ty).ty;
        !matches!(
            from,
            Ty::Record(_) | Ty::List(_) | Ty::Map(..) | Ty::Json | Ty::Whole(_)
        ) && matches!(scalar(&from, to, place), Fit::By(_))
    };
    let ways: Vec<_> = record
        .fields
        .iter()
        .filter(fits)
        .take(3)
        .map(|it| format!("`{place}.{}`", it.wire))
        .collect();
    (!ways.is_empty()).then(|| format!("perhaps {}", ways.join(" or ")))
}
