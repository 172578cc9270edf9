//! `specs/unified/*.yaml`: our own files about unified models, as they are written.

use super::strict::{Keys, Strict, Text};
use super::{FileId, Node, Specs};
use crate::diagnostic::{Code, Diagnostics, Site};
use crate::ir::{Category, Primitive};

/// A file about one model.
pub(crate) struct ModelFile<'t> {
    /// The file's name: `contacts`.
    pub(crate) key: String,
    pub(crate) site: Site,
    pub(crate) name: Text<'t>,
    pub(crate) about: Option<Text<'t>>,
    pub(crate) categories: Vec<Category>,
    pub(crate) fields: Vec<FieldEntry<'t>>,
    /// Names of fields.
    pub(crate) filters: Vec<Text<'t>>,
    /// Names of fields.
    pub(crate) matching: Vec<Text<'t>>,
    /// A way to a field, and the formula that makes it.
    pub(crate) fills: Vec<(&'t str, Node<'t>)>,
    /// Models that serve this one.
    pub(crate) stand_ins: Vec<StandInEntry<'t>>,
}

/// A model that serves another one.
#[derive(Debug)]
pub(crate) struct StandInEntry<'t> {
    pub(crate) key: Text<'t>,
    /// A field of the model that is served, and the name of the one that carries the same.
    pub(crate) renames: Vec<(Text<'t>, Text<'t>)>,
}

/// A type that several models share.
#[derive(Debug)]
pub(crate) struct SharedEntry<'t> {
    pub(crate) name: Text<'t>,
    pub(crate) about: Option<Text<'t>>,
    pub(crate) ty: TypeEntry<'t>,
}

/// One field of a record.
#[derive(Debug)]
pub(crate) struct FieldEntry<'t> {
    pub(crate) wire: Text<'t>,
    pub(crate) about: Option<Text<'t>>,
    pub(crate) read_only: bool,
    /// How Membrane spells it, when it spells it differently.
    pub(crate) membrane: Option<Text<'t>>,
    pub(crate) ty: TypeEntry<'t>,
}

/// What a field holds.
#[derive(Debug)]
pub(crate) enum TypeEntry<'t> {
    Primitive(Primitive),
    /// The id of the model itself.
    Id(Site),
    /// Any JSON.
    Object,
    /// Some texts.
    Values(Vec<Text<'t>>, Site),
    /// The key of a model.
    Reference(Text<'t>),
    /// The name of a shared type.
    Shared(Text<'t>),
    List(Box<TypeEntry<'t>>),
    Record {
        name: Option<Text<'t>>,
        fields: Vec<FieldEntry<'t>>,
        site: Site,
    },
}

/// Every kind of object in files about models: what their JSON Schema is held against.
pub static KEYS: &[&Keys] = &[&MODEL, &FALLBACKS, &FIELD, &PART, &TYPE];

/// The same of the file about what models share.
pub static SHARED_KEYS: &[&Keys] = &[&PART, &TYPE];

/// The keys of a model's file.
pub(crate) static MODEL: Keys = Keys {
    of: "model",
    known: &[
        "name",
        "about",
        "categories",
        "fields",
        "filters",
        "match",
        "fallbacks",
    ],
    required: &["name", "fields"],
};

/// The keys of `fallbacks`.
pub(crate) static FALLBACKS: Keys = Keys {
    of: "fallbacks",
    known: &["fields", "models"],
    required: &[],
};

/// The keys of a field.
pub(crate) static FIELD: Keys = Keys {
    of: "field",
    known: &[
        "type",
        "values",
        "reference",
        "shared",
        "list",
        "fields",
        "name",
        "about",
        "readOnly",
        "membrane",
    ],
    required: &[],
};

/// The keys of a field of a record inside a model.
pub(crate) static PART: Keys = Keys {
    of: "part",
    known: &[
        "type",
        "values",
        "reference",
        "shared",
        "list",
        "fields",
        "name",
        "about",
        "readOnly",
    ],
    required: &[],
};

/// The keys of what a list holds, and of a shared type.
pub(crate) static TYPE: Keys = Keys {
    of: "type",
    known: &[
        "type",
        "values",
        "reference",
        "shared",
        "list",
        "fields",
        "name",
        "about",
    ],
    required: &[],
};

/// Files about models by their keys, in the order of the keys, and the one about what they share.
pub(crate) fn files(specs: &Specs) -> (Vec<(String, FileId)>, Option<FileId>) {
    let mut models = Vec::new();
    let mut shared = None;
    for file in specs.files() {
        let path = specs.path(file);
        let Some((folder, name)) = path.rsplit_once('/') else {
            continue;
        };
        let is_ours = folder == "unified" || folder.ends_with("/unified");
        match name.strip_suffix(".yaml").filter(|_| is_ours) {
            Some("shared") => shared = Some(file),
            Some(key) => models.push((key.to_owned(), file)),
            None => {}
        }
    }
    models.sort();
    (models, shared)
}

/// A file about one model; `None` when nothing can be made of it.
pub(crate) fn model<'t>(
    specs: &'t Specs,
    key: String,
    file: FileId,
    diagnostics: &mut Diagnostics,
) -> Option<ModelFile<'t>> {
    let node = specs.strict_root(file, diagnostics)?;
    let mut strict = Strict { diagnostics };
    let node = strict.object(node, &MODEL)?;
    let name = strict.text_at(node, "name");
    let fields = node.get("fields").map(|it| strict.fields(it, 0));
    let about = strict.about(node);
    let categories = node.get("categories");
    let categories = categories.map(|it| strict.list(it, Strict::category));
    let filters = node.get("filters").map(|it| strict.list(it, Strict::text));
    let matching = node.get("match").map(|it| strict.list(it, Strict::text));
    let fallbacks = node.get("fallbacks");
    let fallbacks = fallbacks.and_then(|it| strict.object(it, &FALLBACKS));
    let part = |key| fallbacks.and_then(|it| it.get(key));
    let fills = part("fields").map(|it| strict.entries(it, |_, key, node| Some((key, node))));
    let stand_ins = part("models").map(|it| strict.entries(it, Strict::stand_in));
    Some(ModelFile {
        key,
        site: node.site(),
        name: name?,
        about,
        categories: categories.unwrap_or_default(),
        fields: fields?,
        filters: filters.unwrap_or_default(),
        matching: matching.unwrap_or_default(),
        fills: fills.unwrap_or_default(),
        stand_ins: stand_ins.unwrap_or_default(),
    })
}

/// What models share.
pub(crate) fn shared<'t>(
    specs: &'t Specs,
    file: FileId,
    diagnostics: &mut Diagnostics,
) -> Vec<SharedEntry<'t>> {
    let Some(node) = specs.strict_root(file, diagnostics) else {
        return Vec::new();
    };
    Strict { diagnostics }.entries(node, |strict, name, node| {
        let node = strict.object(node, &TYPE)?;
        let site = node.site();
        Some(SharedEntry {
            name: Text {
                text: name,
                site,
                is_key: true,
            },
            about: strict.about(node),
            ty: strict.ty(node, 0)?,
        })
    })
}

/// How deep lists and records may lie in one another.
const DEEPEST: usize = 8;

impl Strict<'_> {
    fn about<'t>(&mut self, node: Node<'t>) -> Option<Text<'t>> {
        self.text(node.get("about")?)
    }

    fn category(&mut self, node: Node<'_>) -> Option<Category> {
        let words = Category::ALL.map(|it| (it.wire(), it));
        self.word(node, &words)
    }

    fn stand_in<'t>(&mut self, key: &'t str, node: Node<'t>) -> Option<StandInEntry<'t>> {
        let renames = self.entries(node, |strict, key, node| {
            let site = node.site();
            Some((
                Text {
                    text: key,
                    site,
                    is_key: true,
                },
                strict.text(node)?,
            ))
        });
        let site = node.site();
        Some(StandInEntry {
            key: Text {
                text: key,
                site,
                is_key: true,
            },
            renames,
        })
    }

    fn fields<'t>(&mut self, node: Node<'t>, depth: usize) -> Vec<FieldEntry<'t>> {
        self.entries(node, |strict, wire, node| {
            let keys = if depth == 0 { &FIELD } else { &PART };
            let node = strict.object(node, keys)?;
            let site = node.site();
            let read_only = node.get("readOnly").and_then(|it| strict.bool(it));
            Some(FieldEntry {
                wire: Text {
                    text: wire,
                    site,
                    is_key: true,
                },
                about: strict.about(node),
                read_only: read_only.unwrap_or_default(),
                membrane: strict.text_at(node, "membrane"),
                ty: strict.ty(node, depth)?,
            })
        })
    }

    fn ty<'t>(&mut self, node: Node<'t>, depth: usize) -> Option<TypeEntry<'t>> {
        const WAYS: [&str; 5] = ["type", "reference", "shared", "list", "fields"];
        let mut stated = WAYS.iter().filter_map(|it| Some((*it, node.get(it)?)));
        let Some((way, value)) = stated.next() else {
            self.diagnostics
                .report(Code::MISSING_KEY, node.site(), "nothing says what it holds")
                .help("add one of `type`, `reference`, `shared`, `list` and `fields`");
            return None;
        };
        if let Some((other, value)) = stated.next() {
            let message = format!("`{way}` says what it holds, and so does `{other}`");
            self.diagnostics
                .report(Code::EXCLUSIVE_KEYS, value.site(), message)
                .help("keep one of them");
            return None;
        }
        for (key, goes_with) in [("values", "type"), ("name", "fields")] {
            if let Some(value) = node.get(key).filter(|_| way != goes_with) {
                let message = format!("`{key}` says nothing beside `{way}`");
                self.diagnostics
                    .report(Code::EXCLUSIVE_KEYS, value.site(), message)
                    .help(format!("it goes with `{goes_with}`; remove it"));
            }
        }
        if depth > DEEPEST {
            let message = format!("more than {DEEPEST} lists and records lie in one another");
            self.diagnostics
                .report(Code::WRONG_KIND, value.site(), message);
            return None;
        }
        Some(match way {
            "type" => return self.primitive(node, value),
            "reference" => TypeEntry::Reference(self.text(value)?),
            "shared" => TypeEntry::Shared(self.text(value)?),
            "list" => {
                let item = self.object(value, &TYPE)?;
                TypeEntry::List(Box::new(self.ty(item, depth + 1)?))
            }
            _ => TypeEntry::Record {
                name: self.text_at(node, "name"),
                fields: self.fields(value, depth + 1),
                site: node.site(),
            },
        })
    }

    fn primitive<'t>(&mut self, node: Node<'t>, value: Node<'t>) -> Option<TypeEntry<'t>> {
        #[derive(Clone, Copy)]
        enum Word {
            Primitive(Primitive),
            Id,
            Object,
        }
        let words = [
            ("text", Word::Primitive(Primitive::Text)),
            ("integer", Word::Primitive(Primitive::I64)),
            ("number", Word::Primitive(Primitive::Decimal)),
            ("boolean", Word::Primitive(Primitive::Bool)),
            ("timestamp", Word::Primitive(Primitive::Timestamp)),
            ("date", Word::Primitive(Primitive::Date)),
            ("id", Word::Id),
            ("object", Word::Object),
        ];
        let word = self.word(value, &words)?;
        let Some(values) = node.get("values") else {
            return Some(match word {
                Word::Primitive(it) => TypeEntry::Primitive(it),
                Word::Id => TypeEntry::Id(value.site()),
                Word::Object => TypeEntry::Object,
            });
        };
        if !matches!(word, Word::Primitive(Primitive::Text)) {
            let message = "only texts can be listed";
            self.diagnostics
                .report(Code::EXCLUSIVE_KEYS, values.site(), message)
                .help("write `type: text`, or remove `values`");
            return None;
        }
        let site = values.site();
        let values = self.list(values, Strict::text);
        if values.is_empty() {
            self.diagnostics
                .report(Code::WRONG_KIND, site, "expected some texts, found none");
            return None;
        }
        Some(TypeEntry::Values(values, site))
    }
}
