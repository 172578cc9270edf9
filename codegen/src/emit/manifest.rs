//! `Cargo.toml`

use super::{Draft, Text, one_line};
use crate::ir::Api;
use crate::specs::Options;

/// Inside the workspace the crate inherits what all crates share. Outside it says so itself, and it has
/// no `[workspace]` table: with one it could never become a member of its user's workspace, and cargo
/// says clearly what to do when a folder above it is a workspace that does not know it.
pub(super) fn manifest(api: &Api, options: &Options) -> Draft {
    let title = one_line(if api.title.is_empty() {
        &options.key
    } else {
        &api.title
    });
    let unified = (!api.mappings.is_empty()).then(|| unified(options));
    with_dependencies(
        &format!("A typed client of {title}."),
        &unified.unwrap_or_default(),
        options,
    )
}

// The crate of the unified models stands beside this one; its runtime is the same.
fn unified(options: &Options) -> String {
    let place = match options.workspace {
        true => "{ path = \"../unified\" }".to_owned(),
        false => options
            .runtime
            .replace("/runtime\"", "/generated/unified\""),
    };
    format!("connectome-unified = {place}\n")
}

/// The same for a crate that is described in these words.
pub(super) fn described(description: &str, options: &Options) -> Draft {
    with_dependencies(description, "", options)
}

fn with_dependencies(description: &str, dependencies: &str, options: &Options) -> Draft {
    let name = string(&options.crate_name);
    let description = string(description);
    let (package, lints) = if options.workspace {
        (
            "version.workspace = true\nedition.workspace = true\nrust-version.workspace = true\n\
             license.workspace = true\npublish.workspace = true\n",
            "\n[lints]\nworkspace = true\n",
        )
    } else {
        (
            "version = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.95\"\n",
            "",
        )
    };
    let text = format!(
        "# @generated from {origin} by `cargo xtask generate`. Do not edit.\n\n\
         [package]\nname = {name}\ndescription = {description}\n{package}\n\
         [dependencies]\nconnectome = {runtime}\n{dependencies}\n\
         [features]\nserde = [\"connectome/serde\"]\n{lints}",
        origin = one_line(&options.origin),
        runtime = options.runtime,
    );
    Draft {
        path: "Cargo.toml".to_owned(),
        text: Text::Plain(text),
    }
}

/// A TOML string.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for it in text.chars() {
        match it {
            '"' | '\\' => out.extend(['\\', it]),
            _ if it.is_control() => out.push(' '),
            _ => out.push(it),
        }
    }
    out.push('"');
    out
}
