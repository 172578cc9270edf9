//! Documents → meaning: every reference is resolved here or reported here.

mod answer;
mod body;
pub(crate) mod connector;
mod finish;
pub(crate) mod mapping;
mod media;
pub(crate) mod only;
mod operation;
mod parameter;
mod path;
mod reference;
mod resource;
mod schema;
mod security;
mod server;
pub(crate) mod unified;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Site};
use crate::ir::{Api, Docs, Owner, Step};
use crate::parse::openapi::{Document, Said};
use crate::parse::{FileId, Node};
use crate::specs::{Options, Specs};
use schema::Schemas;
use std::collections::{HashMap, HashSet};

/// What the document means. Nothing stops it but a document that cannot be read: the rest is reported.
/// `only` are the positions of the operations that are wanted, ascending; `None`: everything.
pub(crate) fn lower(
    specs: &Specs,
    options: &Options,
    only: Option<&[usize]>,
    diagnostics: &mut Diagnostics,
) -> Api {
    let Some(document) = document(specs, options, diagnostics) else {
        return Api::default();
    };
    let mut lowering = Lowering::new(specs, document, options, diagnostics);
    lowering.about();
    lowering.servers();
    lowering.security();
    lowering.know_named_schemas();
    lowering.families();
    lowering.operations(only);
    if only.is_none() {
        lowering.named_schemas();
        lowering.webhooks();
    }
    lowering.pending_schemas();
    let Lowering { api, schemas, .. } = lowering;
    finish::finish(api, schemas, diagnostics)
}

/// The operations of a document by what they are called, without what they send and receive.
pub(crate) struct Outline {
    /// Operations and their groups, and nothing else.
    pub(crate) api: Api,
    /// The place of each operation among all that the document holds.
    pub(crate) positions: Vec<usize>,
    /// The document.
    pub(crate) site: Site,
}

/// Which operations there are; `None` when the document cannot be read. Reports nothing: lowering does.
pub(crate) fn outline(specs: &Specs, options: &Options) -> Option<Outline> {
    let unheard = &mut Diagnostics::default();
    let document = document(specs, options, unheard)?;
    let mut lowering = Lowering::new(specs, document, options, unheard);
    let positions = lowering.outline();
    Some(Outline {
        api: lowering.api,
        positions,
        site: document.node().site(),
    })
}

fn document<'t>(
    specs: &'t Specs,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Document<'t>> {
    let file = specs.file(&options.document)?;
    let root = specs.root(file);
    if let Some(reason) = specs.unreadable(file) {
        diagnostics
            .report(Code::UNREADABLE, root.site(), reason)
            .help("give a document that is JSON or YAML");
        return None;
    }
    let document = Document::read(specs, root);
    if document.is_none() {
        diagnostics
            .report(
                Code::NOT_A_DOCUMENT,
                root.site(),
                "this is no API description",
            )
            .help("begin it with `openapi: 3.1.0` or `swagger: \"2.0\"`");
    }
    document
}

/// The work in hand.
struct Lowering<'t, 'd> {
    specs: &'t Specs,
    document: Document<'t>,
    options: &'d Options,
    diagnostics: &'d mut Diagnostics,
    api: Api,
    schemas: Schemas<'t>,
    resources: resource::Resources,
    at: At,
    /// The named schemas of the document.
    named: HashMap<&'t str, Node<'t>>,
    /// Security schemes that are missing, each reported once.
    unknown_schemes: HashSet<&'t str>,
    /// Where named answers, bodies and parameters stand, and their positions in the API's list.
    components: HashMap<Site, usize>,
    /// What references led to.
    resolved: HashMap<(FileId, &'t str), Option<Node<'t>>>,
}

/// Where an inline schema would live that is met now: the material of its name.
#[derive(Default)]
struct At {
    owner: Option<Owner>,
    path: Vec<Step>,
}

impl<'t, 'd> Lowering<'t, 'd> {
    fn new(
        specs: &'t Specs,
        document: Document<'t>,
        options: &'d Options,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self {
            specs,
            document,
            options,
            diagnostics,
            api: Api::default(),
            schemas: Schemas::default(),
            resources: resource::Resources::default(),
            at: At::default(),
            named: HashMap::new(),
            unknown_schemes: HashSet::new(),
            components: HashMap::new(),
            resolved: HashMap::new(),
        }
    }

    fn about(&mut self) {
        self.api.key.clone_from(&self.options.key);
        let title = self.document.title().map(str::trim);
        self.api.title = match title {
            Some(title) if !title.is_empty() => title.to_owned(),
            _ => self.options.key.clone(),
        };
        self.api.version = self.document.api_version().unwrap_or_default().to_owned();
        self.api.docs = docs(self.document.said());
    }

    fn report(
        &mut self,
        code: &'static Code,
        site: Site,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.report(code, site, message)
    }

    /// Says that something else stands here than the specification wants.
    fn unexpected(&mut self, node: Node<'t>, wanted: &str) {
        let found = node.kind().label();
        self.report(
            Code::UNEXPECTED_NODE,
            node.site(),
            format!("expected {wanted}, found {found}"),
        );
    }

    /// Does something one step further from the owner of what is met there.
    fn step<T>(&mut self, step: Step, within: impl FnOnce(&mut Self) -> T) -> T {
        self.at.path.push(step);
        let result = within(self);
        self.at.path.pop();
        result
    }

    /// Does something on behalf of the component that this node is, if it is one.
    fn owned_by_component<T>(&mut self, node: Node<'t>, within: impl FnOnce(&mut Self) -> T) -> T {
        let Some(name) = component_name(node) else {
            return within(self);
        };
        let at = match self.components.get(&node.site()) {
            Some(at) => *at,
            None => {
                self.api.components.push(name.to_owned());
                self.components
                    .insert(node.site(), self.api.components.len() - 1);
                self.api.components.len() - 1
            }
        };
        self.owned(Owner::Component(at), within)
    }

    /// Does something on behalf of an owner.
    fn owned<T>(&mut self, owner: Owner, within: impl FnOnce(&mut Self) -> T) -> T {
        let at = At {
            owner: Some(owner),
            path: Vec::new(),
        };
        let outer = std::mem::replace(&mut self.at, at);
        let result = within(self);
        self.at = outer;
        result
    }
}

/// The name of an answer, a body or a parameter that a document defines for all to refer to.
fn component_name(node: Node<'_>) -> Option<&str> {
    let list = node.parent()?;
    let is_list = matches!(
        list.key(),
        Some("responses" | "requestBodies" | "parameters" | "headers")
    );
    let holder = list.parent()?;
    // Swagger 2.0 has them at its top.
    let is_shared = holder.key() == Some("components") || holder.parent().is_none();
    node.key().filter(|_| is_list && is_shared)
}

/// What a document says for people, with empty texts and addresses that are none left out.
fn docs(said: Said<'_>) -> Docs {
    let text = |it: Option<&str>| {
        it.map(str::trim)
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
    };
    let is_address = |it: &&str| it.starts_with("https://") || it.starts_with("http://");
    Docs {
        summary: text(said.summary),
        description: text(said.description),
        link: text(said.link.map(str::trim).filter(is_address)),
        deprecated: said.deprecated.map(|it| it.trim().to_owned()),
    }
}
