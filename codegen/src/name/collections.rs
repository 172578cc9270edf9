//! Names of collections and of what they take: filters, keys, records to write.

use super::names::{CollectionNames, Names, PartNames, ResourceNames, StructNames};
use super::scope::{Kind, ModuleName, Scope, TypeName};
use super::words::{with, words};
use crate::ir::{
    Api, Collection, FieldPath, Id, List, Operation, PathPart, Resource, Shape, Write,
};
use std::collections::HashSet;

/// The folder of each collection, and the resource that has it already. `modules` are the crate's.
pub(super) fn folders(
    api: &Api,
    resources: &[ResourceNames],
    modules: &mut Scope,
) -> Vec<(ModuleName, Option<Id<Resource>>)> {
    let mut folder = |collection: &Collection| {
        let own = words(&collection.key);
        let name: ModuleName = Scope::default()
            .claim_first(Kind::Module, [own.clone()])
            .into();
        let shared = api
            .resources
            .ids()
            .zip(resources)
            .find(|(_, it)| it.module == name);
        match shared {
            Some((id, resource)) => (resource.module.clone(), Some(id)),
            None => {
                let names = [own.clone(), with(&own, "collection")];
                (modules.claim_first(Kind::Module, names).into(), None)
            }
        }
    };
    api.collections.iter().map(|it| folder(it.1)).collect()
}

/// The names inside each collection's file.
pub(super) fn collections(
    api: &Api,
    names: &Names,
    folders: Vec<(ModuleName, Option<Id<Resource>>)>,
) -> Vec<CollectionNames> {
    let mut items = Scope::default();
    items.claim(Kind::Type, &names.connector.text());
    let mut all: Vec<_> = api
        .collections
        .iter()
        .zip(folders)
        .map(|((_, collection), folder)| one(api, names, collection, folder, &mut items))
        .collect();
    for (id, collection) in api.collections.iter() {
        let mut scope = Scope::default();
        // A collection with something that must be said is made by it.
        scope.claim(Kind::Method, "new");
        all[id.index()].drilldowns = collection
            .drilldowns
            .iter()
            .map(|it| {
                scope
                    .claim(Kind::Method, &api.collections[it.collection].key)
                    .into()
            })
            .collect();
    }
    all
}

/// Operations that a collection of another folder, or the connector, calls.
pub(super) fn exposed(api: &Api, collections: &[CollectionNames]) -> HashSet<Id<Operation>> {
    let test = api.connector.iter().filter_map(|it| it.test);
    let calls = api
        .collections
        .iter()
        .zip(collections)
        .flat_map(|((_, it), names)| {
            let resource = names.resource;
            it.asks().map(move |ask| (ask.operation, resource))
        });
    calls
        .filter(|(operation, from)| *from != Some(api.operations[*operation].resource))
        .map(|(operation, _)| operation)
        .chain(test)
        .collect()
}

fn one(
    api: &Api,
    names: &Names,
    collection: &Collection,
    (module, resource): (ModuleName, Option<Id<Resource>>),
    items: &mut Scope,
) -> CollectionNames {
    let ty: TypeName = items.claim(Kind::Type, &collection.name).into();
    let own = words(&ty.text());
    let mut claim =
        |last: &str| -> TypeName { items.claim_first(Kind::Type, [with(&own, last)]).into() };
    let mut scope = Scope::default();
    let parameters: Vec<_> = collection
        .parameters
        .iter()
        .map(|it| scope.claim(Kind::Field, &it.key).into())
        .collect();
    let asked = collection.names_fields().then(|| {
        let names = [words("fields"), words("custom fields")];
        scope.claim_first(Kind::Field, names).into()
    });
    let narrowed = |it: &&List| !it.filters.is_empty() || it.conditions.is_some();
    let filter = collection.list.as_ref().filter(narrowed).map(|it| {
        let arguments = &names.operation(it.ask.operation).parameters;
        let fields = it.filters.iter().map(|at| arguments[*at].argument.clone());
        let mut fields: Vec<_> = fields.collect();
        let mut scope = Scope::default();
        for field in &fields {
            scope.claim(Kind::Field, field.text().trim_start_matches("r#"));
        }
        let conditions = it.conditions.iter().flat_map(|it| &it.conditions);
        fields.extend(conditions.map(|it| scope.claim(Kind::Field, &it.name).into()));
        StructNames {
            ty: claim("filter"),
            fields,
            extra: None,
        }
    });
    let key = collection.matching.as_ref().map(|it| {
        let mut scope = Scope::default();
        let fields = it
            .paths()
            .map(|path| scope.claim(Kind::Field, &last_word(api, path)).into());
        StructNames {
            fields: fields.collect(),
            ty: claim("key"),
            extra: None,
        }
    });
    let upsert = collection.upsert.as_ref().map(|it| &it.write);
    let mut write =
        |write: Option<&Write>, last: &str| write.map(|it| written(names, it, claim(last)));
    CollectionNames {
        module,
        resource,
        parameters,
        fields: asked,
        filter,
        key,
        new: write(collection.create.as_ref(), "new"),
        change: write(collection.update.as_ref(), "change"),
        whole: write(upsert, "whole"),
        drilldowns: Vec::new(),
        ty,
    }
}

fn written(names: &Names, write: &Write, ty: TypeName) -> StructNames {
    let parts = names.ty(write.body.ty).map(|it| &it.parts);
    let Some(PartNames::Fields(fields, extra)) = parts else {
        return StructNames {
            ty,
            fields: Vec::new(),
            extra: None,
        };
    };
    StructNames {
        ty,
        fields: write
            .fields
            .iter()
            .map(|it| fields[it.position].clone())
            .collect(),
        extra: extra.clone().filter(|_| write.open),
    }
}

/// What the value at the end of a path is called.
fn last_word(api: &Api, path: &FieldPath) -> String {
    match path.steps.last().map(|it| &it.part) {
        Some(PathPart::Field(record, at)) => match &api.types[*record].shape {
            Shape::Record(record) => record.fields[*at].wire.clone(),
            _ => "value".to_owned(),
        },
        Some(PathPart::Key(key) | PathPart::Json(key)) => key.clone(),
        Some(PathPart::Item(_)) | None => "value".to_owned(),
    }
}
