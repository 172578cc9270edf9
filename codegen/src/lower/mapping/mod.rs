//! Mappings: `mapping.yaml` and both schemas → typed expressions.
//!
//! Every formula is read against the record and the model. What loses nothing is converted, what may not
//! fit becomes an expression that may fail, and what never fits is reported where it stands.

mod ask;
mod check;
mod checker;
mod clear;
mod constant;
mod convert;
mod copied;
mod direction;
mod infer;
mod left_out;
mod list;
mod object;
mod question;
mod schemas;
mod text;
mod way;

pub(crate) use direction::{Direction, direction, formulas};
pub(crate) use schemas::Schemas;

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::mapping::{Making, Mapping, Side, Ty, TypeRef};
use crate::ir::{Api, Collection, Id, PathStep, Shape, Type, Unified, Write};
use crate::nearest::nearest;
use crate::parse::mapping::ModelEntry;
use crate::parse::{Node, Specs, mapping};
use connectome::formula::Formula;

/// What every `mapping.yaml` of a connector says; `path` is that of its `connector.yaml`.
pub(crate) fn mappings(specs: &Specs, path: &str, api: &mut Api, diagnostics: &mut Diagnostics) {
    let folder = crate::parse::connector::folder(path);
    let files: Vec<_> = api
        .collections
        .iter()
        .filter_map(|(id, it)| {
            let path = format!("{folder}{}/mapping.yaml", it.key);
            specs.file(&path).map(|_| (id, path))
        })
        .collect();
    if files.is_empty() {
        return;
    }
    let unified = crate::lower::unified::lower(specs, diagnostics);
    let mut mappings = Vec::new();
    for (id, path) in files {
        if let Some(root) = crate::parse::connector::top(specs, &path, diagnostics) {
            let collection = (id, &api.collections[id]);
            mappings.extend(lower(root, api, collection, &unified, diagnostics));
        }
    }
    defaults(&mappings, api, &unified, diagnostics);
    api.mappings = mappings;
    api.unified = unified;
}

// Two collections that both serve a model leave it to chance which one does. Some never do.
fn defaults(mappings: &[Mapping], api: &Api, unified: &Unified, diagnostics: &mut Diagnostics) {
    let is_placed = |it: &Mapping| api.collections[it.collection].is_placed();
    let could = |it: &&Mapping| !it.read.asks() && is_placed(it);
    let (mappings, others): (Vec<_>, Vec<_>) = mappings.iter().partition(could);
    for mapping in others.iter().filter(|it| it.default) {
        let model = &unified.models[mapping.model].key;
        let why = match is_placed(mapping) {
            true => "a mapping that looks something up",
            false => "a collection that has to be told where it lies",
        };
        diagnostics
            .report(
                Code::AMBIGUOUS_MODEL,
                mapping.site,
                format!("{why} is never the one that serves `{model}`"),
            )
            .of_key()
            .help("leave `default` out");
    }
    for (at, mapping) in mappings.iter().enumerate() {
        let same = |it: &&&Mapping| it.model == mapping.model;
        let is_first = !mappings[..at].iter().any(|it| same(&it));
        let all: Vec<_> = mappings.iter().filter(same).collect();
        let chosen = all.iter().filter(|it| it.default).count();
        if !is_first || all.len() == 1 || chosen == 1 {
            continue;
        }
        let keys: Vec<_> = all
            .iter()
            .map(|it| format!("`{}`", api.collections[it.collection].key))
            .collect();
        let model = &unified.models[mapping.model].key;
        let (site, message) = match (chosen, all.iter().filter(|it| it.default).nth(1)) {
            (2.., Some(second)) => (second.site, format!("`{model}` has two defaults")),
            _ => (
                all[1].site,
                format!("several collections serve `{model}`, and none is the default"),
            ),
        };
        diagnostics
            .report(Code::AMBIGUOUS_MODEL, site, message)
            .of_key()
            .help(format!("add `default: true` to one of {}", keys.join(", ")));
    }
}

/// What a `mapping.yaml` says of a collection.
fn lower(
    root: Node<'_>,
    api: &Api,
    collection: (Id<Collection>, &Collection),
    unified: &Unified,
    diagnostics: &mut Diagnostics,
) -> Vec<Mapping> {
    let file = mapping::mapping(root, diagnostics);
    let mut mappings = Vec::new();
    for entry in &file.models {
        let Some(model) = unified.model(entry.key) else {
            let known = unified.models.iter().map(|(_, it)| it.key.as_str());
            let found = diagnostics.report(
                Code::UNKNOWN_MODEL,
                entry.node.site(),
                format!("there is no unified model `{}`", entry.key.escape_debug()),
            );
            found.of_key();
            if let Some(meant) = nearest(entry.key, known) {
                found.help(format!("perhaps `{meant}`"));
            }
            continue;
        };
        let Some(formulas) = formulas(entry.node, diagnostics) else {
            continue;
        };
        let schemas = Schemas {
            record: &api.types,
            model: &unified.types,
        };
        let whole = Lowering {
            schemas,
            collection: collection.1,
            entry,
            formulas: &formulas,
            model: TypeRef {
                side: Side::Model,
                id: unified.models[model].record,
            },
        };
        let read = whole.read(diagnostics);
        let create = whole.written("create", collection.1.create.as_ref(), diagnostics);
        let update = whole.written("update", collection.1.update.as_ref(), diagnostics);
        let left_out = whole.left_out(diagnostics);
        let asks = [&read, &update].into_iter().flatten().any(Making::asks);
        let written = update.as_ref().zip(collection.1.update.as_ref());
        let clears = whole.clears(written, asks, diagnostics);
        if let Some(read) = read {
            let writes: Vec<_> = create.iter().chain(&update).collect();
            let asking = ask::Asking {
                schemas,
                model: whole.model,
                read: &read,
                writes: &writes,
                site: entry.node.site(),
            };
            let of = &unified.models[model];
            let filter = collection.1.list.as_ref().map(|it| {
                let parameters = &api.operations[it.ask.operation].parameters;
                asking.filter(of.filter, it, parameters)
            });
            let matching = collection.1.matching.as_ref();
            let key = matching.map(|it| asking.key(of.matching, it));
            let mapping = Mapping {
                collection: collection.0,
                model,
                default: entry.default,
                filter: filter.unwrap_or_default(),
                key: key.unwrap_or_default(),
                read,
                create,
                update,
                clears,
                left_out,
                site: entry.node.site(),
            };
            left_out::judge(&mapping, unified, entry, diagnostics);
            mappings.push(mapping);
        }
    }
    mappings
}

/// One model of a file.
struct Lowering<'a> {
    schemas: Schemas<'a>,
    collection: &'a Collection,
    entry: &'a ModelEntry<'a>,
    /// By direction.
    formulas: &'a [(Box<str>, Formula)],
    model: TypeRef,
}

impl Lowering<'_> {
    fn read(&self, diagnostics: &mut Diagnostics) -> Option<Making> {
        let record = self.schemas.item(Side::Record, self.collection.record).ty;
        let direction_ = Direction {
            schemas: self.schemas,
            source: record,
            open: self.open(),
            node: self.entry.node,
            target: self.model,
            required: Vec::new(),
            taken: None,
        };
        let members = self.fields("read", self.collection.record, self.model.id, diagnostics)?;
        let site = self.entry.read.unwrap_or(self.entry.node).site();
        direction(&direction_, &members, site, diagnostics)
    }

    /// Model → what `create` or `update` takes: `write`, with what the method says on top of it.
    fn written(
        &self,
        method: &str,
        write: Option<&Write>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Making> {
        let own = match method {
            "create" => self.entry.create,
            _ => self.entry.update,
        };
        let Some(write) = write else {
            if let Some(own) = own {
                diagnostics
                    .report(
                        Code::UNUSED_DIRECTION,
                        own.site(),
                        format!("the collection has no `{method}`"),
                    )
                    .of_key()
                    .help(format!(
                        "add `{method}` to collection.yaml, or leave this out"
                    ));
            }
            return None;
        };
        let site = own.or(self.entry.write)?.site();
        let (to, from) = (write.body.ty, self.model.id);
        // What is wrong with `write` is said once.
        let mut again = Diagnostics::default();
        let diagnostics_ = match method {
            "update" if self.collection.create.is_some() => &mut again,
            _ => &mut *diagnostics,
        };
        let base = self.fields("write", to, from, diagnostics_)?;
        let on_top = self.fields(method, to, from, diagnostics)?;
        let target = TypeRef {
            side: Side::Record,
            id: write.body.ty,
        };
        // What only the other method takes stays out of this one.
        let other = match method {
            "create" => self.collection.update.as_ref(),
            _ => self.collection.create.as_ref(),
        };
        let is_others = |key: &str| {
            let of = |write: &Write| self.takes(write, key);
            !of(write) && other.is_some_and(of)
        };
        let base: Vec<_> = base
            .into_iter()
            .filter(|(key, _)| !is_others(key))
            .collect();
        let members = direction::merged(base, on_top);
        let required = write.fields.iter().filter(|it| it.required);
        let direction_ = Direction {
            schemas: self.schemas,
            source: Ty::Record(self.model),
            open: None,
            node: self.entry.node,
            target,
            required: match method {
                "create" => required.map(|it| it.position).collect(),
                _ => Vec::new(),
            },
            taken: Some((method, write.fields.iter().map(|it| it.position).collect())),
        };
        direction(&direction_, &members, site, diagnostics)
    }

    /// The fields that stand under a key; a formula in their place is a mistake. `record` and `model` are the
    /// types of both sides.
    fn fields(
        &self,
        key: &str,
        record: Id<Type>,
        model: Id<Type>,
        diagnostics: &mut Diagnostics,
    ) -> Option<direction::Members> {
        let lacks = match direction::members(self.formulas, key) {
            Ok(members) => return Some(members),
            Err(lacks) => lacks,
        };
        let site = self.entry.node.at(&lacks.pointer);
        let help = match lacks.is_whole {
            true => self.shared(record, model),
            false => "say `field: …` for each of them, with the formula inside".to_owned(),
        };
        diagnostics
            .report(
                Code::NO_FIELDS,
                site.unwrap_or(self.entry.node).site(),
                format!("`{key}` is a formula, where its fields have to stand one by one"),
            )
            .of_key()
            .help(help);
        None
    }

    /// What the whole value comes to, said field by field.
    fn shared(&self, record: Id<Type>, model: Id<Type>) -> String {
        let fields = |side, id| match self.schemas.record(TypeRef { side, id }) {
            Some(record) => record.fields.as_slice(),
            None => &[],
        };
        let theirs = fields(Side::Record, record);
        let same = |it: &&crate::ir::Field| theirs.iter().any(|other| other.wire == it.wire);
        let same = fields(Side::Model, model).iter().filter(same);
        let same: Vec<_> = same.map(|it| format!("{0}: $.{0}", it.wire)).collect();
        match same.as_slice() {
            [] => "no field has the same name on both sides: say `field: $.…` for each".to_owned(),
            same => format!("write `{}`", same.join("`, `")),
        }
    }

    fn takes(&self, write: &Write, key: &str) -> bool {
        let Shape::Record(record) = &self.schemas.record[write.body.ty].shape else {
            return true;
        };
        write
            .fields
            .iter()
            .any(|it| record.fields[it.position].wire == key)
    }

    /// The open object that custom fields stand in.
    fn open(&self) -> Option<TypeRef> {
        let custom = self.collection.custom.as_ref()?;
        let last = custom.rest.steps.last().map(|it: &PathStep| it.ty);
        Some(TypeRef {
            side: Side::Record,
            id: last.unwrap_or(self.collection.record),
        })
    }
}
