//! The two sides of a mapping: what their types are, and what to call them in messages.

use crate::ir::mapping::{Held, Item, Side, Ty, TypeRef, Wrap};
use crate::ir::{
    Enum, Field, Id, Literal, Origin, Presence, Primitive, Record, Shape, Table, Type,
};

/// The types of both sides.
#[derive(Clone, Copy)]
pub(crate) struct Schemas<'a> {
    pub(crate) record: &'a Table<Type>,
    pub(crate) model: &'a Table<Type>,
}

impl<'a> Schemas<'a> {
    /// A type as its table has it.
    pub(super) fn at(self, at: TypeRef) -> &'a Type {
        match at.side {
            Side::Record => &self.record[at.id],
            Side::Model => &self.model[at.id],
        }
    }

    /// A record's content, when it is one.
    pub(super) fn record(self, at: TypeRef) -> Option<&'a Record> {
        match &self.at(at).shape {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }

    /// What a type is in the end, and whether it may be null on the way.
    pub(super) fn item(self, side: Side, id: Id<Type>) -> Item {
        let mut at = TypeRef { side, id };
        let mut optional = false;
        // An alias that leads back to itself is any JSON.
        for _ in 0..64 {
            match self.at(at).shape {
                Shape::Alias(to) => at.id = to,
                Shape::Nullable(to) => {
                    at.id = to;
                    optional = true;
                }
                _ => {
                    return Item {
                        ty: self.ty(at),
                        optional,
                    };
                }
            }
        }
        Item {
            ty: Ty::Json,
            optional: true,
        }
    }

    /// What a type is. It is neither an alias nor nullable.
    pub(super) fn ty(self, at: TypeRef) -> Ty {
        let side = at.side;
        match &self.at(at).shape {
            Shape::Primitive(it) => Ty::Primitive(*it),
            Shape::Enum(Enum { values }) => match values.first().map(|it| &it.literal) {
                Some(Literal::Integer(_)) => Ty::IntegerEnum(at),
                _ => Ty::TextEnum(at),
            },
            Shape::Reference(record) => Ty::Reference(TypeRef { side, id: *record }),
            Shape::Record(_) => Ty::Record(at),
            Shape::List(item) => Ty::List(Box::new(self.item(side, *item))),
            Shape::Map(value) => Ty::Map(at, Box::new(self.item(side, *value))),
            Shape::Union(_) | Shape::Tuple(_) => Ty::Whole(at),
            Shape::Any | Shape::Alias(_) | Shape::Nullable(_) => Ty::Json,
        }
    }

    /// How a field of a record is held.
    pub(super) fn held(self, record: TypeRef, field: &Field) -> Held {
        let wrap = match field.presence {
            Presence::Required => Wrap::Plain,
            Presence::OptionalNullable if self.at(record).usage.sent => Wrap::Patch,
            Presence::Optional | Presence::Nullable | Presence::OptionalNullable => Wrap::Option,
        };
        Held {
            wrap,
            boxed: field.boxed,
        }
    }

    /// What a record is called, quoted, with its article.
    pub(super) fn name(self, at: TypeRef) -> String {
        let named = self.at(at).origins.iter().find_map(|it| match it {
            Origin::Named { name, .. } => Some(name),
            Origin::Inline { .. } => None,
        });
        match named {
            Some(name) => format!("`{}`", name.escape_debug()),
            None => "the object".to_owned(),
        }
    }

    /// A type in the words of messages.
    pub(super) fn label(self, ty: &Ty) -> String {
        match ty {
            Ty::Primitive(it) => primitive(*it).to_owned(),
            Ty::TextEnum(_) => "text".to_owned(),
            Ty::IntegerEnum(_) => "an integer".to_owned(),
            Ty::Reference(_) => "an id".to_owned(),
            Ty::Record(_) | Ty::Map(..) => "an object".to_owned(),
            Ty::List(item) => format!("a list of {}", many(&item.ty)),
            Ty::Whole(_) => "one of several types".to_owned(),
            Ty::Json => "any JSON".to_owned(),
        }
    }
}

fn primitive(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Text => "text",
        Primitive::Bool => "a boolean",
        Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64 => "an integer",
        Primitive::F32 | Primitive::F64 => "a number",
        Primitive::Decimal => "a number",
        Primitive::DecimalText => "a number as text",
        Primitive::Timestamp => "a date and time",
        Primitive::Date => "a date",
        Primitive::Time => "a time of day",
        Primitive::Duration => "a duration",
        Primitive::Uuid => "a UUID",
        Primitive::UnixTime => "seconds since 1970",
        Primitive::Bytes => "base64 text",
        Primitive::Null => "null",
    }
}

fn many(ty: &Ty) -> &'static str {
    match ty {
        Ty::Primitive(it) => match it {
            Primitive::Bool => "booleans",
            Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64 => "integers",
            Primitive::F32 | Primitive::F64 | Primitive::Decimal => "numbers",
            Primitive::UnixTime => "numbers",
            _ => "texts",
        },
        Ty::TextEnum(_) => "texts",
        Ty::IntegerEnum(_) => "integers",
        Ty::Reference(_) => "ids",
        Ty::Record(_) | Ty::Map(..) => "objects",
        Ty::List(_) => "lists",
        Ty::Whole(_) | Ty::Json => "any values",
    }
}
