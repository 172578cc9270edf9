//! `src/connector.rs`: where the API is, how to get in, its resources.

use super::connected;
use super::docs;
use super::imports::{self, Place as File, Scene};
use super::runtime::Runtime;
use super::security::access;
use super::server::servers;
use crate::ir::{Api, Id, Resource, Shape};
use crate::name::Names;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeSet, HashSet};

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
    let servers = servers(scene);
    let access = access(scene);
    let more = connected::facts(scene);
    let private = private(api);

    quote! {
        static FACTS: #facts = #facts::new(#key, #title) #servers #access #more #private;
    }
}

/// Where bodies hold what no log may show.
fn private(api: &Api) -> Option<TokenStream> {
    let records = api.types.iter().filter_map(|(_, it)| match &it.shape {
        Shape::Record(record) => Some(record),
        _ => None,
    });
    let secret = records.flat_map(|it| &it.fields).filter(|it| it.secret);
    let secret = secret.map(|it| it.wire.clone());
    let personal = api.collections.iter().flat_map(|it| &it.1.personal);
    let personal = personal.map(|it| {
        let keys = it.steps.iter().filter_map(|it| it.key(api));
        keys.collect::<Vec<_>>().join(".")
    });
    let ways: BTreeSet<String> = secret.chain(personal).collect();
    let ways = ways.iter();
    (ways.len() > 0).then(|| quote!(.private(&[#(#ways),*])))
}
