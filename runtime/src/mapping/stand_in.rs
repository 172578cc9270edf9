//! A model that an app lacks, through one that it has: `A` is what is asked for, `B` what serves it.

use crate::collection::Match;
use crate::{
    Codec, Create, Encode, Json, List, Mismatch, Model, Unify, UnifyCreate, UnifyList, UnifyMatch,
    UnifyUpdate, Update,
};

/// A record as `A`.
///
/// # Errors
/// When it is no `B`.
pub fn read<C: Unify<B>, B: Model, A: Model + From<B>>(record: &C::Record) -> Result<A, Mismatch> {
    C::read(record).map(A::from)
}

/// What a record is made from.
///
/// # Errors
/// When `B` cannot be written so.
pub fn new<C, B, A>(model: &A) -> Result<<C as Create>::New, Mismatch>
where
    C: UnifyCreate<B>,
    B: Model + From<A>,
    A: Model,
{
    C::new(&B::from(model.clone()))
}

/// What of a record is to be another.
///
/// # Errors
/// When `B` cannot be written so.
pub fn change<C, B, A>(model: &A) -> Result<<C as Update>::Change, Mismatch>
where
    C: UnifyUpdate<B>,
    B: Model + From<A>,
    A: Model,
{
    C::change(&B::from(model.clone()))
}

/// A filter of `A` in the app's words.
///
/// # Errors
/// When it has no place in `B`'s, or that has none in the app.
pub fn filter<C, B, A>(filter: &A::Filter) -> Result<<C as List>::Filter, Mismatch>
where
    C: UnifyList<B>,
    B: Model + From<A>,
    A: Model,
{
    C::filter(&asked(&B::from(filter.clone().into()))?)
}

/// A key of `A` in the app's words.
///
/// # Errors
/// As with [`filter`].
pub fn key<C, B, A>(key: &A::Key) -> Result<<C as Match>::Key, Mismatch>
where
    C: UnifyMatch<B>,
    B: Model + From<A>,
    A: Model,
{
    C::key(&asked(&B::from(key.clone().into()))?)
}

fn asked<T: Codec>(model: &dyn Encode) -> Result<T, Mismatch> {
    let asked = Json::of(model).parse();
    asked.map_err(|_| Mismatch::new("$", "the model that serves this one cannot be asked by it"))
}
