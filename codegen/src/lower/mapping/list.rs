//! Lists: said item by item, gone through, or converted item by item.

use super::check::{place_of, source_of};
use super::checker::{Checker, Scope, Target, maybe};
use crate::diagnostic::Code;
use crate::ir::Site;
use crate::ir::mapping::{Expr, ExprKind, Item, Root, Ty, Way};
use connectome::formula::Formula;

impl<'a> Checker<'a, '_> {
    pub(super) fn list(
        &mut self,
        items: &'a [Formula],
        target: &Target,
        site: Site,
    ) -> Option<Expr> {
        let item = match &target.ty {
            Ty::List(item) => (**item).clone(),
            Ty::Json => Item {
                ty: Ty::Json,
                optional: true,
            },
            Ty::Whole(_) => {
                let json = self.list(items, &target.item(Ty::Json), site)?;
                return self.convert(json, target);
            }
            to => {
                let to = self.schemas.label(to);
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!("a list stands here, but `{}` is {to}", target.place),
                )
                .help("leave the brackets out");
                return None;
            }
        };
        let of_item = target.item(item.ty);
        let all: Vec<_> = items.iter().map(|it| self.check(it, &of_item)).collect();
        let all: Vec<_> = all.into_iter().collect::<Option<_>>()?;
        let optional = all.iter().all(|it| it.optional);
        Some(Expr {
            kind: ExprKind::List(all),
            ty: target.ty.clone(),
            optional,
            site,
        })
    }

    pub(super) fn iterate(
        &mut self,
        source: &'a Formula,
        item: &'a Formula,
        target: Option<&Target>,
        site: Site,
    ) -> Option<Expr> {
        let source = self.infer(source)?;
        let of_source = match &source.ty {
            Ty::List(item) => (**item).clone(),
            Ty::Json | Ty::Whole(_) => Item {
                ty: Ty::Json,
                optional: true,
            },
            ty => {
                let (label, place) = (self.schemas.label(ty), place_of(&source));
                self.report(
                    Code::UNFIT_TYPE,
                    source.site,
                    format!("`{place}` is {label}, and `$iterate` goes through lists"),
                )
                .help(format!("a list of it alone is `[{place}]`"));
                return None;
            }
        };
        let of_target = match target.map(|it| (&it.ty, it)) {
            None => None,
            Some((Ty::List(item), target)) => Some(target.item(item.ty.clone())),
            Some((Ty::Json | Ty::Whole(_), target)) => Some(target.item(Ty::Json)),
            Some((ty, target)) => {
                let to = self.schemas.label(ty);
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!("`$iterate` gives a list, but `{}` is {to}", target.place),
                )
                .help(format!("take one item, `{}[0]`", place_of(&source)));
                return None;
            }
        };
        let depth = self.scopes.len();
        self.scopes.push(Scope {
            item: of_source,
            depth,
            place: format!("{}[]", source_of(&source)),
        });
        let item = self.either(item, of_target.as_ref());
        self.scopes.pop();
        let item = item?;
        let ty = match target.map(|it| &it.ty) {
            Some(Ty::List(_)) | None => Ty::List(Box::new(Item {
                ty: item.ty.clone(),
                optional: false,
            })),
            Some(_) => Ty::Json,
        };
        let ty = target
            .map(|it| it.ty.clone())
            .filter(|it| matches!(it, Ty::List(_)))
            .unwrap_or(ty);
        let list = maybe(
            ExprKind::Iterate {
                source: Box::new(source),
                item: Box::new(item),
                depth,
            },
            ty,
            site,
        );
        match target {
            Some(target) if matches!(target.ty, Ty::Whole(_)) => self.convert(list, target),
            _ => Some(list),
        }
    }

    // A list whose items convert is an iteration over it.
    pub(super) fn convert_items(&mut self, value: Expr, target: &Target) -> Option<Expr> {
        let (Ty::List(from), Ty::List(to)) = (&value.ty, &target.ty) else {
            return None;
        };
        let depth = self.scopes.len();
        let (site, optional) = (value.site, value.optional);
        let way = Way {
            root: Root::Item(depth),
            steps: Vec::new(),
            text: place_of(&value),
            place: format!("{}[]", source_of(&value)),
        };
        let item = Expr {
            kind: ExprKind::Way(way),
            ty: from.ty.clone(),
            optional: from.optional,
            site,
        };
        let item = self.convert(item, &target.item(to.ty.clone()))?;
        Some(Expr {
            kind: ExprKind::Each {
                source: Box::new(value),
                item: Box::new(item),
                depth,
            },
            ty: target.ty.clone(),
            optional,
            site,
        })
    }
}
