//! The formula language that mappings are written in: Membrane's, with its silences turned into problems.
//!
//! | step | function |
//! |---|---|
//! | JSON → formula, or every [`Problem`] in it | [`parse`]; of Membrane's own files [`parse_membrane`] |
//! | formula + input → value | [`evaluate`], for lookups and data links [`resolve`] |
//! | a customer's override over a mapping | [`merge`], then [`parse`] |
//! | formula → JSON | [`print()`] |
//!
//! A value is JSON. An object whose only key is `$` and a formula's name is that formula (`$eval` has its
//! operator beside it), and so is text that begins with `$.`, which is a `$var`. Everything else is data; data
//! that looks like a formula stands in `$plain`.
//!
//! "Nothing" is Membrane's undefined: it leaves out the member or item it stands for, and an object or list of
//! which nothing is left is nothing itself. null, `{}` and `[]` as written are values.
//!
//! A compiler of formulas reads [`Formula`] and calls the same functions that the interpreter does: [`first_name`],
//! [`last_name`], [`domain_from_email`], [`extract_date`], [`extract_time`], [`number_text`].
//!
//! # Where the result is not Membrane's
//!
//! Membrane's interpreter is JavaScript, and some of its results are nobody's wish. Here
//!
//! - 0, false and empty text in a list are found by their index;
//! - equal lists and equal objects are equal, wherever they came from;
//! - numbers keep all their digits, and are compared to the last one;
//! - a null or missing delimiter is empty, and a null or missing text is contained in nothing;
//! - `$mergeObjects` passes lists over;
//! - text that a template puts in is not searched for further placeholders;
//! - data in the input never becomes a `$copy`;
//! - a date before the year 0 or after 9999 is none.

mod answers;
mod ast;
#[doc(hidden)]
pub mod compiled;
mod copies;
mod date;
mod evaluate;
mod failure;
#[cfg(test)]
mod hostile;
mod jsonata;
mod locator;
mod loose;
mod merge;
mod nearest;
mod operators;
mod parse;
mod person;
mod print;
mod problem;
mod resolve;
mod rules;
mod terms;
mod value;

pub use answers::{Answers, Request};
pub use ast::{Case, Entry, Expression, Formula, Link, Operator, Values};
pub use date::{extract_date, extract_time};
pub(crate) use evaluate::evaluate_counting;
pub use evaluate::{Scope, domain_from_email, evaluate};
pub use failure::Failure;
pub use jsonata::{Jsonata, Term};
pub use locator::{Locator, LocatorError, Step};
pub use loose::number_text;
pub use merge::merge;
pub(crate) use nearest::nearest;
pub use parse::{FORMULAS, parse, parse_membrane};
pub use person::{first_name, last_name};
pub use print::print;
pub use problem::{Problem, code};
pub use resolve::{Links, Lookup, resolve};
