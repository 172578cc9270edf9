//! What an answer says of a record that was written.

use crate::answer::Head;
use crate::codec::Encode;
use crate::error::{Category, Failure};
use crate::{Collection, Error};

/// A record that was created or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// Under which id the app has it. An answer that names none leaves it empty, until the call's own id or
    /// the `Location` of the answer fills it.
    pub id: String,
    /// The record, when the answer brings it.
    pub record: Option<T>,
}

impl<T> Written<T> {
    /// The answer brings the record.
    pub fn record(record: Option<T>) -> Self {
        Self {
            id: String::new(),
            record,
        }
    }

    /// The answer brings the id alone.
    pub fn id(id: &dyn Encode) -> Self {
        Self {
            id: super::text(id).unwrap_or_default(),
            record: None,
        }
    }

    /// The answer brings neither.
    pub fn nothing() -> Self {
        Self::record(None)
    }

    /// The same of another type.
    pub fn try_map<U, E>(self, map: impl FnOnce(T) -> Result<U, E>) -> Result<Written<U>, E> {
        Ok(Written {
            id: self.id,
            record: self.record.map(map).transpose()?,
        })
    }

    /// With its id: from the record, else from what is known, else from the answer's `Location`.
    pub(crate) fn identified<C>(mut self, known: Option<String>, head: &Head) -> Result<Self, Error>
    where
        C: Collection<Record = T>,
    {
        if self.id.is_empty() {
            let of_record = self.record.as_ref().and_then(C::id);
            let id = of_record.or(known).or_else(|| location(head));
            self.id = id.ok_or_else(|| {
                let message = "it was written, but the answer does not say under which id";
                let failure = Failure::new(Category::Unreadable, message);
                Error::<crate::Erased>::new(failure.with_answer(head.clone(), Default::default()))
            })?;
        }
        Ok(self)
    }
}

/// The last segment of where the answer says that the record is: `/contacts/7.json` is `7`.
fn location(head: &Head) -> Option<String> {
    let path = head.header("location")?.split(['?', '#']).next()?;
    let last = path.trim_end_matches('/').rsplit('/').next()?;
    let id = last.strip_suffix(".json").unwrap_or(last);
    (!id.is_empty()).then(|| id.to_owned())
}
