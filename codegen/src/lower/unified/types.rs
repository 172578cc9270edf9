//! What fields hold.

use super::{Lowering, closed, field, help, named};
use crate::diagnostic::Code;
use crate::ir::{
    Docs, Enum, EnumValue, Field, Id, Literal, Origin, Owner, Primitive, Shape, Site, Step, Type,
};
use crate::parse::strict::Text;
use crate::parse::unified::{FieldEntry, TypeEntry};

/// A type without a name, by what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Inline {
    Primitive(Primitive),
    Reference(Id<Type>),
    List(Id<Type>),
    Any,
}

impl Lowering<'_> {
    /// The fields of a record that stands at `path` in the named type `owner`.
    pub(super) fn fields(
        &mut self,
        owner: Id<Type>,
        path: &[Step],
        entries: &[FieldEntry<'_>],
    ) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for entry in entries {
            let path = with(path, Step::Field(entry.wire.text.to_owned()));
            let ty = self.ty(owner, &path, &entry.ty);
            fields.push(field(entry.wire, ty, entry.read_only, entry.about));
        }
        fields
    }

    pub(super) fn ty(&mut self, owner: Id<Type>, path: &[Step], entry: &TypeEntry<'_>) -> Id<Type> {
        match entry {
            TypeEntry::Primitive(it) => self.inline(owner, path, Inline::Primitive(*it)),
            TypeEntry::Object => self.inline(owner, path, Inline::Any),
            TypeEntry::Id(site) => {
                let is_own = matches!(path, [Step::Field(_)]) && self.is_model(owner);
                if is_own {
                    return self.inline(owner, path, Inline::Reference(owner));
                }
                self.diagnostics
                    .report(Code::WRONG_KIND, *site, "only a model itself has an id")
                    .help("write `type: text`, or `reference` with the key of a model");
                self.inline(owner, path, Inline::Primitive(Primitive::Text))
            }
            TypeEntry::Reference(key) => match self.records.get(key.text) {
                Some(record) => {
                    let record = *record;
                    self.inline(owner, path, Inline::Reference(record))
                }
                None => {
                    let known: Vec<_> = self.records.keys().map(String::as_str).collect();
                    self.unknown(
                        Code::UNKNOWN_MODEL,
                        "model",
                        *key,
                        known_help(key.text, known),
                    );
                    self.inline(owner, path, Inline::Primitive(Primitive::Text))
                }
            },
            TypeEntry::Shared(name) => match self.shared.get(name.text) {
                Some(shared) => *shared,
                None => {
                    let known: Vec<_> = self.shared.keys().map(String::as_str).collect();
                    let help = known_help(name.text, known);
                    self.unknown(Code::UNKNOWN_SHARED, "shared type", *name, help);
                    self.inline(owner, path, Inline::Any)
                }
            },
            TypeEntry::List(item) => {
                let item = self.ty(owner, &with(path, Step::Item), item);
                self.inline(owner, path, Inline::List(item))
            }
            TypeEntry::Values(values, site) => {
                let origin = inline_origin(owner, path);
                self.push(origin, enumeration(values), *site)
            }
            TypeEntry::Record { name, fields, site } => {
                let shape = closed(self.fields(owner, path, fields));
                let origin = match name {
                    Some(name) => {
                        let file = name.site.file;
                        self.claim(*name, "another record");
                        named(file, *name)
                    }
                    None => inline_origin(owner, path),
                };
                self.push(origin, shape, *site)
            }
        }
    }

    fn is_model(&self, ty: Id<Type>) -> bool {
        self.records.values().any(|it| *it == ty)
    }

    fn inline(&mut self, owner: Id<Type>, path: &[Step], inline: Inline) -> Id<Type> {
        if let Some(known) = self.inline.get(&inline) {
            return *known;
        }
        let shape = match inline {
            Inline::Primitive(it) => Shape::Primitive(it),
            Inline::Reference(it) => Shape::Reference(it),
            Inline::List(it) => Shape::List(it),
            Inline::Any => Shape::Any,
        };
        let site = self.unified.types[owner].site;
        let id = self.push(inline_origin(owner, path), shape, site);
        self.inline.insert(inline, id);
        id
    }

    fn push(&mut self, origin: Origin, shape: Shape, site: Site) -> Id<Type> {
        self.unified.types.push(Type {
            origins: vec![origin],
            shape,
            docs: Docs::default(),
            site,
            usage: super::EVERYWHERE,
        })
    }

    pub(super) fn unknown(
        &mut self,
        code: &'static Code,
        what: &str,
        name: Text<'_>,
        help: String,
    ) {
        let message = format!("there is no {what} `{}`", name.text.escape_debug());
        self.diagnostics.report(code, name.site, message).help(help);
    }
}

/// An open enum of these texts.
pub(super) fn enumeration(values: &[Text<'_>]) -> Shape {
    let mut seen: Vec<&str> = values.iter().map(|it| it.text).collect();
    let mut kept = Vec::new();
    seen.retain(|it| {
        let is_new = !kept.contains(it);
        kept.push(*it);
        is_new
    });
    let value = |text: &str| EnumValue {
        literal: Literal::Text(text.to_owned()),
        name: None,
        description: None,
    };
    Shape::Enum(Enum {
        values: seen.into_iter().map(value).collect(),
    })
}

pub(super) fn known_help(name: &str, mut known: Vec<&str>) -> String {
    known.sort_unstable();
    help(name, &known)
}

fn inline_origin(owner: Id<Type>, path: &[Step]) -> Origin {
    Origin::Inline {
        owner: Owner::Type(owner),
        path: path.to_vec(),
        title: None,
    }
}

fn with(path: &[Step], step: Step) -> Vec<Step> {
    let mut path = path.to_vec();
    path.push(step);
    path
}
