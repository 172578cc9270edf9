//! `#[derive(Mapping)]`: from the tokens of a type to its impls.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, GenericParam, Generics, Ident, Lifetime, Path, Type};

use crate::attributes::{self, Block, Container, Direction, Said};
use crate::checks;
use crate::enums;
use crate::errors::Errors;
use crate::krate::Krate;
use crate::overlay;
use crate::read;
use crate::shape::Shape;
use crate::way::{Step, Way};
use crate::write;

/// All that the emission of one direction knows.
pub(crate) struct Plan<'i> {
    /// Where `connectome` is found.
    pub(crate) krate: Krate,
    /// The struct.
    pub(crate) name: &'i Ident,
    /// The other side.
    pub(crate) model: &'i Type,
    pub(crate) mode: Mode,
    pub(crate) fields: Vec<Mapped<'i>>,
    /// What is not there is taken from the struct's `Default`.
    pub(crate) has_default: bool,
}

/// Which traits the struct implements, and with it, which its fields have to.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Mode {
    /// `Convert`: both ways.
    Both,
    /// `ReadFrom`.
    From,
    /// `WriteTo`.
    Into,
    /// `ReadFrom` and `WriteTo`: it borrows from what it is read from.
    Borrowed,
}

/// A field of the struct, and where it is on the other side.
pub(crate) struct Mapped<'i> {
    pub(crate) name: &'i Ident,
    pub(crate) ty: &'i Type,
    pub(crate) shape: Shape<'i>,
    /// `Customer.city`
    pub(crate) title: String,
    pub(crate) way: Way,
    pub(crate) said: Said,
}

/// A trait of the runtime, asked to read and write a field as if it stood at the type that converts.
pub(crate) struct Place {
    /// `::connectome::derive::Place`
    name: TokenStream,
    span: Span,
}

impl Place {
    /// A call of one of its functions. The arguments have tokens that stand elsewhere; what does not convert is shown
    /// at the type all the same.
    pub(crate) fn call(&self, verb: &str, arguments: &TokenStream) -> TokenStream {
        let (name, verb) = (&self.name, Ident::new(verb, self.span));
        quote_spanned!(self.around()=> #name::#verb(#arguments))
    }

    /// Where the tokens of its arguments stand.
    pub(crate) fn around(&self) -> Span {
        self.span.resolved_at(Span::call_site())
    }
}

impl Mapped<'_> {
    /// Whether it goes this way.
    pub(crate) fn goes(&self, direction: Direction) -> bool {
        let other_way = self.said.direction.is_some_and(|it| it.0 != direction);
        let is_computed = self.said.formula.is_some() && direction == Direction::Into;
        self.said.skip.is_none() && !other_way && !is_computed && !self.said.is_broken
    }

    /// The trait by which it is read and written with what holds it on both sides, if nothing else is said of it.
    pub(crate) fn place(&self, plan: &Plan<'_>) -> Option<Place> {
        let (name, ty) = match self.shape.inside() {
            Shape::Value(ty) => ("Place", *ty),
            Shape::Vec(items) => match **items {
                Shape::Value(ty) => ("Items", ty),
                _ => return None,
            },
            _ => return None,
        };
        let is_kept_by_key = matches!(self.way.steps.last(), Some(Step::Key(_)));
        if plan.mode != Mode::Both || is_kept_by_key || self.said.with.is_some() {
            return None;
        }
        let span = ty.span();
        let (krate, name) = (plan.krate.at(span), Ident::new(name, span));
        Some(Place {
            name: quote_spanned!(span=> #krate::derive::#name),
            span,
        })
    }

    /// Where the field's type stands, and the path of `connectome` as if it stood there: what does not convert is
    /// shown there.
    pub(crate) fn placed(&self, krate: &Krate) -> (Span, TokenStream) {
        let span = self.ty.span();
        (span, krate.at(span))
    }
}

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
    quote!(#impls #errors)
}

/// The same tokens, said to stand elsewhere: an error in what they begin is shown there.
pub(crate) fn at(span: Span, tokens: &TokenStream) -> TokenStream {
    let tokens = tokens.clone().into_iter().map(|mut it| {
        it.set_span(span);
        it
    });
    tokens.collect()
}

fn structure(
    input: &DeriveInput,
    fields: &Fields,
    container: &Container,
    krate: &Krate,
    errors: &mut Errors,
) -> TokenStream {
    let name = &input.ident;
    of_structs(name, container, errors);
    let is_named = matches!(fields, Fields::Named(_));
    if !is_named {
        let message = format!(
            "`{name}` has no named fields, so nothing says what they are on the other side; \
             implement `Convert` for it, or name functions where it is a field: `with = …`"
        );
        errors.at(name, message);
    }
    let said: Vec<Vec<Said>> = fields
        .iter()
        .map(|it| attributes::field(it, errors))
        .collect();
    selectors(&said, container, errors);
    overlay::refuse(&said, container, input, errors);

    let mut impls = TokenStream::new();
    for block in &container.blocks {
        let mode = mode(block, input);
        let plan = Plan {
            krate: krate.clone(),
            name,
            model: &block.model,
            mode,
            fields: match is_named {
                true => mapped(name, fields, &said, block, container),
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
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    quote! {
        #impls

        #[automatically_derived]
        impl #generics #krate::Mapping for #name #arguments #bounds {}
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

// `for = …` has to name a model.
fn selectors(said: &[Vec<Said>], container: &Container, errors: &mut Errors) {
    for only in said.iter().flatten().filter_map(|it| it.only.as_ref()) {
        if !container.blocks.iter().any(|it| is_said_for(only, it)) {
            errors.at(only, "this names no `model` of the struct");
        }
    }
}

/// Whether the path is the model's, or its end.
pub(crate) fn is_said_for(only: &Path, block: &Block) -> bool {
    let Type::Path(model) = &block.model else {
        return false;
    };
    let names = |path: &Path| -> Vec<String> {
        path.segments
            .iter()
            .map(|it| it.ident.to_string())
            .collect()
    };
    names(&model.path).ends_with(&names(only))
}

fn mapped<'i>(
    name: &Ident,
    fields: &'i Fields,
    said: &[Vec<Said>],
    block: &Block,
    container: &Container,
) -> Vec<Mapped<'i>> {
    let mut all = Vec::new();
    for (field, said) in fields.iter().zip(said) {
        let Some(ident) = &field.ident else { continue };
        let for_this = |it: &&Said| it.only.as_ref().is_some_and(|it| is_said_for(it, block));
        let said = said
            .iter()
            .find(for_this)
            .or_else(|| said.iter().find(|it| it.only.is_none()));
        let said = said.cloned().unwrap_or_default();
        all.push(Mapped {
            name: ident,
            ty: &field.ty,
            shape: Shape::of(&field.ty),
            title: format!("{name}.{}", ident.unraw()),
            way: said.target(ident, container.rename_all.map(|it| it.0)),
            said,
        });
    }
    all
}

fn mode(block: &Block, input: &DeriveInput) -> Mode {
    match block.direction {
        Some(Direction::From) => Mode::From,
        Some(Direction::Into) => Mode::Into,
        None if input.generics.lifetimes().next().is_some() => Mode::Borrowed,
        None => Mode::Both,
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
    let generics = bounded(input, container);
    let (_, arguments, _) = input.generics.split_for_impl();
    let (impls, _, bounds) = generics.split_for_impl();

    let read = match is_named {
        true => read::body(plan),
        false => quote!(#krate::derive::broken()),
    };
    let write = match is_named {
        true => write::body(plan),
        false => quote!(#krate::derive::broken()),
    };
    let check = match mode {
        Mode::From => None,
        _ if block.allow_unmapped || !is_named => None,
        _ => checks::all_written(plan, input),
    };
    let result = quote!(::core::result::Result);
    let reads = |lifetime: &Lifetime, generics: TokenStream| {
        quote! {
            #[automatically_derived]
            impl #generics #krate::ReadFrom<#lifetime, #model> for #name #arguments #bounds {
                fn read_from(from: &#lifetime #model) -> #result<Self, #krate::Mismatch> {
                    #read
                }
            }
        }
    };
    let writes = quote! {
        #[automatically_derived]
        impl #impls #krate::WriteTo<#model> for #name #arguments #bounds {
            fn write_to(&self, to: &mut #model) -> #result<(), #krate::Mismatch> {
                #write
            }
        }
    };
    let fresh = Lifetime::new("'from", Span::call_site());
    let impls_of_mode = match mode {
        Mode::Both => quote! {
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
            quote!(#reads #writes)
        }
    };
    quote!(#impls_of_mode #check)
}

/// The generics of an impl, with the bounds that the struct says.
pub(crate) fn bounded(input: &DeriveInput, container: &Container) -> Generics {
    let mut generics = input.generics.clone();
    let bounds = &mut generics.make_where_clause().predicates;
    bounds.extend(container.bounds.iter().cloned());
    generics
}

/// The generics of an impl that borrows for `'from`, which outlives whatever the struct borrows for.
fn borrowing(input: &DeriveInput, from: &Lifetime) -> TokenStream {
    let outlives: Vec<_> = input.generics.lifetimes().map(|it| &it.lifetime).collect();
    let outlives = match outlives.is_empty() {
        true => quote!(),
        false => quote!(: #(#outlives)+*),
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
    quote!(<#from #outlives, #(#params),*>)
}
