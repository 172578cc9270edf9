//! Questions to values: `$eval`, and what `$map` compares with.

use super::check::place_of;
use super::checker::{Checker, always};
use super::constant;
use super::convert;
use super::infer::{BOOL, json};
use crate::diagnostic::Code;
use crate::ir::mapping::{Comparison, Expr, ExprKind, Test, Ty};
use crate::ir::{Constant, Primitive, Site};
use connectome::View;
use connectome::formula::{Expression, Formula, Operator};

impl<'a> Checker<'a, '_> {
    pub(super) fn eval(
        &mut self,
        value: &'a Formula,
        operator: &'a Operator,
        site: Site,
    ) -> Option<Expr> {
        let value = self.infer(value)?;
        let (key, operand) = operator.parts();
        let known = operand.and_then(literal).map(constant::of);
        let is_number = convert::number(&value.ty);
        let is_text = value.ty.is_text();
        let (test, negated) = match (operator, known) {
            (Operator::Is(_), Some(to)) => (self.is(&value, to, site)?, false),
            (Operator::IsNot(_), Some(to)) => (self.is(&value, to, site)?, true),
            (Operator::IsEmpty, _) if has_typed_emptiness(&value.ty) => (Some(Test::Empty), false),
            (Operator::IsNotEmpty, _) if has_typed_emptiness(&value.ty) => {
                (Some(Test::Empty), true)
            }
            (Operator::OneOf(_), Some(Constant::List(of))) => (one_of(&value.ty, &of), false),
            (Operator::NoneOf(_), Some(Constant::List(of))) => (one_of(&value.ty, &of), true),
            (Operator::Contains(_), Some(Constant::Text(it))) if is_text && !it.is_empty() => {
                (Some(Test::Contains(it)), false)
            }
            (Operator::Lt(_), Some(to)) if is_number => (compares(Comparison::Less, &to), false),
            (Operator::Lte(_), Some(to)) if is_number => (compares(Comparison::AtMost, &to), false),
            (Operator::Gt(_), Some(to)) if is_number => (compares(Comparison::More, &to), false),
            (Operator::Gte(_), Some(to)) if is_number => {
                (compares(Comparison::AtLeast, &to), false)
            }
            _ => (None, false),
        };
        let (test, negated) = match test {
            Some(test) => (test, negated),
            None => {
                let operand = match operand {
                    Some(operand) => Some(Box::new(self.check(operand, &json())?)),
                    None => None,
                };
                (Test::Rule(key, operand), false)
            }
        };
        let holds = always(ExprKind::Test(Box::new(value), test), BOOL, site);
        Some(match negated {
            false => holds,
            true => always(ExprKind::Not(Box::new(holds)), BOOL, site),
        })
    }

    /// Whether it equals a constant; what never can is a mistake.
    fn is(&mut self, value: &Expr, to: Constant, site: Site) -> Option<Option<Test>> {
        if let Some(test) = constant::equal(&value.ty, &to) {
            if let (Ty::TextEnum(at), Constant::Text(text)) = (&value.ty, &to) {
                self.has_text(*at, text, &place_of(value), site)?;
            }
            return Some(Some(test));
        }
        let never = match (&value.ty, &to) {
            (Ty::Primitive(Primitive::Bool), Constant::Text(_)) => true,
            (ty, Constant::Text(_)) => convert::integer(ty),
            (ty, Constant::Bool(_)) => ty.is_text(),
            _ => false,
        };
        if !never {
            return Some(None);
        }
        let (label, place) = (self.schemas.label(&value.ty), place_of(value));
        let found = self.report(
            Code::UNFIT_TYPE,
            site,
            format!("`{place}` is {label} and never equals this"),
        );
        match to {
            Constant::Text(it) if it == "true" || it == "false" => {
                found.help(format!("leave the quotes out: `is: {it}`"));
            }
            Constant::Bool(it) => {
                found.help(format!("compare with the text: `is: \"{it}\"`"));
            }
            _ => {}
        }
        None
    }

    /// What an entry of `$map` asks.
    pub(super) fn entry(&mut self, value: &Expr, from: &'a Formula) -> Option<Test> {
        let site = self.site(&from.pointer);
        if let Some(to) = literal(from).map(constant::of)
            && let Some(test) = self.is(value, to, site)?
        {
            return Some(test);
        }
        let from = self.check(from, &json())?;
        Some(Test::Rule("is", Some(Box::new(from))))
    }
}

fn literal(formula: &Formula) -> Option<View<'_>> {
    match &formula.expression {
        Expression::Literal(json) | Expression::Plain(json) => Some(json.view()),
        _ => None,
    }
}

fn has_typed_emptiness(ty: &Ty) -> bool {
    !matches!(ty, Ty::Json | Ty::Whole(_) | Ty::Record(_))
}

// `oneOf` compares strictly: a text never equals a number.
fn one_of(ty: &Ty, of: &[Constant]) -> Option<Test> {
    let fits = |it: &Constant| match it {
        Constant::Text(_) => ty.is_text(),
        Constant::Number(digits) => convert::integer(ty) && digits.parse::<i64>().is_ok(),
        _ => false,
    };
    of.iter().all(fits).then(|| Test::OneOf(of.to_vec()))
}

fn compares(comparison: Comparison, to: &Constant) -> Option<Test> {
    match to {
        Constant::Number(digits) => Some(Test::Compares(comparison, digits.clone())),
        _ => None,
    }
}
