//! How the next page is asked for.

use super::Lowering;
use crate::ir::{Advance, FieldPath, Id, Limit, Operation, Paging, Take, Type};
use crate::parse::connector::paging as file;
use crate::parse::strict::Text;

impl<'t> Lowering<'t, '_> {
    /// The paging of an operation whose answer is of this type; `None` when a part of it has been reported.
    pub(super) fn paging(
        &mut self,
        operation: Id<Operation>,
        answer: Id<Type>,
        said: &file::Paging<'t>,
    ) -> Option<Paging> {
        let advance = self.advance(operation, answer, &said.advance);
        let limit = said.limit.map(|(at, most)| {
            let send = self.target(operation, at)?;
            Some(Limit {
                send,
                most,
                site: at.site,
            })
        });
        let more = self.taken(operation, answer, said.more);
        Some(Paging {
            advance: advance?,
            limit: some_or_none(limit)?,
            more: some_or_none(more)?,
            site: match &said.advance {
                file::Advance::Cursor { send, .. }
                | file::Advance::Offset { send, .. }
                | file::Advance::Page { send, .. } => send.site,
                _ => said.node.site(),
            },
        })
    }

    fn advance(
        &mut self,
        operation: Id<Operation>,
        answer: Id<Type>,
        said: &file::Advance<'t>,
    ) -> Option<Advance> {
        Some(match said {
            file::Advance::Single => Advance::Single,
            file::Advance::Cursor { send, take } => {
                let send = self.target(operation, *send);
                let take = self.take(operation, answer, *take);
                Advance::Cursor {
                    send: send?,
                    take: take?,
                }
            }
            file::Advance::Offset { send, total } => {
                let send = self.target(operation, *send);
                let total = self.taken(operation, answer, *total);
                Advance::Offset {
                    send: send?,
                    total: some_or_none(total)?,
                }
            }
            file::Advance::Page {
                send,
                first,
                pages,
                total,
            } => {
                let send = self.target(operation, *send);
                let pages = self.taken(operation, answer, *pages);
                let total = self.taken(operation, answer, *total);
                Advance::Page {
                    send: send?,
                    first: *first,
                    pages: some_or_none(pages)?,
                    total: some_or_none(total)?,
                }
            }
            file::Advance::Link { rel } => Advance::Link { rel: rel.clone() },
            file::Advance::NextUrl { take } => Advance::NextUrl {
                take: self.take(operation, answer, *take)?,
            },
        })
    }

    fn take(
        &mut self,
        operation: Id<Operation>,
        answer: Id<Type>,
        said: file::Take<'t>,
    ) -> Option<Take> {
        match said {
            file::Take::Header(name) => Some(Take::Header(name.text.to_owned())),
            file::Take::Body(path) => {
                let whole = self.answer_of(operation);
                self.path(answer, &whole, path).map(Take::Body)
            }
        }
    }

    /// A path into the answer that may be left out.
    fn taken(
        &mut self,
        operation: Id<Operation>,
        answer: Id<Type>,
        said: Option<Text<'t>>,
    ) -> Option<Option<FieldPath>> {
        let whole = self.answer_of(operation);
        said.map(|it| self.path(answer, &whole, it))
    }
}

/// What was not said stays so; what was said and is wrong ends it.
fn some_or_none<T>(said: Option<Option<T>>) -> Option<Option<T>> {
    match said {
        None => Some(None),
        Some(right) => right.map(Some),
    }
}
