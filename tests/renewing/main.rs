//! One connection, whose refresh token is good once, used by many tasks in several processes: through a real PostgreSQL
//! and a real file, at a real OAuth server. `cargo xtask soak` runs it in full.

mod app;

use std::time::{Duration, Instant};

use app::{Setting, connected, customers, set_up, used};
use connectome_tests::process::{self, Process};
use connectome_tests::server::Server;

const JOB: &str = "job";
const PROCESSES: usize = 4;
const HOUR: Duration = Duration::from_secs(3600);
/// The lease of a process that is killed with it; all others have the usual one, which is ten times as long.
const DOOMED: Duration = Duration::from_secs(3);

/// How many rounds, and how many tasks in each process.
fn size() -> (u32, usize) {
    match std::env::var_os("CONNECTOME_FULL") {
        Some(_) => (50, 1000),
        None => (3, 50),
    }
}

#[expect(
    clippy::print_stderr,
    reason = "fifty rounds take minutes: what was done is shown"
)]
#[tokio::test]
async fn processes_renew_once_through_postgresql() {
    let (Some(oauth), Some(postgres)) = (Server::oidc_provider(), Server::postgres()) else {
        return;
    };
    let store = format!(
        "postgres://connectome:s3cret@127.0.0.1:{}/connectome",
        postgres.port()
    );
    let setting = Setting::new(&oauth, store);
    connected(&customers(&setting, Duration::ZERO).await.0).await;
    let (rounds, tasks) = size();
    for round in 1..=rounds {
        let ahead = round * HOUR;
        let begun = Instant::now();
        let job = setting.job("use", ahead, tasks);
        let mut processes: Vec<_> = (0..PROCESSES).map(|_| Process::start(JOB, &job)).collect();
        let renewed: usize = processes
            .iter_mut()
            .map(|it| {
                let said = it.line().expect("a process ends with what it has done");
                said.parse::<usize>()
                    .unwrap_or_else(|_| panic!("round {round}: {said}"))
            })
            .sum();
        assert_eq!(renewed, 1, "in round {round}");
        eprintln!(
            "round {round} of {rounds}: {tasks} tasks in {PROCESSES} processes, one renewal, {:?}",
            begun.elapsed()
        );
    }
}

#[tokio::test]
async fn tasks_renew_once_through_a_file() {
    let Some(oauth) = Server::oidc_provider() else {
        return;
    };
    let setting = Setting::in_a_file(&oauth);
    connected(&customers(&setting, Duration::ZERO).await.0).await;
    let (rounds, tasks) = size();
    for round in 1..=rounds {
        let (customers, renewed) = customers(&setting, round * HOUR).await;
        used(&customers, tasks).await.unwrap();
        assert_eq!(renewed.count(), 1, "in round {round}");
    }
}

#[tokio::test]
async fn a_process_that_is_killed_while_it_renews_hinders_nobody() {
    let Some(oauth) = Server::oidc_provider() else {
        return;
    };
    let setting = Setting::in_a_file(&oauth);
    connected(&customers(&setting, Duration::ZERO).await.0).await;
    let mut doomed = Process::start(JOB, &setting.job("stall", HOUR, 1));
    assert_eq!(doomed.line().as_deref(), Some("renewing"));
    doomed.kill();

    let (customers, renewed) = customers(&setting, HOUR).await;
    let begun = Instant::now();
    used(&customers, 10).await.unwrap();

    assert_eq!(renewed.count(), 1);
    let waited = begun.elapsed();
    assert!(
        waited < 10 * DOOMED,
        "for its lease, and not for as long as others have one: {waited:?}"
    );
}

/// What another process of this binary does; nothing, if this is the first.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn job() {
    let Some(job) = process::job() else {
        return;
    };
    let (setting, what, ahead, tasks) = Setting::of(&job);
    let (mut customers, renewed) = set_up(&setting, ahead).await;
    if what == "stall" {
        renewed.stall();
        customers = customers.lease(DOOMED);
    }
    match used(&customers.build().unwrap(), tasks).await {
        Ok(()) => process::say(&renewed.count().to_string()),
        Err(error) => process::say(&format!("failed: {error}")),
    }
}
