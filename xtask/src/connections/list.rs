//! `connections`: what is kept, without secrets.

use super::List;
use super::workplace::Workplace;
use crate::console::{self, ERROR};
use crate::report::Format;
use anyhow::Result;
use connectome::store::{CustomerId, Listed, State, StoreError};
use connectome::{Json, Timestamp};
use serde_json::{Value, json};
use std::process::ExitCode;

/// Lists connections. One that cannot be read is shown as that, and fails the command.
///
/// # Errors
/// When the store cannot be reached.
pub(super) async fn run(arguments: &List) -> Result<ExitCode> {
    let place = Workplace::open().await?;
    let customers = match &arguments.customer {
        Some(customer) => vec![CustomerId::new(customer)],
        None => place.store.customers().await?,
    };
    let mut rows = Vec::new();
    for customer in &customers {
        rows.extend(place.store.inspect(customer).await?);
    }
    let unreadable = rows.iter().filter(|it| it.is_err()).count();
    match arguments.report {
        Some(Format::Json) => console::result(report(&rows)),
        None if rows.is_empty() => {
            console::say("there is no connection: `cargo xtask connect KEY` makes one");
        }
        None => console::result(table(&rows)),
    }
    for error in rows.iter().filter_map(|it| it.as_ref().err()) {
        console::say(format_args!("{ERROR}error{ERROR:#}: {error}"));
    }
    Ok(match unreadable {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn table(rows: &[Result<Listed, StoreError>]) -> String {
    let mut lines = vec![["CONNECTOR", "CUSTOMER", "NAME", "WAY IN", "STATE"].map(str::to_owned)];
    for row in rows.iter().flatten() {
        lines.push([
            row.key.connector().to_owned(),
            row.key.customer().as_str().to_owned(),
            row.key.name().to_owned(),
            shown(row, "option").unwrap_or_else(|| "credentials".to_owned()),
            state(row),
        ]);
    }
    let width = |column: usize| {
        let widths = lines.iter().map(|it| it[column].chars().count());
        widths.max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..4).map(width).collect();
    let lines: Vec<String> = lines
        .iter()
        .map(|line| {
            let columns = line.iter().zip(&widths);
            let columns = columns.map(|(text, width)| format!("{text:width$}  "));
            columns.collect::<String>() + &line[4]
        })
        .collect();
    lines.join("\n")
}

fn state(row: &Listed) -> String {
    match (&row.state, shown(row, "expires")) {
        (State::Disconnected(reason), _) => format!("disconnected: {reason}"),
        (State::Connected, Some(expires)) => format!("connected, token until {expires}"),
        (State::Connected, None) => "connected".to_owned(),
    }
}

fn report(rows: &[Result<Listed, StoreError>]) -> Value {
    let connections = rows.iter().map(|row| match row {
        Ok(row) => json!({
            "connector": row.key.connector(),
            "customer": row.key.customer().as_str(),
            "name": row.key.name(),
            "state": match &row.state {
                State::Connected => "connected",
                State::Disconnected(_) => "disconnected",
            },
            "reason": match &row.state {
                State::Connected => None,
                State::Disconnected(reason) => Some(reason),
            },
            "shown": serde_json::from_str::<Value>(row.shown.as_text()).unwrap_or_default(),
            "created": Timestamp::from(row.created).to_string(),
            "updated": Timestamp::from(row.updated).to_string(),
        }),
        Err(error) => json!({ "unreadable": error.to_string() }),
    });
    json!({ "connections": connections.collect::<Vec<_>>() })
}

fn shown(row: &Listed, key: &str) -> Option<String> {
    let value: Json = row.shown.get(key)?;
    Some(value.as_str()?.into_owned())
}
