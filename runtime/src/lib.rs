//! What every generated client shares.
//!
//! A generated crate states facts about an API; this crate acts on them. Its users meet
//!
//! - [`Bearer`], [`Basic`], [`ApiKey`] and [`Credentials`], to connect with;
//! - [`Builder`], to say where to, how patient and over what;
//! - [`Adjust`], what any call can be told: headers, query, timeout, retries;
//! - [`Response`] and [`Error`], what a call brings: the typed answer or failure, always with its status,
//!   headers and request id;
//! - [`Download`], [`Events`] and [`Lines`], answers that arrive piece by piece;
//! - [`observe`], who is told what goes on: traces, a log of requests, a log of who used which credential;
//! - [`transport::Fake`], to test without a network.
//!
//! Nothing is sent before a call is awaited. No secret is shown in Debug, in errors or to `tracing`.

pub mod codec;
#[cfg(feature = "oauth")]
pub mod customers;
pub mod derive;
pub mod formula;
#[doc(hidden)]
pub mod mapping;
#[doc(hidden)]
pub mod model;
#[cfg(feature = "oauth")]
pub mod oauth;
pub mod observe;
pub mod overlay;
#[cfg(feature = "oauth")]
pub mod store;
pub mod transport;

mod answer;
mod base_url;
mod body;
mod builder;
mod call;
#[cfg_attr(
    not(feature = "oauth"),
    expect(unreachable_pub, reason = "`customers` shows it")
)]
mod clock;
mod collection;
mod connection;
mod connector;
mod credential;
mod error;
mod execute;
mod operation;
mod page;
mod request;
mod retry;
mod style;
mod unify;
mod value;

pub use answer::{Answer, Download, Event, Events, Lines, Response, Text};
pub use body::{Body, BoxError, File};
pub use call::{Call, Sending};

pub use builder::Builder;
pub use codec::{Codec, DecodeError, Encode, Kind, Reader, View, Writer, json};
pub use collection::{
    ByFilter, ByText, Collected, Collection, Condition, Create, Custom, CustomField, Delete,
    FieldList, FieldNames, Find, List, Listing, Match, Narrow, Narrowed, Search, Update, Upsert,
    Where, Written,
};
pub use connection::Connection;
#[cfg(feature = "derive")]
pub use connectome_macros::{Mapping, Record};
pub use connector::{
    Budget, ClientProof, Connector, Facts, Limits, Need, OAuth1Config, OAuth2Config, Parameter,
    Place, Refresh, Requirement, Reset, ResponseRule, Scheme, Server, SignatureMethod, Signing,
    Variable,
};
pub use credential::{
    Anonymous, ApiKey, Basic, Bearer, Credential, CredentialSource, Credentials, Granted, Inputs,
    OAuth1, Secret,
};
pub use derive::{CollectedAs, Convert, Mapping, ReadFrom, WriteTo};
pub use error::{Category, Erased, Error};
pub use http;
pub use model::{Model, ModelFacts, ModelField, ModelKind};
#[cfg(feature = "oauth")]
pub use oauth::{OAuth1Client, OAuthApp, OAuthClient};
pub use operation::{Adjust, Adjustable, Operation};
pub use overlay::{Overlay, OverlayError, OverlayProblem, OverlayText, UnifyOverlay};
pub use page::{Cursor, CursorError, Page, Pages, Paging, Records, Slot};
pub use retry::Retry;
pub use style::Encoding;
pub use unify::{
    Asked, ByModel, Clear, CreateAsking, Creates, Crud, Deletes, Filters, Finds, Lists, Matches,
    Mismatch, ModelUpdate, Models, Unified, Unify, UnifyAsking, UnifyCreate, UnifyList, UnifyMatch,
    UnifyUpdate, UpdateAsking, Updates, change_asking, new_asking, read_asking,
};
pub use value::{
    Bytes, Date, Decimal, DecimalText, Duration, Extra, Id, Json, Null, OutOfRange, Patch, Time,
    Timestamp, UnixTime, Uuid,
};

#[doc(hidden)]
pub use answer::{Head, Held, Reads, debug_answer, equal_answers, unlisted};
#[doc(hidden)]
pub use codec::blank;
#[doc(hidden)]
pub use collection::{same, text};
#[doc(hidden)]
pub use request::Draft;
