//! What a successful call brings: the typed answer with its status and headers.

use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};

use super::Head;

/// An answer. It derefs to what its body holds.
#[derive(Clone, Debug)]
pub struct Response<T> {
    head: Head,
    value: T,
}

impl<T> Response<T> {
    pub(crate) fn new(head: Head, value: T) -> Self {
        Self { head, value }
    }

    pub(crate) fn into_parts(self) -> (Head, T) {
        (self.head, self.value)
    }

    /// The status: always a success, 200 to 299.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// A header as text; `None` when it is missing or no text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.header(name)
    }

    /// The vendor's id of the request, when the answer has one: what their support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.head.request_id()
    }

    /// What the body holds.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
