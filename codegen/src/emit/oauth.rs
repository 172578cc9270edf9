//! How tokens are got: facts, and a door for each way.

use super::docs;
use super::facts::{pairs, some};
use super::imports::Scene;
use super::runtime::Runtime;
use super::security::signature_of;
use crate::ir::{
    ClientProof, CredentialKind, CredentialOption, OAuth1, OAuth2, Refresh, Signature,
};
use proc_macro2::TokenStream;
use quote::quote;

/// `.oauth2(…)` and `.oauth1(…)`: for each way in that brings a token, how.
pub(super) fn facts(scene: &mut Scene<'_>, options: &[CredentialOption]) -> TokenStream {
    let (mut second, mut first) = (Vec::new(), Vec::new());
    for option in options {
        let key = &option.key;
        let fields = pairs(&option.fields);
        let fields = (!option.fields.is_empty()).then(|| quote!(.fields(#fields)));
        match &option.kind {
            CredentialKind::OAuth2(it)
            | CredentialKind::ClientCredentials(it)
            | CredentialKind::JwtBearer(it) => {
                let config = oauth2(scene, it);
                second.push(quote!((#key, &#config #fields)));
            }
            CredentialKind::OAuth1(it) => {
                if let Some(config) = oauth1(scene, it) {
                    first.push(quote!((#key, &#config #fields)));
                }
            }
            _ => {}
        }
    }
    let (second, first) = (some(second, "oauth2"), some(first, "oauth1"));
    quote!(#second #first)
}

/// `Acme::oauth_client(app)`: gets tokens under the program's registration. On the builder where the connector has
/// one: its parameters can stand in the addresses.
pub(super) fn doors(scene: &mut Scene<'_>, options: &[CredentialOption]) -> Option<TokenStream> {
    let names = scene.names;
    let doors: Vec<_> = options
        .iter()
        .zip(&names.beside.credentials)
        .filter_map(|(option, it)| Some((option, it.client.as_ref()?)))
        .map(|(option, name)| {
            let key = &option.key;
            let (client, inner) = match &option.kind {
                CredentialKind::OAuth1(_) => (Runtime::OAuth1Client, quote!(.oauth1_client)),
                _ => (Runtime::OAuthClient, quote!(.oauth_client)),
            };
            let client = scene.runtime(client);
            let app = scene.runtime(Runtime::OAuthApp);
            let error = scene.runtime(Runtime::Error);
            let docs = docs::lines(&format!(
                "Gets tokens for {}, under the program's registration with the app.",
                option.name
            ));
            match &names.beside.builder {
                Some(_) => quote! {
                    #docs
                    pub fn #name(self, app: #app) -> Result<#client, #error> {
                        self.0 #inner(#key, app)
                    }
                },
                None => quote! {
                    #docs
                    pub fn #name(app: #app) -> Result<#client, #error> {
                        Self::builder() #inner(#key, app)
                    }
                },
            }
        })
        .collect();
    let owner = match &names.beside.builder {
        Some(builder) => quote!(#builder),
        None => {
            let connector = &names.connector;
            quote!(#connector)
        }
    };
    (!doors.is_empty()).then(|| quote!(impl #owner { #(#doors)* }))
}

fn oauth2(scene: &mut Scene<'_>, oauth: &OAuth2) -> TokenStream {
    let name = scene.runtime(Runtime::OAuth2Config);
    let (authorize, token, scopes) = (&oauth.authorize, &oauth.token, &oauth.scopes);
    let revoke = oauth.revoke.as_ref().map(|it| quote!(.revoke(#it)));
    let device = oauth.device.as_ref().map(|it| quote!(.device(#it)));
    let issuer = oauth.issuer.as_ref().map(|it| quote!(.issuer(#it)));
    let audience = oauth.audience.as_ref().map(|it| quote!(.audience(#it)));
    let scopes = (!scopes.is_empty()).then(|| quote!(.scopes(&[#(#scopes),*])));
    let separator = oauth.separator;
    let separator = (separator != " ").then(|| quote!(.separator(#separator)));
    let client = (oauth.client == ClientProof::Body).then(|| {
        let proof = scene.runtime(Runtime::ClientProof);
        quote!(.client(#proof::Body))
    });
    let pkce = (!oauth.pkce).then(|| quote!(.pkce(false)));
    let refresh = match oauth.refresh {
        Refresh::Reusable => None,
        Refresh::Never => Some(quote!(Never)),
        Refresh::Rotating => Some(quote!(Rotating)),
    };
    let refresh = refresh.map(|it| {
        let name = scene.runtime(Runtime::Refresh);
        quote!(.refresh(#name::#it))
    });
    let extra = extra(&oauth.extra);
    quote! {
        #name::new(#authorize, #token) #revoke #device #issuer #audience #scopes #separator #client #pkce #refresh #extra
    }
}

/// `None`: users bring their tokens.
fn oauth1(scene: &mut Scene<'_>, oauth: &OAuth1) -> Option<TokenStream> {
    let [request, authorize, access] = oauth.places.as_ref()?;
    let name = scene.runtime(Runtime::OAuth1Config);
    let method = (oauth.signature != Signature::HmacSha1).then(|| {
        let method = signature_of(scene, oauth.signature);
        quote!(.method(#method))
    });
    let extra = extra(&oauth.extra);
    Some(quote!(#name::new(#request, #authorize, #access) #method #extra))
}

fn extra(extra: &[(String, String)]) -> Option<TokenStream> {
    let pairs = extra.iter().map(|(name, value)| quote!((#name, #value)));
    some(pairs.collect(), "extra")
}
