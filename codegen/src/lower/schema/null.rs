//! Whether a schema allows null: asked of schemas that may not be lowered yet.

use super::super::Lowering;
use crate::parse::openapi::{Schema, Types};
use crate::parse::{Node, NodeKind};

/// Deeper than this nobody writes `null`.
const DEEPEST: usize = 16;

impl<'t> Lowering<'t, '_> {
    /// Whether a schema allows null.
    pub(super) fn is_nullable(&mut self, schema: &Schema<'t>) -> bool {
        self.nullable_within(schema, DEEPEST)
    }

    fn nullable_within(&mut self, schema: &Schema<'t>, depth: usize) -> bool {
        if depth == 0 {
            return false;
        }
        if let Some(said) = schema.nullable() {
            return said && !is_null_alone(schema);
        }
        if let Some(reference) = schema.reference {
            return self.nullable_target(reference, depth);
        }
        let holds_null = |list: Node<'t>| list.items().any(|it| it.kind() == NodeKind::Null);
        if schema.choices.is_some_and(holds_null) {
            return true;
        }
        let branches = [schema.one_of, schema.any_of];
        let mut branches = branches.into_iter().flatten().flat_map(Node::items);
        if branches.any(|it| {
            let branch = Schema::read(it);
            is_null_alone(&branch) || self.nullable_within(&branch, depth - 1)
        }) {
            return true;
        }
        // What is in an `allOf` is null only where all its parts allow it.
        let Some(all_of) = schema.all_of else {
            return false;
        };
        let mut told = false;
        for part in all_of.items() {
            let part = Schema::read(part);
            if part.is_silent() && part.nullable().is_none() {
                continue;
            }
            if !self.nullable_within(&part, depth - 1) {
                return false;
            }
            told = true;
        }
        told
    }

    fn nullable_target(&mut self, reference: Node<'t>, depth: usize) -> bool {
        let Some(target) = self.resolve(reference) else {
            return false;
        };
        if let Some(known) = self.schemas.nullable.get(&target.site()) {
            return *known;
        }
        let nullable = self.nullable_within(&Schema::read(target), depth - 1);
        self.schemas.nullable.insert(target.site(), nullable);
        nullable
    }
}

/// Whether null is all that a schema allows.
pub(super) fn is_null_alone(schema: &Schema<'_>) -> bool {
    let types = schema.types();
    if types.has(Types::NULL) && types.values() == 0 && types.unknown.is_none() {
        return true;
    }
    if schema
        .constant
        .is_some_and(|it| it.kind() == NodeKind::Null)
    {
        return true;
    }
    schema.choices.is_some_and(|choices| {
        let mut items = choices.items();
        items.next().is_some_and(|it| it.kind() == NodeKind::Null) && items.next().is_none()
    })
}
