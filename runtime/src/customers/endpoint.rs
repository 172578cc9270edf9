//! Routes by which users connect their apps, to be mounted in a program's own server (feature `axum`).

use std::fmt;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::header::{CACHE_CONTROL, COOKIE, LOCATION, REFERRER_POLICY, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use url::form_urlencoded;

use super::customer::Customers;
use crate::http::request::Parts;
use crate::oauth::{Ask, Returned, same};
use crate::store::CustomerId;
use crate::{Category, Error};

/// Routes by which users connect their apps.
///
/// | route | what it does |
/// |---|---|
/// | `GET …/start/{connector}?option=oauth&name=default` | begins an authorization and sends the user to the app |
/// | `GET …/callback` | where the user comes back to; connects, and sends them to the program's own page |
///
/// Whose user it is says the program, from what its own middleware has put into the request: nothing in a URL does.
/// A user who comes back must be of the customer for whom it was begun, and in the browser in which it was begun:
/// a cookie says so. Nobody is ever sent to an address that a request names.
///
/// ```no_run
/// # use connectome::customers::{Customers, Endpoint};
/// # use connectome::store::CustomerId;
/// # #[derive(Clone)] struct Session { company: String }
/// # fn example(customers: Customers) -> axum::Router {
/// let connect = Endpoint::new(customers, "/settings/apps", |request| {
///     let session = request.extensions.get::<Session>()?;
///     Some(CustomerId::new(&session.company))
/// });
/// axum::Router::new().nest("/connect", connect.routes())
/// # }
/// ```
#[derive(Clone)]
pub struct Endpoint(Arc<Settings>);

struct Settings {
    customers: Customers,
    /// Where users go who have connected.
    done: String,
    who: Box<Who>,
}

type Who = dyn Fn(&Parts) -> Option<CustomerId> + Send + Sync;

impl Endpoint {
    /// For these customers. `done`: where a user goes who has connected, `?connected=` and the connector's key added.
    /// `who`: whose user has sent a request; `None` where nobody is signed in.
    pub fn new(
        customers: Customers,
        done: impl Into<String>,
        who: impl Fn(&Parts) -> Option<CustomerId> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Settings {
            customers,
            done: done.into(),
            who: Box::new(who),
        }))
    }

    /// The routes, to be nested under any path. `…/callback` is what the program registers with each app.
    pub fn routes<S: Clone + Send + Sync + 'static>(self) -> Router<S> {
        Router::new()
            .route("/start/{connector}", get(start))
            .route("/callback", get(callback))
            .with_state(self)
    }
}

async fn start(
    State(endpoint): State<Endpoint>,
    Path(connector): Path<String>,
    request: Request,
) -> Response {
    endpoint
        .start(&connector, request)
        .await
        .unwrap_or_else(refusal)
}

async fn callback(State(endpoint): State<Endpoint>, request: Request) -> Response {
    endpoint.finish(request).await.unwrap_or_else(refusal)
}

impl Endpoint {
    async fn start(&self, connector: &str, request: Request) -> Result<Response, Refusal> {
        let (parts, _) = request.into_parts();
        let customer = self.customer(&parts)?;
        let said = |name: &str| {
            let query = parts.uri.query().unwrap_or_default();
            let mut pairs = form_urlencoded::parse(query.as_bytes());
            pairs.find(|it| it.0 == name).map(|it| it.1.into_owned())
        };
        let known = customer.connection_to(connector);
        let known = known.ok_or(Refusal(
            StatusCode::NOT_FOUND,
            "there is no such app".to_owned(),
        ))?;
        let connection = match said("name") {
            Some(name) => known.named(name),
            None => known,
        };
        let option = said("option").unwrap_or_else(|| "oauth".to_owned());
        let begun = connection.authorize(&option, &Ask::new()).await?;
        let state = begun.state.reveal();
        let cookie = cookie(state, &held(state), 15 * 60);
        Ok(sent_to(&begun.url, &cookie))
    }

    async fn finish(&self, request: Request) -> Result<Response, Refusal> {
        let (parts, _) = request.into_parts();
        let customer = self.customer(&parts)?;
        let query = parts.uri.query().unwrap_or_default();
        let returned = Returned::of(query);
        let state = returned.state().unwrap_or_default();
        let kept = kept(&parts.headers, state);
        if state.is_empty() || !kept.is_some_and(|it| same(it, &held(state))) {
            let message = "this was not begun in this browser: begin once more";
            return Err(Refusal(StatusCode::FORBIDDEN, message.to_owned()));
        }
        let key = customer.finish(query).await?;
        let connected: String =
            form_urlencoded::byte_serialize(key.connector().as_bytes()).collect();
        let between = if self.0.done.contains('?') { '&' } else { '?' };
        let done = format!("{}{between}connected={connected}", self.0.done);
        Ok(sent_to(&done, &cookie(state, "", 0)))
    }

    fn customer(&self, parts: &Parts) -> Result<super::Customer, Refusal> {
        let who = (self.0.who)(parts);
        let who = who.ok_or(Refusal(
            StatusCode::UNAUTHORIZED,
            "sign in first".to_owned(),
        ))?;
        Ok(self.0.customers.customer(who.as_str()))
    }
}

/// What a user is told who cannot be helped here. It holds no secret.
struct Refusal(StatusCode, String);

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let status = match error.category() {
            Category::Invalid => StatusCode::BAD_REQUEST,
            Category::Disconnected | Category::Forbidden | Category::Unauthorized => {
                StatusCode::FORBIDDEN
            }
            _ => StatusCode::BAD_GATEWAY,
        };
        Self(status, error.to_string())
    }
}

fn refusal(Refusal(status, message): Refusal) -> Response {
    (status, careful(HeaderMap::new()), message).into_response()
}

fn sent_to(url: &str, cookie: &str) -> Response {
    let mut headers = careful(HeaderMap::new());
    for (name, value) in [(LOCATION, url), (SET_COOKIE, cookie)] {
        match HeaderValue::from_str(value) {
            Ok(value) => headers.insert(name, value),
            Err(_) => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        };
    }
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// The URL of an answer holds a code: it is kept nowhere and told to nobody.
fn careful(mut headers: HeaderMap) -> HeaderMap {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers
}

/// One cookie for each authorization, so that two tabs do not disturb each other. `__Host-`: it is of this host
/// alone, and sent encrypted (RFC 6265bis, section 4.1.3.2).
fn cookie(state: &str, value: &str, seconds: u32) -> String {
    format!(
        "{}={value}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax",
        cookie_name(state)
    )
}

/// A state as a cookie holds it: that of OAuth 1 is whatever the app says.
fn held(state: &str) -> String {
    form_urlencoded::byte_serialize(state.as_bytes()).collect()
}

fn cookie_name(state: &str) -> String {
    let start: String = state
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(8)
        .collect();
    format!("__Host-connect-{start}")
}

/// What the browser has kept of this authorization.
fn kept<'a>(headers: &'a HeaderMap, state: &str) -> Option<&'a str> {
    let name = cookie_name(state);
    let cookies = headers.get_all(COOKIE).iter();
    cookies
        .filter_map(|it| it.to_str().ok())
        .flat_map(|it| it.split(';'))
        .filter_map(|it| it.trim().split_once('='))
        .find(|it| it.0 == name)
        .map(|it| it.1)
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("customers", &self.0.customers)
            .field("done", &self.0.done)
            .finish_non_exhaustive()
    }
}
