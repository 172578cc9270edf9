//! The names of formulas, and what people write instead.

use super::super::nearest::nearest;
use super::super::problem::code;
use super::Parser;

/// The names of all formulas, without `$`.
pub const FORMULAS: [&str; 25] = [
    "var",
    "copy",
    "tpl",
    "record",
    "lookup",
    "plain",
    "map",
    "concat",
    "firstName",
    "lastName",
    "iterate",
    "case",
    "extractDate",
    "extractTime",
    "findExternalRecordId",
    "findAppRecordId",
    "eval",
    "and",
    "or",
    "mergeObjects",
    "firstNotEmpty",
    "domainFromEmail",
    "formula",
    "jsonata",
    "dataSchemaRef",
];

/// What to write instead of formulas that do not exist, some of which Membrane's documentation shows.
const INSTEAD: [(&[&str], &str); 12] = [
    (
        &["cond", "if", "switch", "when", "ifelse"],
        "use `$case` with `cases` and `default`",
    ),
    (&["join"], "use `$concat` with `values` and `delimiter`"),
    (
        &["template", "format", "interpolate"],
        "use `$tpl` with `template` and `values`",
    ),
    (
        &["string", "tostring", "text"],
        "use `$concat` with the one value",
    ),
    (
        &["number", "tonumber", "integer", "parseint", "parsefloat"],
        "leave the formula out: a mapping converts to the kind that the field has",
    ),
    (
        &[
            "plus", "sum", "add", "minus", "subtract", "multiply", "divide", "count",
        ],
        "formulas do not calculate: map the field with a function of your own",
    ),
    (
        &["json", "dateadd", "formatdate", "date", "now"],
        "formulas know `$extractDate` and `$extractTime`; for more, map the field with a function of your own",
    ),
    (
        &[
            "not", "equals", "eq", "ne", "is", "isnot", "isempty", "exists", "contains", "in",
        ],
        "use `$eval` with an operator, as in `$eval: $.status` with `is: open` beside it",
    ),
    (
        &[
            "coalesce",
            "default",
            "ifnull",
            "first",
            "primaryemail",
            "primaryphone",
        ],
        "use `$firstNotEmpty` with a list",
    ),
    (
        &["foreach", "each", "loop", "filter"],
        "use `$iterate` with `source` and `item`",
    ),
    (
        &["get", "ref", "path", "value", "field"],
        "use `$var` with a locator",
    ),
    (
        &["literal", "raw", "const", "merge", "assign"],
        "use `$plain` for data as it stands, `$mergeObjects` to put objects together",
    ),
];

/// Operators of Membrane's old filters and of other languages.
const OPERATORS: [(&[&str], &str); 10] = [
    (&["equals", "equal", "eq", "==", "="], "is"),
    (&["is_not", "notequals", "ne", "neq", "!=", "not"], "isNot"),
    (&["is_one_of", "in", "anyof"], "oneOf"),
    (&["is_not_one_of", "notin", "nin"], "noneOf"),
    (&["array_includes", "includes", "has"], "contains"),
    (
        &["does_not_contain", "array_does_not_include", "notcontains"],
        "doesNotContain",
    ),
    (&["less_than", "<", "lessthan"], "lt"),
    (&["more_than", ">", "greaterthan", "greater_than"], "gt"),
    (&["is_empty", "empty"], "isEmpty"),
    (&["is_not_empty", "notempty", "exists"], "isNotEmpty"),
];

/// The operator that was probably meant.
pub(super) fn nearest_operator(key: &str) -> Option<&'static str> {
    let lowered = key.to_lowercase();
    OPERATORS
        .into_iter()
        .find(|(words, _)| words.contains(&lowered.trim_start_matches('$')))
        .map(|(_, operator)| operator)
        .or_else(|| nearest(key, super::super::ast::Operator::KEYS))
}

impl Parser {
    /// Reports a key that begins with `$` and names no formula.
    pub(super) fn unknown_formula<T>(&mut self, name: &str) -> Option<T> {
        let lowered = name.to_lowercase();
        let instead = INSTEAD
            .into_iter()
            .find(|(words, _)| words.contains(&lowered.as_str()))
            .map(|(_, help)| help.to_owned());
        let help = instead
            .or_else(|| nearest(name, FORMULAS).map(|it| format!("did you mean `${it}`?")))
            .unwrap_or_else(|| {
                let all: Vec<String> = FORMULAS.iter().map(|it| format!("${it}")).collect();
                format!(
                    "the formulas are {}; data with such a key stands in `$plain`",
                    all.join(", ")
                )
            });
        self.problem_at(
            &format!("${name}"),
            code::UNKNOWN_FORMULA,
            format!("there is no formula `${name}`"),
            help,
        )
    }
}
