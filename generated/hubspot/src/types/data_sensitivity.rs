// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// How sensitive values are.
pub enum DataSensitivity {
    NonSensitive,
    Sensitive,
    HighlySensitive,
    Unlisted(String),
}
text_enum! { DataSensitivity:
    NonSensitive = "non_sensitive", Sensitive = "sensitive", HighlySensitive = "highly_sensitive",
}
