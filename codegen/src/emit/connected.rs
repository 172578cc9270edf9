//! What a connector file adds to `src/connector.rs`: parameters, credentials, rules, limits.

use super::docs;
use super::facts::{pairs, raw, some};
use super::imports::Scene;
use super::oauth;
use super::runtime::Runtime;
use crate::ir::{
    CredentialKind, CredentialOption, Formula, Input, InputType, Limits, ResetIn, ResponseRule,
    Verdict,
};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

/// The builder: its struct, its setters, its name. `None`: there is no parameter to say.
pub(super) fn builder(scene: &mut Scene<'_>) -> Option<(TokenStream, TokenStream, TokenStream)> {
    let connector = scene.api.connector.as_ref()?;
    let name = scene.names.beside.builder.as_ref()?;
    let of = &scene.names.connector;
    let builder = scene.runtime(Runtime::Builder);
    let docs = docs::lines(&format!("Sets a connection to {} up.", connector.name));
    let item = quote! {
        #docs
        #[must_use]
        #[derive(Debug)]
        pub struct #name(#builder<#of>);
    };
    let parameters = connector
        .parameters
        .iter()
        .zip(&scene.names.beside.parameters);
    let setters = parameters.map(|(it, (setter, argument))| {
        let docs = docs::of_our_member(&it.docs, &it.name);
        let key = &it.key;
        let held = input(it);
        quote! {
            #docs
            pub fn #setter(self, #argument: #held) -> Self {
                Self(self.0.parameter(#key, &#argument))
            }
        }
    });
    let setters = quote!(impl #name { #(#setters)* });
    Some((item, setters, name.to_token_stream()))
}

fn input(input: &Input) -> TokenStream {
    match input.ty {
        InputType::Text | InputType::Number => quote!(&str),
        InputType::Integer => quote!(i64),
        InputType::Boolean => quote!(bool),
    }
}

/// A constructor for each way in: `Redmine::api_key("…")`.
pub(super) fn credentials(scene: &mut Scene<'_>) -> Option<TokenStream> {
    let connector = scene.api.connector.as_ref()?;
    let options: Vec<_> = connector
        .credentials
        .iter()
        .enumerate()
        .map(|(at, it)| credential(scene, at, it))
        .collect();
    let doors = oauth::doors(scene, &connector.credentials);
    let name = &scene.names.connector;
    (!options.is_empty()).then(|| quote!(impl #name { #(#options)* } #doors))
}

fn credential(scene: &mut Scene<'_>, at: usize, option: &CredentialOption) -> TokenStream {
    let names = &scene.names.beside.credentials[at];
    let (constructor, key) = (&names.constructor, &option.key);
    let credentials = scene.runtime(Runtime::Credentials);
    let docs = docs::of_our_member(&option.docs, &option.name);
    let (arguments, credential) = match &option.kind {
        CredentialKind::ApiKey { .. } => {
            let it = scene.runtime(Runtime::ApiKey);
            (quote!(key: &str), quote!(#it::new(key)))
        }
        CredentialKind::Basic => {
            let it = scene.runtime(Runtime::Basic);
            (
                quote!(user: &str, password: &str),
                quote!(#it::new(user, password)),
            )
        }
        CredentialKind::Bearer
        | CredentialKind::OAuth2(_)
        | CredentialKind::ClientCredentials(_)
        | CredentialKind::JwtBearer(_) => {
            let it = scene.runtime(Runtime::Bearer);
            (quote!(token: &str), quote!(#it::new(token)))
        }
        CredentialKind::OAuth1(_) => {
            let it = scene.runtime(Runtime::OAuth1);
            (
                quote!(consumer_key: &str, consumer_secret: &str, token: &str, token_secret: &str),
                quote!(#it::new(consumer_key, consumer_secret, token, token_secret)),
            )
        }
        CredentialKind::Custom { inputs, .. } => {
            let it = scene.runtime(Runtime::Inputs);
            let arguments = inputs.iter().zip(&names.inputs).map(|(it, name)| {
                let held = input(it);
                if it.required {
                    quote!(#name: #held)
                } else {
                    quote!(#name: Option<#held>)
                }
            });
            let values = inputs.iter().zip(&names.inputs).map(|(it, name)| {
                let key = &it.key;
                quote!(.with(#key, &#name))
            });
            (quote!(#(#arguments),*), quote!(#it::new() #(#values)*))
        }
    };
    quote! {
        #docs
        pub fn #constructor(#arguments) -> #credentials {
            #credentials::new().with(#key, #credential)
        }
    }
}

/// Everything else.
pub(super) fn facts(scene: &mut Scene<'_>) -> Option<TokenStream> {
    let connector = scene.api.connector.as_ref()?;
    let parameters = connector.parameters.iter().map(|it| parameter(scene, it));
    let parameters = some(parameters.collect(), "parameters");
    let client = &connector.client;
    let said = |formulas: &[(String, Formula)], name: &str| {
        let name = Ident::new(name, Span::call_site());
        let pairs = pairs(formulas);
        (!formulas.is_empty()).then(|| quote!(.#name(#pairs)))
    };
    let (headers, query) = (
        said(&client.headers, "headers"),
        said(&client.query, "query"),
    );
    let responses = client.responses.iter().map(|it| response(scene, it));
    let responses = some(responses.collect(), "responses");
    let limits = limits(scene, &connector.limits);
    let oauth = oauth::facts(scene, &connector.credentials);
    let scopes = connector.implied_scopes.iter();
    let scopes = scopes.map(|(by, scopes)| quote!((#by, &[#(#scopes),*])));
    let scopes = some(scopes.collect(), "implied_scopes");
    let test = connector.test.map(|it| {
        let resource = &scene
            .names
            .resource(scene.api.operations[it].resource)
            .module;
        let module = &scene.names.operation(it).module;
        quote!(.test(&crate::#resource::#module::FACTS))
    });
    Some(quote!(#parameters #headers #query #responses #limits #oauth #scopes #test))
}

fn parameter(scene: &mut Scene<'_>, input: &Input) -> TokenStream {
    let name = scene.runtime(Runtime::Parameter);
    let key = &input.key;
    let required = input.required.then(|| quote!(.required()));
    let secret = input.secret.then(|| quote!(.secret()));
    let default = input.default.as_ref().map(|it| {
        let text = match input.ty {
            InputType::Text => raw(&connectome::Json::from(it.as_str()).to_string()),
            InputType::Integer | InputType::Number | InputType::Boolean => raw(it),
        };
        quote!(.default(#text))
    });
    let values = &input.values;
    let values = (!values.is_empty()).then(|| quote!(.values(&[#(#values),*])));
    quote!(#name::new(#key) #required #secret #default #values)
}

fn response(scene: &mut Scene<'_>, rule: &ResponseRule) -> TokenStream {
    let name = scene.runtime(Runtime::ResponseRule);
    let when = rule.when.as_ref().map(|it| raw(&it.json));
    let message = rule.message.as_ref().map(|it| {
        let json = raw(&it.json);
        quote!(.message(#json))
    });
    let verdict = match (&when, rule.verdict) {
        (_, Some(verdict)) => verdict,
        (Some(when), None) => return quote!(#name::when(#when) #message),
        (None, None) => return quote!(#name::otherwise() #message),
    };
    let category = match verdict {
        Verdict::Success => return quote!(#name::success(#when) #message),
        Verdict::Invalid => quote!(Invalid),
        Verdict::Unauthorized => quote!(Unauthorized),
        Verdict::Forbidden => quote!(Forbidden),
        Verdict::NotFound => quote!(NotFound),
        Verdict::Conflict => quote!(Conflict),
        Verdict::Rejected => quote!(Rejected),
        Verdict::Redirected => quote!(Redirected),
        Verdict::Limited => quote!(Limited),
        Verdict::Unavailable => quote!(Unavailable),
        Verdict::Timeout => quote!(Timeout),
        Verdict::Unreadable => quote!(Unreadable),
    };
    let categories = scene.runtime(Runtime::Category);
    quote!(#name::failure(#when, #categories::#category) #message)
}

fn limits(scene: &mut Scene<'_>, limits: &Limits) -> Option<TokenStream> {
    let budgets: Vec<_> = limits
        .budgets
        .iter()
        .map(|it| {
            let name = scene.runtime(Runtime::Budget);
            let requests = Literal::u32_unsuffixed(it.requests);
            let seconds = Literal::u32_unsuffixed(it.seconds);
            quote!(#name::of(#requests, #seconds))
        })
        .collect();
    let budgets = some(budgets, "budgets");
    let limit = limits.headers.limit.as_ref().map(|it| quote!(.limit(#it)));
    let remaining = limits
        .headers
        .remaining
        .as_ref()
        .map(|it| quote!(.remaining(#it)));
    let reset = limits.headers.reset.as_ref().map(|(header, written)| {
        let name = scene.runtime(Runtime::Reset);
        let written = match written {
            ResetIn::Seconds => quote!(Seconds),
            ResetIn::Epoch => quote!(Epoch),
        };
        quote!(.reset(#header, #name::#written))
    });
    let said = quote!(#budgets #limit #remaining #reset);
    if said.is_empty() {
        return None;
    }
    let name = scene.runtime(Runtime::Limits);
    Some(quote!(.limits(#name::new() #said)))
}
