//! A collection over a connection, with the verbs that it can do.

use std::fmt;
use std::future::Future;

use super::listing::{self, Asked};
use super::{
    ByFilter, ByText, Collection, Create, Custom, CustomField, Delete, FieldNames, Find, List,
    Listing, Match, Search, Update, Upsert, Written,
};
use crate::error::Category;
use crate::{Answer, Call, Error, Json, Records, json};

/// A collection over a connection. What it cannot do does not compile:
///
/// ```compile_fail,E0277
/// use connectome::{Collected, Collection};
///
/// fn list_anything<C: Collection>(collected: &Collected<'_, C>) {
///     let _ = collected.list();
/// }
/// ```
pub struct Collected<'c, C: Collection> {
    pub(crate) connector: &'c C::Connector,
    pub(crate) collection: C,
}

impl<'c, C: Collection> Collected<'c, C> {
    pub(crate) fn new(connector: &'c C::Connector, collection: C) -> Self {
        Self {
            connector,
            collection,
        }
    }

    /// All records, page by page.
    pub fn list(&self) -> Listing<'c, C::Record, ByFilter<C>>
    where
        C: List,
    {
        listing::list(self.clone())
    }

    /// Records that a text finds, page by page.
    pub fn search(&self, query: &str) -> Listing<'c, C::Record, ByText>
    where
        C: Search,
    {
        listing::search(self.clone(), query)
    }

    /// The record with this id; `None` when there is none.
    pub fn find(
        &self,
        id: &str,
    ) -> impl Future<Output = Result<Option<C::Record>, Error>> + Send + use<'c, C>
    where
        C: Find,
    {
        let call = self.collection.find(self.connector, id);
        async move {
            match call.send::<C::Found, Json>().await {
                Ok(response) => Ok(C::found(response.into_inner())),
                Err(error) if error.category() == Category::NotFound => Ok(None),
                Err(error) => Err(error.erase()),
            }
        }
    }

    /// The first record whose fields are equal to the key's; `None` when there is none. Case counts.
    pub fn match_by(
        &self,
        key: &C::Key,
    ) -> impl Future<Output = Result<Option<C::Record>, Error>> + Send + use<'c, C>
    where
        C: Match,
    {
        let mut candidates = self.candidates(key.clone());
        let key = key.clone();
        async move {
            while let Some(record) = candidates.next().await {
                let record = record?;
                if C::is_match(&record, &key) {
                    return Ok(Some(record));
                }
            }
            Ok(None)
        }
    }

    fn candidates(&self, key: C::Key) -> Records<'c, C::Record>
    where
        C: Match,
    {
        let (connector, collection) = (self.connector, self.collection.clone());
        let says_nothing = json::encode_text(&key) == "{}";
        let request = move || {
            let mut call = collection.candidates(connector, &key);
            if says_nothing {
                call.draft().refuse("a match needs at least one field");
            }
            call
        };
        Records::new(listing::source::<C, _>(
            connector,
            format!("{}.match", C::KEY),
            C::PAGING,
            &Asked::default(),
            Box::new(request),
            C::records,
        ))
    }

    /// Makes a record.
    pub fn create(
        &self,
        new: &C::New,
    ) -> impl Future<Output = Result<Written<C::Record>, Error>> + Send + use<'c, C>
    where
        C: Create,
    {
        let call = self.collection.create(self.connector, new);
        write::<C, _>(call, C::created, None)
    }

    /// Changes the record with this id.
    pub fn update(
        &self,
        id: &str,
        change: &C::Change,
    ) -> impl Future<Output = Result<Written<C::Record>, Error>> + Send + use<'c, C>
    where
        C: Update,
    {
        let call = self.collection.update(self.connector, id, change);
        write::<C, _>(call, C::updated, Some(id.to_owned()))
    }

    /// Makes a record, or changes the one that is there: the app decides.
    pub fn upsert(
        &self,
        whole: &C::Whole,
    ) -> impl Future<Output = Result<Written<C::Record>, Error>> + Send + use<'c, C>
    where
        C: Upsert,
    {
        let call = self.collection.upsert(self.connector, whole);
        write::<C, _>(call, C::upserted, None)
    }

    /// Deletes the record with this id.
    pub fn delete(&self, id: &str) -> impl Future<Output = Result<(), Error>> + Send + use<'c, C>
    where
        C: Delete,
    {
        let call = self.collection.delete(self.connector, id);
        async move {
            call.send::<C::Deleted, Json>().await?;
            Ok(())
        }
    }

    /// Records are to come with these custom fields as well, where the app brings only what is asked for: by
    /// name, or [`FieldNames::of`] a struct of one's own, which [`Custom::bind`] then makes of a record.
    pub fn with_fields(mut self, fields: FieldNames) -> Self
    where
        C: Custom,
    {
        self.collection.also(fields);
        self
    }

    /// Fields that the app's customer has defined for these records.
    pub fn custom_fields(
        &self,
    ) -> impl Future<Output = Result<Vec<CustomField>, Error>> + Send + use<'c, C>
    where
        C: Custom,
    {
        let call = self.collection.definitions(self.connector);
        async move {
            Ok(C::fields(
                call.send::<C::Definitions, Json>().await?.into_inner(),
            ))
        }
    }
}

async fn write<'c, C: Collection, A: Answer>(
    call: Call<'c>,
    written: fn(A) -> Written<C::Record>,
    known: Option<String>,
) -> Result<Written<C::Record>, Error> {
    let (head, answer) = call.send::<A, Json>().await?.into_parts();
    written(answer).identified::<C>(known, &head)
}

impl<C: Collection> Clone for Collected<'_, C> {
    fn clone(&self) -> Self {
        Self::new(self.connector, self.collection.clone())
    }
}

impl<C: Collection> fmt::Debug for Collected<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Collected").field(&C::KEY).finish()
    }
}
