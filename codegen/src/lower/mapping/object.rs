//! Objects: the fields of a record that is made, one by one.

use super::checker::{Checker, Target};
use super::way::some;
use crate::diagnostic::Code;
use crate::ir::mapping::{Expr, ExprKind, MadeField, Ty, TypeRef};
use crate::ir::{Access, Presence, Site};
use crate::nearest::nearest;
use connectome::formula::{Expression, Formula};

impl<'a> Checker<'a, '_> {
    pub(super) fn object(
        &mut self,
        members: &'a [(Box<str>, Formula)],
        target: &Target,
        site: Site,
    ) -> Option<Expr> {
        match &target.ty {
            Ty::Record(at) => {
                let fields = self.fields(*at, members, target)?;
                self.record(*at, fields, target, site)
            }
            Ty::Json => {
                let all: Vec<_> = members
                    .iter()
                    .map(|(key, formula)| {
                        let value = self.member(formula, &target.part(key, Ty::Json))?;
                        Some((key.to_string(), value))
                    })
                    .collect();
                let all: Vec<_> = all.into_iter().collect::<Option<_>>()?;
                let optional = all.iter().all(|(_, it)| it.optional);
                Some(Expr {
                    kind: ExprKind::Object(all),
                    ty: Ty::Json,
                    optional,
                    site,
                })
            }
            Ty::Map(..) | Ty::Whole(_) => {
                let json = self.object(members, &target.item(Ty::Json), site)?;
                self.convert(json, target)
            }
            to => {
                let to = self.schemas.label(to);
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!("an object stands here, but `{}` is {to}", target.place),
                );
                None
            }
        }
    }

    /// The fields of a record, in its order. `None` when one is wrong; all of them are reported.
    pub(super) fn fields(
        &mut self,
        at: TypeRef,
        members: &'a [(Box<str>, Formula)],
        target: &Target,
    ) -> Option<Vec<(usize, Expr)>> {
        let all: Vec<_> = members
            .iter()
            .map(|(key, formula)| {
                let site = self.site(&formula.pointer);
                let (position, ty) = self.target_field(at, key, site)?;
                let value = self.member(formula, &target.part(key, ty))?;
                Some((position, value))
            })
            .collect();
        let mut all: Vec<_> = all.into_iter().collect::<Option<_>>()?;
        all.sort_by_key(|(position, _)| *position);
        Some(all)
    }

    /// What fills a field.
    pub(super) fn member(&mut self, formula: &'a Formula, target: &Target) -> Option<Expr> {
        if let Expression::Literal(json) = &formula.expression {
            self.no_field(json.view(), &formula.pointer, target)?;
        }
        self.check(formula, target)
    }

    /// The field of this name of a record that is made.
    pub(super) fn target_field(
        &mut self,
        at: TypeRef,
        key: &str,
        site: Site,
    ) -> Option<(usize, Ty)> {
        let record = self.schemas.record(at)?;
        let Some(position) = record.fields.iter().position(|it| it.wire == key) else {
            let names: Vec<_> = record.fields.iter().map(|it| it.wire.as_str()).collect();
            let name = self.schemas.name(at);
            let help = match (nearest(key, names.iter().copied()), key.split_once('.')) {
                (Some(meant), _) => format!("perhaps `{meant}`"),
                (None, Some((field, inner))) if names.contains(&field) => {
                    format!("write `{field}: {{ {inner}: … }}`")
                }
                (None, _) => format!("it has {}", some(&names)),
            };
            self.report(
                Code::UNKNOWN_FIELD,
                site,
                format!("{name} has no field `{}`", key.escape_debug()),
            )
            .of_key()
            .help(help);
            return None;
        };
        let field = &record.fields[position];
        if field.access == Access::ReadOnly && at.side == crate::ir::mapping::Side::Record {
            self.report(
                Code::READ_ONLY_FIELD,
                site,
                format!("`{key}` is read-only: the app alone sets it"),
            )
            .of_key()
            .help("leave it out");
            return None;
        }
        Some((position, self.schemas.item(at.side, field.ty).ty))
    }

    // Of objects whose members are known the later ones win field by field.
    pub(super) fn merged(
        &mut self,
        values: &'a [Formula],
        target: &Target,
        site: Site,
    ) -> Option<Expr> {
        let Ty::Record(at) = target.ty else {
            return None;
        };
        let mut merged: Vec<(usize, Expr)> = Vec::new();
        let mut sound = true;
        for value in values {
            let Expression::Object(members) = &value.expression else {
                continue;
            };
            let Some(fields) = self.fields(at, members, target) else {
                sound = false;
                continue;
            };
            for (position, later) in fields {
                match merged.iter_mut().find(|(it, _)| *it == position) {
                    None => merged.push((position, later)),
                    Some((_, earlier)) if later.optional => {
                        let (ty, optional) = (earlier.ty.clone(), earlier.optional);
                        let kind = ExprKind::First(vec![later, earlier.clone()]);
                        *earlier = Expr {
                            kind,
                            ty,
                            optional,
                            site,
                        };
                    }
                    Some((_, earlier)) => *earlier = later,
                }
            }
        }
        merged.sort_by_key(|(position, _)| *position);
        sound.then_some(())?;
        self.record(at, merged, target, site)
    }

    /// A record of these fields; one that it requires and nothing fills is a mistake.
    pub(super) fn record(
        &mut self,
        at: TypeRef,
        fields: Vec<(usize, Expr)>,
        target: &Target,
        site: Site,
    ) -> Option<Expr> {
        let record = self.schemas.record(at)?;
        let needs = |position: usize| record.fields[position].presence == Presence::Required;
        let mut sound = true;
        for (position, field) in record.fields.iter().enumerate() {
            let is_filled = fields.iter().any(|(it, _)| *it == position);
            if needs(position) && !is_filled && field.constant.is_none() {
                sound = false;
                let message = format!(
                    "`{}` needs `{}`, and nothing fills it",
                    target.place, field.wire
                );
                self.report(Code::UNMAPPED_FIELD, site, message)
                    .help(format!("add `{}: $.…`", field.wire));
            }
        }
        sound.then_some(())?;
        let made = fields.into_iter().map(|(position, value)| MadeField {
            position,
            required: needs(position),
            value,
        });
        let made: Vec<_> = made.collect();
        Some(Expr {
            optional: MadeField::are_nothing(&made),
            kind: ExprKind::Record(made),
            ty: target.ty.clone(),
            site,
        })
    }
}
