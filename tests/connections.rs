//! Connections from the shell, against a real OAuth server: made, listed, tested, given back; and all that can go
//! wrong on the way.

use std::net::TcpListener;

use connectome_tests::browser::Browser;
use connectome_tests::server::Server;
use connectome_tests::shell::Shell;

const CONNECTOR: &str = r#"
key: acme
name: Acme
categories: [CRM]
document: openapi.yaml
parameters:
  server: { name: Address, required: true, example: "https://acme.example" }
credentials:
  oauth:
    name: OAuth
    oauth2:
      authorize: https://acme.example/auth
      token: https://acme.example/token
      revoke: https://acme.example/token/revocation
      device: https://acme.example/device/auth
      issuer: https://acme.example
      client: header
      refresh: rotating
      scopes: [openid, offline_access]
      extra: { prompt: consent }
  token: { name: Token, bearer: {} }
client: { base_url: "{server}" }
test: person.me
"#;

const ROBOT: &str = r#"
key: robot
name: Robot
categories: [CRM]
document: openapi.yaml
credentials:
  machine: { name: Machine, client_credentials: { token: https://robot.example/token, client: header, scopes: [api:read] } }
  account: { name: Account, jwt_bearer: { token: https://robot.example/token } }
  signed:
    name: Signed
    inputs:
      secret: { name: Secret, type: text, required: true, secret: true }
      pin: { name: Pin, type: integer, required: true }
      place: { name: Place, type: text, required: true, values: [eu, us] }
    headers: { X-Secret: $.secret }
client: { base_url: https://robot.example }
"#;

const DOCUMENT: &str = r#"
openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /me:
    get:
      operationId: person.me
      tags: [person]
      responses: { "200": { description: Who asks., content: { application/json: { schema: { type: object } } } } }
"#;

#[test]
fn a_user_grants_in_a_browser() {
    let Some(server) = Server::oidc_provider() else {
        return;
    };
    let shell = shell(&server);

    let mut connecting = shell.start(&["connect", "acme"]);
    let url = connecting.says("grant it in a browser: ");
    let back = Browser::default().agrees(&url, "ada");
    // Somebody else's tab, and whatever else a browser asks for.
    let (place, _) = back.split_once('?').expect("a query");
    assert_eq!(page(&format!("{place}?code=c&state=s")).0, 400);
    assert_eq!(page(&back.replace("/callback", "/favicon.ico")).0, 404);
    let (status, text) = page(&back);
    assert_eq!(status, 200, "{text}");
    assert!(text.contains("You may close this window"), "{text}");
    let (is_good, said) = connecting.end();
    assert!(is_good, "{said}");
    let expected = format!(
        "connected: acme of development (default); {} answers `GET /me` with 200 OK, as ada",
        server.url()
    );
    assert!(said.contains(&expected), "{said}");
    assert!(said.contains("another authorization"), "{said}");

    let listed = shell.runs(&["connections", "--report", "json"], "");
    let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
    let listed = &listed["connections"][0];
    assert_eq!(
        (&listed["state"], &listed["shown"]["option"]),
        (&"connected".into(), &"oauth".into())
    );
    let table = shell.runs(&["connections"], "");
    assert!(
        table.contains("acme       development  default  oauth"),
        "{table}"
    );

    let works = shell.runs(&["test", "acme"], "");
    assert!(
        works.contains("works: ") && works.contains("as ada"),
        "{works}"
    );
    let ended = shell.runs(&["disconnect", "acme"], "");
    assert!(
        ended.contains("is forgotten, and its token was given back"),
        "{ended}"
    );
    let none = shell.fails(&["test", "acme"], "");
    assert!(
        none.contains("there is no connection acme of development (default)"),
        "{none}"
    );
    assert!(
        shell
            .fails(&["disconnect", "acme"], "")
            .contains("there is no connection")
    );
}

#[test]
fn a_user_refuses_or_does_not_come() {
    let Some(server) = Server::oidc_provider() else {
        return;
    };
    let shell = shell(&server);
    let mut connecting = shell.start(&["connect", "acme"]);
    let url = connecting.says("grant it in a browser: ");
    let (status, text) = page(&Browser::default().refuses(&url));
    assert_eq!(status, 400);
    assert!(text.contains("Not connected"), "{text}");
    let (is_good, said) = connecting.end();
    assert!(!is_good && said.contains("access_denied"), "{said}");

    let late = shell.fails(&["connect", "acme", "--wait", "0"], "");
    assert!(late.contains("nobody came back within 0 seconds"), "{late}");
    assert!(
        shell
            .runs(&["connections"], "")
            .contains("there is no connection")
    );
}

#[test]
fn a_user_grants_on_another_device() {
    let Some(server) = Server::oidc_provider() else {
        return;
    };
    let shell = shell(&server);
    for agrees in [true, false] {
        let mut connecting = shell.start(&["connect", "acme", "--device", "--name", "tv"]);
        let said = connecting.says("grant it on any device: ");
        let (place, code) = said.split_once(", where you type ").expect("a code");
        let whole = format!("{place}?user_code={code}");
        Browser::default().at_a_device(&whole, "ada", agrees);
        let (is_good, said) = connecting.end();
        assert_eq!(is_good, agrees, "{said}");
        let expected = if agrees {
            "connected: acme of development (tv)"
        } else {
            "access_denied"
        };
        assert!(said.contains(expected), "{said}");
        // What is there stays until something else is granted.
        assert!(
            shell
                .runs(&["test", "acme", "--name", "tv"], "")
                .contains("as ada")
        );
    }
}

#[test]
fn a_redirect_that_is_taken_or_elsewhere() {
    let Some(server) = Server::oidc_provider() else {
        return;
    };
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let at = format!("http://127.0.0.1:{port}/callback");
    let elsewhere = shell(&server).with("CONNECTOME_ACME_REDIRECT", &at);
    let refused = elsewhere.fails(&["connect", "acme"], "");
    assert!(
        refused.contains(&format!("nobody can come back to {at}")),
        "{refused}"
    );

    // Users come back to the program's own server: whoever is at the shell says with what.
    let elsewhere = shell(&server)
        .with(
            "CONNECTOME_ACME_REDIRECT",
            "https://app.example.org/callback",
        )
        .with("CONNECTOME_ACME_CLIENT_ID", "body")
        .with("CONNECTOME_ACME_CLIENT_SECRET", "body-s3cret");
    let refused = elsewhere.fails(
        &["connect", "acme"],
        "https://app.example.org/callback?state=s\n",
    );
    assert!(refused.contains("then paste the address"), "{refused}");
    assert!(refused.contains("nobody is waiting for this"), "{refused}");
}

#[test]
fn a_customer_gives_a_token() {
    let Some(server) = Server::oidc_provider() else {
        return;
    };
    let shell = shell(&server);
    let token = [
        "connect",
        "acme",
        "--option",
        "token",
        "--customer",
        "umbrella",
    ];
    let refused = shell.fails(&token, "wrong-s3cret\n");
    assert!(refused.contains("401"), "{refused}");
    assert!(!refused.contains("wrong-s3cret"), "{refused}");
    let nothing = shell.fails(&token, "");
    let expected = "nobody says what `Token` is: set `CONNECTOME_ACME_CREDENTIAL_TOKEN`";
    assert!(nothing.contains(expected), "{nothing}");
    assert!(
        shell
            .runs(&["connections"], "")
            .contains("there is no connection")
    );
}

#[test]
fn nobody_is_asked() {
    let Some(server) = Server::oidc_provider() else {
        return;
    };
    let shell = shell(&server)
        .with("CONNECTOME_ROBOT_CLIENT_ID", "service")
        .with("CONNECTOME_ROBOT_CLIENT_SECRET", "service-s3cret")
        .with("CONNECTOME_ROBOT_TOKEN", &format!("{}/token", server.url()))
        .with("CONNECTOME_ROBOT_CREDENTIAL_SIGNED_PIN", "12");
    shell.write("specs/robot/connector.yaml", ROBOT);
    shell.write("specs/robot/openapi.yaml", DOCUMENT);
    let made = shell.runs(&["connect", "robot"], "");
    assert!(made.contains("names no `test`"), "{made}");
    let refused = shell.fails(&["connect", "robot", "--scope", "offline_access"], "");
    assert!(refused.contains("invalid_scope"), "{refused}");

    // Typed inputs: one of a variable, the others a line each.
    let signed = ["connect", "robot", "--option", "signed", "--name", "two"];
    let refused = shell.fails(&signed, "s3cret\nnorth\n");
    assert!(
        refused.contains("`Place` must be one of eu, us"),
        "{refused}"
    );
    shell.runs(&signed, "s3cret\neu\n");
    let table = shell.runs(&["connections"], "");
    assert!(
        table.contains("default  machine") && table.contains("two      signed"),
        "{table}"
    );
    assert!(!table.contains("s3cret"), "{table}");

    // A file that is no key; nothing of it is shown.
    shell.write("key", "s3cret");
    let refused = shell.fails(&["connect", "robot", "--option", "account"], "key\nme\n\n");
    assert!(refused.contains("the private key is no PEM"), "{refused}");
    assert!(!refused.contains("s3cret"), "{refused}");
}

#[test]
fn a_slip_of_the_pen() {
    let shell = Shell::new();
    shell.write("specs/acme/connector.yaml", CONNECTOR);
    shell.write("specs/acme/openapi.yaml", DOCUMENT);
    let check = |command: &[&str], expected: &str| {
        let said = shell.fails(command, "");
        assert!(said.contains(expected), "{command:?}: {said}");
    };
    check(
        &["connect", "acne"],
        "there is no connector `acne`; perhaps `acme`",
    );
    check(
        &["test", "acne"],
        "there is no connector `acne`; perhaps `acme`",
    );
    check(
        &["connect", "acme", "--option", "oaut"],
        "no way in `oaut`; perhaps `oauth`",
    );
    check(
        &["connect", "acme", "--parameter", "sever=x"],
        "no parameter `sever`; perhaps `server`",
    );
    check(
        &["connect", "acme", "--parameter", "server"],
        "`--parameter server` has no `=`",
    );
    check(
        &["connect", "acme"],
        "nobody says what `Address` is: set `CONNECTOME_ACME_PARAMETER_SERVER`",
    );
    let unregistered =
        "write `client_id` under `[acme]` in connections.toml, or set `CONNECTOME_ACME_CLIENT_ID`";
    check(
        &[
            "connect",
            "acme",
            "--parameter",
            "server=http://127.0.0.1:9",
        ],
        unregistered,
    );
    let listed = shell.runs(&["connections"], "");
    assert!(listed.contains("there is no connection"), "{listed}");

    shell.write("connections.toml", "[acme]\nclient_di = \"a\"\n\n[acne]\n");
    check(
        &["connections"],
        "connections.toml:2:1: unknown key `client_di`; did you mean `client_id`?",
    );
    shell.write("connections.toml", "[acne]\nclient_id = \"a\"\n");
    check(
        &["connections"],
        "connections.toml:1:2: there is no connector `acne`; did you mean `acme`?",
    );
}

#[test]
fn another_key_than_that_of_the_store() {
    let shell = Shell::new();
    let connector = "key: open\nname: Open\ncategories: [CRM]\ndocument: openapi.yaml\ncredentials: { token: { name: Token, bearer: {} } }\nclient: { base_url: \"https://open.example\" }\n";
    shell.write("specs/open/connector.yaml", connector);
    shell.write("specs/open/openapi.yaml", DOCUMENT);
    let made = shell.runs(&["connect", "open"], "t\n");
    assert!(made.contains("names no `test`"), "{made}");
    let shell = shell.with("CONNECTOME_STORE_KEY", &"0".repeat(64));
    let listed = shell.fails(&["connections"], "");
    assert!(
        listed.contains("open of development (default) cannot be read"),
        "{listed}"
    );
}

fn shell(server: &Server) -> Shell {
    let shell = Shell::new().with("SHELL_SECRET", "shell-s3cret");
    shell.write("specs/acme/connector.yaml", CONNECTOR);
    shell.write("specs/acme/openapi.yaml", DOCUMENT);
    let settings = r#"
[acme]
client_id = "shell"
client_secret = { env = "SHELL_SECRET" }
environment = "sandbox"
parameters = { server = "URL" }

[acme.environments.sandbox]
authorize = "URL/auth"
token = "URL/token"
revoke = "URL/token/revocation"
device = "URL/device/auth"
issuer = "URL"
"#;
    let settings = settings.replace("URL", &server.url());
    shell.write("connections.toml", &settings);
    shell
}

/// A page's status and text.
fn page(url: &str) -> (u16, String) {
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    let agent = config.build().new_agent();
    let mut answer = agent.get(url).call().expect("somebody answers");
    let text = answer.body_mut().read_to_string().expect("a page is text");
    (answer.status().as_u16(), text)
}
