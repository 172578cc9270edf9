//! `src/connector.rs`: where the API is, how to get in, its resources.

use super::connected;
use super::docs;
use super::imports::{self, Place as File, Scene};
use super::runtime::Runtime;
use crate::ir::{
    Api, Id, Place, Requirement, Resource, Scheme, SchemeKind, Server, ServerVariable,
};
use crate::name::Names;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

pub(super) fn connector(api: &Api, names: &Names) -> (String, TokenStream) {
    let name = &names.connector;
    let mut own = HashSet::from([name.text(), "FACTS".to_owned()]);
    own.extend(names.beside.builder.iter().map(|it| it.text()));
    let (uses, body) = imports::file(api, names, File::Connector, &own, |scene| {
        let docs = docs::of_connector(api);
        let connection = scene.runtime(Runtime::Connection);
        let connector = scene.runtime(Runtime::ConnectorMacro);
        let facts = facts(scene);
        let resources = api
            .resources
            .ids()
            .map(|it| accessor(scene, it))
            .collect::<Vec<_>>();
        let resources = (!resources.is_empty()).then(|| quote!(impl #name { #(#resources)* }));
        let (builder, setters) = match connected::builder(scene) {
            Some((item, setters, builder)) => (Some((item, builder)), Some(setters)),
            None => (None, None),
        };
        let (item, builder) = builder.unzip();
        let builder = builder.map(|it| quote!(, #it));
        let credentials = connected::credentials(scene);

        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #name(pub(crate) #connection);

            #facts

            #item

            #connector!(#name, FACTS #builder);

            #setters

            #credentials

            #resources
        }
    });
    ("src/connector.rs".to_owned(), quote!(#uses #body))
}

fn accessor(scene: &mut Scene<'_>, id: Id<Resource>) -> TokenStream {
    let docs = docs::of_accessor(&scene.api.resources[id]);
    let names = scene.names.resource(id);
    let (accessor, ty) = (&names.accessor, scene.resource(id));

    quote! {
        #docs
        pub fn #accessor(&self) -> #ty<'_> {
            #ty(&self.0)
        }
    }
}

fn facts(scene: &mut Scene<'_>) -> TokenStream {
    let api = scene.api;
    let facts = scene.runtime(Runtime::Facts);
    let key = &api.key;
    let title = api.connector.as_ref().map_or(&api.title, |it| &it.name);
    let servers = match connected::server(scene) {
        Some(server) => vec![server],
        None => api.servers.iter().map(|it| server(scene, it)).collect(),
    };
    let servers = some(servers, "servers");
    let access = connected::access(scene).unwrap_or_else(|| {
        let schemes = api.schemes.iter().map(|(_, it)| scheme(scene, it));
        let schemes = some(schemes.collect(), "schemes");
        let security = api.security.as_ref().map(|it| security(scene, it));
        quote!(#schemes #security)
    });
    let more = connected::facts(scene);

    quote! {
        static FACTS: #facts = #facts::new(#key, #title) #servers #access #more;
    }
}

/// `.servers(&[…])`, unless there is none.
pub(super) fn some(items: Vec<TokenStream>, name: &str) -> Option<TokenStream> {
    let name = proc_macro2::Ident::new(name, proc_macro2::Span::call_site());
    (!items.is_empty()).then(|| quote!(.#name(&[#(#items),*])))
}

pub(super) fn server(scene: &mut Scene<'_>, server: &Server) -> TokenStream {
    let name = scene.runtime(Runtime::Server);
    let url = &server.url;
    let variables = server
        .variables
        .iter()
        .map(|it| variable(scene, it))
        .collect();
    let variables = some(variables, "variables");
    quote!(#name::at(#url) #variables)
}

fn variable(scene: &mut Scene<'_>, variable: &ServerVariable) -> TokenStream {
    let name = scene.runtime(Runtime::Variable);
    let ServerVariable {
        wire,
        default,
        values,
        ..
    } = variable;
    let values = (!values.is_empty()).then(|| quote!(.values(&[#(#values),*])));
    quote!(#name::new(#wire, #default) #values)
}

fn scheme(scene: &mut Scene<'_>, scheme: &Scheme) -> TokenStream {
    let name = scene.runtime(Runtime::Scheme);
    let wire = &scheme.wire;
    match &scheme.kind {
        SchemeKind::Bearer => quote!(#name::bearer(#wire)),
        SchemeKind::Basic => quote!(#name::basic(#wire)),
        SchemeKind::ApiKey(place, key) => {
            let places = scene.runtime(Runtime::Place);
            let place = match place {
                Place::Query | Place::QueryString => quote!(Query),
                Place::Cookie => quote!(Cookie),
                Place::Header | Place::Path => quote!(Header),
            };
            quote!(#name::api_key(#wire, #places::#place, #key))
        }
        SchemeKind::Other(what) => quote!(#name::other(#wire, #what)),
    }
}

/// `.security(&[…])`
pub(super) fn security(scene: &mut Scene<'_>, requirements: &[Requirement]) -> TokenStream {
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
