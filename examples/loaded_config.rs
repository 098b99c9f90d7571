//! Checks a wiring file by the rules that the compiler checks.
//!
//! ```text
//! cargo run --example loaded_config --features std
//! cargo run --example loaded_config --features std -- wiring.toml parts/own.toml
//! ```
//!
//! The first argument is the wiring file, all others are parts files. Without arguments it checks the file beside this
//! one, of which two connections are wrong. Exits with 0 if all connections fit, with 1 if one doesn't, with 2 if a
//! parts file has a fault.

use std::process::ExitCode;

use winsta::Catalog;
use winsta::loaded::File;

const WIRING: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/loaded_config.toml");

fn main() -> ExitCode {
    let mut paths = std::env::args_os().skip(1).map(std::path::PathBuf::from);
    let wiring = paths.next().map_or_else(|| File::new(WIRING, "examples/loaded_config.toml"), File::from);
    let mut parts: Vec<File> = paths.map(File::from).collect();
    if parts.is_empty() {
        // These come with the crate.
        parts = vec![File::from("winsta:winsta.toml"), File::from("winsta:winsta-snap-in.toml")];
    }

    let catalog = match Catalog::read(parts) {
        Ok(catalog) => catalog,
        Err(faults) => {
            eprintln!("{faults}");
            return ExitCode::from(2);
        }
    };
    match catalog.check(wiring) {
        Ok(connections) => {
            for connection in &connections {
                println!("{connection}");
            }
            ExitCode::SUCCESS
        }
        Err(faults) => {
            eprintln!("{faults}");
            ExitCode::FAILURE
        }
    }
}
