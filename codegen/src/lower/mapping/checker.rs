//! What a check of formulas knows while it goes through them.

use super::schemas::Schemas;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Site;
use crate::ir::mapping::{Expr, ExprKind, Item, Ty, TypeRef};
use crate::parse::Node;
use connectome::formula::Formula;

/// One tree of formulas against both sides.
pub(super) struct Checker<'a, 'd> {
    pub(super) schemas: Schemas<'a>,
    /// What `$` is.
    pub(super) source: Ty,
    /// The record whose unnamed keys are custom fields.
    pub(super) open: Option<TypeRef>,
    /// What stands where the formulas were read from.
    pub(super) node: Node<'a>,
    /// All formulas, for `$copy`.
    pub(super) whole: &'a Formula,
    /// Whether a `$copy` is being followed: one may not lead to another.
    pub(super) copying: bool,
    /// Whether what stands in `$plain` is being checked: it means what it says.
    pub(super) plain: bool,
    /// The iterations around the formula at hand, outermost first.
    pub(super) scopes: Vec<Scope>,
    pub(super) diagnostics: &'d mut Diagnostics,
}

/// An iteration.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    /// What is gone through.
    pub(super) item: Item,
    /// How deep it stands in others.
    pub(super) depth: usize,
    /// Where its items stand in the source.
    pub(super) place: String,
}

/// A place that a value goes to.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// What fits there.
    pub(super) ty: Ty,
    /// What messages call it: `emails.value`.
    pub(super) place: String,
}

impl Target {
    /// A place inside this one.
    pub(super) fn part(&self, name: &str, ty: Ty) -> Self {
        let place = match self.place.is_empty() {
            true => name.to_owned(),
            false => format!("{}.{name}", self.place),
        };
        Self { ty, place }
    }

    /// An item of this list.
    pub(super) fn item(&self, ty: Ty) -> Self {
        Self {
            ty,
            place: self.place.clone(),
        }
    }
}

impl Checker<'_, '_> {
    /// Where the formula with this pointer stands.
    pub(super) fn site(&self, pointer: &str) -> Site {
        self.node.at(pointer).unwrap_or(self.node).site()
    }

    pub(super) fn report(
        &mut self,
        code: &'static Code,
        site: Site,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.report(code, site, message)
    }
}

/// An expression that always has a value.
pub(super) fn always(kind: ExprKind, ty: Ty, site: Site) -> Expr {
    Expr {
        kind,
        ty,
        optional: false,
        site,
    }
}

/// An expression that may have none.
pub(super) fn maybe(kind: ExprKind, ty: Ty, site: Site) -> Expr {
    Expr {
        kind,
        ty,
        optional: true,
        site,
    }
}
