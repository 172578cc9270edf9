//! Compiles `museum.yaml` into this crate's modules.

use connectome_codegen::{Options, Specs, compile};
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const DOCUMENT: &str = "../museum.yaml";

fn main() -> Result<(), Box<dyn Error>> {
    let mut specs = Specs::new();
    specs.insert("museum.yaml", &fs::read(DOCUMENT)?);
    let options = Options {
        document: "museum.yaml".to_owned(),
        connector: None,
        key: "museum".to_owned(),
        crate_name: "museum".to_owned(),
        origin: "museum.yaml".to_owned(),
        runtime: String::new(),
        workspace: false,
        only: Vec::new(),
    };
    let output = compile(&specs, &options)
        .map_err(|report| format!("{DOCUMENT}: {}", report.problems[0].message))?;

    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut root = String::new();
    for file in output
        .files
        .iter()
        .filter(|it| it.path != "Cargo.toml" && it.path != "src/lib.rs")
    {
        let path = out.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&out))?;
        fs::write(&path, &file.text)?;
        if let Some(module) = top_module(&file.path) {
            writeln!(root, "#[path = {path:?}]\npub mod {module};")?;
        }
    }
    fs::write(out.join("modules.rs"), root)?;
    write_instruction(&format!("rerun-if-changed={DOCUMENT}"))
}

// `src/connector.rs` and `src/exhibits/mod.rs` stand at the root of the crate.
fn top_module(path: &str) -> Option<&str> {
    let path = Path::new(path.strip_prefix("src/")?.trim_end_matches("/mod.rs"));
    let name = path.file_stem()?.to_str()?;
    (path.components().count() == 1).then_some(name)
}

fn write_instruction(text: &str) -> Result<(), Box<dyn Error>> {
    use std::io::Write;
    Ok(writeln!(std::io::stdout(), "cargo::{text}")?)
}
