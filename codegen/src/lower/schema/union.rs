//! `oneOf`, `anyOf` and several types: which variants there are. How a value tells them apart is decided
//! when all types are known.

use super::super::Lowering;
use super::intern::Told;
use super::{Lowered, Value, choice, null};
use crate::diagnostic::{Code, Site};
use crate::ir::{Id, Literal, Shape, Step, Type, Union, Variant};
use crate::parse::openapi::{Discriminator, Items, Schema, Types};
use crate::parse::{Node, NodeKind};
use std::collections::HashSet;

/// Unions of unions over a common base multiply; further in than this, the base alone is typed.
const DEEPEST_SPREAD: usize = 3;

struct Branch<'t> {
    schema: Schema<'t>,
    /// Where the schema stands that it refers to, or its own place.
    target: Site,
    /// The schema's name or title, when it has one.
    name: Option<String>,
}

impl<'t> Lowering<'t, '_> {
    /// A schema with `oneOf` or `anyOf`.
    pub(super) fn union(&mut self, schema: &Schema<'t>) -> Lowered {
        let base = schema.without_branches();
        if !self.has_choice(schema) {
            return self.lone_base(&base);
        }
        let base = if base.is_silent() { vec![] } else { vec![base] };
        self.spread(schema, &base)
    }

    /// Whether a schema's branches are more than alternatives of what is required.
    pub(super) fn has_choice(&mut self, schema: &Schema<'t>) -> bool {
        let branches = [schema.one_of, schema.any_of];
        let branches = branches.into_iter().flatten().flat_map(Node::items);
        branches
            .map(Schema::read)
            .any(|it| !it.constrains_nothing() && !null::is_null_alone(&it))
    }

    fn lone_base(&mut self, base: &Schema<'t>) -> Lowered {
        match self.choice(base) {
            Some(lowered) => lowered,
            None => self.by_type(base),
        }
    }

    /// The union of a schema's branches, each together with what holds for all of them.
    pub(super) fn spread(&mut self, chooser: &Schema<'t>, base: &[Schema<'t>]) -> Lowered {
        if !base.is_empty() && self.schemas.spreading >= DEEPEST_SPREAD {
            self.report(
                Code::CONFLICTING_SCHEMAS,
                chooser.node.site(),
                "unions are nested too deep over common properties; only those are typed",
            );
            return self.united_parts(base);
        }
        if let (Some(_), Some(any_of)) = (chooser.one_of, chooser.any_of) {
            self.report(
                Code::CONFLICTING_SCHEMAS,
                any_of.site(),
                "`oneOf` and `anyOf` hold together here; `anyOf` is ignored",
            )
            .help("combine them into one `oneOf`");
        }
        self.schemas.spreading += usize::from(!base.is_empty());
        let branches = self.branches(chooser);
        let mut variants: Vec<Variant> = Vec::new();
        let mut targets = Vec::new();
        let labels = self.labels(&branches);
        for (branch, label) in branches.iter().zip(labels) {
            let value = self.step(Step::Variant(label.clone()), |it| it.branch(branch, base));
            if variants.iter().any(|it| it.ty == value.ty) {
                continue;
            }
            variants.push(variant(label, value.ty, branch.schema.node));
            targets.push((branch.target, branch.name.clone()));
        }
        self.schemas.spreading -= usize::from(!base.is_empty());
        tell_labels_apart(&mut variants);
        if let [only] = variants.as_slice() {
            return Lowered::Is(only.ty);
        }
        if variants.is_empty() {
            return Lowered::Shape(Shape::Any);
        }
        let told = self.told(chooser, &targets);
        let shape = Shape::Union(Union {
            variants,
            decided: false,
        });
        match told {
            Some(told) => Lowered::Told(shape, told),
            None => Lowered::Shape(shape),
        }
    }

    fn branches(&mut self, chooser: &Schema<'t>) -> Vec<Branch<'t>> {
        let nodes = chooser.one_of.or(chooser.any_of);
        let mut branches = Vec::new();
        for node in nodes.into_iter().flat_map(Node::items) {
            let schema = Schema::read(node);
            if null::is_null_alone(&schema) {
                continue;
            }
            let target = schema.reference.and_then(|it| self.target(it));
            let target = target.map(|it| self.behind_same_name(it));
            let name = match target {
                Some(target) => self
                    .given_name(target)
                    .or_else(|| target.key().map(str::to_owned)),
                None => schema.title.map(str::to_owned),
            };
            branches.push(Branch {
                schema,
                target: target.unwrap_or(node).site(),
                name: name.filter(|it| !it.trim().is_empty()),
            });
        }
        branches
    }

    fn branch(&mut self, branch: &Branch<'t>, base: &[Schema<'t>]) -> Value {
        if base.is_empty() {
            return self.value_of(&branch.schema);
        }
        let mut members = base.to_vec();
        members.push(branch.schema);
        let lowered = self.conjunction(members);
        Value {
            ty: self.settle_apart(&branch.schema, lowered),
            nullable: false,
        }
    }

    fn labels(&mut self, branches: &[Branch<'t>]) -> Vec<String> {
        let plain: Vec<_> = branches.iter().map(|it| self.label(it)).collect();
        let mut labels = plain.clone();
        for at in 0..plain.len() {
            let same = |other: &usize| *other != at && plain[*other] == plain[at];
            let same: Vec<_> = (0..plain.len()).filter(same).collect();
            if same.is_empty() || branches[at].name.is_some() {
                continue;
            }
            // Of nameless objects, what only one of them has tells most about it.
            let has = |branch: usize, wire: &str| {
                let mut properties = branches[branch].schema.properties();
                properties.any(|(it, _)| it == wire)
            };
            let mut own = branches[at].schema.properties();
            let only = own.find(|(wire, _)| !same.iter().any(|other| has(*other, wire)));
            if let Some((wire, _)) = only {
                labels[at] = format!("with {wire}");
            }
        }
        labels
    }

    fn label(&mut self, branch: &Branch<'t>) -> String {
        if let Some(name) = &branch.name {
            return name.clone();
        }
        let schema = &branch.schema;
        if let Some(only) = schema.constant.and_then(Node::scalar) {
            return only.to_owned();
        }
        let constants = schema.properties().map(|(_, node)| Schema::read(node));
        let constant = constants.filter_map(|it| choice::constant(&it)).next();
        if let Some((_, Literal::Text(value))) = constant
            && !value.is_empty()
        {
            return value;
        }
        // Inline parts add to what they refer to, which has the name that people know.
        let parts = schema.all_of.into_iter().flat_map(Node::items);
        let references = parts.filter_map(|it| Schema::read(it).reference);
        if let Some(name) = self.first_name(references.collect()) {
            return name;
        }
        if let Items::Each(items) = schema.items() {
            let items = Schema::read(items);
            let named = items.reference.and_then(|it| self.resolve(it));
            let named = named.and_then(|it| self.given_name(it));
            let named = named.or_else(|| items.title.map(str::to_owned));
            return match named {
                Some(name) => format!("{name} list"),
                None => format!("{} list", kind_label(&items)),
            };
        }
        kind_label(schema).to_owned()
    }

    fn first_name(&mut self, references: Vec<Node<'t>>) -> Option<String> {
        let target = self.resolve(*references.first()?)?;
        self.given_name(target)
    }

    /// What a discriminator says of the variants: the union's own, or that of a base of all of them.
    fn told(&mut self, chooser: &Schema<'t>, targets: &[(Site, Option<String>)]) -> Option<Told> {
        if let Some(own) = chooser.discriminator() {
            return Some(self.told_by(own, targets));
        }
        let sites: Vec<_> = targets.iter().map(|(site, _)| *site).collect();
        let base = self.common_base(&sites)?;
        Some(self.told_by(base.discriminator()?, targets))
    }

    /// The values that this discriminator gives to each target.
    pub(super) fn told_by(
        &mut self,
        discriminator: Discriminator<'t>,
        targets: &[(Site, Option<String>)],
    ) -> Told {
        let mut values = vec![Vec::new(); targets.len()];
        for (value, to) in discriminator.mapping() {
            // Some documents map to the name that a branch's schema has in its own file.
            let last = to.text().and_then(|it| it.rsplit('/').next());
            let named = |(_, name): &(Site, Option<String>)| name.as_deref() == last;
            let named = targets.iter().position(named);
            let Some(target) = self.mapped(to) else {
                if let Some(at) = named {
                    values[at].push(value.to_owned());
                    continue;
                }
                self.report(
                    Code::DANGLING_REFERENCE,
                    to.site(),
                    format!("`{value}` is mapped to no schema"),
                );
                continue;
            };
            if let Some(at) = targets.iter().position(|(it, _)| *it == target.site()) {
                values[at].push(value.to_owned());
            }
        }
        for (values, (site, name)) in values.iter_mut().zip(targets) {
            if !values.is_empty() {
                continue;
            }
            let schema = Schema::read(self.specs.node(*site));
            let said = schema.discriminator_value().map(str::to_owned);
            values.extend(said.or(name.clone()));
        }
        Told {
            property: discriminator.property.to_owned(),
            values,
        }
    }

    // A mapping holds a reference, or a schema's bare name.
    pub(super) fn mapped(&mut self, to: Node<'t>) -> Option<Node<'t>> {
        let text = to.text()?;
        let named = self.named.get(text).copied();
        let mapped = named.or_else(|| self.resolve(to))?;
        Some(self.behind_same_name(mapped))
    }

    /// A schema that names several JSON types.
    pub(super) fn several_types(&mut self, schema: &Schema<'t>, several: u8) -> Lowered {
        let is_both = several & (Types::INTEGER | Types::NUMBER) == Types::INTEGER | Types::NUMBER;
        let several = if is_both {
            several & !Types::INTEGER
        } else {
            several
        };
        let names = (0..8).map(|bit| 1 << bit).filter(|bit| several & bit != 0);
        let mut variants = Vec::new();
        for name in names {
            let label = type_label(name).to_owned();
            let ty = self.step(Step::Variant(label.clone()), |it| {
                let lowered = it.one_type(schema, name);
                it.settle(schema, lowered)
            });
            variants.push(variant(label, ty, schema.node));
        }
        Lowered::Shape(Shape::Union(Union {
            variants,
            decided: false,
        }))
    }
}

/// A variant before anything is known of how to tell it.
pub(super) fn variant(label: String, ty: Id<Type>, node: Node<'_>) -> Variant {
    Variant {
        site: node.site(),
        label,
        ty,
        boxed: false,
        tests: Vec::new(),
    }
}

fn kind_label<'t>(schema: &Schema<'t>) -> &'t str {
    let choices = schema.choices.and_then(|it| it.items().next());
    if choices.is_some_and(|it| it.kind() == NodeKind::Text) {
        return "text";
    }
    match schema.types().values() {
        Types::TEXT => match schema.format {
            Some(format) if format.len() <= 20 && !format.trim().is_empty() => format,
            _ => "text",
        },
        0 if schema.all_of.is_some() => "object",
        0 => "value",
        it if it.is_power_of_two() => type_label(it),
        _ => "value",
    }
}

fn type_label(name: u8) -> &'static str {
    match name {
        Types::NULL => "null",
        Types::BOOL => "bool",
        Types::INTEGER => "integer",
        Types::NUMBER => "number",
        Types::LIST => "list",
        Types::OBJECT => "object",
        _ => "text",
    }
}

// Only nameless branches of one kind meet here; nothing but their order tells them apart.
pub(in crate::lower) fn tell_labels_apart(variants: &mut [Variant]) {
    let mut taken = HashSet::new();
    for variant in variants {
        let plain = variant.label.clone();
        let mut number = 2;
        while !taken.insert(variant.label.clone()) {
            variant.label = format!("{plain} {number}");
            number += 1;
        }
    }
}
