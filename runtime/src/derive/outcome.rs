//! What a function named by `with` gives: the value, or a result of it.

use std::fmt::Display;
use std::ops::{Deref, DerefMut};

use crate::Mismatch;

/// What a function gave. `outcome(…).get()` is resolved as methods are: results first.
pub fn outcome<T>(gave: T) -> Outcome<T> {
    Outcome(Value(Some(gave)))
}

/// A result, or a value.
#[derive(Debug)]
pub struct Outcome<T>(Value<T>);

/// A value.
#[derive(Debug)]
pub struct Value<T>(Option<T>);

impl<T, E: Display> Outcome<Result<T, E>> {
    /// The value.
    ///
    /// # Errors
    /// Whatever the function said.
    pub fn get(&mut self) -> Result<T, Mismatch> {
        match self.0.0.take() {
            Some(Ok(value)) => Ok(value),
            Some(Err(error)) => Err(Mismatch::new("", error.to_string())),
            None => Err(Mismatch::new("", "was taken before")),
        }
    }
}

impl<T> Value<T> {
    /// The value.
    ///
    /// # Errors
    /// None.
    pub fn get(&mut self) -> Result<T, Mismatch> {
        let value = self.0.take();
        value.ok_or_else(|| Mismatch::new("", "was taken before"))
    }
}

impl<T> Deref for Outcome<T> {
    type Target = Value<T>;

    fn deref(&self) -> &Value<T> {
        &self.0
    }
}

impl<T> DerefMut for Outcome<T> {
    fn deref_mut(&mut self) -> &mut Value<T> {
        &mut self.0
    }
}
