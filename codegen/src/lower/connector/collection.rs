//! One `collection.yaml`.

use super::Lowering;
use super::ask::Sent;
use super::constant::constant;
use super::docs;
use crate::diagnostic::{Code, Site};
use crate::ir::{
    Advance, Argument, Ask, Collection, Custom, Drilldown, DrilldownValue, FieldPath, Find, Given,
    Id, Input, List, Match, Operation, Origin, Paging, Place, Search, Shape, Table, Target, Type,
    Where,
};
use crate::parse::connector::collection::{self as file, CollectionFile};
use crate::parse::connector::is_locator;
use crate::parse::strict::Text;
use connectome::formula::{Locator, Step};

impl<'t> Lowering<'t, '_> {
    /// A collection without its drilldowns; `None` when its record or that record's id cannot be told.
    pub(super) fn collection(
        &mut self,
        key: &str,
        said: &CollectionFile<'t>,
    ) -> Option<Collection> {
        let site = said.node.site();
        let parameters = self.inputs(&said.parameters);
        let find = said.find.as_ref().and_then(|it| self.find(it, &parameters));
        let list = said.list.as_ref().and_then(|it| self.list(it, &parameters));
        let record = match said.record {
            Some(name) => {
                let record = self.schema(name)?;
                self.is_brought(name, record, find.as_ref(), list.as_ref())?;
                record
            }
            None => self.record_of(find.as_ref(), list.as_ref(), said)?,
        };
        let whole = "the record".to_owned();
        let mut path = |said: Option<Text<'t>>| said.and_then(|it| self.path(record, &whole, it));
        let id = path(said.id);
        let title = path(said.title);
        let url = path(said.url);
        let created = path(said.created);
        let updated = path(said.updated);
        let deleted = path(said.deleted);
        let mut paths = |said: &[Text<'t>]| said.iter().filter_map(|it| path(Some(*it))).collect();
        let secret = paths(&said.secret);
        let personal = paths(&said.personal);

        let search = said
            .search
            .as_ref()
            .and_then(|it| self.search(it, &parameters));
        // What is wrong with the list is said once.
        let is_list_lost = is_lost(&said.list, &list);
        let could = |it: &&file::Match<'_>| !is_list_lost || it.conditions.is_empty();
        let matching =
            said.matching.as_ref().filter(could).and_then(|it| {
                self.matching(it, &parameters, record, list.as_ref(), search.as_ref())
            });
        let create = said
            .create
            .as_ref()
            .and_then(|it| self.create(it, &parameters, record));
        let update = said
            .update
            .as_ref()
            .and_then(|it| self.update(it, &parameters, record));
        let upsert = said
            .upsert
            .as_ref()
            .and_then(|it| self.upsert(it, &parameters, record));
        let delete = said.delete.as_ref().and_then(|it| {
            let id = Sent {
                given: Given::Id,
                to: it.id,
            };
            let ask = self.ask(&it.ask, &parameters, Some(id))?;
            Some(self.with_body(ask, []))
        });
        let custom = said
            .custom
            .as_ref()
            .and_then(|it| self.custom(it, &parameters, record));
        let broken = is_lost(&said.list, &list)
            || is_lost(&said.find, &find)
            || is_lost(&said.search, &search)
            || is_lost(&said.matching, &matching)
            || is_lost(&said.create, &create)
            || is_lost(&said.update, &update)
            || is_lost(&said.upsert, &upsert)
            || is_lost(&said.delete, &delete)
            || is_lost(&said.custom, &custom);
        Some(Collection {
            key: key.to_owned(),
            name: said.name.map_or(key, |it| it.text.trim()).to_owned(),
            docs: docs(said.about),
            record,
            id: id?,
            title,
            url,
            created,
            updated,
            deleted,
            secret,
            personal,
            parameters,
            list,
            find,
            search,
            matching,
            create,
            update,
            upsert,
            delete,
            drilldowns: Vec::new(),
            custom,
            site,
            name_site: said.name.map_or(site, |it| it.site),
            has_broken_method: said.has_broken_method || broken,
        })
    }

    /// The schema that has this name.
    fn schema(&mut self, name: Text<'t>) -> Option<Id<Type>> {
        let api = self.api;
        let names = || {
            api.types.iter().flat_map(|(id, ty)| {
                ty.origins.iter().filter_map(move |it| match it {
                    Origin::Named { name, .. } => Some((name.as_str(), id)),
                    Origin::Inline { .. } => None,
                })
            })
        };
        let found = names().find(|(it, _)| *it == name.text);
        if found.is_none() {
            let known: Vec<_> = names().map(|it| it.0).collect();
            self.unknown(
                Code::UNKNOWN_SCHEMA,
                name.site,
                format!("there is no schema `{}`", name.text.escape_debug()),
                name.text,
                &known,
            );
        }
        found.map(|(_, id)| api.present(id).0)
    }

    /// Where `find` and `list` agree on another record, it is the name of the schema that is wrong: one
    /// mistake, and not one for each method.
    fn is_brought(
        &mut self,
        name: Text<'t>,
        record: Id<Type>,
        find: Option<&Find>,
        list: Option<&List>,
    ) -> Option<()> {
        let (Some(find), Some(list)) = (find, list) else {
            return Some(());
        };
        let brought = find.record.ty;
        if brought == record || self.item(&list.records) != Some(brought) {
            return Some(());
        }
        let (record, brought) = (self.describe(record), self.describe(brought));
        self.report(
            Code::UNFIT_TYPE,
            name.site,
            format!("the record is {record}, but `find` and `list` bring {brought}"),
        );
        None
    }

    /// What `find` brings, else what `list` has items of.
    fn record_of(
        &mut self,
        find: Option<&Find>,
        list: Option<&List>,
        said: &CollectionFile<'t>,
    ) -> Option<Id<Type>> {
        if let Some(find) = find {
            return Some(find.record.ty);
        }
        if let Some(list) = list {
            return self.item(&list.records);
        }
        // Then the mistake in them has been reported.
        if said.find.is_none() && said.list.is_none() {
            self.report(
                Code::MISSING_KEY,
                said.node.site(),
                "nothing tells what a record of this collection is",
            )
            .help("add `record: …` with the name of a schema, or a `find` or `list`");
        }
        None
    }

    /// What a list has items of.
    pub(super) fn item(&self, list: &FieldPath) -> Option<Id<Type>> {
        match self.api.types[list.ty].shape {
            Shape::List(item) => Some(self.api.present(item).0),
            _ => None,
        }
    }

    /// A path that has to lead to a list.
    pub(super) fn records(
        &mut self,
        operation: Id<Operation>,
        said: Option<Text<'t>>,
        site: Site,
    ) -> Option<(Id<Type>, FieldPath)> {
        let answer = self.answer(operation, site)?;
        let whole = self.answer_of(operation);
        let path = self.path_or_whole(answer, &whole, said, site)?;
        if self.item(&path).is_some() {
            return Some((answer, path));
        }
        let label = self.describe(path.ty);
        let diagnostic = self.report(
            Code::UNFIT_TYPE,
            path.site,
            match said {
                Some(said) => format!("`{}` leads to {label}, not to a list of records", said.text),
                None => format!("{whole} is {label}, not a list of records"),
            },
        );
        if said.is_none() {
            diagnostic.help("say where its list of records is: `records: $.…`");
        }
        None
    }

    /// What messages call what a success brings.
    pub(super) fn answer_of(&self, operation: Id<Operation>) -> String {
        format!("the answer of `{}`", self.key_of(operation))
    }

    fn list(&mut self, said: &file::List<'t>, parameters: &[Input]) -> Option<List> {
        // Then the mistake in it has been reported.
        if said.has_broken_conditions {
            return None;
        }
        let ask = self.ask(&said.ask, parameters, None)?;
        let records = self.records(ask.operation, said.records, ask.site);
        let filters = self.filters(&ask, parameters, &said.filters);
        let (answer, records) = records?;
        let conditions = match (&said.conditions, self.item(&records)) {
            (Some(it), Some(record)) => {
                Some(self.conditions(&ask, parameters, &filters, record, it)?)
            }
            _ => None,
        };
        let paging = self.paging(ask.operation, answer, said.paging.as_ref()?)?;
        let own = conditions.iter().filter(|it| it.through.is_none());
        let narrowed = own.flat_map(Where::sent);
        Some(List {
            ask: self.with_body(ask, paging.sent().chain(narrowed)),
            records,
            paging,
            filters,
            conditions,
        })
    }

    fn filters(&mut self, ask: &Ask, inputs: &[Input], said: &[Text<'t>]) -> Vec<usize> {
        let operation = ask.operation;
        let parameters = &self.api.operations[operation].parameters;
        let mut filters = Vec::new();
        for name in said {
            match parameters.iter().position(|it| it.wire == name.text) {
                Some(at) if filters.contains(&at) => {
                    self.report(
                        Code::REPEATED_ENTRY,
                        name.site,
                        format!("the filter `{}` is named twice", name.text),
                    );
                }
                Some(at) => {
                    let same = ask
                        .arguments
                        .iter()
                        .find(|it| it.target == Target::Parameter(at));
                    // What the collection need not say, a filter may say as well as it.
                    let is_free = |it: &&Argument| match it.given {
                        Given::Parameter(own) => {
                            let own = &inputs[own];
                            let may_be_unsaid = !own.required && own.default.is_none();
                            may_be_unsaid && parameters[at].place == Place::Query
                        }
                        _ => false,
                    };
                    if let Some(other) = same.filter(|it| !is_free(it)) {
                        self.report(
                            Code::REPEATED_ENTRY,
                            name.site,
                            format!("`{}` cannot be a filter, it is always sent", name.text),
                        )
                        .related(other.site, "here");
                    }
                    filters.push(at);
                }
                None => {
                    let known: Vec<_> = parameters.iter().map(|it| it.wire.as_str()).collect();
                    let message = format!(
                        "`{}` has no parameter `{}`",
                        self.key_of(operation),
                        name.text.escape_debug()
                    );
                    self.unknown(
                        Code::UNKNOWN_PARAMETER,
                        name.site,
                        message,
                        name.text,
                        &known,
                    );
                }
            }
        }
        filters
    }

    fn find(&mut self, said: &file::Find<'t>, parameters: &[Input]) -> Option<Find> {
        let id = Sent {
            given: Given::Id,
            to: said.id,
        };
        let ask = self.ask(&said.ask, parameters, Some(id))?;
        let answer = self.answer(ask.operation, ask.site)?;
        let whole = self.answer_of(ask.operation);
        let record = self.path_or_whole(answer, &whole, said.record, ask.site)?;
        let ask = self.with_body(ask, []);
        Some(Find { ask, record })
    }

    fn search(&mut self, said: &file::Search<'t>, parameters: &[Input]) -> Option<Search> {
        let query = Sent {
            given: Given::Query,
            to: Some(said.query?),
        };
        let ask = self.ask(&said.ask, parameters, Some(query))?;
        let (answer, records) = self.records(ask.operation, said.records, ask.site)?;
        let paging = self.paging(ask.operation, answer, said.paging.as_ref()?)?;
        Some(Search {
            ask: self.with_body(ask, paging.sent()),
            records,
            paging,
        })
    }

    fn matching(
        &mut self,
        said: &file::Match<'t>,
        parameters: &[Input],
        record: Id<Type>,
        list: Option<&List>,
        search: Option<&Search>,
    ) -> Option<Match> {
        let ask = self.ask(&said.ask, parameters, None)?;
        let mut fields = Vec::new();
        for (_, node, to) in &said.fields {
            let name = Text::key_of(*node);
            let path = self.field(record, name);
            let target = self.target(ask.operation, *to);
            if let (Some(path), Some(target)) = (path, target) {
                fields.push((path, target));
            }
        }
        let conditions = self.conditions_of(list, &ask, record, &said.conditions)?;
        let (answer, records) = self.records(ask.operation, said.records, ask.site)?;
        let own = said.paging.as_ref();
        let own = own.map(|it| self.paging(ask.operation, answer, it));
        let paging = match own {
            Some(own) => own?,
            None => inherited(&ask, &fields, list, search),
        };
        let narrowed = list.and_then(|it| it.conditions.as_ref());
        let narrowed = narrowed.filter(|_| !conditions.is_empty());
        let sent = fields.iter().map(|it| &it.1).chain(paging.sent());
        let sent = sent.chain(narrowed.into_iter().flat_map(Where::sent));
        Some(Match {
            ask: self.with_body(ask, sent),
            fields,
            conditions,
            records,
            paging,
        })
    }

    /// A field of a record by its name, or a path to one inside.
    pub(super) fn field(&mut self, record: Id<Type>, name: Text<'t>) -> Option<FieldPath> {
        if name.text.starts_with('$') {
            return self.path(record, "the record", name);
        }
        let locator = Locator::from_steps(vec![Step::Key(name.text.into())]);
        self.walk(record, "the record", &locator, name)
    }

    fn custom(
        &mut self,
        said: &file::Custom<'t>,
        parameters: &[Input],
        record: Id<Type>,
    ) -> Option<Custom> {
        let ask = self.ask(&said.ask, parameters, None)?;
        let rest = said.rest.and_then(|it| self.path(record, "the record", it));
        let (_, records) = self.records(ask.operation, said.records, ask.site)?;
        let item = self.item(&records)?;
        let mut path = |said: Option<Text<'t>>| {
            said.and_then(|it| self.path(item, "the definition of a field", it))
        };
        let (key, label, ty) = (path(said.key), path(said.label), path(said.ty));
        Some(Custom {
            ask: self.with_body(ask, []),
            records,
            key: key?,
            label,
            ty,
            rest: rest?,
        })
    }

    /// The drilldowns of a collection; `broken` are keys of collections that have been reported.
    pub(super) fn drilldowns(
        &mut self,
        said: &CollectionFile<'t>,
        own: Id<Collection>,
        all: &Table<Collection>,
        broken: &[&str],
    ) -> Vec<Drilldown> {
        let drilldowns = said
            .drilldowns
            .iter()
            .filter_map(|it| self.drilldown(it, &all[own], all, broken));
        drilldowns.collect()
    }

    fn drilldown(
        &mut self,
        said: &file::Drilldown<'t>,
        own: &Collection,
        all: &Table<Collection>,
        broken: &[&str],
    ) -> Option<Drilldown> {
        let name = said.collection;
        let found = all.iter().find(|(_, it)| it.key == name.text);
        let Some((collection, inner)) = found else {
            if !broken.contains(&name.text) {
                let known: Vec<_> = all.iter().map(|(_, it)| it.key.as_str()).collect();
                self.unknown(
                    Code::UNKNOWN_COLLECTION,
                    name.site,
                    format!("there is no collection `{}`", name.text.escape_debug()),
                    name.text,
                    &known,
                );
            }
            return None;
        };
        let known: Vec<_> = inner.parameters.iter().map(|it| it.key.as_str()).collect();
        let mut with = Vec::new();
        for (key, node) in &said.with {
            let Some(at) = known.iter().position(|it| it == key) else {
                self.unknown(
                    Code::UNKNOWN_PARAMETER,
                    node.site(),
                    format!(
                        "the collection `{}` has no parameter `{}`",
                        inner.key,
                        key.escape_debug()
                    ),
                    key,
                    &known,
                )
                .of_key();
                continue;
            };
            let value = if is_locator(*node) {
                let path = Text {
                    text: node.text().unwrap_or_default(),
                    site: node.site(),
                    is_key: false,
                };
                self.path(own.record, "the record", path)
                    .map(DrilldownValue::Record)
            } else {
                Some(DrilldownValue::Constant(constant(*node)))
            };
            // What is wrong with it has been reported: that it is missing then is no second mistake.
            with.push((at, value?));
        }
        // What both have under the same name is passed on.
        for (at, parameter) in inner.parameters.iter().enumerate() {
            let same = own.parameters.iter().position(|it| it.key == parameter.key);
            if let Some(same) = same
                && said.with.iter().all(|(key, _)| *key != parameter.key)
            {
                with.push((at, DrilldownValue::Parameter(same)));
            }
        }
        with.sort_by_key(|it| it.0);
        Some(Drilldown {
            collection,
            with,
            site: said.node.site(),
        })
    }
}

// What a match finds is paged as whatever else asks the same operation; what the match itself gives is not
// sent once more.
fn inherited(
    ask: &Ask,
    fields: &[(FieldPath, Target)],
    list: Option<&List>,
    search: Option<&Search>,
) -> Paging {
    let search = search.map(|it| (&it.ask, &it.paging));
    let mut others = list.into_iter().flat_map(List::pagings).chain(search);
    let other = others.find(|(it, _)| it.operation == ask.operation);
    let is_given = |target: &Target| {
        let always = ask.arguments.iter().map(|it| &it.target);
        let mut given = always.chain(fields.iter().map(|it| &it.1));
        given.any(|it| it.is_same(target))
    };
    match other {
        Some((_, paging)) if !paging.advance.send().is_some_and(is_given) => Paging {
            limit: paging.limit.clone().filter(|it| !is_given(&it.send)),
            ..paging.clone()
        },
        _ => Paging {
            advance: Advance::Single,
            limit: None,
            more: None,
            site: ask.site,
        },
    }
}

/// Whether a method was said and could not be understood.
fn is_lost<S, L>(said: &Option<S>, lowered: &Option<L>) -> bool {
    said.is_some() && lowered.is_none()
}
