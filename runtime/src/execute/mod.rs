//! The executor: sends a call, tries again, watches limits. Generic over nothing.

mod attempt;
mod redirect;
mod security;

use std::time::{Duration, Instant};

use tracing::Instrument as _;
use url::Url;

use crate::answer::{Arrived, Reads};
use crate::body::Body;
use crate::connection::Settings;
use crate::error::{Category, Failure};
use crate::observe::{Ended, Used, call_span};
use crate::request::{Assembled, Draft};
use crate::transport::{Pending, within};
use crate::{Connection, Error, base_url};
use attempt::Wire;
use redirect::Hop;

/// Sends a call and brings its answer, when that is a success. Boxed here, so that the executor is compiled
/// with the runtime and never again with a crate that calls it.
pub(crate) fn begin(
    connection: &Connection,
    draft: Box<Draft>,
    reads: fn(u16) -> Reads,
) -> Pending<'_, Result<Arrived, Box<Failure>>> {
    Box::pin(execute(connection, draft, reads))
}

async fn execute(
    connection: &Connection,
    draft: Box<Draft>,
    reads: fn(u16) -> Reads,
) -> Result<Arrived, Box<Failure>> {
    let settings = &*connection.0;
    let operation = draft.operation;
    let span = call_span(&settings.watch, operation.key);
    let timeout = draft.timeout.or(settings.timeout);
    let used = Used::new(&settings.watch, operation.key);
    let call = call(settings, draft, timeout, reads, &used).instrument(span.clone());
    let outcome = match timeout {
        None => call.await,
        Some(timeout) => {
            let outcome = within(&*settings.transport, timeout, call).await;
            outcome.unwrap_or_else(|| {
                let message = format!("no answer within {timeout:?}");
                Err(Failure::new(Category::Timeout, message))
            })
        }
    };
    match outcome {
        Ok(arrived) => {
            used.end(None);
            Ok(arrived)
        }
        Err(failure) => {
            let error = failure.category.as_str();
            span.failed(error);
            used.end(Some(error));
            Err(failure.in_operation(operation.key))
        }
    }
}

/// All attempts.
async fn call(
    settings: &Settings,
    draft: Box<Draft>,
    timeout: Option<Duration>,
    reads: fn(u16) -> Reads,
    used: &Used<'_>,
) -> Result<Arrived, Box<Failure>> {
    let begun = Instant::now();
    let key = draft.operation.key;
    let keyed = draft.is_keyed();
    let etag = draft.etag.clone();
    let retry = draft
        .retry
        .clone()
        .unwrap_or_else(|| settings.retry.clone());
    let operation = draft.operation;
    let mut granted = settings.held.current().await.map_err(Error::into_failure)?;
    let mut grants = security::grants(settings.facts, operation, &granted)?;
    let (hop, mut body) = prepare(settings, *draft)?;
    let mut wire = Wire::new(settings, operation);
    if !grants.is_empty() {
        used.begin();
    }
    let mut renewed = false;
    loop {
        admit(
            settings,
            key,
            timeout.map(|it| it.saturating_sub(begun.elapsed())),
        )
        .await?;
        let again = body.again();
        let sent = match &etag {
            None => wire.send(hop.clone(), &grants, body, reads).await,
            Some(header) => match wire.with_etag(hop.clone(), &grants, header).await {
                Ok(hop) => wire.send(hop, &grants, body, reads).await,
                Err(lost) => Err(lost),
            },
        };
        let lost = match sent {
            Ok(arrived) => return Ok(arrived),
            Err(lost) => lost,
        };
        let wait = lost.wait(&retry, wire.attempt, &hop, again.is_some(), keyed);
        let failure = lost.failure;
        if failure.is_refused_credential() {
            used.refused();
        }
        let Some(next) = again else {
            return Err(failure);
        };
        body = next;
        if failure.is_refused_credential()
            && !renewed
            && let Some(newer) = settings
                .held
                .refused(&granted)
                .await
                .map_err(Error::into_failure)?
        {
            grants = security::grants(settings.facts, operation, &newer)?;
            (granted, renewed) = (newer, true);
            continue;
        }
        let Some(wait) = wait else {
            return Err(failure);
        };
        // What is known now says more than the timeout that would end the wait.
        if timeout.is_some_and(|timeout| begun.elapsed().saturating_add(wait) >= timeout) {
            return Err(failure);
        }
        tracing::debug!(
            operation = key,
            attempt = wire.attempt,
            wait_ms = wait.as_millis() as u64,
            "trying again"
        );
        settings.transport.sleep(wait).await;
        wire.attempt += 1;
    }
}

/// Waits until the app takes another request.
async fn admit(
    settings: &Settings,
    key: &'static str,
    left: Option<Duration>,
) -> Result<(), Box<Failure>> {
    let most = left.unwrap_or(Duration::MAX);
    match settings.limiter.reserve(Instant::now(), most) {
        Ok(Duration::ZERO) => Ok(()),
        Ok(wait) => {
            tracing::debug!(
                operation = key,
                wait_ms = wait.as_millis() as u64,
                "within limits"
            );
            settings.transport.sleep(wait).await;
            Ok(())
        }
        Err(wait) => Err(Failure::new(
            Category::Limited,
            format!(
                "{} takes the next request in {} seconds, later than the call may take",
                settings.facts.title,
                wait.as_secs_f64().ceil()
            ),
        )),
    }
}

/// The first request without credentials, and its body.
fn prepare(settings: &Settings, draft: Draft) -> Result<(Hop, Body), Box<Failure>> {
    let operation = draft.operation;
    let base = match (&draft.base_url, operation.server, &settings.choice.url) {
        (Some(url), _, _) => base_url::checked(url)?,
        (None, Some(server), None) => base_url::of_server(server, &settings.choice)?,
        _ => settings.base_url.clone(),
    };
    let whole_url = draft.whole_url.clone();
    let Assembled {
        method,
        path,
        query,
        mut headers,
        body,
    } = draft.assemble()?;
    for (name, value) in &settings.headers {
        if !headers.contains_key(name) {
            headers.insert(name, value.clone());
        }
    }
    let mut url = Url::parse(&format!("{base}{path}"))
        .map_err(|error| Failure::invalid(format!("{base}{path} is no URL: {error}")))?;
    match whole_url {
        Some(whole) => {
            // Set piece by piece: `//host` would be another server for a parser of whole URLs.
            let (path, query) = whole.split_once('?').unwrap_or((&whole, ""));
            url.set_path(path);
            url.set_query(Some(query).filter(|it| !it.is_empty()));
        }
        None if query.is_empty() => {}
        None => url.set_query(Some(&query)),
    }
    for (name, value) in &settings.query {
        let there = url.query_pairs().any(|it| it.0 == *name);
        if !there {
            url.query_pairs_mut().append_pair(name, value);
        }
    }
    let hop = Hop {
        method,
        url,
        headers,
        with_body: body.length() != Some(0),
        trusted: true,
    };
    Ok((hop, body))
}
