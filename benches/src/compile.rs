//! What the types cost to compile, in CPU seconds of cargo and all that it starts.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};

use crate::source::{self, Side};

/// What one side costs; the least of several runs.
struct Cost {
    side: Side,
    check: f64,
    release: f64,
    bytes: u64,
}

/// Builds all sides and prints what they cost.
pub(crate) fn compare(count: usize, runs: usize) -> io::Result<()> {
    let root = scratch()?;
    println!(
        "{count} structs of 12 fields; CPU seconds, the least of {runs} runs; dependencies are built before"
    );
    println!(
        "{:<8}{:>14}{:>24}{:>18}",
        "", "cargo check", "release lib + program", "stripped bytes"
    );
    let mut costs = Vec::new();
    for side in [Side::Bare, Side::Codec, Side::Serde] {
        let cost = measure(&root, side, count, runs)?;
        println!(
            "{:<8}{:>14.2}{:>24.2}{:>18}",
            side.name(),
            cost.check,
            cost.release,
            cost.bytes
        );
        costs.push(cost);
    }
    let of = |side| costs.iter().find(|cost| cost.side == side);
    if let (Some(ours), Some(theirs)) = (of(Side::Codec), of(Side::Serde)) {
        let bytes = ours.bytes as f64 / theirs.bytes as f64;
        let (check, release) = (ours.check / theirs.check, ours.release / theirs.release);
        println!("{:<8}{check:>14.3}{release:>24.3}{bytes:>18.3}", "ratio");
    }
    Ok(())
}

/// A folder of our own beside the program, so that nothing outside the target folder is touched.
pub(crate) fn scratch() -> io::Result<PathBuf> {
    let program = std::env::current_exe()?;
    let root = program
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."))
        .join("compile-bench");
    fs::create_dir_all(&root)?;
    Ok(root)
}

fn measure(root: &Path, side: Side, count: usize, runs: usize) -> io::Result<Cost> {
    let folder = root.join(side.name());
    write_workspace(&folder, side, count)?;
    let check = ["check", "--quiet", "--offline", "--package", "types"];
    let release = [
        "build",
        "--quiet",
        "--offline",
        "--release",
        "--package",
        "program",
    ];
    let mut cost = Cost {
        side,
        check: f64::MAX,
        release: f64::MAX,
        bytes: 0,
    };
    cargo(&folder, &["generate-lockfile"])?;
    cargo(&folder, &check)?;
    cargo(&folder, &release)?;
    for _ in 0..runs {
        touch(&folder.join("types/src/lib.rs"))?;
        cost.check = cost.check.min(cargo(&folder, &check)?);
        touch(&folder.join("types/src/lib.rs"))?;
        cost.release = cost.release.min(cargo(&folder, &release)?);
    }
    cost.bytes = fs::metadata(folder.join("target/release/program"))?.len();
    Ok(cost)
}

fn write_workspace(folder: &Path, side: Side, count: usize) -> io::Result<()> {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("runtime");
    let dependencies = match side {
        Side::Bare => String::new(),
        Side::Codec => format!("connectome = {{ path = {runtime:?}, default-features = false }}\n"),
        Side::Serde => {
            "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".to_owned()
        }
    };
    let package = |name: &str, more: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependencies}{more}"
        )
    };
    for name in ["types/src", "program/src"] {
        fs::create_dir_all(folder.join(name))?;
    }
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"types\", \"program\"]\n\n\
         [profile.release]\nstrip = true\n",
    )?;
    fs::write(folder.join("types/Cargo.toml"), package("types", ""))?;
    fs::write(
        folder.join("types/src/lib.rs"),
        source::library(side, count),
    )?;
    fs::write(
        folder.join("program/Cargo.toml"),
        package("program", "types = { path = \"../types\" }\n"),
    )?;
    fs::write(
        folder.join("program/src/main.rs"),
        source::program(side, count),
    )
}

/// The CPU seconds that a cargo command takes with all that it starts.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> io::Result<f64> {
    let before = children_seconds()?;
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .stdout(Stdio::null())
        .status()?;
    if !status.success() {
        return Err(io::Error::other(format!(
            "cargo {} failed in {}",
            arguments.join(" "),
            folder.display()
        )));
    }
    Ok(children_seconds()? - before)
}

fn children_seconds() -> io::Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let times = [usage.user_time(), usage.system_time()];
    Ok(times
        .iter()
        .map(|time| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6)
        .sum())
}

pub(crate) fn touch(file: &Path) -> io::Result<()> {
    fs::write(file, fs::read(file)?)
}
