//! How fast generated mappings are, against the same ones written by hand, on the same records.

mod by_hand;
mod records;

use std::fmt::Debug;
use std::hint::black_box;
use std::time::{Duration, Instant};

use connectome::{Mismatch, Unify, UnifyCreate};
use connectome_unified::{Contact, Task};

/// How often the two sides take turns; the best turn of each counts.
const TURNS: usize = 200;
/// How often all records are mapped in a turn.
const RUNS: usize = 20;
const RECORDS: usize = 100;

/// Measures both sides on the same records and prints the ratios.
pub(crate) fn compare() {
    println!(
        "{:<34}{:>12}{:>12}{:>8}",
        "", "ours ns", "by hand ns", "ratio"
    );
    let people = records::hubspot(RECORDS);
    let issues = records::redmine(RECORDS);
    let persons = records::pipedrive(RECORDS);

    let contacts = report(
        "HubSpot's contact → Contact",
        &people,
        <connectome_hubspot::collections::Contacts as Unify<Contact>>::read,
        |it| Ok(by_hand::contact_from_hubspot(it)),
    );
    let tasks = report(
        "Redmine's issue → Task",
        &issues,
        <connectome_redmine::collections::Issues as Unify<Task>>::read,
        |it| Ok(by_hand::task_from_redmine(it)),
    );
    let more_contacts = report(
        "Pipedrive's person → Contact",
        &persons,
        <connectome_pipedrive::collections::Persons as Unify<Contact>>::read,
        |it| Ok(by_hand::contact_from_pipedrive(it)),
    );
    report(
        "Contact → HubSpot's contact",
        &contacts,
        <connectome_hubspot::collections::Contacts as UnifyCreate<Contact>>::new,
        |it| Ok(by_hand::contact_to_hubspot(it)),
    );
    report(
        "Task → Redmine's issue",
        &tasks,
        <connectome_redmine::collections::Issues as UnifyCreate<Task>>::new,
        by_hand::task_to_redmine,
    );
    report(
        "Contact → Pipedrive's person",
        &more_contacts,
        <connectome_pipedrive::collections::Persons as UnifyCreate<Contact>>::new,
        by_hand::contact_to_pipedrive,
    );
}

/// Prints both times for one record; returns what came of all of them.
fn report<T, M: Debug + PartialEq>(
    what: &str,
    records: &[T],
    ours: impl Fn(&T) -> Result<M, Mismatch>,
    by_hand: impl Fn(&T) -> Result<M, Mismatch>,
) -> Vec<M> {
    for record in records {
        assert_eq!(ours(record), by_hand(record));
    }
    let (mut best, mut best_by_hand) = (Duration::MAX, Duration::MAX);
    for _ in 0..TURNS {
        best = best.min(turn(records, &ours));
        best_by_hand = best_by_hand.min(turn(records, &by_hand));
    }
    let each = |it: Duration| it.as_nanos() as f64 / (RUNS * records.len()) as f64;
    println!(
        "{what:<34}{:>12.0}{:>12.0}{:>8.2}",
        each(best),
        each(best_by_hand),
        best.as_secs_f64() / best_by_hand.as_secs_f64()
    );
    let made: Result<_, Mismatch> = records.iter().map(ours).collect();
    made.expect("they were compared")
}

fn turn<T, M>(records: &[T], map: &impl Fn(&T) -> Result<M, Mismatch>) -> Duration {
    let since = Instant::now();
    for _ in 0..RUNS {
        for record in records {
            drop(black_box(map(black_box(record))));
        }
    }
    since.elapsed()
}
