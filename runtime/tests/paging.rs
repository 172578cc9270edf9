//! Every way of paging against apps that behave and apps that do not: no record comes twice, none is lost,
//! nothing goes on for ever.

#[allow(missing_docs, unreachable_pub, dead_code)]
#[path = "paging/app.rs"]
mod app;

use app::*;
use connectome::{Category, Connector, Cursor, List};

/// Calls a test for each way of paging.
macro_rules! for_each {
    ($test:ident: $($way:ident)*) => {$( $test::<$way>().await; )*};
}

/// As often as any listing here could ask.
const ENOUGH: usize = 500;

#[tokio::test]
async fn every_record_comes_once_with_every_page_size() {
    async fn check<C: Way>() {
        for count in [0, 1, 2, 9, 10, 11, 20, 23] {
            for per_page in 1..=12 {
                let app = App::with(0..count);
                let numbers = app.connect();
                let list = numbers.collection::<C>().list().per_page(per_page);
                let ids = ids(list.records().all().await.unwrap());
                assert_eq!(ids, (0..count).collect::<Vec<_>>(), "{} {per_page}", C::KEY);
                assert!(app.state().requests.len() <= ENOUGH);
            }
        }
    }
    for_each! { check: ByCursor ByHeader InBody ByOffset ByOffsetAlone ByNumber ByNumberAlone ByLink ByUrl
    ByRelativeUrl InOne }
}

#[tokio::test]
async fn a_listing_goes_on_behind_any_record() {
    async fn check<C: Way>() {
        for per_page in [1, 3, 10] {
            for taken in 0..=13 {
                let app = App::with(0..13);
                let numbers = app.connect();
                let list = || numbers.collection::<C>().list().per_page(per_page);
                let mut records = list().records();
                let mut seen = Vec::new();
                for _ in 0..taken {
                    seen.push(records.next().await.unwrap().unwrap());
                }
                if let Some(cursor) = records.cursor() {
                    let kept = cursor.to_string();
                    drop(records);
                    let cursor: Cursor = kept.parse().unwrap();
                    // Another page size would move the pages.
                    let rest = numbers.collection::<C>().list().per_page(7).after(cursor);
                    seen.extend(rest.records().all().await.unwrap());
                }
                assert_eq!(
                    ids(seen),
                    (0..13).collect::<Vec<_>>(),
                    "{} {per_page} {taken}",
                    C::KEY
                );
            }
        }
    }
    for_each! { check: ByCursor ByHeader InBody ByOffset ByOffsetAlone ByNumber ByNumberAlone ByLink ByUrl
    ByRelativeUrl InOne }
}

#[tokio::test]
async fn pages_go_on_one_by_one() {
    async fn check<C: Way>() {
        let app = App::with(0..13);
        let numbers = app.connect();
        let mut page = numbers
            .collection::<C>()
            .list()
            .per_page(4)
            .page()
            .await
            .unwrap();
        let mut seen = Vec::new();
        loop {
            seen.extend(page.records);
            let Some(next) = page.next else { break };
            let list = numbers.collection::<C>().list().after(next);
            page = list.page().await.unwrap();
        }
        assert_eq!(ids(seen), (0..13).collect::<Vec<_>>(), "{}", C::KEY);

        let mut pages = numbers.collection::<C>().list().per_page(4).pages();
        let mut seen = Vec::new();
        while let Some(page) = pages.next().await {
            seen.extend(page.unwrap().records);
        }
        assert_eq!(ids(seen), (0..13).collect::<Vec<_>>(), "{}", C::KEY);
    }
    for_each! { check: ByCursor ByHeader InBody ByOffset ByOffsetAlone ByNumber ByNumberAlone ByLink ByUrl
    ByRelativeUrl InOne }
}

#[tokio::test]
async fn records_that_are_added_behind_come_too() {
    async fn check<C: Way>() {
        for per_page in 1..=10 {
            let app = App::with(0..40).afterwards(|records| {
                if records.len() < 60 {
                    records.push(records.len() as i64);
                }
            });
            let numbers = app.connect();
            let list = numbers.collection::<C>().list().per_page(per_page);
            let ids = ids(list.records().all().await.unwrap());
            let expected: Vec<_> = (0..ids.len() as i64).collect();
            assert_eq!(ids, expected, "{} {per_page}", C::KEY);
            assert!(ids.len() >= 40);
        }
    }
    for_each! { check: ByCursor ByHeader InBody ByOffset ByOffsetAlone ByNumber ByNumberAlone ByLink ByUrl
    ByRelativeUrl }
}

#[tokio::test]
async fn records_that_are_added_in_front_move_no_other_out() {
    async fn check<C: Way>() {
        for per_page in 1..=10 {
            let app = App::with((0..40).rev()).afterwards(|records| {
                if records.len() < 50 {
                    records.insert(0, records.len() as i64);
                }
            });
            let numbers = app.connect();
            let list = numbers.collection::<C>().list().per_page(per_page);
            let mut ids = ids(list.records().all().await.unwrap());
            ids.retain(|id| *id < 40);
            assert_eq!(
                ids,
                (0..40).rev().collect::<Vec<_>>(),
                "{} {per_page}",
                C::KEY
            );
        }
    }
    for_each! { check: ByOffset ByOffsetAlone ByNumber ByNumberAlone }
}

#[tokio::test]
async fn a_repeated_cursor_ends_it_with_an_error() {
    async fn check<C: Way>() {
        let app = App::with(0..40).quirk(Quirk::RepeatsCursor);
        let numbers = app.connect();
        let mut records = numbers.collection::<C>().list().records();
        for id in 0..30 {
            assert_eq!(records.next().await.unwrap().unwrap().id, id, "{}", C::KEY);
        }
        let error = records.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("came before"), "{error}");
        assert_eq!(error.category(), Category::Unreadable);
        assert!(records.next().await.is_none());
        assert_eq!(records.cursor(), None);
        assert_eq!(app.state().requests.len(), 3);
    }
    for_each! { check: ByCursor ByHeader InBody ByLink ByUrl ByRelativeUrl }
}

#[tokio::test]
async fn a_wrong_total_loses_nothing() {
    async fn check<C: Way>() {
        for total in [-1, 0, 5, 20, 1000] {
            let app = App::with(0..23).quirk(Quirk::SaysTotal(total));
            let records = app.connect().collection::<C>().list().records().all().await;
            // A total that is reached while there is more is believed: 20 after two pages of 10.
            let expected = if total == 20 { 20 } else { 23 };
            assert_eq!(records.unwrap().len(), expected, "{} {total}", C::KEY);
        }
    }
    for_each! { check: ByOffset }
}

#[tokio::test]
async fn smaller_pages_than_asked_for_lose_nothing() {
    async fn check<C: Way>() {
        let app = App::with(0..23).quirk(Quirk::Clamps(3));
        let records = app.connect().collection::<C>().list().records().all().await;
        assert_eq!(
            ids(records.unwrap()),
            (0..23).collect::<Vec<_>>(),
            "{}",
            C::KEY
        );
    }
    for_each! { check: ByCursor ByHeader InBody ByOffset ByNumber ByLink ByUrl ByRelativeUrl }
}

#[tokio::test]
async fn an_empty_page_with_a_cursor_is_not_the_end() {
    async fn check<C: Way>() {
        let app = App::with(0..23).quirk(Quirk::EmptyPages);
        let records = app
            .connect()
            .collection::<C>()
            .list()
            .per_page(5)
            .records()
            .all()
            .await;
        assert_eq!(
            ids(records.unwrap()),
            (0..23).collect::<Vec<_>>(),
            "{}",
            C::KEY
        );
    }
    for_each! { check: ByCursor ByHeader ByLink ByUrl ByRelativeUrl }
}

#[tokio::test]
async fn an_app_that_brings_one_page_for_ever_is_left() {
    async fn check<C: Way>() {
        let app = App::with(0..23).quirk(Quirk::SamePage);
        let numbers = app.connect();
        let mut records = numbers.collection::<C>().list().records();
        let mut seen = Vec::new();
        let error = loop {
            match records.next().await {
                Some(Ok(record)) => seen.push(record),
                Some(Err(error)) => break Some(error),
                None => break None,
            }
        };
        assert_eq!(ids(seen), (0..10).collect::<Vec<_>>(), "{}", C::KEY);
        assert!(app.state().requests.len() <= 102);
        if let Some(error) = error {
            assert!(error.to_string().contains("never end"), "{error}");
        }
    }
    for_each! { check: ByOffset ByOffsetAlone ByNumber ByNumberAlone }
}

#[tokio::test]
async fn the_next_page_is_on_the_same_server() {
    async fn check<C: Way>() {
        for origin in [
            "https://evil.example/v1/",
            "https://numbers.example:8443/v1/",
            "https://numbers.example@evil.example/v1/",
            "//evil.example/v1/",
            "ftp://numbers.example/v1/",
            "https://",
        ] {
            let app = App::with(0..23).quirk(Quirk::NextAt(origin));
            let numbers = app.connect();
            let error = numbers
                .collection::<C>()
                .list()
                .records()
                .all()
                .await
                .unwrap_err();
            assert!(error.to_string().contains("the next page's URL"), "{error}");
            assert!(!error.to_string().contains("s3cret"));
            let error = numbers.collection::<C>().list().page().await.unwrap_err();
            assert!(error.to_string().contains("the next page's URL"), "{error}");
            assert_eq!(app.state().requests.len(), 2);
        }
        // Behind a proxy, many servers do not know that they are reached by https.
        let app = App::with(0..23).quirk(Quirk::NextAt("http://numbers.example/v1/"));
        let records = app.connect().collection::<C>().list().records().all().await;
        assert_eq!(records.unwrap().len(), 23);
        let requests = app.state().requests.clone();
        assert!(
            requests
                .iter()
                .all(|it| it.starts_with("https://numbers.example/v1/")),
            "{requests:?}"
        );
    }
    for_each! { check: ByLink ByUrl }
}

#[tokio::test]
async fn a_cursor_holds_no_credential() {
    for text in [
        cursor_of::<ByUrl>().await.to_string(),
        format!("{:?}", cursor_of::<ByUrl>().await),
    ] {
        assert!(!text.contains("s3cret"), "{text}");
    }
    let app = App::with(0..23);
    let list = app.connect();
    let list = list
        .collection::<ByUrl>()
        .list()
        .after(cursor_of::<ByUrl>().await);
    list.records().all().await.unwrap();
    let requests = app.state().requests.clone();
    assert!(
        requests
            .iter()
            .all(|it| it.matches("key=s3cret").count() == 1),
        "{requests:?}"
    );
}

#[tokio::test]
async fn another_listings_cursor_is_refused() {
    let cursor = cursor_of::<ByCursor>().await;
    let app = App::with(0..23);
    let numbers = app.connect();
    let other = numbers
        .collection::<ByOffset>()
        .list()
        .after(cursor.clone());
    let error = other.records().next().await.unwrap().unwrap_err();
    assert_eq!(error.category(), Category::Invalid);
    let message = "the cursor is one of numbers.cursor, not of numbers.offset";
    assert!(error.to_string().contains(message), "{error}");

    let search = numbers.collection::<ByCursor>().search("a").after(cursor);
    assert_eq!(
        search.page().await.unwrap_err().category(),
        Category::Invalid
    );
    assert!(app.state().requests.is_empty());
}

#[tokio::test]
async fn page_sizes_stay_within_what_the_app_takes() {
    for (asked, sent) in [(0, 1), (1, 1), (10, 10), (11, 10), (u32::MAX, 10)] {
        let app = App::with(0..3);
        let numbers = app.connect();
        let page = numbers
            .collection::<ByOffset>()
            .list()
            .per_page(asked)
            .page();
        page.await.unwrap();
        let limit = format!("limit={sent}&");
        assert!(app.state().requests[0].contains(&limit), "{asked}");
    }
}

#[tokio::test]
async fn what_pages_are_asked_for_with() {
    let app = App::with(0..13);
    let numbers = app.connect();
    numbers
        .collection::<InBody>()
        .list()
        .records()
        .all()
        .await
        .unwrap();
    numbers
        .collection::<ByCursor>()
        .search("a b")
        .records()
        .all()
        .await
        .unwrap();
    let state = app.state();
    assert_eq!(
        state.bodies[..2],
        [r#"{"limit":10}"#, r#"{"limit":10,"after":110}"#]
    );
    assert_eq!(
        state.requests[2..],
        [
            "https://numbers.example/v1/cursor?q=a%20b&limit=10&key=s3cret",
            "https://numbers.example/v1/cursor?q=a%20b&limit=10&after=110&key=s3cret",
        ]
    );
}

trait Way: List<Connector = Numbers, Record = Item> + Default {}
impl<C: List<Connector = Numbers, Record = Item> + Default> Way for C {}

fn ids(records: Vec<Item>) -> Vec<i64> {
    records.into_iter().map(|it| it.id).collect()
}

async fn cursor_of<C: Way>() -> Cursor {
    let numbers = App::with(0..23).connect();
    let page = numbers.collection::<C>().list().page().await.unwrap();
    page.next.unwrap()
}
