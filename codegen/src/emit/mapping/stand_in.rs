//! Models that a connector lacks, served by one that it has: `Unify<Lead>` through `Unify<Contact>`.

use super::clear::clears;
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::shape;
use crate::ir::mapping::{Asked, Mapping};
use crate::ir::unified::{Model, StandIn};
use crate::ir::{Api, Collection, Id, Shape, Type};
use crate::name::Names;
use proc_macro2::TokenStream;
use quote::quote;

/// Every model that this mapping serves in place of one of its own.
pub(super) fn items<'a>(
    scene: &mut Scene<'a>,
    models: &'a Names,
    id: Id<Collection>,
    mapping: &Mapping,
) -> TokenStream {
    let api = scene.api;
    let served = api.unified.models.iter().filter_map(|(model, it)| {
        let stand_in = stand_in(api, model)?;
        (stand_in.model == mapping.model).then_some((it, stand_in))
    });
    if !api.serves(mapping) {
        return TokenStream::new();
    }
    let each = served.map(|(model, stand_in)| {
        let served = Served {
            models,
            mapping,
            model,
            stand_in,
        };
        served.item(scene, id)
    });
    each.collect()
}

/// What serves a model that no mapping is of: the first of its stand-ins that a collection serves.
fn stand_in(api: &Api, model: Id<Model>) -> Option<&StandIn> {
    if api.mappings.iter().any(|it| it.model == model) {
        return None;
    }
    let mut all = api.unified.models[model].stand_ins.iter();
    all.find(|stand_in| {
        let mut mappings = api.mappings.iter();
        mappings.any(|it| it.model == stand_in.model && api.serves(it))
    })
}

/// A model, and the mapping that serves it.
struct Served<'a, 'm> {
    models: &'a Names,
    mapping: &'m Mapping,
    model: &'m Model,
    stand_in: &'m StandIn,
}

impl Served<'_, '_> {
    fn item(&self, scene: &mut Scene<'_>, id: Id<Collection>) -> TokenStream {
        let (api, names) = (scene.api, scene.names.collection(id));
        let by = &api.unified.models[self.mapping.model];
        let (model, other) = (self.ty(self.model.record), self.ty(by.record));
        let ty = scene.collection(id);
        let record = shape::owned(scene, api.collections[id].record);
        let mismatch = scene.runtime(Runtime::Mismatch);
        let unify = scene.runtime(Runtime::Unify);
        let mapping = scene.runtime(Runtime::Mapping);
        let (unified, connector) = (scene.runtime(Runtime::Unified), scene.connector());

        let renamed = self.renamed(api, by.record);
        let renamed = renamed.iter().map(|(own, theirs)| quote!((#own, #theirs)));
        let renamed: Vec<_> = renamed.collect();

        let filter = self.keys(api, &self.mapping.filter, by.filter, self.model.filter);
        let filter = names.filter.as_ref().zip(filter).map(|(own, keys)| {
            let unify = scene.runtime(Runtime::UnifyList);
            let (own, asked) = (
                scene.item_of_collection(&own.ty),
                self.ty(self.model.filter),
            );
            quote! {
                impl #unify<#model> for #ty {
                    const FILTERS: &'static [&'static str] = &[#(#keys),*];

                    fn filter(filter: &#asked) -> Result<#own, #mismatch> {
                        #mapping::stand_in::filter::<Self, #other, #model>(filter, &[#(#renamed),*])
                    }
                }
            }
        });
        let key = self.keys(api, &self.mapping.key, by.matching, self.model.matching);
        let key = names.key.as_ref().zip(key).map(|(own, keys)| {
            let unify = scene.runtime(Runtime::UnifyMatch);
            let (own, asked) = (
                scene.item_of_collection(&own.ty),
                self.ty(self.model.matching),
            );
            quote! {
                impl #unify<#model> for #ty {
                    const KEYS: &'static [&'static str] = &[#(#keys),*];

                    fn key(key: &#asked) -> Result<#own, #mismatch> {
                        #mapping::stand_in::key::<Self, #other, #model>(key, &[#(#renamed),*])
                    }
                }
            }
        });
        let create = self.mapping.create.as_ref().filter(|it| !it.asks());
        let create = create.zip(names.new.as_ref());
        let create = create.map(|(_, own)| {
            let unify = scene.runtime(Runtime::UnifyCreate);
            let own = scene.item_of_collection(&own.ty);
            quote! {
                impl #unify<#model> for #ty {
                    fn new(model: &#model) -> Result<#own, #mismatch> {
                        #mapping::stand_in::new::<Self, #other, #model>(model, &[#(#renamed),*])
                    }
                }
            }
        });
        let update = self.mapping.update.as_ref().filter(|it| !it.asks());
        let update = update.zip(names.change.as_ref());
        let update = update.map(|(_, own)| {
            let unify = scene.runtime(Runtime::UnifyUpdate);
            let own = scene.item_of_collection(&own.ty);
            let clears = self.clears(scene, &unify, &other, by.record);
            quote! {
                impl #unify<#model> for #ty {
                    #clears

                    fn change(model: &#model) -> Result<#own, #mismatch> {
                        #mapping::stand_in::change::<Self, #other, #model>(model, &[#(#renamed),*])
                    }
                }
            }
        });
        quote! {
            impl #unify<#model> for #ty {
                fn read(record: &#record) -> Result<#model, #mismatch> {
                    #mapping::stand_in::read::<Self, #other, #model>(record)
                }
            }
            #filter
            #key
            #create
            #update
            impl #unified<#model> for #connector {
                type Collection = #ty;
            }
        }
    }

    fn ty(&self, id: Id<Type>) -> TokenStream {
        let ty = self.models.ty(id).map(|it| &it.ty);
        quote!(unified::#ty)
    }

    /// What clears its fields: where none is renamed, what clears those of the model that serves it.
    fn clears(
        &self,
        scene: &mut Scene<'_>,
        unify: &TokenStream,
        other: &TokenStream,
        by: Id<Type>,
    ) -> Option<TokenStream> {
        let is_renamed = !self.renamed(scene.api, by).is_empty();
        if !is_renamed && !self.mapping.clears.is_empty() {
            let clear = scene.runtime(Runtime::Clear);
            return Some(quote! {
                const CLEARS: &'static [#clear] = <Self as #unify<#other>>::CLEARS;
            });
        }
        let ours = |theirs: usize| {
            let mut all = self.stand_in.fields.iter();
            Some(all.find(|it| it.1 == theirs)?.0)
        };
        clears(scene, self.mapping, self.model.record, &ours)
    }

    /// Fields that the two models call differently, ours first.
    fn renamed<'a>(&self, api: &'a Api, by: Id<Type>) -> Vec<(&'a str, &'a str)> {
        let (own, theirs) = (wires(api, self.model.record), wires(api, by));
        let pairs = self.stand_in.fields.iter();
        let pairs = pairs.map(|it| (own[it.0], theirs[it.1]));
        pairs.filter(|it| it.0 != it.1).collect()
    }

    /// What the model can be asked by, as far as the one that serves it can be asked by the same; `None`
    /// when it cannot be at all.
    fn keys<'a>(
        &self,
        api: &'a Api,
        asked: &[Asked],
        theirs: Id<Type>,
        ours: Id<Type>,
    ) -> Option<Vec<&'a str>> {
        let by = wires(api, api.unified.models[self.stand_in.model].record);
        let own = wires(api, self.model.record);
        let (theirs, ours) = (wires(api, theirs), wires(api, ours));
        let key = |it: &Asked| {
            let same = |pair: &&(usize, usize)| by[pair.1] == theirs[it.from];
            let wire = own[self.stand_in.fields.iter().find(same)?.0];
            ours.contains(&wire).then_some(wire)
        };
        let keys: Vec<_> = asked.iter().filter_map(key).collect();
        (!keys.is_empty()).then_some(keys)
    }
}

/// What the fields of a record of the models are called.
fn wires(api: &Api, id: Id<Type>) -> Vec<&str> {
    match &api.unified.types[id].shape {
        Shape::Record(record) => record.fields.iter().map(|it| it.wire.as_str()).collect(),
        _ => Vec::new(),
    }
}
