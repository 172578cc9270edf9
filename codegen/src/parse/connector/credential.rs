//! `credentials` of `connector.yaml`: the ways in.

use super::oauth::{CLIENT_CREDENTIALS, JWT_BEARER, OAUTH2, OAuth1, OAuth2, oauth1, oauth2};
use super::{Input, PARAMETER, is_key};
use crate::diagnostic::Code;
use crate::parse::Node;
use crate::parse::strict::{Keys, Strict, Text};

pub(crate) static CREDENTIAL: Keys = Keys {
    of: "credential",
    known: &[
        "name",
        "help",
        "api_key",
        "basic",
        "bearer",
        "oauth2",
        "client_credentials",
        "jwt_bearer",
        "oauth1",
        "inputs",
        "headers",
        "query",
        "fields",
    ],
    required: &["name"],
};
pub(crate) static API_KEY: Keys = Keys {
    of: "api_key",
    known: &["in", "name"],
    required: &["in", "name"],
};
pub(crate) static NOTHING: Keys = Keys {
    of: "nothing",
    known: &[],
    required: &[],
};

/// One way in.
#[derive(Debug)]
pub(crate) struct Credential<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) key: &'t str,
    pub(crate) name: Option<Text<'t>>,
    pub(crate) help: Option<Text<'t>>,
    pub(crate) kind: CredentialKind<'t>,
    pub(crate) fields: Vec<(&'t str, Node<'t>)>,
}

#[derive(Debug)]
pub(crate) enum CredentialKind<'t> {
    ApiKey {
        place: ApiKeyPlace,
        name: Text<'t>,
    },
    Basic,
    Bearer,
    OAuth2(Box<OAuth2<'t>>),
    ClientCredentials(Box<OAuth2<'t>>),
    JwtBearer(Box<OAuth2<'t>>),
    OAuth1(OAuth1<'t>),
    Custom {
        inputs: Vec<Input<'t>>,
        headers: Vec<(&'t str, Node<'t>)>,
        query: Vec<(&'t str, Node<'t>)>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ApiKeyPlace {
    Header,
    Query,
    Cookie,
}

const PLACES: [(&str, ApiKeyPlace); 3] = [
    ("header", ApiKeyPlace::Header),
    ("query", ApiKeyPlace::Query),
    ("cookie", ApiKeyPlace::Cookie),
];

/// The keys of a credential that say what it is; `headers` and `query` are one.
const KINDS: [&str; 9] = [
    "api_key",
    "basic",
    "bearer",
    "oauth2",
    "client_credentials",
    "jwt_bearer",
    "oauth1",
    "headers",
    "query",
];

/// Reads one.
pub(super) fn credential<'t>(
    strict: &mut Strict<'_>,
    key: &'t str,
    node: Node<'t>,
) -> Option<Credential<'t>> {
    if !is_key(key, '_') {
        strict.key(node, key, '_');
    }
    let it = strict.object(node, &CREDENTIAL)?;
    let mut said = it
        .children()
        .filter(|it| it.key().is_some_and(|it| KINDS.contains(&it)));
    let Some(kind) = said.next() else {
        // A misspelt kind has been reported as a key that nobody knows.
        if it
            .children()
            .all(|it| it.key().is_some_and(|it| CREDENTIAL.known.contains(&it)))
        {
            strict
                .diagnostics
                .report(
                    Code::MISSING_KEY,
                    node.site(),
                    format!("the credential `{key}` does not say what it is"),
                )
                .of_key()
                .help("add `api_key`, `basic`, `bearer`, `oauth2`, `client_credentials`, `jwt_bearer`, `oauth1`, or `inputs` with `headers` or `query`");
        }
        return None;
    };
    let custom = |it: &str| matches!(it, "headers" | "query");
    let word = kind.key().unwrap_or_default();
    for other in said {
        let second = other.key().unwrap_or_default();
        if !(custom(word) && custom(second)) {
            strict
                .diagnostics
                .report(
                    Code::EXCLUSIVE_KEYS,
                    other.site(),
                    format!("the credential `{key}` says `{word}` and `{second}`"),
                )
                .of_key()
                .help("make two credentials of it");
        }
    }
    // Only a custom credential asks for values by name, only the answer to a token request brings more.
    let has_token = matches!(
        word,
        "oauth2" | "client_credentials" | "jwt_bearer" | "oauth1"
    );
    for (part, has_use, owner) in [
        ("inputs", custom(word), "`headers` or `query`"),
        (
            "fields",
            has_token,
            "`oauth2`, `client_credentials`, `jwt_bearer` or `oauth1`",
        ),
    ] {
        if let Some(idle) = it.get(part).filter(|_| !has_use) {
            strict
                .diagnostics
                .report(
                    Code::EXCLUSIVE_KEYS,
                    idle.site(),
                    format!("`{part}` does nothing beside `{word}`"),
                )
                .of_key()
                .help(format!("it goes with {owner}; remove it"));
        }
    }
    Some(Credential {
        node,
        key,
        name: strict.text_at(it, "name"),
        help: strict.text_at(it, "help"),
        kind: credential_kind(strict, it, kind)?,
        fields: strict.nodes(it, "fields"),
    })
}

fn credential_kind<'t>(
    strict: &mut Strict<'_>,
    option: Node<'t>,
    node: Node<'t>,
) -> Option<CredentialKind<'t>> {
    Some(match node.key()? {
        "api_key" => {
            let it = strict.object(node, &API_KEY)?;
            CredentialKind::ApiKey {
                place: it.get("in").and_then(|it| strict.word(it, &PLACES))?,
                name: strict.text_at(it, "name")?,
            }
        }
        "basic" => {
            strict.object(node, &NOTHING)?;
            CredentialKind::Basic
        }
        "bearer" => {
            strict.object(node, &NOTHING)?;
            CredentialKind::Bearer
        }
        "oauth2" => CredentialKind::OAuth2(Box::new(oauth2(strict, node, &OAUTH2)?)),
        "client_credentials" => {
            let it = oauth2(strict, node, &CLIENT_CREDENTIALS)?;
            CredentialKind::ClientCredentials(Box::new(it))
        }
        "jwt_bearer" => CredentialKind::JwtBearer(Box::new(oauth2(strict, node, &JWT_BEARER)?)),
        "oauth1" => CredentialKind::OAuth1(oauth1(strict, node)?),
        _ => CredentialKind::Custom {
            inputs: option
                .get("inputs")
                .map(|it| strict.entries(it, |strict, key, it| strict.input(it, key, &PARAMETER)))
                .unwrap_or_default(),
            headers: strict.nodes(option, "headers"),
            query: strict.nodes(option, "query"),
        },
    })
}
