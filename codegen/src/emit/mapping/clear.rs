//! How an app is told that a field has no value any more.

use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::ir::mapping::Mapping;
use crate::ir::{Constant, Id, Shape, Type};
use proc_macro2::TokenStream;
use quote::quote;

/// What clears fields of a model: `position` tells where the mapping's fields stand in it.
pub(super) fn clears(
    scene: &mut Scene<'_>,
    mapping: &Mapping,
    of: Id<Type>,
    position: &dyn Fn(usize) -> Option<usize>,
) -> Option<TokenStream> {
    let Shape::Record(record) = &scene.api.unified.types[of].shape else {
        return None;
    };
    let clears = mapping.clears.iter().filter_map(|it| {
        let clear = scene.runtime(Runtime::Clear);
        let of = it
            .of
            .iter()
            .map(|it| Some(&record.fields[position(*it)?].wire));
        let of: Vec<_> = of.collect::<Option<_>>()?;
        let (at, by) = (&it.at, it.by.json());
        let by = (it.by != Constant::Null).then(|| quote!(.by(#by)));
        Some(quote!(#clear::null(#at, &[#(#of),*]) #by))
    });
    let clears: Vec<_> = clears.collect();
    let clear = (!clears.is_empty()).then(|| scene.runtime(Runtime::Clear))?;
    Some(quote!(const CLEARS: &'static [#clear] = &[#(#clears),*];))
}
