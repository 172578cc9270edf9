//! Where a user comes back to: a server on this machine that takes one answer and ends.

use anyhow::{Context, Result, bail};
use std::net::Ipv6Addr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::timeout;
use url::{Host, Url};

/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of a request that are read.
const MOST: usize = 32 << 10;

/// A server that waits for one user.
pub(super) struct Callback {
    listeners: Vec<TcpListener>,
    /// Where the user comes back to.
    pub(super) url: Url,
}

/// A user who came, and the page that they wait for.
pub(super) struct Visit {
    /// What their URL has behind the `?`.
    pub(super) query: String,
    stream: TcpStream,
}

impl Callback {
    /// At the redirect URL that an app has registered; without one, at any free port. `None`: that URL is of another
    /// machine.
    ///
    /// # Errors
    /// When the port is taken.
    pub(super) async fn open(redirect: Option<&str>) -> Result<Option<Self>> {
        let stated = redirect.unwrap_or("http://127.0.0.1:0/callback");
        let mut url =
            Url::parse(stated).with_context(|| format!("the redirect URL `{stated}` is none"))?;
        let hosts = match url.host() {
            _ if url.scheme() != "http" => return Ok(None),
            // A browser may take either.
            Some(Host::Domain("localhost")) => vec!["127.0.0.1".to_owned(), "::1".to_owned()],
            Some(Host::Ipv4(host)) if host.is_loopback() => vec![host.to_string()],
            Some(Host::Ipv6(Ipv6Addr::LOCALHOST)) => vec!["::1".to_owned()],
            _ => return Ok(None),
        };
        let port = match redirect {
            Some(_) => url.port_or_known_default().unwrap_or(80),
            None => 0,
        };
        let mut listeners = Vec::new();
        for host in &hosts {
            match TcpListener::bind((host.as_str(), port)).await {
                Ok(listener) => listeners.push(listener),
                // A machine without IPv6.
                Err(_) if !listeners.is_empty() => {}
                Err(error) => bail!("nobody can come back to {stated}: {host}:{port}: {error}"),
            }
        }
        if redirect.is_none()
            && let Some(listener) = listeners.first()
        {
            // Never refused: it has a host.
            let _ = url.set_port(Some(listener.local_addr()?.port()));
        }
        Ok(Some(Self { listeners, url }))
    }

    /// Waits for who comes to that URL with this among the values of its query; tells all others that they are wrong
    /// here.
    ///
    /// # Errors
    /// When nobody comes for so long.
    pub(super) async fn wait(self, state: &str, limit: Duration) -> Result<Visit> {
        let (sender, mut visits) = mpsc::channel(16);
        for listener in self.listeners {
            tokio::spawn(accept(listener, sender.clone()));
        }
        let path = self.url.path().to_owned();
        let awaited = async {
            while let Some((target, stream)) = visits.recv().await {
                let (at, query) = target.split_once('?').unwrap_or((&target, ""));
                let visit = Visit {
                    query: query.to_owned(),
                    stream,
                };
                let mut values = url::form_urlencoded::parse(query.as_bytes());
                if at != path {
                    visit
                        .answer("404 Not Found", "There is nothing here.")
                        .await;
                } else if values.any(|it| it.1 == state) {
                    return Some(visit);
                } else {
                    crate::console::warning(
                        "somebody came back from another authorization: its `state` is not the one that was sent",
                    );
                    let message = "This is not the authorization that `cargo xtask connect` waits for. Begin once more.";
                    visit.answer("400 Bad Request", message).await;
                }
            }
            None
        };
        match timeout(limit, awaited).await {
            Ok(Some(visit)) => Ok(visit),
            Ok(None) | Err(_) => bail!("nobody came back within {} seconds", limit.as_secs()),
        }
    }
}

impl Visit {
    /// Shows a page. A browser that has gone away is none of our business.
    pub(super) async fn answer(mut self, status: &str, message: &str) {
        let message = message
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Connectome</title><p>{message}</p></html>"
        );
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'\r\nConnection: close\r\n\r\n",
            page.len()
        );
        let _ = self.stream.write_all((head + &page).as_bytes()).await;
        let _ = self.stream.shutdown().await;
    }
}

// Each in a task of its own: a browser opens connections that it says nothing on.
async fn accept(listener: TcpListener, visits: mpsc::Sender<(String, TcpStream)>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let visits = visits.clone();
        tokio::spawn(async move {
            if let Ok(Some(target)) = timeout(PATIENCE, target(&mut stream)).await {
                let _ = visits.send((target, stream)).await;
            }
        });
    }
}

/// What a request asks for; `None`: it is none that a browser sends here.
async fn target(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.windows(4).any(|it| it == b"\r\n\r\n") {
        if head.len() > MOST || stream.read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    let head = String::from_utf8(head).ok()?;
    let target = head.strip_prefix("GET ")?.split(' ').next()?;
    target.starts_with('/').then(|| target.to_owned())
}
