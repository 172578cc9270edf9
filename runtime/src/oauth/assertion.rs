//! The program signs for somebody, and no user is asked: service accounts (RFC 7523).

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RSA_PKCS1_SHA256, RsaKeyPair,
};

use super::entropy::{base64url, unguessable};
use super::form::{Answered, Form};
use super::{Ask, OAuthClient, OAuthError, OAuthProblem, TokenSet};
use crate::codec::Writer;
use crate::credential::Secret;
use crate::{Bytes, Encode, Json, json, record};

/// How long a signed grant is good for: what Google takes at most is an hour.
const LIFE: Duration = Duration::from_secs(5 * 60);
/// How far two clocks may be apart without anybody noticing.
const APART: Duration = Duration::from_secs(30);

/// Who signs, and for whom. Debug does not show the key.
#[derive(Clone, Debug)]
pub struct ServiceAccount {
    issuer: String,
    subject: Option<String>,
    key_id: Option<String>,
    key: Arc<Key>,
    /// What the key was read from.
    pem: Secret,
    claims: Vec<(String, Json)>,
}

/// An account as it is kept.
struct Kept {
    issuer: String,
    subject: Option<String>,
    key_id: Option<String>,
    pem: String,
    claims: BTreeMap<String, Json>,
}
record! { Kept:
    issuer required, subject optional, key_id optional, pem required secret, claims required secret
}

enum Key {
    /// Signs with RS256.
    Rsa(RsaKeyPair),
    /// Signs with ES256.
    P256(EcdsaKeyPair),
}

impl ServiceAccount {
    /// As this issuer (a service account's address, a client id), with a private key in PEM: RSA of 2048 bits or
    /// more, or P-256.
    ///
    /// Fails ([`OAuthProblem::Configuration`]) when the key is none that can sign.
    pub fn new(issuer: impl Into<String>, pem: &str) -> Result<Self, OAuthError> {
        Ok(Self {
            issuer: issuer.into(),
            subject: None,
            key_id: None,
            key: Arc::new(Key::of(pem)?),
            pem: Secret::new(pem),
            claims: Vec::new(),
        })
    }

    /// From a key file as Google gives it: `client_email`, `private_key`, `private_key_id`.
    pub fn from_key_file(json: &str) -> Result<Self, OAuthError> {
        let file = json.parse::<Json>().unwrap_or_default();
        let text = |key: &str| {
            let text = file.get(key).and_then(|it| Some(it.as_str()?.into_owned()));
            text.ok_or_else(|| OAuthError::configuration(format!("the key file has no `{key}`")))
        };
        let account = Self::new(text("client_email")?, &text("private_key")?)?;
        Ok(match text("private_key_id") {
            Ok(id) => account.key_id(id),
            Err(_) => account,
        })
    }

    /// For this user.
    pub fn subject(self, subject: impl Into<String>) -> Self {
        let subject = Some(subject.into());
        Self { subject, ..self }
    }

    /// What the server calls the key.
    pub fn key_id(self, id: impl Into<String>) -> Self {
        let key_id = Some(id.into());
        Self { key_id, ..self }
    }

    /// One more claim: `box_sub_type`.
    pub fn claim(mut self, name: impl Into<String>, value: &dyn Encode) -> Self {
        self.claims.push((name.into(), Json::of(value)));
        self
    }

    /// To be kept, with its key.
    pub(crate) fn to_text(&self) -> Secret {
        let kept = Kept {
            issuer: self.issuer.clone(),
            subject: self.subject.clone(),
            key_id: self.key_id.clone(),
            pem: self.pem.reveal().to_owned(),
            claims: self.claims.iter().cloned().collect(),
        };
        Secret::new(json::encode_text(&kept))
    }

    /// What was kept. Fails, without showing it, where it is of another make.
    pub(crate) fn of_text(text: &str) -> Result<Self, String> {
        let kept = json::decode::<Kept>(text.as_bytes()).map_err(|error| error.to_string())?;
        let account = Self::new(kept.issuer, &kept.pem).map_err(|error| error.message)?;
        Ok(Self {
            subject: kept.subject,
            key_id: kept.key_id,
            claims: kept.claims.into_iter().collect(),
            ..account
        })
    }

    /// A grant that is signed now.
    fn signed(&self, audience: &str, scope: &str, now: SystemTime) -> Result<String, OAuthError> {
        let mut header = Writer::new();
        header.open_object();
        member(&mut header, "alg", self.key.algorithm());
        member(&mut header, "typ", "JWT");
        if let Some(id) = &self.key_id {
            member(&mut header, "kid", id);
        }
        header.close_object();

        let seconds = |time: SystemTime| {
            let since = time.duration_since(SystemTime::UNIX_EPOCH);
            since.unwrap_or_default().as_secs().to_string()
        };
        let mut claims = Writer::new();
        claims.open_object();
        member(&mut claims, "iss", &self.issuer);
        if let Some(subject) = &self.subject {
            member(&mut claims, "sub", subject);
        }
        member(&mut claims, "aud", audience);
        if !scope.is_empty() {
            member(&mut claims, "scope", scope);
        }
        claims.key("iat");
        claims.raw(&seconds(now));
        claims.key("exp");
        claims.raw(&seconds(now + LIFE));
        member(&mut claims, "jti", &unguessable()?);
        for (name, value) in &self.claims {
            claims.key(name);
            claims.raw(value.as_text());
        }
        claims.close_object();

        let payload = format!(
            "{}.{}",
            base64url(&header.into_bytes()),
            base64url(&claims.into_bytes())
        );
        let signature = self.key.sign(payload.as_bytes())?;
        Ok(format!("{payload}.{}", base64url(&signature)))
    }
}

fn member(writer: &mut Writer, key: &str, value: &str) {
    writer.key(key);
    writer.text(value);
}

impl Key {
    fn of(pem: &str) -> Result<Self, OAuthError> {
        let refused = |why: &str| OAuthError::configuration(format!("the private key {why}"));
        // A key out of an environment variable has `\n` for its line breaks more often than not.
        let pem = pem.replace("\\n", "\n");
        let begun = pem
            .split_once("-----BEGIN ")
            .and_then(|(_, rest)| rest.split_once("-----"));
        let Some((label, rest)) = begun else {
            return Err(refused(
                "is no PEM: it has no line `-----BEGIN PRIVATE KEY-----`",
            ));
        };
        let body = rest.split("-----END").next().unwrap_or_default();
        let Some(der) = Bytes::from(body).decode() else {
            return Err(refused("cannot be read: what it holds is no base64"));
        };
        let unfit = |why: ring::error::KeyRejected| refused(&format!("cannot sign: {why}"));
        match label {
            "RSA PRIVATE KEY" => RsaKeyPair::from_der(&der).map(Self::Rsa).map_err(unfit),
            "PRIVATE KEY" => match RsaKeyPair::from_pkcs8(&der) {
                Ok(key) => Ok(Self::Rsa(key)),
                Err(of_rsa) => {
                    let curve = &ECDSA_P256_SHA256_FIXED_SIGNING;
                    EcdsaKeyPair::from_pkcs8(curve, &der, &SystemRandom::new())
                        .map(Self::P256)
                        .map_err(|_| unfit(of_rsa))
                }
            },
            "EC PRIVATE KEY" => Err(refused(
                "is in a form of its own: `openssl pkcs8 -topk8 -nocrypt` makes it a `PRIVATE KEY`",
            )),
            "ENCRYPTED PRIVATE KEY" => Err(refused("is encrypted")),
            _ => Err(refused("is no private key")),
        }
    }

    fn algorithm(&self) -> &'static str {
        match self {
            Self::Rsa(_) => "RS256",
            Self::P256(_) => "ES256",
        }
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, OAuthError> {
        let random = SystemRandom::new();
        let signed = match self {
            Self::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature)
                    .map(|()| signature)
            }
            Self::P256(key) => key.sign(&random, message).map(|it| it.as_ref().to_vec()),
        };
        signed.map_err(|_| OAuthError::configuration("the private key cannot sign"))
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Key({}, ***)", self.algorithm())
    }
}

impl OAuthClient {
    /// A token for whom the account signs. A server whose clock is another is asked again by its own.
    pub async fn jwt_bearer(
        &self,
        account: &ServiceAccount,
        ask: &Ask,
    ) -> Result<TokenSet, OAuthError> {
        let now = SystemTime::now();
        let answer = self.assert(account, ask, now).await?;
        let fields = self.0.config.fields;
        let tokens = match answer.tokens(fields, &[]) {
            Err(error) if error.problem == OAuthProblem::Ended => {
                let Some(theirs) = answer.server_time().filter(|it| are_apart(*it, now)) else {
                    return Err(error);
                };
                self.assert(account, ask, theirs)
                    .await?
                    .tokens(fields, &[])?
            }
            tokens => tokens?,
        };
        let asked = self.0.scopes(ask.scopes.as_deref());
        Ok(TokenSet {
            scopes: tokens.scopes.or(Some(asked).filter(|it| !it.is_empty())),
            ..tokens
        })
    }

    async fn assert(
        &self,
        account: &ServiceAccount,
        ask: &Ask,
        now: SystemTime,
    ) -> Result<Answered, OAuthError> {
        let settings = &self.0;
        let audience = settings.config.audience.unwrap_or(settings.token.as_str());
        let scope = settings
            .scopes(ask.scopes.as_deref())
            .join(settings.config.separator);
        let assertion = account.signed(audience, &scope, now)?;
        let mut form = Form::new("the signed grant")
            .with("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer")
            .with_secret("assertion", &Secret::new(assertion));
        for (name, value) in settings.extra(ask)? {
            form = form.with(name, value);
        }
        // The signature says who it is; a secret is added where the program has one.
        if settings.app.secret.is_some() {
            form = form.from(&settings.app, settings.config.client);
        }
        form.post(&settings.token, &*settings.transport, &settings.watch)
            .await
    }
}

fn are_apart(left: SystemTime, right: SystemTime) -> bool {
    let apart = left
        .duration_since(right)
        .unwrap_or_else(|before| before.duration());
    apart > APART
}
