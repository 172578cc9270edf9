//! Renewing with several processes over one store, each token endpoint answer one after the other.

mod scene;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use self::scene::{FACTS, HOUR, Overtaken, Scene, key, pause, set, shown, token};
use crate::Category;
use crate::credential::CredentialSource;
use crate::customers::grant::Grant;
use crate::customers::registry::Registry;
use crate::oauth::OAuthProblem;
use crate::store::{ConnectionKey, CustomerId, Leased, Saved, Store};

#[tokio::test]
async fn a_good_token_is_used_as_it_is() {
    let scene = Scene::new().await;
    let process = scene.process();
    assert_eq!(token(&process).await.unwrap(), "a0");
    assert_eq!(token(&process).await.unwrap(), "a0");
    assert_eq!(scene.asked(), 0);
}

#[tokio::test]
async fn all_who_wait_share_one_renewal() {
    let scene = Scene::new().await;
    let processes: Vec<_> = (0..4).map(|_| scene.process()).collect();
    for round in 1..=20 {
        scene.clock.pass(HOUR);
        let tasks = (0..200).map(|at| {
            let process = processes[at % 4].clone();
            tokio::spawn(async move { token(&process).await })
        });
        for task in tasks.collect::<Vec<_>>() {
            assert_eq!(task.await.unwrap().unwrap(), format!("a{round}"));
        }
        assert_eq!(scene.asked(), round);
    }
}

#[tokio::test]
async fn a_token_is_renewed_ahead_of_its_end() {
    let scene = Scene::new().await;
    let process = scene.process();
    token(&process).await.unwrap();
    scene.clock.pass(HOUR - Duration::from_secs(90));
    assert_eq!(token(&process).await.unwrap(), "a0");
    scene.clock.pass(Duration::from_secs(31));
    assert_eq!(token(&process).await.unwrap(), "a1");
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_for_all_who_were_refused() {
    let scene = Scene::new().await;
    let (one, other) = (scene.process(), scene.process());
    let refused = one.current().await.unwrap();
    let refused_there = other.current().await.unwrap();
    scene.clock.pass(Duration::from_secs(10));
    let newer = one.refused(&refused).await.unwrap().unwrap();
    assert_eq!(shown(&newer), "a1");
    assert!(Arc::ptr_eq(
        &one.refused(&refused).await.unwrap().unwrap(),
        &newer
    ));
    assert_eq!(
        shown(&other.refused(&refused_there).await.unwrap().unwrap()),
        "a1"
    );
    assert_eq!(scene.asked(), 1);
    // It is as new as can be: another would be refused as well.
    assert!(one.refused(&newer).await.unwrap().is_none());
}

#[tokio::test]
async fn whoever_gives_up_waiting_ends_nothing() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.clock.pass(HOUR);
    drop(tokio::time::timeout(Duration::ZERO, process.current()).await);
    assert_eq!(token(&process).await.unwrap(), "a1");
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn a_grant_that_has_ended_is_said_without_asking_again() {
    let scene = Scene::new().await;
    let (one, other) = (scene.process(), scene.process());
    scene.issuer.say(&[OAuthProblem::Ended]);
    scene.clock.pass(HOUR);
    for process in [&one, &one, &other, &other] {
        let error = token(process).await.unwrap_err();
        assert_eq!(error.category(), Category::Disconnected);
        assert!(
            error.to_string().contains("has to be connected again"),
            "{error}"
        );
    }
    scene.clock.pass(HOUR);
    assert!(token(&one).await.is_err());
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn what_another_has_used_up_is_read_again_before_anything_ends() {
    let scene = Scene::new().await;
    let one = scene.process();
    scene.clock.pass(HOUR);
    let overtaken = scene.process_with(Arc::new(Overtaken(
        scene.store.clone(),
        scene.clock.clone(),
    )));
    assert_eq!(token(&overtaken).await.unwrap(), "a1");
    assert_eq!(token(&one).await.unwrap(), "a1");
    assert_eq!(scene.asked(), 0);
}

#[tokio::test]
async fn a_token_endpoint_that_fails_is_not_asked_again_at_once() {
    for problem in [
        OAuthProblem::Unavailable,
        OAuthProblem::Unreadable,
        OAuthProblem::Configuration,
    ] {
        let scene = Scene::new().await;
        let process = scene.process();
        scene.issuer.say(&[problem, problem]);
        scene.clock.pass(HOUR);
        assert!(token(&process).await.is_err());
        assert!(token(&process).await.is_err());
        assert_eq!(scene.asked(), 1, "{problem:?}");
        scene.clock.pass(Duration::from_secs(2));
        assert!(token(&process).await.is_err());
        scene.clock.pass(Duration::from_secs(4));
        assert_eq!(token(&process).await.unwrap(), "a1");
        assert_eq!(scene.asked(), 3, "{problem:?}");
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_renewed_yet_is_used_to_its_end() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.issuer.say(&[OAuthProblem::Unavailable; 2]);
    scene.clock.pass(HOUR - Duration::from_secs(30));
    assert_eq!(token(&process).await.unwrap(), "a0");
    assert_eq!(token(&process).await.unwrap(), "a0");
    assert_eq!(scene.asked(), 1);
    scene.clock.pass(Duration::from_secs(31));
    let error = token(&process).await.unwrap_err();
    assert_eq!(error.category(), Category::Unavailable);
}

#[tokio::test]
async fn what_cannot_be_saved_is_used_and_saved_later() {
    let scene = Scene::new().await;
    let process = scene.process();
    token(&process).await.unwrap();
    scene.clock.pass(HOUR);
    scene.issuer.breaks(scene.store.clone());
    assert_eq!(token(&process).await.unwrap(), "a1");
    scene.clock.pass(Duration::from_secs(2));
    assert_eq!(token(&process).await.unwrap(), "a1");
    scene.store.set_down(false);
    scene.clock.pass(Duration::from_secs(2));
    assert_eq!(token(&process).await.unwrap(), "a1");
    assert_eq!(token(&scene.process()).await.unwrap(), "a1");
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn without_an_end_a_token_is_good_until_it_is_refused() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.issuer.lives(None);
    scene.clock.pass(HOUR);
    assert_eq!(token(&process).await.unwrap(), "a1");
    scene.clock.pass(1000 * HOUR);
    let granted = process.current().await.unwrap();
    assert_eq!(shown(&granted), "a1");
    assert_eq!(
        shown(&process.refused(&granted).await.unwrap().unwrap()),
        "a2"
    );
}

#[tokio::test]
async fn a_clock_that_is_an_hour_off_costs_renewals_and_nothing_else() {
    for (one_off, other_off) in [(HOUR, Duration::ZERO), (Duration::ZERO, HOUR)] {
        let scene = Scene::new().await;
        let one = scene.process_at(one_off);
        let other = scene.process_at(other_off);
        for _ in 0..5 {
            scene.clock.pass(HOUR / 2);
            token(&one).await.unwrap();
            token(&other).await.unwrap();
        }
        assert!(scene.asked() <= 10, "{}", scene.asked());
    }
}

#[tokio::test]
async fn a_lease_that_nobody_gives_back_ends() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.clock.pass(HOUR);
    let length = Duration::from_millis(300);
    let lease = scene.store.lease(&key(), "killed", length).await;
    assert_eq!(lease.unwrap(), Leased::Taken);
    assert_eq!(token(&process).await.unwrap(), "a1");
}

#[tokio::test]
async fn what_others_do_to_a_connection_is_seen() {
    let scene = Scene::new().await;
    let process = scene.process();
    token(&process).await.unwrap();
    scene.store.delete(&key()).await.unwrap();
    assert_eq!(token(&process).await.unwrap(), "a0");
    scene.clock.pass(Duration::from_secs(31));
    let error = token(&process).await.unwrap_err();
    assert_eq!(error.category(), Category::Disconnected);
}

#[tokio::test]
async fn what_is_changed_while_it_is_read_is_read_anew() {
    let scene = Scene::new().await;
    let process = scene.process();
    scene.store.is_slow.store(true, Ordering::SeqCst);
    let early = process.clone();
    let early = tokio::spawn(async move { token(&early).await });
    pause().await;
    let seen = scene.store.store.load(&key()).await.unwrap().unwrap();
    let newer = Grant::default().with(set(7, Some(HOUR)), &scene.clock);
    let newer = newer.kept(&FACTS);
    let saved = scene.store.save(&key(), &newer, Some(seen.version)).await;
    assert!(matches!(saved.unwrap(), Saved::Done(_)));
    process.forget();

    assert_eq!(token(&process).await.unwrap(), "a7");
    assert_eq!(early.await.unwrap().unwrap(), "a7");
    assert_eq!(token(&process).await.unwrap(), "a7");
}

#[tokio::test]
async fn what_nobody_needs_is_let_go() {
    let scene = Scene::new().await;
    let registry = Registry::default();
    let key = |number: usize| {
        let customer = CustomerId::new(number.to_string());
        ConnectionKey::new(customer, "app", "default")
    };
    let used = registry.get(&key(0), || scene.process());
    let unsaved = registry.get(&key(1), || scene.process());
    scene.clock.pass(HOUR);
    scene.issuer.breaks(scene.store.clone());
    assert_eq!(token(&unsaved).await.unwrap(), "a1");
    drop(unsaved);

    for number in 2..1000 {
        registry.get(&key(number), || scene.process());
    }

    assert!(registry.len() < 200, "{}", registry.len());
    let again = registry.get(&key(1), || scene.process());
    assert_eq!(token(&again).await.unwrap(), "a1");
    assert_eq!(scene.asked(), 1);
    drop(used);
}
