//! A store by its URL.

use std::sync::Arc;

use super::{Keys, MemoryStore, Store, StoreError, StoreProblem};

/// Opens the store that a URL names, and makes it where there is none:
///
/// | URL | store |
/// |---|---|
/// | `memory:` | [`MemoryStore`]: empty, and gone with the process |
/// | `sqlite:connections.db`, `sqlite:///var/lib/app/connections.db` | a file, relative to the working folder or not; feature `sqlite` |
/// | `postgres://user:password@host:port/database?sslmode=require` | a database; feature `postgres` |
///
/// # Errors
///
/// The URL names no store that is compiled in, or that one cannot be opened. No message shows a password.
pub async fn open(url: &str, keys: &Keys) -> Result<Arc<dyn Store>, StoreError> {
    let Some((scheme, rest)) = url.split_once(':') else {
        return Err(not_a_store("it has no scheme"));
    };
    match scheme {
        "memory" if rest.is_empty() => Ok(Arc::new(MemoryStore::new())),
        "memory" => Err(not_a_store("after `memory:` comes nothing")),
        "sqlite" => sqlite(rest.strip_prefix("//").unwrap_or(rest), keys).await,
        "postgres" | "postgresql" => postgres(url, keys).await,
        // Not shown: who mistook it may have put a password there.
        _ => Err(not_a_store(
            "it begins with none of `memory:`, `sqlite:`, `postgres:`",
        )),
    }
}

#[cfg(feature = "sqlite")]
async fn sqlite(path: &str, keys: &Keys) -> Result<Arc<dyn Store>, StoreError> {
    if path.is_empty() {
        return Err(not_a_store("after `sqlite:` comes the path of a file"));
    }
    Ok(Arc::new(super::SqliteStore::open(path, keys).await?))
}

#[cfg(not(feature = "sqlite"))]
async fn sqlite(_: &str, _: &Keys) -> Result<Arc<dyn Store>, StoreError> {
    Err(not_a_store(
        "connectome is built without its feature `sqlite`",
    ))
}

#[cfg(feature = "postgres")]
async fn postgres(url: &str, keys: &Keys) -> Result<Arc<dyn Store>, StoreError> {
    Ok(Arc::new(super::PostgresStore::open(url, keys).await?))
}

#[cfg(not(feature = "postgres"))]
async fn postgres(_: &str, _: &Keys) -> Result<Arc<dyn Store>, StoreError> {
    Err(not_a_store(
        "connectome is built without its feature `postgres`",
    ))
}

fn not_a_store(reason: &str) -> StoreError {
    let message = format!("the URL of the store names none: {reason}");
    StoreError::new(StoreProblem::Configuration, message)
}
