//! The thread that works on the file: no async thread waits for a disk.

use std::sync::mpsc;
use std::thread;

use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::store::{StoreError, StoreProblem};

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// One thread with one connection to a file. It ends when this is dropped, after what it has begun.
pub(super) struct Worker {
    jobs: mpsc::Sender<Job>,
    /// Nothing is sent: it ends when the file is closed.
    closed: oneshot::Receiver<()>,
}

impl Worker {
    /// Starts it with the connection that `open` makes.
    pub(super) async fn start(
        open: impl FnOnce() -> Result<Connection, StoreError> + Send + 'static,
    ) -> Result<Self, StoreError> {
        let (jobs, waiting) = mpsc::channel::<Job>();
        let (opened, answer) = oneshot::channel();
        let (closing, closed) = oneshot::channel();
        let work = move || match open() {
            Ok(mut connection) => {
                let _ = opened.send(Ok(()));
                for job in waiting {
                    job(&mut connection);
                }
                drop(connection);
                drop(closing);
            }
            Err(error) => {
                let _ = opened.send(Err(error));
            }
        };
        thread::Builder::new()
            .name("connectome-sqlite".to_owned())
            .spawn(work)
            .map_err(|it| unavailable("the store's thread cannot be started").because(it))?;
        answer.await.map_err(|_| ended())??;
        Ok(Self { jobs, closed })
    }

    /// Waits until the file is closed.
    pub(super) async fn end(self) {
        drop(self.jobs);
        let _ = self.closed.await;
    }

    /// What a job makes of the file. It is done even if nobody waits for it any more.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (done, answer) = oneshot::channel();
        let job = move |connection: &mut Connection| {
            let _ = done.send(job(connection));
        };
        self.jobs.send(Box::new(job)).map_err(|_| ended())?;
        answer.await.map_err(|_| ended())?
    }
}

fn ended() -> StoreError {
    unavailable("the store's thread has ended")
}

fn unavailable(message: &str) -> StoreError {
    StoreError::new(StoreProblem::Unavailable, message)
}
