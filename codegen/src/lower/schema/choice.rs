//! `enum` and `const`.

use super::super::Lowering;
use super::{Lowered, primitive};
use crate::diagnostic::Code;
use crate::ir::{Enum, EnumValue, Literal, Primitive, Shape};
use crate::parse::openapi::{Schema, Types};
use crate::parse::{Node, NodeKind};
use std::collections::HashSet;

impl<'t> Lowering<'t, '_> {
    /// What `enum` or `const` make of a schema; `None` when it has neither, or none that can be used.
    pub(super) fn choice(&mut self, schema: &Schema<'t>) -> Option<Lowered> {
        let choices = choices(schema);
        if choices.is_empty() {
            return None;
        }
        let types = schema.types();
        let told = types.values();
        let values = if told & Types::TEXT != 0 {
            // `on`, `1.0` and `2020-01-01` are texts where text is wanted, whatever YAML makes of them.
            texts(&choices)
        } else if told & (Types::INTEGER | Types::NUMBER) != 0 {
            integers(&choices)
        } else if told & Types::BOOL != 0 {
            return Some(Primitive::Bool.into());
        } else if told != 0 {
            Vec::new()
        } else {
            return Some(self.untold(schema, &choices));
        };
        if values.is_empty() {
            if told & (Types::INTEGER | Types::NUMBER) == 0 {
                self.report(
                    Code::UNEXPECTED_NODE,
                    choices[0].1.site(),
                    "the values of this `enum` are not of its `type`; the `enum` is ignored",
                );
            }
            return None;
        }
        Some(enumeration(schema, values))
    }

    fn untold(&mut self, schema: &Schema<'t>, choices: &[(usize, Node<'t>)]) -> Lowered {
        let all = |kind| choices.iter().all(|(_, it)| it.kind() == kind);
        if all(NodeKind::Text) {
            return enumeration(schema, texts(choices));
        }
        if all(NodeKind::Bool) {
            return Primitive::Bool.into();
        }
        if all(NodeKind::Number) {
            let integers = integers(choices);
            if integers.len() == choices.len() {
                return enumeration(schema, integers);
            }
            return Primitive::F64.into();
        }
        let scalar = |(_, it): &(usize, Node<'t>)| it.scalar().is_some();
        if !choices.iter().all(scalar) {
            return Lowered::Shape(Shape::Any);
        }
        self.report(
            Code::UNEXPECTED_NODE,
            schema.node.site(),
            "the values of this `enum` are of several types; any JSON value is accepted",
        )
        .help("say which by `type`");
        Lowered::Shape(Shape::Any)
    }
}

/// The one value that a field of this schema may have.
pub(super) fn constant(schema: &Schema<'_>) -> Option<(Primitive, Literal)> {
    if schema.reference.is_some() || schema.all_of.is_some() {
        return None;
    }
    let choices = choices(schema);
    let [(_, only)] = choices.as_slice() else {
        return None;
    };
    let told = schema.types().values();
    let is = |name| told == 0 || told & name != 0;
    match only.kind() {
        NodeKind::Bool if is(Types::BOOL) => Some((Primitive::Bool, Literal::Bool(only.bool()?))),
        NodeKind::Number if is(Types::INTEGER | Types::NUMBER) => {
            let literal = Literal::Integer(only.number()?.parse().ok()?);
            let name = if told == 0 { Types::INTEGER } else { told };
            Some((primitive::of(schema, name), literal))
        }
        _ if is(Types::TEXT) && (told != 0 || only.kind() == NodeKind::Text) => {
            let primitive = primitive::of(schema, Types::TEXT);
            Some((primitive, Literal::Text(only.scalar()?.to_owned())))
        }
        _ => None,
    }
}

/// All values but null, each with its position.
fn choices<'t>(schema: &Schema<'t>) -> Vec<(usize, Node<'t>)> {
    let all = match schema.constant {
        Some(constant) => vec![(0, constant)],
        None => {
            let list = schema.choices.into_iter();
            list.flat_map(Node::items).enumerate().collect()
        }
    };
    let is_value = |(_, it): &(usize, Node<'t>)| it.kind() != NodeKind::Null;
    all.into_iter().filter(is_value).collect()
}

type Values<'t> = Vec<(usize, Node<'t>, Literal)>;

fn texts<'t>(choices: &[(usize, Node<'t>)]) -> Values<'t> {
    let text = |(at, it): &(usize, Node<'t>)| {
        let literal = Literal::Text(it.scalar()?.to_owned());
        Some((*at, *it, literal))
    };
    choices.iter().filter_map(text).collect()
}

fn integers<'t>(choices: &[(usize, Node<'t>)]) -> Values<'t> {
    let integer = |(at, it): &(usize, Node<'t>)| {
        let literal = Literal::Integer(it.scalar()?.trim().parse().ok()?);
        Some((*at, *it, literal))
    };
    choices.iter().filter_map(integer).collect()
}

// Integers without names would become `Value1`, `Value2`: the number itself says more.
fn enumeration(schema: &Schema<'_>, values: Values<'_>) -> Lowered {
    let is_text = matches!(values[0].2, Literal::Text(_));
    if !is_text && !schema.names_choices() {
        let told = schema.types().values();
        let name = if told & Types::NUMBER != 0 {
            Types::NUMBER
        } else {
            Types::INTEGER
        };
        return primitive::of(schema, name).into();
    }
    let mut seen = HashSet::new();
    let mut distinct = Vec::with_capacity(values.len());
    for (at, node, literal) in values {
        if !seen.insert(literal.clone()) {
            continue;
        }
        distinct.push(EnumValue {
            literal,
            name: schema.choice_name(at, node).map(str::to_owned),
            description: schema.choice_docs(at, node).map(str::to_owned),
        });
    }
    Lowered::Shape(Shape::Enum(Enum { values: distinct }))
}
