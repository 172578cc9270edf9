//! JSON texts one after another: NDJSON, JSON lines, JSON text sequences.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::events::unreadable;
use super::splitter::{Ends, Splitter};
use crate::answer::download::interrupted;
use crate::answer::{Answer, Head, Reads};
use crate::body::{Body, BoxError};
use crate::{Codec, Error, json};

/// JSON texts as they arrive. Dropping it ends the transfer.
///
/// Empty lines are passed over. A line that cannot be read is an error of its own; the stream goes on
/// behind it.
pub struct Lines<T> {
    head: Head,
    body: Body,
    lines: Splitter,
    done: bool,
    item: PhantomData<fn() -> T>,
}

impl<T: Codec> Lines<T> {
    /// The next value; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T> Lines<T> {
    fn poll_line(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, Error>>> {
        let mut ended = self.done;
        loop {
            match self.lines.line() {
                Ok(Some(line)) if line.trim_ascii().is_empty() => continue,
                Ok(Some(line)) => return Poll::Ready(Some(Ok(line))),
                Ok(None) if ended => {
                    self.done = true;
                    return Poll::Ready(None);
                }
                Ok(None) => {}
                Err(source) => {
                    self.done = true;
                    self.lines = Splitter::new(Ends::LineOrRecord, 0);
                    return Poll::Ready(Some(Err(unreadable(&self.head, "", source))));
                }
            }
            match std::task::ready!(Pin::new(&mut self.body).poll_next(context)) {
                None => {
                    self.lines.finish();
                    ended = true;
                    self.done = true;
                }
                Some(Ok(bytes)) => self.lines.push(&bytes),
                Some(Err(source)) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(interrupted(&self.head, source))));
                }
            }
        }
    }
}

impl<T: Codec> Stream for Lines<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let line = self.poll_line(context);
        line.map(|line| {
            line.map(|line| {
                let line = line?;
                json::decode(&line).map_err(|error| {
                    unreadable(&self.head, &String::from_utf8_lossy(&line), error.into())
                })
            })
        })
    }
}

impl<T: Codec> Answer for Lines<T> {
    fn reads(_: u16) -> Reads {
        Reads::Streamed
    }

    fn read(head: &Head, body: Body) -> Result<Self, BoxError> {
        Ok(Self {
            head: head.clone(),
            body,
            lines: Splitter::new(Ends::LineOrRecord, head.limit),
            done: false,
            item: PhantomData,
        })
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lines")
    }
}
