//! Formulas against the place that their values go to.

use super::checker::{Checker, Target};
use super::convert::{self, Fit};
use crate::diagnostic::Code;
use crate::ir::Site;
use crate::ir::mapping::{Conversion, Expr, ExprKind, How, Ty};
use connectome::formula::{Expression, Formula, Values};

impl<'a> Checker<'a, '_> {
    /// The formula's value as what the target holds; `None` when it never fits, which is reported.
    pub(super) fn check(&mut self, formula: &'a Formula, target: &Target) -> Option<Expr> {
        let site = self.site(&formula.pointer);
        match &formula.expression {
            Expression::Literal(json) => self.constant(json.view(), &formula.pointer, target),
            Expression::Plain(json) => {
                let before = std::mem::replace(&mut self.plain, true);
                let found = self.constant(json.view(), &formula.pointer, target);
                self.plain = before;
                found
            }
            Expression::Object(members) => self.object(members, target, site),
            Expression::List(items) => self.list(items, target, site),
            Expression::Map {
                value,
                mapping,
                default,
            } => self.map(value, mapping, default.as_deref(), Some(target), site),
            Expression::Case { cases, default } => {
                self.case(cases, default.as_deref(), Some(target), site)
            }
            Expression::FirstNotEmpty(Values::Listed(values)) => {
                self.first(values, Some(target), site)
            }
            Expression::Iterate { source, item } => self.iterate(source, item, Some(target), site),
            Expression::MergeObjects(Values::Listed(values))
                if matches!(target.ty, Ty::Record(_)) && values.iter().all(is_object) =>
            {
                self.merged(values, target, site)
            }
            Expression::Copy(_) => {
                let copied = self.copied(formula, site)?;
                let before = std::mem::replace(&mut self.copying, true);
                let found = self.check(copied, target);
                self.copying = before;
                found
            }
            _ => {
                let value = self.infer(formula)?;
                self.convert(value, target)
            }
        }
    }

    /// The value in the form that the target holds.
    pub(super) fn convert(&mut self, value: Expr, target: &Target) -> Option<Expr> {
        let place = place_of(&value);
        let how = match convert::fit(self.schemas, &value.ty, &target.ty, &place) {
            Fit::By(how) => how,
            Fit::Items => return self.convert_items(value, target),
            Fit::Never(help) => {
                let (from, to) = (
                    self.schemas.label(&value.ty),
                    self.schemas.label(&target.ty),
                );
                let found = match value.kind {
                    ExprKind::Way(_) => format!("`{place}` is {from}"),
                    _ => format!("the formula gives {from}"),
                };
                let message = match target.place.is_empty() {
                    true => format!("{found}, and {to} is wanted"),
                    false => format!("{found}, but `{}` is {to}", target.place),
                };
                let found = self.report(Code::UNFIT_TYPE, value.site, message);
                if let Some(help) = help {
                    found.help(help);
                }
                return None;
            }
        };
        if how == How::Same && value.ty == target.ty {
            return Some(value);
        }
        let (optional, site) = (value.optional, value.site);
        // JSON null is nothing where types are known.
        let optional = optional || how == How::FromJson;
        let conversion = Conversion {
            how,
            from: source_of(&value),
            to: target.place.clone(),
        };
        Some(Expr {
            kind: ExprKind::Convert(Box::new(value), conversion),
            ty: target.ty.clone(),
            optional,
            site,
        })
    }

    pub(super) fn first(
        &mut self,
        values: &'a [Formula],
        target: Option<&Target>,
        site: Site,
    ) -> Option<Expr> {
        let values: Vec<_> = values.iter().map(|it| self.either(it, target)).collect();
        let values: Vec<_> = values.into_iter().collect::<Option<_>>()?;
        let (values, ty) = self.common(values, target)?;
        let optional = values.iter().all(|it| it.optional);
        Some(Expr {
            kind: ExprKind::First(values),
            ty,
            optional,
            site,
        })
    }

    /// Against the target where there is one.
    pub(super) fn either(&mut self, formula: &'a Formula, target: Option<&Target>) -> Option<Expr> {
        match target {
            Some(target) => self.check(formula, target),
            None => self.infer(formula),
        }
    }
}

fn is_object(formula: &Formula) -> bool {
    matches!(formula.expression, Expression::Object(_))
}

/// The place that a value comes from, for messages to the author.
pub(super) fn place_of(value: &Expr) -> String {
    value.way().map_or("$", |it| &it.text).to_owned()
}

/// The same, for messages to a user.
pub(super) fn source_of(value: &Expr) -> String {
    value.way().map_or("$", |it| &it.place).to_owned()
}
