//! What PostgreSQL's failures mean.

use std::error::Error as _;
use std::io;

use tokio_postgres::Error;

use crate::store::{StoreError, StoreProblem};

/// What can be done about it. The server's details, which may hold what stands in rows, are left out.
pub(super) fn failed(error: Error) -> StoreError {
    let (problem, message) = match error.as_db_error() {
        Some(said) => {
            let message = format!(
                "PostgreSQL says: {} ({})",
                said.message(),
                said.code().code()
            );
            (by_state(said.code().code()), message)
        }
        None if is_of_tls(&error) => {
            let message = match error.source() {
                Some(source) => format!("no TLS with PostgreSQL: {source}"),
                None => format!("no TLS with PostgreSQL: {error}"),
            };
            (StoreProblem::Configuration, message)
        }
        None => {
            let message = format!("PostgreSQL cannot be reached: {error}");
            (StoreProblem::Unavailable, message)
        }
    };
    let failure = StoreError::new(problem, message);
    match error.as_db_error() {
        Some(_) => failure,
        None => failure.because(error),
    }
}

fn by_state(state: &str) -> StoreProblem {
    match state {
        // Data or an index that the server itself cannot read.
        "XX001" | "XX002" => StoreProblem::Corrupt,
        // Roles, databases, rights, tables that are not there, texts that cannot be.
        _ if ["28", "3D", "3F", "42", "22", "0A", "25006"]
            .iter()
            .any(|it| state.starts_with(it)) =>
        {
            StoreProblem::Configuration
        }
        _ => StoreProblem::Unavailable,
    }
}

fn is_of_tls(error: &Error) -> bool {
    let source = error.source();
    let of_rustls = source
        .and_then(|it| it.downcast_ref::<io::Error>())
        .and_then(io::Error::get_ref)
        .is_some_and(|it| it.is::<rustls::Error>());
    of_rustls || error.to_string().contains("TLS")
}
