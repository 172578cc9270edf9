//! What a collection writes: which fields, where they go, what comes back.

use super::Lowering;
use super::ask::Sent;
use crate::diagnostic::{Code, Site};
use crate::ir::{
    Access, Answer, Ask, Content, FieldPath, Given, Id, Input, PathPart, Presence, Record, Rest,
    Shape, Target, Type, Upsert, Write, Written, WrittenField,
};
use crate::parse::connector::collection as file;
use crate::parse::strict::Text;

impl<'t> Lowering<'t, '_> {
    pub(super) fn create(
        &mut self,
        said: &file::Write<'t>,
        parameters: &[Input],
        record: Id<Type>,
    ) -> Option<Write> {
        let ask = self.ask(&said.ask, parameters, None)?;
        self.write(said, ask, record, true)
    }

    pub(super) fn update(
        &mut self,
        said: &file::Write<'t>,
        parameters: &[Input],
        record: Id<Type>,
    ) -> Option<Write> {
        let id = Sent {
            given: Given::Id,
            to: said.id,
        };
        let ask = self.ask(&said.ask, parameters, Some(id))?;
        self.write(said, ask, record, false)
    }

    pub(super) fn upsert(
        &mut self,
        said: &file::Write<'t>,
        parameters: &[Input],
        record: Id<Type>,
    ) -> Option<Upsert> {
        let ask = self.ask(&said.ask, parameters, None)?;
        let mut write = self.write(said, ask, record, true)?;
        let name = said.by?;
        let Shape::Record(fields) = &self.api.types[write.body.ty].shape else {
            return None;
        };
        let by = write
            .fields
            .iter()
            .position(|it| fields.fields[it.position].wire == name.text);
        if by.is_none() {
            let known: Vec<_> = write
                .fields
                .iter()
                .map(|it| fields.fields[it.position].wire.as_str())
                .collect();
            self.unknown(
                Code::UNKNOWN_FIELD,
                name.site,
                format!("`upsert` takes no field `{}`", name.text.escape_debug()),
                name.text,
                &known,
            );
        }
        // Without it the app cannot tell which record is meant.
        let by = by?;
        write.fields[by].required = true;
        Some(Upsert { write, by })
    }

    /// `is_new`: the record comes into being, so what the document requires has to be said.
    fn write(
        &mut self,
        said: &file::Write<'t>,
        mut ask: Ask,
        record: Id<Type>,
        is_new: bool,
    ) -> Option<Write> {
        let operation = ask.operation;
        let written = self.written(said, &ask, record, is_new);
        let (at, ty) = self.body(operation, ask.site)?;
        ask.body = Some(at);
        let whole = format!("the body of `{}`", self.key_of(operation));
        let body = self.path_or_whole(ty, &whole, said.body, ask.site)?;
        let api = self.api;
        let Shape::Record(fields) = &api.types[body.ty].shape else {
            let label = self.describe(body.ty);
            self.report(
                Code::UNFIT_TYPE,
                body.site,
                match said.body {
                    Some(path) => format!(
                        "`{}` leads to {label}, not to an object that takes a record's fields",
                        path.text
                    ),
                    None => {
                        format!("{whole} is {label}, not an object that takes a record's fields")
                    }
                },
            );
            return None;
        };
        let filled = filled(&ask, &body);
        let (fields_taken, named) = self.fields(said, fields, body.ty, &filled, is_new);
        Some(Write {
            ask,
            fields: fields_taken,
            named,
            open: fields.rest != Rest::Closed,
            body,
            written: written?,
        })
    }

    fn fields(
        &mut self,
        said: &file::Write<'t>,
        record: &Record,
        ty: Id<Type>,
        filled: &[usize],
        is_new: bool,
    ) -> (Vec<WrittenField>, Vec<(usize, Site)>) {
        let named = said
            .fields
            .as_ref()
            .map(|names| self.positions(names, record, ty));
        let exclude = self.positions(&said.exclude, record, ty);
        let require = self.positions(&said.require, record, ty);
        let mut taken = Vec::new();
        for (position, field) in record.fields.iter().enumerate() {
            let is_taken = match &named {
                Some(named) => named.contains(&position),
                None => field.access != Access::ReadOnly && !exclude.contains(&position),
            };
            if !is_taken || filled.contains(&position) || field.constant.is_some() {
                continue;
            }
            let is_required = matches!(field.presence, Presence::Required | Presence::Nullable);
            taken.push(WrittenField {
                position,
                required: (is_new && is_required) || require.contains(&position),
            });
        }
        for (name, position) in said.require.iter().zip(&require) {
            if taken.iter().all(|it| it.position != *position) {
                self.report(
                    Code::EXCLUSIVE_KEYS,
                    name.site,
                    format!(
                        "`{}` is required, but not among the fields that are taken",
                        name.text
                    ),
                )
                .help("add it to `fields`, or take it out of `exclude` or `require`");
            }
        }
        let sites = |names: &[Text<'t>], positions: &[usize]| -> Vec<_> {
            let sites = names.iter().map(|it| it.site);
            positions.iter().copied().zip(sites).collect()
        };
        let named = match (&said.fields, &named) {
            (Some(names), Some(positions)) if names.len() == positions.len() => {
                sites(names, positions)
            }
            _ => Vec::new(),
        };
        (taken, named)
    }

    fn positions(&mut self, names: &[Text<'t>], record: &Record, ty: Id<Type>) -> Vec<usize> {
        let mut positions = Vec::new();
        for name in names {
            match record.fields.iter().position(|it| it.wire == name.text) {
                Some(at) if positions.contains(&at) => {
                    self.report(
                        Code::REPEATED_ENTRY,
                        name.site,
                        format!("the field `{}` is named twice", name.text),
                    );
                }
                Some(at) => positions.push(at),
                None => {
                    let known: Vec<_> = record.fields.iter().map(|it| it.wire.as_str()).collect();
                    let whole = match self.api.types[ty].name() {
                        Some(name) => format!("`{name}`"),
                        None => "the body".to_owned(),
                    };
                    self.unknown(
                        Code::UNKNOWN_FIELD,
                        name.site,
                        format!("{whole} has no field `{}`", name.text.escape_debug()),
                        name.text,
                        &known,
                    );
                }
            }
        }
        positions
    }

    fn written(
        &mut self,
        said: &file::Write<'t>,
        ask: &Ask,
        record: Id<Type>,
        is_new: bool,
    ) -> Option<Written> {
        let operation = ask.operation;
        let whole = self.answer_of(operation);
        if let Some(path) = said.record {
            let answer = self.answer(operation, path.site)?;
            return self.path(answer, &whole, path).map(Written::Record);
        }
        // Of an update, `id` says where the id goes.
        if let Some(path) = said.id.filter(|_| is_new) {
            let answer = self.answer(operation, path.site)?;
            return self.path(answer, &whole, path).map(Written::Id);
        }
        let answer = Answer::of(&self.api.operations[operation].successes);
        let brings_record = match answer {
            Answer::One(Content::Json(ty)) => self.api.present(ty).0 == record,
            _ => false,
        };
        if brings_record {
            return Some(Written::Record(self.whole(record, ask.site)));
        }
        if is_new {
            self.report(
                Code::MISSING_KEY,
                ask.site,
                "nothing tells which record came into being",
            )
            .help("say where the answer has it: `record: $.…`, or its id: `id: $.…`");
            return None;
        }
        Some(Written::Nothing)
    }
}

/// The fields of the record in the body that arguments fill.
fn filled(ask: &Ask, body: &FieldPath) -> Vec<usize> {
    let paths = ask.arguments.iter().filter_map(|it| match &it.target {
        Target::Body(path) => Some(path),
        Target::Parameter(_) => None,
    });
    paths
        .filter_map(|path| {
            let inner = path.steps.get(body.steps.len())?;
            let same_way = path
                .steps
                .iter()
                .zip(&body.steps)
                .all(|(a, b)| a.part == b.part);
            match inner.part {
                PathPart::Field(_, at) if same_way => Some(at),
                _ => None,
            }
        })
        .collect()
}
