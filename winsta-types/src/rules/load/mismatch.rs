//! Why a pair doesn't carry a load: each reason with both values.

use core::fmt;

use crate::quantity::{Current, Range, Temperature, Text, Voltage};
use crate::sheet::conductor::Size;
use crate::sheet::name::same;
use crate::sheet::overvoltage::OvervoltageCategory;
use crate::sheet::poles::Poles;

/// Why a pair doesn't carry a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")
)]
#[non_exhaustive]
pub enum LoadMismatch<'a> {
    /// The load doesn't state it.
    #[allow(missing_docs)]
    LoadNotStated { figure: &'static str, method: &'static str },
    /// The half's parts file doesn't give it.
    #[allow(missing_docs)]
    NotGiven { item_number: &'a str, figure: &'static str },
    /// The half has no rating by the standard of the load.
    #[allow(missing_docs)]
    Standard { item_number: &'a str, standard: &'a str },
    /// Poles that meet have different potentials: at this pole of the socket, counted from 1, and as it is marked.
    #[allow(missing_docs)]
    Potentials { item_number: &'a str, pole: u8, marking: Option<&'a str>, plug: &'a str, socket: &'a str },
    /// The half's rating holds under a condition that the load doesn't accept.
    #[allow(missing_docs)]
    Condition { item_number: &'a str, standard: &'a str, condition: &'a str },
    /// The half is rated for another overvoltage category.
    #[allow(missing_docs)]
    Category { item_number: &'a str, load: OvervoltageCategory, rated: OvervoltageCategory },
    /// The half isn't rated for the voltage.
    #[allow(missing_docs)]
    Voltage { item_number: &'a str, load: Voltage, rated: Voltage, assumed: bool },
    /// The half isn't rated for the current.
    #[allow(missing_docs)]
    Current { item_number: &'a str, load: Current, rated: Current, loaded_poles: Poles, assumed: bool },
    /// Class III is extra-low voltage, and the load has more.
    #[allow(missing_docs)]
    ExtraLowVoltage { load: Voltage, limit: Voltage },
    /// Poles of the half are bridged inside it, so that what is wired to them doesn't say what is joined.
    #[allow(missing_docs)]
    Bridged { item_number: &'a str, potentials: u8, poles: u8 },
    /// The half isn't made for the temperature.
    #[allow(missing_docs)]
    Ambient { item_number: &'a str, load: Temperature, operating: Range<Temperature>, assumed: bool },
    /// The half has no conductors.
    #[allow(missing_docs)]
    NotTerminated { item_number: &'a str },
    /// Fewer poles are wired on both sides than the load has.
    #[allow(missing_docs)]
    LoadedPoles { load: Poles, wired: u8 },
    /// One loaded pole alone makes no circuit.
    OneLoadedPole,
    /// The loaded poles have one potential, or two that aren't known to differ: a short circuit, or no circuit.
    #[allow(missing_docs)]
    SamePotential { first: &'a str, second: &'a str },
    /// A load of class I, and no pole for PE.
    #[allow(missing_docs)]
    NoEarthPole { socket: &'a str, plug: &'a str },
    /// A pole for PE, or one that meets it, has no protective conductor, and the load isn't stated to need none.
    #[allow(missing_docs)]
    NoEarth { item_number: &'a str, pole: &'a str },
    /// A protective conductor meets a pole without one.
    #[allow(missing_docs)]
    EarthOnOneSide { item_number: &'a str, pole: &'a str, other: &'a str },
    /// A pole for PE meets no pole of the other half.
    #[allow(missing_docs)]
    EarthMeetsNothing { item_number: &'a str, pole: &'a str },
    /// A conductor meets a pole of the other half that is marked for another potential.
    #[allow(missing_docs)]
    MeetsAnotherPole {
        item_number: &'a str,
        potential: &'a str,
        marked_for: &'static str,
        other: &'a str,
        other_pole: &'a str,
    },
    /// The neutral conductor meets a pole without a conductor.
    #[allow(missing_docs)]
    NeutralOnOneSide { item_number: &'a str, pole: &'a str, other: &'a str },
    /// A pole with a live conductor meets no pole of the other half.
    #[allow(missing_docs)]
    LiveMeetsNothing { item_number: &'a str, pole: &'a str, potential: &'a str },
    /// A protective conductor is thinner than the line conductors ask for.
    #[allow(missing_docs)]
    EarthTooThin { item_number: &'a str, earth: Size, least: Size, function: &'a str, line: Size },
    /// Protective and line conductor are given on two scales, and neither is computed from the other.
    #[allow(missing_docs)]
    EarthOfAnotherScale { item_number: &'a str, earth: Size, function: &'a str, line: Size },
    /// A conductor doesn't state what it may carry.
    #[allow(missing_docs)]
    CapacityNotStated { item_number: &'a str, function: &'a str },
    /// A conductor may not carry the current.
    #[allow(missing_docs)]
    Capacity { item_number: &'a str, function: &'a str, load: Current, capacity: Current },
    /// The half may not break the current.
    #[allow(missing_docs)]
    BreakingCurrent { item_number: &'a str, load: Current, capacity: Current },
    /// The half may not break the voltage.
    #[allow(missing_docs)]
    BreakingVoltage { item_number: &'a str, load: Voltage, capacity: Voltage },
}

impl LoadMismatch<'_> {
    /// The sentence, in a constant as well.
    pub(crate) const fn text(&self) -> Text<SENTENCE> {
        let text = Text::new();
        match *self {
            Self::LoadNotStated { figure, .. } => text.str("the load doesn't state its ").str(figure),
            Self::NotGiven { item_number, figure } => {
                text.str("the parts file of ").str(item_number).str(" doesn't give ").str(figure)
            }
            Self::Standard { item_number, standard } => {
                text.str("the parts file of ").str(item_number).str(" doesn't give a rating by ").str(standard)
            }
            Self::Potentials { item_number, pole, marking, plug, socket } => {
                let text = text.str("potential ").str(plug).str(" against ").str(socket);
                match marking {
                    Some(marking) => text.str(" at pole ").str(marking).str(" of ").str(item_number),
                    None => text.str(" at the socket's pole ").number(pole as u64),
                }
            }
            Self::Condition { item_number, standard, condition } => text
                .str("the rating of ")
                .str(item_number)
                .str(" by ")
                .str(standard)
                .str(" holds for ")
                .str(condition)
                .str(": accept it by name, `.accepting(\"")
                .str(condition)
                .str("\")`"),
            Self::Category { item_number, load, rated } => text
                .str("overvoltage category ")
                .str(load.as_str())
                .str(" against ")
                .str(rated.as_str())
                .str(" of ")
                .str(item_number),
            Self::Voltage { item_number, load, rated, assumed } => text
                .text(&load.text())
                .str(" against ")
                .text(&rated.text())
                .str(mark(assumed))
                .str(" of ")
                .str(item_number),
            Self::Current { item_number, load, rated, loaded_poles, assumed } => text
                .text(&load.text())
                .str(" against ")
                .text(&rated.text())
                .str(mark(assumed))
                .str(" of ")
                .str(item_number)
                .str(" with ")
                .number(loaded_poles.get() as u64)
                .str(" loaded poles"),
            Self::ExtraLowVoltage { load, limit } => text
                .text(&load.text())
                .str(" against ")
                .text(&limit.text())
                .str(" of class III, which is extra-low voltage: state the class that the load has"),
            Self::Bridged { item_number, potentials, poles } => text
                .number(potentials as u64)
                .str(if potentials == 1 { " potential against " } else { " potentials against " })
                .number(poles as u64)
                .str(" poles of ")
                .str(item_number)
                .str(": what is joined inside it is not judged, take a part with a potential for each pole"),
            Self::Ambient { item_number, load, operating, assumed } => text
                .text(&load.text())
                .str(" against ")
                .text(&operating.text())
                .str(mark(assumed))
                .str(" of ")
                .str(item_number),
            Self::NotTerminated { item_number } => {
                text.str(item_number).str(" has no conductors: `terminate` it before mating")
            }
            Self::LoadedPoles { load, wired } => text
                .number(load.get() as u64)
                .str(" loaded poles against ")
                .number(wired as u64)
                .str(" that are wired on both sides"),
            Self::OneLoadedPole => {
                text.str("1 loaded pole against 2 at least: a current flows back through another pole")
            }
            Self::SamePotential { first, second } => text
                .str("potentials ")
                .str(first)
                .str(" and ")
                .str(second)
                .str(" against two different ones at the loaded poles"),
            Self::NoEarthPole { socket, plug } => text
                .str("no pole for PE in ")
                .str(plug)
                .str(" and ")
                .str(socket)
                .str(" against class I of the load, which needs a protective conductor"),
            Self::NoEarth { item_number, pole } => text
                .str("nothing against PE at pole ")
                .str(pole)
                .str(" of ")
                .str(item_number)
                .str(": a load needs its protective conductor on both sides, unless it states class II or III"),
            Self::EarthOnOneSide { item_number, pole, other } => {
                text.str("nothing against PE of ").str(other).str(" at pole ").str(pole).str(" of ").str(item_number)
            }
            Self::EarthMeetsNothing { item_number, pole } => text
                .str("no pole against pole ")
                .str(pole)
                .str(" of ")
                .str(item_number)
                .str(": its protective conductor meets nothing"),
            Self::MeetsAnotherPole { item_number, potential, marked_for, other, other_pole } => {
                let text = text
                    .str(potential)
                    .str(" of ")
                    .str(item_number)
                    .str(" against ")
                    .str(marked_for)
                    .str(" at pole ")
                    .str(other_pole)
                    .str(" of ")
                    .str(other);
                if same(potential, "PE") {
                    text.str(", which it meets: take a part with a pole for PE there")
                } else {
                    text.str(", which it meets: terminate it at another pole of ").str(item_number)
                }
            }
            Self::NeutralOnOneSide { item_number, pole, other } => text
                .str("nothing against N of ")
                .str(other)
                .str(" at pole ")
                .str(pole)
                .str(" of ")
                .str(item_number)
                .str(": terminate N on both sides"),
            Self::LiveMeetsNothing { item_number, pole, potential } => text
                .str("no pole against ")
                .str(potential)
                .str(" at pole ")
                .str(pole)
                .str(" of ")
                .str(item_number)
                .str(": it would be live beside the other half, hold the plug straight"),
            Self::EarthTooThin { item_number, earth, least, function, line } => text
                .str("conductor PE of ")
                .str(item_number)
                .str(" has ")
                .text(&earth.text())
                .str(" against ")
                .text(&least.text())
                .str(" at least, beside ")
                .text(&line.text())
                .str(" of ")
                .str(function),
            Self::EarthOfAnotherScale { item_number, earth, function, line } => text
                .str("conductor PE of ")
                .str(item_number)
                .str(" has ")
                .text(&earth.text())
                .str(" against ")
                .text(&line.text())
                .str(" of ")
                .str(function)
                .str(": mm² and AWG are not compared"),
            Self::BreakingCurrent { item_number, load, capacity } => text
                .text(&load.text())
                .str(" against ")
                .text(&capacity.text())
                .str(" breaking capacity of ")
                .str(item_number),
            Self::BreakingVoltage { item_number, load, capacity } => text
                .text(&load.text())
                .str(" against ")
                .text(&capacity.text())
                .str(" breaking capacity of ")
                .str(item_number),
            Self::CapacityNotStated { item_number, function } => text
                .str("conductor ")
                .str(function)
                .str(" of ")
                .str(item_number)
                .str(" doesn't state what it may carry"),
            Self::Capacity { item_number, function, load, capacity } => text
                .text(&load.text())
                .str(" against ")
                .text(&capacity.text())
                .str(" of conductor ")
                .str(function)
                .str(" of ")
                .str(item_number),
        }
    }
}

const fn mark(assumed: bool) -> &'static str {
    if assumed { " (assumed)" } else { "" }
}

/// The longest sentence, in bytes.
const SENTENCE: usize = 320;

impl fmt::Display for LoadMismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text().as_str())
    }
}

impl core::error::Error for LoadMismatch<'_> {}
