//! Renewing under a scheduler that tries thousands of orders: the flight inside a process, lock by lock, and the
//! protocol between processes, step by step.

mod protocol;
mod world;

/// What the flight locks with, here: the scheduler's own.
mod sync {
    pub(crate) use shuttle::sync::{Arc, Mutex, MutexGuard};
    pub(crate) use std::sync::PoisonError;
}

#[path = "../../src/customers/flight.rs"]
mod flight;

use flight::{Flight, Joined};
use shuttle::future::{block_on, spawn, yield_now};
use shuttle::scheduler::{PctScheduler, RandomScheduler};
use shuttle::sync::Arc;
use shuttle::sync::atomic::{AtomicUsize, Ordering};
use shuttle::{Config, Runner};

const ORDERS: usize = 3_000;
/// The same orders each time; how long a process pauses is left to chance.
const SEED: u64 = 7;

/// Runs a scenario in so many orders: half of them by chance, half with few switches at the worst places.
fn check(scenario: impl Fn() + Clone + Send + Sync + 'static, orders: usize) {
    let mut config = Config::new();
    // A call's future is larger than the stack that a task gets otherwise.
    config.stack_size = 1 << 20;
    let by_chance = RandomScheduler::new_from_seed(SEED, orders / 2);
    Runner::new(by_chance, config.clone()).run(scenario.clone());
    let at_the_worst = PctScheduler::new_from_seed(SEED, 3, orders / 2);
    Runner::new(at_the_worst, config).run(scenario);
}

#[test]
fn one_works_and_all_get_what_it_brings() {
    let scenario = || {
        let flight = Arc::new(Flight::<usize>::new());
        let (aloft, flown) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let tasks: Vec<_> = (0..4)
            .map(|_| {
                let (flight, aloft, flown) = (flight.clone(), aloft.clone(), flown.clone());
                shuttle::thread::spawn(move || {
                    block_on(async {
                        let before = flown.load(Ordering::SeqCst);
                        let got = fly(&flight, &aloft, &flown).await;
                        assert!(got >= before, "a flight that had landed is nobody's answer");
                    });
                })
            })
            .collect();
        tasks.into_iter().for_each(|it| it.join().unwrap());
        let flown = flown.load(Ordering::SeqCst);
        assert!((1..=4).contains(&flown));
    };
    check(scenario, ORDERS);
}

#[test]
fn whoever_waits_for_a_pilot_that_is_lost_is_told_so() {
    let scenario = || {
        let flight = Arc::new(Flight::<usize>::new());
        let lost = Arc::new(AtomicUsize::new(0));
        let tasks: Vec<_> = (0..3)
            .map(|at| {
                let (flight, lost) = (flight.clone(), lost.clone());
                spawn(async move {
                    loop {
                        match flight.join() {
                            // The first one to fly is lost on its way.
                            Joined::Pilot(pilot, waiting)
                                if lost.fetch_add(1, Ordering::SeqCst) == 0 =>
                            {
                                spawn(async move {
                                    yield_now().await;
                                    drop(pilot);
                                });
                                assert_eq!(waiting.await, None);
                            }
                            Joined::Pilot(pilot, waiting) => {
                                pilot.land(at);
                                return waiting.await.unwrap();
                            }
                            Joined::Passenger(waiting) => {
                                if let Some(got) = waiting.await {
                                    return got;
                                }
                            }
                        }
                    }
                })
            })
            .collect();
        for task in tasks {
            assert!(block_on(task).unwrap() < 3);
        }
    };
    check(scenario, ORDERS);
}

/// Takes part in a flight that counts itself, and is never aloft with another.
async fn fly(flight: &Flight<usize>, aloft: &Arc<AtomicUsize>, flown: &Arc<AtomicUsize>) -> usize {
    let waiting = match flight.join() {
        Joined::Passenger(waiting) => waiting,
        Joined::Pilot(pilot, waiting) => {
            let (aloft, flown) = (aloft.clone(), flown.clone());
            spawn(async move {
                assert_eq!(aloft.fetch_add(1, Ordering::SeqCst), 0, "two fly at once");
                yield_now().await;
                let number = flown.fetch_add(1, Ordering::SeqCst) + 1;
                aloft.fetch_sub(1, Ordering::SeqCst);
                pilot.land(number);
            });
            waiting
        }
    };
    waiting.await.unwrap()
}
