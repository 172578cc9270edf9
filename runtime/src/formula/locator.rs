//! Ways into a value: `$.emails[0].value`.

use std::fmt;

/// The way to a value: `$.emails[0].value`. `$` alone is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Locator {
    steps: Vec<Step>,
}

/// One step of a [`Locator`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Into the member of an object.
    Key(Box<str>),
    /// Into the item of a list, from 0.
    Index(usize),
}

/// Why a text is no locator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatorError {
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: String,
}

impl LocatorError {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }
}

impl fmt::Display for LocatorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.message, self.help)
    }
}

impl std::error::Error for LocatorError {}

impl Locator {
    /// Reads a locator: an optional `$`, then keys and indexes. `\` takes the special meaning from the
    /// character after it.
    pub fn parse(text: &str) -> Result<Self, LocatorError> {
        match text {
            "" => {
                return Err(LocatorError::new(
                    "the locator is empty",
                    "`$` is everything, `$.key` one of its members",
                ));
            }
            "$" => return Ok(Self::default()),
            _ => {}
        }
        let mut steps = Vec::new();
        let mut rest = match text.strip_prefix('$') {
            Some(rest) if rest.starts_with(['.', '[']) => rest,
            Some(rest) => {
                return Err(LocatorError::new(
                    format!("`{text}` is no locator: after `$` comes `.` or `[`"),
                    format!("write `$.{rest}`"),
                ));
            }
            None if text.starts_with('[') => {
                return Err(LocatorError::new(
                    format!("`{text}` begins with an index"),
                    format!("write `${text}`"),
                ));
            }
            None => key(text, text, &mut steps)?,
        };
        while !rest.is_empty() {
            rest = match rest.strip_prefix('.') {
                Some(after) => key(text, after, &mut steps)?,
                None => index(text, rest, &mut steps)?,
            };
        }
        Ok(Self { steps })
    }

    /// The locator with these steps.
    pub fn from_steps(steps: Vec<Step>) -> Self {
        Self { steps }
    }

    /// Its steps, from the outside in.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Whether it is `$`: everything.
    pub fn is_root(&self) -> bool {
        self.steps.is_empty()
    }
}

/// Reads a key up to the next `.` or `[`.
fn key<'t>(whole: &str, text: &'t str, steps: &mut Vec<Step>) -> Result<&'t str, LocatorError> {
    let mut name = String::new();
    let mut letters = text.char_indices();
    let mut end = text.len();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '.' | '[' => {
                end = at;
                break;
            }
            '\\' => match letters.next() {
                Some((_, escaped)) => name.push(escaped),
                None => {
                    return Err(LocatorError::new(
                        format!("`{whole}` ends in `\\`"),
                        "`\\\\` is a backslash",
                    ));
                }
            },
            _ => name.push(letter),
        }
    }
    if name.is_empty() {
        return Err(LocatorError::new(
            format!("`{whole}` has an empty key"),
            "`$` is everything, `$.key` one of its members",
        ));
    }
    steps.push(Step::Key(name.into()));
    Ok(&text[end..])
}

/// Reads `[0]`.
fn index<'t>(whole: &str, text: &'t str, steps: &mut Vec<Step>) -> Result<&'t str, LocatorError> {
    let Some(inside) = text.strip_prefix('[') else {
        return Err(LocatorError::new(
            format!("`{whole}`: after `]` comes `.` or `[`"),
            format!("write `.{text}`"),
        ));
    };
    let Some((number, rest)) = inside.split_once(']') else {
        return Err(LocatorError::new(
            format!("`{whole}` has a `[` without `]`"),
            "write `[0]` for the first item, `\\[` for the letter",
        ));
    };
    if number == "*" {
        return Err(LocatorError::new(
            format!("`{whole}`: a locator leads to one place, `[*]` to many"),
            "use `$iterate` over the list",
        ));
    }
    if number.starts_with('-') {
        return Err(LocatorError::new(
            format!("`{whole}`: items are counted from 0, `[{number}]` is none"),
            "write `[0]` for the first item; nothing counts from the end",
        ));
    }
    let digits = !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit());
    match number.parse() {
        Ok(index) if digits => steps.push(Step::Index(index)),
        _ => {
            return Err(LocatorError::new(
                format!("`{whole}`: `[{number}]` is no index"),
                "write `[0]` for the first item, `$iterate` with `$case` to filter, `\\[` for the letter",
            ));
        }
    }
    Ok(rest)
}

impl std::str::FromStr for Locator {
    type Err = LocatorError;

    fn from_str(text: &str) -> Result<Self, LocatorError> {
        Self::parse(text)
    }
}

impl fmt::Display for Locator {
    /// As [`Locator::parse`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in &self.steps {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) => {
                    f.write_str(".")?;
                    for letter in key.chars() {
                        if let '.' | '[' | ']' | '\\' = letter {
                            f.write_str("\\")?;
                        }
                        write!(f, "{letter}")?;
                    }
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Locator;

    #[test]
    fn reads_and_writes() {
        let table = [
            ("$", "$"),
            ("$.a", "$.a"),
            ("a", "$.a"),
            ("a.b[0].c", "$.a.b[0].c"),
            ("$[0]", "$[0]"),
            ("$.a[0][12]", "$.a[0][12]"),
            (r"$.a\.b.c", r"$.a\.b.c"),
            (r"$.a\[0\]", r"$.a\[0\]"),
            (r"$.a]b", r"$.a\]b"),
            (r"a\\.b", r"$.a\\.b"),
            ("$.First Name", "$.First Name"),
            ("$.$id", "$.$id"),
        ];
        for (text, expected) in table {
            let locator = Locator::parse(text).unwrap();
            assert_eq!(locator.to_string(), expected, "{text}");
            assert_eq!(Locator::parse(expected), Ok(locator), "{text}");
        }
    }

    #[test]
    fn refuses_what_leads_nowhere() {
        let table = [
            ("", "empty"),
            ("$.", "empty key"),
            ("$name", "after `$`"),
            ("$..a", "empty key"),
            (".a", "empty key"),
            ("a.", "empty key"),
            ("[0]", "begins with an index"),
            ("a[*].b", "to many"),
            ("a[-1]", "counted from 0"),
            ("a[]", "no index"),
            ("a[1.5]", "no index"),
            ("a[+1]", "no index"),
            ("a[99999999999999999999999]", "no index"),
            ("a[?(@.b)]", "no index"),
            ("a[0", "without `]`"),
            ("a[0]b", "after `]`"),
            ("a\\", "ends in"),
        ];
        for (text, expected) in table {
            let message = Locator::parse(text).unwrap_err().message;
            assert!(message.contains(expected), "{text}: {message}");
        }
    }
}
