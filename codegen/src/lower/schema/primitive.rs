//! Types and formats → primitives.

use crate::ir::Primitive;
use crate::parse::openapi::{Schema, Types};

/// The primitive of a schema with this scalar type.
pub(super) fn of(schema: &Schema<'_>, name: u8) -> Primitive {
    let format = schema.format.map(normal).unwrap_or_default();
    match name {
        Types::BOOL => Primitive::Bool,
        Types::INTEGER => integer(&format).unwrap_or(Primitive::I64),
        Types::NUMBER => number(&format),
        Types::TEXT if schema.is_base64() => Primitive::Bytes,
        Types::TEXT => text(&format),
        // Bytes inside JSON can only be text.
        _ => Primitive::Text,
    }
}

// Vendors write `date-time`, `dateTime`, `datetime` and `DateTime`.
fn normal(format: &str) -> String {
    let letters = format.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|it| it.to_ascii_lowercase()).collect()
}

fn integer(format: &str) -> Option<Primitive> {
    Some(match format {
        "int32" | "int16" | "int8" | "uint16" | "uint8" => Primitive::I32,
        "uint32" => Primitive::U32,
        "uint64" | "uint" => Primitive::U64,
        "int64" | "int" | "integer" | "long" => Primitive::I64,
        "unixtime" => Primitive::UnixTime,
        _ => return None,
    })
}

fn number(format: &str) -> Primitive {
    match format {
        "float" => Primitive::F32,
        "decimal" => Primitive::Decimal,
        // A number that says it is an integer is one: `1.0` would be wrong on the wire.
        _ => integer(format).unwrap_or(Primitive::F64),
    }
}

fn text(format: &str) -> Primitive {
    match format {
        "datetime" | "googledatetime" => Primitive::Timestamp,
        "date" => Primitive::Date,
        "time" => Primitive::Time,
        "duration" => Primitive::Duration,
        "uuid" | "guid" => Primitive::Uuid,
        "byte" | "base64" => Primitive::Bytes,
        "decimal" => Primitive::DecimalText,
        _ => Primitive::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_formats_in_all_spellings() {
        let check = |format: &str, primitive| assert_eq!(text(&normal(format)), primitive);
        check("date-time", Primitive::Timestamp);
        check("dateTime", Primitive::Timestamp);
        check("google-datetime", Primitive::Timestamp);
        check("UUID", Primitive::Uuid);
        check("int64", Primitive::Text);
        check("unix-time", Primitive::Text);
        check("binary", Primitive::Text);
        check("email", Primitive::Text);
    }

    #[test]
    fn knows_integers() {
        let check = |format: &str, primitive| assert_eq!(integer(&normal(format)), primitive);
        check("int-32", Some(Primitive::I32));
        check("uint8", Some(Primitive::I32));
        check("unix-time", Some(Primitive::UnixTime));
        check("money", None);
        assert_eq!(number("int64"), Primitive::I64);
        assert_eq!(number("double"), Primitive::F64);
    }
}
