//! Types that nothing names are left out.

use super::visit;
use crate::ir::{Api, Id, Origin, Owner, Shape, Type};

/// Keeps named types and what operations, webhooks and kept types need.
pub(super) fn compact(api: &mut Api) {
    let mut keep = vec![false; api.types.len()];
    let mut open: Vec<Id<Type>> = Vec::new();
    visit::roots_mut(api, &mut |id| open.push(*id));
    for (id, ty) in api.types.iter() {
        if is_named(ty) {
            open.push(id);
        }
    }
    while let Some(id) = open.pop() {
        if std::mem::replace(&mut keep[id.index()], true) {
            continue;
        }
        visit::ids(&api.types[id].shape, &mut |it| open.push(it));
        // An origin is the way to a name: its owner has to stay.
        for origin in &api.types[id].origins {
            if let Origin::Inline {
                owner: Owner::Type(owner),
                ..
            } = origin
            {
                open.push(*owner);
            }
        }
    }
    renumber(api, &keep);
}

/// Whether the document names a type.
pub(super) fn is_named(ty: &Type) -> bool {
    ty.origins
        .iter()
        .any(|it| matches!(it, Origin::Named { .. }))
}

fn renumber(api: &mut Api, keep: &[bool]) {
    let ids: Vec<_> = api.types.ids().collect();
    let rows = std::mem::take(&mut api.types).into_rows();
    let mut moved = Vec::with_capacity(rows.len());
    for (row, keep) in rows.into_iter().zip(keep) {
        moved.push(keep.then(|| api.types.push(row)));
    }
    debug_assert_eq!(ids.len(), moved.len());
    let to = |id: &mut Id<Type>| {
        *id = moved[id.index()].expect("what is named was kept");
    };
    visit::roots_mut(api, &mut |id| to(id));
    for id in api.types.ids() {
        let ty = &mut api.types[id];
        visit::ids_mut(&mut ty.shape, &mut |id| to(id));
        for origin in &mut ty.origins {
            if let Origin::Inline {
                owner: Owner::Type(owner),
                ..
            } = origin
            {
                to(owner);
            }
        }
    }
}

/// Lets every mention of an inline type that is but another name mention what it stands for.
pub(super) fn without_inline_aliases(api: &mut Api) {
    let target: Vec<_> = api
        .types
        .ids()
        .map(|id| {
            let mut here = id;
            while let Shape::Alias(next) = api.types[here].shape
                && !is_named(&api.types[here])
            {
                here = next;
            }
            here
        })
        .collect();
    let to = |id: &mut Id<Type>| *id = target[id.index()];
    visit::roots_mut(api, &mut |id| to(id));
    for id in api.types.ids() {
        visit::ids_mut(&mut api.types[id].shape, &mut |id| to(id));
    }
}
