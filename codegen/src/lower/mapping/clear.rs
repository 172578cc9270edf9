//! What clears a field: null where the document lets it stand, or what `clear` says.

use super::constant::escaped;
use super::direction::{Direction, direction};
use super::{Lowering, direction as directions};
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::mapping::{Cleared, Expr, ExprKind, MadeField, Making, Side, Ty, TypeRef};
use crate::ir::{Constant, Presence, Site, Write};

impl Lowering<'_> {
    /// How each field that `update` writes is cleared, as far as it can be.
    pub(super) fn clears(
        &self,
        update: Option<(&Making, &Write)>,
        asks: bool,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Cleared> {
        let Some((making, write)) = update.filter(|_| !asks) else {
            if let Some(node) = self.entry.clear {
                let (why, help) = match asks {
                    true => (
                        "nothing is cleared: the mapping looks something up, so no `update` of a unified model runs it",
                        "leave `clear` out; who calls `change_asking` sets fields of the change that it gives",
                    ),
                    false => (
                        "nothing is cleared: the mapping writes no `update`",
                        "leave `clear` out",
                    ),
                };
                diagnostics
                    .report(Code::UNUSED_DIRECTION, node.site(), why)
                    .of_key()
                    .help(help);
            }
            return Vec::new();
        };
        let said = self.said(making, write, diagnostics);
        let mut found = Vec::new();
        let said = said.as_ref().map_or(&[][..], |it| &it.fields);
        self.walk(making.target, &making.fields, said, "", &mut found);
        found
    }

    /// The constants of `clear`, as fields of what `update` takes.
    fn said(
        &self,
        making: &Making,
        write: &Write,
        diagnostics: &mut Diagnostics,
    ) -> Option<Making> {
        let site = self.entry.clear?.site();
        let members = directions::members(self.formulas, "clear").ok()?;
        let about = Direction {
            schemas: self.schemas,
            source: Ty::Record(self.model),
            open: None,
            node: self.entry.node,
            target: making.target,
            required: Vec::new(),
            taken: Some((
                "update",
                write.fields.iter().map(|it| it.position).collect(),
            )),
        };
        let said = direction(&about, &members, site, diagnostics)?;
        self.judge(making.target, &said.fields, &making.fields, diagnostics);
        Some(said)
    }

    // What is never written is never cleared either, and a formula has nothing to read.
    fn judge(
        &self,
        target: TypeRef,
        said: &[MadeField],
        made: &[MadeField],
        diagnostics: &mut Diagnostics,
    ) {
        let Some(record) = self.schemas.record(target) else {
            return;
        };
        for field in said {
            let wire = &record.fields[field.position].wire;
            let mut report = |code, site: Site, message, help: String| {
                diagnostics.report(code, site, message).help(help);
            };
            let example = format!("such as `{wire}: \"\"`");
            let Some(written) = made.iter().find(|it| it.position == field.position) else {
                let message = format!("`update` never writes `{wire}`");
                let help = "leave it out".to_owned();
                report(Code::UNKNOWN_FIELD, field.value.site, message, help);
                continue;
            };
            match (&field.value.kind, &written.value.kind) {
                (ExprKind::Record(said), ExprKind::Record(made)) => {
                    if let Ty::Record(at) = field.value.ty {
                        self.judge(at, said, made, diagnostics);
                    }
                }
                (ExprKind::Nothing, _) => {
                    let message = format!("by the document `{wire}` is never null");
                    if !is_nullable(record.fields[field.position].presence) {
                        report(Code::UNFIT_TYPE, field.value.site, message, example);
                    }
                }
                _ if constant(&field.value).is_some() => {}
                _ => {
                    let message = format!("what clears `{wire}` is a constant");
                    report(Code::WRONG_KIND, field.value.site, message, example);
                }
            }
        }
    }

    fn walk(
        &self,
        target: TypeRef,
        made: &[MadeField],
        said: &[MadeField],
        under: &str,
        found: &mut Vec<Cleared>,
    ) {
        let Some(record) = self.schemas.record(target) else {
            return;
        };
        for field in made {
            let of = &record.fields[field.position];
            let at = format!("{under}/{}", escaped(&of.wire));
            let said = said.iter().find(|it| it.position == field.position);
            let said = said.map(|it| &it.value);
            if let (ExprKind::Record(made), Ty::Record(inner)) =
                (&field.value.kind, &field.value.ty)
            {
                let before = found.len();
                let said = match said.map(|it| &it.kind) {
                    Some(ExprKind::Record(said)) => said.as_slice(),
                    _ => &[],
                };
                self.walk(*inner, made, said, &at, found);
                if found.len() > before {
                    continue;
                }
            }
            let is_inner = !under.is_empty() && target.side == Side::Record;
            let is_sent = self.schemas.at(target).usage.sent;
            let nullable = match is_inner {
                true => of.presence == Presence::OptionalNullable && is_sent,
                false => is_nullable(of.presence),
            };
            let by = match said.and_then(constant) {
                Some(it) => it,
                None if nullable => Constant::Null,
                None => continue,
            };
            let mut of = Vec::new();
            sources(&field.value, &mut of);
            found.extend(of.into_iter().map(|of| Cleared {
                of,
                at: at.clone(),
                by: by.clone(),
            }));
        }
    }
}

/// The fields that a value is made from, and those that it is made from where they say nothing.
fn sources(value: &Expr, found: &mut Vec<Vec<usize>>) {
    match &value.kind {
        ExprKind::First(all) => all.iter().for_each(|it| sources(it, found)),
        ExprKind::Convert(value, _) => sources(value, found),
        _ => {
            let of: Vec<_> = value.fields().into_iter().flatten().collect();
            if !of.is_empty() && !found.contains(&of) {
                found.push(of);
            }
        }
    }
}

fn is_nullable(presence: Presence) -> bool {
    matches!(presence, Presence::Nullable | Presence::OptionalNullable)
}

fn constant(said: &Expr) -> Option<Constant> {
    match &said.kind {
        ExprKind::Constant(it) => Some(it.clone()),
        ExprKind::List(items) => {
            let items: Option<_> = items.iter().map(constant).collect();
            items.map(Constant::List)
        }
        _ => None,
    }
}
