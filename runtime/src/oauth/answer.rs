//! What a token endpoint's answer says: tokens, or why there are none.

use std::time::Duration;

use http::StatusCode;
use http::header::CONTENT_TYPE;
use url::form_urlencoded;

use super::form::Answered;
use super::{OAuthError, OAuthProblem, TokenSet, codes};
use crate::codec::{View, Writer};
use crate::connector::rule;
use crate::credential::Secret;
use crate::{Json, Kind};

impl Answered {
    /// The object that a success brought; of a failure, what can be done about it.
    pub(super) fn object(&self) -> Result<Json, OAuthError> {
        let object = self.as_object();
        if self.status == StatusCode::TOO_MANY_REQUESTS
            || self.status == StatusCode::REQUEST_TIMEOUT
            || self.status.is_server_error()
        {
            let problem = OAuthProblem::Unavailable;
            return Err(self.refused(problem, object.as_ref()));
        }
        if self.status.is_redirection() {
            let message = format!(
                "{} redirects to another place, which secrets do not follow: \
                 the address of the endpoint has to be mended",
                self.host
            );
            return Err(self.error(OAuthProblem::Configuration, message));
        }
        let code = object.as_ref().and_then(code);
        match object {
            // GitHub and Slack refuse with 200.
            Some(object) if self.status.is_success() && code.is_none() => Ok(object),
            None if self.status.is_success() => {
                let message = format!("{} answers with no JSON", self.host);
                Err(self.error(OAuthProblem::Unreadable, message))
            }
            object => {
                let known = code.as_deref().map(codes::problem);
                let problem = match (known, self.status) {
                    (Some(Some(problem)), _) => problem,
                    // An unknown code takes no grant away.
                    (Some(None), _) | (None, StatusCode::UNAUTHORIZED) => {
                        OAuthProblem::Configuration
                    }
                    (None, _) => OAuthProblem::Unreadable,
                };
                Err(self.refused(problem, object.as_ref()))
            }
        }
    }

    /// The tokens. `callback`: what a user came back with.
    pub(super) fn tokens(
        &self,
        fields: &[(&'static str, &'static str)],
        callback: &[(String, String)],
    ) -> Result<TokenSet, OAuthError> {
        let object = self.object()?;
        let view = object.view();
        let text = |key: &str| {
            let text = view.get(key).and_then(View::as_str);
            text.filter(|it| !it.is_empty())
        };
        let Some(access) = text("access_token") else {
            let message = format!("the answer of {} brings no `access_token`", self.host);
            return Err(self.error(OAuthProblem::Unreadable, message));
        };
        let kind = text("token_type").unwrap_or_default();
        if ["mac", "pop", "dpop"].contains(&kind.to_ascii_lowercase().as_str()) {
            let message = format!(
                "{} gives a token of the kind {kind}, which nobody can use alone",
                self.host
            );
            return Err(self.error(OAuthProblem::Unreadable, message));
        }
        Ok(TokenSet {
            access: Secret::new(access),
            refresh: text("refresh_token").map(Secret::new),
            expires: view
                .get("expires_in")
                .and_then(seconds)
                .and_then(|it| self.asked.checked_add(it)),
            scopes: view.get("scope").and_then(scopes),
            fields: kept(&object, fields, callback),
        })
    }

    fn refused(&self, problem: OAuthProblem, object: Option<&Json>) -> OAuthError {
        let code = object.and_then(code).map(|it| self.shown(&it));
        let said = object.and_then(description).map(|it| self.shown(&it));
        let mut message = format!("{} refuses {}: ", self.host, self.about);
        match (&code, said) {
            (Some(code), Some(said)) => message.push_str(&format!("`{code}`, {said}")),
            (Some(code), None) => message.push_str(&format!("`{code}`")),
            (None, Some(said)) => message.push_str(&format!("{said} ({})", self.status)),
            (None, None) => message.push_str(&self.status.to_string()),
        }
        OAuthError {
            code,
            ..self.error(problem, message)
        }
    }

    /// The answer as an object: JSON, or a form as GitHub writes it.
    fn as_object(&self) -> Option<Json> {
        if let Ok(json) = self.text.trim_start_matches('\u{feff}').parse::<Json>() {
            return (json.kind() == Kind::Object).then_some(json);
        }
        let media = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let media = media.split(';').next().unwrap_or_default().trim();
        let is_form = media.eq_ignore_ascii_case("application/x-www-form-urlencoded")
            || media.eq_ignore_ascii_case("text/plain");
        let pairs: Vec<_> = form_urlencoded::parse(self.text.trim().as_bytes())
            .into_owned()
            .collect();
        let says = |key: &str| pairs.iter().any(|it| it.0 == key);
        (is_form && (says("access_token") || says("error") || says("oauth_token")))
            .then(|| object_of(&pairs))
    }
}

/// An object of texts.
pub(super) fn object_of(pairs: &[(String, String)]) -> Json {
    let mut writer = Writer::new();
    writer.open_object();
    for (key, value) in pairs {
        writer.key(key);
        writer.text(value);
    }
    writer.close_object();
    writer.into_text().parse().unwrap_or_default()
}

/// An error's code: RFC 6749's, or that of an object in its place.
fn code(object: &Json) -> Option<String> {
    let error = object.view().get("error")?;
    let code = match error.kind() {
        Kind::Object => ["type", "status", "code"]
            .iter()
            .find_map(|key| error.get(key))?,
        Kind::Text => error,
        _ => return None,
    };
    let code = code.plain().into_owned();
    (!code.is_empty()).then_some(code)
}

fn description(object: &Json) -> Option<String> {
    let view = object.view();
    let inner = view.get("error").and_then(|it| it.get("message"));
    let said = view
        .get("error_description")
        .or(inner)
        .or_else(|| view.get("message"));
    let said = said?.as_str()?.into_owned();
    (!said.is_empty()).then_some(said)
}

/// Seconds, as a number or as text; less than none is none.
pub(super) fn seconds(value: View<'_>) -> Option<Duration> {
    let seconds: f64 = value.plain().trim().parse().ok()?;
    Duration::try_from_secs_f64(seconds.max(0.0)).ok()
}

/// Scopes as a list or as one text, with blanks or commas between them. None at all says nothing.
fn scopes(value: View<'_>) -> Option<Vec<String>> {
    let said: Vec<String> = match value.kind() {
        Kind::Text => {
            let text = value.as_str()?;
            let scopes = text.split([' ', ',']).filter(|it| !it.is_empty());
            scopes.map(str::to_owned).collect()
        }
        Kind::List => value
            .items()
            .filter_map(|it| it.as_str())
            .map(|it| it.into_owned())
            .collect(),
        _ => Vec::new(),
    };
    (!said.is_empty()).then_some(said)
}

/// What the connector's formulas take out of an answer and of what a user came back with.
pub(super) fn kept(
    answer: &Json,
    fields: &[(&'static str, &'static str)],
    callback: &[(String, String)],
) -> Json {
    let mut input = Writer::new();
    input.open_object();
    for (key, value) in answer.view().members() {
        if key != "callback" {
            input.key(&key);
            input.raw(value.as_text());
        }
    }
    input.key("callback");
    input.raw(object_of(callback).as_text());
    input.close_object();
    let input: Json = input.into_text().parse().unwrap_or_default();

    let mut kept = Writer::new();
    kept.open_object();
    for (key, formula) in fields {
        if let Some(value) = rule::value(formula, &input).filter(|it| !it.is_null()) {
            kept.key(key);
            kept.raw(value.as_text());
        }
    }
    kept.close_object();
    kept.into_text().parse().unwrap_or_default()
}
