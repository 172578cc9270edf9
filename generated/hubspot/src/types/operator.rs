// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// How to compare.
pub enum Operator {
    Eq,
    Neq,
    Lt,
    Lte,
    Gt,
    Gte,
    Between,
    In,
    NotIn,
    HasProperty,
    NotHasProperty,
    ContainsToken,
    NotContainsToken,
    Unlisted(String),
}
text_enum! { Operator:
    Eq = "EQ", Neq = "NEQ", Lt = "LT", Lte = "LTE", Gt = "GT", Gte = "GTE", Between = "BETWEEN",
    In = "IN", NotIn = "NOT_IN", HasProperty = "HAS_PROPERTY", NotHasProperty = "NOT_HAS_PROPERTY",
    ContainsToken = "CONTAINS_TOKEN", NotContainsToken = "NOT_CONTAINS_TOKEN",
}
