//! What the figures of a section have to do with each other.

use std::ops::Range;

use winsta_types::conductor::millimeters_and_tenths;
use winsta_types::data_sheet::{
    Approval, Assembly, BreakingCapacity, ConductorKind, ConductorRange, Connection, Environment, Geometry, Insertion,
    Interruption, Materials, MatingCycles, Mechanics, Rating,
};

use crate::parts::{plausible, problem};
use crate::text::intern;
use crate::toml::table::Table;
use crate::value::kind::Plain;
use crate::value::quantity::CONDUCTOR;

/// The figures that can have a remark behind them, in brackets.
pub(crate) const NOTED: &[&str] =
    &["mating-force", "retention-force-locked", "unmating-force-unlocked", "strip-length"];

/// What is looked at when all figures are read.
pub(crate) trait Together {
    fn look_at(&mut self, _table: &Table<'_>) {}
}

impl Together for Geometry {}
impl Together for MatingCycles {}
impl Together for Materials {}
impl Together for Environment {}
impl Together for Assembly {}
impl Together for Approval {}
impl Together for Interruption {}
impl Together for BreakingCapacity {}

impl Together for Mechanics {
    fn look_at(&mut self, table: &Table<'_>) {
        self.force_note = joined(self.force_note, table.remarks());
    }
}

impl Together for Rating {
    fn look_at(&mut self, table: &Table<'_>) {
        if let Some(problem) = plausible::wrong_impulse_voltage(self) {
            table.fault(table.place("rated-impulse-voltage"), problem);
        }
    }
}

impl Together for Connection {
    fn look_at(&mut self, table: &Table<'_>) {
        self.strip_length_note = joined(self.strip_length_note, table.remarks());
        if let Some(problem) = plausible::wrong_nominal(self) {
            table.fault(table.place("nominal-cross-section"), problem);
        }
        if let Some(length) = self.strip_length
            && millimeters_and_tenths(length).is_none()
        {
            table.fault(table.place("strip-length"), problem::strip_length(length));
        }
    }
}

/// A note, and the remarks behind figures that it stands for, each once.
fn joined(note: Option<&'static str>, remarks: Vec<&'static str>) -> Option<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    for text in note.into_iter().chain(remarks) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    (!all.is_empty()).then(|| intern::text(&all.join("; ")))
}

/// What goes into a clamp.
pub(crate) fn conductors(table: &Table<'_>, key: &'static str, doc: &'static str) -> &'static [ConductorRange] {
    let within = format!("a conductor of {}", table.within());
    let conductors: Vec<_> = table.tables(key, doc, &within, |table| conductor(table)).into_iter().flatten().collect();
    for (span, problem) in plausible::wrong_conductors(&conductors) {
        table.fault(span, problem);
    }
    intern::list(conductors.into_iter().map(|(conductor, _)| conductor).collect())
}

fn conductor(table: &Table<'_>) -> Option<(ConductorRange, Range<usize>)> {
    let kind = table.required("kind", "The kind of conductor, with its ferrule.", &ConductorKind::VALUE);
    let doc = "How it is inserted. Left out: into the clamp that a tool holds open.";
    let insertion = table.plain("insertion", doc).unwrap_or(Insertion::ClampOpened);
    let doc = "Cross-section in mm², and as printed in AWG: `0.5 ... 4 mm² / 20 ... 12 AWG`.";
    let size = table.required("cross-section", doc, &CONDUCTOR)?;
    let (cross_section, awg) = size.value;
    Some((ConductorRange { kind: kind?.value, insertion, cross_section, awg }, size.span))
}
