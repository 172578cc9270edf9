//! Mappings that ask others: `$lookup` and data links in compiled code.
//!
//! Reading never waits. It notes what it would ask; whoever has a page of records finds the answers for all of them
//! and reads them again.

use std::cell::RefCell;
use std::collections::HashSet;

use crate::body::BoxError;
use crate::formula::{Answers, Links, Lookup, Request};
use crate::value::Json;
use crate::{Collection, Mismatch, Model};

/// A collection whose records become a model once lookups and data links are answered. [`read_asking`] does both.
#[diagnostic::on_unimplemented(
    message = "no mapping of the collection `{Self}` to the model `{M}` asks others",
    label = "asks nothing",
    note = "a mapping without `$lookup` and data links is read by the usual verbs"
)]
pub trait UnifyAsking<M: Model>: Collection {
    /// A record as the model, as far as the answers go: what was not asked yet is nothing.
    fn read(record: &Self::Record, asked: &Asked<'_>) -> Result<M, Mismatch>;
}

/// What was asked, and what still has to be.
#[derive(Debug)]
pub struct Asked<'a> {
    answers: &'a Answers,
    pending: RefCell<HashSet<Request>>,
}

impl Asked<'_> {
    /// `$lookup`: the id of the record that the arguments describe. `pointer` says which lookup it is.
    pub fn lookup(&self, pointer: &'static str, arguments: Option<Json>) -> Option<String> {
        self.answer(Request::Lookup {
            pointer: pointer.into(),
            arguments: arguments?,
        })
    }

    /// `$findExternalRecordId`: the vendor's id for ours.
    pub fn external_id(&self, table: &'static str, record_id: Option<Json>) -> Option<String> {
        self.answer(Request::ExternalId {
            table: table.into(),
            record_id: record_id?,
        })
    }

    /// `$findAppRecordId`: our id for the vendor's.
    pub fn app_id(&self, table: &'static str, record_id: Option<Json>) -> Option<String> {
        self.answer(Request::AppId {
            table: table.into(),
            record_id: record_id?,
        })
    }

    fn answer(&self, request: Request) -> Option<String> {
        match self.answers.get(&request) {
            Some(answer) => {
                let id = answer.filter(|it| it.as_text() != "null")?;
                Some(id.view().plain().into_owned())
            }
            None => {
                self.pending.borrow_mut().insert(request);
                None
            }
        }
    }
}

/// Records as the model: each question is asked once for all of them, so a page costs as many calls as it has
/// different questions.
///
/// ```no_run
/// # use connectome::formula::{Links, Lookup};
/// # use connectome::{BoxError, Collection, Model, UnifyAsking};
/// # async fn all<M: Model, C: UnifyAsking<M>>(
/// #     page: Vec<C::Record>, lookup: &impl Lookup, links: &impl Links,
/// # ) -> Result<Vec<M>, BoxError> {
/// let models = connectome::read_asking::<M, C>(&page, lookup, links).await?;
/// # Ok(models)
/// # }
/// ```
///
/// # Errors
/// What lookups and links fail with; the first record that does not fit the model.
pub async fn read_asking<M: Model, C: UnifyAsking<M>>(
    records: &[C::Record],
    lookup: &impl Lookup,
    links: &impl Links,
) -> Result<Vec<M>, BoxError> {
    let mut answers = Answers::new();
    loop {
        let (models, pending) = round::<M, C>(records, &answers);
        if pending.is_empty() {
            let models: Result<Vec<M>, Mismatch> = models.into_iter().collect();
            return Ok(models?.into_iter().map(Model::filled).collect());
        }
        // Every round answers what was not asked before, and formulas ask finitely many questions.
        answers.ask(pending, lookup, links).await?;
    }
}

type Round<M> = (Vec<Result<M, Mismatch>>, HashSet<Request>);

fn round<M: Model, C: UnifyAsking<M>>(records: &[C::Record], answers: &Answers) -> Round<M> {
    let asked = Asked {
        answers,
        pending: RefCell::default(),
    };
    let models = records.iter().map(|it| C::read(it, &asked)).collect();
    (models, asked.pending.into_inner())
}
