//! Faulty parts files, and what each is told: `tests/faults/*.toml` beside the report in a `.txt`.
//!
//! `UPDATE_EXPECT=1 cargo test --test faults` writes the reports anew. Read each as the user who made the mistake.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use expect_test::expect_file;
use support::files;

mod support;

#[test]
fn every_fault_is_told_at_its_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    for path in files::in_folder(folder, "toml") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (_, faults) = winsta_spec::read(&[winsta_spec::File::new(&path, name)]);
        assert!(!faults.is_empty(), "{}: no fault found", path.display());
        let report: Vec<_> = faults.iter().map(winsta_spec::Fault::report).collect();
        expect_file![path.with_extension("txt")].assert_eq(&(report.join("\n\n") + "\n"));
    }
}
