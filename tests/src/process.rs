//! Other processes of a test's own binary: it runs itself again, with a job.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdout, Command, Stdio};

/// The variable in which a process finds its job.
const JOB: &str = "CONNECTOME_JOB";

/// Another process of this binary with a job. It is killed when this is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    said: BufReader<ChildStdout>,
}

impl Process {
    /// Runs the test `test` of this binary in a process of its own, which finds the job by [`job`].
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn start(test: &str, job: &str) -> Self {
        let binary = std::env::current_exe().expect("a test knows its binary");
        let mut child = Command::new(binary)
            .args(["--exact", test, "--nocapture", "--test-threads=1"])
            .env(JOB, job)
            .stdout(Stdio::piped())
            .spawn()
            .expect("a test can run itself");
        let said = child.stdout.take().expect("its output is piped");
        Self {
            child,
            said: BufReader::new(said),
        }
    }

    /// The next line that it [says](say); `None`: it has ended.
    ///
    /// # Panics
    /// When it cannot be read.
    pub fn line(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            let length = self.said.read_line(&mut line);
            if length.expect("its output can be read") == 0 {
                return None;
            }
            if let Some((_, said)) = line.split_once("job: ") {
                return Some(said.trim_end().to_owned());
            }
        }
    }

    /// Waits until it has done its job.
    ///
    /// # Panics
    /// When it has failed.
    pub fn ended_well(mut self) {
        let status = self.child.wait().expect("it ends");
        assert!(status.success(), "another process has failed: {status}");
    }

    /// With SIGKILL.
    ///
    /// # Panics
    /// When it cannot be killed.
    pub fn kill(&mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What this process was started for; `None`: it is the first.
pub fn job() -> Option<String> {
    std::env::var(JOB).ok()
}

/// A line that the process which started this one reads.
///
/// # Panics
/// When nobody reads.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "job: {line}").expect("somebody reads");
    out.flush().expect("somebody reads");
}
