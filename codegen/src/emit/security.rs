//! How to get in: schemes, and which of them a call needs.

use super::facts::{pairs, some};
use super::imports::Scene;
use super::runtime::Runtime;
use crate::ir::{
    Api, CredentialKind, CredentialOption, OAuth1, Place, Requirement, Scheme, SchemeKind,
    Signature,
};
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
    let api = scene.api;
    // Where the document is silent, whatever the connection holds is sent.
    let ways = api.security.as_ref().and_then(|it| ways(api, it));
    let security = ways.map(|it| security_of(scene, &it));
    Some(quote!(.schemes(&[#(#schemes),*]) #security))
}

/// `.security(…)` of an operation that states its own.
pub(super) fn of_operation(scene: &mut Scene<'_>, stated: &[Requirement]) -> Option<TokenStream> {
    let api = scene.api;
    let Some(ours) = ways(api, stated) else {
        return Some(security(scene, stated));
    };
    let common = api.security.as_ref().and_then(|it| ways(api, it));
    (common.as_ref() != Some(&ours)).then(|| security_of(scene, &ours))
}

/// One way to satisfy a call: a credential's key and the scopes that it must have. `None`: nothing is proved.
type Way<'a> = Option<(&'a str, &'a [String])>;

/// Any of the ways in where the document wants one, or none where it wants none. `None`: the connector file names
/// no ways in, so the document's own schemes count.
fn ways<'a>(api: &'a Api, stated: &'a [Requirement]) -> Option<Vec<Way<'a>>> {
    let options = &api.connector.as_ref()?.credentials;
    if options.is_empty() {
        return None;
    }
    if stated.is_empty() {
        return Some(Vec::new());
    }
    let mut ways = Vec::new();
    for option in options {
        for scopes in api.scopes_of(option, stated) {
            ways.push(Some((option.key.as_str(), scopes)));
        }
    }
    if stated.iter().any(|it| it.schemes.is_empty()) {
        ways.push(None);
    }
    Some(ways)
}

/// `.security(&[…])`
fn security_of(scene: &mut Scene<'_>, ways: &[Way<'_>]) -> TokenStream {
    let ways = ways.iter().map(|way| {
        let requirement = scene.runtime(Runtime::Requirement);
        let need = way.map(|(key, scopes)| {
            let need = scene.runtime(Runtime::Need);
            let scopes = (!scopes.is_empty()).then(|| quote!(.scopes(&[#(#scopes),*])));
            quote!(#need::of(#key) #scopes)
        });
        quote!(#requirement::of(&[#need]))
    });
    let ways: Vec<_> = ways.collect();
    quote!(.security(&[#(#ways),*]))
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
        | CredentialKind::ClientCredentials(_)
        | CredentialKind::JwtBearer(_) => quote!(#scheme::bearer(#key)),
        CredentialKind::OAuth1(OAuth1 { signature, .. }) => {
            let signature = signature_of(scene, *signature);
            quote!(#scheme::oauth1(#key, #signature))
        }
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

pub(super) fn signature_of(scene: &mut Scene<'_>, signature: Signature) -> TokenStream {
    let methods = scene.runtime(Runtime::SignatureMethod);
    match signature {
        Signature::HmacSha1 => quote!(#methods::HmacSha1),
        Signature::HmacSha256 => quote!(#methods::HmacSha256),
        Signature::Plaintext => quote!(#methods::Plaintext),
    }
}
