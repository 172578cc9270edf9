//! What the model is asked by, in the app's words: `UnifyList` and `UnifyMatch`.

use super::Function;
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::ir::mapping::{Asked, Mapping, Side, TypeRef};
use crate::ir::{Collection, Id, Type};
use crate::name::{Names, StructNames};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// What is asked by: a list's filter, or a key.
struct Asking<'m> {
    /// The trait, its constant and its function.
    unify: Runtime,
    constant: &'static str,
    function: &'static str,
    /// The model's.
    by: Id<Type>,
    /// The collection's.
    own: &'m StructNames,
    asked: &'m [Asked],
}

/// The model's filter as the list's, and its key as the collection's: where something can be asked by.
pub(super) fn items<'a>(
    scene: &mut Scene<'a>,
    models: &'a Names,
    id: Id<Collection>,
    mapping: &Mapping,
    model: &TokenStream,
) -> TokenStream {
    let names = scene.names.collection(id);
    let of = &scene.api.unified.models[mapping.model];
    let filter = names.filter.as_ref().map(|own| Asking {
        unify: Runtime::UnifyList,
        constant: "FILTERS",
        function: "filter",
        by: of.filter,
        own,
        asked: &mapping.filter,
    });
    let key = names.key.as_ref().map(|own| Asking {
        unify: Runtime::UnifyMatch,
        constant: "KEYS",
        function: "key",
        by: of.matching,
        own,
        asked: &mapping.key,
    });
    let all = [filter, key].into_iter().flatten();
    let items = all.filter(|it| !it.asked.is_empty());
    items.map(|it| it.item(scene, models, id, model)).collect()
}

impl Asking<'_> {
    fn item<'a>(
        &self,
        scene: &mut Scene<'a>,
        models: &'a Names,
        id: Id<Collection>,
        model: &TokenStream,
    ) -> TokenStream {
        let unify = scene.runtime(self.unify);
        let mismatch = scene.runtime(Runtime::Mismatch);
        let ty = scene.collection(id);
        let asked = scene.item_of_collection(&self.own.ty);
        let name = Ident::new(self.function, Span::call_site());
        let mut function = Function::new(scene, models, self.function);
        let by = TypeRef {
            side: Side::Model,
            id: self.by,
        };
        let values = self.asked.iter().map(|it| {
            let value = function.option(&it.value);
            let field = &self.own.fields[it.to];
            quote!(#field: #value)
        });
        let values: Vec<_> = values.collect();
        let known = function.record(by).map_or(&[][..], |it| &it.fields);
        let keys = self.asked.iter().map(|it| &known[it.from].wire);
        let constant = Ident::new(self.constant, Span::call_site());
        let rest = (values.len() < self.own.fields.len()).then(|| quote!(..Default::default()));
        let by = function.type_name(by);
        let body = quote!(Ok(#asked { #(#values,)* #rest }));
        quote! {
            impl #unify<#model> for #ty {
                const #constant: &'static [&'static str] = &[#(#keys),*];

                fn #name(#name: &#by) -> Result<#asked, #mismatch> {
                    #body
                }
            }
        }
    }
}
