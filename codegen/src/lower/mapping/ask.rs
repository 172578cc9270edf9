//! What the model is asked by, in the app's words.
//!
//! Nobody writes it down: a field of the model's filter goes to the filter of the list that the mapping says
//! carries the same, and so do the fields of a key. What the mapping computes is not asked by.

use super::Schemas;
use super::convert::{self, Fit};
use crate::ir::mapping::{
    Asked, Conversion, Expr, ExprKind, Held, Making, Root, Side, Test, TypeRef, Way, WayPart,
    WayStep, Wrap,
};
use crate::ir::{
    Condition, Constant, Field, FieldPath, Id, List, Match, Operator, Parameter, PathPart, Record,
    Site, Type,
};

/// A mapping, as far as asking goes.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) schemas: Schemas<'a>,
    /// The model's record.
    pub(super) model: TypeRef,
    pub(super) read: &'a Making,
    pub(super) writes: &'a [&'a Making],
    pub(super) site: Site,
}

impl<'a> Asking<'a> {
    /// The model's filter as the list's: a parameter that is called as a field of the record that the
    /// mapping reads the field from, or writes it to; else a condition on that field of the record.
    pub(super) fn filter(
        self,
        filter: Id<Type>,
        list: &List,
        parameters: &[Parameter],
    ) -> Vec<Asked> {
        let wires = list.filters.iter().map(|at| &parameters[*at]);
        let conditions = list.conditions.iter().flat_map(|it| &it.conditions);
        self.asked(filter, |field| {
            let carries = |wire: &str| {
                self.reads(field).is_some_and(|it| self.is_named(it, wire))
                    || self.writes(field, wire)
            };
            if let Some(to) = wires.clone().position(|it| carries(&it.wire)) {
                let parameter = wires.clone().nth(to)?;
                return Some((to, parameter.wire.as_str(), parameter.ty));
            }
            let asks =
                |it: &&Condition| it.operator == Operator::Is && self.carries(field, &it.field);
            let to = conditions.clone().position(|it| asks(&it))?;
            let condition = conditions.clone().nth(to)?;
            Some((
                wires.len() + to,
                condition.name.as_str(),
                condition.field.ty,
            ))
        })
    }

    /// The model's key as the collection's: the fields that the mapping reads from the same places, or writes
    /// there.
    pub(super) fn key(self, key: Id<Type>, matching: &Match) -> Vec<Asked> {
        self.asked(key, |field| {
            let mut paths = matching.paths().enumerate();
            let (to, path) = paths.find(|(_, it)| self.carries(field, it))?;
            Some((to, "the key", path.ty))
        })
    }

    /// Whether the mapping reads the field of the model from this place of the record, or writes it there.
    fn carries(self, field: &Field, path: &FieldPath) -> bool {
        let is_read = self.reads(field).is_some_and(|way| leads(way, path));
        let [only] = path.steps.as_slice() else {
            return is_read;
        };
        let PathPart::Field(id, at) = only.part else {
            return is_read;
        };
        let side = Side::Record;
        let record = self.schemas.record(TypeRef { side, id });
        is_read || record.is_some_and(|it| self.writes(field, &it.fields[at].wire))
    }

    /// The fields of what is asked by that have a place; no place is taken twice.
    fn asked<'p>(
        self,
        by: Id<Type>,
        place: impl Fn(&Field) -> Option<(usize, &'p str, Id<Type>)>,
    ) -> Vec<Asked> {
        let by = TypeRef {
            side: Side::Model,
            id: by,
        };
        let fields = self.schemas.record(by).map_or(&[][..], |it| &it.fields);
        let mut all: Vec<Asked> = Vec::new();
        for (position, field) in fields.iter().enumerate() {
            let Some((to, name, ty)) = place(field) else {
                continue;
            };
            let Some(value) = self.value(by, position, name, ty) else {
                continue;
            };
            if !all.iter().any(|it| it.to == to) {
                let from = position;
                all.push(Asked { from, to, value });
            }
        }
        all
    }

    /// A field of what is asked by as a value of the type; `None` when it is none.
    fn value(self, by: TypeRef, position: usize, name: &str, ty: Id<Type>) -> Option<Expr> {
        let field = &self.schemas.record(by)?.fields[position];
        let from = self.schemas.item(Side::Model, field.ty).ty;
        let to = self.schemas.item(Side::Record, ty);
        let text = format!("$.{}", field.wire);
        let Fit::By(how) = convert::fit(self.schemas, &from, &to.ty, &text) else {
            return None;
        };
        if to.optional {
            return None;
        }
        let part = WayPart::Field {
            record: by,
            position,
            held: Held {
                wrap: Wrap::Option,
                boxed: field.boxed,
            },
        };
        let ty = from.clone();
        let way = Expr {
            kind: ExprKind::Way(Way {
                root: Root::Source,
                steps: vec![WayStep { part, ty }],
                text: text.clone(),
                place: text.clone(),
            }),
            ty: from.clone(),
            optional: true,
            site: self.site,
        };
        if from == to.ty {
            return Some(way);
        }
        let conversion = Conversion {
            how,
            from: text,
            to: name.to_owned(),
        };
        Some(Expr {
            kind: ExprKind::Convert(Box::new(way), conversion),
            ty: to.ty,
            optional: true,
            site: self.site,
        })
    }

    /// Where the mapping reads a field of the model from, when it does so as it is.
    fn reads(self, field: &Field) -> Option<&'a Way> {
        let model = self.schemas.record(self.model)?;
        let at = position(model, &field.wire)?;
        let made = self.read.fields.iter().find(|it| it.position == at)?;
        source(&made.value)
    }

    /// Whether the way leads through fields that make up the name: `parent_id` is `$.parent_id` and `$.parent.id`.
    fn is_named(self, way: &Way, wire: &str) -> bool {
        let mut rest = Some(wire);
        for (at, step) in way.steps.iter().enumerate() {
            let WayPart::Field {
                record, position, ..
            } = &step.part
            else {
                return false;
            };
            let Some(record) = self.schemas.record(*record) else {
                return false;
            };
            let name = record.fields[*position].wire.as_str();
            let between = if at == 0 { "" } else { "_" };
            rest = rest
                .and_then(|it| it.strip_prefix(between))
                .and_then(|it| it.strip_prefix(name));
        }
        rest == Some("")
    }

    /// Whether the mapping writes the field of the model, as it is, where `wire` is.
    fn writes(self, field: &Field, wire: &str) -> bool {
        let target = |making: &Making| {
            let record = self.schemas.record(making.target)?;
            let at = position(record, wire)?;
            let made = making.fields.iter().find(|it| it.position == at)?;
            Some(self.is_named(source(&made.value)?, &field.wire))
        };
        self.writes.iter().any(|it| target(it) == Some(true))
    }
}

fn position(record: &Record, wire: &str) -> Option<usize> {
    record.fields.iter().position(|it| it.wire == wire)
}

/// The way that a value is taken from as it is.
fn source(value: &Expr) -> Option<&Way> {
    match &value.kind {
        ExprKind::Way(way) if way.root == Root::Source => Some(way),
        ExprKind::Convert(value, _) => source(value),
        ExprKind::Map {
            value,
            entries,
            default: None,
        } if entries.iter().all(is_kept) => source(value),
        ExprKind::Case {
            cases,
            default: None,
        } => match cases.as_slice() {
            [(condition, Some(value))] if is_filled(condition, value) => source(value),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a condition asks whether this value is there and not empty: then a case leaves out nothing else.
fn is_filled(condition: &Expr, value: &Expr) -> bool {
    let ExprKind::Not(condition) = &condition.kind else {
        return false;
    };
    match &condition.kind {
        ExprKind::Test(tested, Test::Empty) => {
            let way = source(tested);
            way.is_some() && way.map(|it| &it.place) == source(value).map(|it| &it.place)
        }
        _ => false,
    }
}

/// Whether an entry of `$map` gives what it is given: then it is there for what it leaves out.
fn is_kept((from, to): &(Constant, Option<Expr>)) -> bool {
    let to = to.as_ref().map(|it| &it.kind);
    matches!(to, Some(ExprKind::Constant(to)) if to == from)
}

/// Whether both lead to the same place of the record.
fn leads(way: &Way, path: &FieldPath) -> bool {
    let is_same = |(way, path): (&WayStep, &crate::ir::PathStep)| match (&way.part, &path.part) {
        (
            WayPart::Field {
                record, position, ..
            },
            PathPart::Field(of, at),
        ) => record.id == *of && position == at,
        (WayPart::Item(one), PathPart::Item(other)) => one == other,
        (WayPart::Extra(_, one) | WayPart::Key(one), PathPart::Key(other)) => one == other,
        (WayPart::JsonKey(one), PathPart::Json(other)) => one == other,
        _ => false,
    };
    way.steps.len() == path.steps.len() && way.steps.iter().zip(&path.steps).all(is_same)
}
