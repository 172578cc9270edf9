//! Several processes at one store: this test binary runs itself again, with a job.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::time::Duration;

use connectome::store::{Keys, Leased, Saved, Store};
use connectome_tests::process::{self, Process};

use super::{kept, key, opened, saved, secret};

const PROCESSES: usize = 4;
const TASKS: usize = 4;
/// So long that it does not end while a test runs.
const LONG: Duration = Duration::from_secs(600);
/// So short that it is worth waiting for.
const SHORT: Duration = Duration::from_secs(1);

/// Another process of this binary with a job.
pub(crate) fn start(job: &str, url: &str, keys: &Path, folder: &Path) -> Process {
    let (keys, folder) = (keys.display(), folder.display());
    Process::start("processes::job", &format!("{job}\n{url}\n{keys}\n{folder}"))
}

/// What another process of this binary does; nothing, if this is the first.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn job() {
    let Some(job) = process::job() else {
        return;
    };
    let parts: Vec<_> = job.lines().collect();
    let [job, url, keys, folder] = parts.try_into().unwrap();
    let keys = Keys::from_file_or_new(keys).unwrap();
    let store = opened(url, &keys).await;
    let folder = Path::new(folder);
    match job.split_once(' ').unwrap_or((job, "")) {
        ("count", rounds) => count(store, rounds.parse().unwrap()).await,
        ("exclude", rounds) => exclude(store, rounds.parse().unwrap(), folder).await,
        ("first", _) => {
            let leased = store.lease(&key("one"), "first", Duration::ZERO).await;
            process::say(&format!("{:?}", leased.unwrap()));
        }
        ("lease", _) => {
            for (name, length) in [("one", LONG), ("other", SHORT)] {
                let leased = store.lease(&key(name), "killed", length).await.unwrap();
                process::say(&format!("{leased:?}"));
            }
            std::thread::sleep(Duration::from_secs(60));
        }
        ("write", _) => super::crash::write(&*store).await,
        (other, _) => panic!("no job: {other}"),
    }
}

async fn count(store: std::sync::Arc<dyn Store>, rounds: usize) {
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..rounds {
                    count_one(&*store).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn count_one(store: &dyn Store) {
    loop {
        let there = store.load(&key("one")).await.unwrap().unwrap();
        let count: u64 = there.kept.secret.reveal().parse().unwrap();
        let next = kept(&(count + 1).to_string());
        let saved = store.save(&key("one"), &next, Some(there.version)).await;
        if let Saved::Done(_) = saved.unwrap() {
            return;
        }
    }
}

/// Whoever has the lease makes a file that must not be there yet.
async fn exclude(store: std::sync::Arc<dyn Store>, rounds: usize, folder: &Path) {
    let marker = folder.join("held");
    let held = (0..TASKS).map(|task| {
        let (store, marker) = (store.clone(), marker.clone());
        let holder = format!("{}-{task}", std::process::id());
        tokio::spawn(async move {
            for _ in 0..rounds {
                take(&*store, &holder).await;
                let alone = OpenOptions::new()
                    .write(true)
                    .create_new(true)
                    .open(&marker);
                assert!(alone.is_ok(), "two hold one lease");
                tokio::time::sleep(Duration::from_millis(1)).await;
                fs::remove_file(&marker).unwrap();
                store.release(&key("one"), &holder).await.unwrap();
            }
        })
    });
    for task in held.collect::<Vec<_>>() {
        task.await.unwrap();
    }
}

async fn take(store: &dyn Store, holder: &str) {
    while store.lease(&key("one"), holder, LONG).await.unwrap() != Leased::Taken {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// Processes that change one row at once lose no update, and of those that lease it one has it at a time.
pub(crate) async fn share(url: &str, keys: &Path, folder: &Path, rounds: usize) {
    let store = opened(url, &Keys::from_file_or_new(keys).unwrap()).await;
    saved(&*store, &key("one"), "0").await;
    for job in ["count", "exclude"] {
        let job = format!("{job} {rounds}");
        let processes: Vec<_> = (0..PROCESSES)
            .map(|_| start(&job, url, keys, folder))
            .collect();
        for process in processes {
            process.ended_well();
        }
    }
    let total = (PROCESSES * TASKS * rounds).to_string();
    assert_eq!(secret(&*store, &key("one")).await, Some(total));
}

/// A holder that is killed has its lease until its time is over, and no longer.
pub(crate) async fn a_killed_holder_loses_its_lease(url: &str, keys: &Path, folder: &Path) {
    let store = opened(url, &Keys::from_file_or_new(keys).unwrap()).await;
    store.delete(&key("one")).await.unwrap();
    saved(&*store, &key("one"), "0").await;
    let mut process = start("lease", url, keys, folder);
    for _ in 0..2 {
        assert_eq!(process.line().as_deref(), Some("Taken"));
    }
    process.kill();
    let Leased::Held(left) = store.lease(&key("one"), "other", LONG).await.unwrap() else {
        panic!("the lease was lost with its holder");
    };
    assert!(left <= LONG, "{left:?}");
    tokio::time::sleep(SHORT + Duration::from_millis(20)).await;
    let leased = store.lease(&key("other"), "other", LONG).await.unwrap();
    assert_eq!(leased, Leased::Taken);
}

/// All processes that come first at once find one store, and one key.
pub(crate) async fn come_first_at_once(url: &str, keys: &Path, folder: &Path) {
    let processes: Vec<_> = (0..PROCESSES * 2)
        .map(|_| start("first", url, keys, folder))
        .collect();
    for mut process in processes {
        assert_eq!(process.line().as_deref(), Some("Taken"));
    }
    File::open(keys).unwrap();
}
