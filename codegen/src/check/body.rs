//! What a collection sends in the body of a call that writes no record.

use super::Check;
use crate::diagnostic::Code;
use crate::ir::{
    Access, Advance, Ask, BodyContent, Collection, FieldPath, Given, Id, List, Paging, PathPart,
    Presence, Shape, Target, Type,
};
use crate::parse::strict::quoted;

/// One call, with all that goes into its body.
struct Sending<'a> {
    ask: &'a Ask,
    filled: Vec<&'a FieldPath>,
}

impl Check<'_, '_> {
    // Every call would be refused.
    pub(super) fn bodies_are_whole(&mut self, collection: &Collection) {
        for sending in sendings(collection) {
            let ask = sending.ask;
            let operation = &self.api.operations[ask.operation];
            if let Some(at) = ask.body {
                let ty = match &operation.bodies[at].content {
                    BodyContent::Json(ty) | BodyContent::Form { ty, .. } => *ty,
                    _ => continue,
                };
                let ty = self.api.present(ty).0;
                let missing = self.missing(&sending.filled, ty, 0, "$");
                self.are_missing(ask, &missing);
            } else if operation.body_required {
                let media: Vec<_> = operation.bodies.iter().map(|it| &*it.media).collect();
                let key = self.key(ask.operation);
                self.report(
                    Code::MISSING_ARGUMENT,
                    ask.site,
                    format!(
                        "`{key}` requires a body (`{}`), and a collection sends JSON and forms alone",
                        media.join("`, `")
                    ),
                )
                .help("name another operation");
            }
        }
    }

    // A parameter that may be left out fills nothing.
    pub(super) fn optional_parameters_fill_no_body(&mut self, collection: &Collection) {
        for ask in collection.asks() {
            for argument in &ask.arguments {
                let (Target::Body(path), Given::Parameter(at)) =
                    (&argument.target, &argument.given)
                else {
                    continue;
                };
                let parameter = &collection.parameters[*at];
                let may_lack = !parameter.required && parameter.default.is_none();
                if may_lack && self.is_required(path) {
                    let key = self.key(ask.operation);
                    self.report(
                        Code::MISSING_ARGUMENT,
                        parameter.site,
                        format!(
                            "`{}` may be left out, but the body of `{key}` requires it",
                            parameter.key
                        ),
                    )
                    .of_key()
                    .help("make it `required: true`");
                }
            }
        }
    }

    fn are_missing(&mut self, ask: &Ask, places: &[String]) {
        let Some(first) = places.first() else {
            return;
        };
        let key = self.key(ask.operation);
        let places: Vec<_> = places.iter().map(String::as_str).collect();
        self.report(
            Code::MISSING_ARGUMENT,
            ask.site,
            format!("the body of `{key}` requires {}, which nothing fills", quoted(&places)),
        )
        .help(format!(
            "give it with `with: {{ {first}: … }}`, or make it a parameter of the collection: `with: {{ {first}: $.parameters.… }}`"
        ));
    }

    /// Places of a record that have to be filled and are not. Records that nothing goes into are begun by
    /// nothing, so what they require does not count.
    fn missing(
        &self,
        filled: &[&FieldPath],
        ty: Id<Type>,
        depth: usize,
        place: &str,
    ) -> Vec<String> {
        let Shape::Record(record) = self.shape(ty) else {
            return Vec::new();
        };
        let mut missing = Vec::new();
        for (position, field) in record.fields.iter().enumerate() {
            let part = PathPart::Field(ty, position);
            let through = |it: &&&FieldPath| it.steps.get(depth).is_some_and(|it| it.part == part);
            let inside: Vec<_> = filled.iter().filter(through).copied().collect();
            let place = format!("{place}.{}", field.wire);
            if inside.iter().any(|it| it.steps.len() == depth + 1) {
                continue;
            }
            if !inside.is_empty() {
                let (held, _) = self.api.present(field.ty);
                missing.extend(self.missing(&inside, held, depth + 1, &place));
            } else if matches!(field.presence, Presence::Required | Presence::Nullable)
                && field.access != Access::ReadOnly
            {
                missing.push(place);
            }
        }
        missing
    }

    fn is_required(&self, path: &FieldPath) -> bool {
        match path.steps.last().map(|it| &it.part) {
            Some(PathPart::Field(record, at)) => match self.shape(*record) {
                Shape::Record(record) => {
                    let presence = record.fields[*at].presence;
                    matches!(presence, Presence::Required | Presence::Nullable)
                }
                _ => false,
            },
            _ => false,
        }
    }
}

/// All calls that write no record.
fn sendings(collection: &Collection) -> Vec<Sending<'_>> {
    let list = collection.list.iter().flat_map(List::pagings);
    let list = list.map(|(ask, paging)| paged(ask, paging));
    let search = collection
        .search
        .iter()
        .map(|it| paged(&it.ask, &it.paging));
    let matching = collection
        .matching
        .iter()
        .map(|it| sending(&it.ask, it.fields.iter().map(|it| &it.1)));
    let find = collection.find.iter().map(|it| &it.ask);
    let custom = collection.custom.iter().map(|it| &it.ask);
    let plain = find.chain(&collection.delete).chain(custom);
    list.chain(search)
        .chain(matching)
        .chain(plain.map(|it| sending(it, [])))
        .collect()
}

/// What the first page's request has counts: a cursor comes later.
fn paged<'a>(ask: &'a Ask, paging: &'a Paging) -> Sending<'a> {
    let limit = paging.limit.iter().map(|it| &it.send);
    let advance = match &paging.advance {
        Advance::Offset { send, .. } | Advance::Page { send, .. } => Some(send),
        _ => None,
    };
    sending(ask, limit.chain(advance))
}

fn sending<'a>(ask: &'a Ask, more: impl IntoIterator<Item = &'a Target>) -> Sending<'a> {
    let arguments = ask.arguments.iter().map(|it| &it.target);
    let filled = arguments.chain(more).filter_map(|it| match it {
        Target::Body(path) => Some(path),
        Target::Parameter(_) => None,
    });
    Sending {
        ask,
        filled: filled.collect(),
    }
}
