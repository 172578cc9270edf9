//! Records as users' own types: custom fields of a collection, streams of models.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;

use super::ReadFrom;
use crate::error::{Category, Failure};
use crate::{
    ByFilter, ByText, Codec, Collected, Connector, Create, Custom, Encode, Error, FieldNames, Find,
    Json, Kind, List, Listing, Mismatch, Records, Search, Update, Writer, Written, formula,
};

/// A collection whose records come as a type of the user's own: what it names of an app's fields, those among them
/// that the app's customer has defined.
pub struct CollectedAs<'c, C: Custom, T> {
    collected: Collected<'c, C>,
    record: PhantomData<fn() -> T>,
}

impl<'c, C: Custom, T: Codec + Send> CollectedAs<'c, C, T> {
    pub(crate) fn new(collected: Collected<'c, C>) -> Self {
        Self {
            collected: collected.with_fields(FieldNames::of::<T>()),
            record: PhantomData,
        }
    }

    /// The collection under it. Its records come with the fields that the type names.
    pub fn collected(&self) -> &Collected<'c, C> {
        &self.collected
    }

    /// All records, page by page.
    pub fn list(&self) -> Listing<'c, T, ByFilter<C>>
    where
        C: List,
    {
        self.collected.list().mapped(bound::<C, T>)
    }

    /// Records that a text finds, page by page.
    pub fn search(&self, query: &str) -> Listing<'c, T, ByText>
    where
        C: Search,
    {
        self.collected.search(query).mapped(bound::<C, T>)
    }

    /// The record with this id; `None` when there is none.
    pub fn find(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<T>, Error>> + Send + use<'c, C, T>
    where
        C: Find,
    {
        let found = self.collected.find(id);
        async move { found.await?.map(bound::<C, T>).transpose() }
    }

    /// Makes a record. Fields that the app alone decides are left out.
    pub fn create(
        &self,
        record: &T,
    ) -> impl Future<Output = Result<Written<T>, Error>> + Send + use<'c, C, T>
    where
        C: Create,
    {
        let new = laid::<C, C::New>(None, record);
        let created = new.map(|it| self.collected.create(&it));
        async move { created?.await?.try_map(bound::<C, T>) }
    }

    /// Makes a record of fields that the app has and, over them, those of the type: where an app keeps custom fields
    /// apart, the type has no others.
    pub fn create_with(
        &self,
        new: &C::New,
        record: &T,
    ) -> impl Future<Output = Result<Written<T>, Error>> + Send + use<'c, C, T>
    where
        C: Create,
    {
        let new = laid::<C, C::New>(Some(new), record);
        let created = new.map(|it| self.collected.create(&it));
        async move { created?.await?.try_map(bound::<C, T>) }
    }

    /// Changes the record with this id. Fields that are absent stay, and so do those that the app alone decides.
    pub fn update(
        &self,
        id: &str,
        record: &T,
    ) -> impl Future<Output = Result<Written<T>, Error>> + Send + use<'c, C, T>
    where
        C: Update,
    {
        let change = laid::<C, C::Change>(None, record);
        let updated = change.map(|it| self.collected.update(id, &it));
        async move { updated?.await?.try_map(bound::<C, T>) }
    }

    /// Changes the record with this id: fields that the app has and, over them, those of the type.
    pub fn update_with(
        &self,
        id: &str,
        change: &C::Change,
        record: &T,
    ) -> impl Future<Output = Result<Written<T>, Error>> + Send + use<'c, C, T>
    where
        C: Update,
    {
        let change = laid::<C, C::Change>(Some(change), record);
        let updated = change.map(|it| self.collected.update(id, &it));
        async move { updated?.await?.try_map(bound::<C, T>) }
    }
}

/// What is sent to make or change a record: the fields of a type of the user's own, over others.
fn laid<C: Custom, W: Codec>(base: Option<&W>, record: &dyn Encode) -> Result<W, Error> {
    let invalid = |problem: String| {
        let message = format!("{}.{}: {problem}", C::Connector::KEY, C::KEY);
        Error::new(Failure::new(Category::Invalid, message))
    };
    let (taken, mine) = (FieldNames::of::<W>(), Json::of(record));
    // What the record's type names and a write does not take, the app decides.
    let is_decided = |key: &str| C::WITHIN.is_empty() && C::NAMED.contains(&key) && !taken.has(key);
    let sent: Vec<_> = mine
        .view()
        .members()
        .filter(|(key, _)| !is_decided(key))
        .collect();
    let mut writer = Writer::new();
    for key in C::WITHIN {
        writer.open_object();
        writer.key(key);
    }
    writer.open_object();
    for (key, value) in &sent {
        writer.key(key);
        writer.raw(value.as_text());
    }
    (0..=C::WITHIN.len()).for_each(|_| writer.close_object());
    let mine: Json = writer.into_text().parse().unwrap_or_default();
    let whole = match base {
        Some(base) => formula::merge(&Json::of(base), &mine, &[]).unwrap_or(mine),
        None => mine,
    };
    let whole: W = whole.parse().map_err(|error| invalid(error.to_string()))?;
    let kept = Json::of(&whole);
    let place = C::WITHIN
        .iter()
        .try_fold(kept.view(), |place, key| place.get(key));
    let is_kept = |key: &str| place.is_some_and(|it| it.get(key).is_some());
    match sent
        .iter()
        .find(|(key, value)| value.kind() != Kind::Null && !is_kept(key))
    {
        None => Ok(whole),
        Some((key, _)) => Err(invalid(format!("`{key}` has no place in what is written"))),
    }
}

fn bound<C: Custom, T: Codec>(record: C::Record) -> Result<T, Error> {
    C::bind(&record).map_err(|error| {
        let message = format!("{}.{}: {error}", C::Connector::KEY, C::KEY);
        Error::new(Failure::new(Category::Unreadable, message).because(Box::new(error)))
    })
}

impl<'c, T: Send + 'c> Records<'c, T> {
    /// The same records as a struct of the user's own, with `#[derive(Mapping)]`. One that it cannot be read from is
    /// an error of its own, and the stream goes on behind it.
    pub fn map_into<U>(self) -> Records<'c, U>
    where
        U: for<'a> ReadFrom<'a, T> + Send + 'c,
    {
        self.mapped(read)
    }
}

fn read<T, U: for<'a> ReadFrom<'a, T>>(record: T) -> Result<U, Error> {
    U::read_from(&record).map_err(|mismatch: Mismatch| {
        let failure = Failure::new(Category::Unreadable, mismatch.to_string());
        Error::new(failure.because(Box::new(mismatch)))
    })
}

impl<C: Custom, T> Clone for CollectedAs<'_, C, T> {
    fn clone(&self) -> Self {
        Self {
            collected: self.collected.clone(),
            record: PhantomData,
        }
    }
}

impl<C: Custom, T> fmt::Debug for CollectedAs<'_, C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CollectedAs").field(&self.collected).finish()
    }
}
