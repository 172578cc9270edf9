//! An app over a socket, whose token endpoint does what a test says.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connectome::transport::{Incoming, Pending, Request, Reqwest, Transport, TransportError};
use connectome::{
    Call, ClientProof, Connection, Error, Facts, Json, Need, OAuth2Config, Operation, Refresh,
    Requirement, Scheme, Server, connector,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// A client of it.
#[derive(Clone, Debug)]
pub(crate) struct Desk(Connection);

static TICKETS: Operation = Operation::get("tickets.list", "/tickets");

static OAUTH: OAuth2Config = OAuth2Config::new(
    "https://desk.example/authorize",
    "https://desk.example/token",
)
.client(ClientProof::Body)
.refresh(Refresh::Rotating);

static FACTS: Facts = Facts::new("desk", "Desk")
    .servers(&[Server::at("https://desk.example")])
    .schemes(&[Scheme::bearer("oauth")])
    .security(&[Requirement::of(&[Need::of("oauth")])])
    .oauth2(&[("oauth", &OAUTH)]);

connector!(Desk, FACTS);

impl Desk {
    /// The token that the call was made with.
    pub(crate) async fn tickets(&self) -> Result<String, Error> {
        let json: Json = Call::new(&self.0, &TICKETS)
            .send::<Json, Json>()
            .await?
            .into_inner();
        Ok(json.as_str().unwrap_or_default().into_owned())
    }
}

/// What the token endpoint does.
#[derive(Clone, Debug)]
pub(crate) enum Does {
    /// It gives the next token, for this many seconds; `None`: it does not say for how long.
    Gives(Option<u64>),
    /// Status, media type, body.
    Says(u16, &'static str, String),
    /// It takes the request, and that is all.
    Hangs,
    /// It begins an answer that never ends.
    Drips,
    /// It hangs up.
    HangsUp,
}

/// The app. It stops with the test's runtime.
#[derive(Clone, Debug)]
pub(crate) struct App(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    at: SocketAddr,
    state: Mutex<State>,
    /// Told of each request that it leaves without an answer.
    ignores: Notify,
}

/// The way to the app. How long its token endpoint may take is over as soon as no answer will come, however long that
/// is: a slow machine makes no fault, and a test waits for none.
#[derive(Clone, Debug)]
pub(crate) struct Way {
    reqwest: Reqwest,
    app: App,
    answer: Duration,
}

impl Way {
    /// To an app whose token endpoint has so long to answer.
    pub(crate) fn to(app: &App, answer: Duration) -> Self {
        Self {
            reqwest: Reqwest::new(Duration::from_secs(60)).unwrap(),
            app: app.clone(),
            answer,
        }
    }
}

impl Transport for Way {
    fn send(&self, request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        self.reqwest.send(request)
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        match duration == self.answer {
            true => Box::pin(self.app.0.ignores.notified()),
            false => self.reqwest.sleep(duration),
        }
    }

    fn spawn(&self, work: Pending<'static, ()>) {
        self.reqwest.spawn(work);
    }
}

#[derive(Debug)]
struct State {
    does: Does,
    /// How many tokens it gave.
    given: usize,
    /// How often it was asked for one.
    asked: usize,
    /// How many calls came.
    called: usize,
    /// A token that calls are refused with.
    refused: Option<String>,
}

impl App {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let state = State {
            does: Does::Gives(Some(3600)),
            given: 0,
            asked: 0,
            called: 0,
            refused: None,
        };
        let app = Self(Arc::new(Shared {
            at: listener.local_addr().unwrap(),
            state: Mutex::new(state),
            ignores: Notify::new(),
        }));
        let serving = app.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serving.clone().serve(stream));
            }
        });
        app
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.0.at)
    }

    /// From now on.
    pub(crate) fn does(&self, what: Does) {
        self.0.state.lock().unwrap().does = what;
    }

    /// From now on calls with this token are refused.
    pub(crate) fn refuses(&self, token: &str) {
        self.0.state.lock().unwrap().refused = Some(token.to_owned());
    }

    /// How often it was asked for a token.
    pub(crate) fn asked(&self) -> usize {
        self.0.state.lock().unwrap().asked
    }

    /// How many requests came at all.
    pub(crate) fn heard(&self) -> usize {
        let state = self.0.state.lock().unwrap();
        state.asked + state.called
    }

    async fn serve(self, mut stream: TcpStream) {
        let Some(head) = read(&mut stream).await else {
            return;
        };
        if head.starts_with("GET /tickets ") {
            let _ = stream.write_all(self.call(&head).as_bytes()).await;
            return;
        }
        let does = {
            let mut state = self.0.state.lock().unwrap();
            state.asked += 1;
            state.given += usize::from(matches!(state.does, Does::Gives(_)));
            (state.does.clone(), state.given - 1)
        };
        match does {
            (Does::Gives(seconds), number) => {
                let life = seconds.map_or(String::new(), |it| format!(r#","expires_in":{it}"#));
                let set =
                    format!(r#"{{"access_token":"a{number}","refresh_token":"r{number}"{life}}}"#);
                let _ = stream
                    .write_all(answer(200, "application/json", &set).as_bytes())
                    .await;
            }
            (Does::Says(status, media, body), _) => {
                let _ = stream
                    .write_all(answer(status, media, &body).as_bytes())
                    .await;
            }
            (Does::Hangs, _) => {
                self.0.ignores.notify_one();
                std::future::pending().await
            }
            (Does::Drips, _) => {
                let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 999999\r\n\r\n";
                let mut sent = stream.write_all(head.as_bytes()).await;
                self.0.ignores.notify_one();
                while sent.is_ok() {
                    sent = stream.write_all(b" ").await;
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
            (Does::HangsUp, _) => {}
        }
    }

    fn call(&self, head: &str) -> String {
        let mut state = self.0.state.lock().unwrap();
        state.called += 1;
        let token = head
            .lines()
            .find_map(|it| it.strip_prefix("authorization: Bearer "));
        match token {
            Some(token) if state.refused.as_deref() != Some(token) => {
                answer(200, "application/json", &format!(r#""{token}""#))
            }
            _ => answer(401, "application/json", "{}"),
        }
    }
}

/// The head of a request, its body read with it.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut text = String::new();
    let mut bytes = [0; 4096];
    loop {
        let length = stream.read(&mut bytes).await.ok().filter(|it| *it > 0)?;
        text.push_str(&String::from_utf8_lossy(&bytes[..length]));
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let lengths = head
            .lines()
            .find_map(|it| it.strip_prefix("content-length: "));
        if lengths.is_none_or(|it| it.parse().is_ok_and(|it: usize| it <= body.len())) {
            return Some(head.to_owned());
        }
    }
}

fn answer(status: u16, media: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Said\r\ncontent-type: {media}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}
