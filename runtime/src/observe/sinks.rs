//! Sinks that are ready: events for `tracing`, lines of JSON, the last ones in memory.

use std::collections::VecDeque;
use std::fmt;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Event, Sink};
use crate::Json;

/// Hands events to `tracing`, on the level INFO: exchanges under the target `connectome::exchange`, accesses under
/// `connectome::access`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traced;

impl Sink for Traced {
    fn record(&self, event: &Event<'_>) {
        match event {
            Event::Exchange(it) => tracing::info!(
                target: "connectome::exchange",
                connector = it.connector,
                operation = it.operation,
                customer = it.customer,
                connection = it.connection,
                method = it.method.as_str(),
                url = it.url,
                attempt = it.attempt,
                resent = it.resent,
                request_size = it.request_size,
                status = it.status.map(|it| it.as_u16()),
                response_size = it.response_size,
                duration_ms = it.duration.as_secs_f64() * 1e3,
                error = it.error,
                request_id = it.request_id,
            ),
            Event::Access(it) => tracing::info!(
                target: "connectome::access",
                connector = it.connector,
                customer = it.customer,
                connection = it.connection,
                action = it.action.as_str(),
                operation = it.action.operation(),
                error = it.error,
            ),
        }
    }
}

/// Writes each event as a line of JSON ([`Event::to_json`]).
///
/// A line is one call of `write_all`, in the middle of what it tells of: what may block belongs behind a writer with
/// a thread of its own. A line that cannot be written is an error event of `tracing`, and lost.
pub struct JsonLines<W> {
    writer: Mutex<W>,
    bodies: usize,
}

impl<W: Write + Send> JsonLines<W> {
    /// Into a file, a pipe, whatever bytes can be written to. Bodies are left out.
    pub fn new(writer: W) -> Self {
        Self {
            writer: Mutex::new(writer),
            bodies: 0,
        }
    }

    /// With so many bytes of each body ([`Sink::bodies`]).
    pub fn bodies(self, bytes: usize) -> Self {
        Self {
            bodies: bytes,
            ..self
        }
    }
}

impl<W: Write + Send> Sink for JsonLines<W> {
    fn record(&self, event: &Event<'_>) {
        let line = format!("{}\n", event.to_json());
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = writer.write_all(line.as_bytes()) {
            tracing::error!("an event cannot be written: {error}");
        }
    }

    fn bodies(&self) -> usize {
        self.bodies
    }
}

impl<W> fmt::Debug for JsonLines<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines")
            .field("bodies", &self.bodies)
            .finish_non_exhaustive()
    }
}

/// Keeps the last events in memory: for tests, and to look at while developing. Clones share them.
#[derive(Clone)]
pub struct Recent {
    events: Arc<Mutex<VecDeque<Json>>>,
    most: usize,
    bodies: usize,
}

impl Recent {
    /// So many of them; older ones go.
    pub fn new(most: usize) -> Self {
        Self {
            events: Arc::default(),
            most,
            bodies: 0,
        }
    }

    /// With so many bytes of each body ([`Sink::bodies`]).
    pub fn bodies(self, bytes: usize) -> Self {
        Self {
            bodies: bytes,
            ..self
        }
    }

    /// Those that are kept, the oldest first ([`Event::to_json`]).
    pub fn events(&self) -> Vec<Json> {
        let events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        events.iter().cloned().collect()
    }
}

impl Sink for Recent {
    fn record(&self, event: &Event<'_>) {
        let event = event.to_json();
        let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        events.push_back(event);
        while events.len() > self.most {
            events.pop_front();
        }
    }

    fn bodies(&self) -> usize {
        self.bodies
    }
}

impl fmt::Debug for Recent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recent")
            .field("most", &self.most)
            .field("bodies", &self.bodies)
            .finish_non_exhaustive()
    }
}
