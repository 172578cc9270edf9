//! What a struct states so that its mapping can be overlaid at run time: its fields, and how each is read and written
//! alone.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::{DeriveInput, Type};

use crate::attributes::{Container, Direction, Said};
use crate::errors::Errors;
use crate::krate::Krate;
use crate::mapping::plan::{self, Mapped, Mode, Plan};
use crate::mapping::read;
use crate::mapping::write;
use crate::shape::Shape;
use crate::span::emit;
use crate::way::Step;

/// What cannot be overlaid, or not be frozen.
pub(crate) fn refuse(
    said: &[Vec<Said>],
    container: &Container,
    input: &DeriveInput,
    errors: &mut Errors,
) {
    let overlays = || container.blocks.iter().filter(|it| it.overlay.is_some());
    if input.generics.lifetimes().next().is_some() {
        for span in overlays().filter_map(|it| it.overlay) {
            let message =
                "a struct that borrows cannot be overlaid: what a formula gives does not last";
            errors.here(span, message);
        }
    }
    for said in said.iter().flatten() {
        let Some(span) = said.frozen else { continue };
        let only = said.only.as_ref();
        if !overlays().any(|it| only.is_none_or(|only| plan::is_said_for(only, it))) {
            errors.here(
                span,
                "nothing can change the field: its `model` does not say `overlay`",
            );
        }
    }
}

/// The impl of `Overlaid`. Where something is wrong already it states nothing.
pub(crate) fn overlaid(
    plan: &Plan<'_>,
    input: &DeriveInput,
    container: &Container,
    is_broken: bool,
) -> TokenStream {
    let Plan {
        krate, name, model, ..
    } = plan;
    let generics = plan::bounded(input, container);
    let (impls, _, bounds) = generics.split_for_impl();
    let (_, arguments, _) = input.generics.split_for_impl();
    let stated = (!is_broken).then(|| plan.fields.iter().map(|it| stated(krate, it)));
    let stated = stated.into_iter().flatten();
    let (reads, writes) = match is_broken {
        true => (None, None),
        false => (read_each(plan), write_each(plan)),
    };
    emit! {
        #[automatically_derived]
        impl #impls #krate::overlay::Overlaid<#model> for #name #arguments #bounds {
            const FIELDS: &'static [#krate::overlay::Field] = &[#(#stated),*];
            #reads
            #writes
        }
    }
}

fn stated(krate: &Krate, field: &Mapped<'_>) -> TokenStream {
    let name = field.name.unraw().to_string();
    let holds = match field.said.with {
        Some(_) => emit!(Other),
        None => holds(&field.shape),
    };
    let holds = emit!(#krate::overlay::Holds::#holds);
    let has_place =
        field.said.formula.is_none() && field.said.skip.is_none() && field.said.flatten.is_none();
    let stated = match has_place {
        true => {
            let way = field.way.steps.iter().map(|it| match it {
                Step::Field(name) => {
                    let name = name.unraw().to_string();
                    emit!(#krate::overlay::At::Field(#name))
                }
                Step::Item(item) => emit!(#krate::overlay::At::Item(#item)),
                Step::Key(key) => emit!(#krate::overlay::At::Key(#key)),
            });
            emit!(#krate::overlay::Field::at(#name, #holds, &[#(#way),*]))
        }
        false => emit!(#krate::overlay::Field::computed(#name, #holds)),
    };
    let closed = closed(field).map(|why| emit!(.closed(#why)));
    let frozen = field.said.frozen.map(|_| emit!(.frozen()));
    emit!(#stated #closed #frozen)
}

/// Why no overlay may say how the field is read.
fn closed(field: &Mapped<'_>) -> Option<&'static str> {
    if field.said.skip.is_some() {
        return Some("is neither read nor written");
    }
    if field.said.flatten.is_some() {
        return Some("holds fields of a struct of its own, which is not overlaid");
    }
    (!field.goes(Direction::From)).then_some("is only written")
}

/// What the type's name says that it holds.
fn holds(shape: &Shape<'_>) -> TokenStream {
    match shape {
        Shape::Option(inner) | Shape::Patch(inner) | Shape::Box(inner) => holds(inner),
        Shape::Vec(_) => emit!(List),
        Shape::Map(_) => emit!(Map),
        Shape::Value(Type::Path(path)) => {
            let last = path.path.segments.last().map(|it| it.ident.to_string());
            match last.as_deref() {
                Some("String" | "Cow") => emit!(Text),
                Some("bool") => emit!(Boolean),
                Some(
                    "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "f32" | "f64"
                    | "Decimal",
                ) => emit!(Number),
                _ => emit!(Other),
            }
        }
        Shape::Value(_) => emit!(Other),
    }
}

fn read_each(plan: &Plan<'_>) -> Option<TokenStream> {
    let Plan { krate, model, .. } = plan;
    if plan.mode == Mode::Into {
        return Some(emit!(
            const READS: bool = false;
        ));
    }
    let values = plan.fields.iter().enumerate().map(|(index, field)| {
        let value = match &field.said.formula {
            Some(formula) => {
                let own = formula.computed(krate);
                let made = emit!(sources.made(#index, || #own));
                read::computed(plan, field, formula, &made)
            }
            None => read::value(plan, field),
        };
        match field.goes(Direction::From) {
            true => emit!({ let from = sources.at(#index); #value }),
            false => value,
        }
    });
    let made = read::made(plan, &values.collect::<Vec<_>>());
    Some(emit! {
        fn read_each(sources: &#krate::overlay::Sources<'_, #model>) -> ::core::result::Result<Self, #krate::Mismatch> {
            #made
        }
    })
}

fn write_each(plan: &Plan<'_>) -> Option<TokenStream> {
    let Plan { krate, model, .. } = plan;
    if plan.mode == Mode::From {
        return Some(emit!(
            const WRITES: bool = false;
        ));
    }
    let fields = plan.fields.iter().enumerate();
    let fields = fields
        .filter(|(_, it)| is_writable(it))
        .map(|(index, field)| {
            let write = write::field(plan, field);
            emit!(if let ::core::option::Option::Some(to) = targets.at(#index) { #write })
        });
    let fields = write::all(krate, &fields.collect::<Vec<_>>());
    Some(emit! {
        fn write_each(&self, targets: &mut #krate::overlay::Targets<#model>) -> ::core::result::Result<(), #krate::Mismatch> {
            #fields
        }
    })
}

/// Whether a field can be written, also one that the struct itself only reads: a formula may want it elsewhere.
fn is_writable(field: &Mapped<'_>) -> bool {
    let said = &field.said;
    let has_place = said.formula.is_none() && said.skip.is_none() && said.flatten.is_none();
    has_place && (field.goes(Direction::Into) || said.with.is_none())
}
