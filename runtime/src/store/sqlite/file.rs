//! The file: how it is opened.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::failure::failed;
use super::schema;
use crate::store::sealed::keys::private;
use crate::store::{StoreError, StoreProblem};

/// How long a call waits for those of other processes.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between looks whether it is its turn.
const LOOKS: Duration = Duration::from_millis(2);

/// Opens a file, and makes it if there is none.
pub(super) fn open(path: &Path) -> Result<Connection, StoreError> {
    make(path).map_err(|it| cannot(path, &it).because(it))?;
    set_up(path).map_err(|error| StoreError {
        message: format!("{} cannot be opened: {}", path.display(), error.message),
        ..error
    })
}

// SQLite gives its log and index the mode of the file.
fn make(path: &Path) -> io::Result<()> {
    match private(OpenOptions::new().write(true).create_new(true)).open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn set_up(path: &Path) -> Result<Connection, StoreError> {
    // Without URIs: no name of a file means anything else.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    connection.busy_handler(Some(waits())).map_err(failed)?;
    believe_nothing(&connection)?;
    // What a call has answered outlives the power; what is deleted is overwritten.
    let settings =
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY";
    connection.execute_batch(settings).map_err(failed)?;
    schema::version(&connection)?;
    write_ahead(&connection)?;
    schema::migrate(&mut connection)?;
    Ok(connection)
}

// Left to SQLite, who waits looks ten times a second, and may find others at it each time.
fn waits() -> impl FnMut(i32) -> bool {
    let mut begun = Instant::now();
    move |looks| {
        if looks == 0 {
            begun = Instant::now();
        }
        thread::sleep(LOOKS);
        begun.elapsed() < PATIENCE
    }
}

// The file may be anything: nothing that its schema says is run, and no page is taken for sound.
fn believe_nothing(connection: &Connection) -> Result<(), StoreError> {
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    ] {
        connection.set_db_config(config, on).map_err(failed)?;
    }
    let settings = "PRAGMA cell_size_check = ON";
    connection.execute_batch(settings).map_err(failed)
}

/// Opens a file that is there and stays as it is.
pub(super) fn read_only(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    believe_nothing(&connection)?;
    Ok(connection)
}

// Of several processes that switch at once, SQLite lets all but one fail without waiting.
fn write_ahead(connection: &Connection) -> Result<(), StoreError> {
    let begun = Instant::now();
    loop {
        let switched = connection
            .query_row("PRAGMA journal_mode = WAL", [], |row| {
                row.get::<_, String>(0)
            })
            .map_err(failed);
        match switched {
            Ok(mode) if mode == "wal" => return Ok(()),
            Ok(_) => {
                let message = "its file system cannot share a write-ahead log";
                return Err(StoreError::new(StoreProblem::Configuration, message));
            }
            Err(error)
                if error.problem == StoreProblem::Unavailable && begun.elapsed() < PATIENCE =>
            {
                thread::sleep(LOOKS);
            }
            Err(error) => return Err(error),
        }
    }
}

fn cannot(path: &Path, error: &io::Error) -> StoreError {
    let message = format!("{} cannot be made: {error}", path.display());
    StoreError::new(StoreProblem::Configuration, message)
}
