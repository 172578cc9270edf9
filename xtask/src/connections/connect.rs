//! `connect`: a flow from the shell, whatever the way in, and what it brings is kept.

use super::app::App;
use super::ask::{ask, line};
use super::callback::Callback;
use super::workplace::Workplace;
use super::{Connect, form, trial};
use crate::console::{self, BOLD, NOTE};
use anyhow::{Context, Result, bail};
use connectome::Connection;
use connectome::customers::{AnyConnection, Customer, Settings};
use connectome::oauth::Ask;
use connectome_codegen::ir::{CredentialKind, CredentialOption, Input};
use connectome_codegen::nearest;
use std::io::IsTerminal;
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

/// Connects.
///
/// # Errors
/// When nothing comes of it: then nothing is kept.
pub(super) async fn run(arguments: &Connect) -> Result<ExitCode> {
    let place = Workplace::open().await?;
    let key = &arguments.which.key;
    let app = App::find(&place.root, key)?;
    let way = app.way(arguments.option.as_deref())?;
    let connecting = Connecting {
        parameters: parameters(&place, &app, arguments)?,
        place: &place,
        app: &app,
        way,
        arguments,
    };
    let connection = connecting.connection().await?;
    let made = connecting.customer(None)?.connection_of(app.facts);
    let made = made.named(&arguments.which.whose.name);
    console::say(format_args!(
        "{NOTE}connected{NOTE:#}: {}; {}",
        made.key(),
        trial::answered(&app, &connection).await?
    ));
    Ok(ExitCode::SUCCESS)
}

/// What is connected, and how.
struct Connecting<'a> {
    place: &'a Workplace,
    app: &'a App,
    way: &'a CredentialOption,
    arguments: &'a Connect,
    parameters: Vec<(String, connectome::Json)>,
}

impl Connecting<'_> {
    async fn connection(&self) -> Result<Connection> {
        if let Some(credentials) = form::credentials(&self.arguments.which.key, self.way)? {
            let connection = self.begun(&self.customer(None)?);
            return Ok(connection.connect(credentials).await?);
        }
        let (option, ask) = (&self.way.key, self.ask());
        if let CredentialKind::JwtBearer(_) = &self.way.kind {
            let account = form::account(&self.arguments.which.key, self.way)?;
            let connection = self.begun(&self.customer(None)?);
            return Ok(connection.obtain_as(account, option, &ask).await?);
        }
        self.is_registered()?;
        match &self.way.kind {
            CredentialKind::ClientCredentials(_) => {
                let connection = self.begun(&self.customer(None)?);
                Ok(connection.obtain(option, &ask).await?)
            }
            _ if self.arguments.device => self.granted_elsewhere().await,
            _ => self.granted().await,
        }
    }

    /// A user grants on another device.
    async fn granted_elsewhere(&self) -> Result<Connection> {
        let connection = self.begun(&self.customer(None)?);
        let ask = self.ask();
        let begun = connection
            .clone()
            .authorize_device(&self.way.key, &ask)
            .await?;
        console::say(format_args!(
            "{BOLD}grant it on any device{BOLD:#}: {}, where you type {BOLD}{}{BOLD:#}",
            begun.device.url, begun.device.code
        ));
        let limit = Duration::from_secs(self.arguments.wait);
        match tokio::time::timeout(limit, begun.wait()).await {
            Ok(finished) => finished?,
            Err(_) => bail!("nobody granted it within {} seconds", limit.as_secs()),
        };
        Ok(connection.open().await?)
    }

    /// A user grants in a browser.
    async fn granted(&self) -> Result<Connection> {
        let registration = self.place.settings.registration(self.app.facts)?;
        let redirect = registration.as_ref().and_then(|it| it.redirect_url());
        let callback = Callback::open(redirect).await?;
        let back = callback.as_ref().map(|it| it.url.as_str());
        let customer = self.customer(back)?;
        let begun = self.begun(&customer);
        let begun = begun.authorize(&self.way.key, &self.ask()).await?;

        console::say(format_args!(
            "{BOLD}grant it in a browser{BOLD:#}: {}",
            begun.url
        ));
        browse(&begun.url);
        let finished = match callback {
            Some(callback) => {
                let limit = Duration::from_secs(self.arguments.wait);
                let visit = callback.wait(begun.state.reveal(), limit).await?;
                let finished = customer.finish(&visit.query).await;
                match &finished {
                    Ok(_) => {
                        let message = "Connected. You may close this window.";
                        visit.answer("200 OK", message).await;
                    }
                    Err(error) => {
                        let message = format!("Not connected: {error}. You may close this window.");
                        visit.answer("400 Bad Request", &message).await;
                    }
                }
                finished
            }
            None => {
                console::say("then paste the address of the page that you come to:");
                let address = line()?.context("nobody says where the user came back to")?;
                customer.finish(address.trim()).await
            }
        };
        let key = finished?;
        let made = customer.connection_of(self.app.facts);
        Ok(made.named(key.name()).open().await?)
    }

    fn customer(&self, redirect: Option<&str>) -> Result<Customer> {
        let customers = self.place.customers(self.app, redirect)?;
        Ok(customers.customer(&self.arguments.which.whose.customer))
    }

    /// The connection with what was said of it.
    fn begun(&self, customer: &Customer) -> AnyConnection {
        let connection = customer.connection_of(self.app.facts);
        let mut connection = connection.named(&self.arguments.which.whose.name);
        for (key, value) in &self.parameters {
            connection = connection.parameter(key, value);
        }
        match &self.arguments.base_url {
            Some(url) => connection.base_url(url),
            None => connection,
        }
    }

    fn ask(&self) -> Ask {
        match self.arguments.scopes.as_slice() {
            [] => Ask::new(),
            scopes => Ask::new().scopes(scopes),
        }
    }

    fn is_registered(&self) -> Result<()> {
        if self.place.settings.registration(self.app.facts)?.is_none() {
            let key = self.app.facts.key();
            bail!(
                "nobody says what this program is registered as with {}: write `client_id` under `[{key}]` in connections.toml, or set `{}`",
                self.app.name,
                Settings::variable_of(key, "client_id")
            );
        }
        Ok(())
    }
}

/// What the connector's parameters are for this connection: as the command says, else as somebody says who is asked
/// for what neither the settings nor the connector say.
fn parameters(
    place: &Workplace,
    app: &App,
    arguments: &Connect,
) -> Result<Vec<(String, connectome::Json)>> {
    let mut said: Vec<(String, connectome::Json)> = Vec::new();
    for parameter in &arguments.parameters {
        let Some((key, value)) = parameter.split_once('=') else {
            bail!("`--parameter {parameter}` has no `=`");
        };
        let Some(known) = app.parameters.iter().find(|it| it.key == key) else {
            let near = nearest(key, app.parameters.iter().map(|it| it.key.as_str()));
            let near = near.map(|it| format!("; perhaps `{it}`"));
            let near = near.unwrap_or_default();
            bail!("{} has no parameter `{key}`{near}", app.name);
        };
        if known.secret {
            bail!(
                "`{key}` is a secret, which the shell's history would keep: leave it out, and it is asked for"
            );
        }
        said.push((key.to_owned(), value.into()));
    }
    let settled = place.settings.parameters(app.facts)?;
    let is_said = |it: &Input| {
        let in_url = app.base_url.contains(&format!("{{{}}}", it.key));
        said.iter().any(|(key, _)| *key == it.key)
            || settled.iter().any(|(key, _)| *key == it.key)
            || it.default.is_some()
            || in_url && arguments.base_url.is_some()
    };
    let missing: Vec<&Input> = app
        .parameters
        .iter()
        .filter(|it| it.required && !is_said(it))
        .collect();
    for input in missing {
        let variable = format!("parameter_{}", input.key);
        let value = ask(&arguments.which.key, &variable, input)?;
        said.extend(value.map(|it| (input.key.clone(), it)));
    }
    Ok(said)
}

// Where nobody looks at a screen, there is nothing to open.
fn browse(url: &str) {
    let has_display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .into_iter()
        .any(|it| std::env::var_os(it).is_some());
    let program = match std::env::consts::OS {
        "macos" => "open",
        "linux" if has_display => "xdg-open",
        _ => return,
    };
    if std::io::stderr().is_terminal() {
        // The URL is on the screen as well.
        let _ = Command::new(program)
            .arg(url)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
    }
}
