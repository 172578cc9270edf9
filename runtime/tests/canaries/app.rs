//! An app that misbehaves: it tells back whatever it is sent, in every place that it can.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connectome::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use connectome::transport::{Incoming, Pending, Request, Transport, TransportError};
use connectome::{
    Body, Call, ClientProof, Connection, Credentials, Error, Facts, Json, OAuth2Config, Operation,
    Parameter, Place, Refresh, Scheme, Server, Signing, Variable, connector, record,
};

/// The app.
#[derive(Clone, Debug)]
pub struct Desk(Connection);

static TICKETS: Operation = Operation::get("tickets.list", "/tickets");
static CREATE: Operation = Operation::post("accounts.create", "/accounts");

static OAUTH: OAuth2Config = OAuth2Config::new(
    "https://desk.example/authorize",
    "https://desk.example/token",
)
.revoke("https://desk.example/revoke")
.refresh(Refresh::Rotating)
.fields(&[("identity", r#""$.id_token""#)]);
static POSTED: OAuth2Config = OAUTH.client(ClientProof::Body);

// No security is said, so that all that a connection holds is sent.
static FACTS: Facts = Facts::new("desk", "Desk")
    .servers(&[Server::at("https://desk.example/{pin}").variables(&[Variable::new("pin", "")])])
    .schemes(&[
        Scheme::api_key("header", Place::Header, "X-Key"),
        Scheme::api_key("query", Place::Query, "key"),
        Scheme::api_key("cookie", Place::Cookie, "session"),
        Scheme::basic("login"),
        Scheme::bearer("oauth"),
        Scheme::bearer("posted"),
        Scheme::signed(
            "signed",
            Signing::headers(&[("X-Signed", r#"{"$concat":{"values":["$.seed"]}}"#)]),
        ),
    ])
    .parameters(&[Parameter::new("pin").required().secret()])
    .oauth2(&[("oauth", &OAUTH), ("posted", &POSTED)])
    .private(&["email", "pin"]);

connector!(Desk, FACTS);

/// A record with a secret and a person's address.
#[derive(Default)]
pub struct Account {
    pub name: Option<String>,
    pub pin: Option<String>,
    pub email: Option<String>,
}
record! { Account: name optional, pin optional secret, email optional }

impl Desk {
    pub async fn tickets(&self) -> Result<Json, Error> {
        let call = Call::new(&self.0, &TICKETS).query("search", &"what people look for");
        Ok(call.send::<Json, Json>().await?.into_inner())
    }

    pub async fn create(&self, account: &Account) -> Result<Json, Error> {
        let call = Call::new(&self.0, &CREATE).json(account);
        Ok(call.send::<Json, Json>().await?.into_inner())
    }
}

/// What the app does with one request.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Answers with this.
    Say(u16, String),
    /// Answers with all that it was sent, as text, in JSON, in every header.
    Echo(u16),
    /// Answers with all that it was sent as what is wrong with it.
    EchoAsError(u16, &'static str),
    /// Sends it on to this place, with all that it was sent behind it.
    SendOn(&'static str),
    /// The connection is refused, or lost.
    Fail { unsent: bool },
    /// The transport itself breaks.
    Panic,
}

/// What was sent: all of it.
#[derive(Clone)]
pub struct Sent {
    pub url: String,
    pub head: String,
    pub body: String,
}

/// The way to the app.
#[derive(Clone, Debug, Default)]
pub struct Wire {
    deeds: Arc<Mutex<VecDeque<Deed>>>,
    sent: Arc<Mutex<Requests>>,
}

#[derive(Default)]
struct Requests(Vec<Sent>);

impl std::fmt::Debug for Requests {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} requests", self.0.len())
    }
}

impl Wire {
    /// What it does from now on; afterwards it cannot be reached.
    pub fn will(&self, deeds: impl IntoIterator<Item = Deed>) {
        *self.deeds.lock().unwrap() = deeds.into_iter().collect();
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().0.clone()
    }

    async fn answer(&self, request: Request) -> Result<Incoming, TransportError> {
        let sent = Sent::of(&request);
        self.sent.lock().unwrap().0.push(sent.clone());
        let all = format!("{} {} {}", sent.url, sent.head, sent.body);
        let deed = self.deeds.lock().unwrap().pop_front();
        match deed.unwrap_or(Deed::Fail { unsent: true }) {
            Deed::Say(status, text) => Ok(incoming(status, &[], text)),
            Deed::Echo(status) => {
                let headers = [("x-request-id", "7"), ("x-echo", &*all)];
                Ok(incoming(status, &headers, all.clone()))
            }
            Deed::EchoAsError(status, code) => {
                let told = connectome::json::encode_text(&all.as_str());
                let said =
                    format!(r#"{{"error":"{code}","error_description":{told},"message":{told}}}"#);
                Ok(incoming(
                    status,
                    &[("content-type", "application/json")],
                    said,
                ))
            }
            Deed::SendOn(place) => {
                let echo: String = url::form_urlencoded::byte_serialize(all.as_bytes()).collect();
                let place = format!("{place}/{echo}?{echo}={echo}");
                Ok(incoming(302, &[("location", &place)], all))
            }
            Deed::Fail { unsent } => Err(TransportError {
                unsent,
                source: "the other side is gone".into(),
            }),
            Deed::Panic => panic!("the transport has broken"),
        }
    }
}

impl Transport for Wire {
    fn send(&self, request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        Box::pin(self.answer(request))
    }

    // The timeout of a call never comes, a pause is over at once.
    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        match duration > Duration::from_secs(10) {
            true => Box::pin(std::future::pending()),
            false => Box::pin(std::future::ready(())),
        }
    }
}

impl Sent {
    fn of(request: &Request) -> Self {
        let lines = request.headers.iter();
        let lines = lines.map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            format!("{name}: {value}")
        });
        let body = request.body.whole().cloned().unwrap_or_default();
        Self {
            url: request.url.clone(),
            head: lines.collect::<Vec<_>>().join(", "),
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// A field of the form that was sent.
    pub fn field(&self, name: &str) -> Option<String> {
        let mut pairs = url::form_urlencoded::parse(self.body.as_bytes());
        Some(pairs.find(|it| it.0 == name)?.1.into_owned())
    }
}

fn incoming(status: u16, headers: &[(&'static str, &str)], body: String) -> Incoming {
    let headers = headers.iter().map(|(name, value)| {
        let value = HeaderValue::from_str(value).unwrap();
        (HeaderName::from_static(name), value)
    });
    Incoming {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::from_iter(headers),
        body: Body::from(body),
    }
}

/// What credentials hold, all but tokens.
pub fn keys() -> Credentials {
    use crate::canary::*;
    use connectome::{ApiKey, Basic, Inputs};
    Credentials::new()
        .with("header", ApiKey::new(HEADER_KEY))
        .with("query", ApiKey::new(QUERY_KEY))
        .with("cookie", ApiKey::new(COOKIE_KEY))
        .with("login", Basic::new(USER, PASSWORD))
        .with("signed", Inputs::new().with("seed", &SEED))
}
