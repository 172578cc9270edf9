//! The file of a collection's mappings.

use super::clear::clears;
use super::{Function, Shell, ask, stand_in};
use crate::emit::imports::{self, Place, Scene};
use crate::emit::runtime::Runtime;
use crate::emit::{docs, shape};
use crate::ir::mapping::{Making, Mapping};
use crate::ir::{Api, Collection, Id};
use crate::name::{self, Names, StructNames};
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
    let writes = Writes {
        models,
        id,
        mapping,
    };
    let create = mapping.create.as_ref().zip(own.new.as_ref());
    let create = create.map(|(making, names)| writes.create(scene, making, names, &model));
    let update = mapping.update.as_ref().zip(own.change.as_ref());
    let update = update.map(|(making, names)| writes.update(scene, making, names, &model));
    if mapping.read.asks() {
        let unify = scene.runtime(Runtime::UnifyAsking);
        let asked = scene.runtime(Runtime::Asked);
        return quote! {
            impl #unify<#model> for #ty {
                fn read(record: &#record, asked: &#asked<'_>) -> Result<#model, #mismatch> {
                    #read
                }
            }
            #create
            #update
        };
    }
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

/// How a mapping writes.
struct Writes<'a, 'm> {
    models: &'a Names,
    id: Id<Collection>,
    mapping: &'m Mapping,
}

impl<'a> Writes<'a, '_> {
    fn create(
        &self,
        scene: &mut Scene<'a>,
        making: &Making,
        names: &StructNames,
        model: &TokenStream,
    ) -> TokenStream {
        let unify = match self.asks(making) {
            true => scene.runtime(Runtime::CreateAsking),
            false => scene.runtime(Runtime::UnifyCreate),
        };
        let (ty, function) = (
            scene.collection(self.id),
            self.function(scene, making, names, model),
        );
        quote! {
            impl #unify<#model> for #ty {
                fn new #function
            }
        }
    }

    fn update(
        &self,
        scene: &mut Scene<'a>,
        making: &Making,
        names: &StructNames,
        model: &TokenStream,
    ) -> TokenStream {
        let of = scene.api.unified.models[self.mapping.model].record;
        let (unify, clears) = match self.asks(making) {
            true => (scene.runtime(Runtime::UpdateAsking), None),
            false => (
                scene.runtime(Runtime::UnifyUpdate),
                clears(scene, self.mapping, of, &Some),
            ),
        };
        let (ty, function) = (
            scene.collection(self.id),
            self.function(scene, making, names, model),
        );
        quote! {
            impl #unify<#model> for #ty {
                #clears

                fn change #function
            }
        }
    }

    // What an app brings back from a write has to be read, so that whoever asks to read asks to write as well.
    fn asks(&self, making: &Making) -> bool {
        self.mapping.read.asks() || making.asks()
    }

    /// What stands behind its name.
    fn function(
        &self,
        scene: &mut Scene<'a>,
        making: &Making,
        names: &StructNames,
        model: &TokenStream,
    ) -> TokenStream {
        let written = scene.item_of_collection(&names.ty);
        let mismatch = scene.runtime(Runtime::Mismatch);
        let shell = Shell::Written {
            is_whole: making.fields.len() == names.fields.len() && names.extra.is_none(),
        };
        let body = body(scene, self.models, "model", making, shell, &written);
        let asked = self.asks(making).then(|| {
            let asked = scene.runtime(Runtime::Asked);
            let name = match making.asks() {
                true => quote!(asked),
                false => quote!(_asked),
            };
            quote!(, #name: &#asked<'_>)
        });
        quote! {
            (model: &#model #asked) -> Result<#written, #mismatch> {
                #body
            }
        }
    }
}
