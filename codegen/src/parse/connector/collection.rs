//! `collection.yaml` as it is written.

use super::Input;
use super::ask::{Ask, ask, with};
use super::collection_keys::{
    COLLECTION, CREATE, CUSTOM, DELETE, DRILLDOWN, FIND, LIST, MATCH, PARAMETER, SEARCH, UPDATE,
    UPSERT,
};
use super::conditions::{Where, conditions};
use super::paging::{Paging, paging};
use crate::diagnostic::Code;
use crate::parse::Node;
use crate::parse::strict::{Keys, Strict, Text};

/// `collection.yaml`.
#[derive(Debug)]
pub(crate) struct CollectionFile<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) name: Option<Text<'t>>,
    pub(crate) about: Option<Text<'t>>,
    pub(crate) record: Option<Text<'t>>,
    pub(crate) id: Option<Text<'t>>,
    pub(crate) title: Option<Text<'t>>,
    pub(crate) url: Option<Text<'t>>,
    pub(crate) created: Option<Text<'t>>,
    pub(crate) updated: Option<Text<'t>>,
    pub(crate) deleted: Option<Text<'t>>,
    pub(crate) secret: Vec<Text<'t>>,
    pub(crate) personal: Vec<Text<'t>>,
    pub(crate) parameters: Vec<Input<'t>>,
    pub(crate) list: Option<List<'t>>,
    pub(crate) find: Option<Find<'t>>,
    pub(crate) search: Option<Search<'t>>,
    pub(crate) matching: Option<Match<'t>>,
    pub(crate) create: Option<Write<'t>>,
    pub(crate) update: Option<Write<'t>>,
    pub(crate) upsert: Option<Write<'t>>,
    pub(crate) delete: Option<Delete<'t>>,
    pub(crate) drilldowns: Vec<Drilldown<'t>>,
    pub(crate) custom: Option<Custom<'t>>,
    /// Whether a method stands there that cannot be read.
    pub(crate) has_broken_method: bool,
}

#[derive(Debug)]
pub(crate) struct List<'t> {
    pub(crate) ask: Ask<'t>,
    pub(crate) records: Option<Text<'t>>,
    pub(crate) paging: Option<Paging<'t>>,
    pub(crate) filters: Vec<Text<'t>>,
    pub(crate) conditions: Option<Where<'t>>,
    /// Whether a `where` stands there that cannot be read.
    pub(crate) has_broken_conditions: bool,
}

#[derive(Debug)]
pub(crate) struct Find<'t> {
    pub(crate) ask: Ask<'t>,
    pub(crate) id: Option<Text<'t>>,
    pub(crate) record: Option<Text<'t>>,
}

#[derive(Debug)]
pub(crate) struct Search<'t> {
    pub(crate) ask: Ask<'t>,
    pub(crate) query: Option<Text<'t>>,
    pub(crate) records: Option<Text<'t>>,
    pub(crate) paging: Option<Paging<'t>>,
}

#[derive(Debug)]
pub(crate) struct Match<'t> {
    pub(crate) ask: Ask<'t>,
    /// A field of the record, where its entry stands, and the parameter.
    pub(crate) fields: Vec<(&'t str, Node<'t>, Text<'t>)>,
    /// Fields that conditions of the list ask for.
    pub(crate) conditions: Vec<Text<'t>>,
    pub(crate) records: Option<Text<'t>>,
    /// Left out: that of the list, or of the search, which asks the same operation.
    pub(crate) paging: Option<Paging<'t>>,
}

/// `create`, `update` or `upsert`.
#[derive(Debug)]
pub(crate) struct Write<'t> {
    pub(crate) ask: Ask<'t>,
    /// Of an update where the id goes; else where it comes from.
    pub(crate) id: Option<Text<'t>>,
    pub(crate) by: Option<Text<'t>>,
    pub(crate) body: Option<Text<'t>>,
    pub(crate) fields: Option<Vec<Text<'t>>>,
    pub(crate) exclude: Vec<Text<'t>>,
    pub(crate) require: Vec<Text<'t>>,
    pub(crate) record: Option<Text<'t>>,
}

#[derive(Debug)]
pub(crate) struct Delete<'t> {
    pub(crate) ask: Ask<'t>,
    pub(crate) id: Option<Text<'t>>,
}

#[derive(Debug)]
pub(crate) struct Drilldown<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) collection: Text<'t>,
    pub(crate) with: Vec<(&'t str, Node<'t>)>,
}

#[derive(Debug)]
pub(crate) struct Custom<'t> {
    pub(crate) ask: Ask<'t>,
    pub(crate) records: Option<Text<'t>>,
    pub(crate) key: Option<Text<'t>>,
    pub(crate) label: Option<Text<'t>>,
    pub(crate) ty: Option<Text<'t>>,
    pub(crate) rest: Option<Text<'t>>,
}

impl<'t> CollectionFile<'t> {
    /// Reads the top of the file.
    pub(crate) fn read(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Self> {
        let it = strict.object(node, &COLLECTION)?;
        let mut file = Self {
            node,
            name: strict.text_at(it, "name"),
            about: strict.text_at(it, "about"),
            record: strict.text_at(it, "record"),
            id: strict.text_at(it, "id"),
            title: strict.text_at(it, "title"),
            url: strict.text_at(it, "url"),
            created: strict.text_at(it, "created"),
            updated: strict.text_at(it, "updated"),
            deleted: strict.text_at(it, "deleted"),
            secret: strict.texts_at(it, "secret").unwrap_or_default(),
            personal: strict.texts_at(it, "personal").unwrap_or_default(),
            parameters: it
                .get("parameters")
                .map(|it| strict.entries(it, |strict, key, it| strict.input(it, key, &PARAMETER)))
                .unwrap_or_default(),
            list: it.get("list").and_then(|it| list(strict, it)),
            find: it.get("find").and_then(|it| find(strict, it)),
            search: it.get("search").and_then(|it| search(strict, it)),
            matching: it.get("match").and_then(|it| matching(strict, it)),
            create: it.get("create").and_then(|it| write(strict, it, &CREATE)),
            update: it.get("update").and_then(|it| write(strict, it, &UPDATE)),
            upsert: it.get("upsert").and_then(|it| write(strict, it, &UPSERT)),
            delete: it.get("delete").and_then(|it| delete(strict, it)),
            drilldowns: it
                .get("drilldowns")
                .map(|it| strict.list(it, drilldown))
                .unwrap_or_default(),
            custom: it.get("custom").and_then(|it| custom(strict, it)),
            has_broken_method: false,
        };
        let methods = [
            ("list", file.list.is_some()),
            ("find", file.find.is_some()),
            ("search", file.search.is_some()),
            ("match", file.matching.is_some()),
            ("create", file.create.is_some()),
            ("update", file.update.is_some()),
            ("upsert", file.upsert.is_some()),
            ("delete", file.delete.is_some()),
            ("custom", file.custom.is_some()),
        ];
        // A misspelt method is a mistake in itself, not a method that was forgotten.
        let misspelt = it
            .children()
            .any(|it| !COLLECTION.known.contains(&it.key().unwrap_or_default()));
        file.has_broken_method = misspelt
            || methods
                .iter()
                .any(|(key, is_read)| it.get(key).is_some() && !is_read);
        Some(file)
    }
}

fn list<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<List<'t>> {
    let it = strict.object(node, &LIST)?;
    let said = it.get("where").map(|it| conditions(strict, it));
    Some(List {
        has_broken_conditions: matches!(said, Some(None)),
        conditions: said.flatten(),
        records: strict.text_at(it, "records"),
        paging: it.get("paging").and_then(|it| paging(strict, it)),
        filters: strict.texts_at(it, "filters").unwrap_or_default(),
        ask: ask(strict, it)?,
    })
}

fn find<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Find<'t>> {
    let it = strict.object(node, &FIND)?;
    Some(Find {
        id: strict.text_at(it, "id"),
        record: strict.text_at(it, "record"),
        ask: ask(strict, it)?,
    })
}

fn search<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Search<'t>> {
    let it = strict.object(node, &SEARCH)?;
    Some(Search {
        query: strict.text_at(it, "query"),
        records: strict.text_at(it, "records"),
        paging: it.get("paging").and_then(|it| paging(strict, it)),
        ask: ask(strict, it)?,
    })
}

fn matching<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Match<'t>> {
    let it = strict.object(node, &MATCH)?;
    let is_asked = ["fields", "where"].iter().any(|key| it.get(key).is_some());
    if !is_asked {
        let message = "`match` does not say by which fields";
        strict
            .diagnostics
            .report(Code::MISSING_KEY, node.site(), message)
            .help("add `fields: { field: parameter }`, or `where: [field]`");
    }
    Some(Match {
        conditions: strict.texts_at(it, "where").unwrap_or_default(),
        fields: it
            .get("fields")
            .map(|it| strict.entries(it, |strict, key, it| Some((key, it, strict.text(it)?))))
            .unwrap_or_default(),
        records: strict.text_at(it, "records"),
        paging: it.get("paging").and_then(|it| paging(strict, it)),
        ask: ask(strict, it)?,
    })
}

fn write<'t>(strict: &mut Strict<'_>, node: Node<'t>, keys: &Keys) -> Option<Write<'t>> {
    let it = strict.object(node, keys)?;
    let fields = strict.texts_at(it, "fields");
    let exclude = strict.texts_at(it, "exclude").unwrap_or_default();
    if let (Some(_), Some(exclude)) = (&fields, it.get("exclude")) {
        strict
            .diagnostics
            .report(
                Code::EXCLUSIVE_KEYS,
                exclude.site(),
                format!("`{}` has `fields` and `exclude`", keys.of),
            )
            .of_key()
            .help("name the fields that it takes or those that it does not");
    }
    if fields.as_ref().is_some_and(Vec::is_empty) && it.get("fields").is_some_and(Node::is_empty) {
        let site = it.get("fields").unwrap_or(node).site();
        strict
            .diagnostics
            .report(Code::MISSING_KEY, site, "`fields` names none")
            .help("leave it out where all of them are written");
    }
    if let (false, Some(_), Some(id)) = (keys.of == UPDATE.of, it.get("record"), it.get("id")) {
        let message = format!("`{}` says `record` and `id`", keys.of);
        strict
            .diagnostics
            .report(Code::EXCLUSIVE_KEYS, id.site(), message)
            .of_key()
            .help("leave `id` out, the record has it");
    }
    Some(Write {
        id: strict.text_at(it, "id"),
        by: strict.text_at(it, "by"),
        body: strict.text_at(it, "body"),
        fields,
        exclude,
        require: strict.texts_at(it, "require").unwrap_or_default(),
        record: strict.text_at(it, "record"),
        ask: ask(strict, it)?,
    })
}

fn delete<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Delete<'t>> {
    let it = strict.object(node, &DELETE)?;
    Some(Delete {
        id: strict.text_at(it, "id"),
        ask: ask(strict, it)?,
    })
}

fn drilldown<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Drilldown<'t>> {
    let it = strict.object(node, &DRILLDOWN)?;
    Some(Drilldown {
        node,
        collection: strict.text_at(it, "collection")?,
        with: with(strict, it),
    })
}

fn custom<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Custom<'t>> {
    let it = strict.object(node, &CUSTOM)?;
    Some(Custom {
        records: strict.text_at(it, "records"),
        key: strict.text_at(it, "key"),
        label: strict.text_at(it, "label"),
        ty: strict.text_at(it, "type"),
        rest: strict.text_at(it, "rest"),
        ask: ask(strict, it)?,
    })
}
