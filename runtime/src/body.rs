//! Bodies: bytes that are there, or that arrive one piece after another.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

/// Any error, boxed.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The body of a request or of an answer.
pub struct Body(Kind);

enum Kind {
    Whole(Bytes),
    Streamed { pieces: Pieces, length: Option<u64> },
}

impl Body {
    /// No bytes.
    pub const fn empty() -> Self {
        Self(Kind::Whole(Bytes::new()))
    }

    /// Pieces that are sent as they come, never held together. A streamed body can be sent once only: the
    /// call is not tried again.
    pub fn stream<S>(pieces: S) -> Self
    where
        S: Stream<Item = Result<Bytes, BoxError>> + Send + 'static,
    {
        Self(Kind::Streamed {
            pieces: Box::pin(pieces),
            length: None,
        })
    }

    /// What a reader gives, sent piece by piece. Each read blocks for as long as the reader does, which is
    /// right for files of this machine; for anything slower use [`Body::stream`].
    pub fn read<R: Read + Send + Unpin + 'static>(reader: R) -> Self {
        Self::stream(Reading(reader))
    }

    /// Says how many bytes a streamed body will have; many servers refuse one that does not say so.
    pub fn with_length(self, bytes: u64) -> Self {
        match self.0 {
            Kind::Streamed { pieces, .. } => Self(Kind::Streamed {
                pieces,
                length: Some(bytes),
            }),
            whole => Self(whole),
        }
    }

    /// How many bytes it has, when that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes.len() as u64),
            Kind::Streamed { length, .. } => *length,
        }
    }

    /// The bytes, when they are all there.
    pub fn whole(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            Kind::Streamed { .. } => None,
        }
    }

    /// The next piece; `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, BoxError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// A second body of the same bytes, when they are all there.
    pub(crate) fn again(&self) -> Option<Self> {
        self.whole().map(|bytes| Self(Kind::Whole(bytes.clone())))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Kind::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Whole(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Kind::Streamed { pieces, .. } => pieces.as_mut().poll_next(context),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.whole(), self.length()) {
            (Some(bytes), _) => write!(f, "Body({} bytes)", bytes.len()),
            (None, Some(length)) => write!(f, "Body({length} bytes, streamed)"),
            (None, None) => f.write_str("Body(streamed)"),
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Whole(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        text.into_bytes().into()
    }
}

impl From<&[u8]> for Body {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

impl From<&str> for Body {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

/// A reader as a stream.
struct Reading<R>(R);

impl<R: Read + Unpin> Stream for Reading<R> {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        const PIECE: u64 = 64 << 10;
        let mut piece = Vec::new();
        let read = self.0.by_ref().take(PIECE).read_to_end(&mut piece);
        Poll::Ready(match read {
            Ok(0) => None,
            Ok(_) => Some(Ok(piece.into())),
            Err(error) => Some(Err(error.into())),
        })
    }
}

/// A file for a multipart body: a name and bytes.
#[derive(Debug)]
pub struct File {
    pub(crate) name: Option<String>,
    pub(crate) media: Option<String>,
    pub(crate) body: Body,
}

impl File {
    /// Bytes under a file name.
    pub fn new(name: impl Into<String>, body: impl Into<Body>) -> Self {
        Self {
            name: Some(name.into()),
            media: None,
            body: body.into(),
        }
    }

    /// A file of this machine under its own name. It is read while it is sent.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let file = std::fs::File::open(path)?;
        let length = file.metadata()?.len();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self::new(
            name,
            Body::read(file.take(length)).with_length(length),
        ))
    }

    /// Bytes without a file name.
    pub fn unnamed(body: impl Into<Body>) -> Self {
        Self {
            name: None,
            media: None,
            body: body.into(),
        }
    }

    /// Says which media type it is, in place of what the document says.
    pub fn with_media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }
}

impl From<Body> for File {
    fn from(body: Body) -> Self {
        Self::unnamed(body)
    }
}

/// How the gathering of a body ended.
pub(crate) enum End {
    Whole,
    TooLong,
    Lost(BoxError),
}

/// The bytes of a body as far as they come, at most `limit`.
pub(crate) async fn gather(body: &mut Body, limit: usize) -> (Bytes, End) {
    if let Some(whole) = body.whole().filter(|it| it.len() <= limit) {
        return (whole.clone(), End::Whole);
    }
    let mut gathered = BytesMut::new();
    loop {
        match body.chunk().await {
            None => return (gathered.freeze(), End::Whole),
            Some(Err(error)) => return (gathered.freeze(), End::Lost(error)),
            Some(Ok(chunk)) => {
                let room = limit - gathered.len();
                gathered.extend_from_slice(&chunk[..chunk.len().min(room)]);
                if chunk.len() > room {
                    return (gathered.freeze(), End::TooLong);
                }
            }
        }
    }
}
