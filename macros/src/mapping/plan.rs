//! What the emission of a mapping knows: the struct, the other side, and where each field is there.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{DeriveInput, Fields, Generics, Ident, Path, Type};

use crate::attributes::{Block, Container, Direction, Said};
use crate::krate::{Here, Krate};
use crate::shape::{self, Shape};
use crate::span;
use crate::way::{Step, Way};

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
pub(crate) struct Place<'p> {
    krate: &'p Krate,
    name: &'static str,
    /// Where the type stands.
    span: Span,
}

impl Place<'_> {
    /// A call of one of its functions. The arguments have tokens that stand elsewhere; what does not convert is shown
    /// at the type all the same.
    pub(crate) fn call(&self, verb: &str, arguments: &TokenStream) -> TokenStream {
        let here = self.krate.at(self.span);
        let (name, verb) = (
            Ident::new(self.name, self.span),
            Ident::new(verb, self.span),
        );
        quote_spanned!(self.around()=> #here::derive::#name::#verb(#arguments))
    }

    /// Where the tokens of its arguments stand.
    pub(crate) fn around(&self) -> Span {
        span::own(self.span)
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
    pub(crate) fn place<'p>(&self, plan: &'p Plan<'_>) -> Option<Place<'p>> {
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
        Some(Place {
            krate: &plan.krate,
            name,
            span: ty.span(),
        })
    }

    /// Where the field's type stands, and the path of `connectome` as if it stood there: what does not convert is
    /// shown there.
    pub(crate) fn placed<'k>(&self, krate: &'k Krate) -> (Span, Here<'k>) {
        let span = span::own(self.ty.span());
        (span, krate.at(span))
    }
}

/// The fields of a struct, as they are mapped with one model.
pub(crate) fn mapped<'i>(
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
        let mut said = said.cloned().unwrap_or_default();
        let shape = Shape::of(&field.ty);
        said.is_broken |= shape.holds_patch();
        all.push(Mapped {
            name: ident,
            ty: shape::bare(&field.ty),
            shape,
            title: format!("{name}.{}", ident.unraw()),
            way: said.target(ident, container.rename_all.map(|it| it.0)),
            said,
        });
    }
    all
}

/// Which traits the struct implements for one model.
pub(crate) fn mode(block: &Block, input: &DeriveInput) -> Mode {
    match block.direction {
        Some(Direction::From) => Mode::From,
        Some(Direction::Into) => Mode::Into,
        None if input.generics.lifetimes().next().is_some() => Mode::Borrowed,
        None => Mode::Both,
    }
}

/// Whether the path is the model's, or its end.
pub(crate) fn is_said_for(only: &Path, block: &Block) -> bool {
    let Type::Path(model) = shape::bare(&block.model) else {
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

/// The generics of an impl, with the bounds that the struct says.
pub(crate) fn bounded(input: &DeriveInput, container: &Container) -> Generics {
    let mut generics = input.generics.clone();
    let bounds = &mut generics.make_where_clause().predicates;
    bounds.extend(container.bounds.iter().cloned());
    generics
}
