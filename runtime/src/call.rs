//! Calls: one operation with its arguments, ready to be sent. What an answer brings is said where it is sent, the
//! only generic part.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::answer::{Answer, Arrived, Reads};
use crate::body::{Body, File};
use crate::error::Failure;
use crate::execute::begin;
use crate::operation::Adjustable;
use crate::request::Draft;
use crate::transport::Pending;
use crate::{
    Condition, Connection, Encode, Encoding, Error, Json, Operation, Response, Slot, Where,
};

/// One operation with its arguments.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c> {
    connection: &'c Connection,
    draft: Box<Draft>,
}

impl<'c> Call<'c> {
    /// Without arguments yet.
    pub fn new(connection: &'c Connection, operation: &'static Operation) -> Self {
        Self {
            connection,
            draft: Box::new(Draft::new(operation)),
        }
    }

    #[doc(hidden)]
    pub fn draft(&mut self) -> &mut Draft {
        &mut self.draft
    }

    /// Debug of the builder over this call, for `operation!`.
    #[doc(hidden)]
    pub fn describe(&self, builder: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(builder).field(&self.draft).finish()
    }

    /// Fills a `{name}` of the path.
    pub fn path(self, name: &str, value: &dyn Encode) -> Self {
        self.path_as(Encoding::SIMPLE, name, value)
    }

    /// Fills a `{name}` of the path, written in another way.
    pub fn path_as(mut self, encoding: Encoding, name: &str, value: &dyn Encode) -> Self {
        self.draft.path(encoding, name, value);
        self
    }

    /// Adds a query parameter.
    pub fn query(self, name: &str, value: &dyn Encode) -> Self {
        self.query_as(Encoding::FORM, name, value)
    }

    /// Adds a query parameter, written in another way.
    pub fn query_as(mut self, encoding: Encoding, name: &str, value: &dyn Encode) -> Self {
        self.draft.query(encoding, name, value);
        self
    }

    /// Adds a query parameter that may have been said before. When it was said to be something else, the call is
    /// refused: neither of the two may be passed over.
    pub fn query_agreeing(mut self, name: &str, value: &dyn Encode) -> Self {
        self.draft.query_agreeing(name, value);
        self
    }

    /// Puts conditions where the app reads them, as one text; nothing, when no value of theirs is said.
    pub fn narrowed(self, send: Slot, how: &Where, conditions: &[Condition<'_>]) -> Self {
        self.conditioned(Some(send), how, conditions)
    }

    /// Adds conditions, each in the place that it names, instead of what is always sent there; nothing for those
    /// whose value is not said. A value that cannot be said there, and a second one for the same place, is refused when
    /// the call is sent.
    pub fn narrowed_each(self, how: &Where, conditions: &[Condition<'_>]) -> Self {
        self.conditioned(None, how, conditions)
    }

    fn conditioned(
        mut self,
        send: Option<Slot>,
        how: &Where,
        conditions: &[Condition<'_>],
    ) -> Self {
        match how.sent(send, conditions) {
            Ok(sent) => sent
                .iter()
                .for_each(|(send, value)| send.fill(&mut self.draft, value)),
            Err(problem) => self.draft.refuse(&problem),
        }
        self
    }

    /// Refuses the call if a value is said under this name: what else is asked for leaves no way to ask for it.
    pub fn without(mut self, name: &str, value: &dyn Encode) -> Self {
        if !value.is_absent() {
            let problem = format!("`{name}` cannot be asked for beside the other filters");
            self.draft.refuse(&problem);
        }
        self
    }

    /// Adds a whole query string: a record's fields, or a text as it is.
    pub fn query_string(mut self, value: &dyn Encode) -> Self {
        self.draft.query_string(value);
        self
    }

    /// Adds a header with the ETag that the thing at this address has now: a GET of the same address asks for
    /// it right before. Whoever else changes it in between, the app refuses this call.
    pub fn etag(mut self, header: &str) -> Self {
        self.draft.etag(header);
        self
    }

    /// Adds a header.
    pub fn header(self, name: &str, value: &dyn Encode) -> Self {
        self.header_as(Encoding::SIMPLE, name, value)
    }

    /// Adds a header, written in another way.
    pub fn header_as(mut self, encoding: Encoding, name: &str, value: &dyn Encode) -> Self {
        self.draft.header(encoding, name, value);
        self
    }

    /// Adds a cookie.
    pub fn cookie(self, name: &str, value: &dyn Encode) -> Self {
        self.cookie_as(Encoding::FORM, name, value)
    }

    /// Adds a cookie, written in another way.
    pub fn cookie_as(mut self, encoding: Encoding, name: &str, value: &dyn Encode) -> Self {
        self.draft.cookie(encoding, name, value);
        self
    }

    /// Sends a value as JSON.
    pub fn json(self, value: &dyn Encode) -> Self {
        self.json_as("application/json", value)
    }

    /// Sends a value as JSON under another media type.
    pub fn json_as(mut self, media: &str, value: &dyn Encode) -> Self {
        self.draft.json(media, value);
        self
    }

    /// Sends a record's fields as `application/x-www-form-urlencoded`.
    pub fn form(self, value: &dyn Encode) -> Self {
        self.form_as(&[], value)
    }

    /// Sends a form in which the named fields are written in another way.
    pub fn form_as(mut self, encodings: &[(&str, Encoding)], value: &dyn Encode) -> Self {
        self.draft.form(encodings, value);
        self
    }

    /// Begins a JSON body of this media type that is put together from members.
    pub fn members(mut self, media: &str) -> Self {
        self.draft.members(media);
        self
    }

    /// Begins a form that is put together from members; the named ones are written in another way.
    pub fn form_members(mut self, encodings: &[(&str, Encoding)]) -> Self {
        self.draft.form_members(encodings);
        self
    }

    /// Puts a value at a place of the body, behind the keys that lead there. At no place (`&[]`) it puts a
    /// record's members beside those that are there.
    pub fn member(mut self, place: &[&str], value: &dyn Encode) -> Self {
        self.draft.member(place, value);
        self
    }

    /// Begins a body of several parts: `multipart/form-data` or another multipart type.
    pub fn multipart(mut self, media: &str) -> Self {
        self.draft.multipart(media);
        self
    }

    /// Adds a part: text as it is, a list as a part for each item, an object as JSON.
    pub fn part(self, name: &str, value: &dyn Encode) -> Self {
        self.part_as("", name, value)
    }

    /// Adds a part under another media type.
    pub fn part_as(mut self, media: &str, name: &str, value: &dyn Encode) -> Self {
        self.draft.part(media, name, value);
        self
    }

    /// Adds a part for each value in an object or a list, named in this style: `name[key]`.
    pub fn part_in(mut self, encoding: Encoding, name: &str, value: &dyn Encode) -> Self {
        self.draft.part_in(encoding, name, value);
        self
    }

    /// Adds a file.
    pub fn file(self, name: &str, file: File) -> Self {
        self.file_as("application/octet-stream", name, file)
    }

    /// Adds a file under this media type, unless it says its own.
    pub fn file_as(mut self, media: &str, name: &str, file: File) -> Self {
        self.draft.file(media, name, file);
        self
    }

    /// Sends a list as JSON texts, one a line.
    pub fn lines(mut self, media: &str, value: &dyn Encode) -> Self {
        self.draft.lines(media, value);
        self
    }

    /// Sends text as it is.
    pub fn text(mut self, media: &str, text: &str) -> Self {
        self.draft.body(media, text.into());
        self
    }

    /// Sends bytes as they are, streamed when they are.
    pub fn bytes(mut self, media: &str, body: Body) -> Self {
        self.draft.body(media, body);
        self
    }

    /// Sends it. A success brings `T`, a failure `E`. Nothing happens before the result is awaited.
    pub fn send<T: Answer, E: Answer>(self) -> Sending<'c, T, E> {
        Sending {
            progress: Progress::Ready(self.connection, self.draft),
            brings: PhantomData,
        }
    }
}

impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.draft).finish()
    }
}

/// A call that has all its arguments, and then is under way.
#[must_use = "a call is sent when it is awaited"]
pub struct Sending<'c, T, E = Json> {
    progress: Progress<'c>,
    brings: PhantomData<fn() -> (T, E)>,
}

enum Progress<'c> {
    Ready(&'c Connection, Box<Draft>),
    UnderWay(Pending<'c, Result<Arrived, Box<Failure>>>),
    Over,
}

impl<T, E> Adjustable for Sending<'_, T, E> {
    fn adjusted(mut self, adjust: &mut dyn FnMut(&mut Draft)) -> Self {
        if let Progress::Ready(_, draft) = &mut self.progress {
            adjust(draft);
        }
        self
    }
}

impl<'c> Progress<'c> {
    /// What is under way; nothing when it has come to its end.
    fn begun(self, reads: fn(u16) -> Reads) -> Self {
        match self {
            Self::Ready(connection, draft) => Self::UnderWay(begin(connection, draft, reads)),
            begun => begun,
        }
    }
}

impl<T: Answer, E: Answer> Future for Sending<'_, T, E> {
    type Output = Result<Response<T>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.progress = std::mem::replace(&mut self.progress, Progress::Over).begun(T::reads);
        let Progress::UnderWay(outcome) = &mut self.progress else {
            // Its answer was given before.
            return Poll::Pending;
        };
        let outcome = std::task::ready!(outcome.as_mut().poll(context));
        self.progress = Progress::Over;
        let Arrived { head, body, kept } = outcome.map_err(Error::new)?;
        Poll::Ready(match T::read(&head, body) {
            Ok(value) => Ok(Response::new(head, value)),
            Err(source) => Err(Error::new(Failure::unreadable(head, kept, source))),
        })
    }
}

impl<T, E> fmt::Debug for Sending<'_, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
