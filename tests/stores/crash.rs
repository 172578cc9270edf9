//! Processes that are killed while they save.

use std::path::Path;
use std::time::Duration;

use connectome::store::{Kept, Keys, Saved, State, Store};
use connectome::{Json, Secret};
use connectome_tests::process::say;

use super::processes::start;
use super::{key, opened};

/// So long that a save writes many pages.
const LONG: usize = 40_000;

/// Saves one number after the other for ever, and says which have been saved.
pub(crate) async fn write(store: &dyn Store) {
    let (mut number, mut seen) = last(store).await;
    let mut is_alone = false;
    loop {
        let next = kept(number + 1);
        match store.save(&key("crash"), &next, seen).await.unwrap() {
            Saved::Done(version) => {
                (number, seen) = (number + 1, Some(version));
                is_alone = true;
                say(&number.to_string());
            }
            // A server may still have been at what the process before this one asked of it.
            Saved::Conflict if !is_alone => (number, seen) = last(store).await,
            Saved::Conflict => panic!("nobody else writes"),
        }
    }
}

async fn last(store: &dyn Store) -> (usize, Option<u64>) {
    let there = store.load(&key("crash")).await.unwrap();
    let number = there.as_ref().map_or(0, |it| number_in(&it.kept));
    (number, there.map(|it| it.version))
}

fn kept(number: usize) -> Kept {
    Kept {
        state: State::Disconnected(number.to_string()),
        shown: Json::of(&number.to_string()),
        secret: Secret::new(format!("{number} ").repeat(LONG / (number.to_string().len() + 1))),
    }
}

/// The one number that all of it is made of.
fn number_in(there: &Kept) -> usize {
    let State::Disconnected(number) = &there.state else {
        panic!("never saved: {there:?}");
    };
    let number = number.parse().unwrap();
    assert!(*there == kept(number), "half of a save: {number}");
    number
}

/// A process that is killed amid a save leaves what it saved last or what it was saving; and what it has said to have
/// saved is there.
pub(crate) async fn leaves_either(url: &str, keys: &Path, folder: &Path, rounds: u32) {
    let mut last = 0;
    for round in 0..rounds {
        let mut process = start("write", url, keys, folder);
        let mut said = 0;
        for _ in 0..=round % 3 {
            said = process.line().unwrap().parse().unwrap();
        }
        // At another moment of a save each time.
        std::thread::sleep(Duration::from_micros(u64::from(round) * 379 % 4_000));
        process.kill();
        while let Some(line) = process.line() {
            said = line.parse().unwrap();
        }
        let store = opened(url, &Keys::from_file(keys).unwrap()).await;
        let there = store.load(&key("crash")).await.unwrap().unwrap();
        let number = number_in(&there.kept);
        assert!(
            said <= number && number <= said + 1,
            "{said} was saved, {number} is there"
        );
        assert!(last < number);
        last = number;
    }
}
