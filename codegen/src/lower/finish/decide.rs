//! How a value tells which variant of a union it is.

use super::separate::{self, Alike, Facts, Order};
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Id, Shape, Type, Union};
use crate::lower::schema::Told;
use std::collections::HashMap;

/// Gives every union its tests, or reports that it cannot have any.
pub(super) fn decide(api: &mut Api, told: &HashMap<Id<Type>, Told>, diagnostics: &mut Diagnostics) {
    for id in api.types.ids() {
        let Shape::Union(union) = &api.types[id].shape else {
            continue;
        };
        match tests(api, union, told.get(&id)) {
            Ok(order) => rearrange(&mut api.types[id].shape, order),
            Err((one, other)) => {
                let (one, other) = (&union.variants[one], &union.variants[other]);
                diagnostics
                    .report(
                        Code::UNDECIDABLE_UNION,
                        api.types[id].site,
                        format!("`{}` and `{}` cannot be told apart", one.label, other.label),
                    )
                    .help("add a `discriminator`, or a property with one value to each of them")
                    .related(one.site, format!("`{}`", one.label))
                    .related(other.site, format!("`{}`", other.label));
            }
        }
    }
}

/// The positions of the variants in the order of their tests, or two variants that look alike.
fn tests(api: &Api, union: &Union, told: Option<&Told>) -> Result<Order, Alike> {
    let facts: Vec<_> = union
        .variants
        .iter()
        .enumerate()
        .map(|(at, it)| Facts::of(&api.types, it.ty, told.map(|told| told_for(told, at))))
        .collect();
    separate::separate(&facts)
}

fn told_for(told: &Told, at: usize) -> (&str, &[String]) {
    let values = told.values.get(at).map_or(&[][..], Vec::as_slice);
    (&told.property, values)
}

fn rearrange(shape: &mut Shape, order: Order) {
    let Shape::Union(union) = shape else {
        return;
    };
    let mut variants: Vec<_> = union.variants.drain(..).map(Some).collect();
    for (at, tests) in order {
        if let Some(mut variant) = variants[at].take() {
            variant.tests = tests;
            union.variants.push(variant);
        }
    }
    union.decided = true;
}
