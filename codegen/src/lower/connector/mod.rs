//! `connector.yaml` and the collections beside it → meaning: every name in them becomes an id, every path
//! is walked through the types that it leads through.

mod about;
mod ask;
mod collection;
mod conditions;
mod constant;
mod formula;
mod oauth;
mod paging;
mod path;
mod scopes;
mod write;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Site};
use crate::ir::{
    Answer, Api, Collection, Content, Docs, Id, Operation, PathPart, Shape, Table, Type,
};
use crate::nearest::nearest;
use crate::parse::connector::collection::CollectionFile;
use crate::parse::connector::file::{ConnectorFile, DocumentAt};
use crate::parse::connector::{folder, is_key, top};
use crate::parse::strict::{Strict, Text, quoted};
use crate::specs::{DocumentPlace, Specs, document_of};

/// What stands in a connector's folder, read but not yet understood.
pub(crate) struct Files<'t> {
    connector: ConnectorFile<'t>,
    collections: Vec<Found<'t>>,
}

/// Reads what stands in a connector's folder; `path` is that of its `connector.yaml`. `None` when that cannot
/// be read, or when its document is not there: then there is nothing that could be held against it.
pub(crate) fn read<'t>(
    specs: &'t Specs,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Files<'t>> {
    let node = top(specs, path, diagnostics);
    let collections = collection_files(specs, folder(path), diagnostics);
    strays(specs, folder(path), diagnostics);
    let mut strict = Strict { diagnostics };
    let connector = ConnectorFile::read(&mut strict, node?)?;
    let (address, site) = match (connector.document?, document_of(specs, path)?) {
        (DocumentAt::Beside(said), DocumentPlace::Beside(path)) => (path, said.site),
        (DocumentAt::Pinned { url, .. }, DocumentPlace::Pinned { .. }) => {
            (url.text.to_owned(), url.site)
        }
        _ => return None,
    };
    if specs.file(&address).is_none() {
        let missing = diagnostics.report(
            Code::MISSING_FILE,
            site,
            format!("the document `{}` is not there", address.escape_debug()),
        );
        let beside = specs.files().map(|it| specs.path(it));
        if let Some(meant) = nearest(&address, beside) {
            missing.help(format!(
                "perhaps `{}`",
                meant.trim_start_matches(folder(path))
            ));
        }
        return None;
    }
    Some(Files {
        connector,
        collections,
    })
}

/// Understands what stands in a connector's folder. `keys` are the names of the API's operations, in their
/// order; `path` is that of `connector.yaml`.
pub(crate) fn lower<'t>(
    specs: &'t Specs,
    path: &str,
    files: &Files<'t>,
    keys: &[String],
    api: &mut Api,
    diagnostics: &mut Diagnostics,
) {
    let folder = folder(path);
    let mut lowering = Lowering {
        specs,
        api,
        keys,
        folder,
        diagnostics,
    };
    let connector = lowering.connector(&files.connector);
    let collections = lowering.collections(&files.collections);
    hide(&collections, api);
    api.connector = Some(connector);
    api.collections = collections;
    scopes::ask_for_what_is_needed(api);
}

/// Debug leaves out what a collection calls secret: its field says so from now on.
fn hide(collections: &Table<Collection>, api: &mut Api) {
    for path in collections.iter().flat_map(|it| &it.1.secret) {
        if let Some(PathPart::Field(record, at)) = path.steps.last().map(|it| &it.part)
            && let Shape::Record(record) = &mut api.types[*record].shape
        {
            record.fields[*at].secret = true;
        }
    }
}

/// A collection's key and what its file says; `None` when that cannot be read.
type Found<'t> = (&'t str, Option<CollectionFile<'t>>);

fn collection_files<'t>(
    specs: &'t Specs,
    folder: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<Found<'t>> {
    let mut found: Vec<_> = specs
        .files()
        .filter_map(|file| {
            let path = specs.path(file);
            let key = path
                .strip_prefix(folder)?
                .strip_suffix("/collection.yaml")?;
            (!key.contains('/')).then_some((key, path))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    let read = found.into_iter().map(|(key, path)| {
        let file = top(specs, path, diagnostics).and_then(|node| {
            if !is_key(&key.replace('-', "_"), '_') {
                diagnostics
                    .report(
                        Code::UNUSABLE_KEY,
                        node.site(),
                        format!("the folder's name `{key}` cannot be the key of a collection"),
                    )
                    .help("write lower case words joined by `_`, a letter first");
            }
            let mut strict = Strict { diagnostics };
            CollectionFile::read(&mut strict, node)
        });
        (key, file)
    });
    read.collect()
}

// What is not read would silently do nothing.
fn strays(specs: &Specs, folder: &str, diagnostics: &mut Diagnostics) {
    const OF_CONNECTOR: [&str; 2] = ["connector.yaml", "overlay.yaml"];
    const OF_COLLECTION: [&str; 2] = ["collection.yaml", "mapping.yaml"];
    let is_there = |path: String| specs.file(&path).is_some();
    for file in specs.files() {
        let Some(path) = specs.path(file).strip_prefix(folder) else {
            continue;
        };
        let (within, name, known) = match path.split_once('/') {
            Some((key, name)) => (format!("{folder}{key}/"), name, OF_COLLECTION),
            None => (folder.to_owned(), path, OF_CONNECTOR),
        };
        let site = specs.root(file).site();
        let meant = nearest(name, known).filter(|_| !known.contains(&name));
        if let Some(meant) = meant.filter(|it| !is_there(format!("{within}{it}"))) {
            diagnostics
                .report(
                    Code::UNKNOWN_FILE,
                    site,
                    format!("a file called `{}` is not read", name.escape_debug()),
                )
                .help(format!("call it `{meant}`"));
        } else if name == "mapping.yaml" && !is_there(format!("{within}collection.yaml")) {
            let is_misspelt = specs.files().any(|it| {
                let other = specs.path(it).strip_prefix(&*within);
                other.is_some_and(|it| nearest(it, ["collection.yaml"]).is_some())
            });
            if !is_misspelt {
                diagnostics
                    .report(
                        Code::MISSING_FILE,
                        site,
                        "a mapping without a `collection.yaml` beside it maps nothing",
                    )
                    .help("write what can be listed, found and written: `collection.yaml`");
            }
        }
    }
}

/// The work in hand.
struct Lowering<'t, 'd> {
    specs: &'t Specs,
    api: &'d Api,
    keys: &'d [String],
    folder: &'d str,
    diagnostics: &'d mut Diagnostics,
}

impl<'t> Lowering<'t, '_> {
    fn report(
        &mut self,
        code: &'static Code,
        site: Site,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.report(code, site, message)
    }

    /// Reports that a name is none of those that are known.
    fn unknown(
        &mut self,
        code: &'static Code,
        site: Site,
        message: String,
        name: &str,
        known: &[&str],
    ) -> &mut Diagnostic {
        const LISTED: usize = 12;
        let help = match nearest(name, known.iter().copied()) {
            Some(meant) => Some(format!("perhaps `{meant}`")),
            None if known.is_empty() => None,
            None if known.len() <= LISTED => Some(format!("there is {}", quoted(known))),
            None => Some(format!(
                "there is {} and {} more",
                quoted(&known[..LISTED]).replace(" and ", ", "),
                known.len() - LISTED
            )),
        };
        let diagnostic = self.diagnostics.report(code, site, message);
        if let Some(help) = help {
            diagnostic.help(help);
        }
        diagnostic
    }

    /// The operation that is named by its key, its `operationId`, or its method and path.
    fn operation(&mut self, name: Text<'t>) -> Option<Id<Operation>> {
        let mut named = self.api.operations.iter().zip(self.keys);
        let found = named.find_map(|((id, it), key)| {
            let is_it = name.text == key
                || it.id.as_deref() == Some(name.text)
                || name.text == it.method.with(&it.path);
            is_it.then_some(id)
        });
        if found.is_none() {
            let meant = self.meant(name.text);
            let mut keys: Vec<_> = self.keys.iter().map(String::as_str).collect();
            let resource = |key: &str| key.split('.').next().map(str::to_owned);
            keys.sort_by_key(|it| resource(it) != resource(name.text));
            let reported = self.unknown(
                Code::UNKNOWN_OPERATION,
                name.site,
                format!("there is no operation `{}`", name.text.escape_debug()),
                name.text,
                &keys,
            );
            if let Some(meant) = meant {
                reported.help(format!("perhaps {meant}"));
            }
        }
        found
    }

    /// The operations that a name means which is none: a path alone, a request with other names in its path, a
    /// resource alone, the first words of a name.
    fn meant(&self, name: &str) -> Option<String> {
        const SHOWN: usize = 5;
        let plain = |request: &str| -> String {
            let mut inside = false;
            let kept = request.chars().filter(|it| {
                inside = (inside || *it == '{') && *it != '}';
                !inside
            });
            kept.collect::<String>().to_ascii_lowercase()
        };
        let wanted = plain(name);
        let operations = self.api.operations.iter().zip(self.keys);
        let meant = operations.filter(|((_, it), key)| {
            let is_path = name.starts_with('/') && plain(&it.path) == wanted;
            let begins = key.strip_prefix(name);
            let begins = begins.is_some_and(|it| it.starts_with(['.', '_']));
            is_path || begins || plain(&it.method.with(&it.path)) == wanted
        });
        let meant: Vec<_> = meant
            .map(|((_, it), key)| match key.starts_with(name) {
                true => format!("`{key}`"),
                false => format!("`{}`", it.method.with(&it.path)),
            })
            .collect();
        (1..=SHOWN)
            .contains(&meant.len())
            .then(|| meant.join(" or "))
    }

    /// Our name of an operation, for messages.
    fn key_of(&self, operation: Id<Operation>) -> &str {
        &self.keys[operation.index()]
    }

    /// What a success of an operation brings, when that is JSON of one type.
    fn answer(&mut self, operation: Id<Operation>, site: Site) -> Option<Id<Type>> {
        let successes = &self.api.operations[operation].successes;
        let problem = match Answer::of(successes) {
            Answer::One(Content::Json(ty)) | Answer::Maybe(Content::Json(ty)) => {
                return Some(self.api.present(ty).0);
            }
            Answer::Nothing => "brings nothing",
            Answer::Several(_) => "brings different things by status",
            Answer::One(_) | Answer::Maybe(_) => "brings no JSON",
        };
        let key = self.key_of(operation).to_owned();
        self.report(
            Code::NO_ANSWER,
            site,
            format!("`{key}` {problem} on success, so nothing can be taken out of it"),
        )
        .help("mend what the document says of its successful answer, or name another operation");
        None
    }

    fn collections(&mut self, files: &[Found<'t>]) -> Table<Collection> {
        let mut table = Table::default();
        let mut kept = Vec::new();
        let mut broken = Vec::new();
        for (key, file) in files {
            let collection = file.as_ref().and_then(|it| self.collection(key, it));
            match (collection, file) {
                (Some(collection), Some(file)) => kept.push((table.push(collection), file)),
                _ => broken.push(*key),
            }
        }
        // They name collections that come later, so all have to be known.
        for (id, file) in kept {
            table[id].drilldowns = self.drilldowns(file, id, &table, &broken);
        }
        table
    }

    /// What messages call a type.
    fn describe(&self, ty: Id<Type>) -> String {
        let name = self.api.types[ty].name();
        match (&self.api.types[ty].shape, name) {
            (Shape::Record(_) | Shape::Union(_), Some(name)) => format!("`{name}`"),
            (shape, _) => shape.label().to_owned(),
        }
    }
}

/// Docs of a single text.
fn docs(about: Option<Text<'_>>) -> Docs {
    Docs {
        description: about.map(|it| it.text.trim().to_owned()),
        ..Docs::default()
    }
}
