//! What a Membrane file is about: which model, which way, of which app.

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::Id;
use crate::ir::unified::{Model, Unified};
use crate::nearest::nearest;
use crate::parse::strict::quoted;
use crate::parse::{Node, NodeKind};

/// One mapping in a file.
pub(super) struct Entry<'t> {
    pub(super) app: String,
    pub(super) collection: String,
    pub(super) model: Id<Model>,
    /// Record → model.
    pub(super) read: Option<Node<'t>>,
    /// Model → record.
    pub(super) write: Option<Node<'t>>,
    /// Whether the file says that this collection serves the model.
    pub(super) default: bool,
    pub(super) node: Node<'t>,
}

/// Keys of a field mapping that hold formulas, each with the one that counts where it is missing.
const READ: [&str; 2] = ["importValue", "defaultImportValue"];
const WRITE: [&str; 2] = ["exportValue", "defaultExportValue"];

/// Keys of a field mapping that say nothing about fields.
const BOOKKEEPING: [&str; 33] = [
    "id",
    "uuid",
    "name",
    "key",
    "description",
    "state",
    "errors",
    "revision",
    "isDeactivated",
    "isDefault",
    "customized",
    "isCustomized",
    "direction",
    "universalFieldMappingId",
    "universalFieldMappingRevision",
    "integrationId",
    "integrationUuid",
    "integrationKey",
    "integration",
    "connectionId",
    "connection",
    "dataSourceId",
    "dataSourceKey",
    "parentId",
    "parentKey",
    "instanceKey",
    "userId",
    "workspaceId",
    "createdAt",
    "updatedAt",
    "archivedAt",
    "meta",
    "udm",
];

/// Keys of a field mapping that are understood and have no place in ours.
const WITHOUT_PLACE: [&str; 7] = [
    "appSchema",
    "unifiedImportValue",
    "unifiedExportValue",
    "frozenImportFields",
    "frozenExportFields",
    "frozenUnifiedExportFields",
    "includeRawFields",
];

/// Folders that are not called after an app or a collection.
const SAYS_NOTHING: [&str; 8] = [
    "src",
    "data",
    "udm",
    "field-mappings",
    "fieldMappings",
    "integrations",
    "connectors",
    "membrane",
];

/// All mappings in a file, none when it has none, which is reported.
pub(super) fn entries<'t>(
    path: &str,
    root: Node<'t>,
    unified: &Unified,
    diagnostics: &mut Diagnostics,
) -> Vec<Entry<'t>> {
    let mut file = File {
        parts: path.split('/').collect(),
        unified,
        diagnostics,
    };
    if root.kind() != NodeKind::Map {
        file.is_none(root);
        return Vec::new();
    }
    if let Some(model) = file.stem().strip_prefix("udm-extract-") {
        let model = model.to_owned();
        // Some wrap the fields as a record has them.
        let fields = root.get("fields").filter(|it| it.kind() == NodeKind::Map);
        return file.one_way(root, &model, Some(fields.unwrap_or(root)), None);
    }
    if let Some(model) = file.stem().strip_prefix("udm-parse-") {
        let model = model.to_owned();
        return file.one_way(root, &model, None, Some(root));
    }
    let declared = root.get("udm").filter(|it| declares(*it));
    if let Some(declared) = declared.or(Some(root).filter(|it| declares(*it))) {
        return file.declared(declared);
    }
    if [READ, WRITE]
        .iter()
        .flatten()
        .any(|it| root.get(it).is_some())
    {
        return file.mapping(root);
    }
    if WITHOUT_PLACE.iter().any(|it| root.get(it).is_some()) {
        file.is_of_no_app(root);
        return Vec::new();
    }
    file.is_none(root);
    Vec::new()
}

/// Whether it is the content of a `udm.yml`.
fn declares(node: Node<'_>) -> bool {
    node.entries()
        .any(|(_, it)| it.get("collectionMappings").is_some())
}

struct File<'p, 'u, 'd> {
    parts: Vec<&'p str>,
    unified: &'u Unified,
    diagnostics: &'d mut Diagnostics,
}

impl<'p> File<'p, '_, '_> {
    /// The file's name without its ending.
    fn stem(&self) -> &'p str {
        let name = self.parts.last().copied().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |it| it.0)
    }

    /// The folders above it that say something, the nearest first.
    fn folders(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        let above = self.parts.len().saturating_sub(1);
        let folders: Vec<_> = self.parts[..above].to_vec();
        folders
            .into_iter()
            .rev()
            .filter(|it| !SAYS_NOTHING.contains(it))
    }

    // What stands against the unified model alone says nothing of an app's fields.
    fn is_of_no_app(&mut self, root: Node<'_>) {
        let message = "this field mapping has neither `importValue` nor `exportValue`";
        let help = "these are the app's side: export the mapping of an integration or a connection";
        self.diagnostics
            .report(Code::NOTHING_LEFT, root.site(), message)
            .help(help);
    }

    fn is_none(&mut self, root: Node<'_>) {
        self.diagnostics
            .report(
                Code::NOT_A_MAPPING,
                root.site(),
                "this is no mapping of Membrane's",
            )
            .help(format!(
                "a field mapping has {}, a `udm.yml` has `collectionMappings`",
                quoted(&[READ[0], WRITE[0]])
            ));
    }

    /// `udm-extract-<model>.yml`, `udm-parse-<model>.yml`: in the folder of a collection.
    fn one_way<'t>(
        &mut self,
        root: Node<'t>,
        model: &str,
        read: Option<Node<'t>>,
        write: Option<Node<'t>>,
    ) -> Vec<Entry<'t>> {
        let Some(model) = self.model(model, root) else {
            return Vec::new();
        };
        let mut folders = self.folders();
        let collection = folders.next().unwrap_or("records");
        vec![Entry {
            app: folder(folders.next().unwrap_or("app")),
            collection: folder(collection),
            model,
            read,
            write,
            default: false,
            node: root,
        }]
    }

    /// A field mapping, of the model that the file is called after.
    fn mapping<'t>(&mut self, root: Node<'t>) -> Vec<Entry<'t>> {
        for entry in root.children() {
            self.judge_key(entry);
        }
        let text = |key: &str| root.get(key).and_then(Node::text);
        let own = [
            Some(self.stem()),
            text("udm"),
            text("key"),
            text("dataSourceKey"),
        ];
        let mut names = own.into_iter().flatten().chain(self.folders().take(1));
        let model = names.find_map(|it| self.unified.model(it));
        let Some(model) = model.or_else(|| self.model(self.stem(), root)) else {
            return Vec::new();
        };
        let key = self.unified.models[model].key.clone();
        let integration = root
            .get("integration")
            .and_then(|it| it.get("key"))
            .and_then(Node::text);
        let app = integration.or_else(|| self.folders().find(|it| *it != key));
        vec![Entry {
            app: folder(app.unwrap_or("app")),
            collection: folder(&key),
            model,
            read: self.value(root, READ),
            write: self.value(root, WRITE),
            default: false,
            node: root,
        }]
    }

    fn judge_key(&mut self, entry: Node<'_>) {
        let key = entry.key().unwrap_or_default();
        if [READ, WRITE].iter().flatten().any(|it| *it == key) || BOOKKEEPING.contains(&key) {
            return;
        }
        if WITHOUT_PLACE.contains(&key) {
            if !entry.is_empty() || entry.scalar().is_some() {
                self.left_out(entry, "overrides and schemas are given at run time");
            }
            return;
        }
        let values = [READ[0], WRITE[0], READ[1], WRITE[1]];
        match nearest(key, values) {
            Some(meant) => {
                let message = format!("a field mapping has no key `{}`", key.escape_debug());
                let report = self
                    .diagnostics
                    .report(Code::UNKNOWN_KEY, entry.site(), message);
                report.of_key().help(format!("perhaps `{meant}`"));
            }
            None => self.left_out(entry, "nothing is known of it"),
        }
    }

    fn left_out(&mut self, entry: Node<'_>, why: &str) {
        let key = entry.key().unwrap_or_default();
        self.diagnostics
            .report(
                Code::LEFT_OUT,
                entry.site(),
                format!("`{}` has no place in our mappings", key.escape_debug()),
            )
            .of_key()
            .help(why);
    }

    /// What stands under the first of these keys that is there.
    fn value<'t>(&mut self, node: Node<'t>, keys: [&str; 2]) -> Option<Node<'t>> {
        let mut found = keys.iter().filter_map(|it| node.get(it));
        found.find(|it| it.kind() != NodeKind::Null)
    }

    /// The content of a `udm.yml`.
    fn declared<'t>(&mut self, root: Node<'t>) -> Vec<Entry<'t>> {
        let app = folder(self.folders().next().unwrap_or("app"));
        let mut entries = Vec::new();
        for (key, declared) in root.entries() {
            let Some(model) = self.model(key, declared) else {
                continue;
            };
            for entry in declared.children() {
                let key = entry.key().unwrap_or_default();
                if !["defaultCollection", "collectionMappings"].contains(&key) {
                    self.left_out(entry, "a collection is named by its folder");
                }
            }
            let default = declared.get("defaultCollection");
            let default = default.and_then(|it| it.get("key").unwrap_or(it).text());
            let Some(mappings) = declared.get("collectionMappings") else {
                continue;
            };
            if mappings.kind() != NodeKind::List {
                self.wrong_kind(mappings, "a list");
            }
            for mapping in mappings.items() {
                entries.extend(self.collection(&app, model, default, mapping));
            }
        }
        entries
    }

    fn collection<'t>(
        &mut self,
        app: &str,
        model: Id<Model>,
        default: Option<&str>,
        mapping: Node<'t>,
    ) -> Option<Entry<'t>> {
        const KEYS: [&str; 3] = ["key", "fieldsFromCollection", "fieldsToCollection"];
        if mapping.kind() != NodeKind::Map {
            self.wrong_kind(mapping, "an object");
            return None;
        }
        for entry in mapping.children() {
            let key = entry.key().unwrap_or_default();
            if KEYS.contains(&key) {
                continue;
            }
            match nearest(key, KEYS) {
                Some(meant) => {
                    let message =
                        format!("a collection's mapping has no key `{}`", key.escape_debug());
                    let report = self
                        .diagnostics
                        .report(Code::UNKNOWN_KEY, entry.site(), message);
                    report.of_key().help(format!("perhaps `{meant}`"));
                }
                None => self.left_out(entry, "say it in `collection.yaml`"),
            }
        }
        let Some(key) = mapping.get("key").and_then(Node::text) else {
            self.diagnostics
                .report(
                    Code::MISSING_KEY,
                    mapping.site(),
                    "nothing says which collection it is",
                )
                .help("add `key` with the collection's key");
            return None;
        };
        Some(Entry {
            app: app.to_owned(),
            collection: folder(key),
            model,
            read: self.value(mapping, ["fieldsFromCollection"; 2]),
            write: self.value(mapping, ["fieldsToCollection"; 2]),
            default: default == Some(key),
            node: mapping,
        })
    }

    fn wrong_kind(&mut self, node: Node<'_>, wanted: &str) {
        let message = format!("expected {wanted}, found {}", node.kind().label());
        self.diagnostics
            .report(Code::WRONG_KIND, node.site(), message);
    }

    fn model(&mut self, key: &str, at: Node<'_>) -> Option<Id<Model>> {
        let found = self.unified.model(key);
        if found.is_none() {
            let known: Vec<&str> = self
                .unified
                .models
                .iter()
                .map(|(_, it)| it.key.as_str())
                .collect();
            let help = match nearest(key, known.iter().copied()) {
                Some(meant) => format!("perhaps `{meant}`"),
                None => format!("there are {}", quoted(&known)),
            };
            self.diagnostics
                .report(
                    Code::UNKNOWN_MODEL,
                    at.site(),
                    format!("there is no model `{}`", key.escape_debug()),
                )
                .help(help);
        }
        found
    }
}

/// A name as a folder of ours can have it.
fn folder(name: &str) -> String {
    let mut out = String::new();
    for it in name.chars() {
        match it {
            it if it.is_ascii_alphanumeric() => out.push(it.to_ascii_lowercase()),
            '_' => out.push('_'),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    let out = out.trim_end_matches('-');
    if out.is_empty() {
        "app".to_owned()
    } else {
        out.to_owned()
    }
}
