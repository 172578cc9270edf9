//! `$jsonata`: the few forms of JSONata that mappings use.
//!
//! Understood are paths (`$.a.b`, `` $.`First Name` ``), literals, `=`, `!=`, `and`, `or`, `c ? a : b`,
//! `$not(…)`, `$boolean(…)`, `$exists(…)` and parentheses, all as JSONata 1.8 means them. Anything else is a
//! problem: `$case`, `$eval` and `$concat` say the same and are checked.

use super::locator::{Locator, Step};
use crate::value::Json;

/// An expression of JSONata.
#[derive(Clone, Debug, PartialEq)]
pub struct Jsonata {
    /// As it was written.
    pub text: Box<str>,
    /// What it computes.
    pub term: Term,
}

/// A part of an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// Text, a number, true, false or null.
    Literal(Json),
    /// What stands at the path. Keys only; a list on the way is gone through item by item.
    Path(Locator),
    /// `a = b`: equal in depth, kinds included; false if either is nothing.
    Equal(Box<Term>, Box<Term>),
    /// `a != b`: false if either is nothing.
    NotEqual(Box<Term>, Box<Term>),
    /// `a and b`, of the operands as booleans.
    And(Box<Term>, Box<Term>),
    /// `a or b`, of the operands as booleans.
    Or(Box<Term>, Box<Term>),
    /// `$not(a)`; nothing of nothing.
    Not(Box<Term>),
    /// `$boolean(a)`: false of empty text, 0, null, empty objects and lists without a true item; nothing of
    /// nothing.
    Boolean(Box<Term>),
    /// `$exists(a)`
    Exists(Box<Term>),
    /// `a ? b : c`
    Conditional {
        /// As a boolean; nothing is false.
        condition: Box<Term>,
        /// What the value is if it is true.
        then: Box<Term>,
        /// What else; nothing without it.
        otherwise: Option<Box<Term>>,
    },
}

/// Reads an expression; the error says what is not understood.
pub(super) fn parse(text: &str) -> Result<Jsonata, String> {
    // Each operator is a level of the term.
    if text.len() > LENGTH {
        return Err(format!("it is longer than {LENGTH} bytes"));
    }
    let mut reader = Reader {
        text,
        at: 0,
        depth: 0,
    };
    let term = reader.conditional()?;
    match reader.peek() {
        None => Ok(Jsonata {
            text: text.into(),
            term,
        }),
        Some(letter) => Err(format!("`{letter}` is not understood here")),
    }
}

// Parentheses, functions and conditions in one another; written ones have two or three.
const DEPTH: u32 = 32;
const LENGTH: usize = 2000;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: u32,
}

type Read<T> = Result<T, String>;

impl Reader<'_> {
    fn conditional(&mut self) -> Read<Term> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("it is nested too deeply".to_owned());
        }
        let condition = self.or()?;
        let term = if self.take("?") {
            let then = Box::new(self.conditional()?);
            let otherwise = if self.take(":") {
                Some(Box::new(self.conditional()?))
            } else {
                None
            };
            Term::Conditional {
                condition: Box::new(condition),
                then,
                otherwise,
            }
        } else {
            condition
        };
        self.depth -= 1;
        Ok(term)
    }

    fn or(&mut self) -> Read<Term> {
        let mut left = self.and()?;
        while self.take_word("or") {
            left = Term::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Read<Term> {
        let mut left = self.equality()?;
        while self.take_word("and") {
            left = Term::And(Box::new(left), Box::new(self.equality()?));
        }
        Ok(left)
    }

    fn equality(&mut self) -> Read<Term> {
        let left = self.operand()?;
        let term = if self.take("!=") {
            Term::NotEqual(Box::new(left), Box::new(self.operand()?))
        } else if self.take("=") {
            Term::Equal(Box::new(left), Box::new(self.operand()?))
        } else {
            return Ok(left);
        };
        // JSONata would compare the boolean with what follows.
        match self.peek() {
            Some('=' | '!') => Err("one comparison after another is not understood".to_owned()),
            _ => Ok(term),
        }
    }

    fn operand(&mut self) -> Read<Term> {
        match self.peek() {
            None => Err("it ends too early".to_owned()),
            Some('(') => {
                self.take("(");
                let term = self.conditional()?;
                self.expect(")")?;
                Ok(term)
            }
            Some('"' | '\'') => self.quoted().map(|it| Term::Literal(Json::from(it))),
            Some('-' | '0'..='9') => self.number(),
            Some('$') => self.dollar(),
            Some('`') => {
                let key = self.key()?;
                self.path(vec![key])
            }
            Some('_' | 'a'..='z' | 'A'..='Z') => match self.letters().as_str() {
                "true" => Ok(Term::Literal(Json::from(true))),
                "false" => Ok(Term::Literal(Json::from(false))),
                "null" => Ok(Term::Literal(Json::null())),
                word @ ("and" | "or" | "in") => Err(format!("`{word}` stands alone")),
                key => self.path(vec![Step::Key(key.into())]),
            },
            Some(letter) => Err(format!("`{letter}` is not understood here")),
        }
    }

    /// `$`, `$.a`, `$not(…)`
    fn dollar(&mut self) -> Read<Term> {
        self.take("$");
        let name = self.letters();
        if name.is_empty() {
            return self.path(Vec::new());
        }
        let function = match name.as_str() {
            "not" => Term::Not,
            "boolean" => Term::Boolean,
            "exists" => Term::Exists,
            _ => return Err(format!("the function `${name}` is not understood")),
        };
        self.expect("(")?;
        let argument = self.conditional()?;
        self.expect(")")?;
        Ok(function(Box::new(argument)))
    }

    /// What follows the first step of a path.
    fn path(&mut self, mut steps: Vec<Step>) -> Read<Term> {
        while self.take(".") {
            steps.push(self.key()?);
        }
        Ok(Term::Path(Locator::from_steps(steps)))
    }

    /// A key: a word, or anything in backticks.
    fn key(&mut self) -> Read<Step> {
        match self.peek() {
            Some('_' | 'a'..='z' | 'A'..='Z') => Ok(Step::Key(self.letters().into())),
            Some('`') => {
                self.take("`");
                let rest = &self.text[self.at..];
                let Some((name, _)) = rest.split_once('`') else {
                    return Err("a backtick is not closed".to_owned());
                };
                self.at += name.len() + 1;
                Ok(Step::Key(name.into()))
            }
            _ => Err("after `.` comes a key".to_owned()),
        }
    }

    fn letters(&mut self) -> String {
        let rest = &self.text[self.at..];
        let end = rest
            .find(|it: char| !it.is_ascii_alphanumeric() && it != '_')
            .unwrap_or(rest.len());
        self.at += end;
        rest[..end].to_owned()
    }

    fn quoted(&mut self) -> Read<String> {
        let mut letters = self.text[self.at..].char_indices();
        let quote = letters.next().map(|(_, quote)| quote);
        let mut text = String::new();
        while let Some((at, letter)) = letters.next() {
            match letter {
                _ if Some(letter) == quote => {
                    self.at += at + 1;
                    return Ok(text);
                }
                '\\' => match letters.next() {
                    Some((_, letter @ ('"' | '\'' | '\\' | '/'))) => text.push(letter),
                    Some((_, 'n')) => text.push('\n'),
                    Some((_, 't')) => text.push('\t'),
                    Some((_, letter)) => return Err(format!("`\\{letter}` is not understood")),
                    None => break,
                },
                _ => text.push(letter),
            }
        }
        Err("a quotation mark is not closed".to_owned())
    }

    fn number(&mut self) -> Read<Term> {
        let rest = &self.text[self.at..];
        let end = rest
            .find(|it: char| !it.is_ascii_alphanumeric() && !matches!(it, '.' | '-' | '+'))
            .unwrap_or(rest.len());
        let number = rest[..end]
            .parse()
            .map_err(|_| format!("`{}` is no number", &rest[..end]))?;
        self.at += end;
        Ok(Term::Literal(number))
    }

    /// The next letter that is no white space.
    fn peek(&mut self) -> Option<char> {
        let rest = &self.text[self.at..];
        let trimmed = rest.trim_start();
        self.at += rest.len() - trimmed.len();
        trimmed.chars().next()
    }

    fn take(&mut self, sign: &str) -> bool {
        self.peek();
        let found = self.text[self.at..].starts_with(sign);
        if found {
            self.at += sign.len();
        }
        found
    }

    fn take_word(&mut self, word: &str) -> bool {
        self.peek();
        let rest = &self.text[self.at..];
        let found = rest
            .strip_prefix(word)
            .is_some_and(|after| !after.starts_with(|it: char| it.is_alphanumeric() || it == '_'));
        if found {
            self.at += word.len();
        }
        found
    }

    fn expect(&mut self, sign: &str) -> Read<()> {
        if self.take(sign) {
            Ok(())
        } else {
            Err(format!("`{sign}` is missing"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn understands_what_mappings_use() {
        for text in [
            "$not($.isActive)",
            "$.type = 'person' ? 'Contact' : \"Company\"",
            "$.status=1",
            "a.`b c` != null and (x or $exists(y.z))",
            "$boolean($)",
            "$.n = -1.5 ? true",
        ] {
            assert!(parse(text).is_ok(), "{text}: {:?}", parse(text));
        }
    }

    #[test]
    fn says_what_it_does_not_understand() {
        let table = [
            ("$boolean($count($)) > 0", "function `$count`"),
            ("$.a > 0", "`>`"),
            ("$.a & $.b", "`&`"),
            ("$.a[0]", "`[`"),
            ("$.a.(b)", "after `.`"),
            ("$not($.a", "`)` is missing"),
            ("$.a = ", "ends too early"),
            ("$.a = 'x", "not closed"),
            ("'\\u0041'", "`\\u`"),
            ("1x", "no number"),
            ("$.a = 1 = 2", "one comparison"),
            ("", "ends too early"),
        ];
        for (text, expected) in table {
            let message = parse(text).unwrap_err();
            assert!(message.contains(expected), "{text}: {message}");
        }
        assert!(parse(&"(".repeat(100_000)).is_err());
    }
}
