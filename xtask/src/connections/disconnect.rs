//! `disconnect`: a connection is given back and forgotten.

use super::Which;
use super::app::App;
use super::workplace::Workplace;
use crate::console::{self, NOTE};
use anyhow::{Result, bail};
use std::process::ExitCode;

/// Ends a connection.
///
/// # Errors
/// When there is none, or the store cannot be reached.
pub(super) async fn run(which: &Which) -> Result<ExitCode> {
    let place = Workplace::open().await?;
    let app = App::find(&place.root, &which.key)?;
    let customer = place.customers(&app, None)?.customer(&which.whose.customer);
    let connection = customer.connection_of(app.facts);
    let connection = connection.named(&which.whose.name);
    let key = connection.key();
    let ended = connection.disconnect().await?;
    if !ended.existed {
        bail!("there is no connection {key}");
    }
    let token = match ended.revoked {
        Ok(true) => ", and its token was given back",
        Ok(false) => "",
        Err(error) => {
            console::warning(format_args!(
                "its token was not given back and lives until it ends: {error}"
            ));
            ""
        }
    };
    console::say(format_args!(
        "{NOTE}disconnected{NOTE:#}: {key} is forgotten{token}"
    ));
    Ok(ExitCode::SUCCESS)
}
