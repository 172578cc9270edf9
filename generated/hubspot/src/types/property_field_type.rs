// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// How people enter the values of a property.
pub enum PropertyFieldType {
    Text,
    Textarea,
    Html,
    Number,
    Phonenumber,
    Date,
    Booleancheckbox,
    Checkbox,
    Radio,
    Select,
    File,
    CalculationEquation,
    Unlisted(String),
}
text_enum! { PropertyFieldType:
    Text = "text", Textarea = "textarea", Html = "html", Number = "number",
    Phonenumber = "phonenumber", Date = "date", Booleancheckbox = "booleancheckbox",
    Checkbox = "checkbox", Radio = "radio", Select = "select", File = "file",
    CalculationEquation = "calculation_equation",
}
