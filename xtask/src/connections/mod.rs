//! `connect`, `connections`, `disconnect` and `test KEY`: connections from the shell.
//!
//! They need TLS, databases and a runtime, which generating does not: the program is built without them and runs
//! itself again, built with its feature `connections`.

#[cfg(not(feature = "connections"))]
mod again;
#[cfg(feature = "connections")]
mod app;
#[cfg(feature = "connections")]
mod ask;
#[cfg(feature = "connections")]
mod callback;
#[cfg(feature = "connections")]
mod connect;
#[cfg(feature = "connections")]
mod disconnect;
#[cfg(feature = "connections")]
mod facts;
#[cfg(feature = "connections")]
mod form;
#[cfg(feature = "connections")]
mod list;
#[cfg(feature = "connections")]
mod trial;
#[cfg(feature = "connections")]
mod workplace;

use crate::report::Format;
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;

/// What people need to know about where things come from.
pub(crate) const HELP: &str = "\
Client ids, redirect URLs, base URLs and the store stand in connections.toml at the root of the workspace, or \
where CONNECTOME_CONNECTIONS says; variables such as CONNECTOME_HUBSPOT_CLIENT_SECRET count before it. Without \
either, connections are kept in .connectome/. What a customer gives (a key, a password) is asked for at the \
terminal, read from a variable (CONNECTOME_REDMINE_CREDENTIAL_API_KEY, …_CREDENTIAL_LOGIN_PASSWORD), or else from \
standard input, a line each; never from the command line.";

/// Which connection.
#[derive(Args)]
pub(crate) struct Which {
    /// The connector: a folder of specs/
    key: String,

    #[command(flatten)]
    whose: Whose,
}

/// Whose, under which name.
#[derive(Args)]
pub(crate) struct Whose {
    /// Whose connection
    #[arg(long, default_value = "development", requires = "key")]
    customer: String,

    /// Under which name, where a customer has several to one app
    #[arg(
        long,
        value_name = "CONNECTION",
        default_value = "default",
        requires = "key"
    )]
    name: String,
}

/// What to connect, and how.
#[derive(Args)]
#[command(after_long_help = HELP)]
#[cfg_attr(not(feature = "connections"), allow(dead_code))]
pub(crate) struct Connect {
    #[command(flatten)]
    which: Which,

    /// The way in: a key of `credentials` in connector.yaml [default: the first]
    #[arg(long, value_name = "CREDENTIAL")]
    option: Option<String>,

    /// A parameter of the connector, kept with the connection; secret ones are asked for
    #[arg(long = "parameter", value_name = "KEY=VALUE")]
    parameters: Vec<String>,

    /// Where the app is for this connection: a sandbox, a test server
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,

    /// Ask for this scope, in place of what the connector and the settings say
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,

    /// Grant on another device, where the app knows that (RFC 8628)
    #[arg(long)]
    device: bool,

    /// How long to wait for whoever grants, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    wait: u64,
}

/// What to list.
#[derive(Args)]
#[command(after_long_help = HELP)]
#[cfg_attr(not(feature = "connections"), allow(dead_code))]
pub(crate) struct List {
    /// Only this customer's
    #[arg(long)]
    customer: Option<String>,

    /// Print a report on standard output instead of a table
    #[arg(long, value_name = "FORMAT")]
    report: Option<Format>,
}

/// What is asked for.
#[cfg_attr(not(feature = "connections"), allow(dead_code))]
pub(crate) enum Asked<'a> {
    Connect(&'a Connect),
    List(&'a List),
    Disconnect(&'a Which),
    Test(&'a str, &'a Whose),
}

/// Does it.
///
/// # Errors
/// When it cannot be done; the message shows no secret.
#[cfg(feature = "connections")]
pub(crate) fn run(asked: &Asked<'_>) -> Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match asked {
            Asked::Connect(arguments) => connect::run(arguments).await,
            Asked::List(arguments) => list::run(arguments).await,
            Asked::Disconnect(which) => disconnect::run(which).await,
            Asked::Test(key, whose) => trial::run(key, whose).await,
        }
    })
}

/// Does it, in a process that can.
///
/// # Errors
/// When that cannot be started.
#[cfg(not(feature = "connections"))]
pub(crate) fn run(_: &Asked<'_>) -> Result<ExitCode> {
    again::run()
}
