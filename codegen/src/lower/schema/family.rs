//! Inheritance: a schema with a `discriminator` and without branches, and the named schemas that take it
//! in by `allOf`. Where the base is meant, any of its heirs may stand.

use super::super::Lowering;
use super::Lowered;
use super::union::variant;
use crate::diagnostic::Site;
use crate::ir::{Shape, Step, Union, Variant};
use crate::parse::Node;
use crate::parse::openapi::Schema;
use std::collections::{HashMap, HashSet};

/// Bases and heirs among the named schemas.
#[derive(Default)]
pub(super) struct Families<'t> {
    heirs: HashMap<Site, Vec<Node<'t>>>,
    /// The nearest base with a discriminator, by heir.
    base: HashMap<Site, Node<'t>>,
}

impl<'t> Lowering<'t, '_> {
    /// Learns which named schemas take in which others.
    pub(in crate::lower) fn families(&mut self) {
        let schemas = self.document.schemas();
        let named: Vec<_> = schemas.into_iter().flat_map(Node::children).collect();
        let named: Vec<_> = named
            .into_iter()
            .map(|it| self.behind_same_name(it))
            .collect();
        let mut parents: HashMap<Site, Vec<Node<'t>>> = HashMap::new();
        let mut bases = HashSet::new();
        for node in &named {
            let schema = Schema::read(*node);
            let has_branches = schema.one_of.is_some() || schema.any_of.is_some();
            if schema.discriminator().is_some() && !has_branches {
                bases.insert(node.site());
            }
            let parts = schema.all_of.into_iter().flat_map(Node::items);
            let references = parts.filter_map(|it| Schema::read(it).reference);
            let parts = references.filter_map(|it| self.resolve(it));
            parents.insert(node.site(), parts.collect());
        }
        if bases.is_empty() {
            return;
        }
        for heir in &named {
            for base in ancestors(heir.site(), &parents) {
                if bases.contains(&base.site()) {
                    let families = &mut self.schemas.families;
                    families.base.entry(heir.site()).or_insert(base);
                    families.heirs.entry(base.site()).or_default().push(*heir);
                }
            }
        }
    }

    /// What a named schema is that has heirs or is one; `None` for all others.
    pub(super) fn family_member(&mut self, schema: &Schema<'t>) -> Option<Lowered> {
        let site = schema.node.site();
        if let Some(heirs) = self.schemas.families.heirs.get(&site) {
            let heirs = heirs.clone();
            if let Some(lowered) = self.any_of_family(schema, &heirs) {
                return Some(lowered);
            }
        }
        if !self.schemas.families.base.contains_key(&site) {
            return None;
        }
        // An heir has its base's properties; it does not stand for another heir.
        let parts = self.parts(&[*schema]);
        Some(self.merged(&parts))
    }

    /// The schema that holds the discriminator of all these heirs.
    pub(super) fn common_base(&self, targets: &[Site]) -> Option<Schema<'t>> {
        let base = |it: &Site| self.schemas.families.base.get(it);
        let first = base(targets.first()?)?;
        let is_common = targets
            .iter()
            .all(|it| base(it).is_some_and(|it| it.site() == first.site()));
        is_common.then(|| Schema::read(*first))
    }

    fn any_of_family(&mut self, base: &Schema<'t>, heirs: &[Node<'t>]) -> Option<Lowered> {
        let discriminator = base.discriminator()?;
        let mut members: Vec<Node<'t>> = Vec::new();
        let mapped: Vec<_> = discriminator.mapping().collect();
        let mapped: Vec<_> = mapped
            .into_iter()
            .filter_map(|(_, it)| self.mapped(it))
            .collect();
        members.extend(mapped);
        members.extend(heirs);
        let mut seen = HashSet::new();
        members.retain(|it| seen.insert(it.site()));
        let targets: Vec<_> = members
            .iter()
            .map(|it| (it.site(), it.key().map(str::to_owned)))
            .collect();
        let told = self.told_by(discriminator, &targets);
        let mut taken = HashSet::new();
        let is_clear = told
            .values
            .iter()
            .all(|it| !it.is_empty() && it.iter().all(|it| taken.insert(it)));
        if members.len() < 2 || !is_clear {
            return None;
        }
        let variants = members.into_iter().map(|it| self.member(base, it));
        let variants = variants.collect();
        let shape = Shape::Union(Union {
            variants,
            decided: false,
        });
        Some(Lowered::Told(shape, told))
    }

    fn member(&mut self, base: &Schema<'t>, member: Node<'t>) -> Variant {
        let label = member.key().unwrap_or("base").to_owned();
        if member.site() != base.node.site() {
            return variant(label, self.type_at(member), member);
        }
        // The base itself, without its heirs.
        let ty = self.step(Step::Variant(label.clone()), |it| {
            let parts = it.parts(&[*base]);
            let lowered = it.merged(&parts);
            it.settle_apart(base, lowered)
        });
        variant(label, ty, member)
    }
}

fn ancestors<'t>(heir: Site, parents: &HashMap<Site, Vec<Node<'t>>>) -> Vec<Node<'t>> {
    let mut found = Vec::new();
    let mut seen = HashSet::from([heir]);
    let mut open: Vec<_> = parents
        .get(&heir)
        .into_iter()
        .flatten()
        .rev()
        .copied()
        .collect();
    while let Some(node) = open.pop() {
        if seen.insert(node.site()) {
            found.push(node);
            open.extend(parents.get(&node.site()).into_iter().flatten().rev());
        }
    }
    found
}
