//! Filters that are put together, as they are written.

use super::ask::{Ask, ask};
use super::collection_keys::{CONDITION, OPERATORS, QUOTE, THROUGH, WHERE};
use super::paging::{Paging, paging};
use crate::diagnostic::Code;
use crate::ir::Operator;
use crate::parse::strict::{Strict, Text};
use crate::parse::{Node, NodeKind};

/// `where` of a list.
#[derive(Debug)]
pub(crate) struct Where<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) through: Option<Through<'t>>,
    pub(crate) form: Form<'t>,
    pub(crate) bare: Vec<(Bare, Text<'t>)>,
    /// How a condition is written, by its operator: text, or an object.
    pub(crate) operators: Vec<(Operator, Node<'t>)>,
    /// What can be asked by.
    pub(crate) fields: Vec<Asked<'t>>,
}

/// The operation that a list asks once it is narrowed.
#[derive(Debug)]
pub(crate) struct Through<'t> {
    pub(crate) ask: Ask<'t>,
    pub(crate) records: Option<Text<'t>>,
    pub(crate) paging: Option<Paging<'t>>,
}

/// What becomes of conditions.
#[derive(Debug)]
pub(crate) enum Form<'t> {
    /// One text.
    Text {
        send: Text<'t>,
        join: Text<'t>,
        within: Option<Text<'t>>,
        quote: Option<Quote<'t>>,
    },
    /// A list of objects; `within` is any JSON around it.
    Objects {
        send: Text<'t>,
        within: Option<Node<'t>>,
    },
    /// Each in a parameter of its own.
    Each {
        refuse: Option<Text<'t>>,
        between: Option<Text<'t>>,
    },
}

/// A field that can be asked by.
#[derive(Debug)]
pub(crate) struct Asked<'t> {
    pub(crate) name: Text<'t>,
    /// The parameter that it goes to, if that is called otherwise.
    pub(crate) send: Option<Text<'t>>,
    pub(crate) by: Vec<(Operator, Text<'t>)>,
    /// Whether one of its keys is misspelt.
    pub(crate) is_broken: bool,
    /// What the app calls its values.
    pub(crate) values: Vec<(Text<'t>, Text<'t>)>,
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

impl Where<'_> {
    /// Whether texts of this type stand without quotes.
    pub(crate) fn is_bare(&self, it: Bare) -> bool {
        self.bare.iter().any(|bare| bare.0 == it)
    }
}

const BARE: [(&str, Bare); 4] = [
    ("timestamp", Bare::Timestamp),
    ("date", Bare::Date),
    ("time", Bare::Time),
    ("uuid", Bare::Uuid),
];

pub(super) fn conditions<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Where<'t>> {
    let it = strict.object(node, &WHERE)?;
    let operators = it.get("operators");
    let mut written = operators.into_iter().flat_map(Node::children);
    let are_objects = written.any(|it| it.kind() == NodeKind::Map);
    let through = it.get("through").map(|it| through(strict, it));
    let form = form(strict, it, are_objects);
    let bare = it.get("bare").map(|it| {
        strict.list(it, |strict, it| {
            Some((strict.word(it, &BARE)?, strict.text(it)?))
        })
    });
    let operators = operators.and_then(|it| {
        let it = strict.object(it, &OPERATORS)?;
        let said = it.children().filter_map(|it| {
            let key = it.key().unwrap_or_default();
            let operator = Operator::ALL.into_iter().find(|it| it.key() == key)?;
            let is_object = it.kind() == NodeKind::Map;
            (is_object || strict.text(it).is_some()).then_some((operator, it))
        });
        Some(said.collect())
    });
    let fields = it
        .get("fields")
        .map(|it| strict.entries(it, |strict, _, it| asked(strict, it)));
    Some(Where {
        node,
        through: through.map_or(Some(None), |it| it.map(Some))?,
        form: form?,
        bare: bare.unwrap_or_default(),
        operators: operators?,
        fields: fields?,
    })
}

fn through<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Through<'t>> {
    let it = strict.object(node, &THROUGH)?;
    Some(Through {
        records: strict.text_at(it, "records"),
        paging: it.get("paging").and_then(|it| paging(strict, it)),
        ask: ask(strict, it)?,
    })
}

fn form<'t>(strict: &mut Strict<'_>, it: Node<'t>, are_objects: bool) -> Option<Form<'t>> {
    let says = |keys: &[&str]| keys.iter().any(|key| it.get(key).is_some());
    let is_text =
        says(&["send", "join"]) || (says(&["within", "quote"]) && !says(&["refuse", "between"]));
    let (what, needed, others): (_, &[&str], &[&str]) = match (are_objects, is_text) {
        (true, _) => (
            "conditions that are objects",
            &["send"],
            &["join", "quote", "bare", "refuse", "between"],
        ),
        (false, true) => (
            "conditions in one text",
            &["send", "join"],
            &["refuse", "between"],
        ),
        (false, false) => (
            "conditions in parameters of their own",
            &[],
            &["within", "quote"],
        ),
    };
    for other in others.iter().filter_map(|key| it.get(key)) {
        let key = other.key().unwrap_or_default();
        let message = format!("{what} take no `{key}`");
        strict
            .diagnostics
            .report(Code::EXCLUSIVE_KEYS, other.site(), message)
            .of_key()
            .help("leave it out");
    }
    for key in needed.iter().filter(|key| it.get(key).is_none()) {
        let message = format!("`where` has no `{key}`");
        strict
            .diagnostics
            .report(Code::MISSING_KEY, it.site(), message)
            .help(format!("add `{key}: …`"));
    }
    let send = strict.text_at(it, "send");
    if are_objects {
        return Some(Form::Objects {
            send: send?,
            within: it.get("within"),
        });
    }
    if !is_text {
        let refuse = it.get("refuse").map(|it| between(strict, it));
        let refuse = refuse.map_or(Some(None), |it| it.map(Some))?;
        let between = strict.text_at(it, "between");
        return Some(Form::Each { refuse, between });
    }
    let join = it.get("join").and_then(|it| between(strict, it));
    let within = strict.text_at(it, "within");
    let quote = it.get("quote").map(|it| quote(strict, it));
    Some(Form::Text {
        send: send?,
        join: join?,
        within,
        quote: quote.map_or(Some(None), |it| it.map(Some))?,
    })
}

/// `is`, `[is, gt]` or `{ send: status_id, by: is, values: { true: closed } }`.
fn asked<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Asked<'t>> {
    let name = Text::key_of(node);
    if node.kind() != NodeKind::Map {
        return Some(Asked {
            name,
            send: None,
            by: operators(strict, node),
            is_broken: false,
            values: Vec::new(),
        });
    }
    let it = strict.object(node, &CONDITION)?;
    let values = it.get("values").map(|it| {
        strict.entries(it, |strict, _, it| {
            Some((Text::key_of(it), strict.text(it)?))
        })
    });
    Some(Asked {
        name,
        send: strict.text_at(it, "send"),
        by: operators(strict, it.get("by")?),
        is_broken: it
            .children()
            .any(|it| !CONDITION.known.contains(&it.key().unwrap_or_default())),
        values: values.unwrap_or_default(),
    })
}

fn operators<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Vec<(Operator, Text<'t>)> {
    let one = |strict: &mut Strict<'_>, it: Node<'t>| {
        let words = Operator::ALL.map(|it| (it.key(), it));
        Some((strict.word(it, &words)?, strict.text(it)?))
    };
    match node.kind() {
        NodeKind::List => strict.list(node, one),
        _ => one(strict, node).into_iter().collect(),
    }
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
