//! Which credentials an operation gets, and where in the request they go.

#[cfg(feature = "oauth")]
use http::header::CONTENT_TYPE;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use crate::connector::SchemeKind;
use crate::credential::{ApiKey, Credential, Credentials};
use crate::error::{Category, Failure};
#[cfg(feature = "oauth")]
use crate::oauth::signature::{Moment, Signed, authorization as authorization_of};
use crate::request::{append_query, push_cookie};
use crate::style::{Keep, encode};
use crate::{
    Body, Facts, Granted, Inputs, Need, OAuth1, Operation, Place, Requirement, SignatureMethod,
    Signing,
};

/// What proves who calls.
#[derive(Clone)]
#[cfg_attr(
    not(feature = "oauth"),
    expect(dead_code, reason = "what signs is left out")
)]
pub(crate) enum Grant {
    /// A secret and where it goes.
    Said(Said),
    /// A signature over the whole request.
    Signed(SignatureMethod, OAuth1),
}

/// A secret and where it goes.
#[derive(Clone)]
pub(crate) struct Said {
    place: Place,
    name: String,
    value: String,
}

/// What an operation is sent with: the first of its requirements that the credentials satisfy; one that asks
/// for nothing only when no other can be.
pub(crate) fn grants(
    facts: &Facts,
    operation: &Operation,
    granted: &Granted,
) -> Result<Vec<Grant>, Box<Failure>> {
    let credentials = &granted.credentials;
    let Some(requirements) = operation.security.or(facts.security) else {
        return everything(facts, credentials);
    };
    let needing = requirements.iter().filter(|it| !it.needs.is_empty());
    let mut lacking = Vec::new();
    for requirement in needing {
        let lacks = lacking_scopes(facts, requirement, granted);
        match satisfy(facts, requirement, credentials) {
            Some(grants) if lacks.is_empty() => return grants,
            Some(_) if lacking.is_empty() => lacking = lacks,
            Some(_) | None => {}
        }
    }
    if !lacking.is_empty() {
        return Err(unscoped(&lacking, granted));
    }
    if requirements.iter().all(|it| !it.needs.is_empty()) && !requirements.is_empty() {
        Err(unmet(facts, requirements, credentials))
    } else {
        Ok(Vec::new())
    }
}

// The document does not say what is needed, so nothing is held back.
fn everything(facts: &Facts, credentials: &Credentials) -> Result<Vec<Grant>, Box<Failure>> {
    let mut grants = Vec::new();
    for (scheme, credential) in &credentials.held {
        let kind = facts
            .schemes
            .iter()
            .filter(|it| scheme.as_deref().is_none_or(|name| name == it.name))
            .map(|it| it.kind)
            .find(|kind| fits(*kind, credential));
        let kind = match (kind, credential) {
            (Some(kind), _) => kind,
            (None, Credential::Basic(_)) => SchemeKind::Basic,
            (None, Credential::ApiKey(ApiKey { place: None, .. })) => {
                return Err(Failure::new(
                    Category::Unauthorized,
                    format!(
                        "the document of {} does not say where an API key goes: use `ApiKey::header`, `ApiKey::query` or `ApiKey::cookie`",
                        facts.title
                    ),
                ));
            }
            (None, _) => SchemeKind::Bearer,
        };
        grants.extend(grants_of(kind, credential)?);
    }
    Ok(grants)
}

/// `None` when a need is left over. A credential without a scheme's name is used for one need only.
fn satisfy(
    facts: &Facts,
    requirement: &Requirement,
    credentials: &Credentials,
) -> Option<Result<Vec<Grant>, Box<Failure>>> {
    let mut used = vec![false; credentials.held.len()];
    let mut grants = Vec::new();
    for need in requirement.needs {
        let kind = kind_of(facts, need);
        let named =
            |(scheme, _): &(Option<String>, Credential)| scheme.as_deref() == Some(need.scheme);
        let at = credentials.held.iter().position(named).or_else(|| {
            credentials
                .held
                .iter()
                .enumerate()
                .position(|(at, (scheme, it))| scheme.is_none() && !used[at] && fits(kind, it))
        })?;
        used[at] = true;
        match grants_of(kind, &credentials.held[at].1) {
            Ok(more) => grants.extend(more),
            Err(failure) => return Some(Err(failure)),
        }
    }
    Some(Ok(grants))
}

/// What a requirement asks for and was not granted, where it is known what was.
fn lacking_scopes(
    facts: &Facts,
    requirement: &Requirement,
    granted: &Granted,
) -> Vec<&'static str> {
    let Some(held) = &granted.scopes else {
        return Vec::new();
    };
    let needed = requirement.needs.iter().flat_map(|need| need.scopes);
    let lacking = needed.filter(|scope| !held.iter().any(|it| facts.is_implied(it, scope)));
    lacking.copied().collect()
}

fn unscoped(lacking: &[&str], granted: &Granted) -> Box<Failure> {
    let lacking: Vec<_> = lacking.iter().map(|it| format!("`{it}`")).collect();
    let held = match granted.scopes.as_deref() {
        None | Some([]) => "none was".to_owned(),
        Some(held) => format!("granted: {}", held.join(" ")),
    };
    Failure::new(
        Category::Forbidden,
        format!(
            "needs the scope {}, which the connection was not granted; {held}",
            lacking.join(" and ")
        ),
    )
}

fn kind_of(facts: &Facts, need: &Need) -> SchemeKind {
    facts
        .schemes
        .iter()
        .find(|scheme| scheme.name == need.scheme)
        .map_or(SchemeKind::Other("undeclared"), |scheme| scheme.kind)
}

fn fits(kind: SchemeKind, credential: &Credential) -> bool {
    match (kind, credential) {
        // The user has said where it goes, so no scheme has to.
        (_, Credential::ApiKey(key)) if key.place.is_some() => true,
        (SchemeKind::ApiKey(..), Credential::ApiKey(_)) => true,
        (SchemeKind::Basic, Credential::Basic(_)) => true,
        (SchemeKind::Bearer, Credential::Bearer(_)) => true,
        (SchemeKind::Signed(_), Credential::Inputs(_)) => true,
        (SchemeKind::OAuth1(_), Credential::OAuth1(_)) => true,
        // Many documents describe a bearer token or basic access as a key in this header.
        (SchemeKind::ApiKey(Place::Header, wire), Credential::Bearer(_) | Credential::Basic(_)) => {
            wire.eq_ignore_ascii_case("authorization")
        }
        _ => false,
    }
}

fn grants_of(kind: SchemeKind, credential: &Credential) -> Result<Vec<Grant>, Box<Failure>> {
    match (kind, credential) {
        (SchemeKind::Signed(signing), Credential::Inputs(inputs)) => Ok(signed(&signing, inputs)),
        _ => Ok(grant(kind, credential)?.into_iter().collect()),
    }
}

/// What formulas make out of what the user said.
fn signed(signing: &Signing, inputs: &Inputs) -> Vec<Grant> {
    let inputs = inputs.as_json();
    let made = |place, formulas: &'static [(&'static str, &'static str)]| {
        let inputs = inputs.clone();
        formulas.iter().filter_map(move |(name, formula)| {
            Some(Grant::Said(Said {
                place,
                name: (*name).to_owned(),
                value: crate::connector::rule::text(formula, &inputs)?,
            }))
        })
    };
    made(Place::Header, signing.headers)
        .chain(made(Place::Query, signing.query))
        .collect()
}

fn grant(kind: SchemeKind, credential: &Credential) -> Result<Option<Grant>, Box<Failure>> {
    Ok(Some(match credential {
        Credential::Anonymous | Credential::Inputs(_) => return Ok(None),
        Credential::ApiKey(ApiKey { value, place }) => {
            let (place, name) = match (place, kind) {
                (Some((place, name)), _) => (*place, name.clone()),
                (None, SchemeKind::ApiKey(place, wire)) => (place, wire.to_owned()),
                (None, _) => (Place::Header, AUTHORIZATION.as_str().to_owned()),
            };
            Grant::Said(Said {
                place,
                name,
                value: value.reveal().to_owned(),
            })
        }
        Credential::OAuth1(credential) => {
            let method = match kind {
                SchemeKind::OAuth1(method) => method,
                _ => SignatureMethod::HmacSha1,
            };
            Grant::Signed(method, credential.clone())
        }
        Credential::Bearer(bearer) => authorization(format!("Bearer {}", bearer.token.reveal())),
        Credential::Basic(basic) => {
            let user = basic.user.reveal();
            if user.contains(':') {
                return Err(Failure::invalid("a user of `Basic` can hold no colon"));
            }
            authorization(format!("Basic {}", basic.pair().reveal()))
        }
    }))
}

fn authorization(value: String) -> Grant {
    Grant::Said(Said {
        place: Place::Header,
        name: AUTHORIZATION.as_str().to_owned(),
        value,
    })
}

fn unmet(facts: &Facts, requirements: &[Requirement], credentials: &Credentials) -> Box<Failure> {
    let ways: Vec<_> = requirements
        .iter()
        .map(|requirement| {
            let needs: Vec<_> = requirement.needs.iter().map(|it| wish(facts, it)).collect();
            needs.join(" and ")
        })
        .collect();
    let held = if credentials.are_empty() {
        "the connection has no credential"
    } else {
        "the connection's credentials do not fit"
    };
    Failure::new(
        Category::Unauthorized,
        format!("needs {}; {held}", ways.join(", or ")),
    )
}

fn wish(facts: &Facts, need: &Need) -> String {
    let kind = match kind_of(facts, need) {
        SchemeKind::ApiKey(..) => "ApiKey",
        SchemeKind::Basic => "Basic",
        SchemeKind::Bearer => "Bearer",
        SchemeKind::OAuth1(_) => "OAuth1",
        SchemeKind::Signed(_) => "Inputs",
        SchemeKind::Other(kind) => kind,
    };
    match need.scopes {
        [] => format!("`{}` ({kind})", need.scheme),
        scopes => format!("`{}` ({kind} with {})", need.scheme, scopes.join(" ")),
    }
}

/// Puts grants into a request. What the call itself says stays.
pub(crate) fn apply(
    grants: &[Grant],
    query: &mut String,
    headers: &mut HeaderMap,
) -> Result<(), Box<Failure>> {
    for grant in grants {
        let Grant::Said(grant) = grant else {
            continue;
        };
        match grant.place {
            Place::Header => apply_header(grant, headers)?,
            Place::Query => apply_query(grant, query),
            Place::Cookie => {
                let before = headers.get(COOKIE).and_then(|it| it.to_str().ok());
                let mut cookies = before.unwrap_or_default().to_owned();
                let value = encode(&grant.value, Keep::Unreserved);
                push_cookie(&mut cookies, &encode(&grant.name, Keep::Unreserved), &value);
                headers.insert(COOKIE, secret_value(&cookies)?);
            }
        }
    }
    Ok(())
}

/// Signs a request that has all else already.
#[cfg(feature = "oauth")]
pub(crate) fn sign(
    grants: &[Grant],
    method: &Method,
    url: &Url,
    headers: &mut HeaderMap,
    body: &Body,
) -> Result<(), Box<Failure>> {
    for grant in grants {
        let Grant::Signed(how, credential) = grant else {
            continue;
        };
        let media = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
        let media = media.and_then(|it| it.split(';').next()).map(str::trim);
        let is_form = media == Some("application/x-www-form-urlencoded");
        let request = Signed {
            method: method.as_str(),
            url,
            form: body.whole().filter(|_| is_form).map(|it| &**it),
        };
        let moment = Moment::now().map_err(|error| Failure::invalid(error.message))?;
        let value = authorization_of(credential, *how, &request, &[], &moment);
        if !headers.contains_key(AUTHORIZATION) {
            headers.insert(AUTHORIZATION, secret_value(&value)?);
        }
    }
    Ok(())
}

/// Nothing can be signed without the feature `oauth`.
#[cfg(not(feature = "oauth"))]
pub(crate) fn sign(
    grants: &[Grant],
    _: &Method,
    _: &Url,
    _: &mut HeaderMap,
    _: &Body,
) -> Result<(), Box<Failure>> {
    match grants.iter().any(|it| matches!(it, Grant::Signed(..))) {
        true => Err(Failure::invalid("signing needs the feature `oauth`")),
        false => Ok(()),
    }
}

fn apply_header(grant: &Said, headers: &mut HeaderMap) -> Result<(), Box<Failure>> {
    let name = HeaderName::from_bytes(grant.name.as_bytes())
        .map_err(|_| Failure::invalid(format!("{:?} can be no header's name", grant.name)))?;
    if !headers.contains_key(&name) {
        headers.insert(name, secret_value(&grant.value)?);
    }
    Ok(())
}

fn apply_query(grant: &Said, query: &mut String) {
    let name = encode(&grant.name, Keep::Unreserved);
    let there = query
        .split('&')
        .any(|pair| pair.split('=').next() == Some(name.as_str()));
    if !there {
        append_query(
            query,
            &format!("{name}={}", encode(&grant.value, Keep::Unreserved)),
        );
    }
}

fn secret_value(value: &str) -> Result<HeaderValue, Box<Failure>> {
    let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
        Failure::invalid("the credential holds a control character, such as a line break")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests;
