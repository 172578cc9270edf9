//! Answers that are bytes, taken as they arrive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::{Answer, Head, Reads};
use crate::Error;
use crate::body::{Body, BoxError, End, gather};
use crate::error::{Category, Failure};

/// An answer's bytes, still arriving. Dropping it ends the transfer.
pub struct Download {
    head: Head,
    body: Body,
}

impl Download {
    /// The next piece; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self.body.chunk().await {
            None => Ok(None),
            Some(Ok(chunk)) => Ok(Some(chunk)),
            Some(Err(source)) => Err(interrupted(&self.head, source)),
        }
    }

    /// All bytes, at most `limit`: a longer answer is an error.
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Error> {
        let (bytes, end) = gather(&mut self.body, limit).await;
        match end {
            End::Whole => Ok(bytes),
            End::Lost(source) => Err(interrupted(&self.head, source)),
            End::TooLong => {
                let message = format!("the answer is longer than {limit} bytes");
                let failure = Failure::new(Category::Unreadable, message);
                Err(Error::new(failure.with_answer(self.head, bytes)))
            }
        }
    }

    /// How many bytes there will be, when the server says so.
    pub fn length(&self) -> Option<u64> {
        self.body
            .length()
            .or_else(|| self.head.header("content-length")?.parse().ok())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let chunk = Pin::new(&mut this.body).poll_next(context);
        chunk.map(|chunk| chunk.map(|it| it.map_err(|source| interrupted(&this.head, source))))
    }
}

impl Answer for Download {
    fn reads(_: u16) -> Reads {
        Reads::Streamed
    }

    fn read(head: &Head, body: Body) -> Result<Self, BoxError> {
        Ok(Self {
            head: head.clone(),
            body,
        })
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Download").field(&self.body).finish()
    }
}

/// The error of a stream that broke off.
pub(crate) fn interrupted(head: &Head, source: BoxError) -> Error {
    let failure = Failure::new(
        Category::Unavailable,
        "the connection was lost amid the answer",
    );
    Error::new(
        failure
            .because(source)
            .with_answer(head.clone(), Bytes::new()),
    )
}
