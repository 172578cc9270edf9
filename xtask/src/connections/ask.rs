//! What a person is asked for: out of a variable, at the terminal, else a line of standard input each.

use crate::console;
use anyhow::{Context, Result, bail};
use connectome::Json;
use connectome::customers::Settings;
use connectome_codegen::ir::{Input, InputType};
use std::io::{BufRead, IsTerminal, Write};

/// Asks for something; `None`: it may be left out, and is.
///
/// What is typed at a terminal and does not fit is asked for again. No secret is shown while it is typed.
///
/// # Errors
/// When nobody says what must be said, or it does not fit.
pub(super) fn ask(connector: &str, variable: &str, input: &Input) -> Result<Option<Json>> {
    let variable = Settings::variable_of(connector, variable);
    if let Ok(said) = std::env::var(&variable)
        && !said.is_empty()
    {
        return fitting(input, &said).with_context(|| format!("`{variable}`"));
    }
    loop {
        let said = match std::io::stdin().is_terminal() {
            true => typed(input)?,
            false => line()?.with_context(|| {
                let name = &input.name;
                format!(
                    "nobody says what `{name}` is: set `{variable}`, or write it to standard input"
                )
            })?,
        };
        match fitting(input, &said) {
            Err(error) if std::io::stdin().is_terminal() => console::error(&error),
            said => return said,
        }
    }
}

/// A line of standard input without its end; `None`: there is no more.
///
/// # Errors
/// When it cannot be read.
pub(super) fn line() -> Result<Option<String>> {
    let mut line = String::new();
    let length = std::io::stdin().lock().read_line(&mut line)?;
    Ok((length > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned()))
}

fn typed(input: &Input) -> Result<String> {
    let mut prompt = input.name.clone();
    if !input.values.is_empty() {
        prompt.push_str(&format!(" ({})", input.values.join(", ")));
    } else if let Some(example) = &input.example {
        prompt.push_str(&format!(" (such as {example})"));
    }
    prompt.push_str(": ");
    if input.secret {
        return rpassword::prompt_password(prompt).context("cannot read from the terminal");
    }
    let mut screen = anstream::stderr();
    write!(screen, "{prompt}")?;
    screen.flush()?;
    line()?.context("nothing was typed")
}

fn fitting(input: &Input, said: &str) -> Result<Option<Json>> {
    let Input { name, ty, .. } = input;
    if said.is_empty() {
        if input.required {
            bail!("`{name}` must be said");
        }
        return Ok(None);
    }
    if !input.values.is_empty() && !input.values.iter().any(|it| it == said) {
        bail!("`{name}` must be one of {}", input.values.join(", "));
    }
    let fits = match ty {
        InputType::Text => return Ok(Some(said.into())),
        InputType::Integer => said.parse::<i64>().is_ok(),
        InputType::Number => said.parse::<f64>().is_ok_and(f64::is_finite),
        InputType::Boolean => said.parse::<bool>().is_ok(),
    };
    // Not shown: it may be a secret in the wrong place.
    match said.parse::<Json>() {
        Ok(value) if fits => Ok(Some(value)),
        _ => bail!("`{name}` must be {}", ty.label()),
    }
}
