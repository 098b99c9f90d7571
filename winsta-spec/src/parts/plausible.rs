//! Figures of one part that have to go together.

use std::ops::Range;

use winsta_types::data_sheet::{ConductorKind, ConductorRange, Insertion, OvervoltageCategory};
use winsta_types::quantity::{CrossSection, Figure, Voltage};

use crate::fault::problem::Problem;
use crate::toml::table::{Located, Table};

/// Rated impulse voltages in volts for the overvoltage categories I to IV, by rated voltage, as IEC 60664-1 pairs them.
///
/// The sheets show two of the figures: 250 V, rounded up to 300 V, with 4 kV, and 400 V, rounded up to 600 V, with 6 kV,
/// both at category III.
const IMPULSE_VOLTAGES: &[(u32, [u32; 4])] = &[
    (50, [330, 500, 800, 1500]),
    (100, [500, 800, 1500, 2500]),
    (150, [800, 1500, 2500, 4000]),
    (300, [1500, 2500, 4000, 6000]),
    (600, [2500, 4000, 6000, 8000]),
    (1000, [4000, 6000, 8000, 12000]),
];

/// The impulse voltage follows from the rated voltage and the category.
pub(crate) fn impulse_voltage(
    table: &Table<'_>,
    category: OvervoltageCategory,
    rated: Voltage,
    impulse: &Located<Voltage>,
) {
    let row = IMPULSE_VOLTAGES.iter().find(|(up_to, _)| rated <= Voltage::millivolts(up_to * 1000));
    let Some((_, row)) = row else { return };
    let column = match category {
        OvervoltageCategory::I => 0,
        OvervoltageCategory::II => 1,
        OvervoltageCategory::III => 2,
        OvervoltageCategory::IV => 3,
    };
    let expected = Voltage::millivolts(row[column] * 1000);
    if impulse.value != expected {
        let problem = Problem::ImpulseVoltage { found: impulse.value, rated, category, expected };
        table.reader().fault(impulse.span.clone(), problem);
    }
}

type Conductor = (ConductorRange, Range<usize>);

/// What is crimped on a fine-stranded conductor makes it larger, and what is pushed in goes in with a tool as well: such a
/// range lies within that of the conductor itself.
pub(crate) fn conductors(table: &Table<'_>, conductors: &[Conductor]) {
    // The first of each kind: there are few kinds, and there can be many conductors.
    let mut opened: Vec<&ConductorRange> = Vec::new();
    for (conductor, _) in conductors.iter().filter(|(conductor, _)| conductor.insertion == Insertion::ClampOpened) {
        if opened.iter().all(|other| other.kind != conductor.kind) {
            opened.push(conductor);
        }
    }
    let mut seen = Vec::new();
    for (conductor, span) in conductors {
        let what = (conductor.kind, conductor.insertion);
        if !seen.contains(&what) {
            seen.push(what);
        } else {
            let problem = Problem::SameConductor { kind: conductor.kind, insertion: conductor.insertion };
            table.reader().fault(span.clone(), problem);
        }
        let within = match (conductor.kind, conductor.insertion) {
            (kind, Insertion::PushIn) => kind,
            (ConductorKind::Ferrule | ConductorKind::FerruleWithCollar | ConductorKind::FerruleWithoutCollar, _) => {
                ConductorKind::FineStranded
            }
            _ => continue,
        };
        let Some(whole) = opened.iter().find(|other| other.kind == within) else { continue };
        // Ferrules make a conductor thinner at the lower end, too: only the upper end says what is too large.
        let too_large = match (conductor.cross_section.max(), whole.cross_section.max()) {
            (Some(max), Some(limit)) => max > limit,
            _ => false,
        };
        if too_large {
            let problem = Problem::ConductorRange {
                kind: conductor.kind,
                found: conductor.cross_section,
                within,
                limit: whole.cross_section,
            };
            table.reader().fault(span.clone(), problem);
        }
    }
}

/// The nominal cross-section is one that goes in.
pub(crate) fn nominal_cross_section(table: &Table<'_>, nominal: &Located<CrossSection>, conductors: &[Conductor]) {
    if let Some(problem) = wrong_nominal(nominal.value, conductors.iter().map(|(conductor, _)| conductor)) {
        table.reader().fault(nominal.span.clone(), problem);
    }
}

pub(crate) fn wrong_nominal<'c>(
    nominal: CrossSection,
    conductors: impl ExactSizeIterator<Item = &'c ConductorRange>,
) -> Option<Problem> {
    let goes_in = |figure: &Figure<CrossSection>| {
        figure.min().is_none_or(|min| min <= nominal) && figure.max().is_none_or(|max| nominal <= max)
    };
    let is_given = conductors.len() > 0;
    let is_wrong = is_given && !conductors.map(|conductor| &conductor.cross_section).any(goes_in);
    is_wrong.then_some(Problem::NominalCrossSection { found: nominal })
}
