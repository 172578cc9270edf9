// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What a field holds.
pub enum FieldType {
    Text,
    Editor,
    Number,
    Bool,
    Email,
    Url,
    Date,
    Autodate,
    Select,
    File,
    Relation,
    Json,
    GeoPoint,
    Password,
    Unlisted(String),
}
text_enum! { FieldType:
    Text = "text", Editor = "editor", Number = "number", Bool = "bool", Email = "email",
    Url = "url", Date = "date", Autodate = "autodate", Select = "select", File = "file",
    Relation = "relation", Json = "json", GeoPoint = "geoPoint", Password = "password",
}
