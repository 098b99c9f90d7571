//! One run of cargo: how long it takes, and the most memory that cargo or one of its compilers has.

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;
use std::{env, fs, io};

use nix::sys::resource::{UsageWho, getrusage};

/// The argument with which this program measures one run and prints it: a process of its own each time, as the system
/// keeps the most memory of all children together.
pub const ONE_RUN: &str = "--one-run";

#[derive(Clone, Copy)]
pub struct Cost {
    pub seconds: f64,
    pub megabytes: f64,
}

impl Cost {
    fn min(self, other: Self) -> Self {
        Self { seconds: self.seconds.min(other.seconds), megabytes: self.megabytes.min(other.megabytes) }
    }
}

/// Runs cargo with these arguments and prints what it cost.
pub fn one_run(arguments: impl Iterator<Item = String>) -> io::Result<ExitCode> {
    let start = Instant::now();
    let status = Command::new(cargo()).args(arguments).stdout(Stdio::null()).status()?;
    let seconds = start.elapsed().as_secs_f64();
    let kilobytes = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss();
    println!("{seconds} {kilobytes}");
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn cargo() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Runs cargo on a package, with its output in `target`.
fn cargo_on(package: &Path, target: &Path, arguments: &[&str], incremental: bool) -> io::Result<Cost> {
    let output = Command::new(env::current_exe()?)
        .arg(ONE_RUN)
        .args(arguments)
        .arg("--quiet")
        .current_dir(package)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" })
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(io::Error::other(format!("cargo {} failed in {}", arguments.join(" "), package.display())));
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut numbers = text.split_whitespace().filter_map(|number| number.parse::<f64>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(seconds), Some(kilobytes)) => Ok(Cost { seconds, megabytes: kilobytes / 1000.0 }),
        _ => Err(io::Error::other("no measurement was printed")),
    }
}

/// `cargo check` of the package alone, its dependencies being built already: the best of several runs.
pub fn check(package: &Path, target: &Path, runs: usize) -> io::Result<Cost> {
    let source = package.join("src/lib.rs");
    let mut best: Option<Cost> = None;
    for _ in 0..runs {
        let text = fs::read(&source)?;
        fs::write(&source, text)?;
        let cost = cargo_on(package, target, &["check"], false)?;
        best = Some(best.map_or(cost, |best| best.min(cost)));
    }
    best.ok_or_else(|| io::Error::other("no run"))
}

/// `cargo check` after each of these changes of the package, from the state of the last one.
pub fn check_again(package: &Path, target: &Path, sources: &[String]) -> io::Result<Vec<Cost>> {
    let mut costs = Vec::new();
    for source in sources {
        fs::write(package.join("src/lib.rs"), source)?;
        costs.push(cargo_on(package, target, &["check"], true)?);
    }
    Ok(costs)
}

/// `cargo build` with nothing built yet but what has to be downloaded.
pub fn cold(package: &Path, target: &Path, runs: usize) -> io::Result<Cost> {
    cargo_on(package, target, &["fetch"], true)?;
    let mut best: Option<Cost> = None;
    for _ in 0..runs {
        if target.exists() {
            fs::remove_dir_all(target)?;
        }
        let cost = cargo_on(package, target, &["build"], true)?;
        best = Some(best.map_or(cost, |best| best.min(cost)));
    }
    best.ok_or_else(|| io::Error::other("no run"))
}
