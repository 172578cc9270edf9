//! Ways through types.

use crate::ir::{Api, BodyContent, Content, Id, Operation, PartContent, Rest, Shape, Table, Type};

/// Every type that a shape names, mutably.
pub(super) fn ids_mut<'a>(shape: &'a mut Shape, each: &mut dyn FnMut(&'a mut Id<Type>)) {
    match shape {
        Shape::Primitive(_) | Shape::Enum(_) | Shape::Any => {}
        Shape::List(id)
        | Shape::Map(id)
        | Shape::Alias(id)
        | Shape::Nullable(id)
        | Shape::Reference(id) => each(id),
        Shape::Tuple(places) => places.iter_mut().for_each(each),
        Shape::Record(record) => {
            record.fields.iter_mut().for_each(|it| each(&mut it.ty));
            if let Rest::Typed(id) = &mut record.rest {
                each(id);
            }
        }
        Shape::Union(union) => union.variants.iter_mut().for_each(|it| each(&mut it.ty)),
    }
}

/// Every type that a shape names.
pub(super) fn ids(shape: &Shape, each: &mut dyn FnMut(Id<Type>)) {
    match shape {
        Shape::Primitive(_) | Shape::Enum(_) | Shape::Any => {}
        Shape::List(id)
        | Shape::Map(id)
        | Shape::Alias(id)
        | Shape::Nullable(id)
        | Shape::Reference(id) => each(*id),
        Shape::Tuple(places) => places.iter().for_each(|id| each(*id)),
        Shape::Record(record) => {
            record.fields.iter().for_each(|it| each(it.ty));
            if let Rest::Typed(id) = record.rest {
                each(id);
            }
        }
        Shape::Union(union) => union.variants.iter().for_each(|it| each(it.ty)),
    }
}

/// Every type that an operation sends, mutably.
pub(super) fn sent_mut(operation: &mut Operation, each: &mut dyn FnMut(&mut Id<Type>)) {
    operation
        .parameters
        .iter_mut()
        .for_each(|it| each(&mut it.ty));
    for body in &mut operation.bodies {
        match &mut body.content {
            BodyContent::Json(id) | BodyContent::Form { ty: id, .. } | BodyContent::Lines(id) => {
                each(id);
            }
            BodyContent::Multipart(parts) => {
                for part in parts {
                    if let PartContent::Value(id) = &mut part.content {
                        each(id);
                    }
                }
            }
            BodyContent::Text | BodyContent::Bytes => {}
        }
    }
}

/// Every type that an operation's answers bring, mutably.
pub(super) fn received_mut(operation: &mut Operation, each: &mut dyn FnMut(&mut Id<Type>)) {
    for case in operation
        .successes
        .iter_mut()
        .chain(&mut operation.failures)
    {
        if let Content::Json(id) | Content::Events(id) | Content::Lines(id) = &mut case.content {
            each(id);
        }
        for header in &mut case.headers {
            header.ty.iter_mut().for_each(&mut *each);
        }
    }
}

/// Every place outside the types that names one, mutably.
pub(super) fn roots_mut(api: &mut Api, each: &mut dyn FnMut(&mut Id<Type>)) {
    for id in api.operations.ids() {
        sent_mut(&mut api.operations[id], each);
        received_mut(&mut api.operations[id], each);
    }
    for webhook in &mut api.webhooks {
        webhook.payload.iter_mut().for_each(&mut *each);
    }
}

/// The type behind its other names. While unions are merged, names may lead in circles: then one of them.
pub(super) fn behind(types: &Table<Type>, id: Id<Type>) -> Id<Type> {
    let mut here = id;
    for _ in 0..LONGEST_CHAIN {
        let Shape::Alias(next) = types[here].shape else {
            break;
        };
        here = next;
    }
    here
}

/// Names of names of names: nobody writes more.
const LONGEST_CHAIN: usize = 256;
