//! Whether what a mapping makes fits the model: record → model.

use super::check::Check;
use super::value::{Content, escaped};
use crate::diagnostic::Code;
use crate::ir::{Id, Primitive, Shape, Type};
use connectome::formula::{Expression, Formula, Values};
use connectome::{Kind, View};

impl Check<'_, '_, '_> {
    /// A value that becomes a model, or part of one.
    pub(super) fn makes(&mut self, ty: Id<Type>, formula: &Formula) {
        let here = &*formula.pointer;
        match &formula.expression {
            Expression::Object(members) => {
                let known = self.members(ty, here);
                for (key, formula) in members {
                    if let Some(ty) = self.member(known, key, here) {
                        self.makes(ty, formula);
                    }
                }
            }
            Expression::Literal(json) => self.constant(ty, json.view(), here),
            Expression::Plain(json) => self.constant(ty, json.view(), &format!("{here}/$plain")),
            Expression::List(items) => {
                if let Some(item) = self.items(ty, here) {
                    items.iter().for_each(|it| self.makes(item, it));
                }
            }
            Expression::Iterate { item, .. } => {
                if let Some(of) = self.items(ty, here) {
                    self.makes(of, item);
                }
            }
            Expression::Case { cases, default } => {
                let values = cases.iter().filter_map(|it| it.value.as_ref());
                values
                    .chain(default.as_deref())
                    .for_each(|it| self.makes(ty, it));
            }
            Expression::Map {
                mapping, default, ..
            } => {
                let values = mapping.iter().filter_map(|it| it.to.as_ref());
                values
                    .chain(default.as_deref())
                    .for_each(|it| self.makes(ty, it));
            }
            Expression::FirstNotEmpty(Values::Listed(values)) => {
                values.iter().for_each(|it| self.makes(ty, it));
            }
            Expression::MergeObjects(values) => {
                if self
                    .shape(ty)
                    .is_some_and(|it| !matches!(it, Shape::Record(_) | Shape::Any))
                {
                    self.unfit(here, "an object", ty);
                } else if let Values::Listed(values) = values {
                    values.iter().for_each(|it| self.makes(ty, it));
                }
            }
            Expression::Tpl { .. }
            | Expression::Concat { .. }
            | Expression::FirstName(_)
            | Expression::LastName(_)
            | Expression::DomainFromEmail(_)
            | Expression::ExtractDate(_)
            | Expression::ExtractTime(_) => self.single(ty, here, "text", |it| {
                !matches!(it, Shape::Primitive(Primitive::Bool))
            }),
            Expression::Eval { .. } | Expression::And(_) | Expression::Or(_) => {
                self.single(ty, here, "true or false", |it| {
                    matches!(
                        it,
                        Shape::Primitive(Primitive::Bool | Primitive::Text) | Shape::Enum(_)
                    )
                });
            }
            Expression::Record { .. }
            | Expression::Lookup(_)
            | Expression::FindExternalRecordId(_)
            | Expression::FindAppRecordId(_) => self.single(ty, here, "an id", |it| {
                !matches!(it, Shape::Primitive(Primitive::Bool))
            }),
            // What these give is decided by the app's record.
            Expression::Var(_)
            | Expression::Copy(_)
            | Expression::FirstNotEmpty(Values::Computed(_))
            | Expression::Jsonata(_)
            | Expression::DataSchemaRef(_) => {}
        }
    }

    fn constant(&mut self, ty: Id<Type>, json: View<'_>, here: &str) {
        let Some(shape) = self.shape(ty) else { return };
        match json.kind() {
            Kind::Null => {}
            Kind::Object => {
                let known = self.members(ty, here);
                for (key, value) in json.members() {
                    if let Some(ty) = self.member(known, &key, here) {
                        self.constant(ty, value, &format!("{here}/{}", escaped(&key)));
                    }
                }
            }
            Kind::List => {
                if let Some(item) = self.items(ty, here) {
                    for (at, value) in json.items().enumerate() {
                        self.constant(item, value, &format!("{here}/{at}"));
                    }
                }
            }
            Kind::Bool => self.single(ty, here, "true or false", |it| {
                matches!(
                    it,
                    Shape::Primitive(Primitive::Bool | Primitive::Text) | Shape::Enum(_)
                )
            }),
            Kind::Number => self.single(ty, here, "a number", |it| {
                !matches!(
                    it,
                    Shape::Primitive(Primitive::Bool | Primitive::Timestamp | Primitive::Date)
                )
            }),
            Kind::Text => {
                let text = json.plain();
                let is_number = text.trim().parse::<f64>().is_ok();
                let is_bool = matches!(&*text, "true" | "false");
                let fits = match shape {
                    Shape::Primitive(Primitive::Bool) => is_bool,
                    Shape::Primitive(Primitive::I64 | Primitive::Decimal) => is_number,
                    _ => true,
                };
                self.single(ty, here, "text", |_| fits);
            }
        }
    }

    /// A single value: no list and no object, and one that `fits`.
    fn single(&mut self, ty: Id<Type>, here: &str, what: &str, fits: impl Fn(&Shape) -> bool) {
        let Some(shape) = self.shape(ty) else { return };
        let fits = match shape {
            Shape::Any => true,
            Shape::List(_) | Shape::Record(_) => false,
            other => fits(other),
        };
        if !fits {
            self.unfit(here, what, ty);
        }
    }

    /// The record that an object becomes; `None` when it cannot be one, or when nothing is known.
    fn members(&mut self, ty: Id<Type>, here: &str) -> Option<Id<Type>> {
        match self.shape(ty)? {
            Shape::Record(_) => Some(ty),
            Shape::Any => None,
            _ => {
                self.unfit(here, "an object", ty);
                None
            }
        }
    }

    fn member(&mut self, record: Option<Id<Type>>, key: &str, here: &str) -> Option<Id<Type>> {
        let record = record?;
        let found = self.field(record, key);
        if found.is_none() {
            let pointer = format!("{here}/{}", escaped(key));
            let help = match self.is_wrapped(record, &pointer) {
                true => format!("take what stands in `{key}` out of it"),
                false => self.known_fields(record, key),
            };
            let what = self.name(record);
            self.refuse_key(
                Code::UNKNOWN_FIELD,
                &pointer,
                format!("{what} has no field `{}`", key.escape_debug()),
                help,
            );
        }
        found
    }

    /// Whether the record that is wanted stands one level too deep.
    fn is_wrapped(&self, record: Id<Type>, pointer: &str) -> bool {
        match &self.value.near(pointer).content {
            Content::Map(inside) if !inside.is_empty() => inside
                .iter()
                .all(|(key, _)| self.field(record, key).is_some()),
            _ => false,
        }
    }

    /// The items that a list becomes; `None` when it cannot be one, or when nothing is known.
    fn items(&mut self, ty: Id<Type>, here: &str) -> Option<Id<Type>> {
        match self.shape(ty)? {
            Shape::List(item) => Some(*item),
            Shape::Any => None,
            _ => {
                self.unfit(here, "a list", ty);
                None
            }
        }
    }

    fn unfit(&mut self, here: &str, what: &str, ty: Id<Type>) {
        let wanted = self.label(ty);
        self.refuse(
            Code::UNFIT_TYPE,
            here,
            format!("this makes {what} where the model holds {wanted}"),
            format!("make {wanted} of it"),
        );
    }
}
