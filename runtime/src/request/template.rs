//! Path templates: values in place of `{name}`, none of which may leave its segment for another.

use crate::error::Failure;
use crate::style::{Keep, encode_into};

/// The path with its values, and the query that the template itself holds. Both are percent-encoded.
pub(crate) fn expand(
    template: &str,
    values: &[(String, String)],
) -> Result<(String, String), Box<Failure>> {
    let template = template.split('#').next().unwrap_or_default();
    let (template, fixed) = template.split_once('?').unwrap_or((template, ""));
    let mut path = Path::default();
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else {
            break;
        };
        path.push_literal(&rest[..open])?;
        let name = &rest[open + 1..open + length];
        let value = values
            .iter()
            .find(|(wire, _)| wire == name)
            .ok_or_else(|| Failure::invalid(format!("path parameter `{name}` is missing")))?;
        path.push_value(name, &value.1);
        rest = &rest[open + length + 1..];
    }
    path.push_literal(rest)?;
    path.end_segment()?;
    let mut query = String::new();
    encode_into(&mut query, fixed, Keep::Literal);
    Ok((path.text, query))
}

#[derive(Default)]
struct Path<'a> {
    text: String,
    segment: usize,
    /// The last parameter of the segment that is being written.
    filled_by: Option<&'a str>,
}

impl<'a> Path<'a> {
    fn push_literal(&mut self, literal: &str) -> Result<(), Box<Failure>> {
        for (index, part) in literal.split('/').enumerate() {
            if index > 0 {
                self.end_segment()?;
                self.text.push('/');
                self.segment = self.text.len();
            }
            encode_into(&mut self.text, part, Keep::Literal);
        }
        Ok(())
    }

    fn push_value(&mut self, name: &'a str, value: &str) {
        self.text.push_str(value);
        self.filled_by = Some(name);
    }

    // A segment that is empty or all dots names another resource than the one that is meant, and URL
    // parsers treat `%2e` as a dot: such a value cannot be sent at all.
    fn end_segment(&mut self) -> Result<(), Box<Failure>> {
        let Some(name) = self.filled_by.take() else {
            return Ok(());
        };
        let filled = &self.text[self.segment..];
        if filled.is_empty() {
            return Err(Failure::invalid(format!(
                "path parameter `{name}` is empty"
            )));
        }
        if filled.split('/').any(is_dots) {
            return Err(Failure::invalid(format!(
                "path parameter `{name}` would climb out of its place in the path"
            )));
        }
        Ok(())
    }
}

fn is_dots(segment: &str) -> bool {
    let dots = segment.replace("%2e", ".").replace("%2E", ".");
    dots == "." || dots == ".."
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::{self, Encoding, Raw};

    #[test]
    fn values_stay_in_their_segment() {
        check("/a/{x}/b", r#""1""#, Ok("/a/1/b"));
        check("/a/{x}", r#""b/../c""#, Ok("/a/b%2F..%2Fc"));
        check("/a/{x}", r#""..\\c?d#e""#, Ok("/a/..%5Cc%3Fd%23e"));
        check("/a/{x}", r#""%2e%2e""#, Ok("/a/%252e%252e"));
        check("/a/{x}.json", r#"".""#, Ok("/a/..json"));
        check("/a/{x}", r#""..""#, Err("would climb"));
        check("/a/{x}/b", r#"".""#, Err("would climb"));
        check("/a/.{x}/b", r#"".""#, Err("would climb"));
        check("/a/{x}", r#""""#, Err("is empty"));
        check("/a/{x}", "null", Err("is empty"));
        check("/a/{x}/{y}", r#""1""#, Err("`y` is missing"));
        check("/a b/{x", r#""1""#, Ok("/a%20b/%7Bx"));
        check("/a//{x}/", r#""1""#, Ok("/a//1/"));
    }

    #[test]
    fn reserved_values_may_hold_segments_but_not_climb() {
        let reserved = Encoding::SIMPLE.reserved();
        check_as(reserved, "/a/{x}", r#""b/c d""#, Ok("/a/b/c%20d"));
        check_as(reserved, "/a/{x}", r#""b/../c""#, Err("would climb"));
        check_as(reserved, "/a/{x}", r#""%2E%2e/c""#, Err("would climb"));
        check_as(reserved, "/a/{x}", r#""b?c""#, Ok("/a/b%3Fc"));
    }

    #[test]
    fn a_template_may_hold_a_query() {
        let (path, query) = expand("/a?b=c&d=e f#g", &[]).unwrap();
        assert_eq!((path.as_str(), query.as_str()), ("/a", "b=c&d=e%20f"));
    }

    fn check(template: &str, value: &str, expected: Result<&str, &str>) {
        check_as(Encoding::SIMPLE, template, value, expected);
    }

    fn check_as(encoding: Encoding, template: &str, value: &str, expected: Result<&str, &str>) {
        let value = style::path(encoding, "x", Raw::new(value));
        let found = expand(template, &[("x".to_owned(), value)]);
        match (found, expected) {
            (Ok((path, _)), Ok(expected)) => assert_eq!(path, expected),
            (Err(failure), Err(expected)) => {
                assert!(failure.message.contains(expected), "{}", failure.message);
            }
            (found, expected) => panic!("{template}: {found:?} instead of {expected:?}"),
        }
    }
}
