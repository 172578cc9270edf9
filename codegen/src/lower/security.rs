//! Who may call: security schemes, and what operations need of them.

use super::{Lowering, docs};
use crate::diagnostic::Code;
use crate::ir::{Id, Place, Requirement, Scheme, SchemeKind};
use crate::parse::openapi::Flow;
use crate::parse::{Node, NodeKind};

impl<'t> Lowering<'t, '_> {
    /// The schemes, and what an operation needs that says nothing itself.
    pub(super) fn security(&mut self) {
        for (wire, node) in self.document.security_schemes() {
            let Some(node) = self.follow(node) else {
                continue;
            };
            let scheme = self.document.security_scheme(node);
            let Some(kind) = scheme.flow().and_then(kind) else {
                self.report(
                    Code::UNEXPECTED_NODE,
                    node.site(),
                    format!("`{wire}` does not say how a credential is applied"),
                )
                .help("give it a `type`, and an API key also `in` and `name`");
                continue;
            };
            self.api.schemes.push(Scheme {
                wire: wire.to_owned(),
                kind,
                docs: docs(scheme.said()),
                site: node.site(),
            });
        }
        self.api.security = self.document.security().and_then(|it| self.needs(it));
    }

    /// What an operation's own list asks for, when that differs from the rest.
    pub(super) fn own_security(&mut self, list: Node<'t>) -> Option<Vec<Requirement>> {
        let needs = self.needs(list)?;
        (self.api.security.as_ref() != Some(&needs)).then_some(needs)
    }

    fn needs(&mut self, list: Node<'t>) -> Option<Vec<Requirement>> {
        if list.kind() != NodeKind::List {
            self.unexpected(list, "a list of requirements");
            return None;
        }
        let mut needs = Vec::new();
        let mut lost = false;
        for node in list.items() {
            match self.requirement(node) {
                Some(need) if needs.contains(&need) => {}
                Some(need) => needs.push(need),
                None => lost = true,
            }
        }
        // Nothing is left of it: an empty list would mean that nothing is sent. Nor does it mean that where
        // no scheme is defined: programs that write documents put it everywhere, whatever the server wants.
        let silent = lost || self.api.schemes.is_empty();
        (!needs.is_empty() || !silent).then_some(needs)
    }

    fn requirement(&mut self, node: Node<'t>) -> Option<Requirement> {
        if node.kind() != NodeKind::Map {
            self.unexpected(node, "an object with the names of security schemes");
            return None;
        }
        let mut need = Requirement::default();
        for (wire, scopes) in node.entries() {
            let Some(scheme) = self.scheme(wire) else {
                if self.unknown_schemes.insert(wire) {
                    self.report(
                        Code::UNKNOWN_SECURITY,
                        scopes.site(),
                        format!("there is no security scheme `{wire}`"),
                    )
                    .help("define it, or mend its name; it is left out wherever it is named");
                }
                return None;
            };
            let scopes = scopes.items().filter_map(Node::text).map(str::to_owned);
            need.schemes.push((scheme, scopes.collect()));
        }
        Some(need)
    }

    fn scheme(&self, wire: &str) -> Option<Id<Scheme>> {
        let mut schemes = self.api.schemes.iter();
        schemes.find(|(_, it)| it.wire == wire).map(|(id, _)| id)
    }
}

fn kind(flow: Flow<'_>) -> Option<SchemeKind> {
    Some(match flow {
        Flow::ApiKey { place, name } => {
            let place = match place {
                "header" => Place::Header,
                "query" => Place::Query,
                "cookie" => Place::Cookie,
                _ => return None,
            };
            SchemeKind::ApiKey(place, name.to_owned())
        }
        Flow::Basic => SchemeKind::Basic,
        Flow::Bearer => SchemeKind::Bearer,
        Flow::Other(name) => SchemeKind::Other(name.to_owned()),
    })
}
