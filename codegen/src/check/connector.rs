//! What a connector says of itself.

use super::Check;
use crate::diagnostic::Code;
use crate::ir::{Connector, CredentialKind, Input, InputType, Place, Scheme, SchemeKind};
use crate::parse::strict::quoted;

impl Check<'_, '_> {
    // The document says which calls take which scheme; a credential of no scheme would never be sent.
    pub(super) fn credentials_are_known(&mut self, connector: &Connector) {
        if self.api.schemes.is_empty() {
            return;
        }
        for credential in &connector.credentials {
            let is_own = matches!(
                credential.kind,
                CredentialKind::Custom { .. } | CredentialKind::OAuth1(_)
            );
            if is_own || credential.scheme.is_some() {
                continue;
            }
            let schemes: Vec<_> = self.api.schemes.iter().map(|(_, it)| told(it)).collect();
            let key = &credential.key;
            self.report(
                Code::UNKNOWN_CREDENTIAL,
                credential.site,
                format!(
                    "the document has no security scheme that the credential `{key}` satisfies"
                ),
            )
            .of_key()
            .help(format!("it has {}", schemes.join(" and ")));
        }
    }

    // A call that needs a scope nobody has asked for is never sent.
    pub(super) fn scopes_are_asked_for(&mut self, connector: &Connector) {
        let calls = self.api.own_calls();
        for option in &connector.credentials {
            let Some(oauth) = option.kind.oauth2() else {
                continue;
            };
            // An empty list: the app grants what it was told to when the program was registered.
            let Some(site) = oauth.scopes_site.filter(|_| !oauth.scopes.is_empty()) else {
                continue;
            };
            let lacking = calls.iter().filter_map(|call| {
                let ways = self.api.scopes_for(option, *call);
                let is_held = ways.iter().any(|it| connector.holds(&oauth.scopes, it));
                (!is_held).then_some((*call, ways))
            });
            let lacking: Vec<_> = lacking.collect();
            let Some((first, ways)) = lacking.first() else {
                continue;
            };
            let scopes = ways.iter().map(|way| {
                let scopes: Vec<_> = way.iter().map(String::as_str).collect();
                quoted(&scopes)
            });
            let scopes: Vec<_> = scopes.collect();
            let others = match lacking.len() - 1 {
                0 => String::new(),
                1 => ", and 1 more call lacks its own".to_owned(),
                others => format!(", and {others} more calls lack theirs"),
            };
            let message = format!(
                "`{}` is never sent: it needs {}, which is not asked for{others}",
                self.key(*first),
                scopes.join(" or "),
            );
            self.report(Code::UNASKED_SCOPE, site, message).of_key().help(
                "add it; or leave `scopes` out, then what the collections and the test need is asked for",
            );
        }
    }

    // Whoever connects knows nothing yet that could be an argument.
    pub(super) fn test_needs_nothing(&mut self, connector: &Connector) {
        let Some(test) = connector.test else {
            return;
        };
        let operation = &self.api.operations[test];
        let required: Vec<_> = operation
            .parameters
            .iter()
            .filter(|it| it.required)
            .map(|it| format!("`{}`", it.wire))
            .chain(operation.body_required.then(|| "a body".to_owned()))
            .collect();
        if !required.is_empty() {
            let key = self.key(test);
            let site = connector.test_site.unwrap_or(connector.site);
            self.report(
                Code::MISSING_ARGUMENT,
                site,
                format!(
                    "`{key}` cannot test a connection, it requires {}",
                    required.join(" and ")
                ),
            )
            .help("name an operation that can be called without arguments");
        }
    }

    // No call could be sent.
    pub(super) fn headers_are_headers(&mut self, connector: &Connector) {
        let custom = connector.credentials.iter().map(|it| match &it.kind {
            CredentialKind::Custom { headers, .. } => headers.as_slice(),
            _ => &[],
        });
        let all = custom
            .chain([connector.client.headers.as_slice()])
            .flatten();
        for (name, formula) in all {
            let is_token = |it: char| it.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(it);
            if name.is_empty() || !name.chars().all(is_token) {
                let message = format!("`{}` is no name of a header", name.escape_debug());
                self.report(Code::UNUSABLE_KEY, formula.site, message)
                    .of_key()
                    .help("it is letters, digits and `-`, without a blank");
            }
        }
    }

    // A credential is sent there: plain http only where an author says so, and nothing but http.
    pub(super) fn base_url_is_one(&mut self, connector: &Connector) {
        let Some((url, site)) = &connector.client.base_url else {
            return;
        };
        let is_url = ["https://", "http://", "{"]
            .iter()
            .any(|it| url.starts_with(it));
        if !is_url {
            self.report(
                Code::WRONG_KIND,
                *site,
                format!("`{}` is no base URL", url.escape_debug()),
            )
            .help(format!("write `https://{}`", url.escape_debug()));
        }
    }

    // A default that is refused is worse than none.
    pub(super) fn defaults_are_values(&mut self, connector: &Connector) {
        let inputs = connector.credentials.iter().flat_map(|it| match &it.kind {
            CredentialKind::Custom { inputs, .. } => inputs.as_slice(),
            _ => &[],
        });
        let of_collections = self
            .api
            .collections
            .iter()
            .flat_map(|(_, it)| &it.parameters);
        let all: Vec<_> = connector
            .parameters
            .iter()
            .chain(inputs)
            .chain(of_collections)
            .collect();
        for input in all {
            self.default_is_value(input);
        }
    }

    fn default_is_value(&mut self, input: &Input) {
        let Some(default) = &input.default else {
            return;
        };
        let key = &input.key;
        if !input.values.is_empty() && !input.values.contains(default) {
            self.report(
                Code::UNFIT_TYPE,
                input.site,
                format!("`{default}` is the default of `{key}`, but none of its values"),
            )
            .of_key()
            .help(format!("it is one of `{}`", input.values.join("`, `")));
            return;
        }
        let fits = match input.ty {
            InputType::Text => true,
            InputType::Integer => default.parse::<i64>().is_ok(),
            InputType::Number => default.parse::<f64>().is_ok(),
            InputType::Boolean => matches!(default.as_str(), "true" | "false"),
        };
        let wanted = input.ty.label();
        if !fits {
            self.report(
                Code::UNFIT_TYPE,
                input.site,
                format!("`{default}` is the default of `{key}`, which is {wanted}"),
            )
            .of_key();
        }
    }
}

fn told(scheme: &Scheme) -> String {
    let how = match &scheme.kind {
        SchemeKind::ApiKey(Place::Query, name) => format!("`{name}` in the query"),
        SchemeKind::ApiKey(Place::Cookie, name) => format!("`{name}` in a cookie"),
        SchemeKind::ApiKey(_, name) => format!("`{name}` in a header"),
        SchemeKind::Basic => "basic".to_owned(),
        SchemeKind::Bearer => "bearer".to_owned(),
        SchemeKind::Other(what) => what.clone(),
    };
    format!("`{}` ({how})", scheme.wire)
}
