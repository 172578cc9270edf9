//! What users' structs cost to compile: our derive against o2o's, both ways by reference, in CPU seconds of
//! `cargo check` of the crate that holds them. What they map is in a crate that is built before.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use crate::compile::{cargo, scratch, touch};

/// Who derives.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    /// Nobody: what the structs cost alone.
    Bare,
    Ours,
    O2o,
}

/// A field: its name, its type, and what the other side calls it.
const FIELDS: [(&str, &str, &str); 12] = [
    ("id", "String", "id"),
    ("number", "i64", "number"),
    ("archived", "Option<bool>", "archived"),
    ("title", "Option<String>", "title"),
    ("score", "Option<f64>", "score"),
    ("labels", "Option<Vec<String>>", "labels"),
    ("first", "Option<String>", "first_name"),
    ("last", "Option<String>", "last_name"),
    ("mail", "Option<String>", "primary_email"),
    ("created", "String", "created_at"),
    ("updated", "Option<String>", "updated_at"),
    ("state", "Option<String>", "state"),
];

/// Checks all sides and prints what they cost.
pub(crate) fn compare(count: usize, runs: usize) -> io::Result<()> {
    let root = scratch()?.join("derive");
    println!(
        "{count} structs of {} fields; CPU seconds, the least of {runs} runs",
        FIELDS.len()
    );
    println!("{:<8}{:>14}", "", "cargo check");
    let mut costs = Vec::new();
    for side in [Side::Bare, Side::Ours, Side::O2o] {
        let cost = measure(&root.join(format!("{side:?}")), side, count, runs)?;
        println!("{:<8}{cost:>14.2}", format!("{side:?}"));
        costs.push(cost);
    }
    println!("{:<8}{:>14.3}", "ratio", costs[1] / costs[2]);
    Ok(())
}

fn measure(folder: &Path, side: Side, count: usize, runs: usize) -> io::Result<f64> {
    for name in ["models/src", "structs/src"] {
        fs::create_dir_all(folder.join(name))?;
    }
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("runtime");
    let dependency = match side {
        Side::Bare => String::new(),
        Side::Ours => format!(
            "connectome = {{ path = {runtime:?}, default-features = false, features = [\"derive\"] }}\n"
        ),
        Side::O2o => "o2o = \"0.5\"\n".to_owned(),
    };
    let package = |name: &str, more: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}{more}"
        )
    };
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"models\", \"structs\"]\n",
    )?;
    fs::write(folder.join("models/Cargo.toml"), package("models", ""))?;
    fs::write(folder.join("models/src/lib.rs"), models(side, count))?;
    let models = "models = { path = \"../models\" }\n";
    fs::write(
        folder.join("structs/Cargo.toml"),
        package("structs", models),
    )?;
    let library = folder.join("structs/src/lib.rs");
    fs::write(&library, structs(side, count))?;
    let check = ["check", "--quiet", "--package", "structs"];
    cargo(folder, &check)?;
    let mut least = f64::MAX;
    for _ in 0..runs {
        touch(&library)?;
        least = least.min(cargo(folder, &check)?);
    }
    Ok(least)
}

fn models(side: Side, count: usize) -> String {
    let mut out = String::from("//! What is mapped.\n");
    for index in 0..count {
        let _ = writeln!(out, "#[derive(Default)]\npub struct Model{index} {{");
        for (_, ty, name) in FIELDS {
            let _ = writeln!(out, "    pub {name}: {ty},");
        }
        out.push_str("}\n");
        if side == Side::Ours {
            let rows = FIELDS.map(|(_, ty, name)| match ty.starts_with("Option") {
                true => format!("{name} optional"),
                false => format!("{name} required"),
            });
            let _ = writeln!(
                out,
                "connectome::record! {{ Model{index}: {} }}",
                rows.join(", ")
            );
        }
    }
    out
}

fn structs(side: Side, count: usize) -> String {
    let mut out = String::from("//! What maps.\nuse models::*;\n");
    for index in 0..count {
        let _ = match side {
            Side::Bare => writeln!(out, "pub type Of{index} = Model{index};"),
            Side::Ours => {
                writeln!(
                    out,
                    "#[derive(connectome::Mapping)]\n#[mapping(model = Model{index})]"
                )
            }
            Side::O2o => writeln!(out, "#[derive(o2o::o2o)]\n#[map_ref(Model{index})]"),
        };
        let _ = writeln!(out, "pub struct Mine{index} {{");
        for (name, ty, other) in FIELDS {
            let is_copied = ["i64", "Option<bool>", "Option<f64>"].contains(&ty);
            let _ = match (side, name == other, is_copied) {
                (Side::Ours, false, _) => writeln!(out, "    #[mapping(field = {other})]"),
                (Side::O2o, true, false) => writeln!(out, "    #[map(~.clone())]"),
                (Side::O2o, false, false) => writeln!(out, "    #[map({other}, ~.clone())]"),
                (Side::O2o, false, true) => writeln!(out, "    #[map({other})]"),
                (Side::Bare | Side::Ours | Side::O2o, _, _) => Ok(()),
            };
            let _ = writeln!(out, "    pub {name}: {ty},");
        }
        out.push_str("}\n");
    }
    out
}
