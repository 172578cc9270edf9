//! Names of what a connector is connected with: its builder, its parameters, its credentials.

use super::names::{ConnectorNames, CredentialNames};
use super::scope::{Kind, MethodName, Scope, TypeName};
use super::words::{with, words};
use crate::ir::{Api, CredentialKind, CredentialOption, OAuth1};

/// What a builder has already.
const BUILDER: [&str; 7] = [
    "connect",
    "base_url",
    "transport",
    "retry",
    "timeout",
    "settings",
    "clone",
];

/// `methods` are the connector's own.
pub(super) fn connector(api: &Api, name: &TypeName, methods: &mut Scope) -> ConnectorNames {
    let Some(connector) = &api.connector else {
        return ConnectorNames::default();
    };
    let mut setters = Scope::default();
    for name in BUILDER {
        setters.claim(Kind::Method, name);
    }
    let parameters = connector.parameters.iter().map(|it| {
        let names = [words(&it.key), with(&words(&it.key), "parameter")];
        let setter = setters.claim_first(Kind::Method, names);
        let argument = Scope::default().claim(Kind::Field, &it.key);
        (setter.into(), argument.into())
    });
    let parameters: Vec<_> = parameters.collect();
    let builder = (!parameters.is_empty()).then(|| {
        let mut items = Scope::default();
        items
            .claim_first(Kind::Type, [with(&words(&name.text()), "builder")])
            .into()
    });
    let mut credentials: Vec<_> = connector
        .credentials
        .iter()
        .map(|it| credential(it, methods))
        .collect();
    let owner = if builder.is_some() {
        &mut setters
    } else {
        methods
    };
    for (option, names) in connector.credentials.iter().zip(&mut credentials) {
        names.client = client(option, owner);
    }
    ConnectorNames {
        builder,
        parameters,
        credentials,
    }
}

fn credential(option: &CredentialOption, methods: &mut Scope) -> CredentialNames {
    let own = words(&option.key);
    let names = [own.clone(), with(&own, "credential")];
    let mut scope = Scope::default();
    let inputs = match &option.kind {
        CredentialKind::Custom { inputs, .. } => inputs
            .iter()
            .map(|it| scope.claim(Kind::Field, &it.key).into())
            .collect(),
        _ => Vec::new(),
    };
    CredentialNames {
        constructor: methods.claim_first(Kind::Accessor, names).into(),
        client: None,
        inputs,
    }
}

/// What gets its tokens; `None`: users bring them.
fn client(option: &CredentialOption, methods: &mut Scope) -> Option<MethodName> {
    let has_client = match &option.kind {
        CredentialKind::OAuth2(_)
        | CredentialKind::ClientCredentials(_)
        | CredentialKind::JwtBearer(_) => true,
        CredentialKind::OAuth1(OAuth1 { places, .. }) => places.is_some(),
        _ => false,
    };
    let own = words(&option.key);
    let names = [with(&own, "client"), with(&own, "token client")];
    has_client.then(|| methods.claim_first(Kind::Accessor, names).into())
}
