//! The formula language that mappings are written in.

mod answers;
mod ast;
mod copies;
mod date;
mod evaluate;
mod jsonata;
mod locator;
mod loose;
mod nearest;
mod operators;
mod parse;
mod person;
mod problem;
mod terms;
mod value;

pub use answers::{Answers, Links, Lookup, Request, resolve};
pub use ast::{Case, Entry, Expression, Formula, Link, Operator, Values};
pub use date::{extract_date, extract_time};
pub use evaluate::{Failure, Scope, domain_from_email, evaluate};
pub use jsonata::{Jsonata, Term};
pub use locator::{Locator, LocatorError, Step};
pub use loose::number_text;
pub use parse::{FORMULAS, parse, parse_membrane};
pub use person::{first_name, last_name};
pub use problem::{Problem, code};
