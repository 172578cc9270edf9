//! Processes that renew one connection: one of them does, the others take what it has brought.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use connectome::Category;
use connectome::customers::Customers;
use connectome::oauth::Ask;
use shuttle::future::{block_on, spawn};

use crate::check;
use crate::world::{Desk, World};

const HOUR: Duration = Duration::from_secs(3600);
const ORDERS: usize = 600;

#[test]
fn processes_renew_once_and_nobody_fails() {
    let scenario = || {
        block_on(async {
            let world = World::new();
            let processes: Vec<_> = (0..3).map(|_| world.process()).collect();
            connect(&processes[0].1).await;
            for round in 1..=2 {
                world.pass(2 * HOUR);
                let tasks = (0..6).map(|at| spawn(open(processes[at % 3].1.clone())));
                for task in tasks.collect::<Vec<_>>() {
                    task.await.unwrap().unwrap();
                }
                assert_eq!(world.given_and_reused(), (1 + round, 0));
            }
        });
    };
    check(scenario, ORDERS);
}

#[test]
fn a_process_that_is_killed_takes_the_connection_with_it_only_with_the_token() {
    let lost = Arc::new(Mutex::new((0, 0)));
    let counted = lost.clone();
    let scenario = move || {
        let counted = counted.clone();
        block_on(async move {
            let world = World::new();
            let (doomed, its) = world.process();
            let (_, others) = world.process();
            connect(&others).await;
            world.pass(2 * HOUR);
            let work = open(its.clone());
            doomed.run(async move {
                let _ = work.await;
            });
            let killer = doomed.clone();
            let killed = spawn(async move { killer.kill() });
            let outcome = open(others.clone()).await;
            killed.await.unwrap();
            let (given, reused) = world.given_and_reused();
            match outcome {
                // Nobody had used the refresh token up, or its successor was saved.
                Ok(()) => assert_eq!((given, reused), (2, 0)),
                // The token had been given to the killed process, which could not save it.
                Err(category) => {
                    assert_eq!((category, given, reused), (Category::Disconnected, 2, 1));
                    counted.lock().unwrap().0 += 1;
                }
            }
            counted.lock().unwrap().1 += 1;
        });
    };
    check(scenario, 2 * ORDERS);
    let (lost, all) = *lost.lock().unwrap();
    assert!(
        lost < all,
        "some orders leave the connection usable: {lost} of {all} do not"
    );
}

async fn connect(customers: &Customers) {
    let acme = customers.customer("acme");
    let begun = acme
        .connection::<Desk>()
        .authorize("oauth", &Ask::new())
        .await
        .unwrap();
    let query = format!("code=c&state={}", begun.state.reveal());
    acme.finish(&query).await.unwrap();
}

async fn open(customers: Customers) -> Result<(), Category> {
    let opened = customers.customer("acme").connection::<Desk>().open().await;
    opened.map(drop).map_err(|error| error.category())
}
