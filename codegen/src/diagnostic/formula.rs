//! What is wrong with a formula, as the runtime's reader of formulas says it.

use connectome::formula::{Problem, code};

use super::{CODES, Code, Diagnostics, Site};
use crate::parse::Node;

impl Diagnostics {
    /// Reports all that is wrong with the formulas below a node, each where it stands.
    pub(crate) fn report_formulas(&mut self, problems: Vec<Problem>, node: Node<'_>) {
        for problem in problems {
            let site = node.at(&problem.pointer).unwrap_or(node).site();
            self.report_formula(problem, site);
        }
    }

    /// Reports a problem of a formula that stands there.
    pub(crate) fn report_formula(&mut self, problem: Problem, site: Site) {
        let kind = CODES.iter().copied().find(|it| it.name == problem.code);
        let reported = self.report(kind.unwrap_or(Code::WRONG_FORMULA), site, problem.message);
        if is_of_key(problem.code) {
            reported.of_key();
        }
        reported.help(problem.help);
    }
}

/// Whether a problem is about a key and not about what stands under it.
fn is_of_key(problem: &str) -> bool {
    matches!(
        problem,
        code::UNKNOWN_FORMULA
            | code::UNKNOWN_KEY
            | code::UNKNOWN_OPERATOR
            | code::REPEATED_KEY
            | code::FORMULA_NOT_FIRST
            | code::FORMULA_LEAK
    )
}
