//! Scopes: what calls need of a token, and what has to be asked for.

use super::{Api, Connector, CredentialOption, Id, Operation, Requirement, SchemeKind};

impl Api {
    /// What the connector calls by itself: its test and what its collections do; all operations where it has no
    /// collections.
    pub(crate) fn own_calls(&self) -> Vec<Id<Operation>> {
        if self.collections.is_empty() {
            return self.operations.iter().map(|it| it.0).collect();
        }
        let test = self.connector.iter().filter_map(|it| it.test);
        let asks = self.collections.iter().flat_map(|it| it.1.asks());
        let mut calls: Vec<_> = test.chain(asks.map(|it| it.operation)).collect();
        calls.sort_unstable_by_key(|it| it.index());
        calls.dedup();
        calls
    }

    /// The scopes that a token of this credential must have for an operation: each list of them will do.
    pub(crate) fn scopes_for<'a>(
        &'a self,
        option: &CredentialOption,
        operation: Id<Operation>,
    ) -> Vec<&'a [String]> {
        let own = self.operations[operation].security.as_ref();
        let stated = own.or(self.security.as_ref());
        stated.map_or(vec![&[]], |it| self.scopes_of(option, it))
    }

    /// The same for what a document says of some operation.
    pub(crate) fn scopes_of<'a>(
        &self,
        option: &CredentialOption,
        stated: &'a [Requirement],
    ) -> Vec<&'a [String]> {
        let stated = stated.iter().filter(|_| option.kind.oauth2().is_some());
        let stated = stated.flat_map(|it| &it.schemes);
        let tokens: Vec<_> = stated
            .filter(|(scheme, _)| self.schemes[*scheme].kind == SchemeKind::Bearer)
            .collect();
        let mut all: Vec<&[String]> = Vec::new();
        for (scheme, scopes) in &tokens {
            let bare = |(other, none): &&(_, Vec<String>)| other == scheme && none.is_empty();
            // What another scheme leaves open, such as a token out of the settings, says nothing of this one.
            if !scopes.is_empty() && tokens.iter().any(bare) {
                return vec![&[]];
            }
            if !scopes.is_empty() && !all.contains(&scopes.as_slice()) {
                all.push(scopes);
            }
        }
        match all.is_empty() {
            true => vec![&[]],
            false => all,
        }
    }

    /// The scopes with which a token of this credential can do all of the connector's own calls. Where a call has a
    /// choice, what others need anyway decides, else the document's order.
    pub(crate) fn needed_scopes(
        &self,
        connector: &Connector,
        option: &CredentialOption,
    ) -> Vec<String> {
        let calls = self.own_calls().into_iter();
        let ways = calls.map(|it| self.scopes_for(option, it));
        let (without_choice, with): (Vec<_>, Vec<_>) = ways.partition(|it| it.len() == 1);
        let mut needed: Vec<String> = Vec::new();
        for ways in without_choice.iter().chain(&with) {
            if !ways.iter().any(|it| connector.holds(&needed, it)) {
                let lacking = ways[0].iter().filter(|it| !needed.contains(it)).cloned();
                needed.extend(lacking.collect::<Vec<_>>());
            }
        }
        needed
    }
}

impl Connector {
    /// Whether a token that was granted these scopes has those: by name, or with one that implies it.
    pub(crate) fn holds(&self, granted: &[String], needed: &[String]) -> bool {
        let implied = self.implied_scopes.iter();
        let implied = implied.filter(|it| granted.contains(&it.0));
        let implied: Vec<_> = implied.flat_map(|it| &it.1).collect();
        needed
            .iter()
            .all(|it| granted.contains(it) || implied.contains(&it))
    }
}
