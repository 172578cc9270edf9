//! Settings: what counts where several say it, where secrets are, and what a slip of the pen is told.
#![cfg(feature = "settings")]

use std::collections::BTreeMap;
use std::fs;

use connectome::customers::{App, Customers, Settings};
use connectome::oauth::Ask;
use connectome::store::MemoryStore;
use connectome::transport::{Fake, Reply};
use connectome::{
    ApiKey, Call, Category, Connection, Credentials, Error, Facts, Json, OAuth2Config, Operation,
    Parameter, Place, Scheme, Server, Variable, connector,
};

/// An app.
#[derive(Clone, Debug)]
pub struct Desk(Connection);

static ME: Operation = Operation::get("me", "/me");
static OAUTH: OAuth2Config =
    OAuth2Config::new("https://{site}/grant", "https://{site}/token").scopes(&["tickets"]);
static FACTS: Facts = Facts::new("help-desk", "Help Desk")
    .servers(&[Server::at("https://{site}").variables(&[Variable::new("site", "")])])
    .schemes(&[
        Scheme::bearer("oauth"),
        Scheme::api_key("key", Place::Header, "X-Key"),
    ])
    .parameters(&[
        Parameter::new("site").required(),
        Parameter::new("pin").secret(),
    ])
    .headers(&[("X-Pin", r#""$.parameters.pin""#)])
    .oauth2(&[("oauth", &OAUTH)]);

connector!(Desk, FACTS);

const FILE: &str = r#"
[help-desk]
client_id = "production"
client_secret = { env = "DESK_SECRET" }
redirect = "https://we.example/callback"
scopes = ["tickets", "people"]
extra = { prompt = "consent", audience = "all" }
parameters = { site = "desk.example" }

[help-desk.environments.sandbox]
client_id = "sandbox"
extra = { prompt = "login" }
parameters = { site = "sandbox.example" }
"#;

#[tokio::test]
async fn what_counts_is_what_is_said_nearest() {
    let stated = asked(FILE, &[]).await;
    assert_eq!(stated["at"], "https://desk.example/grant");
    assert_eq!(stated["client_id"], "production");
    assert_eq!(stated["redirect_uri"], "https://we.example/callback");
    assert_eq!(stated["scope"], "tickets people");
    assert_eq!(stated["prompt"], "consent");

    let chosen = [("CONNECTOME_HELP_DESK_ENVIRONMENT", "sandbox")];
    let sandbox = asked(FILE, &chosen).await;
    assert_eq!(sandbox["at"], "https://sandbox.example/grant");
    assert_eq!(sandbox["client_id"], "sandbox");
    assert_eq!(sandbox["scope"], "tickets people", "the rest stays");
    assert_eq!(
        (&*sandbox["prompt"], &*sandbox["audience"]),
        ("login", "all")
    );
    let in_file = FILE.replace("[help-desk]", "[help-desk]\nenvironment = \"sandbox\"");
    assert_eq!(asked(&in_file, &[]).await, sandbox);

    let said = [
        chosen[0],
        ("CONNECTOME_HELP_DESK_CLIENT_ID", "mine"),
        ("CONNECTOME_HELP_DESK_SCOPES", "one two"),
        ("CONNECTOME_HELP_DESK_REDIRECT", ""),
        ("CONNECTOME_HELP_DESK_PARAMETER_SITE", "mine.example"),
    ];
    let mine = asked(FILE, &said).await;
    assert_eq!(mine["at"], "https://mine.example/grant");
    assert_eq!(mine["client_id"], "mine");
    assert_eq!(mine["scope"], "one two");
    assert_eq!(mine["redirect_uri"], "https://we.example/callback");

    // Without a file, the environment alone.
    assert_eq!(asked("", &said[1..]).await["client_id"], "mine");
}

#[tokio::test]
async fn a_connection_goes_where_the_settings_say() {
    let file =
        "[help-desk]\nbase_url = \"https://near.example/v1\"\nparameters.pin = { env = \"PIN\" }";
    let settings = settings(file, &[("PIN", "s3cret-pin")]).unwrap();
    let fake = Fake::new().then(Reply::json("{}")).then(Reply::json("{}"));
    let customers = Customers::builder(MemoryStore::new())
        .transport(fake.clone())
        .app::<Desk>(settings.app::<Desk>().unwrap())
        .build()
        .unwrap();
    let key = Credentials::new().with("key", ApiKey::new("k"));
    let desk = customers.customer("acme").connection::<Desk>();
    let Desk(desk) = desk.connect(key).await.unwrap();
    Call::new(&desk, &ME).send::<(), Json>().await.unwrap();
    let sent = &fake.requests()[0];
    assert_eq!(sent.url, "https://near.example/v1/me");
    assert_eq!(sent.header("x-pin"), Some("s3cret-pin"));
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let table = [
        (
            "[help-desk]\nclientid = 1",
            "connections.toml:2:1: unknown key `clientid`; did you mean `client_id`?",
        ),
        (
            "[help-desk]\n  client_secret = \"s3cret\"",
            "connections.toml:2:19: a secret does not stand in this file: `client_secret = { env = \"NAME\" }` or `{ file = \"PATH\" }`",
        ),
        (
            "[store]\nurl = \"postgres://us:s3cret@db.example/c\"",
            "connections.toml:2:7: a secret does not stand in this file: `url = { env = \"NAME\" }` or `{ file = \"PATH\" }`",
        ),
        (
            "[store]\nkey = \"s3cret\"",
            "connections.toml:2:7: a secret does not stand in this file: `key = { env = \"NAME\" }` or `{ file = \"PATH\" }`",
        ),
        (
            "[help-desk]\nscopes = \"one two\"",
            "connections.toml:2:10: `scopes` must be a list of texts",
        ),
        (
            "[help-desk]\nbase_url = { envv = \"URL\" }",
            "connections.toml:2:14: unknown key `envv`; did you mean `env`?",
        ),
        (
            "[help-desk]\nbase_url = { env = \"URL\", file = \"url\" }",
            "connections.toml:2:12: `base_url` is in one place: `env` or `file`",
        ),
        (
            "[help-desk.environments.sandbox]\nenvironment = \"x\"",
            "connections.toml:2:1: unknown key `environment`",
        ),
        (
            "help-desk = 1",
            "connections.toml:1:13: `help-desk` must be a table",
        ),
        (
            "[store]\nurl = \"memory:\"\nlease = 3\n[help-desk]\nredirct = \"\"",
            "connections.toml:3:1: unknown key `lease`\nconnections.toml:5:1: unknown key `redirct`; did you mean `redirect`?",
        ),
    ];
    for (file, expected) in table {
        let error = settings(file, &[]).unwrap_err();
        assert_eq!(error.category(), Category::Invalid);
        assert_eq!(error.to_string(), expected, "{file}");
    }
    let error = settings("[help-desk\nclient_id = 1", &[]).unwrap_err();
    let message = error.to_string();
    assert!(message.starts_with("connections.toml:1:11: "), "{message}");
}

#[test]
fn what_is_wrong_with_an_app_is_said_when_it_is_asked_for() {
    let table = [
        (
            "[help-desk]\nclient_secret = { env = \"DESK_SECRET\" }",
            "connections.toml:2:17: `client_secret` needs a `client_id` beside it",
        ),
        (
            "[help-desk]\nclient_id = \"a\"\nclient_secret = { env = \"UNSET\" }",
            "connections.toml:3:17: the variable `UNSET` is not set",
        ),
        (
            "[help-desk]\nenvironment = \"sandbx\"\n[help-desk.environments.sandbox]",
            "connections.toml:2:15: `help-desk` has no environment `sandbx`; did you mean `sandbox`?",
        ),
        (
            "[help-desk]\nparameters = { sites = \"x\" }",
            "connections.toml:2:24: Help Desk has no parameter `sites`; did you mean `site`?",
        ),
        (
            "[help-desk]\nparameters = { pin = \"s3cret\" }",
            "connections.toml:2:22: a secret does not stand in this file: `pin = { env = \"NAME\" }` or `{ file = \"PATH\" }`",
        ),
    ];
    for (file, expected) in table {
        let error = settings(file, &[]).unwrap().app::<Desk>().unwrap_err();
        assert_eq!(error.to_string(), expected, "{file}");
    }
    let variable = [("CONNECTOME_HELP_DESK_CLIENT_SECRET", "s3cret")];
    let error = settings("", &variable).unwrap().app::<Desk>().unwrap_err();
    let expected = "`CONNECTOME_HELP_DESK_CLIENT_SECRET` needs a `client_id` beside it";
    assert_eq!(error.to_string(), expected);

    let file = settings("\n[helpdesk]", &[]).unwrap();
    file.check(["helpdesk"]).unwrap();
    let error = file.check(["help-desk"]).unwrap_err();
    let expected =
        "connections.toml:2:2: there is no connector `helpdesk`; did you mean `help-desk`?";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_secret_may_be_a_file_beside_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("secret"), "s3cret\n").unwrap();
    let path = folder.path().join("connections.toml");
    let text = "[help-desk]\nclient_id = \"a\"\nclient_secret = { file = \"secret\" }";
    fs::write(&path, text).unwrap();
    let settings = Settings::read_in(folder.path()).unwrap();
    let shown = format!("{settings:?} {:?}", settings.app::<Desk>().unwrap());
    assert!(!shown.contains("s3cret"), "{shown}");

    fs::remove_file(folder.path().join("secret")).unwrap();
    let error = settings.app::<Desk>().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("connections.toml:3:17: `secret` cannot be read")
    );
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn connections_are_kept_where_the_settings_say() {
    let folder = tempfile::tempdir().unwrap();
    let plain = Settings::read_in(folder.path()).unwrap();
    let plain = plain.variables(|_| None);
    plain.store().await.unwrap();
    let own = folder.path().join(".connectome");
    assert!(own.join("connections.db").is_file());
    assert_eq!(fs::read_to_string(own.join(".gitignore")).unwrap(), "*\n");

    // What is there stays, and opens with its own key.
    plain.store().await.unwrap();
    let no_key = |name: &str| (name == "CONNECTOME_STORE_KEY").then(|| "s3cret".to_owned());
    let error = plain.clone().variables(no_key).store().await.unwrap_err();
    assert!(!error.to_string().contains("s3cret"), "{error}");

    let text = "[store]\nurl = \"sqlite:kept.db\"\nkey = { env = \"KEY\" }";
    let stated = Settings::parse(folder.path().join("connections.toml"), text).unwrap();
    let stated = stated.variables(|name| (name == "KEY").then(|| "1".repeat(64)));
    stated.store().await.unwrap();
    assert!(folder.path().join("kept.db").is_file());
}

fn settings(file: &str, variables: &[(&str, &str)]) -> Result<Settings, Error> {
    let secret = ("DESK_SECRET", "s3cret");
    let variables: BTreeMap<String, String> = variables
        .iter()
        .chain([&secret])
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let settings = Settings::parse("connections.toml", file)?;
    Ok(settings.variables(move |name| variables.get(name).cloned()))
}

/// What a user is sent to the app with.
async fn asked(file: &str, variables: &[(&str, &str)]) -> BTreeMap<String, String> {
    let app: App = settings(file, variables).unwrap().app::<Desk>().unwrap();
    let customers = Customers::builder(MemoryStore::new())
        .transport(Fake::new())
        .app::<Desk>(app)
        .build()
        .unwrap();
    let desk = customers.customer("acme").connection::<Desk>();
    let begun = desk.authorize("oauth", &Ask::new()).await.unwrap();
    let url = url::Url::parse(&begun.url).unwrap();
    let mut asked: BTreeMap<String, String> = url.query_pairs().into_owned().collect();
    for of_this_time in ["state", "code_challenge", "code_challenge_method"] {
        asked.remove(of_this_time);
    }
    let (at, _) = begun.url.split_once('?').unwrap();
    asked.insert("at".to_owned(), at.to_owned());
    asked
}
