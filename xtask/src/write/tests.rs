//! Writing, without a compiler before it.

use super::*;
use std::time::SystemTime;
use tempfile::TempDir;

const HEADER: &str = "@generated from specs/x by `cargo xtask generate`. Do not edit.";

fn crate_of(sources: &[(&str, &str)]) -> Vec<File> {
    let manifest = File {
        path: "Cargo.toml".to_owned(),
        text: format!("# {HEADER}\n"),
    };
    let sources = sources.iter().map(|(path, text)| File {
        path: (*path).to_owned(),
        text: format!("// {HEADER}\n{text}\n"),
    });
    [manifest].into_iter().chain(sources).collect()
}

fn changed(out: &TempDir, path: &str) -> SystemTime {
    fs::metadata(out.path().join(path))
        .unwrap()
        .modified()
        .unwrap()
}

fn read(out: &TempDir, path: &str) -> String {
    fs::read_to_string(out.path().join(path)).unwrap()
}

#[test]
fn writes_what_differs_and_nothing_else() {
    let out = TempDir::new().unwrap();
    let first = crate_of(&[("src/lib.rs", "a"), ("src/b/mod.rs", "b")]);
    let written = write(out.path(), &first).unwrap();
    assert_eq!(
        written,
        Written {
            written: 3,
            unchanged: 0,
            removed: 0
        }
    );
    let before = changed(&out, "src/lib.rs");

    let written = write(out.path(), &first).unwrap();
    assert_eq!(
        written,
        Written {
            written: 0,
            unchanged: 3,
            removed: 0
        }
    );

    let second = crate_of(&[("src/lib.rs", "a"), ("src/b/mod.rs", "other")]);
    let written = write(out.path(), &second).unwrap();
    assert_eq!(
        written,
        Written {
            written: 1,
            unchanged: 2,
            removed: 0
        }
    );
    assert_eq!(changed(&out, "src/lib.rs"), before);
    assert!(read(&out, "src/b/mod.rs").ends_with("other\n"));
}

#[test]
fn removes_its_own_and_leaves_the_rest() {
    let out = TempDir::new().unwrap();
    write(
        out.path(),
        &crate_of(&[("src/lib.rs", "a"), ("src/b/mod.rs", "b")]),
    )
    .unwrap();
    fs::write(out.path().join("src/mine.rs"), "mine").unwrap();
    fs::write(out.path().join("README.md"), "mine").unwrap();

    let written = write(out.path(), &crate_of(&[("src/lib.rs", "a")])).unwrap();
    assert_eq!(
        written,
        Written {
            written: 0,
            unchanged: 2,
            removed: 1
        }
    );
    assert!(!out.path().join("src/b").exists());
    assert_eq!(read(&out, "src/mine.rs"), "mine");
    assert_eq!(read(&out, "README.md"), "mine");
}

#[test]
fn refuses_what_it_did_not_write() {
    let out = TempDir::new().unwrap();
    fs::write(out.path().join("Cargo.toml"), "[package]").unwrap();
    let failure = write(out.path(), &crate_of(&[("src/lib.rs", "a")])).unwrap_err();
    assert!(failure.to_string().contains("was not generated"));
    assert_eq!(read(&out, "Cargo.toml"), "[package]");
}

#[test]
fn refuses_a_path_out_of_the_crate() {
    let out = TempDir::new().unwrap();
    let inner = out.path().join("inner");
    for path in ["../escaped.rs", "/escaped.rs", "src/../../escaped.rs"] {
        assert!(
            write(&inner, &crate_of(&[("src/lib.rs", "a"), (path, "x")])).is_err(),
            "{path}"
        );
    }
    assert!(!out.path().join("escaped.rs").exists());
    assert!(!inner.join("src").exists());
}

#[test]
fn goes_on_after_a_crash() {
    let out = TempDir::new().unwrap();
    let files = crate_of(&[("src/lib.rs", "a")]);
    write(out.path(), &files).unwrap();

    // Killed while building, and killed between the two renames of a system that cannot exchange.
    fs::create_dir_all(out.path().join(stage::FOLDER).join("new/src")).unwrap();
    assert_eq!(write(out.path(), &files).unwrap().written, 0);
    fs::create_dir_all(out.path().join(stage::FOLDER)).unwrap();
    fs::rename(
        out.path().join("src"),
        out.path().join(stage::FOLDER).join("old"),
    )
    .unwrap();
    assert_eq!(write(out.path(), &files).unwrap().written, 0);
    assert!(!out.path().join(stage::FOLDER).exists());
}
