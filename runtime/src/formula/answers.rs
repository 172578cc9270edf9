//! What a formula asks others, and what they answered.

use std::collections::HashMap;

use crate::value::Json;

/// A question that a formula asks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Request {
    /// `$lookup`: the id of a record in the collection that the field refers to.
    Lookup {
        /// Which `$lookup`: the way (RFC 6901) to it within the formula, which begins with the field's.
        pointer: Box<str>,
        /// `query`, `createIfNotFound` and `create`, computed.
        arguments: Json,
    },
    /// `$findExternalRecordId`: the id on the vendor's side of a data link.
    ExternalId {
        /// The key of the table of links.
        table: Box<str>,
        /// Our id.
        record_id: Json,
    },
    /// `$findAppRecordId`: the id on our side of a data link.
    AppId {
        /// The key of the table of links.
        table: Box<str>,
        /// The vendor's id.
        record_id: Json,
    },
}

/// What was asked, and what came.
#[derive(Clone, Debug, Default)]
pub struct Answers(HashMap<Request, Option<Json>>);

impl Answers {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps an answer; None says that there is no such record.
    pub fn insert(&mut self, request: Request, answer: Option<Json>) {
        self.0.insert(request, answer);
    }

    /// What came; `None`: it was not asked.
    pub(crate) fn get(&self, request: &Request) -> Option<Option<&Json>> {
        self.0.get(request).map(Option::as_ref)
    }
}
