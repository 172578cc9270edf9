//! A program of your own that generates a client into your workspace: `own-xtask DOCUMENT FOLDER`.

use connectome_codegen::{Options, Specs, compile};
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [document, folder] = arguments.as_slice() else {
        return Err("own-xtask DOCUMENT FOLDER".into());
    };
    let files = generate(Path::new(document), Path::new(folder))?;
    Ok(writeln!(std::io::stdout(), "{files} files in {folder}")?)
}

fn generate(document: &Path, folder: &Path) -> Result<usize, Box<dyn Error>> {
    let mut specs = Specs::new();
    specs.insert("museum.yaml", &fs::read(document)?);
    let options = Options {
        document: "museum.yaml".to_owned(),
        connector: None,
        key: "museum".to_owned(),
        crate_name: "museum-client".to_owned(),
        origin: "museum.yaml".to_owned(),
        runtime: "\"0.1\"".to_owned(),
        workspace: false,
        only: vec!["exhibits.*".to_owned()],
    };
    let output = compile(&specs, &options).map_err(|report| {
        let messages = report
            .problems
            .iter()
            .map(|it| format!("{}:{}: {}", it.place.file, it.place.line, it.message));
        messages.collect::<Vec<_>>().join("\n")
    })?;
    for file in &output.files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, &file.text)?;
    }
    Ok(output.files.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_a_crate() {
        let folder = tempfile::tempdir().unwrap();
        let files = generate(Path::new("../museum.yaml"), folder.path()).unwrap();
        assert!(files > 3);
        let manifest = fs::read_to_string(folder.path().join("Cargo.toml")).unwrap();
        assert!(manifest.contains("connectome = \"0.1\""), "{manifest}");
        assert!(folder.path().join("src/exhibits/list.rs").is_file());
    }

    #[test]
    fn says_where_a_document_is_wrong() {
        let folder = tempfile::tempdir().unwrap();
        let document = folder.path().join("broken.yaml");
        fs::write(&document, "openapi: 3.0.0\npaths: [\n").unwrap();
        let failure = generate(&document, folder.path()).unwrap_err();
        assert!(failure.to_string().starts_with("museum.yaml:"), "{failure}");
    }
}
