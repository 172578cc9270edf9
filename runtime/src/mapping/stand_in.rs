//! A model that an app lacks, through one that it has: `A` is what is asked for, `B` what serves it. `renamed` are the
//! fields that they call differently, those of `A` first.

use crate::collection::Match;
use crate::{
    Codec, Create, Encode, Json, List, Mismatch, Model, Unify, UnifyCreate, UnifyList, UnifyMatch,
    UnifyUpdate, Update,
};

/// Fields that two models call differently.
pub type Renamed = &'static [(&'static str, &'static str)];

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
pub fn new<C, B, A>(model: &A, renamed: Renamed) -> Result<<C as Create>::New, Mismatch>
where
    C: UnifyCreate<B>,
    B: Model + From<A>,
    A: Model,
{
    C::new(&B::from(model.clone())).map_err(ours::<A, B>(renamed))
}

/// What of a record is to be another.
///
/// # Errors
/// When `B` cannot be written so.
pub fn change<C, B, A>(model: &A, renamed: Renamed) -> Result<<C as Update>::Change, Mismatch>
where
    C: UnifyUpdate<B>,
    B: Model + From<A>,
    A: Model,
{
    C::change(&B::from(model.clone())).map_err(ours::<A, B>(renamed))
}

/// A filter of `A` in the app's words.
///
/// # Errors
/// When it has no place in `B`'s, or that has none in the app.
pub fn filter<C, B, A>(
    filter: &A::Filter,
    renamed: Renamed,
) -> Result<<C as List>::Filter, Mismatch>
where
    C: UnifyList<B>,
    B: Model + From<A>,
    A: Model,
{
    C::filter(&asked(&B::from(filter.clone().into()))?).map_err(ours::<A, B>(renamed))
}

/// A key of `A` in the app's words.
///
/// # Errors
/// As with [`filter`].
pub fn key<C, B, A>(key: &A::Key, renamed: Renamed) -> Result<<C as Match>::Key, Mismatch>
where
    C: UnifyMatch<B>,
    B: Model + From<A>,
    A: Model,
{
    C::key(&asked(&B::from(key.clone().into()))?).map_err(ours::<A, B>(renamed))
}

/// Names the field as `A` does; where it has none, what is wrong says whose it is.
fn ours<A: Model, B: Model>(renamed: Renamed) -> impl Fn(Mismatch) -> Mismatch {
    move |mismatch| {
        let place = mismatch.field();
        let within = place.strip_prefix("$.").unwrap_or_default();
        let end = within.find(['.', '[']).unwrap_or(within.len());
        let (key, rest) = within.split_at(end);
        if let Some((own, _)) = renamed.iter().find(|it| it.1 == key) {
            return Mismatch::new(format!("$.{own}{rest}"), mismatch.problem().to_owned());
        }
        if A::FIELDS.iter().any(|it| it.key == key) {
            return mismatch;
        }
        let problem = format!(
            "`{place}` of `{}`, which serves it, {}",
            B::KEY,
            mismatch.problem()
        );
        Mismatch::new("$", problem)
    }
}

fn asked<T: Codec>(model: &dyn Encode) -> Result<T, Mismatch> {
    let asked = Json::of(model).parse();
    asked.map_err(|_| Mismatch::new("$", "the model that serves this one cannot be asked by it"))
}
