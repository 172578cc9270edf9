//! Named arguments: which ones came, and which nobody knows.

use super::super::ast::{Expression, Formula};
use super::super::nearest::nearest;
use super::super::problem::code;
use super::{Members, Parser, article};
use crate::codec::{Kind, View};

/// The named arguments of a formula.
pub(super) struct Arguments<'j> {
    name: &'static str,
    members: Members<'j>,
}

impl<'j> Arguments<'j> {
    pub(super) fn get(&self, key: &str) -> Option<View<'j>> {
        let member = self.members.iter().find(|(it, _)| it == key);
        member.map(|(_, value)| *value)
    }
}

impl Parser {
    /// Takes an object with these keys and no others.
    pub(super) fn arguments<'j>(
        &mut self,
        name: &'static str,
        keys: &[&'static str],
        view: View<'j>,
    ) -> Option<Arguments<'j>> {
        if view.kind() != Kind::Object {
            let kind = article(view.kind());
            return self.problem(
                code::WRONG_ARGUMENT,
                format!("{name} takes an object, not {kind}"),
                format!("its keys are {}", listed(keys)),
            );
        }
        let members: Members<'j> = view.members().collect();
        self.are_unique(&members)?;
        let unknown: Vec<_> = members
            .iter()
            .filter(|(key, _)| !keys.contains(&key.as_ref()))
            .map(|(key, _)| key.as_ref().to_owned())
            .collect();
        for key in &unknown {
            let help = match nearest(key, keys.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("its keys are {}", listed(keys)),
            };
            let message = format!("{name} has no key `{key}`");
            self.problem_at::<()>(key, code::UNKNOWN_KEY, message, help);
        }
        unknown.is_empty().then_some(Arguments { name, members })
    }

    /// Reads an argument that has to be there.
    pub(super) fn required(
        &mut self,
        arguments: &Arguments<'_>,
        key: &'static str,
    ) -> Option<Box<Formula>> {
        let view = self.present(arguments, key)?;
        self.value_at(key, view).map(Box::new)
    }

    /// An argument that has to be there, unread.
    pub(super) fn present<'j>(
        &mut self,
        arguments: &Arguments<'j>,
        key: &'static str,
    ) -> Option<View<'j>> {
        arguments.get(key).or_else(|| {
            self.problem(
                code::MISSING_ARGUMENT,
                format!("{} lacks `{key}`", arguments.name),
                format!("add `{key}`"),
            )
        })
    }

    /// Reads an argument that may be absent.
    pub(super) fn optional(
        &mut self,
        arguments: &Arguments<'_>,
        key: &str,
    ) -> Option<Option<Formula>> {
        match arguments.get(key) {
            Some(view) => self.value_at(key, view).map(Some),
            None => Some(None),
        }
    }

    /// Reads the one argument of a formula over text: a formula or a plain value.
    pub(super) fn scalar(&mut self, name: &str, view: View<'_>) -> Option<Box<Formula>> {
        let formula = self.value(view)?;
        let plain = match &formula.expression {
            Expression::Object(_) => Some(Kind::Object),
            Expression::List(_) => Some(Kind::List),
            Expression::Literal(json) => Some(json.kind()),
            _ => None,
        };
        match plain {
            Some(kind @ (Kind::Object | Kind::List)) => self.problem(
                code::WRONG_ARGUMENT,
                format!("`${name}` takes one value, not {}", article(kind)),
                format!("write `${name}: $.…` or give it a formula"),
            ),
            _ => Some(Box::new(formula)),
        }
    }
}

pub(super) fn listed(keys: &[&str]) -> String {
    let quoted: Vec<String> = keys.iter().map(|it| format!("`{it}`")).collect();
    quoted.join(", ")
}
