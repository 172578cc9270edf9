//! The ways from a record to the collections that lie inside it.

use super::access::{self, Reached, Root};
use super::ask;
use super::item::{Sketch, unsaid};
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::{docs, shape};
use crate::ir::{Drilldown, DrilldownValue, FieldPath, Input, InputType, Primitive, Shape};
use crate::name::MethodName;
use proc_macro2::TokenStream;
use quote::quote;

impl Sketch<'_> {
    /// `Issues::journals(&issue)`: the collection that lies inside a record.
    pub(super) fn drilldowns(self, scene: &mut Scene<'_>) -> Option<TokenStream> {
        let ty = &self.names.ty;
        let drilldowns = self
            .collection
            .drilldowns
            .iter()
            .zip(&self.names.drilldowns);
        let methods: Vec<_> = drilldowns
            .map(|(it, name)| self.drilldown(scene, it, name))
            .collect();
        (!methods.is_empty()).then(|| quote!(impl #ty { #(#methods)* }))
    }

    fn drilldown(
        self,
        scene: &mut Scene<'_>,
        drilldown: &Drilldown,
        name: &MethodName,
    ) -> TokenStream {
        let api = scene.api;
        let inner = &api.collections[drilldown.collection];
        let ty = scene.collection(drilldown.collection);
        let record = shape::owned(scene, self.collection.record);
        let docs = docs::lines(&format!("`{}` inside a record.", inner.key));
        let mut values: Vec<_> = drilldown
            .with
            .iter()
            .map(|(at, value)| {
                let name = &scene.names.collection(drilldown.collection).parameters[*at];
                let value = self.given(scene, &inner.parameters[*at], value);
                quote!(#name: #value)
            })
            .collect();
        let own = scene.names.collection(drilldown.collection);
        let given = |at: &usize| drilldown.with.iter().any(|it| it.0 == *at);
        values.extend(
            (0..inner.parameters.len())
                .filter(|at| !given(at))
                .map(|at| {
                    let name = &own.parameters[at];
                    let value = unsaid(&inner.parameters[at]);
                    quote!(#name: #value)
                }),
        );
        let fields = own.fields.iter();
        values.extend(fields.map(|it| quote!(#it: Default::default())));
        let is_inside = |it: &(usize, DrilldownValue)| matches!(it.1, DrilldownValue::Parameter(_));
        let receiver = drilldown.with.iter().any(is_inside).then(|| quote!(&self,));
        quote! {
            #docs
            pub fn #name(#receiver record: &#record) -> #ty {
                #ty { #(#values),* }
            }
        }
    }

    fn given(
        self,
        scene: &mut Scene<'_>,
        parameter: &Input,
        value: &DrilldownValue,
    ) -> TokenStream {
        if let DrilldownValue::Record(path) = value
            && let Some(same) = same_type(scene, parameter, path)
        {
            return same;
        }
        let value = match value {
            DrilldownValue::Record(path) => {
                access::borrowed(scene, quote!(record), Root::Always, path)
            }
            DrilldownValue::Constant(it) => ask::constant(scene, it),
            DrilldownValue::Parameter(at) => {
                let name = &self.names.parameters[*at];
                quote!(&self.#name)
            }
        };
        let text = scene.runtime(Runtime::TextFn);
        let parse = match parameter.ty {
            InputType::Text => TokenStream::new(),
            InputType::Integer | InputType::Number | InputType::Boolean => {
                quote!(.and_then(|it| it.parse().ok()))
            }
        };
        let required = parameter.required.then(|| quote!(.unwrap_or_default()));
        quote!(#text(#value) #parse #required)
    }
}

/// A value of a record that has the parameter's type already.
fn same_type(scene: &Scene<'_>, parameter: &Input, path: &FieldPath) -> Option<TokenStream> {
    let has = |it| scene.api.types[path.ty].shape == Shape::Primitive(it);
    let Reached::Always(value) = access::owned(scene, quote!(record), Root::Always, path) else {
        return None;
    };
    let value = match parameter.ty {
        InputType::Text if has(Primitive::Text) => quote!(#value.clone()),
        InputType::Integer if has(Primitive::I64) => value,
        InputType::Boolean if has(Primitive::Bool) => value,
        _ => return None,
    };
    Some(if parameter.required {
        value
    } else {
        quote!(Some(#value))
    })
}
