//! What went wrong while decoding, and where.

use std::borrow::Cow;
use std::fmt;

/// What decoding gives.
pub type Result<T> = std::result::Result<T, DecodeError>;

/// JSON that is broken or is not what the type expects.
///
/// Its message names the path from the root to the field, and never a value:
/// `results[3].properties.email: expected text, found number (line 1, column 87)`.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Details>);

#[derive(Clone, PartialEq, Eq)]
struct Details {
    problem: Cow<'static, str>,
    /// From the field up to the root: the way an error travels.
    path: Vec<Segment>,
    offset: usize,
    /// Line and column, both from 1; known once the whole text is at hand.
    position: Option<(usize, usize)>,
}

#[derive(Clone, PartialEq, Eq)]
enum Segment {
    Key(String),
    Index(usize),
}

impl DecodeError {
    /// An error at a byte of the text.
    #[cold]
    pub(crate) fn new(problem: impl Into<Cow<'static, str>>, offset: usize) -> Self {
        Self(Box::new(Details {
            problem: problem.into(),
            path: Vec::new(),
            offset,
            position: None,
        }))
    }

    /// The same error, one level up: inside the member `key`.
    #[cold]
    pub(crate) fn in_member(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(key.to_owned()));
        self
    }

    /// The same error, one level up: inside the item at `index`.
    #[cold]
    pub(crate) fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// The same error with its line and column in the text it was found in.
    #[cold]
    pub(crate) fn located(mut self, text: &[u8]) -> Self {
        let before = &text[..self.0.offset.min(text.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |newline| newline + 1);
        self.0.position = Some((line, before.len() - start + 1));
        self
    }

    /// What is wrong, without the place.
    pub fn problem(&self) -> &str {
        &self.0.problem
    }

    /// The path from the root to the field, as `results[3].properties.email`; empty at the root.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
                Segment::Key(key) if is_plain(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Segment::Key(key) => path.push_str(&format!("[{key:?}]")),
            }
        }
        path
    }

    /// The byte of the text where it was found, from 0.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Line and column (in bytes) of that byte, both from 1.
    pub fn position(&self) -> Option<(usize, usize)> {
        self.0.position
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-$@".contains(&byte))
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        f.write_str(&self.0.problem)?;
        match self.0.position {
            Some((line, column)) => write!(f, " (line {line}, column {column})"),
            None => write!(f, " (byte {})", self.0.offset),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}
