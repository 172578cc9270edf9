//! A user grants in a browser: begun for one customer, finished for the same.

use std::collections::BTreeMap;
use std::time::Duration;

use url::form_urlencoded;

use super::any::{AnyConnection, keep};
use super::app::App;
use super::customer::{Customer, Shared};
use super::fault::Fault;
use super::grant::Grant;
use crate::credential::{Held, Secret};
use crate::oauth::Ask;
use crate::store::{ConnectionKey, CustomerId};
use crate::{Category, Error, Facts, Json, json, record};

/// How long a user may take to grant.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// An authorization that was begun for a customer.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Where to send the user.
    pub url: String,
    /// What the user comes back with: to be held against the user's own session by whoever takes the answer.
    pub state: Secret,
}

/// What is kept until the user comes back.
struct Waiting {
    customer: String,
    connector: String,
    name: String,
    option: String,
    base_url: Option<String>,
    parameters: BTreeMap<String, Json>,
    needed: String,
}
record! { Waiting:
    customer required, connector required, name required, option required, base_url optional,
    parameters required secret, needed required secret
}

impl AnyConnection {
    /// Begins to connect by OAuth: the user is sent to a URL, and what they come back with goes to
    /// [`Customer::finish`] within a quarter of an hour. `option`: the credential's key in the connector (`oauth`).
    pub async fn authorize(self, option: &str, ask: &Ask) -> Result<Begun, Error> {
        let key = self.key();
        let grant = self.grant(option);
        let shared = self.shared();
        let begun = self
            .client(&grant)?
            .authorize(ask)
            .map_err(|error| Fault::of_tokens(&key, &error))?;
        let waiting = Waiting {
            customer: key.customer().as_str().to_owned(),
            connector: self.facts.key.to_owned(),
            name: key.name().to_owned(),
            option: grant.option,
            base_url: grant.base_url,
            parameters: grant.parameters,
            needed: begun.needed.reveal().to_owned(),
        };
        let waiting = Secret::new(json::encode_text(&waiting));
        let kept = shared
            .world
            .store
            .begin(&begun.state, &waiting, PATIENCE)
            .await;
        kept.map_err(|error| Fault::of_store(&key, &error))?;
        Ok(Begun {
            url: begun.url,
            state: Secret::new(begun.state),
        })
    }
}

impl Customer {
    /// Ends what [`AnyConnection::authorize`] began: what the user came back with becomes a connection, which the
    /// connector's test call tries where it has one. `query`: the query of the URL that they came back to, or all of
    /// it. It works once, and for the customer alone for whom it was begun.
    pub async fn finish(&self, query: &str) -> Result<ConnectionKey, Error> {
        let waiting = take(&self.shared, query).await?;
        if waiting.customer != self.id().as_str() {
            return Err(nobody());
        }
        finish(&self.shared, waiting, query).await
    }
}

/// What was kept for the one who comes back with this query.
async fn take(shared: &Shared, query: &str) -> Result<Waiting, Error> {
    let query = query.split_once('?').map_or(query, |it| it.1);
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let Some((_, state)) = pairs.find(|it| it.0 == "state") else {
        return Err(nobody());
    };
    let kept = shared.world.store.finish(&state).await;
    let kept = kept.map_err(|error| Fault::of_authorization(&error))?;
    let waiting = kept.and_then(|it| json::decode::<Waiting>(it.reveal().as_bytes()).ok());
    waiting.ok_or_else(nobody)
}

fn nobody() -> Error {
    let message = "nobody is waiting for this: it was not begun here, it took longer than a quarter of an hour, or it has been finished";
    Fault::new(Category::Invalid, message).into()
}

async fn finish(shared: &Shared, waiting: Waiting, query: &str) -> Result<ConnectionKey, Error> {
    let customer = CustomerId::new(waiting.customer);
    let key = ConnectionKey::new(customer, waiting.connector, waiting.name);
    let Some((facts, app)) = shared.apps.get(key.connector()) else {
        let message = format!(
            "the program knows no app by the name of `{}`",
            key.connector()
        );
        return Err(Fault::new(Category::Invalid, message).into());
    };
    let grant = Grant {
        option: waiting.option,
        parameters: waiting.parameters,
        base_url: waiting.base_url,
        ..Grant::default()
    };
    let lost = |error| Fault::of_tokens(&key, &error);
    let client = app
        .client(facts, &grant, &shared.world.transport)
        .map_err(lost)?;
    let needed = Secret::new(waiting.needed);
    let set = client.exchange(&needed, query).await.map_err(lost)?;
    let grant = grant.with(set, &*shared.world.clock);
    admit(shared, &key, facts, app, &grant).await?;
    Ok(key)
}

/// Tries what was got, where the connector has a call to try with, and keeps it.
pub(super) async fn admit(
    shared: &Shared,
    key: &ConnectionKey,
    facts: &'static Facts,
    app: &App,
    grant: &Grant,
) -> Result<(), Error> {
    if facts.test.is_some() {
        let held = Held::fixed(grant.granted().credentials);
        let trial = shared.set_up(facts, app, grant, Default::default(), held)?;
        trial.test().await?;
    }
    keep(shared, key, &grant.kept(facts)).await
}
