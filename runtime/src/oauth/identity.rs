//! ID tokens (OpenID Connect): whether one is an answer to what was asked.

use super::entropy::same;
use super::{OAuthError, OAuthProblem};
use crate::{Bytes, Json, Kind};

/// Whether the ID token in an answer, if there is one, was made for this authorization and this program.
///
/// Its signature is not looked at: it came from the token endpoint itself (OpenID Connect Core, section 3.1.3.7).
pub(super) fn check(answer: &str, nonce: &str, client: &str) -> Result<(), OAuthError> {
    let Ok(answer) = answer.parse::<Json>() else {
        return Ok(());
    };
    let Some(token) = answer.get("id_token") else {
        return Ok(());
    };
    let claims = token.as_str().and_then(|it| claims(&it));
    let Some(claims) = claims else {
        let message = "the ID token cannot be read";
        return Err(OAuthError::new(OAuthProblem::Unreadable, message));
    };
    let asked = claims
        .get("nonce")
        .and_then(|it| Some(same(&it.as_str()?, nonce)));
    let audience = claims.get("aud").unwrap_or_default();
    let is_ours = match audience.kind() {
        Kind::List => audience
            .view()
            .items()
            .any(|it| it.as_str().as_deref() == Some(client)),
        _ => audience.as_str().as_deref() == Some(client),
    };
    match asked == Some(true) && is_ours {
        true => Ok(()),
        false => Err(OAuthError::new(
            OAuthProblem::Ended,
            "the ID token was made for another program or another authorization",
        )),
    }
}

fn claims(token: &str) -> Option<Json> {
    let payload = Bytes::from(token.split('.').nth(1)?).decode()?;
    String::from_utf8(payload).ok()?.parse().ok()
}
