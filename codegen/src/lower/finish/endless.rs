//! Records that require one another in a circle: no JSON is ever such a value, and what is no value must
//! not be made either. One field of each such circle may be left out.

use super::visit;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Id, Presence, Shape, Table, Type};

/// Lets one field of every such circle be absent.
pub(super) fn open_circles(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut state = vec![State::New; api.types.len()];
    for start in api.types.ids() {
        if state[start.index()] == State::New {
            walk(&mut api.types, start, &mut state, diagnostics);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// What a value cannot be without.
#[derive(Clone, Copy)]
struct Need {
    /// The position of the field; `None` in a tuple.
    field: Option<usize>,
    ty: Id<Type>,
}

// Depth first, with a stack of our own: documents choose how deep it gets.
fn walk(
    types: &mut Table<Type>,
    start: Id<Type>,
    state: &mut [State],
    diagnostics: &mut Diagnostics,
) {
    let mut stack = vec![(start, needs(types, start), 0)];
    state[start.index()] = State::Open;
    while let Some((id, here, next)) = stack.last_mut() {
        let Some(need) = here.get(*next).copied() else {
            state[id.index()] = State::Done;
            stack.pop();
            continue;
        };
        *next += 1;
        match state[need.ty.index()] {
            State::Done => {}
            State::New => {
                state[need.ty.index()] = State::Open;
                let more = needs(types, need.ty);
                stack.push((need.ty, more, 0));
            }
            State::Open => release(&mut types[*id], need, diagnostics),
        }
    }
}

// A union needs nothing: a value that fits none of its variants is kept as it is.
fn needs(types: &Table<Type>, id: Id<Type>) -> Vec<Need> {
    let need = |field, ty| Need {
        field,
        ty: visit::behind(types, ty),
    };
    match &types[id].shape {
        Shape::Record(record) => {
            let fields = record.fields.iter().enumerate();
            fields
                .filter(|(_, it)| it.presence == Presence::Required)
                .map(|(at, it)| need(Some(at), it.ty))
                .collect()
        }
        Shape::Tuple(places) => places.iter().map(|it| need(None, *it)).collect(),
        _ => Vec::new(),
    }
}

fn release(ty: &mut Type, need: Need, diagnostics: &mut Diagnostics) {
    let (Shape::Record(record), Some(at)) = (&mut ty.shape, need.field) else {
        ty.shape = Shape::Any;
        return;
    };
    let field = &mut record.fields[at];
    field.presence = Presence::Optional;
    diagnostics
        .report(
            Code::ENDLESS_VALUE,
            field.site,
            format!(
                "`{}` is required in a value that would then never end; it may be left out",
                field.wire.escape_debug()
            ),
        )
        .help("take one of the circle's properties out of `required`");
}
