//! `src/types/`: one file for each named schema, with the inline types that only it uses.

use super::docs;
use super::imports::{self, Place, Scene, reexports};
use super::runtime::Runtime;
use super::shape;
use crate::ir::{
    Access, Api, Enum, Field, Id, Kind, Literal, Presence, Primitive, Record, Rest, Shape, Test,
    Type, Union, Usage,
};
use crate::name::{FieldName, Home, MethodName, Names, PartNames, TypeName, VariantName};
use proc_macro2::{Delimiter, Group, Literal as Token, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::{HashMap, HashSet};

/// Every file of `types/`.
pub(super) fn types(api: &Api, names: &Names) -> Vec<(String, TokenStream)> {
    let mut files = Vec::new();
    let mut inline: HashMap<Id<Type>, Vec<Id<Type>>> = HashMap::new();
    for id in api.types.ids() {
        match names.ty(id).map(|it| &it.home) {
            Some(Home::Own(module)) => files.push((id, module)),
            Some(Home::Type(owner)) => inline.entry(*owner).or_default().push(id),
            Some(Home::Operation(_)) | None => {}
        }
    }
    if files.is_empty() {
        return Vec::new();
    }

    let mut public = Vec::new();
    let mut drafts = Vec::new();
    for (id, module) in &files {
        let ids: Vec<_> = [*id]
            .into_iter()
            .chain(inline.remove(id).unwrap_or_default())
            .collect();
        let items = || ids.iter().filter_map(|it| names.ty(*it));
        public.extend(items().map(|it| (*module, &it.ty as &dyn ToTokens, it.ty.text())));
        let own: HashSet<String> = items().map(|it| it.ty.text()).collect();
        let (uses, body) = imports::file(api, names, Place::Type(*id), &own, |scene| {
            ids.iter().map(|it| item(scene, *it)).collect()
        });
        drafts.push((
            format!("src/types/{}.rs", module.text()),
            quote!(#uses #body),
        ));
    }

    let mut modules: Vec<_> = files.into_iter().map(|it| it.1).collect();
    modules.sort_by_key(|it| it.text());
    let public = reexports(public);
    let docs = docs::of_types(api);
    let tokens = quote! {
        #docs

        #(mod #modules;)*

        pub #public
    };
    drafts.push(("src/types/mod.rs".to_owned(), tokens));
    drafts
}

/// A type with its name.
pub(super) fn item(scene: &mut Scene<'_>, id: Id<Type>) -> TokenStream {
    let (api, all) = (scene.api, scene.names);
    let Some(names) = all.ty(id) else {
        return TokenStream::new();
    };
    match (&api.types[id].shape, &names.parts) {
        (Shape::Record(record), PartNames::Fields(fields, extra)) => {
            self::record(scene, id, record, fields, extra.as_ref())
        }
        (Shape::Enum(values), PartNames::Variants(variants)) => {
            enumeration(scene, id, values, variants)
        }
        (Shape::Union(union), PartNames::Variants(variants)) => decided(scene, id, union, variants),
        (Shape::Union(union), PartNames::Accessors(accessors)) => {
            undecided(scene, id, union, accessors)
        }
        _ => alias(scene, id),
    }
}

/// A row of a table, kept together until it is printed.
pub(super) fn row(tokens: TokenStream) -> TokenTree {
    Group::new(Delimiter::None, tokens).into()
}

fn record(
    scene: &mut Scene<'_>,
    id: Id<Type>,
    record: &Record,
    fields: &[FieldName],
    extra: Option<&FieldName>,
) -> TokenStream {
    let names = scene.names;
    let Some(ty) = names.ty(id).map(|it| &it.ty) else {
        return TokenStream::new();
    };
    let docs = docs::of_type(scene.api, id);
    let usage = scene.api.types[id].usage;
    structure(scene, docs, ty, usage, record, fields, extra)
}

/// A struct with its table: a type of the document, or what is left of one.
pub(super) fn structure(
    scene: &mut Scene<'_>,
    docs: TokenStream,
    ty: &TypeName,
    usage: Usage,
    record: &Record,
    fields: &[FieldName],
    extra: Option<&FieldName>,
) -> TokenStream {
    let (api, names) = (scene.api, scene.names);
    let is_required = |it: &Field| it.presence == Presence::Required;
    let derives = (!record.fields.iter().any(is_required)).then(|| quote!(#[derive(Default)]));
    let mut members = Vec::new();
    let mut rows = Vec::new();
    for (field, name) in record.fields.iter().zip(fields) {
        let docs = docs::of_field(api, field, names.ty(field.ty).is_some());
        let held = shape::field(scene, field, usage);
        members.push(quote!(#docs pub #name: #held,));
        let wire = wire(&field.wire, name);
        let presence = match field.presence {
            Presence::Required => quote!(required),
            Presence::Optional | Presence::OptionalNullable => quote!(optional),
            Presence::Nullable => quote!(nullable),
        };
        let secret = field.secret.then(|| quote!(secret));
        rows.push(row(quote!(#name #wire #presence #secret,)));
    }
    if let Some(extra) = extra {
        let held = match record.rest {
            Rest::Typed(value) => {
                let (map, value) = (scene.map(), shape::owned(scene, value));
                quote!(#map<String, #value>)
            }
            Rest::Open | Rest::Closed => scene.runtime(Runtime::Extra),
        };
        members.push(quote!(pub #extra: #held,));
        rows.push(row(quote!(..#extra)));
    }
    let macro_name = scene.runtime(Runtime::RecordMacro);
    let new = usage
        .sent
        .then(|| new(scene, ty, usage, record, fields, extra.is_some()))
        .flatten();

    quote! {
        #docs
        #derives
        pub struct #ty {
            #(#members)*
        }

        #macro_name! {
            #ty: #(#rows)*
        }

        #new
    }
}

/// The key, where it is not the field's name. The compiler has its own way to write letters that are not
/// ASCII.
fn wire(wire: &str, name: &FieldName) -> Option<TokenStream> {
    let is_said = wire.is_ascii() && name.text() == wire;
    (!is_said).then(|| quote!(= #wire))
}

/// `new`, for a record that is sent and must have something.
fn new(
    scene: &mut Scene<'_>,
    ty: &TypeName,
    usage: Usage,
    record: &Record,
    names: &[FieldName],
    has_extra: bool,
) -> Option<TokenStream> {
    let must = |it: &Field| it.presence == Presence::Required && it.access != Access::ReadOnly;
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for (field, name) in record.fields.iter().zip(names).filter(|(it, _)| must(it)) {
        if let Some(constant) = constant(scene, field) {
            values.push(quote!(#name: #constant));
            continue;
        }
        let held = shape::field(scene, field, usage);
        arguments.push(quote!(#name: #held));
        values.push(quote!(#name));
    }
    if values.is_empty() {
        return None;
    }
    let is_whole = values.len() == record.fields.len() && !has_extra;
    let rest = (!is_whole).then(|| quote!(..connectome::blank()));
    Some(quote! {
        impl #ty {
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* #rest }
            }
        }
    })
}

/// The only value that a field may have, when it can be written down.
fn constant(scene: &mut Scene<'_>, field: &Field) -> Option<TokenStream> {
    let names = scene.names;
    let literal = field.constant.as_ref().filter(|_| !field.boxed)?;
    match (&scene.api.types[field.ty].shape, literal) {
        (Shape::Primitive(Primitive::Text), Literal::Text(text)) => {
            Some(quote!(String::from(#text)))
        }
        (Shape::Primitive(Primitive::Bool), Literal::Bool(it)) => Some(quote!(#it)),
        (Shape::Primitive(Primitive::I64), Literal::Integer(number)) => {
            let number = Token::i64_unsuffixed(*number);
            Some(quote!(#number))
        }
        (Shape::Enum(values), literal) => {
            let at = values.values.iter().position(|it| it.literal == *literal)?;
            let PartNames::Variants(variants) = &names.ty(field.ty)?.parts else {
                return None;
            };
            let variant = variants.get(at)?;
            let ty = scene.ty(field.ty);
            Some(quote!(#ty::#variant))
        }
        _ => None,
    }
}

fn enumeration(
    scene: &mut Scene<'_>,
    id: Id<Type>,
    values: &Enum,
    names: &[VariantName],
) -> TokenStream {
    let Some(ty) = scene.names.ty(id).map(|it| &it.ty) else {
        return TokenStream::new();
    };
    let docs = docs::of_type(scene.api, id);
    let is_text = matches!(
        values.values.first().map(|it| &it.literal),
        Some(Literal::Text(_)) | None
    );
    let (macro_name, held) = if is_text {
        (scene.runtime(Runtime::TextEnumMacro), quote!(String))
    } else {
        (scene.runtime(Runtime::IntegerEnumMacro), quote!(i64))
    };
    let variants = values.values.iter().zip(names).map(|(value, name)| {
        let docs = docs::of_value(value);
        quote!(#docs #name,)
    });
    let rows = values.values.iter().zip(names).map(|(value, name)| {
        let literal = literal(&value.literal);
        row(quote!(#name = #literal,))
    });

    quote! {
        #docs
        pub enum #ty {
            #(#variants)*
            Unlisted(#held),
        }

        #macro_name! {
            #ty: #(#rows)*
        }
    }
}

fn literal(literal: &Literal) -> TokenTree {
    match literal {
        Literal::Text(text) => Token::string(text).into(),
        Literal::Integer(number) => Token::i64_unsuffixed(*number).into(),
        Literal::Bool(it) => {
            let word = if *it { "true" } else { "false" };
            proc_macro2::Ident::new(word, proc_macro2::Span::call_site()).into()
        }
    }
}

fn decided(
    scene: &mut Scene<'_>,
    id: Id<Type>,
    union: &Union,
    names: &[VariantName],
) -> TokenStream {
    let Some(ty) = scene.names.ty(id).map(|it| &it.ty) else {
        return TokenStream::new();
    };
    let docs = docs::of_type(scene.api, id);
    let macro_name = scene.runtime(Runtime::UnionMacro);
    let json = scene.runtime(Runtime::Json);
    let mut variants = Vec::new();
    let mut rows = Vec::new();
    for (variant, name) in union.variants.iter().zip(names) {
        let mut held = shape::owned(scene, variant.ty);
        if variant.boxed {
            held = quote!(Box<#held>);
        }
        variants.push(quote!(#name(#held),));
        let tests = variant.tests.iter().map(test);
        rows.push(row(quote!(#name if #(#tests)and*,)));
    }

    quote! {
        #docs
        pub enum #ty {
            #(#variants)*
            Unlisted(#json),
        }

        #macro_name! {
            #ty: #(#rows)*
        }
    }
}

fn test(test: &Test) -> TokenStream {
    match test {
        Test::Kind(Kind::Null) => quote!(null),
        Test::Kind(Kind::Bool) => quote!(bool),
        Test::Kind(Kind::Number) => quote!(number),
        Test::Kind(Kind::Text) => quote!(text),
        Test::Kind(Kind::List) => quote!(list),
        Test::Kind(Kind::Object) => quote!(object),
        Test::Has(key) => quote!(has #key),
        Test::Equals(key, values) => {
            let values = values.iter().map(literal);
            quote!(#key is #(#values)|*)
        }
        Test::Is(values) => {
            let values = values.iter().map(literal);
            quote!(is #(#values)|*)
        }
    }
}

fn undecided(
    scene: &mut Scene<'_>,
    id: Id<Type>,
    union: &Union,
    accessors: &[(MethodName, MethodName)],
) -> TokenStream {
    let Some(ty) = scene.names.ty(id).map(|it| &it.ty) else {
        return TokenStream::new();
    };
    let docs = docs::of_undecided(scene.api, id, union);
    let macro_name = scene.runtime(Runtime::EitherMacro);
    let json = scene.runtime(Runtime::Json);
    let rows = union
        .variants
        .iter()
        .zip(accessors)
        .map(|(variant, (read, make))| {
            let held = shape::owned(scene, variant.ty);
            row(quote!(#read, #make: #held,))
        });
    let rows = rows.collect::<Vec<_>>();

    quote! {
        #docs
        pub struct #ty(pub #json);

        #macro_name! {
            #ty: #(#rows)*
        }
    }
}

fn alias(scene: &mut Scene<'_>, id: Id<Type>) -> TokenStream {
    let Some(ty) = scene.names.ty(id).map(|it| &it.ty) else {
        return TokenStream::new();
    };
    let docs = docs::of_type(scene.api, id);
    let held = if scene.names.is_knot(id) {
        scene.runtime(Runtime::Json)
    } else {
        shape::written_out(scene, id)
    };

    quote! {
        #docs
        pub type #ty = #held;
    }
}
