//! Connections to the server: few, made when they are needed, used again while they are sound.

use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;
use tokio_postgres::config::SslMode;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Config, NoTls, Row, Transaction};

use super::address::Address;
use super::failure::failed;
use super::tls::Tls;
use crate::store::{StoreError, StoreProblem};

/// How many connections one store takes: a call holds one for milliseconds.
const MOST: usize = 8;

/// How long a call may take, with waiting for a connection and for rows that others change.
const PATIENCE: Duration = Duration::from_secs(30);

/// A value of a statement with its type, by which a call is one round trip instead of two.
pub(super) type Value<'a> = (&'a (dyn ToSql + Sync), Type);

pub(super) struct Pool {
    config: Config,
    /// `None`: connections are not secured.
    tls: Option<Tls>,
    idle: Mutex<Vec<Client>>,
    free: Semaphore,
}

/// A connection for as long as a call takes. It is closed with this, unless it is given back: whatever ended the call
/// early leaves nothing behind.
struct Lent<'p> {
    client: Client,
    used_before: bool,
    pool: &'p Pool,
    _permit: SemaphorePermit<'p>,
}

impl Pool {
    pub(super) fn new(address: Address) -> Result<Self, StoreError> {
        let tls = match address.config.get_ssl_mode() {
            SslMode::Disable => None,
            _ => Some(Tls::trusting(address.roots.as_deref())?),
        };
        Ok(Self {
            config: address.config,
            tls,
            idle: Mutex::default(),
            free: Semaphore::new(MOST),
        })
    }

    /// What one statement that changes nothing brings.
    pub(super) async fn read(
        &self,
        statement: &str,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>, StoreError> {
        in_time(async {
            loop {
                let lent = self.lend().await?;
                match lent.client.query_typed(statement, values).await {
                    Ok(rows) => {
                        lent.give_back();
                        return Ok(rows);
                    }
                    Err(error) if lent.was_lost(&error) => {}
                    Err(error) => return Err(failed(error)),
                }
            }
        })
        .await
    }

    /// What `work` makes of a transaction. It commits what shall stay; what it does not is rolled back.
    pub(super) async fn change<T>(
        &self,
        work: impl AsyncFnOnce(Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        in_time(async {
            let mut lent = loop {
                let lent = self.lend().await?;
                // Asked before anything depends on it: a server that was restarted has forgotten the connection.
                match lent.client.batch_execute("").await {
                    Ok(()) => break lent,
                    Err(error) if lent.was_lost(&error) => {}
                    Err(error) => return Err(failed(error)),
                }
            };
            let transaction = lent.client.transaction().await.map_err(failed)?;
            let made = work(transaction).await?;
            lent.give_back();
            Ok(made)
        })
        .await
    }

    async fn lend(&self) -> Result<Lent<'_>, StoreError> {
        let permit = self.free.acquire().await.map_err(|it| {
            StoreError::new(StoreProblem::Unavailable, "the store is closed").because(it)
        })?;
        let idle = self.idle().pop();
        let used_before = idle.is_some();
        let client = match idle {
            Some(client) => client,
            None => self.connect().await?,
        };
        Ok(Lent {
            client,
            used_before,
            pool: self,
            _permit: permit,
        })
    }

    async fn connect(&self) -> Result<Client, StoreError> {
        let client = match &self.tls {
            None => {
                let (client, connection) = self.config.connect(NoTls).await.map_err(failed)?;
                // How it ended is what the next call says.
                drop(tokio::spawn(connection));
                client
            }
            Some(tls) => {
                let connected = self.config.connect(tls.clone()).await;
                let (client, connection) = connected.map_err(failed)?;
                drop(tokio::spawn(connection));
                client
            }
        };
        // Nobody waits for a process that has stopped amid a call.
        let settings = "SET lock_timeout = '10s'; SET statement_timeout = '20s';
            SET idle_in_transaction_session_timeout = '20s'; SET bytea_output = 'hex'";
        client.batch_execute(settings).await.map_err(failed)?;
        Ok(client)
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Client>> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|it| !it.is_closed());
        idle
    }
}

impl Lent<'_> {
    fn give_back(self) {
        let Self { client, pool, .. } = self;
        pool.idle().push(client);
    }

    /// Whether the server was lost before this call began: another connection may be sound.
    fn was_lost(&self, error: &tokio_postgres::Error) -> bool {
        // `57P01`: the server says that it ends.
        let ends = error.code().is_some_and(|it| it.code() == "57P01");
        self.used_before && (ends || error.is_closed() || self.client.is_closed())
    }
}

async fn in_time<T>(call: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    match timeout(PATIENCE, call).await {
        Ok(done) => done,
        Err(_) => Err(StoreError::new(
            StoreProblem::Unavailable,
            format!("PostgreSQL has not answered for {} s", PATIENCE.as_secs()),
        )),
    }
}
