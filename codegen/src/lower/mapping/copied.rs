//! What a `$copy` copies.

use super::checker::Checker;
use crate::diagnostic::Code;
use crate::ir::Site;
use connectome::formula::{Expression, Formula};

impl<'a> Checker<'a, '_> {
    /// The formula that a `$copy` copies.
    pub(super) fn copied(&mut self, formula: &Formula, site: Site) -> Option<&'a Formula> {
        let Expression::Copy(locator) = &formula.expression else {
            return None;
        };
        let mut at: Option<&'a Formula> = Some(self.whole);
        for step in locator.steps() {
            at = match (at.map(|it| &it.expression), step) {
                (Some(Expression::Object(members)), connectome::formula::Step::Key(key)) => {
                    members.iter().find(|(it, _)| it == key).map(|(_, it)| it)
                }
                _ => None,
            };
        }
        let found = at.filter(|it| !std::ptr::eq(*it, self.whole));
        let Some(found) = found else {
            self.report(
                Code::INVALID_LOCATOR,
                site,
                format!("`{locator}` is no field of the result"),
            )
            .help("`$copy` takes a field that stands beside it");
            return None;
        };
        if self.copying || matches!(found.expression, Expression::Copy(_)) {
            self.report(
                Code::INVALID_LOCATOR,
                site,
                format!("`{locator}` is a copy itself"),
            )
            .help("copy what it copies");
            return None;
        }
        if !self.scopes.is_empty() {
            self.report(
                Code::INVALID_LOCATOR,
                site,
                "`$copy` stands inside `$iterate`",
            )
            .help("say `$.parent.…` and the formula again");
            return None;
        }
        Some(found)
    }
}
