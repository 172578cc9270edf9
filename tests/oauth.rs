//! OAuth on a real server: oidc-provider, whose people log in and agree at its own pages.

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use connectome::oauth::{
    Ask, OAuth2Config, OAuthApp, OAuthClient, OAuthError, OAuthProblem, TokenSet,
};
use connectome::transport::Reqwest;
use connectome::{ClientProof, Secret};
use connectome_tests::browser::Browser;
use connectome_tests::server::Server;
use tracing::field::{Field, Visit};
use tracing::span;

type Anything = Result<(), Box<dyn std::error::Error>>;

static CONFIG: OAuth2Config = OAuth2Config::new("{server}/auth", "{server}/token")
    .revoke("{server}/token/revocation")
    .device("{server}/device/auth")
    .issuer("{server}")
    .scopes(&["openid", "offline_access"])
    .extra(&[("prompt", "consent")]);

#[tokio::test]
async fn a_user_grants_and_the_token_is_renewed() -> Anything {
    let Some(server) = Server::oidc_provider() else {
        return Ok(());
    };
    let apps = [
        (CONFIG, header()),
        (CONFIG.client(ClientProof::Body), body()),
        (CONFIG, public()),
    ];
    for (config, app) in apps {
        let client = client(&server, &config, app)?;
        let before = SystemTime::now();
        let first = granted(&client, "ada").await?;

        let (ends, life) = (first.expires.ok_or("an end")?, Duration::from_secs(1800));
        assert!(before + life <= ends && ends <= SystemTime::now() + life);
        let scopes = first.scopes.clone().ok_or("scopes")?;
        assert!(scopes.iter().any(|it| it == "offline_access"), "{scopes:?}");
        assert_eq!(who(&server, &first)?, "ada");

        let old = first.refresh.ok_or("a refresh token")?;
        let second = client.refresh(&old).await?;
        let new = second.refresh.clone().ok_or("the next refresh token")?;
        assert_ne!(new.reveal(), old.reveal(), "it rotates");
        assert_eq!(who(&server, &second)?, "ada");

        // One that comes twice was stolen: the server ends the grant, and the new one with it.
        let again = client.refresh(&old).await;
        refused(again, OAuthProblem::Ended, "invalid_grant");
        refused(
            client.refresh(&new).await,
            OAuthProblem::Ended,
            "invalid_grant",
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_code_is_good_once_and_for_who_began() -> Anything {
    let Some(server) = Server::oidc_provider() else {
        return Ok(());
    };
    let client = client(&server, &CONFIG, header())?;
    let begun = client.authorize(&Ask::new())?;
    let back = Browser::default().agrees(&begun.url, "ada");
    client.exchange(&begun.needed, &back).await?;
    let again = client.exchange(&begun.needed, &back).await;
    refused(again, OAuthProblem::Ended, "invalid_grant");

    // A code that was slipped in from another authorization: its state gives it away, and were that the same, its
    // proof key would.
    let (mine, theirs) = (
        client.authorize(&Ask::new())?,
        client.authorize(&Ask::new())?,
    );
    let back = Browser::default().agrees(&theirs.url, "mallory");
    let slipped = client.exchange(&mine.needed, &back).await;
    assert_eq!(slipped.unwrap_err().problem, OAuthProblem::Ended);
    let forged = back.replace(&theirs.state, &mine.state);
    let forged = client.exchange(&mine.needed, &forged).await;
    refused(forged, OAuthProblem::Ended, "invalid_grant");
    Ok(())
}

#[tokio::test]
async fn a_user_refuses() -> Anything {
    let Some(server) = Server::oidc_provider() else {
        return Ok(());
    };
    let client = client(&server, &CONFIG, header())?;
    let begun = client.authorize(&Ask::new())?;
    let back = Browser::default().refuses(&begun.url);
    let came = client.exchange(&begun.needed, &back).await;
    refused(came, OAuthProblem::Ended, "access_denied");
    Ok(())
}

#[tokio::test]
async fn a_program_that_is_set_up_wrong() -> Anything {
    let Some(server) = Server::oidc_provider() else {
        return Ok(());
    };
    let wrong = client(&server, &CONFIG, header().secret("wrong-s3cret"))?;
    let begun = wrong.authorize(&Ask::new())?;
    let back = Browser::default().agrees(&begun.url, "ada");
    let came = wrong.exchange(&begun.needed, &back).await;
    refused(came, OAuthProblem::Configuration, "invalid_client");

    let service = client(&server, &CONFIG, service())?;
    let ask = Ask::new().scopes(["offline_access"]);
    let came = service.client_credentials(&ask).await;
    refused(came, OAuthProblem::Configuration, "invalid_scope");

    let nowhere = service_at("http://127.0.0.1:9/token")?;
    let error = nowhere.client_credentials(&Ask::new()).await.unwrap_err();
    assert_eq!(error.problem, OAuthProblem::Unavailable);
    Ok(())
}

#[tokio::test]
async fn a_program_for_itself() -> Anything {
    let Some(server) = Server::oidc_provider() else {
        return Ok(());
    };
    let client = client(
        &server,
        &CONFIG,
        service().scopes(["api:read", "api:write"]),
    )?;
    let tokens = client.client_credentials(&Ask::new()).await?;
    assert!(tokens.refresh.is_none());
    assert_eq!(tokens.scopes.ok_or("scopes")?, ["api:read", "api:write"]);
    Ok(())
}

#[tokio::test]
async fn a_device() -> Anything {
    let Some(server) = Server::oidc_provider() else {
        return Ok(());
    };
    let client = client(&server, &CONFIG, OAuthApp::new("device"))?;
    let mut grant = client.begin_device(&Ask::new()).await?;
    assert!(
        client.poll_device(&mut grant).await?.is_none(),
        "nobody has granted yet"
    );
    let url = grant.whole_url.clone().ok_or("one URL")?;
    Browser::default().at_a_device(&url, "ada", true);
    grant.interval = Duration::from_millis(50);
    let tokens = client.wait_for_device(grant).await?;
    assert_eq!(who(&server, &tokens)?, "ada");

    let mut grant = client.begin_device(&Ask::new()).await?;
    let url = grant.whole_url.clone().ok_or("one URL")?;
    Browser::default().at_a_device(&url, "ada", false);
    let came = client.poll_device(&mut grant).await;
    assert_eq!(came.unwrap_err().code.as_deref(), Some("access_denied"));
    Ok(())
}

#[tokio::test]
async fn what_is_given_back() -> Anything {
    let Some(server) = Server::oidc_provider() else {
        return Ok(());
    };
    let client = client(&server, &CONFIG, header())?;
    let tokens = granted(&client, "ada").await?;
    let refresh = tokens.refresh.as_ref().ok_or("a refresh token")?;
    assert!(client.revoke(refresh).await?);
    refused(
        client.refresh(refresh).await,
        OAuthProblem::Ended,
        "invalid_grant",
    );
    assert!(
        who(&server, &tokens).is_err(),
        "the access token went with it"
    );
    // One that is worth nothing is given back as well (RFC 7009).
    assert!(client.revoke(&Secret::new("n0thing")).await?);
    Ok(())
}

/// Everything that a whole life of a connection shows, tells and sends where it should not: none of it is a secret.
#[tokio::test]
async fn nothing_shows_a_secret() -> Anything {
    let Some(server) = Server::oidc_provider() else {
        return Ok(());
    };
    let told = Told::listening()?;
    let client = client(&server, &CONFIG, header())?;
    let mut shown = format!("{client:?}");

    let begun = client.authorize(&Ask::new())?;
    write!(shown, "{begun:?}")?;
    let back = Browser::default().agrees(&begun.url, "ada");
    let first = client.exchange(&begun.needed, &back).await?;
    let old = first.refresh.clone().ok_or("a refresh token")?;
    let second = client.refresh(&old).await?;
    write!(shown, "{first:?}{second:?}")?;
    let errors = [
        client.exchange(&begun.needed, &back).await.unwrap_err(),
        client.refresh(&old).await.unwrap_err(),
    ];
    for error in &errors {
        write!(shown, "{error}{error:?}")?;
    }
    shown.push_str(&told.all());

    let code = url::Url::parse(&back)?;
    let code = code
        .query_pairs()
        .find(|it| it.0 == "code")
        .ok_or("a code")?
        .1;
    let kept: serde_json::Value = serde_json::from_str(begun.needed.reveal())?;
    let new = second.refresh.as_ref().ok_or("a refresh token")?;
    let secrets = [
        "header & s3cret",
        "header+%26+s3cret",
        &*code,
        &begun.state,
        kept["verifier"].as_str().ok_or("a verifier")?,
        kept["nonce"].as_str().ok_or("a nonce")?,
        first.access.reveal(),
        second.access.reveal(),
        old.reveal(),
        new.reveal(),
    ];
    assert!(
        shown.contains("token endpoint"),
        "events were kept: {shown}"
    );
    for secret in secrets {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    Ok(())
}

fn header() -> OAuthApp {
    let app = OAuthApp::new("header").secret("header & s3cret");
    app.redirect("https://app.example.org/callback")
}

fn body() -> OAuthApp {
    let app = OAuthApp::new("body").secret("body-s3cret");
    app.redirect("https://app.example.org/callback")
}

fn public() -> OAuthApp {
    OAuthApp::new("public").redirect("https://app.example.org/callback")
}

fn service() -> OAuthApp {
    OAuthApp::new("service").secret("service-s3cret")
}

fn client(
    server: &Server,
    config: &OAuth2Config,
    app: OAuthApp,
) -> Result<OAuthClient, Box<dyn std::error::Error>> {
    let transport = Arc::new(Reqwest::new(Duration::from_secs(10)).map_err(|it| it.to_string())?);
    let parameters = [("server".to_owned(), server.url())];
    Ok(OAuthClient::new(config, app, &parameters, transport)?)
}

fn service_at(token: &'static str) -> Result<OAuthClient, Box<dyn std::error::Error>> {
    let transport = Arc::new(Reqwest::new(Duration::from_secs(10)).map_err(|it| it.to_string())?);
    let config = OAuth2Config::new("", token);
    Ok(OAuthClient::new(&config, service(), &[], transport)?)
}

async fn granted(client: &OAuthClient, user: &str) -> Result<TokenSet, OAuthError> {
    let begun = client.authorize(&Ask::new())?;
    let back = Browser::default().agrees(&begun.url, user);
    client.exchange(&begun.needed, &back).await
}

/// Whose token it is, by the server's own word.
fn who(server: &Server, tokens: &TokenSet) -> Result<String, Box<dyn std::error::Error>> {
    let request = ureq::get(format!("{}/me", server.url()));
    let bearer = format!("Bearer {}", tokens.access.reveal());
    let text = request
        .header("authorization", bearer)
        .call()?
        .body_mut()
        .read_to_string()?;
    let claims: serde_json::Value = serde_json::from_str(&text)?;
    Ok(claims["sub"].as_str().ok_or("a name")?.to_owned())
}

#[track_caller]
fn refused(came: Result<TokenSet, OAuthError>, problem: OAuthProblem, code: &str) {
    let error = came.expect_err("refused");
    assert_eq!(
        (error.problem, error.code.as_deref()),
        (problem, Some(code)),
        "{error}"
    );
}

/// Keeps everything that is told to `tracing`.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<String>>);

impl Told {
    /// Keeps from now on what this whole process tells.
    ///
    /// Of one thread alone it would lose what another thread is the first to tell: `tracing` asks there who listens.
    fn listening() -> Result<Self, tracing::subscriber::SetGlobalDefaultError> {
        let told = Self::default();
        tracing::subscriber::set_global_default(told.clone())?;
        tracing::callsite::rebuild_interest_cache();
        Ok(told)
    }

    fn all(&self) -> String {
        self.text().clone()
    }

    fn text(&self) -> MutexGuard<'_, String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl tracing::Subscriber for Told {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        attributes.record(&mut Kept(self.text()));
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Kept(self.text()));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut Kept(self.text()));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

struct Kept<'a>(MutexGuard<'a, String>);

impl Visit for Kept<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, "{field}={value:?} ");
    }
}
