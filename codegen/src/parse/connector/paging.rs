//! How a list goes on, as it is written.

use super::collection_keys::{CURSOR, HEADER, LIMIT, LINK, NEXT_URL, OFFSET, PAGE, PAGING, SINGLE};
use crate::diagnostic::Code;
use crate::parse::Node;
use crate::parse::strict::{Strict, Text};

#[derive(Debug)]
pub(crate) struct Paging<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) advance: Advance<'t>,
    pub(crate) limit: Option<(Text<'t>, u32)>,
    pub(crate) more: Option<Text<'t>>,
}

#[derive(Debug)]
pub(crate) enum Advance<'t> {
    Single,
    Cursor {
        send: Text<'t>,
        take: Take<'t>,
    },
    Offset {
        send: Text<'t>,
        total: Option<Text<'t>>,
    },
    Page {
        send: Text<'t>,
        first: i64,
        pages: Option<Text<'t>>,
        total: Option<Text<'t>>,
    },
    Link {
        rel: String,
    },
    NextUrl {
        take: Take<'t>,
    },
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Take<'t> {
    Body(Text<'t>),
    Header(Text<'t>),
}

/// What moves on; a paging has one of them.
const ADVANCES: [&str; 6] = ["cursor", "offset", "page", "link", "next_url", "single"];

pub(super) fn paging<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Paging<'t>> {
    let it = strict.object(node, &PAGING)?;
    let mut said = it
        .children()
        .filter(|it| it.key().is_some_and(|it| ADVANCES.contains(&it)));
    let Some(first) = said.next() else {
        // A misspelt one has been reported as a key that nobody knows.
        if it
            .children()
            .all(|it| it.key().is_some_and(|it| PAGING.known.contains(&it)))
        {
            strict
                .diagnostics
                .report(
                    Code::MISSING_KEY,
                    node.site(),
                    "`paging` does not say how to come to the next page",
                )
                .help("add one of `cursor`, `offset`, `page`, `link`, `next_url` and `single`");
        }
        return None;
    };
    for other in said {
        strict
            .diagnostics
            .report(
                Code::EXCLUSIVE_KEYS,
                other.site(),
                format!(
                    "`paging` goes by `{}` already, it cannot go by `{}` as well",
                    first.key().unwrap_or_default(),
                    other.key().unwrap_or_default()
                ),
            )
            .of_key()
            .help("keep the one that the app documents");
    }
    let limit = it.get("limit").and_then(|it| limit(strict, it));
    let more = strict.text_at(it, "more");
    Some(Paging {
        node,
        advance: advance(strict, first)?,
        limit,
        more,
    })
}

fn advance<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Advance<'t>> {
    Some(match node.key()? {
        "cursor" => {
            let it = strict.object(node, &CURSOR)?;
            let send = strict.text_at(it, "send");
            let take = it.get("take").and_then(|it| take(strict, it));
            Advance::Cursor {
                send: send?,
                take: take?,
            }
        }
        "offset" => {
            let it = strict.object(node, &OFFSET)?;
            Advance::Offset {
                send: strict.text_at(it, "send")?,
                total: strict.text_at(it, "total"),
            }
        }
        "page" => {
            let it = strict.object(node, &PAGE)?;
            Advance::Page {
                send: strict.text_at(it, "send")?,
                first: it
                    .get("first")
                    .and_then(|it| strict.integer(it, 0, 1))
                    .unwrap_or(1),
                pages: strict.text_at(it, "pages"),
                total: strict.text_at(it, "total"),
            }
        }
        "link" => {
            let it = strict.object(node, &LINK)?;
            Advance::Link {
                rel: strict
                    .text_at(it, "rel")
                    .map_or("next", |it| it.text)
                    .to_owned(),
            }
        }
        "next_url" => {
            let it = strict.object(node, &NEXT_URL)?;
            Advance::NextUrl {
                take: it.get("take").and_then(|it| take(strict, it))?,
            }
        }
        _ => {
            strict.object(node, &SINGLE)?;
            Advance::Single
        }
    })
}

fn take<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Take<'t>> {
    if node.text().is_some() {
        return strict.text(node).map(Take::Body);
    }
    let it = strict.object(node, &HEADER)?;
    strict.text_at(it, "header").map(Take::Header)
}

fn limit<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<(Text<'t>, u32)> {
    let it = strict.object(node, &LIMIT)?;
    let send = strict.text_at(it, "send");
    let most = strict.integer(it.get("most")?, 1, i64::from(u32::MAX))?;
    Some((send?, u32::try_from(most).ok()?))
}
