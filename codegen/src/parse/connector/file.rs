//! `connector.yaml` as it is written.

use super::credential::{Credential, credential};
use super::scopes::{Implied, scopes};
use super::{Input, PARAMETER};
use crate::diagnostic::Code;
use crate::parse::Node;
use crate::parse::strict::{Keys, Strict, Text};

pub(crate) static CONNECTOR: Keys = Keys {
    of: "connector",
    known: &[
        "key",
        "name",
        "categories",
        "document",
        "parameters",
        "credentials",
        "client",
        "limits",
        "scopes",
        "test",
        "guide",
    ],
    required: &["key", "name", "categories", "document"],
};
pub(crate) static DOCUMENT: Keys = Keys {
    of: "document",
    known: &["url", "sha256"],
    required: &["url", "sha256"],
};
pub(crate) static CLIENT: Keys = Keys {
    of: "client",
    known: &["base_url", "headers", "query", "responses"],
    required: &[],
};
pub(crate) static RESPONSE: Keys = Keys {
    of: "response",
    known: &["when", "category", "message"],
    required: &[],
};
pub(crate) static LIMITS: Keys = Keys {
    of: "limits",
    known: &["budgets", "headers"],
    required: &[],
};
pub(crate) static BUDGET: Keys = Keys {
    of: "budget",
    known: &["requests", "seconds"],
    required: &["requests", "seconds"],
};
pub(crate) static LIMIT_HEADERS: Keys = Keys {
    of: "limit_headers",
    known: &["limit", "remaining", "reset", "reset_in"],
    required: &[],
};

/// `connector.yaml`.
#[derive(Debug)]
pub(crate) struct ConnectorFile<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) key: Option<Text<'t>>,
    pub(crate) name: Option<Text<'t>>,
    pub(crate) categories: Vec<Text<'t>>,
    pub(crate) document: Option<DocumentAt<'t>>,
    pub(crate) parameters: Vec<Input<'t>>,
    pub(crate) credentials: Vec<Credential<'t>>,
    pub(crate) client: Client<'t>,
    pub(crate) limits: Limits<'t>,
    pub(crate) scopes: Vec<Implied<'t>>,
    pub(crate) test: Option<Text<'t>>,
    pub(crate) guide: Option<Text<'t>>,
}

/// Where the API document is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum DocumentAt<'t> {
    /// Beside `connector.yaml`.
    Beside(Text<'t>),
    /// At the vendor's.
    Pinned { url: Text<'t>, sha256: Text<'t> },
}

#[derive(Debug, Default)]
pub(crate) struct Client<'t> {
    pub(crate) base_url: Option<Text<'t>>,
    pub(crate) headers: Vec<(&'t str, Node<'t>)>,
    pub(crate) query: Vec<(&'t str, Node<'t>)>,
    pub(crate) responses: Vec<Response<'t>>,
}

#[derive(Debug)]
pub(crate) struct Response<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) when: Option<Node<'t>>,
    pub(crate) category: Option<Text<'t>>,
    pub(crate) message: Option<Node<'t>>,
}

#[derive(Debug, Default)]
pub(crate) struct Limits<'t> {
    pub(crate) budgets: Vec<(u32, u32)>,
    pub(crate) limit: Option<Text<'t>>,
    pub(crate) remaining: Option<Text<'t>>,
    pub(crate) reset: Option<Text<'t>>,
    pub(crate) reset_in_epoch: bool,
}

impl<'t> ConnectorFile<'t> {
    /// Reads the top of the file.
    pub(crate) fn read(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Self> {
        let it = strict.object(node, &CONNECTOR)?;
        Some(Self {
            node,
            key: strict.text_at(it, "key"),
            name: strict.text_at(it, "name"),
            categories: it
                .get("categories")
                .map(|it| strict.list(it, |strict, it| strict.text(it)))
                .unwrap_or_default(),
            document: it.get("document").and_then(|it| document(strict, it)),
            parameters: it
                .get("parameters")
                .map(|it| strict.entries(it, |strict, key, it| strict.input(it, key, &PARAMETER)))
                .unwrap_or_default(),
            credentials: it
                .get("credentials")
                .map(|it| strict.entries(it, credential))
                .unwrap_or_default(),
            client: it
                .get("client")
                .and_then(|it| client(strict, it))
                .unwrap_or_default(),
            limits: it
                .get("limits")
                .and_then(|it| limits(strict, it))
                .unwrap_or_default(),
            scopes: it
                .get("scopes")
                .and_then(|it| scopes(strict, it))
                .unwrap_or_default(),
            test: strict.text_at(it, "test"),
            guide: strict.text_at(it, "guide"),
        })
    }
}

/// Where the API document is, of a file that is not judged yet.
pub(crate) fn document_at(node: Node<'_>) -> Option<DocumentAt<'_>> {
    let mut unheard = crate::diagnostic::Diagnostics::default();
    let mut strict = Strict {
        diagnostics: &mut unheard,
    };
    document(&mut strict, node.get("document")?)
}

fn document<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<DocumentAt<'t>> {
    if node.text().is_some() {
        return strict.text(node).map(DocumentAt::Beside);
    }
    let it = strict.object(node, &DOCUMENT)?;
    let url = strict.text_at(it, "url")?;
    let sha256 = strict.text_at(it, "sha256")?;
    let is_hash = sha256.text.len() == 64 && sha256.text.bytes().all(|it| it.is_ascii_hexdigit());
    if !is_hash {
        strict.diagnostics.report(
            Code::WRONG_KIND,
            sha256.site,
            "expected a SHA-256 of 64 hexadecimal digits",
        );
        return None;
    }
    Some(DocumentAt::Pinned { url, sha256 })
}

fn client<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Client<'t>> {
    let it = strict.object(node, &CLIENT)?;
    Some(Client {
        base_url: strict.text_at(it, "base_url"),
        headers: strict.nodes(it, "headers"),
        query: strict.nodes(it, "query"),
        responses: it
            .get("responses")
            .map(|it| strict.list(it, response))
            .unwrap_or_default(),
    })
}

fn response<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Response<'t>> {
    let it = strict.object(node, &RESPONSE)?;
    let (when, message) = (it.get("when"), it.get("message"));
    let has_slip = it
        .children()
        .any(|it| !RESPONSE.known.contains(&it.key().unwrap_or_default()));
    match (when, it.get("category"), message) {
        // A misspelt key is one mistake, not two.
        _ if has_slip => {}
        (None, Some(category), _) => {
            strict
                .diagnostics
                .report(
                    Code::MISSING_KEY,
                    category.site(),
                    "a rule with a `category` and without `when` would decide every answer",
                )
                .of_key()
                .help("add `when: …`; `message` alone says where every failure has its message");
        }
        (_, None, None) => {
            strict
                .diagnostics
                .report(Code::MISSING_KEY, node.site(), "a rule that says nothing")
                .help("add `category: …`, `message: …` or both");
        }
        (_, Some(category), Some(message)) if category.text() == Some("success") => {
            strict
                .diagnostics
                .report(
                    Code::EXCLUSIVE_KEYS,
                    message.site(),
                    "a success has no message",
                )
                .of_key()
                .help("remove it");
        }
        _ => {}
    }
    Some(Response {
        node,
        when,
        category: strict.text_at(it, "category"),
        message,
    })
}

fn limits<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Limits<'t>> {
    let it = strict.object(node, &LIMITS)?;
    let headers = it
        .get("headers")
        .and_then(|it| strict.object(it, &LIMIT_HEADERS));
    let header = |strict: &mut Strict<'_>, key| {
        headers
            .and_then(|it| it.get(key))
            .and_then(|it| strict.text(it))
    };
    if let Some(limit) = headers.and_then(|it| it.get("limit"))
        && it.get("budgets").is_none()
    {
        strict
            .diagnostics
            .report(
                Code::MISSING_KEY,
                limit.site(),
                "`limit` says how large a budget is, and there is none",
            )
            .of_key()
            .help("add it: `budgets: [{ requests: …, seconds: … }]`");
    }
    if let Some(reset_in) = headers.and_then(|it| it.get("reset_in"))
        && headers.is_some_and(|it| it.get("reset").is_none())
    {
        strict
            .diagnostics
            .report(
                Code::MISSING_KEY,
                reset_in.site(),
                "`reset_in` says how `reset` is written, and there is none",
            )
            .of_key()
            .help("add `reset: …` with the header's name");
    }
    Some(Limits {
        budgets: it
            .get("budgets")
            .map(|it| strict.list(it, budget))
            .unwrap_or_default(),
        limit: header(strict, "limit"),
        remaining: header(strict, "remaining"),
        reset: header(strict, "reset"),
        reset_in_epoch: headers
            .and_then(|it| it.get("reset_in"))
            .and_then(|it| strict.word(it, &[("seconds", false), ("epoch", true)]))
            .unwrap_or(false),
    })
}

fn budget(strict: &mut Strict<'_>, node: Node<'_>) -> Option<(u32, u32)> {
    let it = strict.object(node, &BUDGET)?;
    let number = |strict: &mut Strict<'_>, key| {
        let number = strict.integer(it.get(key)?, 1, i64::from(u32::MAX))?;
        u32::try_from(number).ok()
    };
    Some((number(strict, "requests")?, number(strict, "seconds")?))
}
