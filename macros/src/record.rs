//! `#[derive(Record)]`: a struct by the keys of its fields in JSON, or an enum by its texts.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DataEnum, DeriveInput, Error, Field, Fields, Ident, LitStr, Path, Type};

use crate::attributes::{self, Rule};
use crate::enums;
use crate::errors::Errors;
use crate::krate::Krate;
use crate::shape::{self, Shape};
use crate::span::emit;

/// What is said of the type.
#[derive(Default)]
struct Container {
    krate: Option<Path>,
    rename_all: Option<Rule>,
}

/// A row of the record.
struct Row<'i> {
    name: &'i Ident,
    ty: &'i Type,
    /// `optional`, `required` or `nullable`.
    presence: &'static str,
    key: String,
}

/// The impls of a type, and its mistakes.
pub(crate) fn record(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let container = container(&input, &mut errors);
    let krate = Krate::new(container.krate.as_ref());
    if !input.generics.params.is_empty() {
        errors.at(
            &input.generics,
            "a record has no generics: its rows are stated once",
        );
        return errors.into_tokens();
    }
    let codec = match &input.data {
        Data::Struct(data) => {
            structure(&input.ident, &data.fields, &container, &krate, &mut errors)
        }
        Data::Enum(data) => enumeration(&input.ident, data, &container, &krate, &mut errors),
        Data::Union(_) => {
            errors.at(
                &input.ident,
                "a union is no record: nobody knows which field it holds",
            );
            return errors.into_tokens();
        }
    };
    let name = &input.ident;
    let json = emit!(#krate::Json);
    let errors = errors.into_tokens();
    emit! {
        #codec

        #[automatically_derived]
        impl #krate::Convert<#json> for #name {
            fn read_value(from: &#json) -> ::core::result::Result<Self, #krate::Mismatch> {
                #krate::derive::read_json(from)
            }

            fn write_value(&self, to: &mut #json) -> ::core::result::Result<(), #krate::Mismatch> {
                *to = #json::of(self);
                ::core::result::Result::Ok(())
            }
        }

        #errors
    }
}

fn container(input: &DeriveInput, errors: &mut Errors) -> Container {
    let mut container = Container::default();
    for attribute in attributes::named(&input.attrs, "record") {
        attributes::arguments(
            attribute,
            errors,
            &mut |name, input| match name.to_string().as_str() {
                "crate" => attributes::once(
                    &name,
                    &mut container.krate,
                    attributes::value(&name, input)?,
                ),
                "rename_all" => {
                    let rule = attributes::rule(&name, input)?;
                    attributes::once(&name, &mut container.rename_all, rule.0)
                }
                "key" | "nullable" | "rest" => Err(Error::new(
                    name.span(),
                    format!("`{name}` belongs to a field, not to the type"),
                )),
                _ => Err(attributes::unknown(&name, &["crate", "rename_all"])),
            },
        );
    }
    container
}

fn structure(
    name: &Ident,
    fields: &Fields,
    container: &Container,
    krate: &Krate,
    errors: &mut Errors,
) -> TokenStream {
    if !matches!(fields, Fields::Named(_)) {
        errors.at(
            name,
            format!("`{name}` has no named fields, so nothing says what their keys are"),
        );
        return broken(name, krate);
    }
    let (rows, rests) = rows(fields, container, errors);
    let mut seen: HashMap<&str, &Ident> = HashMap::new();
    for row in &rows {
        if let Some(before) = seen.insert(&row.key, row.name) {
            errors.at(
                row.name,
                format!("the key `{}` is that of `{before}` already", row.key),
            );
        }
    }
    let text = rows.iter().fold(name.to_string(), |text, it| {
        let Row {
            name,
            presence,
            key,
            ..
        } = it;
        match **name == *key {
            true => format!("{text}, {name} {presence}"),
            false => format!("{text}, {name} {presence} {key:?}"),
        }
    });
    let names: Vec<_> = rows.iter().map(|it| it.name).collect();
    // Asked for by the same words in all three places: of what is no JSON the compiler says one thing, once.
    let of: Vec<_> = rows
        .iter()
        .map(|it| {
            let (ty, krate) = (it.ty, krate.at(it.ty.span()));
            quote_spanned!(ty.span()=> #krate::derive::row::<#ty>())
        })
        .collect();
    let rest: Vec<_> = rests.iter().filter_map(|it| it.ident.as_ref()).collect();
    let keeping: Vec<_> = rests
        .iter()
        .map(|it| {
            let (ty, krate) = (&it.ty, krate.at(it.ty.span()));
            quote_spanned!(ty.span()=> #krate::derive::rest::<#ty>())
        })
        .collect();
    let stated = emit!(<Self as #krate::codec::Rows>::ROWS);
    emit! {
        #[automatically_derived]
        impl #krate::codec::Rows for #name {
            const ROWS: &'static str = #text;
        }

        #[automatically_derived]
        impl #krate::Encode for #name {
            fn rows(&self, visitor: &mut dyn #krate::codec::Visitor) {
                visitor.visit(#stated, &[#((#of.by_ref)(&self.#names)),*], &[#((#keeping.by_ref)(&self.#rest)),*]);
            }
        }

        #[automatically_derived]
        impl #krate::Codec for #name {
            type Inside = Self;

            fn rows_mut(&mut self, visitor: &mut dyn #krate::codec::VisitorMut) {
                visitor.visit(#stated, &mut [#((#of.by_mut)(&mut self.#names)),*], &mut [#((#keeping.by_mut)(&mut self.#rest)),*]);
            }

            fn blank() -> Self {
                Self { #(#names: (#of.blank)(),)* #(#rest: #krate::blank(),)* }
            }
        }
    }
}

/// A row for each field, and the field that keeps all other keys.
fn rows<'i>(
    fields: &'i Fields,
    container: &Container,
    errors: &mut Errors,
) -> (Vec<Row<'i>>, Vec<&'i Field>) {
    let mut rows = Vec::new();
    let mut rest: Vec<&Field> = Vec::new();
    for field in fields {
        let Some(name) = &field.ident else { continue };
        let (mut key, mut nullable, mut is_rest): (Option<LitStr>, _, _) = (None, None, None);
        for attribute in attributes::named(&field.attrs, "record") {
            attributes::arguments(attribute, errors, &mut |name, input| {
                let span = name.span();
                match name.to_string().as_str() {
                    "key" => attributes::once(&name, &mut key, attributes::value(&name, input)?),
                    "nullable" => attributes::flag(&name, input, &mut nullable, span),
                    "rest" => attributes::flag(&name, input, &mut is_rest, span),
                    "rename_all" | "crate" => Err(Error::new(
                        span,
                        format!("`{name}` belongs to the type, not to a field"),
                    )),
                    "rename" => Err(Error::new(span, "the key of a field is its `key = \"…\"`")),
                    _ => Err(attributes::unknown(&name, &["key", "nullable", "rest"])),
                }
            });
        }
        if let Some(span) = is_rest {
            if !rest.is_empty() {
                errors.here(span, "two fields cannot both keep all other keys");
            }
            if let Some(key) = key {
                errors.at(key, "what keeps all other keys has none of its own");
            }
            if let Some(span) = nullable {
                errors.here(span, "what keeps all other keys is never null");
            }
            rest.push(field);
            continue;
        }
        let is_optional = matches!(Shape::of(&field.ty), Shape::Option(_) | Shape::Patch(_));
        if let (Some(span), false) = (nullable, is_optional) {
            errors.here(span, "only an `Option` can be null");
        }
        let of_name = name.unraw().to_string();
        let of_name = container
            .rename_all
            .map_or(of_name.clone(), |it| it.apply(&of_name));
        rows.push(Row {
            name,
            ty: shape::bare(&field.ty),
            presence: match (is_optional, nullable) {
                (true, Some(_)) => "nullable",
                (true, None) => "optional",
                (false, _) => "required",
            },
            key: key.map_or(of_name, |it| it.value()),
        });
    }
    (rows, rest)
}

fn enumeration(
    name: &Ident,
    data: &DataEnum,
    container: &Container,
    krate: &Krate,
    errors: &mut Errors,
) -> TokenStream {
    if data.variants.is_empty() {
        errors.at(name, format!("`{name}` has no variants"));
    }
    let before = errors.count();
    let (listed, other) = enums::variants(data, "record", container.rename_all, errors);
    let blank = enums::blank(krate, &listed, other.as_ref());
    let Some(blank) = blank.filter(|_| errors.count() == before) else {
        return broken(name, krate);
    };
    let text = enums::text(krate, &listed, other.as_ref());
    let unlisted = emit!(::core::result::Result::Err(
        reader.error("expected another text")
    ));
    let arms = enums::arms(krate, &listed, other.as_ref(), &unlisted);
    emit! {
        #[automatically_derived]
        impl #krate::Encode for #name {
            fn encode(&self, writer: &mut #krate::Writer) {
                writer.text(#text);
            }
        }

        #[automatically_derived]
        impl #krate::Codec for #name {
            type Inside = Self;

            fn decode(&mut self, reader: &mut #krate::Reader<'_>) -> #krate::codec::Result<()> {
                *self = match &*reader.text()? { #arms };
                ::core::result::Result::Ok(())
            }

            fn blank() -> Self {
                #blank
            }
        }
    }
}

/// Impls that do not work, so that the mistake stands alone.
fn broken(name: &Ident, krate: &Krate) -> TokenStream {
    emit! {
        #[automatically_derived]
        impl #krate::Encode for #name {}

        #[automatically_derived]
        impl #krate::Codec for #name {
            type Inside = Self;

            fn blank() -> Self {
                #krate::derive::broken()
            }
        }
    }
}
