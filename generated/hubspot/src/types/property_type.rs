// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What the values of a property are.
pub enum PropertyType {
    String,
    Number,
    Bool,
    Date,
    Datetime,
    Enumeration,
    PhoneNumber,
    Unlisted(String),
}
text_enum! { PropertyType:
    String = "string", Number = "number", Bool = "bool", Date = "date", Datetime = "datetime",
    Enumeration = "enumeration", PhoneNumber = "phone_number",
}
