//! What a mapping cannot carry, and where.

use std::borrow::Cow;
use std::fmt;

use crate::error::{Category, Failure};
use crate::{Error, Model};

/// A value that has no place on the other side of a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mismatch {
    field: Cow<'static, str>,
    problem: Cow<'static, str>,
}

impl Mismatch {
    /// At the place `field` (`$.properties.amount`): what is wrong there. It must show no value: values are
    /// customers' data.
    pub fn new(field: impl Into<Cow<'static, str>>, problem: impl Into<Cow<'static, str>>) -> Self {
        Self {
            field: field.into(),
            problem: problem.into(),
        }
    }

    /// Something must be said at the place `field`.
    pub fn missing(field: impl Into<Cow<'static, str>>) -> Self {
        Self::new(field, "must be said")
    }

    /// Where: a place in the record that is read, or in the model that is written.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong there.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// What it is for whoever called.
    pub(crate) fn failure<M: Model>(self, category: Category) -> Box<Failure> {
        Failure::new(category, format!("{}: {self}", M::KEY)).because(Box::new(self))
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.problem)
    }
}

impl std::error::Error for Mismatch {}

/// Of the category `Invalid`, so that what is mapped and what is sent fail alike.
impl From<Mismatch> for Error {
    fn from(mismatch: Mismatch) -> Self {
        let failure = Failure::new(Category::Invalid, mismatch.to_string());
        Error::new(failure.because(Box::new(mismatch)))
    }
}
