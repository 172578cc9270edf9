//! Unified models: files → meaning.

mod fills;
mod stand_ins;
mod types;

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::unified::{Model, Unified};
use crate::ir::{
    Access, Docs, Field, Id, Origin, Owner, Presence, Record, Rest, Shape, Step, Type, Usage,
};
use crate::nearest::nearest;
use crate::parse::strict::{Text, quoted};
use crate::parse::unified::{ModelFile, TypeEntry, files, model, shared};
use crate::parse::{FileId, Specs};
use std::collections::HashMap;
use types::Inline;

/// What the files of `unified/` mean.
pub(crate) fn lower(specs: &Specs, diagnostics: &mut Diagnostics) -> Unified {
    let (files, shared_file) = files(specs);
    let models: Vec<(FileId, ModelFile<'_>)> = files
        .into_iter()
        .filter_map(|(key, file)| Some((file, model(specs, key, file, diagnostics)?)))
        .collect();
    let mut lowering = Lowering::new(diagnostics);
    lowering.know_models(&models);
    if let Some(file) = shared_file {
        lowering.shared(specs, file);
    }
    for (_, model) in &models {
        lowering.model(model);
    }
    for (_, model) in &models {
        lowering.fallbacks(model);
    }
    lowering.unified
}

/// The work in hand.
struct Lowering<'d> {
    diagnostics: &'d mut Diagnostics,
    unified: Unified,
    /// Records of models by their keys.
    records: HashMap<String, Id<Type>>,
    /// Types that several models share, by their names.
    shared: HashMap<String, Id<Type>>,
    /// Names of models and of shared types, each with what has it.
    names: HashMap<String, String>,
    /// Types without a name, each once.
    inline: HashMap<Inline, Id<Type>>,
}

impl<'d> Lowering<'d> {
    fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            diagnostics,
            unified: Unified::default(),
            records: HashMap::new(),
            shared: HashMap::new(),
            names: HashMap::new(),
            inline: HashMap::new(),
        }
    }

    /// References may lead to models that come later, so all have a place before any is filled.
    fn know_models(&mut self, models: &[(FileId, ModelFile<'_>)]) {
        for (file, model) in models {
            self.claim(model.name, &model.key);
            let record = self.unified.types.push(Type {
                origins: vec![named(*file, model.name)],
                shape: closed(Vec::new()),
                docs: docs(model.about),
                site: model.site,
                usage: EVERYWHERE,
            });
            self.records.insert(model.key.clone(), record);
        }
    }

    fn shared(&mut self, specs: &Specs, file: FileId) {
        for entry in shared(specs, file, self.diagnostics) {
            self.claim(entry.name, "shared.yaml");
            let id = self.unified.types.push(Type {
                origins: vec![named(file, entry.name)],
                shape: Shape::Any,
                docs: docs(entry.about),
                site: entry.name.site,
                usage: EVERYWHERE,
            });
            let shape = match &entry.ty {
                TypeEntry::Record { fields, .. } => closed(self.fields(id, &[], fields)),
                TypeEntry::Values(values, _) => types::enumeration(values),
                other => Shape::Alias(self.ty(id, &[], other)),
            };
            self.unified.types[id].shape = shape;
            self.shared.insert(entry.name.text.to_owned(), id);
        }
    }

    fn model(&mut self, file: &ModelFile<'_>) {
        let record = self.records[&file.key];
        let fields = self.fields(record, &[], &file.fields);
        if !file
            .fields
            .iter()
            .any(|it| matches!(it.ty, TypeEntry::Id(_)) && it.wire.text == "id")
        {
            self.diagnostics
                .report(Code::MISSING_KEY, file.site, "a model's records have an id")
                .help("add `id: { type: id, readOnly: true }` to `fields`");
        }
        self.unified.types[record].shape = closed(fields);
        let filter = self.choice(record, "filter", &file.filters);
        let matching = self.choice(record, "key", &file.matching);
        let renamed = file.fields.iter().filter_map(|it| {
            let membrane = it.membrane?;
            Some((membrane.text.to_owned(), it.wire.text.to_owned()))
        });
        self.unified.models.push(Model {
            key: file.key.clone(),
            name: file.name.text.to_owned(),
            categories: file.categories.clone(),
            record,
            filter,
            matching,
            renamed: renamed.collect(),
            fills: Vec::new(),
            stand_ins: Vec::new(),
            site: file.site,
        });
    }

    /// A record of some of a model's fields: what one can ask by.
    fn choice(&mut self, model: Id<Type>, what: &str, wanted: &[Text<'_>]) -> Id<Type> {
        let mut fields: Vec<Field> = Vec::new();
        for name in wanted {
            let Some(position) = self.field(model, *name) else {
                continue;
            };
            let field = self.record(model).fields[position].clone();
            let shape = &self.unified.types[field.ty].shape;
            if matches!(shape, Shape::Record(_) | Shape::List(_) | Shape::Any) {
                self.diagnostics
                    .report(
                        Code::WRONG_KIND,
                        name.site,
                        format!("`{}` holds no single value to ask by", name.text),
                    )
                    .help("name a field that holds a text, a number, a time or an id");
            } else if fields.iter().any(|it| it.wire == field.wire) {
                self.diagnostics
                    .report(
                        Code::REPEATED_ENTRY,
                        name.site,
                        format!("`{}` comes twice", name.text),
                    )
                    .help("remove one of them");
            } else {
                fields.push(Field {
                    access: Access::Both,
                    ..field
                });
            }
        }
        let site = self.unified.types[model].site;
        self.unified.types.push(Type {
            origins: vec![Origin::Inline {
                owner: Owner::Type(model),
                path: vec![Step::Field(what.to_owned())],
                title: None,
            }],
            shape: closed(fields),
            docs: Docs {
                summary: Some(match what {
                    "filter" => {
                        "What a list can be narrowed by; all that is said must hold.".to_owned()
                    }
                    _ => "What one can be found by; all that is said must hold.".to_owned(),
                }),
                ..Docs::default()
            },
            site,
            usage: EVERYWHERE,
        })
    }

    fn fallbacks(&mut self, file: &ModelFile<'_>) {
        let Some(id) = self.unified.model(&file.key) else {
            return;
        };
        let record = self.unified.models[id].record;
        let fills = file.fills.iter();
        let fills = fills
            .filter_map(|(path, node)| self.fill(record, path, *node))
            .collect();
        let stand_ins = file.stand_ins.iter();
        let stand_ins = stand_ins.filter_map(|it| self.stand_in(id, it)).collect();
        let model = &mut self.unified.models[id];
        model.fills = fills;
        model.stand_ins = stand_ins;
        self.inverse(id);
    }

    /// The position of the field with this name, which is reported when there is none.
    fn field(&mut self, record: Id<Type>, name: Text<'_>) -> Option<usize> {
        let fields = &self.record(record).fields;
        let found = fields.iter().position(|it| it.wire == name.text);
        if found.is_none() {
            let known: Vec<&str> = fields.iter().map(|it| it.wire.as_str()).collect();
            let help = help(name.text, &known);
            self.diagnostics
                .report(
                    Code::UNKNOWN_FIELD,
                    name.site,
                    format!("there is no field `{}`", name.text.escape_debug()),
                )
                .help(help);
        }
        found
    }

    fn record(&self, id: Id<Type>) -> &Record {
        match &self.unified.types[id].shape {
            Shape::Record(record) => record,
            _ => &NO_FIELDS,
        }
    }

    fn claim(&mut self, name: Text<'_>, by: &str) {
        if let Some(other) = self.names.insert(name.text.to_owned(), by.to_owned()) {
            self.diagnostics
                .report(
                    Code::REPEATED_ENTRY,
                    name.site,
                    format!("`{}` is what `{other}` is called, too", name.text),
                )
                .help("give it another name");
        }
    }
}

static NO_FIELDS: Record = Record {
    fields: Vec::new(),
    rest: Rest::Closed,
};

const EVERYWHERE: Usage = Usage {
    sent: true,
    received: true,
};

fn named(file: FileId, name: Text<'_>) -> Origin {
    Origin::Named {
        file,
        name: name.text.to_owned(),
    }
}

fn closed(fields: Vec<Field>) -> Shape {
    Shape::Record(Record {
        fields,
        rest: Rest::Closed,
    })
}

fn docs(about: Option<Text<'_>>) -> Docs {
    Docs {
        summary: about.map(|it| it.text.to_owned()),
        ..Docs::default()
    }
}

fn field(wire: Text<'_>, ty: Id<Type>, read_only: bool, about: Option<Text<'_>>) -> Field {
    Field {
        wire: wire.text.to_owned(),
        ty,
        presence: Presence::Optional,
        boxed: false,
        constant: None,
        default: None,
        access: if read_only {
            Access::ReadOnly
        } else {
            Access::Both
        },
        secret: false,
        docs: docs(about),
        site: wire.site,
    }
}

/// What was probably meant, or what there is.
fn help(name: &str, known: &[&str]) -> String {
    match nearest(name, known.iter().copied()) {
        Some(meant) => format!("perhaps `{meant}`"),
        None => format!("there are {}", quoted(known)),
    }
}
