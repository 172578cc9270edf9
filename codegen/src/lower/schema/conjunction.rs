//! `allOf`, and everything else that must hold together: one schema out of several.

use super::super::Lowering;
use super::{Lowered, null};
use crate::diagnostic::{Code, Site};
use crate::ir::Shape;
use crate::parse::Node;
use crate::parse::openapi::{Schema, Types};

/// `allOf` in `allOf` in `allOf`: deeper than this is an attack.
const DEEPEST: usize = 64;

impl<'t> Lowering<'t, '_> {
    /// What must hold together.
    pub(super) fn conjunction(&mut self, members: Vec<Schema<'t>>) -> Lowered {
        let says = |it: &&Schema<'t>| !it.is_silent() && !null::is_null_alone(it);
        let said: Vec<_> = members.iter().filter(says).copied().collect();
        match said.as_slice() {
            [] => {
                let silent = members
                    .into_iter()
                    .reduce(|one, other| one.overlaid(&other));
                match silent {
                    Some(schema) => self.by_type(&schema),
                    None => Lowered::Shape(Shape::Any),
                }
            }
            [only] => self.lowered(only),
            _ => {
                let parts = self.parts(&said);
                self.merged(&parts)
            }
        }
    }

    /// The schemas that must hold together, references followed and `allOf` taken apart.
    pub(in crate::lower) fn parts(&mut self, members: &[Schema<'t>]) -> Vec<Schema<'t>> {
        let mut parts = Vec::new();
        let mut open = Vec::new();
        for member in members {
            self.collect(member, &mut parts, &mut open);
        }
        parts
    }

    fn collect(&mut self, schema: &Schema<'t>, parts: &mut Vec<Schema<'t>>, open: &mut Vec<Site>) {
        let site = schema.node.site();
        if open.len() >= DEEPEST {
            self.report(
                Code::UNEXPECTED_NODE,
                site,
                "`allOf` is nested too deep here; the rest is left out",
            );
            return;
        }
        if let Some(reference) = schema.reference {
            if let Some(target) = self.target(reference) {
                let at = target.site();
                if open.contains(&at) {
                    self.report(
                        Code::CIRCULAR_REFERENCE,
                        reference.site(),
                        "this schema is a part of itself",
                    );
                } else if !parts.iter().any(|it| it.node.site() == at) {
                    open.push(at);
                    self.collect(&Schema::read(target), parts, open);
                    open.pop();
                }
            }
            let beside = schema.without_reference();
            if self.document.honours_siblings() && !beside.is_silent() {
                parts.push(beside);
            }
            return;
        }
        open.push(site);
        for part in schema.all_of.into_iter().flat_map(Node::items) {
            self.collect(&Schema::read(part), parts, open);
        }
        open.pop();
        let own = schema.without_all_of();
        if !parts.iter().any(|it| it.node.site() == site) {
            parts.push(own);
        }
    }

    /// One schema out of parts.
    pub(super) fn merged(&mut self, parts: &[Schema<'t>]) -> Lowered {
        let parts: Vec<_> = parts.iter().filter(|it| it.is_usable()).copied().collect();
        for part in &parts {
            self.note_unexpressed(part);
        }
        let choosers: Vec<_> = parts
            .iter()
            .enumerate()
            .filter(|(_, it)| self.has_choice(it))
            .map(|(at, _)| at)
            .collect();
        match choosers.as_slice() {
            [] => self.united_parts(&parts),
            [only] => {
                let rest = parts.iter().enumerate().filter(|(at, _)| at != only);
                let mut base: Vec<_> = rest.map(|(_, it)| *it).collect();
                let chooser = parts[*only];
                let own = chooser.without_branches();
                if !own.is_silent() {
                    base.push(own);
                }
                base.retain(|it| !it.is_silent());
                self.spread(&chooser, &base)
            }
            [_, second, ..] => {
                self.report(
                    Code::CONFLICTING_SCHEMAS,
                    parts[*second].node.site(),
                    "several `oneOf` or `anyOf` hold together here; only what is common to all is typed",
                )
                .help("combine them into one `oneOf`");
                let common: Vec<_> = parts.iter().map(Schema::without_branches).collect();
                self.united_parts(&common)
            }
        }
    }

    /// One schema out of parts without branches.
    pub(super) fn united_parts(&mut self, parts: &[Schema<'t>]) -> Lowered {
        let parts: Vec<_> = match parts {
            [] => return Lowered::Shape(Shape::Any),
            [one] => return self.lone(one),
            several => several
                .iter()
                .filter(|it| !it.is_silent())
                .copied()
                .collect(),
        };
        if let [one] = parts.as_slice() {
            return self.lone(one);
        }
        if parts.iter().any(|it| it.properties.is_some()) {
            self.conflicts(&parts, Types::OBJECT);
            let parts: Vec<_> = parts
                .into_iter()
                .filter(|it| matches!(it.types().values(), 0 | Types::OBJECT))
                .collect();
            return self.record(&parts);
        }
        let Some((first, later)) = parts.split_first() else {
            return Lowered::Shape(Shape::Any);
        };
        let mut whole = *first;
        for part in later {
            let (before, now) = (whole.types().values(), part.types().values());
            if before != 0 && now != 0 && !overlap(before, now) {
                self.conflict(&whole, part);
                whole = *part;
            } else {
                whole = whole.overlaid(part);
            }
        }
        self.lone(&whole)
    }

    fn conflicts(&mut self, parts: &[Schema<'t>], wanted: u8) {
        let fits = |it: &&Schema<'t>| it.types().values() & wanted != 0;
        let Some(like) = parts.iter().find(fits).copied() else {
            return;
        };
        for part in parts {
            let types = part.types().values();
            if types != 0 && types & wanted == 0 {
                self.conflict(&like, part);
            }
        }
    }

    fn conflict(&mut self, one: &Schema<'t>, other: &Schema<'t>) {
        self.report(
            Code::CONFLICTING_SCHEMAS,
            other.node.site(),
            "this contradicts another part of the same `allOf`: their types differ",
        )
        .related(one.node.site(), "the other part");
    }
}

// Integers are numbers.
fn overlap(one: u8, other: u8) -> bool {
    let numbers = Types::INTEGER | Types::NUMBER;
    one & other != 0 || (one & numbers != 0 && other & numbers != 0)
}
