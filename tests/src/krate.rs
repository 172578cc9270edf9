//! Generated crates, built and run as their users do it.

use connectome_codegen::File;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own in the target folder, which is a workspace of the crates in it: they share a lock
/// file with this workspace, so that nothing is downloaded or built twice.
#[derive(Debug)]
pub struct Crates {
    folder: PathBuf,
    target: PathBuf,
}

impl Crates {
    /// Empty; `name` is unique among the tests, `temporary` is `CARGO_TARGET_TMPDIR`.
    ///
    /// # Panics
    /// When the folder cannot be made.
    pub fn new(temporary: &str, name: &str) -> Self {
        let folder = Path::new(temporary).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        let lock = crate::corpus::workspace().join("Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock")).expect("the workspace has a lock file");
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"target\"]\n\n\
                        [profile.dev]\ndebug = \"line-tables-only\"\n\n\
                        [profile.dev.package.\"*\"]\ndebug = false\n";
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        let target = Path::new(temporary).join("crates");
        Self { folder, target }
    }

    /// Where they are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a crate into the folder `name`.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn add(&self, name: &str, files: &[File]) {
        for file in files {
            self.write(&format!("{name}/{}", file.path), &file.text);
        }
    }

    /// Writes one file.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// A program `name` over these crates of the folder; `main` is its `main.rs`.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn program(&self, name: &str, main: &str, crates: &[&str]) {
        let runtime = crate::corpus::workspace().join("runtime");
        let clients: String = crates
            .iter()
            .map(|it| format!("connectome-{it} = {{ path = \"../{it}\" }}\n"))
            .collect();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             connectome = {{ path = {runtime:?} }}\n{clients}serde_json = \"1\"\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n"
        );
        self.write(&format!("{name}/Cargo.toml"), &manifest);
        self.write(&format!("{name}/src/main.rs"), main);
    }

    /// `cargo COMMAND` in the folder.
    ///
    /// # Panics
    /// When cargo cannot be started.
    pub fn cargo(&self, arguments: &[&str]) -> Output {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Command::new(cargo)
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", "0")
            .stdin(Stdio::null())
            .output()
            .expect("cargo starts")
    }

    /// The errors and warnings that `cargo check` finds in all of them.
    ///
    /// # Panics
    /// When cargo cannot be started.
    pub fn check(&self) -> Vec<String> {
        let output = self.cargo(&[
            "check",
            "--workspace",
            "--quiet",
            "--keep-going",
            "--message-format",
            "json",
        ]);
        let stdout = String::from_utf8_lossy(&output.stdout);
        let mut found: Vec<String> = stdout
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|it| it["reason"] == "compiler-message")
            .filter_map(|it| it["message"]["rendered"].as_str().map(str::to_owned))
            .collect();
        if found.is_empty() && !output.status.success() {
            found.push(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        found
    }
}
