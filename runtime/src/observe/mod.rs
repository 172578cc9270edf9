//! What can be seen of calls from outside: traces, a log of every request, a log of who used which credential.
//!
//! Traces come by themselves, for whoever listens to `tracing`: a span for each call and in it one for each request
//! that is sent for it, named and described by OpenTelemetry's conventions for HTTP clients, on the level INFO.
//!
//! Logs go to a [`Sink`], which is told of every [`Exchange`] and, where connections belong to customers, of every
//! [`Access`] to their credentials:
//!
//! ```
//! # use connectome::{Connector, Credentials, Error};
//! use connectome::observe::{JsonLines, Recent};
//!
//! # fn one<HubSpot: Connector>(key: Credentials) -> Result<(), Error> {
//! let recent = Recent::new(100);
//! let hubspot = HubSpot::builder().sink(recent.clone()).connect(key)?;
//! // … calls …
//! for event in recent.events() {
//!     println!("{event}");
//! }
//! # Ok(())
//! # }
//! # fn all(store: impl connectome::store::Store + 'static) -> Result<(), Box<dyn std::error::Error>> {
//! # use connectome::customers::Customers;
//! # let path = std::env::temp_dir().join("connectome-audit.jsonl");
//! let audit = std::fs::File::options().create(true).append(true).open(path)?;
//! let customers = Customers::builder(store).sink(JsonLines::new(audit)).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! No credential is in any of this, whatever an app echoes of it: texts from outside are shown without what the
//! connection holds, addresses without the values of their query. Bodies are shown where a sink asks for them
//! ([`Sink::bodies`]), when they are JSON or a form, without the fields that the connector marks secret or personal.

mod access;
mod event;
mod exchange;
mod mask;
mod redact;
mod sinks;
mod span;
mod watch;

pub use access::{Access, Action};
pub use event::{Event, Sink};
pub use exchange::Exchange;
pub use sinks::{JsonLines, Recent, Traced};

pub(crate) use access::Used;
pub(crate) use exchange::{Sent, Told};
pub(crate) use mask::{SHORTEST, masked, shown_url, shown_url_text};
pub(crate) use redact::redacted;
#[cfg(feature = "oauth")]
pub(crate) use span::renew_span;
pub(crate) use span::{Ended, call_span};
pub(crate) use watch::Watch;
