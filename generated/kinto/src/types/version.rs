// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A build of the server, as its operator describes it.
#[derive(Default)]
pub struct Version {
    /// What was built.
    pub name: Option<String>,
    /// Its release.
    pub version: Option<String>,
    /// What it was built from.
    pub commit: Option<String>,
    /// Where the source is.
    pub source: Option<String>,
    /// What built it.
    pub build: Option<String>,
    pub extra: Extra,
}
record! { Version:
    name optional, version optional, commit optional, source optional, build optional, ..extra
}
