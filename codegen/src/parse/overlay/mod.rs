//! `overlay.yaml`: our corrections over a vendor's document (OpenAPI Overlay 1.0 and 1.1). A target that
//! finds nothing is a mistake: the vendor has mended it, or moved it away.

mod draft;
mod path;

use super::connector::{folder, top};
use super::strict::{Keys, Strict, Text};
use super::{FileId, Node, NodeId, Specs, Tree};
use crate::diagnostic::{Code, Diagnostics, Site};
use crate::nearest::nearest;
use crate::specs::Options;
use draft::{Draft, PartId, Refused};
use path::{Query, Selector};
use std::borrow::Cow;

/// The keys of the file.
pub(crate) static OVERLAY: Keys = Keys {
    of: "overlay",
    known: &["overlay", "info", "actions"],
    required: &["overlay", "info", "actions"],
};
/// What it says of itself.
pub(crate) static INFO: Keys = Keys {
    of: "info",
    known: &["title", "version", "description"],
    required: &["title", "version"],
};
/// One change.
pub(crate) static ACTION: Keys = Keys {
    of: "action",
    known: &["target", "description", "update", "copy", "remove"],
    required: &["target"],
};

/// Every kind of object in `overlay.yaml`: what its JSON Schema is held against.
pub static KEYS: &[&Keys] = &[&OVERLAY, &INFO, &ACTION];

/// What to do with what a target finds.
#[derive(Clone, Copy, Debug)]
enum Change<'t> {
    Update(Node<'t>),
    Copy(Text<'t>),
    Remove,
}

/// The specs with the connector's document as the overlay beside `connector.yaml` corrects it; as they are when
/// there is none, or when it is wrong.
pub(crate) fn applied<'s>(
    specs: &'s Specs,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Cow<'s, Specs> {
    let as_they_are = Cow::Borrowed(specs);
    let Some(path) = options.connector.as_deref() else {
        return as_they_are;
    };
    let path = format!("{}overlay.yaml", folder(path));
    let (Some(overlay), Some(document)) = (specs.file(&path), specs.file(&options.document)) else {
        return as_they_are;
    };
    let Some(root) = top(specs, &path, diagnostics) else {
        return as_they_are;
    };
    if specs.unreadable(document).is_some() {
        return as_they_are;
    }
    let tree = specs.root(document).tree();
    let mut applying = Applying {
        draft: Draft::of(tree, root.tree()),
        strict: Strict { diagnostics },
    };
    applying.overlay(root);
    let seam = Draft::seam(tree);
    match applying.draft.finish() {
        Ok((source, content)) => {
            let tree = Tree::new(document, source.into_boxed_str(), content);
            Cow::Owned(specs.corrected(document, tree, seam, overlay))
        }
        Err(message) => {
            diagnostics.report(
                Code::UNFIT_TYPE,
                root.site(),
                format!("the corrected document cannot be read: {message}"),
            );
            as_they_are
        }
    }
}

/// The overlay beside a connector's file.
pub(crate) fn file_of(specs: &Specs, options: &Options) -> Option<FileId> {
    let connector = options.connector.as_deref()?;
    specs.file(&format!("{}overlay.yaml", folder(connector)))
}

struct Applying<'d> {
    draft: Draft,
    strict: Strict<'d>,
}

impl Applying<'_> {
    fn overlay(&mut self, root: Node<'_>) {
        let Some(it) = self.strict.object(root, &OVERLAY) else {
            return;
        };
        let version = it.get("overlay").and_then(|it| self.strict.text(it));
        let is_known = |it: &Text<'_>| ["1.0.", "1.1."].iter().any(|of| it.text.starts_with(of));
        if let Some(other) = version.filter(|it| !is_known(it)) {
            self.strict
                .diagnostics
                .report(
                    Code::UNKNOWN_WORD,
                    other.site,
                    format!("`overlay` cannot be `{}`", other.text.escape_debug()),
                )
                .help("write `overlay: 1.1.0`");
        }
        let has_copy = version.is_none_or(|it| !it.text.starts_with("1.0."));
        if let Some(info) = it.get("info").and_then(|it| self.strict.object(it, &INFO)) {
            for said in info.children() {
                self.strict.text(said);
            }
        }
        let Some(actions) = it.get("actions") else {
            return;
        };
        let actions = self
            .strict
            .list(actions, |strict, it| action(strict, it, has_copy));
        for (target, change) in actions {
            self.act(target, change);
        }
    }

    fn act(&mut self, target: Text<'_>, change: Change<'_>) {
        let Some(targets) = self.select(target) else {
            return;
        };
        let value = match change {
            Change::Remove => None,
            Change::Update(node) => Some(self.draft.of_overlay(node.site().node.0)),
            Change::Copy(from) => match self.select(from).as_deref() {
                None => return,
                Some([only]) => Some(*only),
                Some(several) => {
                    let message =
                        format!("`copy` takes one value, and there are {}", several.len());
                    self.report(Code::UNFIT_TYPE, from.site, message);
                    return;
                }
            },
        };
        let site = match change {
            Change::Remove => target.site,
            Change::Update(node) => node.site(),
            Change::Copy(from) => from.site,
        };
        for it in targets {
            let done = match value {
                None => self.draft.remove(it),
                Some(value) => self.draft.update(it, value),
            };
            if let Err(refused) = done {
                self.refuse(refused, site);
                return;
            }
        }
    }

    fn refuse(&mut self, refused: Refused, site: Site) {
        let node = refused.part.and_then(|it| self.draft.in_overlay(it));
        let site = match node {
            Some(node) => Site {
                node: NodeId(node),
                ..site
            },
            None => site,
        };
        self.report(Code::UNFIT_TYPE, site, refused.message);
    }

    fn report(&mut self, code: &'static Code, site: Site, message: String) {
        self.strict.diagnostics.report(code, site, message);
    }

    /// What a path finds; `None` when that is nothing, which is reported.
    fn select(&mut self, path: Text<'_>) -> Option<Vec<PartId>> {
        let query = match Query::read(path.text) {
            Ok(query) => query,
            Err(problem) => {
                self.report(Code::INVALID_JSONPATH, path.site, problem);
                return None;
            }
        };
        let found = self.draft.select(&query);
        if found.is_empty() {
            self.finds_nothing(path, &query);
            return None;
        }
        Some(found)
    }

    // How far it leads, and what it may have meant.
    fn finds_nothing(&mut self, path: Text<'_>, query: &Query) {
        let mut found = self.draft.select(&Query {
            segments: Vec::new(),
        });
        let mut so_far = "$".to_owned();
        let mut help = None;
        for segment in &query.segments {
            let next = self.draft.step(&found, segment);
            if !next.is_empty() {
                found = next;
                so_far.push_str(&segment.text);
                continue;
            }
            let wanted = match &segment.selectors[..] {
                [Selector::Name(name)] => Some(name.as_str()),
                _ => None,
            };
            let keys: Vec<_> = found.iter().flat_map(|it| self.draft.keys(*it)).collect();
            let meant = wanted.and_then(|it| nearest(it, keys.iter().copied()));
            help = Some(match (meant, wanted) {
                (Some(meant), _) => format!("`{so_far}` is there; perhaps `{meant}`"),
                (None, Some(name)) => format!("`{so_far}` is there, but has no `{name}`"),
                (None, None) => {
                    format!(
                        "`{so_far}` is there, but `{}` finds nothing in it",
                        segment.text
                    )
                }
            });
            break;
        }
        let shown = path.text.replace(char::is_control, " ");
        let message = format!("`{shown}` finds nothing in the document");
        let reported = self
            .strict
            .diagnostics
            .report(Code::UNMATCHED_TARGET, path.site, message);
        if let Some(help) = help {
            reported.help(help);
        }
    }
}

fn action<'t>(
    strict: &mut Strict<'_>,
    node: Node<'t>,
    has_copy: bool,
) -> Option<(Text<'t>, Change<'t>)> {
    let it = strict.object(node, &ACTION)?;
    let target = it.get("target").and_then(|it| strict.text(it));
    if let Some(description) = it.get("description") {
        strict.text(description);
    }
    let said: Vec<_> = ["update", "copy", "remove"]
        .into_iter()
        .filter_map(|it| node.get(it))
        .collect();
    let [change] = said[..] else {
        let has_slip = it
            .children()
            .any(|it| !ACTION.known.contains(&it.key().unwrap_or_default()));
        match said[..] {
            [first, second, ..] => {
                let message = format!(
                    "an action cannot `{}` and `{}`",
                    first.key().unwrap_or_default(),
                    second.key().unwrap_or_default()
                );
                strict
                    .diagnostics
                    .report(Code::EXCLUSIVE_KEYS, second.site(), message)
                    .of_key()
                    .help("make two actions of it");
            }
            _ if has_slip => {}
            _ => {
                strict
                    .diagnostics
                    .report(
                        Code::MISSING_KEY,
                        node.site(),
                        "an action that changes nothing",
                    )
                    .help("add `update: …`, `copy: …` or `remove: true`");
            }
        }
        return None;
    };
    let change = match change.key()? {
        "update" => Change::Update(change),
        "copy" if has_copy => Change::Copy(strict.text(change)?),
        "copy" => {
            strict
                .diagnostics
                .report(
                    Code::UNKNOWN_KEY,
                    change.site(),
                    "`copy` came with Overlay 1.1",
                )
                .of_key()
                .help("write `overlay: 1.1.0`");
            return None;
        }
        _ => {
            if !strict.bool(change)? {
                strict
                    .diagnostics
                    .report(
                        Code::WRONG_KIND,
                        change.site(),
                        "an action that changes nothing",
                    )
                    .help("write `remove: true`, or leave the action out");
                return None;
            }
            Change::Remove
        }
    };
    Some((target?, change))
}

#[cfg(test)]
mod tests;
