//! Who watches a connection, and whose it is.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::SystemTime;

use super::{Event, Sink};
use crate::clock::{Clock, SystemClock};

/// Who watches a connection, and whose it is. Copies are cheap.
#[derive(Clone)]
pub(crate) struct Watch {
    /// Each with how many bytes of bodies it wants to see.
    sinks: Vec<(Arc<dyn Sink>, usize)>,
    /// The key of the connector that it is to.
    connector: &'static str,
    whose: Option<Arc<Whose>>,
    clock: Arc<dyn Clock>,
}

/// Whose a connection is.
pub(super) struct Whose {
    pub(super) customer: String,
    /// The connection's name.
    pub(super) connection: String,
}

impl Watch {
    pub(crate) fn add(&mut self, sink: impl Sink + 'static) {
        let bodies = sink.bodies();
        self.sinks.push((Arc::new(sink), bodies));
    }

    /// Of a connection to this connector.
    pub(crate) fn to(self, connector: &'static str) -> Self {
        Self { connector, ..self }
    }

    /// By this clock.
    #[cfg(feature = "oauth")]
    pub(crate) fn by(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }

    /// Of a customer's connection.
    #[cfg(feature = "oauth")]
    pub(crate) fn of(&self, key: &crate::store::ConnectionKey) -> Self {
        let whose = Whose {
            customer: key.customer().as_str().to_owned(),
            connection: key.name().to_owned(),
        };
        Self {
            whose: Some(Arc::new(whose)),
            ..self.clone()
        }
    }

    /// With the sinks of another, and else as this one is.
    #[cfg(feature = "oauth")]
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.sinks.extend(other.sinks);
        self
    }

    /// Whether nobody watches.
    pub(super) fn is_idle(&self) -> bool {
        self.sinks.is_empty()
    }

    pub(super) fn is_of_somebody(&self) -> bool {
        self.whose.is_some() && !self.is_idle()
    }

    pub(super) fn connector(&self) -> &'static str {
        self.connector
    }

    pub(super) fn whose(&self) -> Option<&Whose> {
        self.whose.as_deref()
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// How many bytes of bodies somebody wants to see.
    pub(super) fn bodies(&self) -> usize {
        let wanted = self.sinks.iter().map(|it| it.1);
        wanted.max().unwrap_or_default()
    }

    /// Tells every sink, with as much of bodies as it wants to see.
    pub(super) fn tell<'e>(&self, event: impl Fn(usize) -> Event<'e>) {
        for (sink, bodies) in &self.sinks {
            let tell = || sink.record(&event(*bodies));
            if catch_unwind(AssertUnwindSafe(tell)).is_err() {
                tracing::error!("a sink has panicked");
            }
        }
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self {
            sinks: Vec::new(),
            connector: "",
            whose: None,
            clock: Arc::new(SystemClock),
        }
    }
}
