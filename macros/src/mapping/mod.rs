//! `#[derive(Mapping)]`: from the tokens of a type to its impls.

mod checks;
mod overlay;
mod plan;
mod read;
mod write;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Data, DeriveInput, Fields, GenericParam, Ident, Lifetime, parse_quote};

use crate::attributes::{self, Block, Container, Rule, Said};
use crate::enums;
use crate::errors::Errors;
use crate::krate::Krate;
use crate::mapping::plan::{Mode, Plan};
use crate::shape::Shape;
use crate::span::emit;

/// The impls of a type, and its mistakes.
pub(crate) fn mapping(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let container = attributes::container(&input.attrs, &mut errors);
    let krate = Krate::new(container.krate.as_ref());
    let impls = match &input.data {
        Data::Struct(data) => structure(&input, &data.fields, &container, &krate, &mut errors),
        Data::Enum(data) => enums::enumeration(&input, data, &container, &krate, &mut errors),
        Data::Union(_) => {
            errors.at(
                &input.ident,
                "a union cannot be mapped: nobody knows which field it holds",
            );
            TokenStream::new()
        }
    };
    let errors = errors.into_tokens();
    emit!(#impls #errors)
}

fn structure(
    input: &DeriveInput,
    fields: &Fields,
    container: &Container,
    krate: &Krate,
    errors: &mut Errors,
) -> TokenStream {
    let name = &input.ident;
    let is_named = matches!(fields, Fields::Named(_));
    if !is_named {
        let message = format!(
            "`{name}` has no named fields, so nothing says what they are on the other side; \
             implement `Convert` for it, or name functions where it is a field: `with = …`"
        );
        errors.at(name, message);
    }
    of_structs(name, container, errors);
    let said: Vec<Vec<Said>> = fields
        .iter()
        .map(|it| attributes::field(it, errors))
        .collect();
    selectors(&said, container, errors);
    patches(fields, errors);
    overlay::refuse(&said, container, input, errors);

    let mut impls = TokenStream::new();
    for block in &container.blocks {
        let mode = plan::mode(block, input);
        let plan = Plan {
            krate: krate.clone(),
            name,
            model: &block.model,
            mode,
            fields: match is_named {
                true => plan::mapped(name, fields, &said, block, container),
                false => Vec::new(),
            },
            has_default: container.default.is_some(),
        };
        impls.extend(block_impls(&plan, block, input, container, is_named));
        if block.overlay.is_some() {
            impls.extend(overlay::overlaid(
                &plan,
                input,
                container,
                errors.count() > 0,
            ));
        }
    }
    if container.blocks.is_empty() {
        impls = of_anything(input, krate);
    }
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    emit! {
        #impls

        #[automatically_derived]
        impl #generics #krate::Mapping for #name #arguments #bounds {}
    }
}

/// For a struct that names no other side: it goes with any, so that the mistake stands alone.
fn of_anything(input: &DeriveInput, krate: &Krate) -> TokenStream {
    let (name, mut generics) = (&input.ident, input.generics.clone());
    generics.params.push(parse_quote!(TheirModel));
    let (generics, _, bounds) = generics.split_for_impl();
    let (_, arguments, _) = input.generics.split_for_impl();
    emit! {
        #[automatically_derived]
        impl #generics #krate::Convert<TheirModel> for #name #arguments #bounds {
            fn read_value(_: &TheirModel) -> ::core::result::Result<Self, #krate::Mismatch> {
                #krate::derive::broken()
            }

            fn write_value(&self, _: &mut TheirModel) -> ::core::result::Result<(), #krate::Mismatch> {
                #krate::derive::broken()
            }
        }
    }
}

// What is said of the struct as a whole.
fn of_structs(name: &Ident, container: &Container, errors: &mut Errors) {
    if let Some((_, span)) = container.direction {
        errors.here(
            span,
            "a direction stands beside the `model` that it is said of",
        );
    } else if container.blocks.is_empty() && errors.count() == 0 {
        let message = format!(
            "`{name}` names no other side: `#[mapping(model = …)]`, a unified model or a connector's record"
        );
        errors.at(name, message);
    }
    if let Some((Rule::Kebab | Rule::ScreamingKebab, span)) = container.rename_all {
        let message = "no field in Rust is spelt with `-`; the keys of a record are told by `#[derive(Record)]`";
        errors.here(span, message);
    }
    for (index, block) in container.blocks.iter().enumerate() {
        let model = block.model.to_token_stream().to_string();
        let before = &container.blocks[..index];
        if before
            .iter()
            .any(|it| it.model.to_token_stream().to_string() == model)
        {
            errors.at(&block.model, "this model is said twice");
        }
    }
}

// `for = …` has to name a model, one that no other attribute of the field speaks of.
fn selectors(said: &[Vec<Said>], container: &Container, errors: &mut Errors) {
    if container.blocks.is_empty() {
        return;
    }
    for block in &container.blocks {
        for said in said {
            let only = said.iter().filter_map(|it| it.only.as_ref());
            if let Some(again) = only.filter(|it| plan::is_said_for(it, block)).nth(1) {
                errors.at(again, "another attribute of the field speaks of this model");
            }
        }
    }
    for only in said.iter().flatten().filter_map(|it| it.only.as_ref()) {
        if !container
            .blocks
            .iter()
            .any(|it| plan::is_said_for(only, it))
        {
            errors.at(only, "this names no `model` of the struct");
        }
    }
}

// What a `Patch` is held in would say a second time whether there is something.
fn patches(fields: &Fields, errors: &mut Errors) {
    for field in fields {
        let shape = Shape::of(&field.ty);
        if shape.holds_patch() {
            errors.at(
                &field.ty,
                "a `Patch` stands outermost: it says itself whether there is a value",
            );
        }
    }
}

/// The impls for one model. Without fields that can be mapped they are empty, so that the mistake stands alone.
fn block_impls(
    plan: &Plan<'_>,
    block: &Block,
    input: &DeriveInput,
    container: &Container,
    is_named: bool,
) -> TokenStream {
    let Plan {
        krate,
        name,
        model,
        mode,
        ..
    } = plan;
    let generics = plan::bounded(input, container);
    let (_, arguments, _) = input.generics.split_for_impl();
    let (impls, _, bounds) = generics.split_for_impl();

    let read = match is_named {
        true => read::body(plan),
        false => emit!(#krate::derive::broken()),
    };
    let write = match is_named {
        true => write::body(plan),
        false => emit!(#krate::derive::broken()),
    };
    let check = match mode {
        Mode::From => None,
        _ if block.allow_unmapped || !is_named => None,
        _ => checks::all_written(plan, input),
    };
    let result = emit!(::core::result::Result);
    let reads = |lifetime: &Lifetime, generics: TokenStream| {
        emit! {
            #[automatically_derived]
            impl #generics #krate::ReadFrom<#lifetime, #model> for #name #arguments #bounds {
                fn read_from(from: &#lifetime #model) -> #result<Self, #krate::Mismatch> {
                    #read
                }
            }
        }
    };
    let writes = emit! {
        #[automatically_derived]
        impl #impls #krate::WriteTo<#model> for #name #arguments #bounds {
            fn write_to(&self, to: &mut #model) -> #result<(), #krate::Mismatch> {
                #write
            }
        }
    };
    let fresh = Lifetime::new("'from", Span::call_site());
    let impls_of_mode = match mode {
        Mode::Both => emit! {
            #[automatically_derived]
            impl #impls #krate::Convert<#model> for #name #arguments #bounds {
                fn read_value(from: &#model) -> #result<Self, #krate::Mismatch> {
                    #read
                }

                fn write_value(&self, to: &mut #model) -> #result<(), #krate::Mismatch> {
                    #write
                }
            }
        },
        Mode::From => reads(&fresh, borrowing(input, &fresh)),
        Mode::Into => writes,
        Mode::Borrowed => {
            let reads = reads(&fresh, borrowing(input, &fresh));
            emit!(#reads #writes)
        }
    };
    emit!(#impls_of_mode #check)
}

/// The generics of an impl that borrows for `'from`, which outlives whatever the struct borrows for.
fn borrowing(input: &DeriveInput, from: &Lifetime) -> TokenStream {
    let outlives: Vec<_> = input.generics.lifetimes().map(|it| &it.lifetime).collect();
    let outlives = match outlives.is_empty() {
        true => emit!(),
        false => emit!(: #(#outlives)+*),
    };
    let params = input.generics.params.iter().map(|it| {
        let mut param = it.clone();
        if let GenericParam::Type(param) = &mut param {
            param.default = None;
        }
        if let GenericParam::Const(param) = &mut param {
            param.default = None;
        }
        param
    });
    emit!(<#from #outlives, #(#params),*>)
}
