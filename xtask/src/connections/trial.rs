//! `test KEY`: the connector's test call, and who answers.

use super::Whose;
use super::app::App;
use super::workplace::Workplace;
use crate::console::{self, NOTE};
use anyhow::Result;
use connectome::{Call, Connection, Json};
use serde_json::Value;
use std::process::ExitCode;

/// What people are known by, in answers about themselves; the first that is there is shown.
const NAMES: [&str; 9] = [
    "email",
    "mail",
    "login",
    "username",
    "userName",
    "name",
    "displayName",
    "display_name",
    "sub",
];

/// Tests a connection.
///
/// # Errors
/// When there is none, or it does not work.
pub(super) async fn run(key: &str, whose: &Whose) -> Result<ExitCode> {
    let place = Workplace::open().await?;
    let app = App::find(&place.root, key)?;
    let customer = place.customers(&app, None)?.customer(&whose.customer);
    let connection = customer.connection_of(app.facts);
    let connection = connection.named(&whose.name).open().await?;
    console::say(format_args!(
        "{NOTE}works{NOTE:#}: {}",
        answered(&app, &connection).await?
    ));
    Ok(ExitCode::SUCCESS)
}

/// Makes the connector's test call, and says what answered, and as whom.
///
/// # Errors
/// When it fails.
pub(super) async fn answered(app: &App, connection: &Connection) -> Result<String> {
    let Some((test, asked)) = &app.test else {
        let name = &app.name;
        return Ok(format!(
            "{name} names no `test` in connector.yaml, so nobody was asked"
        ));
    };
    let answer = Call::new(connection, test).send::<Json, Json>().await?;
    let (at, status) = (connection.base_url(), answer.status());
    let body = serde_json::from_str(answer.into_inner().as_text()).unwrap_or_default();
    let who = who(&body)
        .map(|it| format!(", as {it}"))
        .unwrap_or_default();
    Ok(format!("{at} answers `{asked}` with {status}{who}"))
}

/// Whom an answer is about: by its own fields, or by those of an object in it (`{"user": {…}}`).
fn who(body: &Value) -> Option<&str> {
    let inner = body.as_object()?;
    let objects = inner.values().filter(|it| it.is_object());
    let mut all = std::iter::once(body).chain(objects);
    all.find_map(|object| NAMES.iter().find_map(|name| object.get(name)?.as_str()))
}
