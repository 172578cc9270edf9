//! What a collection writes.

use super::Check;
use crate::diagnostic::Code;
use crate::ir::{Access, Collection, PathPart, Presence, Record, Shape, Target, Write};

impl<'a> Check<'a, '_> {
    // The vendor ignores such a field, or refuses the call.
    pub(super) fn written_fields_can_be_written(&mut self, collection: &Collection) {
        for (_, write) in writes(collection) {
            let Some(record) = self.record(write) else {
                continue;
            };
            for (position, site) in &write.named {
                let field = &record.fields[*position];
                if field.access == Access::ReadOnly {
                    self.report(
                        Code::READ_ONLY_FIELD,
                        *site,
                        format!(
                            "`{}` is `readOnly` in the document, so it cannot be written",
                            field.wire
                        ),
                    )
                    .help("take it out of the list");
                }
            }
        }
    }

    // Without a field that the document requires every call would be refused.
    pub(super) fn new_records_are_whole(&mut self, collection: &Collection) {
        let upsert = collection.upsert.as_ref().map(|it| &it.write);
        for write in collection.create.iter().chain(upsert) {
            let Some(record) = self.record(write) else {
                continue;
            };
            for (position, field) in record.fields.iter().enumerate() {
                let is_required = field.presence == Presence::Required
                    && field.access != Access::ReadOnly
                    && field.constant.is_none();
                let is_taken = write.fields.iter().any(|it| it.position == position);
                if is_required && !is_taken && !fills(write, position) {
                    let key = self.key(write.ask.operation);
                    self.report(
                        Code::MISSING_ARGUMENT,
                        write.ask.site,
                        format!("`{key}` requires the field `{}`, which is not among those that are taken", field.wire),
                    )
                    .help("add it to `fields`, take it out of `exclude`, or give it in `with`");
                }
            }
        }
    }

    // A method that writes nothing has no use.
    pub(super) fn something_is_written(&mut self, collection: &Collection) {
        for (name, write) in writes(collection) {
            if write.fields.is_empty() && !write.open {
                let label = self.label(write.body.ty);
                self.report(
                    Code::MISSING_ARGUMENT,
                    write.body.site,
                    format!("`{name}` has no field that it could write: {label} takes none"),
                )
                .help("say where in the body the fields go: `body: $.…`");
            }
        }
    }

    fn record(&self, write: &Write) -> Option<&'a Record> {
        match self.shape(write.body.ty) {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }
}

fn writes(collection: &Collection) -> impl Iterator<Item = (&'static str, &Write)> {
    let create = collection.create.iter().map(|it| ("create", it));
    let update = collection.update.iter().map(|it| ("update", it));
    let upsert = collection.upsert.iter().map(|it| ("upsert", &it.write));
    create.chain(update).chain(upsert)
}

/// Whether an argument goes into this field of the record in the body.
fn fills(write: &Write, position: usize) -> bool {
    write.ask.arguments.iter().any(|it| match &it.target {
        Target::Body(path) => path
            .steps
            .get(write.body.steps.len())
            .is_some_and(|it| it.part == PathPart::Field(write.body.ty, position)),
        Target::Parameter(_) => false,
    })
}
