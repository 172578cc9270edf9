//! A user grants on another device than the one that the program runs on (RFC 8628).

use std::time::{Duration, Instant};

use super::answer::seconds;
use super::form::Form;
use super::{Ask, OAuthClient, OAuthError, OAuthProblem, TokenSet};
use crate::credential::Secret;

/// How long to wait between two questions where the server does not say (RFC 8628, section 3.2).
const INTERVAL: Duration = Duration::from_secs(5);
/// How long a grant is waited for where the server does not say.
const LIFE: Duration = Duration::from_secs(15 * 60);

/// A grant that a user gives elsewhere. Debug does not show what makes a token of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeviceGrant {
    /// Where the user goes.
    pub url: String,
    /// What they type there.
    pub code: String,
    /// The same as one URL with the code in it: for a QR code.
    pub whole_url: Option<String>,
    /// How long to wait before each question.
    pub interval: Duration,
    /// When it ends.
    pub ends: Instant,
    /// What makes a token of it.
    secret: Secret,
    asked: Vec<String>,
}

impl OAuthClient {
    /// Begins a grant that a user gives elsewhere.
    pub async fn begin_device(&self, ask: &Ask) -> Result<DeviceGrant, OAuthError> {
        let settings = &self.0;
        let Some(device) = &settings.device else {
            return Err(OAuthError::configuration(
                "no user grants this elsewhere: there is no device endpoint",
            ));
        };
        let asked = settings.scopes(ask.scopes.as_deref());
        let mut form = Form::new("to begin on a device");
        if !asked.is_empty() {
            form = form.with("scope", &asked.join(settings.config.separator));
        }
        for (name, value) in settings.extra(ask)? {
            form = form.with(name, value);
        }
        let form = form.from(&settings.app, settings.config.client);
        let answer = form
            .post(device, &*settings.transport, &settings.watch)
            .await?;
        let object = answer.object()?;
        let view = object.view();
        let text = |key: &str| Some(view.get(key)?.as_str()?.into_owned());
        let (Some(secret), Some(code), Some(url)) = (
            text("device_code"),
            text("user_code"),
            // Google's first version of it called the place a URL.
            text("verification_uri").or_else(|| text("verification_url")),
        ) else {
            let message = format!(
                "the answer of {} brings no `device_code`, `user_code` and `verification_uri`",
                answer.host
            );
            return Err(answer.error(OAuthProblem::Unreadable, message));
        };
        let span = |key: &str| view.get(key).and_then(seconds);
        let life = span("expires_in").unwrap_or(LIFE);
        Ok(DeviceGrant {
            url,
            code,
            whole_url: text("verification_uri_complete"),
            interval: span("interval").unwrap_or(INTERVAL),
            ends: Instant::now()
                .checked_add(life)
                .unwrap_or_else(|| Instant::now() + LIFE),
            secret: Secret::new(secret),
            asked,
        })
    }

    /// Asks once whether the user has granted; `None`: not yet. Asking again has to wait for the grant's interval,
    /// which grows when the server says so.
    pub async fn poll_device(
        &self,
        grant: &mut DeviceGrant,
    ) -> Result<Option<TokenSet>, OAuthError> {
        if Instant::now() >= grant.ends {
            return Err(too_late());
        }
        let form = Form::new("the device")
            .with("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
            .with_secret("device_code", &grant.secret);
        let answer = self.0.ask(form).await?;
        match answer.tokens(self.0.config.fields, &[]) {
            Ok(tokens) => {
                let asked = Some(grant.asked.clone()).filter(|it| !it.is_empty());
                Ok(Some(TokenSet {
                    scopes: tokens.scopes.or(asked),
                    ..tokens
                }))
            }
            Err(error) => match error.code.as_deref() {
                Some("authorization_pending") => Ok(None),
                Some("slow_down") => {
                    grant.interval += INTERVAL;
                    Ok(None)
                }
                _ => Err(error),
            },
        }
    }

    /// Waits until the user has granted, has refused, or has taken too long. A server that cannot be reached is
    /// asked again, ever more slowly (RFC 8628, section 3.5).
    pub async fn wait_for_device(&self, mut grant: DeviceGrant) -> Result<TokenSet, OAuthError> {
        loop {
            let left = grant.ends.saturating_duration_since(Instant::now());
            if left < grant.interval {
                self.0.transport.sleep(left).await;
                return Err(too_late());
            }
            self.0.transport.sleep(grant.interval).await;
            match self.poll_device(&mut grant).await {
                Ok(Some(tokens)) => return Ok(tokens),
                Ok(None) => {}
                Err(error) if error.problem == OAuthProblem::Unavailable => {
                    let slower = error.retry_after.unwrap_or_default();
                    grant.interval = (grant.interval * 2).max(slower);
                }
                Err(error) => return Err(error),
            }
        }
    }
}

fn too_late() -> OAuthError {
    OAuthError {
        code: Some("expired_token".to_owned()),
        ..OAuthError::new(OAuthProblem::Ended, "nobody granted it in time")
    }
}
