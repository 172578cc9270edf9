//! The file of a collection's mappings.

use super::{Function, Shell, ask, stand_in};
use crate::emit::imports::{self, Place, Scene};
use crate::emit::runtime::Runtime;
use crate::emit::{docs, shape};
use crate::ir::mapping::{Making, Mapping};
use crate::ir::{Api, Collection, Constant, Id, Shape, Type};
use crate::name::{self, Names};
use crate::specs::Options;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::HashSet;

/// Every file of mappings.
pub(in crate::emit) fn files(
    api: &Api,
    names: &Names,
    options: &Options,
) -> Vec<(String, TokenStream)> {
    if api.mappings.is_empty() {
        return Vec::new();
    }
    let models = name::name(&Api::of_unified(&api.unified), options);
    let mut files = Vec::new();
    for (id, collection) in api.collections.iter() {
        let of: Vec<_> = api
            .mappings
            .iter()
            .filter(|it| it.collection == id)
            .collect();
        if of.is_empty() {
            continue;
        }
        let none = HashSet::new();
        let (uses, body) = imports::file(api, names, Place::Mapping(id), &none, |scene| {
            of.iter().map(|it| item(scene, &models, id, it)).collect()
        });
        let about = docs::inner(&format!("`{}` as unified models and back.", collection.key));
        let path = format!("src/{}/mapping.rs", names.collection(id).module.text());
        files.push((
            path,
            quote!(#about #uses use connectome_unified as unified; #body),
        ));
    }
    files
}

/// Whether a collection has a file of mappings.
pub(in crate::emit) fn has_file(api: &Api, collection: Id<Collection>) -> bool {
    api.mappings.iter().any(|it| it.collection == collection)
}

fn item<'a>(
    scene: &mut Scene<'a>,
    models: &'a Names,
    id: Id<Collection>,
    mapping: &Mapping,
) -> TokenStream {
    let api = scene.api;
    let collection = &api.collections[id];
    let own = scene.names.collection(id);
    let ty = scene.collection(id);
    let record = shape::owned(scene, collection.record);
    let mismatch = scene.runtime(Runtime::Mismatch);
    let model = models
        .ty(api.unified.models[mapping.model].record)
        .map(|it| &it.ty);
    let model = quote!(unified::#model);

    let read = body(scene, models, "record", &mapping.read, Shell::Own, &model);
    if mapping.read.asks() {
        let (unify, asked) = (
            scene.runtime(Runtime::UnifyAsking),
            scene.runtime(Runtime::Asked),
        );
        return quote! {
            impl #unify<#model> for #ty {
                fn read(record: &#record, asked: &#asked<'_>) -> Result<#model, #mismatch> {
                    #read
                }
            }
        };
    }
    let create = mapping
        .create
        .as_ref()
        .zip(own.new.as_ref())
        .map(|(making, names)| {
            let unify = scene.runtime(Runtime::UnifyCreate);
            let new = scene.item_of_collection(&names.ty);
            let shell = Shell::Written {
                is_whole: making.fields.len() == names.fields.len() && names.extra.is_none(),
            };
            let body = body(scene, models, "model", making, shell, &new);
            quote! {
                impl #unify<#model> for #ty {
                    fn new(model: &#model) -> Result<#new, #mismatch> {
                        #body
                    }
                }
            }
        });
    let update = mapping
        .update
        .as_ref()
        .zip(own.change.as_ref())
        .map(|(making, names)| {
            let unify = scene.runtime(Runtime::UnifyUpdate);
            let change = scene.item_of_collection(&names.ty);
            let shell = Shell::Written {
                is_whole: making.fields.len() == names.fields.len() && names.extra.is_none(),
            };
            let body = body(scene, models, "model", making, shell, &change);
            let of = api.unified.models[mapping.model].record;
            let clears = clears(scene, mapping, of, &Some);
            quote! {
                impl #unify<#model> for #ty {
                    #clears

                    fn change(model: &#model) -> Result<#change, #mismatch> {
                        #body
                    }
                }
            }
        });
    let serves = api.serves(mapping).then(|| {
        let unified = scene.runtime(Runtime::Unified);
        let connector = scene.connector();
        quote! {
            impl #unified<#model> for #connector {
                type Collection = #ty;
            }
        }
    });
    let asked = ask::items(scene, models, id, mapping, &model);
    let stand_ins = stand_in::items(scene, models, id, mapping);
    let unify = scene.runtime(Runtime::Unify);
    quote! {
        impl #unify<#model> for #ty {
            fn read(record: &#record) -> Result<#model, #mismatch> {
                #read
            }
        }
        #asked
        #create
        #update
        #serves
        #stand_ins
    }
}

fn body<'a>(
    scene: &mut Scene<'a>,
    models: &'a Names,
    source: &str,
    making: &Making,
    shell: Shell,
    ty: &dyn ToTokens,
) -> TokenStream {
    let mut function = Function::new(scene, models, source);
    function.body(making, shell, &ty.to_token_stream())
}

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
