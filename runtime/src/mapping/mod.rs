//! What compiled mappings call. Rules of the formula language are those of [`crate::formula`], which the
//! interpreter has as well.

mod convert;
mod json;
mod list;
mod said;
pub mod stand_in;

pub use crate::formula::{domain_from_email, first_name, last_name};
pub use convert::{
    Number, decimal, extract_date, extract_time, narrow, number, print, read, read_number,
    read_text, timestamp, unix_time,
};
pub use json::{array, holds, json_list, literal, merge, object, try_json_list};
pub use list::{list, present, try_each, try_list};
pub use said::Said;

/// The texts that are there and not empty, with `between` between them; `None` when there are none at all.
pub fn concat(parts: &[Option<&str>], between: &str) -> Option<String> {
    parts
        .iter()
        .any(Option::is_some)
        .then(|| joined(parts, between))
}

/// The same; empty when there are none.
pub fn joined(parts: &[Option<&str>], between: &str) -> String {
    let length: usize = parts.iter().flatten().map(|it| it.len()).sum();
    let mut text = String::with_capacity(length + parts.len() * between.len());
    for part in parts.iter().flatten().filter(|it| !it.is_empty()) {
        if !text.is_empty() {
            text.push_str(between);
        }
        text.push_str(part);
    }
    text
}

/// Whether the text has the other one in it, in any case of letters.
pub fn contains(text: Option<&str>, part: &str) -> bool {
    text.is_some_and(|it| it.to_lowercase().contains(&part.to_lowercase()))
}

/// Whether all hold that are there; `None` when none is.
pub fn all(conditions: &[Option<bool>]) -> Option<bool> {
    let mut present = conditions.iter().flatten().peekable();
    present.peek()?;
    Some(present.all(|it| *it))
}

/// Whether one holds; `None` when none is there.
pub fn any(conditions: &[Option<bool>]) -> Option<bool> {
    let mut present = conditions.iter().flatten().peekable();
    present.peek()?;
    Some(present.any(|it| *it))
}
