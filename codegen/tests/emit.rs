//! Whole crates from small documents: `tests/emit/<case>/openapi.yaml`, with what a `connector.yaml` beside it
//! says, becomes `generated/` beside it.
//! `BLESS=1` writes what comes out; the difference is read like code.

use connectome_codegen::{Options, Specs, compile};
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn every_case_comes_out_as_it_stands() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emit");
    let mut seen = 0;
    for case in fs::read_dir(&cases).expect("the cases").flatten() {
        check(&case.path());
        seen += 1;
    }
    assert!(seen > 0, "there is no case in {}", cases.display());
}

/// The crates carry a `rustfmt.toml`; a user's `cargo fmt` must find nothing to do.
#[test]
#[allow(clippy::print_stdout, reason = "a test that is left out says so")]
fn rustfmt_finds_nothing_to_do() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emit");
    for case in fs::read_dir(&cases).expect("the cases").flatten() {
        let root = case.path().join("generated/src/lib.rs");
        let output = match Command::new("rustfmt").arg("--check").arg(&root).output() {
            Ok(output) => output,
            Err(error) => {
                println!("left out: rustfmt does not run here ({error})");
                return;
            }
        };
        let found = String::from_utf8_lossy(&output.stdout);
        let trouble = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{}: {found}{trouble}",
            root.display()
        );
    }
}

fn check(case: &Path) {
    let mut specs = Specs::new();
    insert(&mut specs, case, "");
    let connector = "sample/connector.yaml";
    let options = Options {
        document: "sample/openapi.yaml".to_owned(),
        connector: specs.file(connector).map(|_| connector.to_owned()),
        key: "sample".to_owned(),
        crate_name: "connectome-sample".to_owned(),
        origin: "openapi.yaml".to_owned(),
        runtime: "\"0.1\"".to_owned(),
        workspace: false,
        only: Vec::new(),
    };
    let output = compile(&specs, &options).expect("it compiles");
    for file in output.files {
        let path = case.join("generated").join(&file.path);
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(&path, &file.text).expect("a file");
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(expected, file.text, "{}", path.display());
    }
}

/// Every file of a case that is read, with those of the folders of its collections.
fn insert(specs: &mut Specs, folder: &Path, under: &str) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let name = entry.file_name().into_string().expect("a plain name");
        let path = entry.path();
        if path.is_dir() && name != "generated" {
            insert(specs, &path, &format!("{under}{name}/"));
        } else if path.is_file() {
            let bytes = fs::read(&path).expect("a file");
            specs.insert(format!("sample/{under}{name}"), &bytes);
        }
    }
}
