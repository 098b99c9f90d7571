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
    /// A protective conductor is thinner than it has to be beside the line conductors.
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
        match *self {
            Self::LoadNotStated { figure, .. } => say("the load doesn't state its {}", &[figure]),
            Self::NotGiven { item_number, figure } => {
                say("the parts file of {} doesn't give {}", &[item_number, figure])
            }
            Self::Standard { item_number, standard } => {
                say("the parts file of {} doesn't give a rating by {}", &[item_number, standard])
            }
            Self::Potentials { item_number, marking: Some(marking), plug, socket, .. } => {
                say("potential {} against {} at pole {} of {}", &[plug, socket, marking, item_number])
            }
            Self::Potentials { pole, marking: None, plug, socket, .. } => {
                say("potential {} against {} at the socket's pole {}", &[plug, socket, number(pole).as_str()])
            }
            Self::Condition { item_number, standard, condition } => say(
                "the rating of {} by {} holds for {}: accept it by name, `.accepting(\"{}\")`",
                &[item_number, standard, condition, condition],
            ),
            Self::Category { item_number, load, rated } => {
                say("overvoltage category {} against {} of {}", &[load.as_str(), rated.as_str(), item_number])
            }
            Self::Voltage { item_number, load, rated, assumed } => {
                say("{} against {}{} of {}", &[load.text().as_str(), rated.text().as_str(), mark(assumed), item_number])
            }
            Self::Current { item_number, load, rated, loaded_poles, assumed } => say(
                "{} against {}{} of {} with {} loaded poles",
                &[
                    load.text().as_str(),
                    rated.text().as_str(),
                    mark(assumed),
                    item_number,
                    number(loaded_poles.get()).as_str(),
                ],
            ),
            Self::ExtraLowVoltage { load, limit } => say(
                "{} against {} of class III, which is extra-low voltage: state the class that the load has",
                &[load.text().as_str(), limit.text().as_str()],
            ),
            Self::Bridged { item_number, potentials, poles } => {
                let plural = if potentials == 1 { "" } else { "s" };
                say(
                    "{} potential{} against {} poles of {}: what is joined inside it is not judged, take a part with a \
                     potential for each pole",
                    &[number(potentials).as_str(), plural, number(poles).as_str(), item_number],
                )
            }
            Self::Ambient { item_number, load, operating, assumed } => say(
                "{} against {}{} of {}",
                &[load.text().as_str(), operating.text().as_str(), mark(assumed), item_number],
            ),
            Self::NotTerminated { item_number } => {
                say("{} has no conductors: `terminate` it before mating", &[item_number])
            }
            Self::LoadedPoles { load, wired } => say(
                "{} loaded poles against {} that are wired on both sides",
                &[number(load.get()).as_str(), number(wired).as_str()],
            ),
            Self::OneLoadedPole => {
                say("1 loaded pole against 2 at least: a current flows back through another pole", &[])
            }
            Self::SamePotential { first, second } => {
                say("potentials {} and {} against two different ones at the loaded poles", &[first, second])
            }
            Self::NoEarthPole { socket, plug } => say(
                "no pole for PE in {} and {} against class I of the load, which needs a protective conductor",
                &[plug, socket],
            ),
            Self::NoEarth { item_number, pole } => say(
                "nothing against PE at pole {} of {}: a load needs its protective conductor on both sides, unless it \
                 states class II or III",
                &[pole, item_number],
            ),
            Self::EarthOnOneSide { item_number, pole, other } => {
                say("nothing against PE of {} at pole {} of {}", &[other, pole, item_number])
            }
            Self::EarthMeetsNothing { item_number, pole } => {
                say("no pole against pole {} of {}: its protective conductor meets nothing", &[pole, item_number])
            }
            Self::MeetsAnotherPole { item_number, potential, marked_for, other, other_pole } => {
                let (remedy, part) = if same(potential, "PE") {
                    ("take a part with a pole for PE there", "")
                } else {
                    ("terminate it at another pole of ", item_number)
                };
                say(
                    "{} of {} against {} at pole {} of {}, which it meets: {}{}",
                    &[potential, item_number, marked_for, other_pole, other, remedy, part],
                )
            }
            Self::NeutralOnOneSide { item_number, pole, other } => {
                say("nothing against N of {} at pole {} of {}: terminate N on both sides", &[other, pole, item_number])
            }
            Self::LiveMeetsNothing { item_number, pole, potential } => say(
                "no pole against {} at pole {} of {}: it would be live beside the other half, hold the plug straight",
                &[potential, pole, item_number],
            ),
            Self::EarthTooThin { item_number, earth, least, function, line } => say(
                "conductor PE of {} has {} against {} at least, beside {} of {}",
                &[item_number, earth.text().as_str(), least.text().as_str(), line.text().as_str(), function],
            ),
            Self::EarthOfAnotherScale { item_number, earth, function, line } => say(
                "conductor PE of {} has {} against {} of {}: mm² and AWG are not compared",
                &[item_number, earth.text().as_str(), line.text().as_str(), function],
            ),
            Self::BreakingCurrent { item_number, load, capacity } => say(
                "{} against {} breaking capacity of {}",
                &[load.text().as_str(), capacity.text().as_str(), item_number],
            ),
            Self::BreakingVoltage { item_number, load, capacity } => say(
                "{} against {} breaking capacity of {}",
                &[load.text().as_str(), capacity.text().as_str(), item_number],
            ),
            Self::CapacityNotStated { item_number, function } => {
                say("conductor {} of {} doesn't state what it may carry", &[function, item_number])
            }
            Self::Capacity { item_number, function, load, capacity } => say(
                "{} against {} of conductor {} of {}",
                &[load.text().as_str(), capacity.text().as_str(), function, item_number],
            ),
        }
    }
}

/// The words in place of each `{}`.
const fn say(template: &str, words: &[&str]) -> Text<SENTENCE> {
    Text::new().filled(template, words)
}

const fn number(number: u8) -> Text {
    Text::new().number(number as u64)
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
