//! What is made of texts.

use super::checker::{Checker, Target, always};
use crate::ir::mapping::{Expr, ExprKind, Piece, Ty};
use crate::ir::{Primitive, Site};
use connectome::formula::Formula;

impl<'a> Checker<'a, '_> {
    /// A text, for what is made of texts: numbers and booleans as JSON writes them.
    pub(super) fn as_text(&mut self, formula: &'a Formula, place: &str) -> Option<Expr> {
        let target = Target {
            ty: Ty::Primitive(Primitive::Text),
            place: place.to_owned(),
        };
        self.check(formula, &target)
    }

    /// A template as its pieces.
    pub(super) fn template(
        &mut self,
        template: &str,
        values: &'a [(Box<str>, Formula)],
        site: Site,
    ) -> Option<Expr> {
        let mut texts = Vec::new();
        for (key, formula) in values {
            texts.push((&**key, self.as_text(formula, "$tpl")));
        }
        let mut pieces = vec![Piece::Text(String::new())];
        let mut rest = template;
        while let Some(letter) = rest.chars().next() {
            let found = texts.iter().find_map(|(key, value)| {
                let after = rest
                    .strip_prefix('{')?
                    .strip_prefix(key)?
                    .strip_prefix('}')?;
                Some((value, after))
            });
            match (found, pieces.last_mut()) {
                (Some((value, after)), _) => {
                    pieces.push(Piece::Value(value.clone()?));
                    pieces.push(Piece::Text(String::new()));
                    rest = after;
                }
                (None, Some(Piece::Text(text))) => {
                    text.push(letter);
                    rest = &rest[letter.len_utf8()..];
                }
                (None, _) => return None,
            }
        }
        pieces.retain(|it| !matches!(it, Piece::Text(text) if text.is_empty()));
        let ty = Ty::Primitive(Primitive::Text);
        Some(always(ExprKind::Template(pieces), ty, site))
    }
}
