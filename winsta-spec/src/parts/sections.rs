//! What the figures of a section have to do with each other.

use std::ops::Range;

use winsta_types::conductor::millimeters_and_tenths;
use winsta_types::data_sheet::{
    Assembly, ConductorKind, ConductorRange, Connection, Environment, Geometry, Insertion, Materials, MatingCycles,
    Mechanics,
};

use crate::parts::{plausible, problem};
use crate::text::intern;
use crate::toml::block::Block;
use crate::toml::key::Key;
use crate::toml::table::Table;
use crate::value::kind::Plain;
use crate::value::quantity::CONDUCTOR;

/// What is looked at when all figures of a section are read.
pub(crate) trait FiguresTogether {
    /// The figures that can have a remark behind them.
    const NOTED: &'static [&'static str] = &[];

    fn look_at(&mut self, _block: &Block<'_>, _remarks: Vec<&'static str>) {}
}

impl FiguresTogether for Geometry {}
impl FiguresTogether for MatingCycles {}
impl FiguresTogether for Materials {}
impl FiguresTogether for Environment {}
impl FiguresTogether for Assembly {}

impl FiguresTogether for Mechanics {
    const NOTED: &'static [&'static str] = &["mating-force", "retention-force-locked", "unmating-force-unlocked"];

    fn look_at(&mut self, _block: &Block<'_>, remarks: Vec<&'static str>) {
        self.force_note = joined(self.force_note, remarks);
    }
}

impl FiguresTogether for Connection {
    const NOTED: &'static [&'static str] = &["strip-length"];

    fn look_at(&mut self, block: &Block<'_>, remarks: Vec<&'static str>) {
        self.strip_length_note = joined(self.strip_length_note, remarks);
        if let Some(problem) = plausible::wrong_nominal(self) {
            block.fault(block.place("nominal-cross-section"), problem);
        }
        if let Some(length) = self.strip_length
            && millimeters_and_tenths(length).is_none()
        {
            block.fault(block.place("strip-length"), problem::strip_length(length));
        }
    }
}

/// A note, and the remarks behind figures that it stands for, each once.
fn joined(note: Option<&'static str>, remarks: Vec<&'static str>) -> Option<&'static str> {
    if remarks.is_empty() {
        return note;
    }
    let mut all: Vec<&str> = Vec::new();
    for text in note.into_iter().chain(remarks) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    Some(intern::text(&all.join("; ")))
}

/// What goes into a clamp, if its key is at hand.
pub(crate) fn conductors(
    key: &mut Key<'_, '_>,
    name: &'static str,
    doc: &'static str,
) -> Option<&'static [ConductorRange]> {
    let conductors = key.tables(name, doc, "a conductor", conductor)?;
    for (span, problem) in plausible::wrong_conductors(&conductors) {
        key.fault(span, problem);
    }
    Some(intern::list(conductors.into_iter().map(|(conductor, _)| conductor).collect()))
}

fn conductor(table: &Table<'_>) -> Option<(ConductorRange, Range<usize>)> {
    let doc = "The kind of conductor, with its ferrule.";
    let kind = table.required("kind", doc, &ConductorKind::VALUE);
    let doc = "How it is inserted. Left out: into the clamp that a tool holds open.";
    let insertion = table.plain("insertion", doc).unwrap_or(Insertion::ClampOpened);
    let doc = "Cross-section in mm², and as printed in AWG: `0.5 ... 4 mm² / 20 ... 12 AWG`.";
    let size = table.required("cross-section", doc, &CONDUCTOR)?;
    let (cross_section, awg) = size.value;
    Some((ConductorRange { kind: kind?.value, insertion, cross_section, awg }, size.span))
}
