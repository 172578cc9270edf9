//! Credentials that are tokens: where they come from and how.

use super::super::Node;
use super::super::strict::{Keys, Strict, Text};
use crate::diagnostic::{Code, Site};

pub(crate) static OAUTH2: Keys = Keys {
    of: "oauth2",
    known: &[
        "authorize",
        "token",
        "revoke",
        "device",
        "issuer",
        "scopes",
        "separator",
        "client",
        "pkce",
        "refresh",
        "extra",
    ],
    required: &["authorize", "token"],
};
pub(crate) static CLIENT_CREDENTIALS: Keys = Keys {
    of: "client_credentials",
    known: &["token", "revoke", "scopes", "separator", "client", "extra"],
    required: &["token"],
};
pub(crate) static JWT_BEARER: Keys = Keys {
    of: "jwt_bearer",
    known: &[
        "token",
        "revoke",
        "audience",
        "scopes",
        "separator",
        "client",
        "extra",
    ],
    required: &["token"],
};
pub(crate) static OAUTH1: Keys = Keys {
    of: "oauth1",
    known: &["request", "authorize", "access", "signature", "extra"],
    required: &[],
};

/// What any of OAuth 2's ways to a token says; what one has no use for is never there.
#[derive(Debug)]
pub(crate) struct OAuth2<'t> {
    pub(crate) authorize: Option<Text<'t>>,
    pub(crate) token: Option<Text<'t>>,
    pub(crate) revoke: Option<Text<'t>>,
    pub(crate) device: Option<Text<'t>>,
    pub(crate) issuer: Option<Text<'t>>,
    pub(crate) audience: Option<Text<'t>>,
    /// `None`: it is not said.
    pub(crate) scopes: Option<Vec<Text<'t>>>,
    pub(crate) scopes_site: Option<Site>,
    pub(crate) separator: &'static str,
    pub(crate) client_in_body: bool,
    pub(crate) pkce: bool,
    pub(crate) refresh: RefreshWord,
    pub(crate) extra: Vec<(&'t str, Text<'t>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RefreshWord {
    Never,
    Reusable,
    Rotating,
}

const REFRESHES: [(&str, RefreshWord); 3] = [
    ("never", RefreshWord::Never),
    ("reusable", RefreshWord::Reusable),
    ("rotating", RefreshWord::Rotating),
];

/// OAuth 1.0a.
#[derive(Debug)]
pub(crate) struct OAuth1<'t> {
    /// Where a temporary token, the user's word and the token come from; `None`: users bring their tokens.
    pub(crate) places: Option<[Text<'t>; 3]>,
    pub(crate) signature: SignatureWord,
    pub(crate) extra: Vec<(&'t str, Text<'t>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignatureWord {
    HmacSha1,
    HmacSha256,
    Plaintext,
}

const SIGNATURES: [(&str, SignatureWord); 3] = [
    ("hmac_sha1", SignatureWord::HmacSha1),
    ("hmac_sha256", SignatureWord::HmacSha256),
    ("plaintext", SignatureWord::Plaintext),
];

pub(super) fn oauth2<'t>(
    strict: &mut Strict<'_>,
    node: Node<'t>,
    keys: &Keys,
) -> Option<OAuth2<'t>> {
    let it = strict.object(node, keys)?;
    Some(OAuth2 {
        authorize: strict.text_at(it, "authorize"),
        token: strict.text_at(it, "token"),
        revoke: strict.text_at(it, "revoke"),
        device: strict.text_at(it, "device"),
        issuer: strict.text_at(it, "issuer"),
        audience: strict.text_at(it, "audience"),
        scopes: strict.texts_at(it, "scopes"),
        scopes_site: it.get("scopes").map(Node::site),
        separator: it
            .get("separator")
            .and_then(|it| strict.word(it, &[("blank", " "), ("comma", ",")]))
            .unwrap_or(" "),
        client_in_body: it
            .get("client")
            .and_then(|it| strict.word(it, &[("header", false), ("body", true)]))
            .unwrap_or(false),
        pkce: it.get("pkce").and_then(|it| strict.bool(it)) != Some(false),
        refresh: it
            .get("refresh")
            .and_then(|it| strict.word(it, &REFRESHES))
            .unwrap_or(RefreshWord::Reusable),
        extra: extra(strict, it),
    })
}

pub(super) fn oauth1<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<OAuth1<'t>> {
    let it = strict.object(node, &OAUTH1)?;
    let places = ["request", "authorize", "access"];
    let said = places.map(|key| strict.text_at(it, key));
    let places = match said {
        [Some(request), Some(authorize), Some(access)] => Some([request, authorize, access]),
        _ => {
            let lacking: Vec<_> = places
                .into_iter()
                .filter(|key| it.get(key).is_none())
                .map(|key| format!("`{key}`"))
                .collect();
            if (1..places.len()).contains(&lacking.len()) {
                strict
                    .diagnostics
                    .report(
                        Code::MISSING_KEY,
                        node.site(),
                        format!("`oauth1` lacks {}", lacking.join(" and ")),
                    )
                    .of_key()
                    .help("a user is sent through all three places, or through none of them");
            }
            None
        }
    };
    Some(OAuth1 {
        places,
        signature: it
            .get("signature")
            .and_then(|it| strict.word(it, &SIGNATURES))
            .unwrap_or(SignatureWord::HmacSha1),
        extra: extra(strict, it),
    })
}

fn extra<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Vec<(&'t str, Text<'t>)> {
    node.get("extra")
        .map(|it| strict.entries(it, |strict, key, it| Some((key, strict.scalar(it)?))))
        .unwrap_or_default()
}
