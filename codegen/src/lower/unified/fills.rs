//! What a field is made from where a record lacks it.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::unified::{Fill, FillValue};
use crate::ir::{FieldPath, Id, PathPart, PathStep, Primitive, Shape, Site, Type};
use crate::parse::strict::{Keys, Strict, Text};
use crate::parse::{Node, NodeKind};

/// The formulas that a fallback may use.
const FORMULA: Keys = Keys {
    of: "fallback",
    known: &["$concat", "$firstNotEmpty", "$firstName", "$lastName"],
    required: &[],
};

const CONCAT: Keys = Keys {
    of: "$concat",
    known: &["values", "delimiter"],
    required: &["values", "delimiter"],
};

impl Lowering<'_> {
    pub(super) fn fill(&mut self, record: Id<Type>, target: &str, node: Node<'_>) -> Option<Fill> {
        let site = node.site();
        let target = self.path(
            record,
            Text {
                text: target,
                site,
                is_key: true,
            },
        )?;
        let value = self.fill_value(record, target.ty, node)?;
        Some(Fill {
            target,
            value,
            site,
        })
    }

    fn fill_value(
        &mut self,
        record: Id<Type>,
        wanted: Id<Type>,
        node: Node<'_>,
    ) -> Option<FillValue> {
        match node.kind() {
            NodeKind::Text => self.operand(record, wanted, node).map(FillValue::Copy),
            NodeKind::List => self.list_of(record, wanted, node),
            _ => self.formula(record, wanted, node),
        }
    }

    fn formula(&mut self, record: Id<Type>, wanted: Id<Type>, node: Node<'_>) -> Option<FillValue> {
        let node = self.strict().object(node, &FORMULA)?;
        let (Some(value), None) = (node.children().next(), node.children().nth(1)) else {
            self.mismatch(node.site(), "a fallback is one formula", "keep one of them");
            return None;
        };
        match value.key()? {
            "$concat" => {
                let parts = self.strict().object(value, &CONCAT)?;
                let values = self.operands(record, wanted, parts.get("values")?);
                let delimiter = parts.get("delimiter")?.text().map(str::to_owned);
                if delimiter.is_none() {
                    self.strict().wrong_kind(value, "text as a delimiter");
                }
                self.is_text(wanted, node.site())?;
                Some(FillValue::Joined {
                    values: values?,
                    delimiter: delimiter?,
                })
            }
            "$firstNotEmpty" => self.operands(record, wanted, value).map(FillValue::First),
            "$firstName" => {
                self.is_text(wanted, node.site())?;
                self.operand(record, wanted, value)
                    .map(FillValue::FirstName)
            }
            "$lastName" => {
                self.is_text(wanted, node.site())?;
                self.operand(record, wanted, value).map(FillValue::LastName)
            }
            _ => None,
        }
    }

    fn operands(
        &mut self,
        record: Id<Type>,
        wanted: Id<Type>,
        node: Node<'_>,
    ) -> Option<Vec<FieldPath>> {
        if node.kind() != NodeKind::List || node.is_empty() {
            self.strict().wrong_kind(node, "a list of locators");
            return None;
        }
        let operands: Vec<_> = node
            .items()
            .map(|it| self.operand(record, wanted, it))
            .collect();
        operands.into_iter().collect()
    }

    /// A locator that leads to what is wanted.
    fn operand(&mut self, record: Id<Type>, wanted: Id<Type>, node: Node<'_>) -> Option<FieldPath> {
        let locator = self.strict().text(node)?;
        let Some(way) = locator.text.strip_prefix("$.") else {
            self.mismatch(
                locator.site,
                "expected a locator",
                "write `$.` and the field's name",
            );
            return None;
        };
        let path = self.path(
            record,
            Text {
                text: way,
                ..locator
            },
        )?;
        if path.ty != wanted {
            let message = format!(
                "`{}` holds something else than what it is to make",
                locator.text
            );
            self.mismatch(locator.site, &message, "name a field of the same type");
            return None;
        }
        Some(path)
    }

    /// A list with one item.
    fn list_of(&mut self, record: Id<Type>, wanted: Id<Type>, node: Node<'_>) -> Option<FillValue> {
        let (Shape::List(item), Some(value), None) = (
            self.unified.types[wanted].shape.clone(),
            node.item(0),
            node.item(1),
        ) else {
            self.mismatch(
                node.site(),
                "expected a list field, and one item for it",
                "write `[$.field]`",
            );
            return None;
        };
        if value.kind() != NodeKind::Map {
            return self.operand(record, item, value).map(FillValue::ListOf);
        }
        let mut fields = Vec::new();
        for (wire, value) in value.entries() {
            let at = self.field(
                item,
                Text {
                    text: wire,
                    site: value.site(),
                    is_key: true,
                },
            )?;
            let ty = self.record(item).fields[at].ty;
            fields.push((at, self.operand(record, ty, value)?));
        }
        Some(FillValue::ListOfRecord(item, fields))
    }

    /// `emails[0].value`
    fn path(&mut self, from: Id<Type>, way: Text<'_>) -> Option<FieldPath> {
        let mut steps = Vec::new();
        let mut ty = from;
        for part in way.text.split('.') {
            let (name, item) = match part.strip_suffix(']').and_then(|it| it.split_once('[')) {
                Some((name, index)) => (name, Some(index.parse::<usize>().ok())),
                None => (part, None),
            };
            let at = self.field(ty, Text { text: name, ..way })?;
            let record = ty;
            ty = self.record(record).fields[at].ty;
            steps.push(step(PathPart::Field(record, at), ty));
            match (item, &self.unified.types[ty].shape) {
                (None, _) => {}
                (Some(Some(index)), Shape::List(item)) => {
                    ty = *item;
                    steps.push(step(PathPart::Item(index), ty));
                }
                _ => {
                    let message = format!("`{name}` has no item `{}`", &part[name.len()..]);
                    self.mismatch(way.site, &message, "write `[0]` after a list");
                    return None;
                }
            }
        }
        Some(FieldPath {
            from,
            steps,
            ty,
            site: way.site,
        })
    }

    fn is_text(&mut self, wanted: Id<Type>, site: Site) -> Option<()> {
        if self.unified.types[wanted].shape == Shape::Primitive(Primitive::Text) {
            return Some(());
        }
        self.mismatch(
            site,
            "this formula makes text",
            "copy a field of the same type",
        );
        None
    }

    fn mismatch(&mut self, site: Site, message: &str, help: &str) {
        self.diagnostics
            .report(Code::UNFIT_TYPE, site, message)
            .help(help);
    }

    fn strict(&mut self) -> Strict<'_> {
        Strict {
            diagnostics: self.diagnostics,
        }
    }
}

fn step(part: PathPart, ty: Id<Type>) -> PathStep {
    PathStep {
        part,
        ty,
        optional: true,
    }
}
