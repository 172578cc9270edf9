//! `text/event-stream`: events with typed data.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::sse::{Parser, RawEvent};
use crate::answer::download::interrupted;
use crate::answer::{Answer, Head, Reads};
use crate::body::{Body, BoxError};
use crate::error::Failure;
use crate::{Codec, Error, json};

/// Events as they arrive. Dropping it ends the transfer.
///
/// It ends when the server ends it, or with an event whose data is `[DONE]`, as many APIs close their
/// streams. An event that cannot be read is an error of its own; the stream goes on behind it.
pub struct Events<T> {
    head: Head,
    body: Body,
    parser: Parser,
    done: bool,
    item: PhantomData<fn() -> T>,
}

/// One event. It derefs to its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<T> {
    /// What kind of event it is; empty when the stream does not say.
    pub name: String,
    /// The last id that the stream has given; empty when it gave none.
    pub id: String,
    /// How long the server asks to wait before the stream is opened again.
    pub retry: Option<Duration>,
    /// What it carries.
    pub data: T,
}

impl<T> Deref for Event<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T: Codec> Events<T> {
    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T> Events<T> {
    fn poll_raw(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawEvent, Error>>> {
        while !self.done {
            match self.parser.event() {
                Ok(Some(event)) if event.data == "[DONE]" => break,
                Ok(Some(event)) => return Poll::Ready(Some(Ok(event))),
                Ok(None) => {}
                Err(source) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(unreadable(&self.head, "", source))));
                }
            }
            match std::task::ready!(Pin::new(&mut self.body).poll_next(context)) {
                None => break,
                Some(Ok(bytes)) => self.parser.push(&bytes),
                Some(Err(source)) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(interrupted(&self.head, source))));
                }
            }
        }
        self.done = true;
        Poll::Ready(None)
    }
}

impl<T: Codec> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let raw = self.poll_raw(context);
        raw.map(|raw| raw.map(|raw| typed(&self.head, raw?)))
    }
}

fn typed<T: Codec>(head: &Head, raw: RawEvent) -> Result<Event<T>, Error> {
    match read(&raw) {
        Ok(data) => Ok(Event {
            name: raw.name,
            id: raw.id,
            retry: raw.retry,
            data,
        }),
        Err(source) => Err(unreadable(head, &raw.data, source)),
    }
}

// A document's type is that of the data, as JSON or as the text itself, or, since OpenAPI 3.2, that of the
// event as an object of its fields.
fn read<T: Codec>(raw: &RawEvent) -> Result<T, BoxError> {
    let error = match json::decode(raw.data.as_bytes()) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let quoted = |text: &str| json::encode_text(&text);
    let text = quoted(&raw.data);
    let event = format!(
        r#"{{"event":{},"data":{text},"id":{}}}"#,
        quoted(&raw.name),
        quoted(&raw.id)
    );
    json::decode(text.as_bytes())
        .or_else(|_| json::decode(event.as_bytes()))
        .map_err(|_| error.into())
}

pub(super) fn unreadable(head: &Head, text: &str, source: BoxError) -> Error {
    let text = Bytes::copy_from_slice(text.as_bytes());
    Error::new(Failure::unreadable(head.clone(), text, source))
}

impl<T: Codec> Answer for Events<T> {
    fn reads(_: u16) -> Reads {
        Reads::Streamed
    }

    fn read(head: &Head, body: Body) -> Result<Self, BoxError> {
        Ok(Self {
            head: head.clone(),
            body,
            parser: Parser::new(head.limit),
            done: false,
            item: PhantomData,
        })
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}
