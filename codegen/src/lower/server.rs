//! Where the API is served.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::{Server, ServerVariable};
use crate::parse::Node;
use crate::parse::openapi::{self, Operation, PathItem};

impl<'t> Lowering<'t, '_> {
    /// The servers of the whole API.
    pub(super) fn servers(&mut self) {
        for server in self.document.servers() {
            if let Some(server) = self.server(&server)
                && !self.api.servers.contains(&server)
            {
                self.api.servers.push(server);
            }
        }
    }

    /// Where an operation is served, when that differs from the rest.
    pub(super) fn own_server(
        &mut self,
        item: PathItem<'t>,
        operation: Operation<'t>,
    ) -> Option<Server> {
        let mut servers = operation.servers();
        if servers.is_empty() {
            servers = item.servers();
        }
        let server = self.server(servers.first()?)?;
        let is_default = self.api.servers.first() == Some(&server);
        (!is_default).then_some(server)
    }

    fn server(&mut self, server: &openapi::Server<'t>) -> Option<Server> {
        let url = server.url.trim_end_matches('/');
        // The specification's default, `/`, says nothing about where the API is.
        if url.is_empty() {
            return None;
        }
        let Some(url) = usable(url) else {
            self.report(
                Code::UNUSABLE_SERVER,
                server.node.site(),
                format!("`{}` is no address of a server", server.url),
            )
            .help("begin it with `https://`, or with `/` when it is relative to the document");
            return None;
        };
        let declared: Vec<_> = server.variables().collect();
        let variables = names(&url).map(|name| {
            let node = declared.iter().find(|(it, _)| *it == name);
            variable(name, node.map(|(_, node)| *node))
        });
        Some(Server {
            variables: variables.collect(),
            description: server.description().map(str::to_owned),
            url: url.clone(),
        })
    }
}

fn usable(url: &str) -> Option<String> {
    if url.contains(|it: char| it.is_whitespace() || it.is_control()) {
        return None;
    }
    if url.starts_with('/') && !url.starts_with("//") {
        return Some(url.to_owned());
    }
    if let Some(rest) = url.strip_prefix("//") {
        return Some(format!("https://{rest}"));
    }
    match url.split_once("://") {
        Some(("http" | "https", host)) if !host.is_empty() => Some(url.to_owned()),
        // The scheme itself may be a variable.
        Some((scheme, _)) if scheme.starts_with('{') && scheme.ends_with('}') => {
            Some(url.to_owned())
        }
        Some(_) => None,
        // A variable may hold the scheme and the host.
        None if url.starts_with('{') => Some(url.to_owned()),
        // `api.example.com/v1` is meant as a host, `v1` as a path.
        None if url.split('/').next().is_some_and(|it| it.contains('.')) => {
            Some(format!("https://{url}"))
        }
        None => Some(format!("/{url}")),
    }
}

fn names(url: &str) -> impl Iterator<Item = &str> {
    let mut seen = Vec::new();
    url.split('{').skip(1).filter_map(move |it| {
        let (name, _) = it.split_once('}')?;
        let is_new = !seen.contains(&name);
        seen.push(name);
        is_new.then_some(name)
    })
}

fn variable(name: &str, node: Option<Node<'_>>) -> ServerVariable {
    let text = |key| {
        node.and_then(|it| it.get(key))
            .and_then(Node::scalar)
            .map(str::to_owned)
    };
    let values = node.and_then(|it| it.get("enum")).into_iter();
    let values: Vec<_> = values
        .flat_map(Node::items)
        .filter_map(Node::scalar)
        .map(str::to_owned)
        .collect();
    ServerVariable {
        wire: name.to_owned(),
        default: text("default")
            .or_else(|| values.first().cloned())
            .unwrap_or_default(),
        values,
        description: text("description"),
    }
}

#[cfg(test)]
mod tests {
    use super::usable;

    #[test]
    fn takes_addresses_as_they_are_meant() {
        let check =
            |url: &str, expected: Option<&str>| assert_eq!(usable(url).as_deref(), expected);
        check("https://a.b/c", Some("https://a.b/c"));
        check("//a.b", Some("https://a.b"));
        check("/v1", Some("/v1"));
        check("v1", Some("/v1"));
        check("a.b/v1", Some("https://a.b/v1"));
        check("{protocol}://{host}", Some("{protocol}://{host}"));
        check("file:///etc", None);
        check("https://a b", None);
    }
}
