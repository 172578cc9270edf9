//! A condition that is an object, as it is sent alone.

use super::{CONDITIONS, FIELD, KEY, VALUE};
use crate::ir::Constant;
use crate::lower::connector::constant::constant;
use crate::parse::Node;

/// A condition that is an object, with some value.
pub(super) struct Example<'a, 't> {
    pub(super) how: Node<'t>,
    pub(super) value: Constant,
    pub(super) spelled: &'a str,
    pub(super) last: &'a str,
}

impl Example<'_, '_> {
    /// With what stands around it.
    pub(super) fn within(&self, around: Option<Node<'_>>) -> Constant {
        let object = self.filled(constant(self.how));
        match around {
            Some(around) => placed(constant(around), &object),
            None => Constant::List(vec![object]),
        }
    }

    fn filled(&self, how: Constant) -> Constant {
        match how {
            Constant::Text(text) if text == VALUE => self.value.clone(),
            Constant::Text(text) => {
                Constant::Text(text.replace(FIELD, self.spelled).replace(KEY, self.last))
            }
            Constant::List(items) => {
                Constant::List(items.into_iter().map(|it| self.filled(it)).collect())
            }
            Constant::Object(members) => {
                let members = members.into_iter();
                Constant::Object(members.map(|(key, it)| (key, self.filled(it))).collect())
            }
            other => other,
        }
    }
}

/// The conditions in their place.
fn placed(around: Constant, condition: &Constant) -> Constant {
    match around {
        Constant::Text(text) if text == CONDITIONS => condition.clone(),
        Constant::List(items) => {
            Constant::List(items.into_iter().map(|it| placed(it, condition)).collect())
        }
        Constant::Object(members) => {
            let members = members.into_iter();
            Constant::Object(
                members
                    .map(|(key, it)| (key, placed(it, condition)))
                    .collect(),
            )
        }
        other => other,
    }
}
