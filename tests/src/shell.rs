//! The program at a shell, in a workspace of its own.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

/// A workspace with connectors, and nothing in its environment but what is said.
#[derive(Debug)]
pub struct Shell {
    folder: tempfile::TempDir,
    variables: Vec<(String, String)>,
}

/// A command that is under way. It is killed when this is dropped.
#[derive(Debug)]
pub struct Running {
    child: Child,
    said: BufReader<ChildStderr>,
    all: String,
}

impl Shell {
    /// Without connectors.
    ///
    /// # Panics
    /// When there is no temporary folder.
    pub fn new() -> Self {
        let shell = Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
            variables: Vec::new(),
        };
        shell.write("xtask/Cargo.toml", "");
        shell.write("specs/.keep", "");
        shell
    }

    /// With a file more.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// With this variable.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A path in its workspace.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Runs a command to its end, with this on its standard input.
    ///
    /// # Panics
    /// When it cannot be run.
    pub fn run(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = self.spawn(arguments);
        let mut stdin = child.stdin.take().expect("its input is piped");
        // It may end without reading all of it.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        child.wait_with_output().expect("it ends")
    }

    /// Runs a command to its good end: what it says, results and all else.
    ///
    /// # Panics
    /// When it fails.
    pub fn runs(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input);
        let said = said(&output);
        assert!(output.status.success(), "{arguments:?}: {said}");
        said
    }

    /// Runs a command that fails: what it says.
    ///
    /// # Panics
    /// When it does not fail.
    pub fn fails(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input);
        let said = said(&output);
        assert!(!output.status.success(), "{arguments:?}: {said}");
        said
    }

    /// Starts a command.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn start(&self, arguments: &[&str]) -> Running {
        let mut child = self.spawn(arguments);
        let said = child.stderr.take().expect("its errors are piped");
        Running {
            child,
            said: BufReader::new(said),
            all: String::new(),
        }
    }

    fn spawn(&self, arguments: &[&str]) -> Child {
        let mut command = Command::new(program());
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("CONNECTOME_") {
                command.env_remove(name);
            }
        }
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARGO_MANIFEST_DIR", self.path("xtask"))
            .envs(self.variables.iter().map(|it| (&it.0, &it.1)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts")
    }
}

impl Default for Shell {
    fn default() -> Self {
        Self::new()
    }
}

impl Running {
    /// What stands behind `label` in the first line that has it.
    ///
    /// # Panics
    /// When it ends without such a line.
    pub fn says(&mut self, label: &str) -> String {
        loop {
            let mut line = String::new();
            let length = self.said.read_line(&mut line).expect("it can be read");
            self.all.push_str(&line);
            assert!(length > 0, "nothing of {label:?} in {}", self.all);
            if let Some((_, behind)) = line.split_once(label) {
                return behind.trim().to_owned();
            }
        }
    }

    /// Waits for its end: whether it is good, and what it said.
    ///
    /// # Panics
    /// When it cannot be waited for.
    pub fn end(mut self) -> (bool, String) {
        let mut rest = String::new();
        self.said.read_to_string(&mut rest).expect("it can be read");
        let status = self.child.wait().expect("it ends");
        (status.success(), std::mem::take(&mut self.all) + &rest)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn said(output: &Output) -> String {
    let said = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it));
    said.concat()
}

/// The program, built with all that its commands need.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["build", "--quiet", "--package", "xtask"])
            .args(["--features", "connections"])
            .args(["--message-format", "json-render-diagnostics"])
            .current_dir(crate::corpus::workspace())
            .stdin(Stdio::null())
            .output()
            .expect("cargo starts");
        let said = String::from_utf8_lossy(&output.stdout);
        let messages = said
            .lines()
            .filter_map(|it| serde_json::from_str::<Value>(it).ok());
        let mut built = messages.filter_map(|it| it["executable"].as_str().map(PathBuf::from));
        built
            .next()
            .unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr)))
    })
}
