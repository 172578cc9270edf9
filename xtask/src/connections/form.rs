//! What a customer gives where no server gives tokens: a key, a token, a login, whatever the app wants.

use super::ask::ask;
use anyhow::{Context, Result, bail};
use connectome::oauth::ServiceAccount;
use connectome::{ApiKey, Basic, Bearer, Credential, Credentials, Inputs, Json, OAuth1};
use connectome_codegen::ir::{CredentialKind, CredentialOption, Docs, Input, InputType};

/// Asks for all that a way in wants. `None`: a server gives tokens.
///
/// # Errors
/// When something is missing or does not fit.
pub(super) fn credentials(connector: &str, way: &CredentialOption) -> Result<Option<Credentials>> {
    let Some(inputs) = inputs(way) else {
        return Ok(None);
    };
    let mut said = Vec::new();
    for input in &inputs {
        let variable = match inputs.len() {
            1 => format!("credential_{}", way.key),
            _ => format!("credential_{}_{}", way.key, input.key),
        };
        said.push((input.key.as_str(), ask(connector, &variable, input)?));
    }
    let credential = credential(way, &said)?;
    Ok(Some(Credentials::new().with(&way.key, credential)))
}

/// Asks for who signs: a key file as Google gives it, or a private key and whose it is.
///
/// # Errors
/// When something is missing, or the key is none that can sign.
pub(super) fn account(connector: &str, way: &CredentialOption) -> Result<ServiceAccount> {
    let said = |key: &str, name: &str, required| {
        let input = Input {
            required,
            ..input(way, key, name, false)
        };
        let said = ask(connector, &format!("credential_{}_{key}", way.key), &input)?;
        anyhow::Ok(said.and_then(|it| Some(it.as_str()?.into_owned())))
    };
    let path = said("key_file", "File of the private key", true)?.unwrap_or_default();
    let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read `{path}`"))?;
    let account = match text.trim_start().starts_with('{') {
        true => ServiceAccount::from_key_file(&text)?,
        false => {
            let issuer = said("issuer", "Whose key it is", true)?.unwrap_or_default();
            ServiceAccount::new(issuer, &text)?
        }
    };
    Ok(
        match said("subject", "For which user (may be empty)", false)? {
            Some(subject) => account.subject(subject),
            None => account,
        },
    )
}

fn input(way: &CredentialOption, key: &str, name: &str, secret: bool) -> Input {
    Input {
        key: key.to_owned(),
        name: name.to_owned(),
        ty: InputType::Text,
        required: true,
        secret,
        values: Vec::new(),
        default: None,
        example: None,
        docs: Docs::default(),
        site: way.site,
    }
}

fn inputs(way: &CredentialOption) -> Option<Vec<Input>> {
    let input = |key: &str, name: &str, secret| input(way, key, name, secret);
    Some(match &way.kind {
        CredentialKind::ApiKey { .. } => vec![input("key", &way.name, true)],
        CredentialKind::Bearer => vec![input("token", &way.name, true)],
        CredentialKind::Basic => {
            vec![
                input("user", "User", false),
                input("password", "Password", true),
            ]
        }
        CredentialKind::OAuth1(it) if it.places.is_none() => vec![
            input("consumer_key", "Consumer key", false),
            input("consumer_secret", "Consumer secret", true),
            input("token", "Token", false),
            input("token_secret", "Token secret", true),
        ],
        CredentialKind::Custom { inputs, .. } => inputs.clone(),
        CredentialKind::OAuth1(_)
        | CredentialKind::OAuth2(_)
        | CredentialKind::ClientCredentials(_)
        | CredentialKind::JwtBearer(_) => return None,
    })
}

fn credential(way: &CredentialOption, said: &[(&str, Option<Json>)]) -> Result<Credential> {
    let text = |key: &str| {
        let said = said.iter().find(|it| it.0 == key);
        let text = said.and_then(|it| Some(it.1.as_ref()?.as_str()?.into_owned()));
        text.unwrap_or_default()
    };
    Ok(match &way.kind {
        CredentialKind::ApiKey { .. } => ApiKey::new(text("key")).into(),
        CredentialKind::Bearer => Bearer::new(text("token")).into(),
        CredentialKind::Basic => Basic::new(text("user"), text("password")).into(),
        CredentialKind::OAuth1(_) => OAuth1::new(
            text("consumer_key"),
            text("consumer_secret"),
            text("token"),
            text("token_secret"),
        )
        .into(),
        CredentialKind::Custom { .. } => {
            let said = said.iter().filter_map(|it| Some((it.0, it.1.as_ref()?)));
            said.fold(Inputs::new(), |all, (key, value)| all.with(key, value))
                .into()
        }
        _ => bail!("a server gives tokens for `{}`", way.key),
    })
}
