//! Where an API is.

use super::facts::some;
use super::imports::Scene;
use super::runtime::Runtime;
use crate::ir::{Input, Server, ServerVariable};
use proc_macro2::TokenStream;
use quote::quote;

/// `.servers(&[…])`: what the connector file says, else what the document says.
pub(super) fn servers(scene: &mut Scene<'_>) -> Option<TokenStream> {
    let servers = match connected(scene) {
        Some(server) => vec![server],
        None => {
            let servers = scene.api.servers.iter();
            servers.map(|it| server(scene, it)).collect()
        }
    };
    some(servers, "servers")
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

/// `Server::at("https://{site}")`, with its parameters as variables.
fn connected(scene: &mut Scene<'_>) -> Option<TokenStream> {
    let connector = scene.api.connector.as_ref()?;
    let (url, _) = connector.client.base_url.as_ref()?;
    let (server, variable) = (Runtime::Server, Runtime::Variable);
    let is_in = |it: &&Input| url.contains(&format!("{{{}}}", it.key));
    let variables = connector.parameters.iter().filter(is_in);
    let variables: Vec<_> = variables
        .map(|it| {
            let name = scene.runtime(variable);
            let (key, default) = (&it.key, it.default.as_deref().unwrap_or_default());
            let values = &it.values;
            let values = (!values.is_empty()).then(|| quote!(.values(&[#(#values),*])));
            quote!(#name::new(#key, #default) #values)
        })
        .collect();
    let (server, variables) = (scene.runtime(server), some(variables, "variables"));
    Some(quote!(#server::at(#url) #variables))
}
