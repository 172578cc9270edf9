//! A user grants in a browser: begun for one customer, finished for the same.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::any::AnyConnection;
use super::fault::Fault;
use super::grant::Grant;
use super::shared::Shared;
use crate::credential::Secret;
use crate::oauth::{Ask, Returned};
use crate::observe::Action;
use crate::store::{ConnectionKey, CustomerId};
use crate::transport::without_query;
use crate::{Category, Error, Json, json, record};

/// How long a user may take to grant.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// An authorization that was begun for a customer. Debug shows nothing that could finish it.
#[derive(Clone)]
pub struct Begun {
    /// Where to send the user.
    pub url: String,
    /// What the user comes back with: to be held against the user's own session by whoever takes the answer.
    pub state: Secret,
}

impl fmt::Debug for Begun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Begun")
            .field("url", &without_query(&self.url))
            .finish_non_exhaustive()
    }
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
    /// [`Customer::finish`](super::Customer::finish) within a quarter of an hour. `option`: the credential's key in the connector (`oauth`).
    pub async fn authorize(self, option: &str, ask: &Ask) -> Result<Begun, Error> {
        let key = self.key();
        let grant = self.grant(option);
        let begun = match self.client_of_1(&grant)? {
            Some(client) => client.authorize(ask).await,
            None => self.client(&grant)?.authorize(ask),
        };
        let begun = begun.map_err(|error| Fault::of_tokens(&key, &error))?;
        let waiting = Waiting {
            customer: key.customer().as_str().to_owned(),
            connector: key.connector().to_owned(),
            name: key.name().to_owned(),
            option: grant.option,
            base_url: grant.base_url,
            parameters: grant.parameters,
            needed: begun.needed.reveal().to_owned(),
        };
        let waiting = Secret::new(json::encode_text(&waiting));
        let store = &self.shared.world.store;
        let kept = store.begin(&begun.state, &waiting, PATIENCE).await;
        kept.map_err(|error| Fault::of_store(&key, &error))?;
        let watch = self.watch();
        watch.access(watch.now(), Action::Authorizing, None);
        Ok(Begun {
            url: begun.url,
            state: Secret::new(begun.state),
        })
    }
}

/// Ends what [`AnyConnection::authorize`] began for this customer.
pub(super) async fn finish(
    shared: &Arc<Shared>,
    customer: &CustomerId,
    query: &str,
) -> Result<ConnectionKey, Error> {
    let waiting = take(shared, customer, query).await?;
    let Some(app) = shared.apps.get(waiting.connector.as_str()) else {
        let message = format!(
            "the program knows no app by the name of `{}`",
            waiting.connector
        );
        return Err(Fault::new(Category::Invalid, message).into());
    };
    let connection = AnyConnection::new(shared.clone(), customer.clone(), app.clone());
    let connection = connection.named(waiting.name);
    let grant = Grant {
        option: waiting.option,
        parameters: waiting.parameters,
        base_url: waiting.base_url,
        ..Grant::default()
    };
    let needed = Secret::new(waiting.needed);
    match connection.client_of_1(&grant)? {
        Some(client) => {
            let token = client.exchange(&needed, query).await;
            let got = token.map(|it| grant.with_token(it));
            connection.admit_got(got).await?;
        }
        None => {
            let set = connection.client(&grant)?.exchange(&needed, query).await;
            connection.admit_set(&grant, set).await?;
        }
    }
    Ok(connection.key())
}

/// What was kept for the one who comes back with this query.
async fn take(shared: &Shared, customer: &CustomerId, query: &str) -> Result<Waiting, Error> {
    let returned = Returned::of(query);
    let Some(state) = returned.state() else {
        return Err(nobody());
    };
    let kept = shared.world.store.finish(state).await;
    let kept = kept.map_err(|error| Fault::of_authorization(&error))?;
    let waiting = kept.and_then(|it| json::decode::<Waiting>(it.reveal().as_bytes()).ok());
    let waiting = waiting.filter(|it| it.customer == customer.as_str());
    waiting.ok_or_else(nobody)
}

fn nobody() -> Error {
    let message = "nobody is waiting for this: it was not begun here, it took longer than a quarter of an hour, or it has been finished";
    Fault::new(Category::Invalid, message).into()
}
