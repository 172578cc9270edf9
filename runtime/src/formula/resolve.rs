//! Lookups and data links: who answers what a formula asks.
//!
//! Evaluation itself never waits. It says what it would ask ([`Failure::Pending`]); whoever called it finds the
//! answers and evaluates again with them. [`resolve`] does this in a loop, since an answer may be part of
//! the next question.

use super::answers::{Answers, Request};
use super::ast::Formula;
use super::evaluate::{Scope, evaluate};
use super::failure::Failure;
use crate::body::BoxError;
use crate::value::Json;

impl Answers {
    /// Asks each of these questions and keeps what comes.
    ///
    /// # Errors
    /// What lookups and links fail with.
    pub async fn ask(
        &mut self,
        requests: impl IntoIterator<Item = Request>,
        lookup: &impl Lookup,
        links: &impl Links,
    ) -> Result<(), BoxError> {
        for request in requests {
            let answer = match &request {
                Request::Lookup { pointer, arguments } => lookup.find(pointer, arguments).await?,
                Request::ExternalId { table, record_id } => {
                    links.external_id(table, record_id).await?
                }
                Request::AppId { table, record_id } => links.app_id(table, record_id).await?,
            };
            self.insert(request, answer);
        }
        Ok(())
    }
}

/// Finds records for `$lookup`.
pub trait Lookup: Sync {
    /// The id of the record that `arguments` (`query`, `createIfNotFound`, `create`) describe, if there is one.
    /// `pointer` leads to the `$lookup` within the formula, and so tells the field.
    fn find(
        &self,
        pointer: &str,
        arguments: &Json,
    ) -> impl Future<Output = Result<Option<Json>, BoxError>> + Send;
}

/// Pairs of our records' ids and the vendor's.
pub trait Links: Sync {
    /// The vendor's id for ours.
    fn external_id(
        &self,
        table: &str,
        record_id: &Json,
    ) -> impl Future<Output = Result<Option<Json>, BoxError>> + Send;

    /// Our id for the vendor's.
    fn app_id(
        &self,
        table: &str,
        record_id: &Json,
    ) -> impl Future<Output = Result<Option<Json>, BoxError>> + Send;
}

/// Computes a formula, asking for what it looks up, each question once.
///
/// # Errors
/// What [`evaluate`] fails with, and what lookups and links do.
pub async fn resolve(
    formula: &Formula,
    input: &Json,
    lookup: &impl Lookup,
    links: &impl Links,
) -> Result<Option<Json>, BoxError> {
    let mut answers = Answers::new();
    loop {
        let pending = match evaluate(formula, &Scope::new(input).answers(&answers)) {
            Err(Failure::Pending(pending)) => pending,
            done => return Ok(done?),
        };
        // Every round answers a question that was not asked before, and formulas ask finitely many.
        answers.ask(pending, lookup, links).await?;
    }
}
