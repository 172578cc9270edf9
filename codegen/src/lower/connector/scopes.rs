//! Scopes of `connector.yaml`: which hold others, and what is asked for where nobody says it.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::{Api, CredentialKind, Requirement};
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

/// Where nobody says what is asked for, it is what the connector's own calls need.
pub(super) fn ask_for_what_is_needed(api: &mut Api) {
    let Some(connector) = &api.connector else {
        return;
    };
    let options = connector.credentials.iter();
    let needed = options.map(|it| api.needed_scopes(connector, it));
    let needed: Vec<_> = needed.collect();
    let options = api.connector.iter_mut().flat_map(|it| &mut it.credentials);
    for (option, needed) in options.zip(needed) {
        if let CredentialKind::OAuth2(it)
        | CredentialKind::ClientCredentials(it)
        | CredentialKind::JwtBearer(it) = &mut option.kind
            && it.scopes_site.is_none()
        {
            it.scopes = needed;
        }
    }
}
