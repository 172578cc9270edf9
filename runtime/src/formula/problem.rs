//! What is wrong with a formula.

use std::fmt;

/// One mistake in a formula, an override or a locator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: the way (RFC 6901) into the value that was read.
    pub pointer: String,
    /// What kind of mistake: one of [`code`].
    pub code: &'static str,
    /// What is wrong, in the words of whoever wrote it.
    pub message: String,
    /// What would be right.
    pub help: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.message, self.pointer, self.help)
    }
}

impl std::error::Error for Problem {}

/// The kinds of mistakes.
pub mod code {
    /// A key begins with `$` and names no formula.
    pub const UNKNOWN_FORMULA: &str = "unknown-formula";
    /// A formula's key stands after another key, so Membrane takes the object for data.
    pub const FORMULA_NOT_FIRST: &str = "formula-not-first";
    /// A formula has a key that it does not know.
    pub const UNKNOWN_KEY: &str = "unknown-key";
    /// The same key twice in one object.
    pub const REPEATED_KEY: &str = "repeated-key";
    /// A formula lacks an argument.
    pub const MISSING_ARGUMENT: &str = "missing-argument";
    /// An argument is of the wrong kind.
    pub const WRONG_ARGUMENT: &str = "wrong-argument";
    /// `$eval` with an operator that does not exist.
    pub const UNKNOWN_OPERATOR: &str = "unknown-operator";
    /// `$eval` without an operator, which Membrane takes for true.
    pub const MISSING_OPERATOR: &str = "missing-operator";
    /// A locator that leads nowhere.
    pub const INVALID_LOCATOR: &str = "invalid-locator";
    /// A locator written as plain text where only Membrane's long form counts.
    pub const LOCATOR_AS_TEXT: &str = "locator-as-text";
    /// `$iterate` with the keys `locator`, `items` or the variable `$current`, which yield nothing.
    pub const LEGACY_ITERATE: &str = "legacy-iterate";
    /// `$case` with a list of conditions as a filter, which is always true.
    pub const LEGACY_FILTER: &str = "legacy-filter";
    /// A filter that is always or never true.
    pub const CONSTANT_FILTER: &str = "constant-filter";
    /// `$formula`, which gives the formula itself instead of its value.
    pub const FORMULA_LEAK: &str = "formula-leak";
    /// `$jsonata` beyond the forms that are understood.
    pub const UNSUPPORTED_JSONATA: &str = "unsupported-jsonata";
    /// Formulas nested too deeply.
    pub const TOO_DEEP: &str = "too-deep";
    /// A field that neither side of an overlay has.
    pub const UNKNOWN_FIELD: &str = "unknown-field";
    /// A value that its place in an overlay cannot hold.
    pub const WRONG_TYPE: &str = "wrong-type";
    /// A formula that an overlay cannot compute.
    pub const UNSUPPORTED_FORMULA: &str = "unsupported-formula";
    /// An override of a field that is frozen.
    pub const FROZEN_FIELD: &str = "frozen-field";
}
