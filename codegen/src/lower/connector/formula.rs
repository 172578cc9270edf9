//! Formulas of `connector.yaml`: read and checked here, interpreted at run time.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::Formula;
use crate::parse::connector::is_locator;
use crate::parse::{Node, NodeKind};
use connectome::Json;
use connectome::formula::{Locator, Step};

/// What `$` is in a formula: its members, and where it is known the members of these.
pub(super) struct Variables<'a> {
    pub(super) known: Vec<(&'a str, Option<Vec<&'a str>>)>,
}

impl<'t> Lowering<'t, '_> {
    /// Formulas by their keys, each over these variables.
    pub(super) fn formulas(
        &mut self,
        said: &[(&'t str, Node<'t>)],
        variables: Option<&Variables<'_>>,
    ) -> Vec<(String, Formula)> {
        said.iter()
            .map(|(key, node)| ((*key).to_owned(), self.formula(*node, variables)))
            .collect()
    }

    /// A formula over these variables; `None`: over anything.
    pub(super) fn formula(&mut self, node: Node<'t>, variables: Option<&Variables<'_>>) -> Formula {
        let json = node.json();
        // The tree is within the depth and the size that files may have.
        let problems = match json.parse::<Json>() {
            Ok(json) => connectome::formula::parse(&json).err().unwrap_or_default(),
            Err(_) => Vec::new(),
        };
        let is_right = problems.is_empty();
        self.diagnostics.report_formulas(problems, node);
        if is_right && let Some(variables) = variables {
            self.variables(node, variables);
        }
        Formula {
            json,
            site: node.site(),
        }
    }

    fn variables(&mut self, node: Node<'t>, variables: &Variables<'_>) {
        let is_var = node.key() == Some("$var");
        match node.kind() {
            NodeKind::Text if is_var || is_locator(node) => self.variable(node, variables),
            NodeKind::List | NodeKind::Map => {
                for part in node.children() {
                    // Constants are not looked into, and inside `$iterate` other variables hold.
                    if !matches!(
                        part.key(),
                        Some("$plain" | "$iterate" | "$copy" | "$jsonata")
                    ) {
                        self.variables(part, variables);
                    }
                }
            }
            _ => {}
        }
    }

    fn variable(&mut self, node: Node<'t>, variables: &Variables<'_>) {
        let Ok(locator) = Locator::parse(node.text().unwrap_or_default()) else {
            return;
        };
        let mut steps = locator.steps().iter().map(|it| match it {
            Step::Key(key) => &**key,
            Step::Index(_) => "",
        });
        let Some(first) = steps.next() else {
            return;
        };
        let names: Vec<_> = variables.known.iter().map(|it| it.0).collect();
        let Some((_, members)) = variables.known.iter().find(|it| it.0 == first) else {
            let has_it = |it: &&(&str, Option<Vec<&str>>)| {
                let members = it.1.as_ref();
                members.is_some_and(|members| members.contains(&first))
            };
            let around = variables.known.iter().find(has_it);
            let reported = self.unknown(
                Code::UNKNOWN_FIELD,
                node.site(),
                format!("there is no `$.{}` here", first.escape_debug()),
                first,
                &names,
            );
            if let Some((around, _)) = around {
                reported.help(format!("perhaps `$.{around}.{first}`"));
            }
            return;
        };
        let (Some(members), Some(second)) = (members, steps.next()) else {
            return;
        };
        if !members.contains(&second) {
            self.unknown(
                Code::UNKNOWN_PARAMETER,
                node.site(),
                format!("there is no `$.{first}.{}`", second.escape_debug()),
                second,
                members,
            );
        }
    }
}
