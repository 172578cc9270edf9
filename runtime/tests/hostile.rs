//! Arguments that want to be more than arguments.

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use connectome::transport::{Fake, Reply};
use connectome::{Adjust, Bearer, Category};
use generated::GitHub;
use url::Url;

const PIECES: [&str; 24] = [
    ".", "..", "/", "\\", "%2e", "%2E", "%2f", "%", "?", "#", "&", "=", ";", "+", " ", "a", "é",
    "😀", "\u{0}", "\r\n", "\t", "[", "]", "@",
];

#[tokio::test]
async fn path_arguments_stay_one_segment() {
    let mut random = Random(7);
    let (mut sent, mut refused) = (0, 0);
    for _ in 0..3000 {
        let (owner, repo) = (random.text(), random.text());
        let fake = Fake::new().then(Reply::json("[]"));
        match connect(&fake).issues().list_for_repo(&owner, &repo).await {
            Ok(_) => {
                let url = Url::parse(&fake.requests()[0].url).unwrap();
                let segments: Vec<_> = url.path_segments().unwrap().map(decode).collect();
                assert_eq!(segments, ["repos", &owner, &repo, "issues"], "{url}");
                assert_eq!((url.query(), url.fragment()), (None, None));
                sent += 1;
            }
            Err(error) => {
                assert_eq!(error.category(), Category::Invalid);
                assert!(fake.requests().is_empty());
                assert!(
                    [&owner, &repo]
                        .iter()
                        .any(|it| ["", ".", ".."].contains(&it.as_str()))
                );
                refused += 1;
            }
        }
    }
    assert!(sent > 1000 && refused > 100, "{sent} {refused}");
}

#[tokio::test]
async fn query_arguments_stay_one_pair() {
    let mut random = Random(8);
    for _ in 0..1000 {
        let (name, value) = (random.text(), random.text());
        let fake = Fake::new().then(Reply::json("[]"));
        let github = connect(&fake);
        let list = github.issues().list_for_repo("o", "r").per_page(1);
        list.with_query(&name, &value).await.unwrap();

        let url = Url::parse(&fake.requests()[0].url).unwrap();
        let pairs: Vec<_> = url.query_pairs().into_owned().collect();
        assert_eq!(
            pairs,
            [("per_page".to_owned(), "1".to_owned()), (name, value)]
        );
    }
}

#[tokio::test]
async fn header_arguments_stay_one_line() {
    let mut random = Random(9);
    for _ in 0..1000 {
        let value = random.text();
        let fake = Fake::new().then(Reply::json("[]"));
        let outcome = connect(&fake)
            .issues()
            .list_for_repo("o", "r")
            .trace(&value)
            .await;
        let is_line = !value.contains(['\r', '\n', '\0']);
        assert_eq!(outcome.is_ok(), is_line, "{value:?}");
        if is_line {
            assert_eq!(
                fake.requests()[0].headers["x-trace"].as_bytes(),
                value.as_bytes()
            );
        }
    }
}

fn connect(fake: &Fake) -> GitHub {
    GitHub::builder()
        .transport(fake.clone())
        .connect(Bearer::new("t"))
        .unwrap()
}

fn decode(segment: &str) -> String {
    let query = format!("x={}", segment.replace('+', "%2B").replace('&', "%26"));
    let (_, value) = url::form_urlencoded::parse(query.as_bytes())
        .next()
        .unwrap();
    value.into_owned()
}

/// A seeded xorshift.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % below
    }

    fn text(&mut self) -> String {
        (0..self.next(5))
            .map(|_| PIECES[self.next(PIECES.len())])
            .collect()
    }
}
