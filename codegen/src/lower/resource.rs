//! Groups of operations: by tag, else by the first telling segment of the path.

use super::{Lowering, docs, path};
use crate::ir::{Docs, Id, Resource};
use crate::parse::Node;
use std::collections::HashMap;

/// Groups by their normal spelling.
#[derive(Default)]
pub(super) struct Resources {
    by_name: HashMap<String, Id<Resource>>,
}

impl<'t> Lowering<'t, '_> {
    /// The group of an operation with this first tag and path.
    pub(super) fn resource(
        &mut self,
        tag: Option<&str>,
        path: &str,
        node: Node<'t>,
    ) -> Id<Resource> {
        let wire = group(tag, path).unwrap_or(&self.options.key);
        let name = normal(wire);
        if let Some(id) = self.resources.by_name.get(&name) {
            return *id;
        }
        let wire = wire.to_owned();
        let id = self.api.resources.push(Resource {
            docs: self.tag_docs(&name),
            wire,
            operations: Vec::new(),
            site: node.site(),
        });
        self.resources.by_name.insert(name, id);
        id
    }

    fn tag_docs(&self, name: &str) -> Docs {
        let mut tags = self.document.tags();
        tags.find(|it| normal(it.name) == name)
            .map(|it| docs(it.said()))
            .unwrap_or_default()
    }
}

/// The text that names the group of an operation; `None` when neither its tag nor its path has one.
pub(super) fn group<'a>(tag: Option<&'a str>, path: &'a str) -> Option<&'a str> {
    tag.or_else(|| path::fixed_segments(path).find(|it| tells(it)))
}

// `Pull Requests`, `pull-requests` and `pullRequests` are one group.
fn normal(wire: &str) -> String {
    let letters: String = wire.chars().filter(|it| it.is_alphanumeric()).collect();
    match letters.is_empty() {
        true => wire.to_owned(),
        false => letters.to_lowercase(),
    }
}

// `api` and `v1.2` stand before every path of an API.
fn tells(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase();
    let version = segment.strip_prefix('v').unwrap_or(&segment);
    let is_version = !version.is_empty()
        && version
            .chars()
            .all(|it| it.is_ascii_digit() || matches!(it, '.' | '-' | '_'));
    !is_version
        && segment != "api"
        && segment != "rest"
        && segment.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_operations() {
        let check = |tag, path, expected| assert_eq!(group(tag, path), expected);
        check(Some("Pets"), "/dogs", Some("Pets"));
        check(None, "/api/v1.2/{tenant}/dogs/{id}", Some("dogs"));
        check(None, "/v3", None);
        check(None, "/files?x=1", Some("files"));
        assert_eq!(normal("Pull Requests"), normal("pull-requests"));
    }
}
