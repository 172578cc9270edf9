//! Reading files that are ours: every key is known, every value is of the kind that is wanted, and
//! whatever is not is an error with its place and what would be right.

use super::{Node, NodeKind};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Site};
use crate::nearest::nearest;

/// The keys of one kind of object in spec files.
#[derive(Debug)]
pub struct Keys {
    /// What messages and JSON Schemas call the object: `paging`.
    pub of: &'static str,
    /// All keys that it may have.
    pub known: &'static [&'static str],
    /// Those that it must have.
    pub required: &'static [&'static str],
}

/// Text of a file.
#[derive(Clone, Copy, Debug)]
pub struct Text<'t> {
    /// What it says.
    pub text: &'t str,
    /// Where.
    pub site: Site,
    /// Whether it is the key of the entry that stands there, and not its value.
    pub is_key: bool,
}

impl<'t> Text<'t> {
    /// The key of an entry of a map.
    pub(crate) fn key_of(entry: Node<'t>) -> Self {
        Self {
            text: entry.key().unwrap_or_default(),
            site: entry.site(),
            is_key: true,
        }
    }
}

/// Reads nodes and reports what is wrong with them.
#[derive(Debug)]
pub(crate) struct Strict<'d> {
    pub(crate) diagnostics: &'d mut Diagnostics,
}

impl Strict<'_> {
    /// An object all of whose keys are known. It is given back when some of them are not, too: what is
    /// right in it can still be judged.
    pub(crate) fn object<'t>(&mut self, node: Node<'t>, keys: &Keys) -> Option<Node<'t>> {
        if node.kind() == NodeKind::Null && self.diagnostics.have_error_at(node.site()) {
            return None;
        }
        if node.kind() != NodeKind::Map {
            self.wrong_kind(node, "an object").help(format!(
                "`{}` takes {}",
                keys.of,
                quoted(keys.known)
            ));
            return None;
        }
        let mut unknown = Vec::new();
        let mut emptied: Option<Node<'_>> = None;
        for entry in node.children() {
            let key = entry.key().unwrap_or_default();
            let is_known = keys.known.contains(&key);
            if is_known || nearest(key, keys.known.iter().copied()).is_some() {
                emptied = (is_known && entry.kind() == NodeKind::Null).then_some(entry);
            } else if let Some(above) = emptied {
                self.is_emptied(above, entry);
                continue;
            }
            if !is_known {
                unknown.push(entry);
            }
        }
        let is_left_out = |key: &&&str| node.get(key).is_none();
        let mut missing: Vec<_> = keys.required.iter().filter(is_left_out).copied().collect();
        for entry in unknown {
            let meant = self.unknown_key(node, entry, keys, &missing);
            // A slip of the pen is one mistake, not two.
            missing.retain(|it| Some(*it) != meant);
        }
        for key in missing {
            self.diagnostics
                .report(
                    Code::MISSING_KEY,
                    node.site(),
                    format!("`{}` has no `{key}`", keys.of),
                )
                .help(format!("add `{key}: …`"));
        }
        Some(node)
    }

    // A line that is not indented far enough takes all that follow it along: that is one mistake.
    fn is_emptied(&mut self, above: Node<'_>, first: Node<'_>) {
        if self.diagnostics.have_error_at(above.site()) {
            return;
        }
        let name = above.key().unwrap_or_default();
        self.diagnostics
            .report(
                Code::WRONG_KIND,
                above.site(),
                format!("`{name}` is empty, and what stands below it is not part of it"),
            )
            .of_key()
            .help(format!(
                "indent `{}` further than `{name}`",
                first.key().unwrap_or_default()
            ));
    }

    /// Reports a key that nobody knows, and gives back the one that was probably meant: one that is not there, and is
    /// near or the only one that is missing.
    fn unknown_key(
        &mut self,
        node: Node<'_>,
        entry: Node<'_>,
        keys: &Keys,
        missing: &[&'static str],
    ) -> Option<&'static str> {
        let key = entry.key().unwrap_or_default();
        let left = keys.known.iter().filter(|it| node.get(it).is_none());
        let near = nearest(key, left.copied());
        let (meant, help) = match (near, missing) {
            // `{ help: Settings, API tokens }`
            (None, _) if key.contains(' ') && entry.kind() == NodeKind::Null => {
                (None, "text with a comma in it needs quotes".to_owned())
            }
            (Some(near), _) => (Some(near), format!("perhaps `{near}`")),
            (None, [only]) => (Some(*only), format!("perhaps `{only}`, which is missing")),
            (None, _) => (None, format!("it takes {}", quoted(keys.known))),
        };
        self.diagnostics
            .report(
                Code::UNKNOWN_KEY,
                entry.site(),
                format!("`{}` has no key `{}`", keys.of, key.escape_debug()),
            )
            .of_key()
            .help(help);
        meant
    }

    /// Text that says something.
    pub(crate) fn text<'t>(&mut self, node: Node<'t>) -> Option<Text<'t>> {
        let Some(text) = node.text() else {
            self.wrong_kind(node, "text");
            return None;
        };
        if text.trim().is_empty() {
            self.diagnostics.report(
                Code::WRONG_KIND,
                node.site(),
                "expected text, found an empty one",
            );
            return None;
        }
        Some(Text {
            text,
            site: node.site(),
            is_key: false,
        })
    }

    /// The text of a member, where it is there.
    pub(crate) fn text_at<'t>(&mut self, node: Node<'t>, key: &str) -> Option<Text<'t>> {
        self.text(node.get(key)?)
    }

    /// The texts of a member, where it is there.
    pub(crate) fn texts_at<'t>(&mut self, node: Node<'t>, key: &str) -> Option<Vec<Text<'t>>> {
        Some(self.list(node.get(key)?, |strict, it| strict.text(it)))
    }

    /// Text, or a number or a boolean as it is written.
    pub(crate) fn scalar<'t>(&mut self, node: Node<'t>) -> Option<Text<'t>> {
        match node.scalar() {
            Some(text) => Some(Text {
                text,
                site: node.site(),
                is_key: false,
            }),
            None => {
                self.wrong_kind(node, "text or a number");
                None
            }
        }
    }

    /// `true` or `false`.
    pub(crate) fn bool(&mut self, node: Node<'_>) -> Option<bool> {
        let found = node.bool();
        if found.is_none() {
            self.wrong_kind(node, "`true` or `false`");
        }
        found
    }

    /// An integer within these bounds.
    pub(crate) fn integer(&mut self, node: Node<'_>, least: i64, most: i64) -> Option<i64> {
        let Some(number) = node.number() else {
            self.wrong_kind(node, "an integer");
            return None;
        };
        let found = number.parse().ok().filter(|it| (least..=most).contains(it));
        if found.is_none() {
            self.diagnostics.report(
                Code::WRONG_KIND,
                node.site(),
                format!("expected an integer from {least} to {most}, found {number}"),
            );
        }
        found
    }

    /// A list, each item read in this way; what cannot be read is left out.
    pub(crate) fn list<'t, T>(
        &mut self,
        node: Node<'t>,
        mut each: impl FnMut(&mut Self, Node<'t>) -> Option<T>,
    ) -> Vec<T> {
        if node.kind() != NodeKind::List {
            self.wrong_kind(node, "a list")
                .help("write `[…]`, or each item on a line of its own behind a `-`");
            return Vec::new();
        }
        node.children()
            .filter_map(|item| each(self, item))
            .collect()
    }

    /// An object whose keys are data.
    pub(crate) fn entries<'t, T>(
        &mut self,
        node: Node<'t>,
        mut each: impl FnMut(&mut Self, &'t str, Node<'t>) -> Option<T>,
    ) -> Vec<T> {
        if node.kind() != NodeKind::Map {
            self.wrong_kind(node, "an object")
                .help("write each entry as `key: …`");
            return Vec::new();
        }
        node.children()
            .filter_map(|entry| each(self, entry.key().unwrap_or_default(), entry))
            .collect()
    }

    /// One of some words.
    pub(crate) fn word<T: Copy>(&mut self, node: Node<'_>, words: &[(&str, T)]) -> Option<T> {
        let said = self.text(node)?;
        let found = words.iter().find(|(word, _)| *word == said.text);
        if found.is_none() {
            let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            self.diagnostics
                .report(
                    Code::UNKNOWN_WORD,
                    node.site(),
                    format!("`{}` cannot be `{}`", of(node), said.text.escape_debug()),
                )
                .help(match nearest(said.text, known.iter().copied()) {
                    Some(meant) => format!("perhaps `{meant}`"),
                    None => format!("it is one of {}", quoted(&known)),
                });
        }
        found.map(|(_, value)| *value)
    }

    /// Reports that something else stands here than is wanted.
    pub(crate) fn wrong_kind(&mut self, node: Node<'_>, wanted: &str) -> &mut Diagnostic {
        self.diagnostics.report(
            Code::WRONG_KIND,
            node.site(),
            format!("expected {wanted}, found {}", node.kind().label()),
        )
    }
}

/// What a node is the value of: its key, or that of the list it stands in.
fn of(node: Node<'_>) -> &str {
    let own = node.key();
    own.or_else(|| node.parent().and_then(Node::key))
        .unwrap_or("it")
}

/// `a`, `b` and `c`
pub(crate) fn quoted(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|it| format!("`{it}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        Some((only, _)) => only.clone(),
        None => "no key".to_owned(),
    }
}
