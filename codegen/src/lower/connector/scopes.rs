//! Which scopes hold others: `scopes` of `connector.yaml`.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::Requirement;
use crate::parse::connector::scopes::Implied;
use std::collections::BTreeSet;

impl<'t> Lowering<'t, '_> {
    /// Each scope that implies others, with all that follow from it.
    pub(super) fn implied_scopes(&mut self, said: &[Implied<'t>]) -> Vec<(String, Vec<String>)> {
        self.imply_something(said);
        let all = said.iter().map(|it| {
            let by = it.by.text;
            let mut found = BTreeSet::new();
            let mut next: Vec<&str> = directly(said, by).collect();
            while let Some(scope) = next.pop() {
                if scope != by && found.insert(scope) {
                    next.extend(directly(said, scope));
                }
            }
            let found = found.into_iter().map(str::to_owned);
            (by.to_owned(), found.collect())
        });
        all.collect()
    }

    // What no operation asks for is misspelt, or changes nothing.
    fn imply_something(&mut self, said: &[Implied<'t>]) {
        let api = self.api;
        let operations = api.operations.iter();
        let of_operations = operations.filter_map(|(_, it)| it.security.as_ref());
        let requirements = of_operations.chain(&api.security).flatten();
        let mut needed: Vec<&str> = requirements.flat_map(scopes_of).collect();
        needed.sort_unstable();
        needed.dedup();
        let known: Vec<_> = needed
            .iter()
            .copied()
            .chain(said.iter().map(|it| it.by.text))
            .collect();
        for implied in said {
            for scope in &implied.scopes {
                if scope.text == implied.by.text {
                    let message = format!("`{}` implies itself", scope.text);
                    self.report(Code::REPEATED_ENTRY, scope.site, message)
                        .help("leave it out");
                } else if !known.contains(&scope.text) {
                    self.unknown(
                        Code::UNKNOWN_WORD,
                        scope.site,
                        format!(
                            "no operation needs the scope `{}`",
                            scope.text.escape_debug()
                        ),
                        scope.text,
                        &needed,
                    );
                }
            }
        }
    }
}

fn directly<'s>(said: &'s [Implied<'_>], by: &'s str) -> impl Iterator<Item = &'s str> {
    let of = said.iter().filter(move |it| it.by.text == by);
    of.flat_map(|it| &it.scopes).map(|it| it.text)
}

fn scopes_of(requirement: &Requirement) -> impl Iterator<Item = &str> {
    let schemes = requirement.schemes.iter();
    schemes.flat_map(|it| &it.1).map(String::as_str)
}
