//! What a `$ref` leads to.

use super::mentions::{is_bare, named_schema};
use super::reference::{Reference, Target, percent_decoded};
use super::specs::Source;
use super::{FileId, Node, NodeId, Specs};
use std::collections::HashMap;

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unresolved {
    /// No such file was inserted.
    NoFile(String),
    /// The file has no such place.
    NoPlace(String),
    /// The file is there but cannot be read.
    Unreadable(String),
    /// The path climbs above the root, is absolute, or has another scheme such as `file:`.
    Outside(String),
    /// It is on the network, and was not inserted.
    Remote(String),
}

/// How many other references a pointer may lead through.
const HOPS: usize = 8;

impl Specs {
    /// What a `$ref` that stands in this file leads to: one step, not followed further. Cheap to repeat.
    ///
    /// Where no such file or place exists, tries what the author may have meant: `Pet` and
    /// `definitions/Pet` without `#/`, the `$id` of a schema, a place behind another `$ref`.
    ///
    /// # Errors
    /// When it leads nowhere.
    pub fn resolve(&self, from: FileId, reference: &str) -> Result<Node<'_>, Unresolved> {
        self.resolve_within(HOPS, from, reference.trim())
    }

    fn resolve_within(
        &self,
        hops: usize,
        from: FileId,
        reference: &str,
    ) -> Result<Node<'_>, Unresolved> {
        let source = self.source(from);
        let Reference { file, fragment } = Reference::parse(&source.address, reference);
        let known = match &file {
            Target::Same => Some(from),
            Target::Local(path) | Target::Remote(path) => self.by_path.get(path).copied(),
            Target::Outside => None,
        };
        let Some(target) = known else {
            return self.resolve_without_file(source.tree.root(), file, reference);
        };
        if let Some(reason) = self.unreadable(target) {
            return Err(Unresolved::Unreadable(reason.to_owned()));
        }
        let source = self.source(target);
        self.at(hops, source.tree.root(), fragment)
            .or_else(|| source.named(&source.mentions.anchors, fragment))
            .ok_or_else(|| Unresolved::NoPlace(reference.to_owned()))
    }

    fn resolve_without_file<'s>(
        &'s self,
        root: Node<'s>,
        file: Target,
        reference: &str,
    ) -> Result<Node<'s>, Unresolved> {
        let own = match is_bare(reference) {
            true => named_schema(root, reference),
            false => root.at(&format!("/{}", reference.trim_start_matches('/'))),
        };
        if let Some(node) = own {
            return Ok(node);
        }
        let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let address = match &file {
            Target::Local(path) | Target::Remote(path) => path,
            Target::Same | Target::Outside => id,
        };
        let schema = self.sources.iter().find_map(|source| {
            let ids = &source.mentions.ids;
            source.named(ids, address).or_else(|| source.named(ids, id))
        });
        match (schema, file) {
            (Some(schema), _) => self
                .at(HOPS, schema, fragment)
                .ok_or_else(|| Unresolved::NoPlace(reference.to_owned())),
            (None, Target::Remote(url)) => Err(Unresolved::Remote(url)),
            (None, Target::Local(path)) => Err(Unresolved::NoFile(path)),
            (None, _) => Err(Unresolved::Outside(reference.to_owned())),
        }
    }

    /// What a fragment leads to; whoever wrote it may have forgotten to percent-encode it, or the first `/`.
    fn at<'s>(&'s self, hops: usize, top: Node<'s>, fragment: &str) -> Option<Node<'s>> {
        if fragment.is_empty() {
            return Some(top);
        }
        if !fragment.starts_with('/') {
            return fragment
                .contains('/')
                .then(|| top.at(&format!("/{fragment}")))?;
        }
        let decoded = percent_decoded(fragment);
        top.at(fragment)
            .or_else(|| top.at(&decoded))
            .or_else(|| self.behind_references(hops, top, &decoded))
    }

    /// What a pointer leads to that passes through a `$ref`, as if what that leads to stood there.
    fn behind_references<'s>(
        &'s self,
        hops: usize,
        top: Node<'s>,
        pointer: &str,
    ) -> Option<Node<'s>> {
        let hops = hops.checked_sub(1)?;
        let mut node = top;
        let mut rest = pointer;
        while !rest.is_empty() {
            let end = rest[1..].find('/').map_or(rest.len(), |it| it + 1);
            let Some(next) = node.at(&rest[..end]) else {
                let reference = node.get("$ref")?.text()?;
                let target = self.resolve_within(hops, node.site().file, reference);
                return self.at(hops, target.ok()?, rest);
            };
            node = next;
            rest = &rest[end..];
        }
        Some(node)
    }
}

impl Source {
    fn named(&self, names: &HashMap<String, NodeId>, name: &str) -> Option<Node<'_>> {
        Some(self.tree.node(*names.get(name)?))
    }
}
