//! One connection of one customer, whichever app it is to: for programs that know apps by their keys.

use std::fmt;
use std::sync::Arc;

use super::fault::Fault;
use super::grant::Grant;
use super::registered::Registered;
use super::shared::Shared;
use crate::builder::Setup;
use crate::connector::parameter::Said;
use crate::credential::Held;
use crate::oauth::{Ask, OAuth1Client, OAuthClient, OAuthError, ServiceAccount, TokenSet};
use crate::observe::{Action, Watch};
use crate::store::{ConnectionKey, CustomerId, Kept, Saved, StoreError, StoreProblem};
use crate::{Category, Connection, Credentials, Encode, Error};

/// One connection of one customer, whichever app it is to: made, opened, ended.
#[derive(Clone)]
#[must_use]
pub struct AnyConnection {
    pub(super) shared: Arc<Shared>,
    customer: CustomerId,
    app: Arc<Registered>,
    name: String,
    parameters: Said,
    base_url: Option<String>,
}

/// How a connection ended.
#[derive(Debug)]
pub struct Ended {
    /// Whether there was one.
    pub existed: bool,
    /// Whether its token was given back: false where there is none, or the app has no place for that.
    pub revoked: Result<bool, OAuthError>,
}

impl AnyConnection {
    pub(super) fn new(shared: Arc<Shared>, customer: CustomerId, app: Arc<Registered>) -> Self {
        Self {
            shared,
            customer,
            app,
            name: "default".to_owned(),
            parameters: Said::default(),
            base_url: None,
        }
    }

    /// Another than the default one: a customer may have several to one app.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..self
        }
    }

    /// What a parameter of the connector is for this connection: kept with it.
    pub fn parameter(mut self, key: &str, value: &dyn Encode) -> Self {
        self.parameters.say(key, value);
        self
    }

    /// Where the app is for this connection: kept with it.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            base_url: Some(url.into()),
            ..self
        }
    }

    /// Which one it is.
    pub fn key(&self) -> ConnectionKey {
        ConnectionKey::new(self.customer.clone(), self.app.facts.key, &self.name)
    }

    /// Connects with what the customer has given: a key, a token, a login. Makes the connector's test call first,
    /// where it has one; what it refuses is not kept.
    pub async fn connect(self, credentials: impl Into<Credentials>) -> Result<Connection, Error> {
        let credentials = credentials.into();
        let option = credentials.held.iter().find_map(|it| it.0.clone());
        let grant = Grant {
            credentials,
            ..self.grant(&option.unwrap_or_default())
        };
        self.admit(&grant).await?;
        self.open().await
    }

    /// Connects as the program itself (client credentials): no user is asked. `option`: the credential's key in the
    /// connector.
    pub async fn obtain(self, option: &str, ask: &Ask) -> Result<Connection, Error> {
        let grant = self.grant(option);
        let set = self.client(&grant)?.client_credentials(ask).await;
        self.admit_set(&grant, set).await?;
        self.open().await
    }

    /// Connects as somebody whom the program signs for (RFC 7523): no user is asked. The account's key is kept, encrypted
    /// as any secret, and signs for each next token. `option`: the credential's key in the connector.
    pub async fn obtain_as(
        self,
        account: ServiceAccount,
        option: &str,
        ask: &Ask,
    ) -> Result<Connection, Error> {
        let grant = Grant {
            account: Some(account.clone()),
            ..self.grant(option)
        };
        let set = self.client(&grant)?.jwt_bearer(&account, ask).await;
        self.admit_set(&grant, set).await?;
        self.open().await
    }

    /// The app over this connection: its credentials stay good as long as it is used. Fails where the customer has
    /// not connected, or has to connect again ([`Category::Disconnected`]).
    pub async fn open(self) -> Result<Connection, Error> {
        self.open_with(Setup::default()).await
    }

    pub(super) async fn open_with(self, setup: Setup) -> Result<Connection, Error> {
        let watch = self.watch();
        let begun = watch.now();
        let renewal = self.shared.renewal(&self.key(), &self.app);
        let opened = match renewal.grant().await {
            Ok(grant) => {
                let held = Held::renewed(Arc::new(renewal));
                self.app.open(&grant, setup, held, watch.clone())
            }
            Err(fault) => Err(fault.into()),
        };
        watch.access(begun, Action::Opened, word(&opened));
        opened
    }

    /// Makes the connector's test call over what is kept.
    pub async fn test(self) -> Result<(), Error> {
        self.open().await?.test().await
    }

    /// Ends it: its token is given back where the app takes it, what is kept is forgotten, and whoever still has it
    /// open can no longer call. A token that cannot be given back hinders nothing: [`Ended::revoked`] says so.
    pub async fn disconnect(self) -> Result<Ended, Error> {
        let key = self.key();
        let shared = &*self.shared;
        let lost = |error: StoreError| Fault::of_store(&key, &error);
        let grant = match shared.world.store.load(&key).await {
            Ok(stored) => stored.and_then(|it| Grant::of(&it.kept).ok()),
            // What nobody can read can go.
            Err(error) if error.problem == StoreProblem::Corrupt => None,
            Err(error) => return Err(lost(error).into()),
        };
        let existed = shared.world.store.delete(&key).await.map_err(lost)?;
        shared.open.forget(&key);
        let watch = self.watch();
        if existed {
            watch.access(watch.now(), Action::Disconnected, None);
        }
        let begun = watch.now();
        let revoked = match grant {
            Some(grant) => self.revoke(&grant).await,
            None => Ok(false),
        };
        let error = revoked.as_ref().err().map(|it| it.problem.category());
        if error.is_some() || matches!(revoked, Ok(true)) {
            watch.access(begun, Action::Revoked, error.map(Category::as_str));
        }
        Ok(Ended { existed, revoked })
    }

    /// Gives its token back: the refresh token where there is one, and with it what it has brought.
    async fn revoke(&self, grant: &Grant) -> Result<bool, OAuthError> {
        let Some(tokens) = &grant.tokens else {
            return Ok(false);
        };
        let client = self.app.client(grant, &self.watch())?;
        let token = tokens.refresh.as_ref().unwrap_or(&tokens.access);
        client.revoke(token).await
    }

    /// What is known of it before anybody has granted anything.
    pub(super) fn grant(&self, option: &str) -> Grant {
        Grant {
            option: option.to_owned(),
            parameters: self.parameters.as_map(),
            base_url: self.base_url.clone(),
            ..Grant::default()
        }
    }

    pub(super) fn client(&self, grant: &Grant) -> Result<OAuthClient, Error> {
        let client = self.app.client(grant, &self.watch());
        client.map_err(|error| Fault::of_tokens(&self.key(), &error).into())
    }

    /// The same where users grant by OAuth 1.0a; `None`: they grant by OAuth 2, or not at all.
    pub(super) fn client_of_1(&self, grant: &Grant) -> Result<Option<OAuth1Client>, Error> {
        let client = self.app.client_of_1(grant, &self.watch());
        client.map_err(|error| Fault::of_tokens(&self.key(), &error).into())
    }

    /// Keeps what a token endpoint gave.
    pub(super) async fn admit_set(
        &self,
        grant: &Grant,
        set: Result<TokenSet, OAuthError>,
    ) -> Result<(), Error> {
        let clock = &*self.shared.world.clock;
        self.admit_got(set.map(|it| grant.with(it, clock))).await
    }

    /// Keeps what was got, if it was.
    pub(super) async fn admit_got(&self, got: Result<Grant, OAuthError>) -> Result<(), Error> {
        match got {
            Ok(grant) => self.admit(&grant).await,
            Err(error) => {
                let refused = Err(Fault::of_tokens(&self.key(), &error).into());
                let watch = self.watch();
                watch.access(watch.now(), Action::Connected, word(&refused));
                refused
            }
        }
    }

    /// Tries what was got, where the connector has a call to try with, and keeps it.
    async fn admit(&self, grant: &Grant) -> Result<(), Error> {
        let watch = self.watch();
        let begun = watch.now();
        let kept = match self.is_taken(grant, watch.clone()).await {
            Ok(()) => self.keep(&grant.kept(self.app.facts)).await,
            Err(error) => Err(error),
        };
        watch.access(begun, Action::Connected, word(&kept));
        kept
    }

    /// Whether the app takes it, as far as that can be tried.
    async fn is_taken(&self, grant: &Grant, watch: Watch) -> Result<(), Error> {
        if self.app.facts.test.is_none() {
            return Ok(());
        }
        let held = Held::fixed(grant.granted().credentials);
        let trial = self.app.open(grant, Setup::default(), held, watch)?;
        trial.test().await
    }

    /// Keeps this in place of what is there.
    async fn keep(&self, kept: &Kept) -> Result<(), Error> {
        const ATTEMPTS: usize = 16;
        let key = self.key();
        let shared = &*self.shared;
        let store = &shared.world.store;
        let lost = |error| Fault::of_store(&key, &error);
        for _ in 0..ATTEMPTS {
            let seen = store.load(&key).await.map_err(lost)?;
            let saved = store.save(&key, kept, seen.map(|it| it.version)).await;
            if let Saved::Done(_) = saved.map_err(lost)? {
                shared.open.forget(&key);
                return Ok(());
            }
        }
        let message = format!("{key} is being changed all the time");
        Err(Fault::new(Category::Conflict, message).into())
    }

    /// Who watches it.
    pub(super) fn watch(&self) -> Watch {
        let watch = self.shared.world.watch.of(&self.key());
        watch.to(self.app.facts.key)
    }
}

/// How it went, in one word.
fn word<T>(outcome: &Result<T, Error>) -> Option<&'static str> {
    outcome.as_ref().err().map(|it| it.category().as_str())
}

impl fmt::Debug for AnyConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyConnection").field(&self.key()).finish()
    }
}
