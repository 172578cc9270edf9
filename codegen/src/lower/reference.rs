//! References: followed here, or reported here.

use super::Lowering;
use crate::diagnostic::{Code, Site};
use crate::parse::openapi::reference;
use crate::parse::{Node, Unresolved};

/// A chain of references longer than this is a circle or an attack.
const LONGEST_CHAIN: usize = 32;

impl<'t> Lowering<'t, '_> {
    /// The object that a node is or leads to. A reference that leads nowhere is reported, and there is
    /// none.
    pub(super) fn follow(&mut self, node: Node<'t>) -> Option<Node<'t>> {
        let mut here = node;
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = reference(here) else {
                return Some(here);
            };
            here = self.target(reference)?;
        }
        self.report(
            Code::CIRCULAR_REFERENCE,
            node.site(),
            "this reference leads back to itself",
        );
        None
    }

    /// What a `$ref`'s text leads to: one step.
    pub(super) fn target(&mut self, reference: Node<'t>) -> Option<Node<'t>> {
        let found = self.resolve(reference);
        if found.is_none() {
            let (site, text) = (reference.site(), reference.text()?);
            let reason = self.specs.resolve(site.file, text).err()?;
            self.unresolved(site, text, reason);
        }
        found
    }

    /// The same without a report, for questions that are asked again and again.
    pub(super) fn resolve(&mut self, reference: Node<'t>) -> Option<Node<'t>> {
        let (file, text) = (reference.site().file, reference.text()?);
        if let Some(known) = self.resolved.get(&(file, text)) {
            return *known;
        }
        let found = self.specs.resolve(file, text).ok();
        let found = found.or_else(|| self.through_references(reference));
        self.resolved.insert((file, text), found);
        found
    }

    // `#/components/schemas/Pet` where `schemas` stands in a file of its own, or in a part of a document
    // where the main file's `Pet` is meant.
    fn through_references(&self, reference: Node<'t>) -> Option<Node<'t>> {
        let pointer = reference.text()?.strip_prefix("#/")?;
        let own = self.specs.root(reference.site().file);
        self.walk(own, pointer)
            .or_else(|| self.walk(self.document.node(), pointer))
    }

    fn walk(&self, root: Node<'t>, pointer: &str) -> Option<Node<'t>> {
        let mut here = root;
        for step in pointer.split('/') {
            for _ in 0..LONGEST_CHAIN {
                let Some(reference) = reference(here) else {
                    break;
                };
                let (file, text) = (reference.site().file, reference.text()?);
                here = self.specs.resolve(file, text).ok()?;
            }
            here = here.at(&format!("/{step}"))?;
        }
        Some(here)
    }

    fn unresolved(&mut self, site: Site, text: &str, reason: Unresolved) {
        let (code, message, help) = match reason {
            Unresolved::NoFile(file) => (
                Code::DANGLING_REFERENCE,
                format!("there is no file `{file}`"),
                "put the file beside the document".to_owned(),
            ),
            Unresolved::NoPlace(_) => (
                Code::DANGLING_REFERENCE,
                format!("`{text}` leads to nothing"),
                "define it, or correct the reference".to_owned(),
            ),
            Unresolved::Unreadable(file) => (
                Code::DANGLING_REFERENCE,
                format!("`{file}` is neither JSON nor YAML"),
                "mend that file".to_owned(),
            ),
            Unresolved::Outside(path) => (
                Code::OUTSIDE_REFERENCE,
                format!("`{path}` is outside the document's folder"),
                "give the folder that holds all parts with `--root`".to_owned(),
            ),
            Unresolved::Remote(url) => (
                Code::REMOTE_REFERENCE,
                format!("`{url}` is on the network"),
                "allow it with `--allow-remote-refs`".to_owned(),
            ),
        };
        self.report(code, site, message).help(help);
    }
}
