//! Who sends a type and who receives it.

use super::visit;
use crate::ir::{Access, Api, Id, Presence, Shape, Type};

/// Marks what is sent and received, and lets fields be absent that one side never writes.
pub(super) fn trace(api: &mut Api) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for id in api.operations.ids() {
        visit::sent_mut(&mut api.operations[id], &mut |id| sent.push(*id));
        visit::received_mut(&mut api.operations[id], &mut |id| received.push(*id));
    }
    received.extend(api.webhooks.iter().filter_map(|it| it.payload));
    spread(api, sent, |it| &mut it.usage.sent);
    spread(api, received, |it| &mut it.usage.received);
    for id in api.types.ids() {
        relax(&mut api.types[id]);
    }
}

fn spread(api: &mut Api, mut open: Vec<Id<Type>>, flag: impl Fn(&mut Type) -> &mut bool) {
    while let Some(id) = open.pop() {
        let marked = flag(&mut api.types[id]);
        if std::mem::replace(marked, true) {
            continue;
        }
        visit::ids(&api.types[id].shape, &mut |it| open.push(it));
    }
}

// A required field that only the vendor writes is not there in what we send, and the reverse.
fn relax(ty: &mut Type) {
    let usage = ty.usage;
    let Shape::Record(record) = &mut ty.shape else {
        return;
    };
    for field in &mut record.fields {
        let is_missing = match field.access {
            Access::ReadOnly => usage.sent,
            Access::WriteOnly => usage.received,
            Access::Both => false,
        };
        if is_missing {
            field.presence = match field.presence {
                Presence::Required => Presence::Optional,
                Presence::Nullable => Presence::OptionalNullable,
                other => other,
            };
        }
    }
}
