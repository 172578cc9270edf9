//! Where an action of an overlay applies: JSONPath (RFC 9535) without functions.

use std::iter::Peekable;
use std::str::Chars;

/// A query: from `$` or `@` on, one segment after the other.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Query {
    pub(super) segments: Vec<Segment>,
}

/// One step: `.get`, `['/tickets']`, `..schema`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Segment {
    /// Whether it looks into all that lies below, too.
    pub(super) is_deep: bool,
    pub(super) selectors: Vec<Selector>,
    /// How it is written.
    pub(super) text: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Selector {
    Name(String),
    All,
    Index(i64),
    Slice(Option<i64>, Option<i64>, i64),
    Filter(Test),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    Any(Vec<Test>),
    All(Vec<Test>),
    Not(Box<Test>),
    Exists(Start, Query),
    Compare(Side, Relation, Side),
}

/// What a query inside a filter begins in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Start {
    Root,
    Current,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Side {
    Query(Start, Query),
    Value(Value),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Relation {
    Equal,
    Unequal,
    Less,
    AtMost,
    More,
    AtLeast,
}

impl Query {
    /// Reads a query that begins in `$`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut reader = Reader {
            rest: text.chars().peekable(),
            depth: 0,
        };
        if !reader.takes('$') {
            return Err("a JSONPath begins with `$`".to_owned());
        }
        let query = reader.query()?;
        match reader.rest.next() {
            None => Ok(query),
            Some(other) => Err(format!("`{other}` is unexpected here")),
        }
    }
}

/// How deep filters and parentheses may stand in one another.
const DEEPEST: usize = 16;

struct Reader<'t> {
    rest: Peekable<Chars<'t>>,
    depth: usize,
}

type Read<T> = Result<T, String>;

impl Reader<'_> {
    fn takes(&mut self, wanted: char) -> bool {
        self.rest.next_if_eq(&wanted).is_some()
    }

    fn wants(&mut self, wanted: char) -> Read<()> {
        if self.takes(wanted) {
            return Ok(());
        }
        Err(match self.rest.peek() {
            Some(found) => format!("expected `{wanted}`, found `{found}`"),
            None => format!("it ends where `{wanted}` is expected"),
        })
    }

    fn blank(&mut self) {
        while self.rest.next_if(|it| it.is_ascii_whitespace()).is_some() {}
    }

    fn query(&mut self) -> Read<Query> {
        let mut segments = Vec::new();
        loop {
            let before = self.rest.clone();
            let is_deep = match self.rest.peek() {
                Some('.') => {
                    self.rest.next();
                    self.takes('.')
                }
                Some('[') => false,
                _ => return Ok(Query { segments }),
            };
            let selectors = match self.rest.peek() {
                Some('[') if is_deep || before.clone().next() == Some('[') => self.bracket()?,
                Some('*') => {
                    self.rest.next();
                    vec![Selector::All]
                }
                _ => vec![Selector::Name(self.word()?)],
            };
            let length = before.clone().count() - self.rest.clone().count();
            segments.push(Segment {
                is_deep,
                selectors,
                text: before.take(length).collect(),
            });
        }
    }

    /// A name without quotes.
    fn word(&mut self) -> Read<String> {
        let mut word = String::new();
        let is_part = |it: &char| it.is_alphanumeric() || *it == '_' || *it == '-';
        while let Some(part) = self.rest.next_if(is_part) {
            word.push(part);
        }
        if word.is_empty() {
            return Err(match self.rest.peek() {
                Some(found) => {
                    format!("`{found}` cannot stand in a name without quotes: write `['…']`")
                }
                None => "it ends where a name is expected".to_owned(),
            });
        }
        Ok(word)
    }

    fn bracket(&mut self) -> Read<Vec<Selector>> {
        self.wants('[')?;
        let mut selectors = Vec::new();
        loop {
            self.blank();
            selectors.push(self.selector()?);
            self.blank();
            if !self.takes(',') {
                break;
            }
        }
        self.wants(']')?;
        Ok(selectors)
    }

    fn selector(&mut self) -> Read<Selector> {
        match self.rest.peek() {
            Some('*') => {
                self.rest.next();
                Ok(Selector::All)
            }
            Some('\'' | '"') => self.quoted().map(Selector::Name),
            Some('?') => {
                self.rest.next();
                self.blank();
                self.any().map(Selector::Filter)
            }
            Some(':' | '-' | '0'..='9') => self.index_or_slice(),
            Some(found) => Err(format!(
                "`{found}` is unexpected here: names stand in quotes, `['…']`"
            )),
            None => Err("it ends within `[`".to_owned()),
        }
    }

    fn index_or_slice(&mut self) -> Read<Selector> {
        let first = self.integer()?;
        self.blank();
        if !self.takes(':') {
            return first
                .map(Selector::Index)
                .ok_or_else(|| "expected a position".to_owned());
        }
        self.blank();
        let end = self.integer()?;
        self.blank();
        let step = match self.takes(':') {
            true => {
                self.blank();
                self.integer()?.unwrap_or(1)
            }
            false => 1,
        };
        Ok(Selector::Slice(first, end, step))
    }

    fn integer(&mut self) -> Read<Option<i64>> {
        let mut digits = String::new();
        if self.takes('-') {
            digits.push('-');
        }
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        if digits.is_empty() {
            return Ok(None);
        }
        let number = digits
            .parse()
            .map_err(|_| format!("`{digits}` is no position"))?;
        Ok(Some(number))
    }

    fn quoted(&mut self) -> Read<String> {
        let quote = self.rest.next().unwrap_or('\'');
        let mut text = String::new();
        loop {
            match self.rest.next() {
                None => return Err("a quote is not closed".to_owned()),
                Some(it) if it == quote => return Ok(text),
                Some('\\') => text.push(self.escaped()?),
                Some(it) => text.push(it),
            }
        }
    }

    fn escaped(&mut self) -> Read<char> {
        Ok(match self.rest.next() {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some(it @ ('\\' | '/' | '\'' | '"')) => it,
            _ => return Err("this escape is not known: write the character itself".to_owned()),
        })
    }

    fn any(&mut self) -> Read<Test> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!(
                "filters stand more than {DEEPEST} deep in one another"
            ));
        }
        let mut tests = vec![self.all()?];
        while self.pair('|') {
            tests.push(self.all()?);
        }
        self.depth -= 1;
        Ok(one_or(tests, Test::Any))
    }

    fn all(&mut self) -> Read<Test> {
        let mut tests = vec![self.test()?];
        while self.pair('&') {
            tests.push(self.test()?);
        }
        Ok(one_or(tests, Test::All))
    }

    /// `&&` or `||`, with what is blank around it.
    fn pair(&mut self, sign: char) -> bool {
        self.blank();
        let mut ahead = self.rest.clone();
        let is_there = ahead.next() == Some(sign) && ahead.next() == Some(sign);
        if is_there {
            self.rest = ahead;
            self.blank();
        }
        is_there
    }

    fn test(&mut self) -> Read<Test> {
        self.blank();
        if self.rest.peek() == Some(&'!') {
            self.rest.next();
            return Ok(Test::Not(Box::new(self.test()?)));
        }
        if self.takes('(') {
            let inner = self.any()?;
            self.blank();
            self.wants(')')?;
            return Ok(inner);
        }
        let left = self.side()?;
        self.blank();
        let Some(relation) = self.relation()? else {
            return match left {
                Side::Query(start, query) => Ok(Test::Exists(start, query)),
                Side::Value(_) => Err("a filter compares: `@.name == 'limit'`".to_owned()),
            };
        };
        self.blank();
        Ok(Test::Compare(left, relation, self.side()?))
    }

    fn relation(&mut self) -> Read<Option<Relation>> {
        let Some(sign) = self.rest.next_if(|it| matches!(it, '=' | '!' | '<' | '>')) else {
            return Ok(None);
        };
        let or_equal = self.takes('=');
        Ok(Some(match (sign, or_equal) {
            ('=', true) => Relation::Equal,
            ('!', true) => Relation::Unequal,
            ('<', true) => Relation::AtMost,
            ('<', false) => Relation::Less,
            ('>', true) => Relation::AtLeast,
            ('>', false) => Relation::More,
            _ => return Err("equality is written `==`".to_owned()),
        }))
    }

    fn side(&mut self) -> Read<Side> {
        match self.rest.peek() {
            Some('@') => {
                self.rest.next();
                Ok(Side::Query(Start::Current, self.query()?))
            }
            Some('$') => {
                self.rest.next();
                Ok(Side::Query(Start::Root, self.query()?))
            }
            Some('\'' | '"') => Ok(Side::Value(Value::Text(self.quoted()?))),
            _ => self.bare().map(Side::Value),
        }
    }

    fn bare(&mut self) -> Read<Value> {
        let mut word = String::new();
        let is_part = |it: &char| it.is_alphanumeric() || matches!(it, '-' | '+' | '.' | '_');
        while let Some(part) = self.rest.next_if(is_part) {
            word.push(part);
        }
        if self.rest.peek() == Some(&'(') {
            return Err(format!(
                "functions such as `{word}` are not understood here"
            ));
        }
        Ok(match word.as_str() {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => match word.parse() {
                Ok(number) => Value::Number(number),
                Err(_) => return Err(format!("`{word}` is no value: texts stand in quotes")),
            },
        })
    }
}

fn one_or(mut tests: Vec<Test>, many: fn(Vec<Test>) -> Test) -> Test {
    match tests.len() {
        1 => tests.remove(0),
        _ => many(tests),
    }
}
