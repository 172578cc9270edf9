//! How a list is paged, stated as facts.

use crate::codec::Encode;
use crate::request::Draft;

/// How an app pages a list: what is sent, and where the next page is found. What stands in the answer's body
/// is taken out by `List::page`.
#[derive(Clone, Debug)]
pub struct Paging {
    pub(crate) advance: Advance,
    pub(crate) limit: Option<(Slot, u32)>,
}

/// What moves on from page to page.
#[derive(Clone, Debug)]
pub(crate) enum Advance {
    Single,
    Cursor {
        send: Slot,
        header: Option<&'static str>,
    },
    Offset {
        send: Slot,
    },
    Number {
        send: Slot,
        first: i64,
    },
    Link {
        rel: &'static str,
    },
    NextUrl {
        header: Option<&'static str>,
    },
}

/// Where in a request something is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Under this name in the query.
    Query(&'static str),
    /// In this header.
    Header(&'static str),
    /// In this cookie.
    Cookie(&'static str),
    /// In place of `{name}` in the path.
    Path(&'static str),
    /// At this place of the body.
    Body(&'static [&'static str]),
}

impl Paging {
    /// One page holds all.
    pub const fn single() -> Self {
        Self::by(Advance::Single)
    }

    /// What an answer brings as its cursor is sent with the next request. No cursor: it was the last page.
    pub const fn cursor(send: Slot) -> Self {
        Self::by(Advance::Cursor { send, header: None })
    }

    /// The same with the cursor in a header of the answer.
    pub const fn cursor_in(header: &'static str, send: Slot) -> Self {
        let header = Some(header);
        Self::by(Advance::Cursor { send, header })
    }

    /// How many records came so far is sent.
    pub const fn offset(send: Slot) -> Self {
        Self::by(Advance::Offset { send })
    }

    /// The page's number is sent; `first` is what the first one is called.
    pub const fn number(send: Slot, first: i64) -> Self {
        Self::by(Advance::Number { send, first })
    }

    /// A `Link` header (RFC 8288) with this relation is the next page's URL.
    pub const fn link(rel: &'static str) -> Self {
        Self::by(Advance::Link { rel })
    }

    /// The answer's body brings the next page's URL.
    pub const fn next_url() -> Self {
        Self::by(Advance::NextUrl { header: None })
    }

    /// A header of the answer is the next page's URL.
    pub const fn next_url_in(header: &'static str) -> Self {
        let header = Some(header);
        Self::by(Advance::NextUrl { header })
    }

    /// Where it is sent how many records a page may hold, and the most that the app takes. The most is sent
    /// when nobody says anything.
    pub const fn limit(mut self, send: Slot, most: u32) -> Self {
        self.limit = Some((send, most));
        self
    }

    const fn by(advance: Advance) -> Self {
        Self {
            advance,
            limit: None,
        }
    }
}

impl Slot {
    /// What it is called; of a place in the body, all keys that lead there.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Query(name) | Self::Header(name) | Self::Cookie(name) | Self::Path(name) => {
                name.to_owned()
            }
            Self::Body(place) => place.join("."),
        }
    }

    /// Puts a value there, in place of what was there.
    pub(crate) fn fill(self, draft: &mut Draft, value: &dyn Encode) {
        match self {
            Self::Query(name) => draft.set_query(name, value),
            Self::Header(name) => draft.header(crate::Encoding::SIMPLE, name, value),
            Self::Cookie(name) => draft.cookie(crate::Encoding::FORM, name, value),
            Self::Path(name) => draft.path(crate::Encoding::SIMPLE, name, value),
            Self::Body(place) => draft.member(place, value),
        }
    }
}
