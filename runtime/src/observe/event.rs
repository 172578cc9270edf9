//! What a sink is told.

use std::sync::Arc;

use super::{Access, Exchange};
use crate::codec::Writer;
use crate::{Encode, Json};

/// Is told what happens over connections: set by [`Builder::sink`](crate::Builder::sink) for one, by
/// `CustomersBuilder::sink` for those of all customers.
///
/// It is called in the middle of the call that an event is about, which waits for it: what takes longer than putting
/// the event into a queue belongs behind one. A sink that panics costs the event, not the call.
pub trait Sink: Send + Sync {
    /// Is told of an event.
    fn record(&self, event: &Event<'_>);

    /// How many bytes of each request's and each answer's body it wants to see. None, unless it says so: even without
    /// the fields that are known to be secret or personal, bodies are what customers have entrusted to the app.
    fn bodies(&self) -> usize {
        0
    }
}

/// What happened. Debug and JSON show no credential.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A request was sent, and an answer came or did not.
    Exchange(Exchange<'a>),
    /// A customer's credential was used, or something became of it.
    Access(Access<'a>),
}

impl Event<'_> {
    /// The event as an object. Its `event` is `exchange` or `access`; what is not known is left out.
    pub fn to_json(&self) -> Json {
        let mut writer = Writer::new();
        writer.open_object();
        match self {
            Self::Exchange(exchange) => exchange.write(&mut writer),
            Self::Access(access) => access.write(&mut writer),
        }
        writer.close_object();
        writer.into_text().parse().unwrap_or_default()
    }
}

impl<S: Sink + ?Sized> Sink for Arc<S> {
    fn record(&self, event: &Event<'_>) {
        (**self).record(event);
    }

    fn bodies(&self) -> usize {
        (**self).bodies()
    }
}

/// Writes a member of an event, where there is something to say.
pub(super) fn say(writer: &mut Writer, key: &str, value: &dyn Encode) {
    if !value.is_absent() {
        writer.key(key);
        value.encode(writer);
    }
}
