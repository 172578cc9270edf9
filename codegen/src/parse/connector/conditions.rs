//! Filters that become one text, as they are written.

use super::collection_keys::{OPERATORS, QUOTE, WHERE};
use crate::diagnostic::Code;
use crate::ir::Operator;
use crate::parse::strict::{Strict, Text};
use crate::parse::{Node, NodeKind};

/// `where` of a list.
#[derive(Debug)]
pub(crate) struct Where<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) send: Text<'t>,
    pub(crate) join: Text<'t>,
    pub(crate) within: Option<Text<'t>>,
    pub(crate) quote: Option<Quote<'t>>,
    pub(crate) bare: Vec<(Bare, Text<'t>)>,
    /// How a condition is written, by its operator.
    pub(crate) operators: Vec<(Operator, Text<'t>, Text<'t>)>,
    /// What can be asked by, each with how.
    pub(crate) fields: Vec<(Text<'t>, Vec<(Operator, Text<'t>)>)>,
}

/// What texts stand in.
#[derive(Debug)]
pub(crate) struct Quote<'t> {
    pub(crate) with: (char, Text<'t>),
    pub(crate) escape: Vec<(char, Text<'t>, Text<'t>)>,
    pub(crate) refuse: Option<Text<'t>>,
}

/// Texts that stand in no quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bare {
    Timestamp,
    Date,
    Time,
    Uuid,
}

const BARE: [(&str, Bare); 4] = [
    ("timestamp", Bare::Timestamp),
    ("date", Bare::Date),
    ("time", Bare::Time),
    ("uuid", Bare::Uuid),
];

pub(super) fn conditions<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Where<'t>> {
    let it = strict.object(node, &WHERE)?;
    let send = strict.text_at(it, "send");
    let join = it.get("join").and_then(|it| between(strict, it));
    let within = strict.text_at(it, "within");
    let quote = it.get("quote").map(|it| quote(strict, it));
    let bare = it.get("bare").map(|it| {
        strict.list(it, |strict, it| {
            Some((strict.word(it, &BARE)?, strict.text(it)?))
        })
    });
    let operators = it.get("operators").and_then(|it| {
        let it = strict.object(it, &OPERATORS)?;
        let said = it.children().filter_map(|it| {
            let key = it.key().unwrap_or_default();
            let operator = Operator::ALL.into_iter().find(|it| it.key() == key)?;
            Some((operator, Text::key_of(it), strict.text(it)?))
        });
        Some(said.collect())
    });
    let fields = it.get("fields").map(|it| {
        strict.entries(it, |strict, _, it| {
            let one = |strict: &mut Strict<'_>, it: Node<'t>| {
                let words = Operator::ALL.map(|it| (it.key(), it));
                Some((strict.word(it, &words)?, strict.text(it)?))
            };
            let by = match it.kind() {
                NodeKind::List => strict.list(it, one),
                _ => one(strict, it).into_iter().collect(),
            };
            Some((Text::key_of(it), by))
        })
    });
    Some(Where {
        node,
        send: send?,
        join: join?,
        within,
        quote: quote.map_or(Some(None), |it| it.map(Some))?,
        bare: bare.unwrap_or_default(),
        operators: operators?,
        fields: fields?,
    })
}

fn quote<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Quote<'t>> {
    let it = strict.object(node, &QUOTE)?;
    let with = strict.text_at(it, "with");
    let escape = it.get("escape").map(|it| {
        strict.entries(it, |strict, _, it| {
            let key = Text::key_of(it);
            Some((one_character(strict, key)?, key, strict.text(it)?))
        })
    });
    let refuse = it.get("refuse").and_then(|it| between(strict, it));
    let with = with.and_then(|it| Some((one_character(strict, it)?, it)));
    Some(Quote {
        with: with?,
        escape: escape?,
        refuse,
    })
}

/// Text that may be blanks alone.
fn between<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Text<'t>> {
    match node.text() {
        Some(text) if !text.is_empty() => Some(Text {
            text,
            site: node.site(),
            is_key: false,
        }),
        _ => strict.text(node),
    }
}

fn one_character(strict: &mut Strict<'_>, said: Text<'_>) -> Option<char> {
    let mut all = said.text.chars();
    if let (Some(one), None) = (all.next(), all.next()) {
        return Some(one);
    }
    let found = strict.diagnostics.report(
        Code::WRONG_KIND,
        said.site,
        format!(
            "expected one character, found {}",
            said.text.chars().count()
        ),
    );
    if said.is_key {
        found.of_key();
    }
    None
}
