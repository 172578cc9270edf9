//! How to get in: schemes, and which of them a call needs.

use super::facts::{pairs, some};
use super::imports::Scene;
use super::runtime::Runtime;
use crate::ir::{CredentialKind, CredentialOption, Place, Requirement, Scheme, SchemeKind};
use proc_macro2::TokenStream;
use quote::quote;

/// `.schemes(…).security(…)`: what the connector file says, else what the document says.
pub(super) fn access(scene: &mut Scene<'_>) -> TokenStream {
    connected(scene).unwrap_or_else(|| {
        let api = scene.api;
        let schemes = api.schemes.iter().map(|(_, it)| scheme(scene, it));
        let schemes = some(schemes.collect(), "schemes");
        let security = api.security.as_ref().map(|it| security(scene, it));
        quote!(#schemes #security)
    })
}

/// Each way in, any of which will do.
fn connected(scene: &mut Scene<'_>) -> Option<TokenStream> {
    let options = &scene.api.connector.as_ref()?.credentials;
    if options.is_empty() {
        return None;
    }
    let schemes: Vec<_> = options.iter().map(|it| scheme_of(scene, it)).collect();
    let security = scene.api.security.as_deref();
    // Where the document is silent, whatever the connection holds is sent.
    let security = security.and_then(|it| security_like(scene, it));
    Some(quote!(.schemes(&[#(#schemes),*]) #security))
}

/// `.security(…)` of an operation that states its own.
pub(super) fn of_operation(scene: &mut Scene<'_>, stated: &[Requirement]) -> Option<TokenStream> {
    let same = scene.api.security.as_ref().is_some_and(|api| {
        api.is_empty() == stated.is_empty() && is_anonymous(api) == is_anonymous(stated)
    });
    match security_like(scene, stated) {
        Some(_) if same => None,
        Some(ours) => Some(ours),
        None => Some(security(scene, stated)),
    }
}

/// `.security(…)`: any of the ways in where the document wants one, or none where it wants none. `None`: the
/// document's own schemes count.
fn security_like(scene: &mut Scene<'_>, stated: &[Requirement]) -> Option<TokenStream> {
    let options = &scene.api.connector.as_ref()?.credentials;
    if options.is_empty() {
        return None;
    }
    if stated.is_empty() {
        return Some(quote!(.security(&[])));
    }
    let (requirement, need) = (
        scene.runtime(Runtime::Requirement),
        scene.runtime(Runtime::Need),
    );
    let ways = options.iter().map(|it| {
        let key = &it.key;
        quote!(#requirement::of(&[#need::of(#key)]))
    });
    let anonymous = is_anonymous(stated).then(|| quote!(#requirement::of(&[])));
    let ways = ways.chain(anonymous);
    Some(quote!(.security(&[#(#ways),*])))
}

/// Whether nothing has to be proved.
fn is_anonymous(stated: &[Requirement]) -> bool {
    stated.iter().any(|it| it.schemes.is_empty())
}

/// `.security(&[…])`
fn security(scene: &mut Scene<'_>, requirements: &[Requirement]) -> TokenStream {
    let requirements = requirements
        .iter()
        .map(|it| requirement(scene, it))
        .collect::<Vec<_>>();
    quote!(.security(&[#(#requirements),*]))
}

fn requirement(scene: &mut Scene<'_>, requirement: &Requirement) -> TokenStream {
    let api = scene.api;
    let name = scene.runtime(Runtime::Requirement);
    let needs = requirement.schemes.iter().map(|(scheme, scopes)| {
        let need = scene.runtime(Runtime::Need);
        let wire = &api.schemes[*scheme].wire;
        let scopes = (!scopes.is_empty()).then(|| quote!(.scopes(&[#(#scopes),*])));
        quote!(#need::of(#wire) #scopes)
    });
    let needs = needs.collect::<Vec<_>>();
    quote!(#name::of(&[#(#needs),*]))
}

fn scheme(scene: &mut Scene<'_>, scheme: &Scheme) -> TokenStream {
    let name = scene.runtime(Runtime::Scheme);
    let wire = &scheme.wire;
    match &scheme.kind {
        SchemeKind::Bearer => quote!(#name::bearer(#wire)),
        SchemeKind::Basic => quote!(#name::basic(#wire)),
        SchemeKind::ApiKey(place, key) => {
            let place = place_of(scene, *place);
            quote!(#name::api_key(#wire, #place, #key))
        }
        SchemeKind::Other(what) => quote!(#name::other(#wire, #what)),
    }
}

fn scheme_of(scene: &mut Scene<'_>, option: &CredentialOption) -> TokenStream {
    let scheme = scene.runtime(Runtime::Scheme);
    let key = &option.key;
    match &option.kind {
        CredentialKind::ApiKey { place, name } => {
            let place = place_of(scene, *place);
            quote!(#scheme::api_key(#key, #place, #name))
        }
        CredentialKind::Basic => quote!(#scheme::basic(#key)),
        CredentialKind::Bearer
        | CredentialKind::OAuth2(_)
        | CredentialKind::ClientCredentials { .. } => quote!(#scheme::bearer(#key)),
        CredentialKind::Custom { headers, query, .. } => {
            let signing = scene.runtime(Runtime::Signing);
            let headers = pairs(headers);
            let query = (!query.is_empty()).then(|| {
                let query = pairs(query);
                quote!(.query(#query))
            });
            quote!(#scheme::signed(#key, #signing::headers(#headers) #query))
        }
    }
}

fn place_of(scene: &mut Scene<'_>, place: Place) -> TokenStream {
    let places = scene.runtime(Runtime::Place);
    match place {
        Place::Query | Place::QueryString => quote!(#places::Query),
        Place::Cookie => quote!(#places::Cookie),
        Place::Header | Place::Path => quote!(#places::Header),
    }
}
