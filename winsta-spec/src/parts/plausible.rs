//! Figures of one part that have to go together.

use std::ops::Range;

use winsta_types::data_sheet::{ConductorKind, ConductorRange, Connection, Insertion, OvervoltageCategory, Rating};
use winsta_types::quantity::{CrossSection, Figure, Voltage};

use crate::fault::problem::Problem;
use crate::parts::problem;

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
pub(crate) fn wrong_impulse_voltage(rating: &Rating) -> Option<Problem> {
    let (category, rated, impulse) =
        (rating.overvoltage_category?, rating.rated_voltage?, rating.rated_impulse_voltage?);
    let (_, row) = IMPULSE_VOLTAGES.iter().find(|(up_to, _)| rated <= Voltage::millivolts(up_to * 1000))?;
    let column = match category {
        OvervoltageCategory::I => 0,
        OvervoltageCategory::II => 1,
        OvervoltageCategory::III => 2,
        OvervoltageCategory::IV => 3,
    };
    let expected = Voltage::millivolts(row[column] * 1000);
    (impulse != expected).then(|| problem::impulse_voltage(impulse, rated, category, expected))
}

/// What is crimped on a fine-stranded conductor makes it larger, and what is pushed in goes in with a tool as well: such a
/// range lies within that of the conductor itself.
pub(crate) fn wrong_conductors(conductors: &[(ConductorRange, Range<usize>)]) -> Vec<(Range<usize>, Problem)> {
    // The first of each kind: there are few kinds, and there can be many conductors.
    let mut opened: Vec<&ConductorRange> = Vec::new();
    for (conductor, _) in conductors.iter().filter(|(conductor, _)| conductor.insertion == Insertion::ClampOpened) {
        if opened.iter().all(|other| other.kind != conductor.kind) {
            opened.push(conductor);
        }
    }
    let (mut seen, mut wrong) = (Vec::new(), Vec::new());
    for (conductor, span) in conductors {
        let what = (conductor.kind, conductor.insertion);
        if !seen.contains(&what) {
            seen.push(what);
        } else {
            wrong.push((span.clone(), problem::same_conductor(conductor)));
        }
        let within = match what {
            (kind, Insertion::PushIn) => kind,
            (ConductorKind::Ferrule | ConductorKind::FerruleWithCollar | ConductorKind::FerruleWithoutCollar, _) => {
                ConductorKind::FineStranded
            }
            _ => continue,
        };
        let Some(whole) = opened.iter().find(|other| other.kind == within) else { continue };
        // Ferrules make a conductor thinner at the lower end, too: only the upper end says what is too large.
        if let (Some(max), Some(limit)) = (conductor.cross_section.max(), whole.cross_section.max())
            && max > limit
        {
            wrong.push((span.clone(), problem::too_large_conductor(conductor, whole)));
        }
    }
    wrong
}

/// The nominal cross-section is one that goes in.
pub(crate) fn wrong_nominal(connection: &Connection) -> Option<Problem> {
    let nominal = connection.nominal_cross_section?;
    let goes_in = |figure: &Figure<CrossSection>| {
        figure.min().is_none_or(|min| min <= nominal) && figure.max().is_none_or(|max| nominal <= max)
    };
    let ranges = connection.conductors;
    let is_wrong = !ranges.is_empty() && !ranges.iter().any(|range| goes_in(&range.cross_section));
    is_wrong.then(|| problem::nominal_cross_section(nominal))
}
