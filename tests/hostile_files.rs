//! Whatever a file holds: reading it neither panics nor hangs nor takes longer than it is worth, and what the reader takes
//! is taken by rustc and by rustdoc as well. `winsta-macros` has a test of what is between the two.
//!
//! `cargo test --release --test hostile_files -- --nocapture` prints what took longest.

// The features make no difference here.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use hostile::Hostile;
use support::files;
use support::package::Package;
use winsta_spec::{Catalog, Fault, File};

mod hostile;
mod support;

/// 0.2 s a megabyte, and what a thousand reports take, in a program that is optimized.
fn bound(bytes: usize) -> Duration {
    let seconds = 0.05 + 0.2 * bytes as f64 / 1e6;
    // One that isn't takes some ten times as long.
    Duration::from_secs_f64(if cfg!(debug_assertions) { 20.0 * seconds } else { seconds })
}

/// Time that this thread had, where the system says so: others may be at work.
fn now(begin: Instant) -> Duration {
    let spent = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = spent.and_then(|spent| spent.split(' ').next()?.parse().ok());
    spent.map_or_else(|| begin.elapsed(), Duration::from_nanos)
}

fn file(hostile: &Hostile) -> File {
    match String::from_utf8(hostile.bytes.clone()) {
        Ok(text) => File::from_text("hostile.toml", text),
        Err(_) => {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile_files");
            fs::create_dir_all(&folder).unwrap();
            let path = folder.join("hostile.toml");
            fs::write(&path, &hostile.bytes).unwrap();
            File::new(path, "hostile.toml")
        }
    }
}

/// What is wrong with how faults are told.
fn badly_told(hostile: &Hostile, faults: &[Fault]) -> Option<String> {
    let text = String::from_utf8_lossy(&hostile.bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let lines: Vec<_> = text.split('\n').collect();
    // Of a thousand that are alike, a few.
    for fault in faults.iter().step_by(1 + faults.len() / 50) {
        let (_, line, column) = fault.place();
        let there = lines.get(line - 1).map_or(0, |line| line.chars().count());
        if column > there + 1 {
            return Some(format!("{line}:{column} isn't in the file"));
        }
        for told in [fault.to_string(), fault.report()] {
            if !told.starts_with(&format!("hostile.toml:{line}:{column}: ")) {
                return Some(format!("`{told}` doesn't begin with its place"));
            }
            let steers = |c: &char| c.is_control() && *c != '\n' || ('\u{202a}'..='\u{202e}').contains(c);
            if let Some(found) = told.chars().find(steers) {
                return Some(format!("{found:?} in `{told}`"));
            }
            if told.len() > 5000 {
                return Some(format!("{} bytes of text", told.len()));
            }
        }
    }
    None
}

/// The faults of it as a parts file and as a wiring file, and how long either of the two takes.
fn read(hostile: &Hostile, shipped: &Catalog) -> ([Vec<Fault>; 2], Duration) {
    let file = file(hostile);
    let begin = Instant::now();
    let before = now(begin);
    let (_, parts) = winsta_spec::read(std::slice::from_ref(&file));
    let told: usize = parts.iter().map(|fault| fault.report().len()).sum();
    let (_, wiring) = winsta_spec::read_wiring(&file, shipped);
    let told = told + wiring.iter().map(|fault| fault.report().len()).sum::<usize>();
    let spent = now(begin).saturating_sub(before) / 2;
    assert!(told < 3_000_000, "{}: {told} bytes of reports", hostile.name);
    ([parts, wiring], spent)
}

#[test]
fn every_file_is_read_in_time_and_told_in_place() {
    let files = hostile::files();
    let (shipped, _) = winsta_spec::read(&[File::at("winsta:winsta.toml"), File::at("winsta:winsta-snap-in.toml")]);
    let (mut sound, mut told, mut wrong, mut slow) = (0, 0, String::new(), Vec::new());
    for hostile in &files {
        let (faults, mut spent) = read(hostile, &shipped);
        let bound = bound(hostile.bytes.len());
        if spent > bound {
            // Once more: it may have been another's fault.
            spent = spent.min(read(hostile, &shipped).1);
        }
        if spent > bound {
            writeln!(wrong, "{}: {spent:?} for {} bytes", hostile.name, hostile.bytes.len()).unwrap();
        }
        for faults in &faults {
            if let Some(badly) = badly_told(hostile, faults) {
                writeln!(wrong, "{}: {badly}", hostile.name).unwrap();
            }
            told += faults.len();
        }
        sound += usize::from(faults[0].is_empty());
        slow.push((spent, hostile.bytes.len(), hostile.name.as_str()));
    }
    slow.sort_by_key(|(spent, ..)| std::cmp::Reverse(*spent));
    println!("{} files, {sound} of them sound, {told} faults in the others", files.len());
    for (spent, bytes, name) in slow.iter().take(10) {
        println!("{spent:>12.1?} {bytes:>8} bytes: {name}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
#[ignore = "builds and documents the parts of some hundred files"]
fn what_the_reader_takes_is_taken_by_rustc_and_by_rustdoc() {
    let package = Package::new("hostile", "");
    fs::create_dir_all(package.path("src")).unwrap();
    let mut code = String::from("//! Parts whose names are hard to take.\n#![deny(warnings)]\n");
    let mut taken = 0;
    for (number, (name, text)) in hostile::odd().into_iter().enumerate() {
        let (_, faults) = winsta_spec::read(&[File::from_text("own.toml", text.as_str())]);
        if !faults.is_empty() {
            continue;
        }
        package.write(&format!("own{number}.toml"), &text);
        writeln!(code, "/// {name:?}").unwrap();
        writeln!(code, "pub mod own{number} {{ winsta::parts!(\"own{number}.toml\"); }}").unwrap();
        taken += 1;
    }
    println!("{taken} files");
    package.write("src/lib.rs", &code.replace("/// \"", "// \""));
    package.build();
    let output = package.cargo("doc").arg("--no-deps").env("RUSTDOCFLAGS", "-D warnings").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    // Nothing of the files is HTML of its own.
    let pages = files::below(package.documentation(), "html");
    assert!(pages.len() > taken);
    for page in &pages {
        let page = fs::read_to_string(page).unwrap();
        assert!(!page.contains("<script>alert(1)"), "a script of a parts file is in a page");
    }
}
