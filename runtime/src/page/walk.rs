//! The way from page to page: what is asked for next, and whether there is a next page at all. Generic over
//! nothing; it sends nothing itself.

use std::collections::{HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

use url::Url;

use super::cursor::{Cursor, Position};
use super::link::link;
use super::paging::{Advance, Paging};
use super::{Marks, marks};
use crate::answer::Head;
use crate::codec::json;
use crate::connection::Settings;
use crate::error::{Category, Failure};
use crate::request::Draft;
use crate::{Connection, Json};

/// Where a listing is.
#[derive(Debug)]
pub(crate) struct Walk {
    connection: Connection,
    /// `redmine.issues`: whose cursors it takes and gives.
    listing: String,
    paging: Paging,
    /// The page that comes next; `None`: there is none.
    position: Option<Position>,
    /// How many records of it are passed over.
    skip: u32,
    /// How many records a page may hold, when that is said.
    per_page: Option<u32>,
    /// Hashes of the vendor's cursors so far.
    met: HashSet<u64>,
    recent: Recent,
}

/// The records that came last, to know them again where pages are counted and records move between them.
#[derive(Debug, Default)]
struct Recent {
    order: VecDeque<u64>,
    ids: HashSet<u64>,
    /// How many pages in a row brought nothing else.
    stale: u32,
}

/// What a page means for those behind it.
pub(crate) struct Step {
    /// Which page it was.
    pub(crate) at: Position,
    /// For each record, from the first, whether it is to be passed over.
    pub(crate) passed: Vec<bool>,
    /// Why it cannot go on behind this page, although it should.
    pub(crate) failure: Option<Box<Failure>>,
}

/// As many hashes of ids are kept, at least a page's.
const REMEMBERED: usize = 1000;

/// A server that brings what it has brought before is asked as often.
const STALE: u32 = 100;

impl Walk {
    /// From the start.
    pub(crate) fn new(connection: &Connection, listing: String, paging: Paging) -> Self {
        let position = Some(paging.start());
        Self {
            connection: connection.clone(),
            listing,
            per_page: paging.limit.map(|(_, most)| most),
            paging,
            position,
            skip: 0,
            met: HashSet::new(),
            recent: Recent::default(),
        }
    }

    /// As many records a page, within what the app takes; nothing where the app cannot be told.
    pub(crate) fn per_page(&mut self, records: u32) {
        if let Some((_, most)) = self.paging.limit {
            self.per_page = Some(records.clamp(1, most.max(1)));
        }
    }

    /// From where a cursor says.
    pub(crate) fn resume(&mut self, cursor: &Cursor) -> Result<(), Box<Failure>> {
        if cursor.listing != self.listing {
            return Err(Failure::invalid(format!(
                "the cursor is one of {}, not of {}",
                cursor.listing, self.listing
            )));
        }
        let fits = matches!(cursor.position, Position::Start)
            || matches!(
                (&cursor.position, &self.paging.advance),
                (Position::After(_), Advance::Cursor { .. })
                    | (Position::Offset(_), Advance::Offset { .. })
                    | (Position::Number(_), Advance::Number { .. })
                    | (
                        Position::Url(_),
                        Advance::Link { .. } | Advance::NextUrl { .. }
                    )
            );
        if !fits {
            return Err(Failure::invalid(format!(
                "the cursor is from when {} was paged in another way: begin anew",
                self.listing
            )));
        }
        if let Some(records) = cursor.per_page {
            self.per_page(records);
        }
        self.position = Some(match cursor.position {
            Position::Start => self.paging.start(),
            _ => cursor.position.clone(),
        });
        self.skip = cursor.skip;
        Ok(())
    }

    pub(crate) fn is_over(&self) -> bool {
        self.position.is_none()
    }

    /// Where the next page begins.
    pub(crate) fn cursor(&self) -> Option<Cursor> {
        let position = self.position.clone()?;
        Some(self.cursor_at(position, self.skip))
    }

    /// Behind so many records of the page at `position`.
    pub(crate) fn cursor_at(&self, position: Position, skip: u32) -> Cursor {
        let (position, skip) = match position {
            Position::Offset(offset) => (Position::Offset(offset.saturating_add(skip.into())), 0),
            position => (position, skip),
        };
        Cursor {
            listing: self.listing.clone(),
            position,
            skip,
            per_page: self.per_page,
        }
    }

    /// Adds to a request which page it asks for.
    pub(crate) fn ask(&self, draft: &mut Draft) {
        let Some(position) = &self.position else {
            return;
        };
        if let Position::Url(url) = position {
            draft.whole_url = Some(url.clone());
            return;
        }
        if let (Some((slot, _)), Some(records)) = (self.paging.limit, self.per_page) {
            slot.fill(draft, &records);
        }
        match (position, &self.paging.advance) {
            (Position::After(cursor), Advance::Cursor { send, .. }) => {
                let cursor: Json = json::decode(cursor.as_bytes()).unwrap_or_default();
                send.fill(draft, &cursor);
            }
            (Position::Offset(offset), Advance::Offset { send }) => send.fill(draft, offset),
            (Position::Number(number), Advance::Number { send, .. }) => send.fill(draft, number),
            _ => {}
        }
    }

    /// Moves behind a page. `ids` are its records'.
    pub(crate) fn step(&mut self, marks: &Marks, head: &Head, ids: &[Option<String>]) -> Step {
        let at = self.position.take().unwrap_or(Position::Start);
        let skip = std::mem::take(&mut self.skip) as usize;
        let mut passed = vec![false; ids.len()];
        passed.iter_mut().take(skip).for_each(|it| *it = true);
        let mut failure = None;
        if matches!(at, Position::Offset(_) | Position::Number(_)) {
            if self.recent.meet(ids, &mut passed) {
                failure = Some(stuck(head, "many pages in a row brought no new record"));
            }
        } else {
            self.met.insert(hash(&at));
        }
        if failure.is_none() {
            match self.next(&at, marks, head, ids.len() as u64) {
                Ok(Some(next)) if self.met.contains(&hash(&next)) => {
                    failure = Some(stuck(head, "the cursor of the next page came before"));
                }
                Ok(next) => self.position = next,
                Err(why) => failure = Some(why),
            }
        }
        Step {
            at,
            passed,
            failure,
        }
    }

    /// The page behind `at`, which had so many records.
    fn next(
        &self,
        at: &Position,
        marks: &Marks,
        head: &Head,
        came: u64,
    ) -> Result<Option<Position>, Box<Failure>> {
        if marks.more == Some(false) {
            return Ok(None);
        }
        Ok(match (&self.paging.advance, at) {
            (Advance::Single, _) => None,
            (Advance::Cursor { header: None, .. }, _) => marks.next.clone().map(Position::After),
            (
                Advance::Cursor {
                    header: Some(name), ..
                },
                _,
            ) => {
                let cursor = head.header(name).and_then(|it| marks::cursor(&it.trim()));
                cursor.map(Position::After)
            }
            (Advance::Offset { .. }, Position::Offset(offset)) => {
                let so_far = offset.saturating_add(came);
                (!self.is_last(marks, came, so_far)).then_some(Position::Offset(so_far))
            }
            (Advance::Number { first, .. }, Position::Number(number)) => {
                let pages_before = u64::try_from(number.saturating_sub(*first)).unwrap_or(0);
                let last = match marks.pages {
                    // An app that says of fewer pages than have come counts something else.
                    Some(pages) if pages > pages_before => pages == pages_before + 1,
                    _ => {
                        let size = self.per_page.map_or(came, u64::from);
                        let so_far = pages_before.saturating_mul(size).saturating_add(came);
                        self.is_last(marks, came, so_far)
                    }
                };
                (!last).then(|| Position::Number(number.saturating_add(1)))
            }
            (Advance::Link { rel }, _) => link(head, rel)
                .map(|it| self.within(head, &it))
                .transpose()?,
            (Advance::NextUrl { header }, _) => {
                let url = match header {
                    Some(name) => head.header(name).map(str::to_owned),
                    None => marks.next.as_deref().and_then(text),
                };
                url.filter(|it| !it.trim().is_empty())
                    .map(|it| self.within(head, &it))
                    .transpose()?
            }
            (Advance::Offset { .. } | Advance::Number { .. }, _) => None,
        })
    }

    /// Whether a page is the last where pages are counted. What an app says of the whole counts as long as
    /// it can be true; a short page and at last an empty one end the list as well.
    fn is_last(&self, marks: &Marks, came: u64, so_far: u64) -> bool {
        if came == 0 {
            return true;
        }
        match (marks.more, marks.total) {
            (Some(more), _) => !more,
            (None, Some(total)) if total >= so_far => total == so_far,
            _ => self.per_page.is_some_and(|asked| came < u64::from(asked)),
        }
    }

    /// A URL of an answer as a position: on the server that was asked, or not at all.
    fn within(&self, head: &Head, url: &str) -> Result<Position, Box<Failure>> {
        let refused = |why: &str| {
            let message = format!("the next page's URL {why}");
            Failure::new(Category::Unreadable, message)
                .with_answer(head.clone(), Default::default())
        };
        let asked = head.asked.as_ref().ok_or_else(|| refused("has no base"))?;
        let next = asked
            .join(url.trim())
            .map_err(|_| refused("cannot be read"))?;
        if !is_same_server(asked, &next) {
            return Err(refused("leads to another server; it is not followed"));
        }
        Ok(Position::Url(without_secrets(&self.connection.0, &next)))
    }
}

impl Paging {
    fn start(&self) -> Position {
        match self.advance {
            Advance::Offset { .. } => Position::Offset(0),
            Advance::Number { first, .. } => Position::Number(first),
            _ => Position::Start,
        }
    }
}

impl Recent {
    /// Marks records that came before; true when there is no end of them.
    fn meet(&mut self, ids: &[Option<String>], passed: &mut [bool]) -> bool {
        let mut new = 0;
        for (id, passed) in ids.iter().zip(&mut *passed) {
            match id.as_ref().map(hash) {
                Some(id) if !self.ids.insert(id) => *passed = true,
                Some(id) => {
                    self.order.push_back(id);
                    new += 1;
                }
                None => new += 1,
            }
        }
        while self.order.len() > REMEMBERED.max(ids.len()) {
            if let Some(oldest) = self.order.pop_front() {
                self.ids.remove(&oldest);
            }
        }
        self.stale = if new == 0 && !ids.is_empty() {
            self.stale + 1
        } else {
            0
        };
        self.stale >= STALE
    }
}

fn stuck(head: &Head, why: &str) -> Box<Failure> {
    let message = format!("{why}: the listing would never end");
    Failure::new(Category::Unreadable, message).with_answer(head.clone(), Default::default())
}

fn hash<T: Hash>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn text(json: &str) -> Option<String> {
    Some(crate::View::new(json).as_str()?.into_owned())
}

// Behind a proxy many servers call themselves http; the request goes to where the first one went.
fn is_same_server(asked: &Url, next: &Url) -> bool {
    let upgraded = (asked.scheme(), next.scheme()) == ("https", "http")
        && asked.port().is_none()
        && next.port().is_none();
    let same_port = asked.port_or_known_default() == next.port_or_known_default();
    asked.host() == next.host()
        && (asked.scheme() == next.scheme() && same_port || upgraded)
        && next.username().is_empty()
        && next.password().is_none()
}

/// Path and query, without what a server has echoed of our credentials: the next request adds them anew.
fn without_secrets(settings: &Settings, url: &Url) -> String {
    let path = url.path();
    let Some(query) = url.query() else {
        return path.to_owned();
    };
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| {
            let mut decoded = url::form_urlencoded::parse(pair.as_bytes());
            let value = decoded.next().map(|(_, value)| value).unwrap_or_default();
            !settings.held.is_secret(&value)
        })
        .collect();
    match kept.as_slice() {
        [] => path.to_owned(),
        kept => format!("{path}?{}", kept.join("&")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers() {
        for (asked, next, expected) in [
            ("https://x/a", "https://x/b", true),
            ("https://x/a", "https://x:443/b", true),
            ("https://x/a", "http://x/b", true),
            ("http://x/a", "https://x/b", false),
            ("https://x:8443/a", "http://x/b", false),
            ("https://x/a", "https://y/b", false),
            ("https://x/a", "https://x:444/b", false),
            ("https://x/a", "https://u:p@x/b", false),
        ] {
            let url = |text: &str| Url::parse(text).unwrap();
            assert_eq!(is_same_server(&url(asked), &url(next)), expected, "{next}");
        }
    }
}
