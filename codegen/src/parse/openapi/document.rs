//! The document's top: where the API is served, how to get in, what its tags mean.

use super::{Said, Version, reference};
use crate::parse::{Node, Specs};

/// A section that stands in a file that says it stands in another file, and so on.
const LONGEST_CHAIN: usize = 8;

/// A whole API description.
#[derive(Clone, Copy)]
pub struct Document<'t> {
    specs: &'t Specs,
    root: Node<'t>,
    version: Version,
}

impl<'t> Document<'t> {
    /// Takes the top of a tree for an API description, if it says that it is one.
    pub fn read(specs: &'t Specs, root: Node<'t>) -> Option<Self> {
        let version = if let Some(version) = root.get("openapi").and_then(Node::scalar) {
            match version.trim() {
                it if it.starts_with("3.0") || it == "3" => Version::OpenApi30,
                it if it.starts_with("3.1") => Version::OpenApi31,
                it if it.starts_with('3') => Version::OpenApi32,
                it if it.starts_with('2') => Version::Swagger2,
                _ => return None,
            }
        } else {
            let version = root.get("swagger").and_then(Node::scalar)?;
            match version.trim() {
                it if it.starts_with('3') => Version::OpenApi30,
                it if it.starts_with('2') || it.starts_with('1') => Version::Swagger2,
                _ => return None,
            }
        };
        Some(Self {
            specs,
            root,
            version,
        })
    }

    /// Its top.
    pub fn node(self) -> Node<'t> {
        self.root
    }

    /// What the vendor calls the API.
    pub fn title(self) -> Option<&'t str> {
        self.root.get("info")?.get("title")?.scalar()
    }

    /// The vendor's version text.
    pub fn api_version(self) -> Option<&'t str> {
        self.root.get("info")?.get("version")?.scalar()
    }

    /// What it says of the whole API.
    pub fn said(self) -> Said<'t> {
        let info = self.root.get("info").map(Said::of).unwrap_or_default();
        let link = self.root.get("externalDocs").and_then(|it| it.get("url"));
        Said {
            link: link.and_then(Node::text),
            ..info
        }
    }

    /// Every path with its item, `x-ms-paths` (paths that differ in their query) included.
    pub fn paths(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        let all = ["paths", "x-ms-paths"].map(|key| self.section(self.root, key));
        all.into_iter()
            .flatten()
            .flat_map(Node::entries)
            .filter(|(path, _)| !path.starts_with("x-"))
    }

    /// Requests that the vendor makes: the event's name and its path item.
    pub fn webhooks(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        let all = ["webhooks", "x-webhooks"].map(|key| self.section(self.root, key));
        all.into_iter().flatten().flat_map(Node::entries)
    }

    /// The map that holds the named schemas.
    pub fn schemas(self) -> Option<Node<'t>> {
        match self.version {
            Version::Swagger2 => self.section(self.root, "definitions"),
            _ => self.section(self.section(self.root, "components")?, "schemas"),
        }
    }

    /// The security schemes by name.
    pub fn security_schemes(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        let map = match self.version {
            Version::Swagger2 => self.section(self.root, "securityDefinitions"),
            _ => {
                let components = self.section(self.root, "components");
                components.and_then(|it| self.section(it, "securitySchemes"))
            }
        };
        map.into_iter().flat_map(Node::entries)
    }

    /// The `security` list.
    pub fn security(self) -> Option<Node<'t>> {
        self.root.get("security")
    }

    /// The tags that it describes.
    pub fn tags(self) -> impl Iterator<Item = Tag<'t>> {
        let tags = self.root.get("tags").into_iter().flat_map(Node::items);
        tags.filter_map(|node| {
            Some(Tag {
                node,
                name: node.get("name")?.scalar()?,
            })
        })
    }

    /// Where the API is served.
    pub fn servers(self) -> Vec<Server<'t>> {
        match self.version {
            Version::Swagger2 => self.host_servers(),
            _ => servers(self.root),
        }
    }

    /// What bodies are written as where an operation says nothing (Swagger 2.0).
    pub(super) fn consumes(self) -> Option<Node<'t>> {
        self.root.get("consumes")
    }

    /// What answers are written as where an operation says nothing (Swagger 2.0).
    pub(super) fn produces(self) -> Option<Node<'t>> {
        self.root.get("produces")
    }

    /// Takes a node for a security scheme.
    pub fn security_scheme(self, node: Node<'t>) -> SecurityScheme<'t> {
        SecurityScheme { node }
    }

    /// Whether keywords beside a schema's `$ref` count as much as what it leads to.
    pub fn honours_siblings(self) -> bool {
        self.version >= Version::OpenApi31
    }

    /// Whether `QUERY` and additional methods are words of it.
    pub(super) fn has_query_method(self) -> bool {
        self.version >= Version::OpenApi32
    }

    /// Whether bodies stand among the parameters.
    pub(super) fn is_swagger(self) -> bool {
        self.version == Version::Swagger2
    }

    /// A part of the document, which may stand in a file of its own. A reference that leads nowhere is
    /// left where it is: an entry `$ref` among the others.
    pub(super) fn section(self, within: Node<'t>, key: &str) -> Option<Node<'t>> {
        let mut here = within.get(key)?;
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = reference(here) else {
                break;
            };
            let (file, text) = (reference.site().file, reference.text()?);
            let Ok(target) = self.specs.resolve(file, text) else {
                break;
            };
            here = target;
        }
        Some(here)
    }

    fn host_servers(self) -> Vec<Server<'t>> {
        let text = |key| self.root.get(key).and_then(Node::text).map(str::trim);
        let base = text("basePath").unwrap_or("").trim_end_matches('/');
        let base = match base {
            "" => String::new(),
            it if it.starts_with('/') => it.to_owned(),
            it => format!("/{it}"),
        };
        let node = ["host", "basePath"].map(|key| self.root.get(key));
        let node = node.into_iter().flatten().next().unwrap_or(self.root);
        let Some(host) = text("host").filter(|it| !it.is_empty()) else {
            let relative = (!base.is_empty()).then_some(Server {
                node,
                url: base,
                variables: None,
            });
            return relative.into_iter().collect();
        };
        let host = host.trim_end_matches('/');
        if host.contains("://") {
            return vec![Server {
                node,
                url: format!("{host}{base}"),
                variables: None,
            }];
        }
        let schemes = self.root.get("schemes").into_iter().flat_map(Node::items);
        let schemes: Vec<_> = schemes.filter_map(Node::text).collect();
        let scheme = match schemes.as_slice() {
            [] => "https",
            all if all.contains(&"https") => "https",
            [first, ..] => first,
        };
        vec![Server {
            node,
            url: format!("{scheme}://{host}{base}"),
            variables: None,
        }]
    }
}

/// The `servers` of a document, a path item or an operation.
pub(super) fn servers(node: Node<'_>) -> Vec<Server<'_>> {
    let items = node.get("servers").into_iter().flat_map(Node::items);
    items
        .filter_map(|node| {
            Some(Server {
                node,
                url: node.get("url")?.text()?.trim().to_owned(),
                variables: node.get("variables"),
            })
        })
        .collect()
}

/// A place where an API is served.
#[derive(Clone)]
pub struct Server<'t> {
    /// Where it stands.
    pub node: Node<'t>,
    /// Its address; `{name}` where a variable goes.
    pub url: String,
    variables: Option<Node<'t>>,
}

impl<'t> Server<'t> {
    /// Name, default, allowed values and description of each variable.
    pub fn variables(&self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        self.variables.into_iter().flat_map(Node::entries)
    }

    /// What is said of it.
    pub fn description(&self) -> Option<&'t str> {
        self.node.get("description").and_then(Node::text)
    }
}

/// A tag and what is said of it.
#[derive(Clone, Copy)]
pub struct Tag<'t> {
    /// Where it stands.
    pub node: Node<'t>,
    /// Its name.
    pub name: &'t str,
}

impl<'t> Tag<'t> {
    /// What is said of it.
    pub fn said(self) -> Said<'t> {
        Said::of(self.node)
    }
}

/// A way to prove who calls.
#[derive(Clone, Copy)]
pub struct SecurityScheme<'t> {
    node: Node<'t>,
}

/// How a security scheme works, in one set of words for all versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow<'t> {
    /// A key under this name, in this place (`header`, `query`, `cookie`).
    ApiKey {
        /// The place, as it is written.
        place: &'t str,
        /// The name.
        name: &'t str,
    },
    /// `Authorization: Basic`.
    Basic,
    /// A token that goes as `Authorization: Bearer`.
    Bearer,
    /// Something else, by its name.
    Other(&'t str),
}

impl<'t> SecurityScheme<'t> {
    /// How it works; `None` when it does not say.
    pub fn flow(self) -> Option<Flow<'t>> {
        let text = |key| self.node.get(key).and_then(Node::text);
        Some(match text("type")? {
            "apiKey" | "apikey" | "api_key" => Flow::ApiKey {
                place: text("in")?,
                name: text("name")?,
            },
            "basic" => Flow::Basic,
            "http" => match text("scheme")? {
                it if it.eq_ignore_ascii_case("basic") => Flow::Basic,
                it if it.eq_ignore_ascii_case("bearer") => Flow::Bearer,
                other => Flow::Other(other),
            },
            "oauth2" | "openIdConnect" => Flow::Bearer,
            other => Flow::Other(other),
        })
    }

    /// What is said of it.
    pub fn said(self) -> Said<'t> {
        Said::of(self.node)
    }
}
