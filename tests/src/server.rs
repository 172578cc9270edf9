//! Real servers, each in a process of its own that ends with its guard.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take until it answers: a test that waits for ever says nothing.
const READY: Duration = Duration::from_secs(120);
/// How long an installation may take.
const INSTALLED: Duration = Duration::from_secs(300);

/// A server that runs until this is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    port: u16,
    log: PathBuf,
    folder: tempfile::TempDir,
}

impl Server {
    /// Kinto, empty, with accounts. `None`, and a line that says why, where it cannot be installed.
    pub fn kinto() -> Option<Self> {
        let server = Self::start("kinto", &[])?;
        let heartbeat = format!("{}/v1/__heartbeat__", server.url());
        server.wait(|_| ureq::get(&heartbeat).call().is_ok())
    }

    /// Prism on a document: it judges every request.
    pub fn prism(document: &Path) -> Option<Self> {
        let server = Self::start("prism", &[document])?;
        server.wait(|log| log.contains("Prism is listening"))
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// `http://127.0.0.1:PORT`
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn start(name: &str, arguments: &[&Path]) -> Option<Self> {
        let scripts = crate::corpus::workspace().join("tests/servers").join(name);
        if !installed(&scripts) {
            left_out(name);
            return None;
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        let log = folder.path().join("log");
        let out = File::create(&log).expect("a log file");
        // Free now; nobody else is likely to take it before the server does.
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|it| it.local_addr())
            .expect("a port")
            .port();
        let child = Command::new("bash")
            .arg(scripts.join("run.sh"))
            .arg(port.to_string())
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(out.try_clone().expect("a second handle of the log"))
            .stderr(out)
            .spawn()
            .expect("bash starts");
        Some(Self {
            child,
            port,
            log,
            folder,
        })
    }

    fn wait(mut self, ready: impl Fn(&str) -> bool) -> Option<Self> {
        let since = Instant::now();
        loop {
            let log = self.log();
            if ready(&log) {
                return Some(self);
            }
            let ended = self.child.try_wait().expect("the child is ours");
            assert!(
                ended.is_none(),
                "the server ended before it was ready:\n{log}"
            );
            assert!(
                since.elapsed() < READY,
                "the server is not ready after {READY:?}:\n{log}"
            );
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// A folder that lasts as long as the server.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already, or it ends now.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

// Tests run side by side; one of them installs. The script says in one line what is missing.
fn installed(scripts: &Path) -> bool {
    let lock = File::create(std::env::temp_dir().join("connectome-servers.lock"));
    let _alone = lock.and_then(|it| it.lock().map(|()| it));
    let script = Command::new("bash")
        .arg(scripts.join("install.sh"))
        .stdin(Stdio::null())
        .spawn();
    script.is_ok_and(|it| succeeds(it, INSTALLED))
}

fn succeeds(mut child: Child, limit: Duration) -> bool {
    let since = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if since.elapsed() < limit => std::thread::sleep(Duration::from_millis(20)),
            _ => break,
        }
    }
    // It has ended already, or it ends now.
    let _ = child.kill();
    let _ = child.wait();
    false
}

// Where everything must be tested, leaving something out is a failure.
#[expect(clippy::print_stderr, reason = "a test that is left out has to say so")]
fn left_out(name: &str) {
    assert!(
        std::env::var_os("CI").is_none(),
        "{name} could not be installed"
    );
    eprintln!("left out: the tests against {name}, which could not be installed");
}
