//! What winsta costs while a program is built, at catalog scale: `cargo check` of generated catalogs and pairs,
//! against the same code already expanded, and against the smallest code that could do it.
//!
//! From the root of the repository, with `--quick` for up to 1,000 parts and one run each:
//!
//! ```sh
//! cargo run --manifest-path benches/build_time/Cargo.toml
//! ```
//!
//! It prints a table and writes `target/build_time/results.json`. It is built without optimization, as macros are by
//! default: reading a parts file is measured in this process.

mod catalog;
mod measure;
mod report;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs, io};

use winsta_expand::Docs;
use winsta_spec::{Catalog, File};
use winsta_types::data_sheet::{Connection, DataSheet};

use crate::catalog::Style;
use crate::measure::Cost;
use crate::report::Report;

/// What is wanted at 10,000 parts, and the most that is accepted.
const SECONDS: (f64, f64) = (2.0, 5.0);
const MEGABYTES: (f64, f64) = (600.0, 900.0);
const AGAINST_EXPANDED: f64 = 1.15;
const SLOPE: f64 = 1.05;
const SECONDS_OF_10_000_PAIRS: f64 = 1.5;
const SECONDS_OF_READING: f64 = 0.7;
/// Parts of which no two share a face, or a sheet, against as many that do.
const DISTINCT_FACES: f64 = 2.5;
const DISTINCT_SHEETS: f64 = 1.5;
const SECONDS_OF_1_000_FAULTS: f64 = 0.5;
const WIRING_AGAINST_NONE: f64 = 1.10;
const SECONDS_COLD: (f64, f64) = (4.0, 6.0);

/// The catalog of the programs whose pairs are measured.
const PARTS_OF_PAIRS: usize = 1_000;

const MODULE_OF_PARTS: &str = "pub mod parts { winsta::parts!(\"parts.toml\"); }\n";

fn main() -> io::Result<ExitCode> {
    let mut arguments = env::args().skip(1).peekable();
    if arguments.next_if(|first| first == measure::ONE_RUN).is_some() {
        return measure::one_run(arguments);
    }
    let bench = Bench::new(arguments.any(|argument| argument == "--quick"))?;
    let mut report = Report::default();
    bench.warm_up()?;
    bench.parts(&mut report)?;
    bench.distinct(&mut report)?;
    bench.pairs(&mut report)?;
    bench.wiring(&mut report)?;
    bench.one_more_pair(&mut report)?;
    bench.reading(&mut report);
    bench.cold(&mut report)?;
    let file = bench.folder.join("results.json");
    fs::write(&file, report.json())?;
    println!("\nwritten to {}", file.display());
    Ok(ExitCode::SUCCESS)
}

/// Three ways to write the same program.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Macro,
    Expanded,
    Smallest,
}

impl Way {
    const ALL: [(Self, &str); 3] =
        [(Self::Macro, "parts!"), (Self::Expanded, "already expanded"), (Self::Smallest, "smallest code")];
}

struct Bench {
    quick: bool,
    root: PathBuf,
    folder: PathBuf,
}

impl Bench {
    fn new(quick: bool) -> io::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
        let folder = root.join("target/build_time");
        fs::create_dir_all(&folder)?;
        Ok(Self { quick, root, folder })
    }

    fn sizes(&self) -> &'static [usize] {
        if self.quick { &[10, 100, 1_000] } else { &[10, 100, 1_000, 10_000] }
    }

    fn runs(&self, size: usize) -> usize {
        match size {
            _ if self.quick => 1,
            10_000 => 2,
            _ => 3,
        }
    }

    /// A package with that source and these lines of dependencies. All of them share one name and one folder for what
    /// is built of their dependencies.
    fn package(&self, name: &str, dependencies: &str, source: &str) -> io::Result<PathBuf> {
        let package = self.folder.join(name);
        fs::create_dir_all(package.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}\n"
        );
        fs::write(package.join("Cargo.toml"), manifest)?;
        fs::write(package.join("src/lib.rs"), source)?;
        Ok(package)
    }

    fn winsta(&self) -> String {
        format!("winsta = {{ path = {:?} }}", self.root)
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    /// Builds what all programs depend on.
    fn warm_up(&self) -> io::Result<()> {
        let package = self.package("warm-up", &self.winsta(), "")?;
        measure::check(&package, &self.target(), 1).map(|_| ())
    }

    /// A program with a catalog, written in one way.
    fn program(&self, way: Way, parts: usize, calls: usize) -> io::Result<PathBuf> {
        let file = catalog::parts_file(parts, Style::Shared);
        let modules = match way {
            Way::Macro => MODULE_OF_PARTS.to_owned(),
            Way::Expanded => expanded(&read(file.clone())),
            Way::Smallest => format!("pub mod parts {{\n{}}}\n", catalog::smallest(parts)),
        };
        let mate = match way {
            Way::Smallest => catalog::SMALLEST_MATE,
            _ => "pub use winsta::mate;\n",
        };
        let source = format!("{modules}{mate}{}", catalog::mates(parts, calls));
        let name = match way {
            Way::Macro => "macro",
            Way::Expanded => "expanded",
            Way::Smallest => "smallest",
        };
        let package = self.package(&format!("{name}-{parts}-{calls}"), &self.winsta(), &source)?;
        fs::write(package.join("parts.toml"), file)?;
        Ok(package)
    }

    /// The same program in all three ways, one after the other.
    fn three_ways(&self, parts: usize, calls: usize, size: usize) -> io::Result<[Cost; 3]> {
        let cost = |way| measure::check(&self.program(way, parts, calls)?, &self.target(), self.runs(size));
        Ok([cost(Way::Macro)?, cost(Way::Expanded)?, cost(Way::Smallest)?])
    }

    /// Catalogs of which nothing is used.
    fn parts(&self, report: &mut Report) -> io::Result<()> {
        report.title("cargo check of a catalog");
        let mut costs = Vec::new();
        for size in self.sizes() {
            let three = self.three_ways(*size, 0, *size)?;
            report.three_ways("parts", *size, three, &Way::ALL.map(|(_, name)| name));
            costs.push(three);
        }
        if let [.., thousand, ten] = costs.as_slice()
            && !self.quick
        {
            report.at_most("parts_seconds", "10,000 parts, seconds", ten[0].seconds, SECONDS.0, SECONDS.1);
            report.at_most("parts_megabytes", "10,000 parts, MB", ten[0].megabytes, MEGABYTES.0, MEGABYTES.1);
            let against = ten[0].seconds / ten[1].seconds;
            report.at_most(
                "parts_ratio",
                "10,000 parts, against already expanded",
                against,
                AGAINST_EXPANDED,
                AGAINST_EXPANDED,
            );
            for ((_, way), (thousand, ten)) in Way::ALL.iter().zip(thousand.iter().zip(ten)) {
                let slope = slope(thousand.seconds, ten.seconds);
                report.at_most(
                    &format!("slope_{way}"),
                    &format!("slope from 1,000 to 10,000, {way}"),
                    slope,
                    SLOPE,
                    SLOPE,
                );
            }
        }
        Ok(())
    }

    /// Catalogs whose parts have less in common than those of most.
    fn distinct(&self, report: &mut Report) -> io::Result<()> {
        report.title("cargo check of a catalog whose parts share less, against one whose parts share faces and sheets");
        let (faces, sheets) = if self.quick { (300, 40) } else { (3_000, 400) };
        let cost = |parts: usize, style| {
            let package =
                self.package(&format!("{style:?}-{parts}").to_lowercase(), &self.winsta(), MODULE_OF_PARTS)?;
            fs::write(package.join("parts.toml"), catalog::parts_file(parts, style))?;
            measure::check(&package, &self.target(), self.runs(parts))
        };
        for (parts, style, what, most) in [
            (faces, Style::DistinctFaces, "faces", DISTINCT_FACES),
            (sheets, Style::DistinctSheets, "sheets", DISTINCT_SHEETS),
        ] {
            let ratio = cost(parts, style)?.seconds / cost(parts, Style::Shared)?.seconds;
            report.at_most(
                &format!("distinct_{what}"),
                &format!("{parts} parts with distinct {what}"),
                ratio,
                most,
                most,
            );
        }
        Ok(())
    }

    /// Calls of `mate`, in a program with a thousand parts.
    fn pairs(&self, report: &mut Report) -> io::Result<()> {
        report.title("cargo check of 1,000 parts and mated pairs");
        let without = self.three_ways(PARTS_OF_PAIRS, 0, PARTS_OF_PAIRS)?;
        report.three_ways("pairs", 0, without, &Way::ALL.map(|(_, name)| name));
        for size in &self.sizes()[1..] {
            let three = self.three_ways(PARTS_OF_PAIRS, *size, *size)?;
            report.three_ways("pairs", *size, three, &Way::ALL.map(|(_, name)| name));
            if *size == 10_000 {
                let more = three[0].seconds - without[0].seconds;
                report.at_most(
                    "pairs_seconds",
                    "10,000 pairs add, seconds",
                    more,
                    SECONDS_OF_10_000_PAIRS,
                    SECONDS_OF_10_000_PAIRS,
                );
            }
        }
        Ok(())
    }

    /// What the types of poles and clamps cost: the same code with them and without.
    fn wiring(&self, report: &mut Report) -> io::Result<()> {
        report.title("cargo check of a catalog already expanded, with its terminals and without, seconds");
        for size in self.sizes().iter().filter(|size| **size >= 1_000) {
            let mut catalog = read(catalog::parts_file(*size, Style::Shared));
            let with = expanded(&catalog);
            for face in catalog.parts.iter_mut().flat_map(|part| &mut part.entry.faces) {
                face.sheet = DataSheet { pole_marking: &[], connection: Connection::NOT_GIVEN, ..face.sheet };
            }
            let without = expanded(&catalog);
            let clamps = with.matches("impl w::Clamp for").count();
            let cost = |name: &str, code: &str| {
                let package = self.package(name, &self.winsta(), code)?;
                measure::check(&package, &self.target(), self.runs(*size).max(5))
            };
            let (with, without) =
                (cost(&format!("wired-{size}"), &with)?.seconds, cost(&format!("unwired-{size}"), &without)?.seconds);
            report.number(&format!("wiring_{size}_with"), &format!("{size} parts with {clamps} clamps"), with);
            report.number(&format!("wiring_{size}_without"), &format!("{size} parts without terminals"), without);
            report.at_most(
                &format!("wiring_{size}_ratio"),
                &format!("{size} parts, against without"),
                with / without,
                WIRING_AGAINST_NONE,
                WIRING_AGAINST_NONE,
            );
        }
        Ok(())
    }

    /// An incremental `cargo check` after one function more: with a pair in it, or with a number.
    fn one_more_pair(&self, report: &mut Report) -> io::Result<()> {
        let package = self.program(Way::Macro, PARTS_OF_PAIRS, 500)?;
        let source = fs::read_to_string(package.join("src/lib.rs"))?;
        let rounds = if self.quick { 3 } else { 7 };
        let mut sources = vec![source.clone()];
        for round in 0..rounds {
            let call = catalog::mates(PARTS_OF_PAIRS, round + 1);
            let call = call.lines().nth(round + 1).unwrap_or_default();
            sources.push(format!("{source}pub fn number() -> usize {{ {round} }}\n"));
            sources.push(format!("{source}pub fn pair() {{ {call} }}\n"));
        }
        let costs = measure::check_again(&package, &self.target(), &sources)?;
        let of = |which: usize| median(costs[1..].iter().skip(which).step_by(2).map(|cost| cost.seconds));
        let (number, pair) = (of(0), of(1));
        report.title("incremental cargo check of 1,000 parts and 500 pairs, seconds");
        report.number("incremental_number", "after a function with a number", number);
        report.number("incremental_pair", "after a function with one more pair", pair);
        report.number("incremental_growth", "growth by the pair", pair - number);
        Ok(())
    }

    /// Reading and checking parts files, in this process.
    fn reading(&self, report: &mut Report) {
        report.title("reading and checking a parts file without optimization, seconds");
        if !cfg!(debug_assertions) {
            println!("  (this was built with optimization: macros aren't, by default)");
        }
        for (style, name) in [(Style::Shared, "shared blocks"), (Style::WrittenOut, "all written out")] {
            for size in self.sizes() {
                let text = catalog::parts_file(*size, style);
                let megabytes = text.len() as f64 / 1e6;
                let file = [File::from_text("parts.toml", text)];
                let seconds = (0..self.runs(*size)).map(|_| {
                    let start = Instant::now();
                    let (catalog, faults) = winsta_spec::read(&file);
                    assert!(faults.is_empty() && catalog.parts.len() == *size);
                    start.elapsed().as_secs_f64()
                });
                let seconds = seconds.fold(f64::INFINITY, f64::min);
                let (key, label) =
                    (format!("reading_{size}_{style:?}"), format!("{size} parts, {name}, {megabytes:.1} MB"));
                if *size == 10_000 && style == Style::Shared {
                    report.at_most(&key, &label, seconds, SECONDS_OF_READING, SECONDS_OF_READING);
                } else {
                    report.number(&key, &label, seconds);
                }
            }
        }
        let file = [File::from_text("parts.toml", catalog::parts_file(1_002, Style::UnknownCounterparts))];
        let start = Instant::now();
        let (_, faults) = winsta_spec::read(&file);
        let reports: usize = faults.iter().map(|fault| fault.report().len()).sum();
        assert!(faults.len() == 1_000 && reports > 0);
        let seconds = start.elapsed().as_secs_f64();
        let label = "1,000 parts with unknown counterparts, and their reports";
        report.at_most("reading_faults", label, seconds, SECONDS_OF_1_000_FAULTS, SECONDS_OF_1_000_FAULTS);
    }

    /// Packages that only depend on something, with nothing built.
    fn cold(&self, report: &mut Report) -> io::Result<()> {
        report.title("cold build of a package that only depends on it, seconds");
        let runs = if self.quick { 1 } else { 2 };
        let target = self.folder.join("cold");
        let cost = measure::cold(&self.package("cold-winsta", &self.winsta(), "")?, &target, runs)?;
        report.at_most("cold_winsta", "winsta", cost.seconds, SECONDS_COLD.0, SECONDS_COLD.1);
        let others = "toml = \"1\"\nserde = { version = \"1\", features = [\"derive\"] }\nsyn = \"3\"\nquote = \"1\"";
        let cost = measure::cold(&self.package("cold-others", others, "")?, &target, runs)?;
        report.number("cold_others", "toml + serde (derive) + syn + quote", cost.seconds);
        Ok(())
    }
}

fn read(file: String) -> Catalog {
    let (catalog, faults) = winsta_spec::read(&[File::from_text("parts.toml", file)]);
    assert!(faults.is_empty(), "{}", faults[0]);
    catalog
}

/// A module with what `parts!` makes of a catalog. In code of a macro, nothing is said about names of types.
fn expanded(catalog: &Catalog) -> String {
    let code = winsta_expand::expand(catalog, "parts", Docs::Title);
    format!("#[allow(non_camel_case_types)]\npub mod parts {{\n{code}}}\n")
}

/// 1 is linear, 2 is a square. What a build without a part takes is in both numbers.
fn slope(thousand: f64, ten_thousand: f64) -> f64 {
    (ten_thousand / thousand).log10()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
