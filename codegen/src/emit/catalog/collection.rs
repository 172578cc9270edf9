//! Collections as data.

use super::value::Value;
use super::{Sketch, about, input};
use crate::ir::{Advance, Ask, Collection, FieldPath, Id, Match, Paging, PathPart, Shape, Write};

impl<'a> Sketch<'a> {
    /// Every collection with what it can do.
    pub(super) fn collections(self) -> Value {
        let collections = self.api.collections.iter();
        Value::List(
            collections
                .map(|(id, it)| self.collection(id, it))
                .collect(),
        )
    }

    fn collection(self, id: Id<Collection>, it: &Collection) -> Value {
        let path = |path: &Option<FieldPath>| match path {
            Some(path) => self.path(path).into(),
            None => Value::from(""),
        };
        let paths = |paths: &[FieldPath]| Value::texts(paths.iter().map(|it| self.path(it)));
        let write = |write: &Option<Write>| write.as_ref().map(|it| Value::object(self.write(it)));
        let methods = [
            (
                "list",
                it.list.as_ref().map(|it| {
                    let parameters = &self.api.operations[it.ask.operation].parameters;
                    let filters = it.filters.iter().map(|at| self.parameter(&parameters[*at]));
                    let filters = ("filters", Value::List(filters.collect()));
                    let conditions = it.conditions.iter().flat_map(|it| &it.conditions);
                    let conditions = conditions.map(|it| {
                        Value::object([
                            ("field", Value::from(self.path(&it.field))),
                            ("operator", it.operator.key().into()),
                            ("type", self.ty(it.field.ty)),
                        ])
                    });
                    let conditions = ("conditions", Value::List(conditions.collect()));
                    let paged = self.paged(&it.ask, &it.paging);
                    Value::object(paged.into_iter().chain([filters, conditions]))
                }),
            ),
            ("find", it.find.as_ref().map(|it| self.asked(&it.ask))),
            (
                "search",
                it.search
                    .as_ref()
                    .map(|it| Value::object(self.paged(&it.ask, &it.paging))),
            ),
            ("match", it.matching.as_ref().map(|it| self.matching(it))),
            ("create", write(&it.create)),
            ("update", write(&it.update)),
            (
                "upsert",
                it.upsert.as_ref().map(|it| {
                    let by = self.written_name(&it.write, it.by);
                    let by = ("by", Value::from(by));
                    Value::object(self.write(&it.write).into_iter().chain([by]))
                }),
            ),
            ("delete", it.delete.as_ref().map(|it| self.asked(it))),
            (
                "custom",
                it.custom.as_ref().map(|it| {
                    Value::object([
                        ("operation", Value::from(self.key(it.ask.operation))),
                        ("rest", self.path(&it.rest).into()),
                    ])
                }),
            ),
        ];
        let drilldowns = it.drilldowns.iter();
        let drilldowns = drilldowns.map(|it| &self.api.collections[it.collection].key);
        let mappings = self.api.mappings.iter().filter(|it| it.collection == id);
        let models = |asks| {
            let of = mappings.clone().filter(move |it| it.read.asks() == asks);
            Value::texts(of.map(|it| &self.api.unified.models[it.model].key))
        };
        let head = [
            ("key", Value::from(it.key.as_str())),
            ("name", it.name.as_str().into()),
            ("about", about(&it.docs)),
            ("record", self.ty(it.record)),
            ("id", self.path(&it.id).into()),
            ("title", path(&it.title)),
            ("url", path(&it.url)),
            ("created", path(&it.created)),
            ("updated", path(&it.updated)),
            ("deleted", path(&it.deleted)),
            ("secret", paths(&it.secret)),
            ("personal", paths(&it.personal)),
            (
                "parameters",
                Value::List(it.parameters.iter().map(input).collect()),
            ),
        ];
        let said = methods
            .into_iter()
            .filter_map(|(name, it)| Some((name, it?)));
        let tail = [
            ("drilldowns", Value::texts(drilldowns)),
            ("models", models(false)),
            ("asking", models(true)),
        ];
        Value::object(head.into_iter().chain(said).chain(tail))
    }

    fn asked(self, ask: &Ask) -> Value {
        Value::object([("operation", Value::from(self.key(ask.operation)))])
    }

    fn paged(self, ask: &Ask, paging: &Paging) -> Vec<(&'static str, Value)> {
        let way = match &paging.advance {
            Advance::Single => "single",
            Advance::Cursor { .. } => "cursor",
            Advance::Offset { .. } => "offset",
            Advance::Page { .. } => "page",
            Advance::Link { .. } => "link",
            Advance::NextUrl { .. } => "next_url",
        };
        let mut members = vec![
            ("operation", Value::from(self.key(ask.operation))),
            ("paging", way.into()),
        ];
        if let Some(limit) = &paging.limit {
            members.push(("most", Value::Number(limit.most)));
        }
        members
    }

    fn matching(self, it: &Match) -> Value {
        let fields = it.paths().map(|it| self.path(it));
        Value::object([
            ("operation", Value::from(self.key(it.ask.operation))),
            ("fields", Value::texts(fields)),
        ])
    }

    fn write(self, write: &Write) -> Vec<(&'static str, Value)> {
        let Shape::Record(record) = &self.api.types[write.body.ty].shape else {
            return Vec::new();
        };
        let fields = write.fields.iter().map(|it| {
            let field = &record.fields[it.position];
            Value::object([
                ("name", Value::from(field.wire.as_str())),
                ("type", self.ty(field.ty)),
                ("values", self.values(field.ty)),
                ("required", it.required.into()),
                ("about", about(&field.docs)),
            ])
        });
        vec![
            ("operation", Value::from(self.key(write.ask.operation))),
            ("fields", Value::List(fields.collect())),
            ("open", write.open.into()),
        ]
    }

    fn written_name(self, write: &Write, at: usize) -> &'a str {
        match &self.api.types[write.body.ty].shape {
            Shape::Record(it) => &it.fields[write.fields[at].position].wire,
            _ => "",
        }
    }

    /// `$.properties.email`
    fn path(self, path: &FieldPath) -> String {
        let mut text = "$".to_owned();
        for step in &path.steps {
            match (step.key(self.api), &step.part) {
                (Some(key), _) => {
                    text.push('.');
                    text.push_str(key);
                }
                (None, PathPart::Item(at)) => text.push_str(&format!("[{at}]")),
                (None, _) => {}
            }
        }
        text
    }
}
