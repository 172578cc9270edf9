//! What SQLite's errors mean.

use rusqlite::ErrorCode;

use crate::store::{StoreError, StoreProblem};

/// What SQLite's failure means. Its messages name tables and columns, never what stands in them.
pub(super) fn failed(error: rusqlite::Error) -> StoreError {
    let problem = match error.sqlite_error_code() {
        Some(
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::DiskFull
            | ErrorCode::SystemIoFailure
            | ErrorCode::OutOfMemory
            | ErrorCode::FileLockingProtocolFailed
            | ErrorCode::OperationInterrupted,
        ) => StoreProblem::Unavailable,
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
            StoreProblem::Configuration
        }
        // A table that is not there, or is not as it was made, is a file that something else has changed.
        _ => StoreProblem::Corrupt,
    };
    StoreError::new(problem, format!("SQLite says: {error}")).because(error)
}
