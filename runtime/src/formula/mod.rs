//! The formula language that mappings are written in.

mod ast;
mod jsonata;
mod locator;
mod nearest;
mod parse;
mod problem;

pub use ast::{Case, Entry, Expression, Formula, Link, Operator, Values};
pub use jsonata::{Jsonata, Term};
pub use locator::{Locator, LocatorError, Step};
pub use parse::{FORMULAS, parse, parse_membrane};
pub use problem::{Problem, code};
