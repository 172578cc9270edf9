//! The program: the only place that touches files, clocks and the network.
//!
//! `cargo xtask` lists what it can do. Each command is a module; `console` is how all of them speak.

mod connections;
mod console;
mod corpus;
mod coverage;
mod download;
mod explain;
mod fetch;
mod generate;
mod hash;
mod hint;
mod import_membrane;
mod last_run;
mod process;
mod read;
mod report;
mod soak;
mod test;
mod workspace;
mod write;

use clap::{Parser, Subcommand};
use connections::Asked;
use std::process::ExitCode;

/// Compiles API documents into typed Rust client crates
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true
)]
struct Program {
    #[command(subcommand)]
    command: Option<Command>,

    /// Say what a kind of problem means and what to do about it
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Generate a client crate from a document, or every crate of specs/
    Generate(generate::Arguments),
    /// Bring vendors' documents that connectors pin by address and hash
    Fetch(fetch::Arguments),
    /// Run every document of a folder through the generator
    Corpus(corpus::Arguments),
    /// Turn Membrane's mappings into ours, and say what is wrong with them
    ImportMembrane(import_membrane::Arguments),
    /// Show which fields of the unified models each connector maps, and why not the others
    Coverage(coverage::Arguments),
    /// Connect an app: by OAuth in a browser, with a key, with a login
    Connect(connections::Connect),
    /// List the connections, without their secrets
    Connections(connections::List),
    /// Give a connection back, and forget it
    Disconnect(connections::Which),
    /// Install what the tests need and run all of them; with a connector, test the connection to it instead
    Test(test::Arguments),
    /// Run the tests that have a full size in full: minutes, not seconds
    Soak,
}

fn main() -> ExitCode {
    let program = Program::parse();
    let outcome = match (program.explain, program.command) {
        (Some(code), _) => explain::explain(&code),
        (None, Some(Command::Generate(arguments))) => generate::run(&arguments),
        (None, Some(Command::Fetch(arguments))) => fetch::run(&arguments),
        (None, Some(Command::Corpus(arguments))) => corpus::run(&arguments),
        (None, Some(Command::ImportMembrane(arguments))) => import_membrane::run(&arguments),
        (None, Some(Command::Coverage(arguments))) => coverage::run(&arguments),
        (None, Some(Command::Connect(arguments))) => connections::run(&Asked::Connect(&arguments)),
        (None, Some(Command::Connections(arguments))) => connections::run(&Asked::List(&arguments)),
        (None, Some(Command::Disconnect(which))) => connections::run(&Asked::Disconnect(&which)),
        (None, Some(Command::Test(arguments))) => test::run(&arguments),
        (None, Some(Command::Soak)) => soak::run(),
        (None, None) => Ok(ExitCode::SUCCESS),
    };
    outcome.unwrap_or_else(|failure| {
        console::error(&failure);
        ExitCode::FAILURE
    })
}
