// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Capability, Settings, User};
use connectome::{Extra, record};
use std::collections::BTreeMap;

/// What the server is and what it can do.
pub struct ServerInfo {
    /// What its operator calls it.
    pub project_name: String,
    /// Which release of Kinto it runs.
    pub project_version: String,
    /// Which version of this API it speaks.
    pub http_api_version: String,
    /// Where it is documented.
    pub project_docs: String,
    /// The address to call, `/v1/` included.
    pub url: String,
    pub settings: Settings,
    /// What it can do beyond the basics, by name: `accounts`, `history`, `schema`,
    /// `permissions_endpoint`.
    pub capabilities: BTreeMap<String, Capability>,
    /// Who you are; absent when the server does not know.
    pub user: Option<User>,
    /// The day on which this service ends.
    pub eos: Option<String>,
    pub extra: Extra,
}
record! { ServerInfo:
    project_name required, project_version required, http_api_version required,
    project_docs required, url required, settings required, capabilities required, user optional,
    eos optional, ..extra
}
