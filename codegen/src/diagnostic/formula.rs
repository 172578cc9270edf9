//! What is wrong with a formula, as the runtime's reader of formulas says it.

use connectome::formula::{Problem, code};

use super::{CODES, Code, Diagnostic, Diagnostics, Site};

impl Diagnostics {
    /// Reports a problem of a formula that stands there.
    pub(crate) fn report_formula(&mut self, problem: Problem, site: Site) -> &mut Diagnostic {
        let kind = CODES.iter().copied().find(|it| it.name == problem.code);
        let reported = self.report(kind.unwrap_or(Code::WRONG_FORMULA), site, problem.message);
        if is_of_key(problem.code) {
            reported.of_key();
        }
        reported.help(problem.help)
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
