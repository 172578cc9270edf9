//! What an operation brings: the type of its success and of its failure.

use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::{docs, shape, types};
use crate::ir::{Answer, Case, Content, Id, Operation, Status};
use crate::name::{AnswerNames, OperationNames};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    Success,
    Failure,
}

impl Side {
    fn cases(self, operation: &Operation) -> &[Case] {
        match self {
            Self::Success => &operation.successes,
            Self::Failure => &operation.failures,
        }
    }

    fn names(self, names: &OperationNames) -> Option<&AnswerNames> {
        match self {
            Self::Success => names.success.as_ref(),
            Self::Failure => names.failure.as_ref(),
        }
    }
}

/// The type of an answer; `None` when it brings nothing.
pub(super) fn answer(scene: &mut Scene<'_>, id: Id<Operation>, side: Side) -> Option<TokenStream> {
    match Answer::of(side.cases(&scene.api.operations[id])) {
        Answer::Nothing => None,
        Answer::One(content) => shape::content(scene, content),
        Answer::Maybe(content) => {
            let ty = shape::content(scene, content)?;
            // A failure's body is read when someone asks for it; then an absent one is no different.
            Some(if side == Side::Success {
                quote!(Option<#ty>)
            } else {
                ty
            })
        }
        Answer::Several(_) => {
            let ty = &side.names(scene.names.operation(id))?.ty;
            Some(quote!(#ty))
        }
    }
}

/// The enum over what different statuses bring, when there is one.
pub(super) fn answer_enum(
    scene: &mut Scene<'_>,
    id: Id<Operation>,
    side: Side,
) -> Option<TokenStream> {
    let names = side.names(scene.names.operation(id))?;
    let Answer::Several(contents) = Answer::of(side.cases(&scene.api.operations[id])) else {
        return None;
    };
    let ty = &names.ty;
    let by_status = scene.runtime(Runtime::ByStatusMacro);
    // A stream can be read once: it is neither copied nor compared.
    let is_stream =
        |it: &Content| matches!(it, Content::Binary | Content::Events(_) | Content::Lines(_));
    let (derives, streamed) = match contents.iter().any(|(it, _)| is_stream(it)) {
        true => (quote!(#[derive(Debug)]), quote!(streamed)),
        false => (TokenStream::new(), TokenStream::new()),
    };
    let docs = docs::lines(match side {
        Side::Success => "What a success brings.",
        Side::Failure => "What a failure brings.",
    });
    let mut variants = Vec::new();
    let mut rows = Vec::new();
    for ((content, statuses), variant) in contents.into_iter().zip(&names.variants) {
        let held = shape::content(scene, content).map(|it| quote!((#it)));
        variants.push(quote!(#variant #held,));
        for rank in [is_exact, is_range, is_default] {
            let statuses: Vec<_> = statuses.iter().copied().filter(rank).map(status).collect();
            if !statuses.is_empty() {
                rows.push((
                    rank(&Status::Default),
                    rank(&Status::Range(4)),
                    quote!(#variant #held = #(#statuses)|*,),
                ));
            }
        }
    }
    // The first row that fits is taken: a status before its range, what remains at last.
    rows.sort_by_key(|it| (it.0, it.1));
    let rows = rows.into_iter().map(|it| types::row(it.2));

    Some(quote! {
        #docs
        #derives
        pub enum #ty {
            #(#variants)*
        }

        #by_status! {
            #ty #streamed: #(#rows)*
        }
    })
}

fn is_exact(status: &Status) -> bool {
    matches!(status, Status::Exact(_))
}

fn is_range(status: &Status) -> bool {
    matches!(status, Status::Range(_))
}

fn is_default(status: &Status) -> bool {
    matches!(status, Status::Default)
}

fn status(status: Status) -> TokenStream {
    match status {
        Status::Exact(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(hundred) => {
            let first = Literal::u16_unsuffixed(u16::from(hundred) * 100);
            let last = Literal::u16_unsuffixed(u16::from(hundred) * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(default),
    }
}
