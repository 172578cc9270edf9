//! What a collection says of its record.

use super::Check;
use crate::diagnostic::Code;
use crate::ir::{Collection, FieldPath, Id, PathPart, Primitive, Shape, Type, Written};

impl Check<'_, '_> {
    // Ids are compared, sent and kept as text: what is neither text nor an integer has no single spelling.
    pub(super) fn id_is_one_value(&mut self, collection: &Collection) {
        let is_id = match self.shape(collection.id.ty) {
            Shape::Primitive(it) => {
                it.is_integer()
                    || matches!(
                        it,
                        Primitive::Text | Primitive::Uuid | Primitive::DecimalText
                    )
            }
            Shape::Enum(_) => true,
            _ => false,
        };
        if !is_id {
            let label = self.label(collection.id.ty);
            self.report(
                Code::UNFIT_TYPE,
                collection.id.site,
                format!("`id` leads to {label}, not to text or an integer"),
            );
        }
    }

    // What has changed since is found by comparing them. Text is let through: some vendors write times in
    // their own way, and whoever unifies them says how.
    pub(super) fn times_are_times(&mut self, collection: &Collection) {
        for (name, path) in [
            ("created", &collection.created),
            ("updated", &collection.updated),
            ("deleted", &collection.deleted),
        ] {
            let Some(path) = path else { continue };
            let is_time = match self.shape(path.ty) {
                Shape::Primitive(it) => {
                    it.is_integer()
                        || matches!(it, Primitive::Timestamp | Primitive::Date | Primitive::Text)
                }
                _ => false,
            };
            if !is_time {
                let label = self.label(path.ty);
                self.report(
                    Code::UNFIT_TYPE,
                    path.site,
                    format!("`{name}` leads to {label}, not to a timestamp"),
                );
            }
        }
    }

    // They are shown to people.
    pub(super) fn texts_are_texts(&mut self, collection: &Collection) {
        for (name, path) in [("title", &collection.title), ("url", &collection.url)] {
            let Some(path) = path else { continue };
            let fits = match (name, self.shape(path.ty)) {
                ("url", Shape::Primitive(it)) => *it == Primitive::Text,
                ("url", _) => false,
                _ => self.is_one_value(path.ty),
            };
            if !fits {
                let label = self.label(path.ty);
                self.report(
                    Code::UNFIT_TYPE,
                    path.site,
                    format!("`{name}` leads to {label}, not to text"),
                );
            }
        }
    }

    // Debug goes by fields: what the schema does not name it shows among all else.
    pub(super) fn secrets_are_fields(&mut self, collection: &Collection) {
        for path in &collection.secret {
            let last = path.steps.last().map(|it| &it.part);
            if !matches!(last, Some(PathPart::Field(..))) {
                self.report(
                    Code::UNFIT_TYPE,
                    path.site,
                    "`secret` leads to no field that the schema names".to_owned(),
                )
                .help("name it in the schema, or list it under `personal`: logs leave it out");
            }
        }
    }

    // All methods of a collection bring the same type, or nothing could be done with what they bring.
    pub(super) fn records_are_records(&mut self, collection: &Collection) {
        let lists = [
            collection.list.as_ref().map(|it| &it.records),
            collection.search.as_ref().map(|it| &it.records),
            collection.matching.as_ref().map(|it| &it.records),
        ];
        for path in lists.into_iter().flatten() {
            if let Shape::List(item) = self.shape(path.ty) {
                self.is_record(collection, *item, path, "brings a list of");
            }
        }
        if let Some(find) = &collection.find {
            self.is_record(collection, find.record.ty, &find.record, "brings");
        }
        let upsert = collection.upsert.as_ref().map(|it| &it.write);
        let writes = collection
            .create
            .iter()
            .chain(&collection.update)
            .chain(upsert);
        for write in writes {
            match &write.written {
                Written::Record(path) => self.is_record(collection, path.ty, path, "brings"),
                Written::Id(path) => {
                    if !self.is_one_value(path.ty) {
                        let label = self.label(path.ty);
                        self.report(
                            Code::UNFIT_TYPE,
                            path.site,
                            format!("`id` leads to {label}, not to text or an integer"),
                        );
                    }
                }
                Written::Nothing => {}
            }
        }
    }

    fn is_record(&mut self, collection: &Collection, ty: Id<Type>, path: &FieldPath, brings: &str) {
        let found = self.api.present(ty).0;
        if found == collection.record {
            return;
        }
        let (found, wanted) = (self.label(found), self.label(collection.record));
        let whence = self.whence(collection);
        let diagnostic = self.report(
            Code::UNFIT_TYPE,
            path.site,
            format!(
                "this {brings} {found}, but a record of `{}` is {wanted}{whence}",
                collection.key
            ),
        );
        diagnostic.help(match brings {
            "brings" => "lead to the record, or take its id alone: `id: $.…`",
            _ => {
                "all methods bring one type: let both answers refer to one schema, in `overlay.yaml` if they should"
            }
        });
    }

    /// What a collection's record is known by.
    fn whence(&self, collection: &Collection) -> &'static str {
        let is_record = |ty| self.api.present(ty).0 == collection.record;
        match (&collection.find, &collection.list) {
            (Some(find), _) if is_record(find.record.ty) => ", as `find` brings it",
            (_, Some(list)) if matches!(self.shape(list.records.ty), Shape::List(item) if is_record(*item)) => {
                ", as `list` brings it"
            }
            _ => "",
        }
    }

    /// Whether it is text, a number or a boolean.
    pub(super) fn is_one_value(&self, ty: Id<Type>) -> bool {
        match self.shape(ty) {
            Shape::Primitive(it) => *it != Primitive::Null,
            Shape::Enum(_) => true,
            _ => false,
        }
    }
}
