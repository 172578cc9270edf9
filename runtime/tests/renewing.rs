//! Credentials that change while a connection lives.

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use connectome::transport::{Fake, Pending, Reply};
use connectome::{Bearer, Category, CredentialSource, Error, Granted};
use generated::GitHub;

/// Tokens one after the other: the next where one is refused, at most `most` of them.
#[derive(Debug)]
struct Tokens {
    renewed: AtomicUsize,
    most: usize,
}

impl Tokens {
    fn granted(&self) -> Arc<Granted> {
        let token = format!("token-{}", self.renewed.load(Ordering::SeqCst));
        Arc::new(Bearer::new(token).into())
    }
}

impl CredentialSource for Tokens {
    fn current(&self) -> Pending<'_, Result<Arc<Granted>, Error>> {
        Box::pin(ready(Ok(self.granted())))
    }

    fn refused<'a>(
        &'a self,
        _: &'a Arc<Granted>,
    ) -> Pending<'a, Result<Option<Arc<Granted>>, Error>> {
        let renewed = self.renewed.fetch_add(1, Ordering::SeqCst) + 1;
        let newer = (renewed <= self.most).then(|| self.granted());
        Box::pin(ready(Ok(newer)))
    }
}

#[tokio::test]
async fn a_refused_credential_is_renewed_once() {
    let fake = Fake::new()
        .then(Reply::status(401))
        .then(Reply::status(204))
        .then(Reply::status(401))
        .then(Reply::status(401));
    let github = connect(&fake, 9);

    github.issues().delete(1).await.unwrap();
    assert_eq!(sent(&fake), ["Bearer token-0", "Bearer token-1"]);

    let error = github.issues().delete(1).await.unwrap_err();
    assert_eq!(error.category(), Category::Unauthorized);
    assert_eq!(sent(&fake)[2..], ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn what_cannot_be_renewed_stays_refused_and_is_not_shown() {
    let echo = Reply::status(401).body("no token-0 here");
    let fake = Fake::new().then(echo);
    let github = connect(&fake, 0);

    let error = github.issues().delete(1).await.unwrap_err();

    assert_eq!(sent(&fake), ["Bearer token-0"]);
    assert!(error.to_string().contains("no *** here"), "{error}");
    assert!(!format!("{github:?}").contains("token-"));
}

fn connect(fake: &Fake, most: usize) -> GitHub {
    let renewed = AtomicUsize::new(0);
    let source = Arc::new(Tokens { renewed, most });
    let builder = GitHub::builder().transport(fake.clone());
    builder.connect_with(source).unwrap()
}

fn sent(fake: &Fake) -> Vec<String> {
    let sent = fake.requests().into_iter();
    sent.map(|it| it.header("authorization").unwrap_or_default().to_owned())
        .collect()
}
