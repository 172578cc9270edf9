//! Real servers, each in a process of its own that ends with its guard.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use tokio::net::TcpSocket;

/// How long a server may take until it answers, beside others that start, on a slow machine: a test that waits for
/// ever says nothing.
const READY: Duration = Duration::from_secs(600);
/// How long an installation may take.
const INSTALLED: Duration = Duration::from_secs(900);
/// How long a server may take to end by itself.
const ENDED: Duration = Duration::from_secs(60);
/// How `install.sh` ends when what it needs is not on this machine.
const MISSING: i32 = 69;

/// A server that runs until this is dropped.
#[derive(Debug)]
pub struct Server {
    name: &'static str,
    child: Child,
    port: Port,
    log: PathBuf,
    folder: tempfile::TempDir,
}

/// A port of 127.0.0.1 that is one server's, whether that listens or not.
#[derive(Debug)]
struct Port {
    number: u16,
    _held: Option<TcpSocket>,
}

impl Server {
    /// Kinto, empty, with accounts. `None`, and a line that says why, where it cannot be installed.
    pub fn kinto() -> Option<Self> {
        Self::start("kinto", None)?.answers("/v1/__heartbeat__")
    }

    /// PocketBase, empty: `admin@example.org` with the password `admin-s3cret` is its superuser. `None` as
    /// with Kinto.
    pub fn pocketbase() -> Option<Self> {
        Self::start("pocketbase", None)?.answers("/api/health")
    }

    /// Redmine with two projects, without issues: what `seed.rb` makes. `None` as with Kinto.
    pub fn redmine() -> Option<Self> {
        Self::start("redmine", None)?.answers("/issues.json")
    }

    /// Roundup with the tracker `demo`, empty: `admin` and `grace` are its users. `None` as with Kinto.
    pub fn roundup() -> Option<Self> {
        Self::start("roundup", None)?.answers("/demo/")
    }

    /// An OAuth server whose clients are those of `serve.mjs`. `None` as with Kinto.
    pub fn oidc_provider() -> Option<Self> {
        Self::start("oidc-provider", None)?.answers("/jwks")
    }

    /// PostgreSQL with the empty database `connectome`, whose owner `connectome` has the password `s3cret`. `None` as
    /// with Kinto.
    pub fn postgres() -> Option<Self> {
        Self::start("postgres", None)?.wait(is_postgres_ready)
    }

    /// Prism on a document: it judges every request.
    pub fn prism(document: &Path) -> Option<Self> {
        Self::start("prism", Some(document))?.wait(|log| log.contains("Prism is listening"))
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// `http://127.0.0.1:PORT`
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port.number)
    }

    /// On 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port.number
    }

    /// Ends it, as it is ended when this is dropped; its data stay.
    pub fn stop(&mut self) {
        // Killed, PostgreSQL leaves processes behind, which for a while let nobody else have its data.
        let limit = match self.name == "postgres" && asks_to_quit(&mut self.child) {
            true => ENDED,
            false => Duration::ZERO,
        };
        ends(&mut self.child, limit);
    }

    /// PostgreSQL, stopped, goes on with the data that it has.
    pub fn start_postgres_again(&mut self) {
        let scripts = scripts("postgres");
        self.child = run(&scripts, self.port.number, self.folder.path(), &self.log);
        self.wait_until(is_postgres_ready);
    }

    // What a server is given: a document, or a folder for its data.
    fn start(name: &'static str, document: Option<&Path>) -> Option<Self> {
        let scripts = scripts(name);
        if !installed(name, &scripts) {
            return None;
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        let log = folder.path().join("log");
        let port = Port::free().expect("a port");
        let argument = document.unwrap_or(folder.path());
        let child = run(&scripts, port.number, argument, &log);
        Some(Self {
            name,
            child,
            port,
            log,
            folder,
        })
    }

    fn answers(self, path: &str) -> Option<Self> {
        let url = self.url() + path;
        let config = ureq::Agent::config_builder().timeout_global(Some(READY));
        let agent = config.build().new_agent();
        self.wait(|_| agent.get(&url).call().is_ok())
    }

    fn wait(mut self, ready: impl Fn(&str) -> bool) -> Option<Self> {
        self.wait_until(ready);
        Some(self)
    }

    fn wait_until(&mut self, ready: impl Fn(&str) -> bool) {
        let since = Instant::now();
        loop {
            let log = self.log();
            if ready(&log) {
                return;
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

impl Port {
    fn free() -> std::io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.set_reuseaddr(true)?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        Ok(Self {
            number: socket.local_addr()?.port(),
            // Nobody else is given a port that somebody holds; who asks for this very one may listen at it all the
            // same. Other systems than Linux would refuse that.
            _held: cfg!(target_os = "linux").then_some(socket),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn scripts(name: &str) -> PathBuf {
    crate::corpus::workspace().join("tests/servers").join(name)
}

fn run(scripts: &Path, port: u16, argument: &Path, log: &Path) -> Child {
    let out = File::create(log).expect("a log file");
    Command::new("bash")
        .arg(scripts.join("run.sh"))
        .arg(port.to_string())
        .arg(argument)
        .stdin(Stdio::null())
        .stdout(out.try_clone().expect("a second handle of the log"))
        .stderr(out)
        .spawn()
        .expect("bash starts")
}

// Making its data, it is a server of its own that says the same; but not where it listens.
fn is_postgres_ready(log: &str) -> bool {
    match log.split_once("listening on IPv4") {
        Some((_, since)) => since.contains("ready to accept connections"),
        None => false,
    }
}

/// Whether `install.sh` in this folder did its work; if something that it needs is missing, a line says so.
pub(crate) fn installed(name: &str, scripts: &Path) -> bool {
    match install(scripts) {
        Some(0) => true,
        Some(MISSING) => {
            left_out(name);
            false
        }
        _ => panic!("{name} could not be installed"),
    }
}

// Tests run side by side; one of them installs. The script says in one line what is missing.
fn install(scripts: &Path) -> Option<i32> {
    let lock = File::create(std::env::temp_dir().join("connectome-servers.lock"));
    let _alone = lock.and_then(|it| it.lock().map(|()| it));
    let script = Command::new("bash")
        .arg(scripts.join("install.sh"))
        .stdin(Stdio::null())
        .spawn();
    match script {
        Ok(mut script) => ends(&mut script, INSTALLED).and_then(|it| it.code()),
        Err(_) => Some(MISSING),
    }
}

/// How it has ended; `None`: it had to be killed.
fn ends(child: &mut Child, limit: Duration) -> Option<ExitStatus> {
    let since = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if since.elapsed() < limit => std::thread::sleep(Duration::from_millis(20)),
            _ => break,
        }
    }
    // It has ended already, or it ends now.
    let _ = child.kill();
    let _ = child.wait();
    None
}

/// Whether it still runs and was asked.
fn asks_to_quit(child: &mut Child) -> bool {
    let runs = child.try_wait().is_ok_and(|it| it.is_none());
    let asked = || {
        let asked = Command::new("bash")
            .args(["-c", "kill -QUIT \"$0\"", &child.id().to_string()])
            .status();
        asked.is_ok_and(|it| it.success())
    };
    runs && asked()
}

// Where everything must be tested, leaving something out is a failure.
#[expect(clippy::print_stderr, reason = "a test that is left out has to say so")]
fn left_out(name: &str) {
    assert!(
        std::env::var_os("CI").is_none(),
        "what {name} needs is missing"
    );
    eprintln!("left out: the tests against {name}, because what it needs is missing");
}
