//! Names of what a connector is connected with: its builder, its parameters, its credentials.

use super::names::{ConnectorNames, CredentialNames};
use super::scope::{Kind, Scope, TypeName};
use super::words::{with, words};
use crate::ir::{Api, CredentialKind, CredentialOption};

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
    let credentials = connector
        .credentials
        .iter()
        .map(|it| credential(it, methods));
    ConnectorNames {
        builder,
        parameters,
        credentials: credentials.collect(),
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
        inputs,
    }
}
