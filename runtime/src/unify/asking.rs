//! Mappings that ask others: `$lookup` and data links in compiled code.
//!
//! Mapping never waits. It notes what it would ask; whoever has a page of records, or a model to write, finds the
//! answers and maps again.

use std::cell::RefCell;
use std::collections::HashSet;

use crate::body::BoxError;
use crate::formula::{Answers, Links, Lookup, Request};
use crate::value::Json;
use crate::{Collection, Create, Mismatch, Model, Update};

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

/// A collection that makes records from the model once lookups and data links are answered. [`new_asking`] does both.
#[diagnostic::on_unimplemented(
    message = "no mapping of the model `{M}` to new records of `{Self}` asks others",
    label = "asks nothing",
    note = "a mapping without `$lookup` and data links is written by the usual verbs"
)]
pub trait CreateAsking<M: Model>: Create {
    /// What a record is made from, as far as the answers go.
    fn new(model: &M, asked: &Asked<'_>) -> Result<Self::New, Mismatch>;
}

/// A collection that changes records as the model says once lookups and data links are answered. [`change_asking`]
/// does both.
#[diagnostic::on_unimplemented(
    message = "no mapping of the model `{M}` to changes of `{Self}` asks others",
    label = "asks nothing",
    note = "a mapping without `$lookup` and data links is written by the usual verbs"
)]
pub trait UpdateAsking<M: Model>: Update {
    /// What of a record is to be another, as far as the answers go.
    fn change(model: &M, asked: &Asked<'_>) -> Result<Self::Change, Mismatch>;
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
    let read = |asked: &Asked<'_>| -> Vec<Result<M, Mismatch>> {
        records.iter().map(|it| C::read(it, asked)).collect()
    };
    let models: Result<Vec<M>, Mismatch> =
        answered(read, lookup, links).await?.into_iter().collect();
    Ok(models?.into_iter().map(Model::filled).collect())
}

/// What a record is made from: `people.create(&new_asking::<_, People>(&contact, &lookup, &links).await?)`. A `$lookup`
/// with `createIfNotFound` asks [`Lookup::find`] to make what it does not find.
///
/// # Errors
/// What lookups and links fail with; what the app does not take.
pub async fn new_asking<M: Model, C: CreateAsking<M>>(
    model: &M,
    lookup: &impl Lookup,
    links: &impl Links,
) -> Result<C::New, BoxError> {
    Ok(answered(|asked| C::new(model, asked), lookup, links).await??)
}

/// What of a record is to be another. A model does not say what is to be cleared: whoever clears a field sets it in
/// the change that this gives, to what the app takes for it.
///
/// # Errors
/// As [`new_asking`].
pub async fn change_asking<M: Model, C: UpdateAsking<M>>(
    model: &M,
    lookup: &impl Lookup,
    links: &impl Links,
) -> Result<C::Change, BoxError> {
    Ok(answered(|asked| C::change(model, asked), lookup, links).await??)
}

/// What comes of a mapping when nothing is left to be asked.
async fn answered<T>(
    map: impl Fn(&Asked<'_>) -> T,
    lookup: &impl Lookup,
    links: &impl Links,
) -> Result<T, BoxError> {
    let mut answers = Answers::new();
    loop {
        let (mapped, pending) = round(&map, &answers);
        if pending.is_empty() {
            return Ok(mapped);
        }
        // Every round answers what was not asked before, and formulas ask finitely many questions.
        answers.ask(pending, lookup, links).await?;
    }
}

fn round<T>(map: impl Fn(&Asked<'_>) -> T, answers: &Answers) -> (T, HashSet<Request>) {
    let asked = Asked {
        answers,
        pending: RefCell::default(),
    };
    let mapped = map(&asked);
    (mapped, asked.pending.into_inner())
}
