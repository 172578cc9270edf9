//! How a list is paged: `Paging::offset(Slot::Query("offset"))`, and what an answer says of its page.

use super::access::{self, Root};
use super::ask::slot;
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::ir::{Advance, FieldPath, Id, Operation, Paging, Take};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The constant.
pub(super) fn paging(
    scene: &mut Scene<'_>,
    operation: Id<Operation>,
    paging: &Paging,
) -> TokenStream {
    let name = scene.runtime(Runtime::Paging);
    let mut slot = |target| slot(scene, operation, target);
    let made = match &paging.advance {
        Advance::Single => quote!(single()),
        Advance::Cursor { send, take } => {
            let send = slot(send);
            match take {
                Take::Body(_) => quote!(cursor(#send)),
                Take::Header(header) => quote!(cursor_in(#header, #send)),
            }
        }
        Advance::Offset { send, .. } => {
            let send = slot(send);
            quote!(offset(#send))
        }
        Advance::Page { send, first, .. } => {
            let (send, first) = (slot(send), Literal::i64_unsuffixed(*first));
            quote!(number(#send, #first))
        }
        Advance::Link { rel } => quote!(link(#rel)),
        Advance::NextUrl { take } => match take {
            Take::Body(_) => quote!(next_url()),
            Take::Header(header) => quote!(next_url_in(#header)),
        },
    };
    let limit = paging.limit.as_ref().map(|it| {
        let (send, most) = (slot(&it.send), Literal::u32_unsuffixed(it.most));
        quote!(.limit(#send, #most))
    });
    quote!(#name::#made #limit)
}

/// What the answer's body says of its page: `.next(&answer.paging.after).total(&answer.total)`.
pub(super) fn marks(scene: &Scene<'_>, root: Root, paging: &Paging) -> TokenStream {
    let of = |path: &FieldPath| access::borrowed(scene, quote!(answer), root, path);
    let (next, total, pages) = match &paging.advance {
        Advance::Cursor {
            take: Take::Body(it),
            ..
        }
        | Advance::NextUrl {
            take: Take::Body(it),
        } => (Some(it), None, None),
        Advance::Offset { total, .. } => (None, total.as_ref(), None),
        Advance::Page { pages, total, .. } => (None, total.as_ref(), pages.as_ref()),
        _ => (None, None, None),
    };
    let next = next.map(of).map(|it| quote!(.next(#it)));
    let total = total.map(of).map(|it| quote!(.total(#it)));
    let pages = pages.map(of).map(|it| quote!(.pages(#it)));
    let more = paging.more.as_ref().map(of).map(|it| quote!(.more(#it)));
    quote!(#next #total #pages #more)
}
