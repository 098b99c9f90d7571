//! Load: what may flow through a pair. The lower of both halves counts, by one standard at a time.
//!
//! A rating is a set, not a number: it may hold under a condition, for an overvoltage category, or for a number of loaded
//! poles. What a sheet doesn't give is refused.
//!
//! Source: sheet, Ratings per IEC/EN 60664-1 and Approvals per UL 1977; Environmental requirements, "Continuous operating
//! temperature"; product page of 890-743 for the current by loaded poles.

use core::fmt;

use crate::data_sheet::{DataSheet, OvervoltageCategory, Rating};
use crate::name::same;
use crate::poles::Poles;
use crate::pose::PoleMap;
use crate::quantity::{Current, Range, Temperature, Text, Voltage};
use crate::terminated::{Node, Wiring};

/// Standards that sheets rate by, as they print them.
pub mod standard {
    /// Insulation coordination for equipment within low-voltage systems.
    pub const IEC_60664_1: &str = "IEC/EN 60664-1";
    /// Component connectors for use in data, signal, control and power applications.
    pub const UL_1977: &str = "UL 1977";
}

/// What a pair is to carry.
///
/// ```
/// use winsta_types::data_sheet::OvervoltageCategory;
/// use winsta_types::load::{Load, standard};
///
/// const LAMPS: Load = Load::by(standard::IEC_60664_1)
///     .volts(230)
///     .amperes(16)
///     .loaded_poles(2)
///     .overvoltage_category(OvervoltageCategory::III)
///     .ambient(35);
/// assert_eq!(LAMPS.to_string(), "230 V, 16 A, 2 loaded poles, category III, 35 °C by IEC/EN 60664-1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Load {
    /// The standard whose ratings are asked.
    pub standard: &'static str,
    /// The condition of a rating that is met: `factory wiring only`.
    pub accepted: Option<&'static str>,
    /// Voltage.
    pub voltage: Option<Voltage>,
    /// Current through each loaded pole.
    pub current: Option<Current>,
    /// How many poles carry it.
    pub loaded_poles: Option<Poles>,
    /// Overvoltage category of the place.
    pub overvoltage_category: Option<OvervoltageCategory>,
    /// Temperature around the pair.
    pub ambient: Option<Temperature>,
}

impl Load {
    /// A load that is judged by the ratings of this standard. All that it doesn't state is refused.
    #[must_use]
    pub const fn by(standard: &'static str) -> Self {
        Self {
            standard,
            accepted: None,
            voltage: None,
            current: None,
            loaded_poles: None,
            overvoltage_category: None,
            ambient: None,
        }
    }

    /// Its voltage in volts; [`voltage`](Self::voltage) holds any other.
    #[must_use]
    pub const fn volts(mut self, volts: u16) -> Self {
        self.voltage = Some(Voltage::millivolts(volts as u32 * 1000));
        self
    }

    /// The current through each loaded pole in amperes; [`current`](Self::current) holds any other.
    #[must_use]
    pub const fn amperes(mut self, amperes: u16) -> Self {
        self.current = Some(Current::milliamperes(amperes as u32 * 1000));
        self
    }

    /// How many poles carry it. 0 is as good as not stated.
    #[must_use]
    pub const fn loaded_poles(mut self, number: u8) -> Self {
        self.loaded_poles = Poles::new(number);
        self
    }

    /// The overvoltage category of the place.
    #[must_use]
    pub const fn overvoltage_category(mut self, category: OvervoltageCategory) -> Self {
        self.overvoltage_category = Some(category);
        self
    }

    /// The temperature around the pair in °C; [`ambient`](Self::ambient) holds any other.
    #[must_use]
    pub const fn ambient(mut self, celsius: i16) -> Self {
        self.ambient = Some(Temperature::millidegrees_celsius(celsius as i32 * 1000));
        self
    }

    /// Accepts ratings that hold under this condition alone, in the words of the sheet.
    #[must_use]
    pub const fn accepting(mut self, condition: &'static str) -> Self {
        self.accepted = Some(condition);
        self
    }
}

/// On one line: `230 V, 16 A, 2 loaded poles, category III, 35 °C by IEC/EN 60664-1`.
impl fmt::Display for Load {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        let mut next = || core::mem::replace(&mut between, ", ");
        if let Some(voltage) = self.voltage {
            write!(f, "{}{voltage}", next())?;
        }
        if let Some(current) = self.current {
            write!(f, "{}{current}", next())?;
        }
        if let Some(poles) = self.loaded_poles {
            write!(f, "{}{} loaded poles", next(), poles.get())?;
        }
        if let Some(category) = self.overvoltage_category {
            write!(f, "{}category {category}", next())?;
        }
        if let Some(ambient) = self.ambient {
            write!(f, "{}{ambient}", next())?;
        }
        write!(f, " by {}", self.standard)?;
        match self.accepted {
            Some(condition) => write!(f, " ({condition})"),
            None => Ok(()),
        }
    }
}

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
    /// Poles that meet have different potentials.
    #[allow(missing_docs)]
    Potentials { pole: u8, plug: &'a str, socket: &'a str },
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
    /// The half isn't made for the temperature.
    #[allow(missing_docs)]
    Ambient { item_number: &'a str, load: Temperature, operating: Range<Temperature>, assumed: bool },
    /// The half has no conductors.
    #[allow(missing_docs)]
    NotTerminated { item_number: &'a str },
    /// Fewer poles are wired on both sides than the load has.
    #[allow(missing_docs)]
    LoadedPoles { load: Poles, wired: u8 },
    /// A conductor doesn't state what it may carry.
    #[allow(missing_docs)]
    CapacityNotStated { item_number: &'a str, function: &'a str },
    /// A conductor may not carry the current.
    #[allow(missing_docs)]
    Capacity { item_number: &'a str, function: &'a str, load: Current, capacity: Current },
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
            Self::Potentials { pole, plug, socket } => text
                .str("potential ")
                .str(plug)
                .str(" against ")
                .str(socket)
                .str(" at the socket's pole ")
                .number(pole as u64),
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
const SENTENCE: usize = 256;

impl fmt::Display for LoadMismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text().as_str())
    }
}

impl core::error::Error for LoadMismatch<'_> {}

/// A pair, as the rules of its load see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joint<'a> {
    /// The socket's sheet.
    pub socket: &'a DataSheet,
    /// The plug's sheet.
    pub plug: &'a DataSheet,
    /// The socket's conductors, if it has been terminated.
    pub socket_wiring: Option<Wiring<'a>>,
    /// The plug's conductors, if it has been terminated.
    pub plug_wiring: Option<Wiring<'a>>,
    /// Which pole of the plug meets which of the socket.
    pub pole_map: PoleMap,
}

impl<'a> Joint<'a> {
    /// Whether the pair carries the load: by the lower rating of both halves and by its conductors.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    #[allow(clippy::result_large_err)] // without alloc, and an error as seldom as large
    pub const fn carries(&self, load: &Load) -> Result<(), LoadMismatches<'a>> {
        let mismatches = LoadMismatches { joint: *self, load: *load };
        match mismatches.next_from(0) {
            Some(_) => Err(mismatches),
            None => Ok(()),
        }
    }

    /// The rating of the pair by one standard for so many loaded poles: the lower of both halves.
    ///
    /// # Errors
    ///
    /// The first reason why there is none.
    pub const fn rating(&self, load: &Load) -> Result<PairRating, LoadMismatch<'a>> {
        let (socket, plug) = match (rating_of(self.socket, load), rating_of(self.plug, load)) {
            (Ok(socket), Ok(plug)) => (socket, plug),
            (Err(mismatch), _) | (_, Err(mismatch)) => return Err(mismatch),
        };
        Ok(PairRating {
            voltage: if socket.voltage.get() < plug.voltage.get() { socket.voltage } else { plug.voltage },
            current: if socket.current.get() < plug.current.get() { socket.current } else { plug.current },
        })
    }

    /// What is at a pole of the socket, counted from 1 in the order of its marking.
    #[must_use]
    pub const fn socket_node(&self, pole: u8) -> Option<&'a Node<'a>> {
        self.node(false, pole)
    }

    /// What is at the pole of the plug that meets this pole of the socket.
    #[must_use]
    pub const fn plug_node(&self, socket_pole: u8) -> Option<&'a Node<'a>> {
        self.node(true, socket_pole)
    }

    /// Whether each two poles that meet have equal potentials, or one of them none: the rule that the compiler checks.
    ///
    /// # Errors
    ///
    /// The first two that don't: the plug's potential, and the socket's.
    pub const fn joins_equal_potentials(&self) -> Result<(), LoadMismatch<'a>> {
        let mut pole = 1;
        while pole <= self.pole_map.poles().get() {
            if let (Some(socket), Some(plug)) = (self.node(false, pole), self.node(true, pole))
                && let (Some(socket), Some(plug)) = (socket.potential, plug.potential)
                && !same(socket, plug)
            {
                return Err(LoadMismatch::Potentials { pole, plug, socket });
            }
            pole += 1;
        }
        Ok(())
    }

    const fn half(&self, is_plug: bool) -> (&'a DataSheet, Option<Wiring<'a>>) {
        if is_plug { (self.plug, self.plug_wiring) } else { (self.socket, self.socket_wiring) }
    }

    /// What is at the pole of a half that this pole of the socket is, or meets.
    const fn node(&self, is_plug: bool, socket_pole: u8) -> Option<&'a Node<'a>> {
        match (is_plug, self.socket_wiring, self.plug_wiring) {
            (false, Some(wiring), _) => wiring.pole(socket_pole),
            (true, _, Some(wiring)) => match self.pole_map.plug_pole(socket_pole) {
                Some(pole) => wiring.pole(pole),
                None => None,
            },
            _ => None,
        }
    }

    /// How many poles but PE have conductors on both sides.
    const fn wired(&self) -> u8 {
        let (mut wired, mut pole) = (0, 1);
        while pole <= self.pole_map.poles().get() {
            if let (Some(socket), Some(plug)) = (self.node(false, pole), self.node(true, pole))
                && socket.is_live()
                && plug.is_live()
            {
                wired += 1;
            }
            pole += 1;
        }
        wired
    }
}

/// The rating of a pair by one standard: the lower of both halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct PairRating {
    /// Rated voltage.
    pub voltage: Voltage,
    /// Rated current, for the number of loaded poles that was asked for.
    pub current: Current,
}

impl fmt::Display for PairRating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.voltage, self.current)
    }
}

/// Every reason why a pair doesn't carry a load: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoadMismatches<'a> {
    joint: Joint<'a>,
    load: Load,
}

impl<'a> LoadMismatches<'a> {
    /// One after the other: what the load doesn't state, then socket and plug by rule, then the conductors.
    pub fn iter(&self) -> impl Iterator<Item = LoadMismatch<'a>> {
        let all = *self;
        (0..Self::RULES).filter_map(move |number| all.rule(number))
    }

    /// How many rules there are: four on the load, six on each half, two on each conductor of each pole.
    const RULES: u16 = 16 + 256 * 2 * Self::CONDUCTORS;
    /// Most conductors at one pole.
    const CONDUCTORS: u16 = 4;

    const fn next_from(&self, first: u16) -> Option<(u16, LoadMismatch<'a>)> {
        let mut number = first;
        let last = 16 + (self.joint.pole_map.poles().get() as u16 + 1) * 2 * Self::CONDUCTORS;
        while number < last {
            if let Some(mismatch) = self.rule(number) {
                return Some((number, mismatch));
            }
            number += 1;
        }
        None
    }

    /// The list of rules. (A `const fn` can't go through an array of functions.)
    const fn rule(&self, number: u16) -> Option<LoadMismatch<'a>> {
        let load = &self.load;
        match number {
            0 if load.voltage.is_none() => {
                Some(LoadMismatch::LoadNotStated { figure: "voltage", method: ".volts(…)" })
            }
            1 if load.current.is_none() => {
                Some(LoadMismatch::LoadNotStated { figure: "current", method: ".amperes(…)" })
            }
            2 if load.loaded_poles.is_none() => {
                Some(LoadMismatch::LoadNotStated { figure: "loaded poles", method: ".loaded_poles(…)" })
            }
            3 if load.ambient.is_none() => {
                Some(LoadMismatch::LoadNotStated { figure: "ambient temperature", method: ".ambient(…)" })
            }
            4 | 5 => {
                let (sheet, _) = self.joint.half(number == 5);
                match (number, rating_of(sheet, load), rating_of(self.joint.socket, load)) {
                    // What the load doesn't state is said once.
                    (5, Err(LoadMismatch::LoadNotStated { .. }), Err(LoadMismatch::LoadNotStated { .. })) => None,
                    (_, Err(mismatch), _) => Some(mismatch),
                    (_, Ok(_), _) => None,
                }
            }
            6 | 7 => self.voltage(number == 7),
            8 | 9 => self.current(number == 9),
            10 | 11 => self.ambient(number == 11),
            12 | 13 => match self.joint.half(number == 13) {
                (sheet, None) => Some(LoadMismatch::NotTerminated { item_number: sheet.item_number }),
                _ => None,
            },
            14 => self.loaded_poles(),
            16.. => self.conductor(number - 16),
            _ => None,
        }
    }

    const fn voltage(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        match (rating_of(sheet, &self.load), self.load.voltage) {
            (Ok(rated), Some(load)) if load.get() > rated.voltage.get() => {
                let assumed = sheet.assumption("rating").is_some();
                Some(LoadMismatch::Voltage { item_number: sheet.item_number, load, rated: rated.voltage, assumed })
            }
            _ => None,
        }
    }

    const fn current(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        match (rating_of(sheet, &self.load), self.load.current, self.load.loaded_poles) {
            (Ok(rated), Some(load), Some(loaded_poles)) if load.get() > rated.current.get() => {
                let (item_number, rated) = (sheet.item_number, rated.current);
                let assumed = sheet.assumption("rating").is_some();
                Some(LoadMismatch::Current { item_number, load, rated, loaded_poles, assumed })
            }
            _ => None,
        }
    }

    const fn ambient(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        let item_number = sheet.item_number;
        match (sheet.environment.operating_temperature, self.load.ambient) {
            (None, _) => Some(LoadMismatch::NotGiven { item_number, figure: "`environment.operating-temperature`" }),
            (Some(operating), Some(load)) if !operating.has(load) => {
                let assumed = sheet.assumption("environment.operating-temperature").is_some();
                Some(LoadMismatch::Ambient { item_number, load, operating, assumed })
            }
            _ => None,
        }
    }

    const fn loaded_poles(&self) -> Option<LoadMismatch<'a>> {
        let (Some(_), Some(_)) = (self.joint.socket_wiring, self.joint.plug_wiring) else { return None };
        let wired = self.joint.wired();
        match self.load.loaded_poles {
            Some(load) if load.get() > wired => Some(LoadMismatch::LoadedPoles { load, wired }),
            _ => None,
        }
    }

    /// Any of the wired poles may be among the loaded ones.
    const fn conductor(&self, number: u16) -> Option<LoadMismatch<'a>> {
        let (is_plug, number) = (number % 2 == 1, number / 2);
        let (pole, at) = (number / Self::CONDUCTORS + 1, (number % Self::CONDUCTORS) as usize);
        if pole > self.joint.pole_map.poles().get() as u16 {
            return None;
        }
        let (sheet, _) = self.joint.half(is_plug);
        let (Some(node), Some(other)) = (self.joint.node(is_plug, pole as u8), self.joint.node(!is_plug, pole as u8))
        else {
            return None;
        };
        if !node.is_live() || !other.is_live() || at >= node.conductors.len() {
            return None;
        }
        let (item_number, conductor) = (sheet.item_number, &node.conductors[at]);
        let function = conductor.function;
        match (conductor.capacity, self.load.current) {
            (None, _) => Some(LoadMismatch::CapacityNotStated { item_number, function }),
            (Some(capacity), Some(load)) if load.get() > capacity.get() => {
                Some(LoadMismatch::Capacity { item_number, function, load, capacity })
            }
            _ => None,
        }
    }

    /// Every reason in one text, for a constant that ends with it.
    pub(crate) const fn text(&self) -> Text<2048> {
        let mut text = Text::new()
            .str("`")
            .str(self.joint.plug.item_number)
            .str("` in `")
            .str(self.joint.socket.item_number)
            .str("` can't be energized:");
        let mut capacity = false;
        let mut number = 0;
        while let Some((found, mismatch)) = self.next_from(number) {
            text = text.str("\n- ").text(&mismatch.text());
            if let LoadMismatch::LoadNotStated { method, .. } = mismatch {
                text = text.str(": `").str(method).str("`");
            }
            capacity = capacity || matches!(mismatch, LoadMismatch::CapacityNotStated { .. });
            number = found + 1;
        }
        if capacity { text.str("\n`.carrying::<AMPERES>()` states it for a conductor") } else { text }
    }
}

impl fmt::Display for LoadMismatches<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, mismatch) in self.iter().enumerate() {
            f.write_str(if at > 0 { "; " } else { "" })?;
            mismatch.fmt(f)?;
        }
        Ok(())
    }
}

impl core::error::Error for LoadMismatches<'_> {}

/// The rating of one half by the standard of the load, under the conditions that it accepts.
///
/// A current that is given for a number of loaded poles holds for fewer, too, and limits more. A current for more poles
/// than any that is given isn't known.
const fn rating_of<'a>(sheet: &'a DataSheet, load: &Load) -> Result<PairRating, LoadMismatch<'a>> {
    let item_number = sheet.item_number;
    let mut refused = LoadMismatch::Standard { item_number, standard: load.standard };
    let mut voltage: Option<Voltage> = None;
    let mut current: Option<Current> = None;
    let mut is_known = false;
    let mut next_above: Option<(u8, Current)> = None;
    let mut at = 0;
    while at < sheet.ratings.len() {
        let rating = &sheet.ratings[at];
        at += 1;
        if !same(rating.standard, load.standard) {
            continue;
        }
        if let Err(mismatch) = rating_applies(item_number, rating, load) {
            refused = mismatch;
            continue;
        }
        voltage = match (voltage, rating.rated_voltage) {
            (Some(lowest), Some(rated)) if lowest.get() <= rated.get() => Some(lowest),
            (lowest, None) => lowest,
            (_, rated) => rated,
        };
        let (Some(rated), Some(loaded)) = (rating.rated_current, load.loaded_poles) else {
            if let Some(rated) = rating.rated_current {
                current = Some(lower(current, rated));
                is_known = true;
            }
            continue;
        };
        match rating.loaded_poles {
            None => {
                current = Some(lower(current, rated));
                is_known = true;
            }
            Some(poles) if poles.get() <= loaded.get() => {
                current = Some(lower(current, rated));
                is_known = is_known || poles.get() == loaded.get();
            }
            Some(poles) => {
                next_above = match next_above {
                    Some((nearest, limit)) if nearest < poles.get() => Some((nearest, limit)),
                    _ => Some((poles.get(), rated)),
                };
            }
        }
    }
    if let (false, Some((_, limit))) = (is_known, next_above) {
        current = Some(lower(current, limit));
        is_known = true;
    }
    match (voltage, current) {
        (Some(voltage), Some(current)) if is_known => Ok(PairRating { voltage, current }),
        (None, None) => Err(refused),
        (None, _) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-voltage` of that rating" }),
        (_, None) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-current` of that rating" }),
        (_, Some(_)) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-current` for so many loaded poles" }),
    }
}

const fn rating_applies<'a>(item_number: &'a str, rating: &'a Rating, load: &Load) -> Result<(), LoadMismatch<'a>> {
    if let Some(condition) = rating.condition {
        let is_accepted = match load.accepted {
            Some(accepted) => same(accepted, condition),
            None => false,
        };
        if !is_accepted {
            return Err(LoadMismatch::Condition { item_number, standard: rating.standard, condition });
        }
    }
    match (rating.overvoltage_category, load.overvoltage_category) {
        (Some(_), None) => Err(LoadMismatch::LoadNotStated {
            figure: "overvoltage category, which the rating depends on",
            method: ".overvoltage_category(…)",
        }),
        (Some(rated), Some(load)) if load as u8 > rated as u8 => {
            Err(LoadMismatch::Category { item_number, load, rated })
        }
        (None, Some(_)) => Err(LoadMismatch::NotGiven { item_number, figure: "`overvoltage-category` of that rating" }),
        _ => Ok(()),
    }
}

const fn lower(lowest: Option<Current>, rated: Current) -> Current {
    match lowest {
        Some(lowest) if lowest.get() < rated.get() => lowest,
        _ => rated,
    }
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};
    use std::vec::Vec;

    use super::*;
    use crate::data_sheet::{DataSheet, Environment, Kind};
    use crate::pose::Pose;

    const fn rating(amperes: u32, loaded_poles: u8) -> Rating {
        Rating {
            overvoltage_category: Some(OvervoltageCategory::III),
            rated_voltage: Some(Voltage::millivolts(250_000)),
            rated_current: Some(Current::milliamperes(amperes * 1000)),
            loaded_poles: Poles::new(loaded_poles),
            ..Rating::new(standard::IEC_60664_1)
        }
    }

    fn sheet(ratings: &[Rating]) -> &'static DataSheet {
        let environment =
            Environment { operating_temperature: Some("-35 ... +85 °C".parse().unwrap()), ..Environment::NOT_GIVEN };
        let ratings = Vec::from(ratings).leak();
        std::boxed::Box::leak(std::boxed::Box::new(DataSheet {
            ratings,
            environment,
            ..DataSheet::new("half", Kind::Socket, "a test")
        }))
    }

    fn rating_by(socket: &[Rating], plug: &[Rating], load: &Load) -> String {
        let pole_map = PoleMap::new(Poles::new(3).unwrap(), Pose::Straight);
        let (socket, plug) = (sheet(socket), sheet(plug));
        let joint = Joint { socket, plug, socket_wiring: None, plug_wiring: None, pole_map };
        joint.rating(load).map_or_else(|mismatch| mismatch.to_string(), |rating| rating.to_string())
    }

    fn loaded(poles: u8) -> Load {
        Load::by(standard::IEC_60664_1)
            .volts(230)
            .amperes(10)
            .loaded_poles(poles)
            .overvoltage_category(OvervoltageCategory::III)
            .ambient(35)
    }

    #[test]
    fn the_lower_rating_of_both_halves_counts() {
        let (high, low) = ([rating(25, 0)], [rating(16, 0)]);
        assert_eq!(rating_by(&high, &low, &loaded(2)), "250 V, 16 A");
        assert_eq!(rating_by(&low, &high, &loaded(2)), "250 V, 16 A");
        let refused = "the parts file of half doesn't give a rating by IEC/EN 60664-1";
        assert_eq!(rating_by(&high, &[], &loaded(2)), refused);
    }

    #[test]
    fn a_current_for_a_number_of_loaded_poles_holds_for_fewer_and_limits_more() {
        // 890-743: 16 A, but 13 A for a 3-pole load.
        let general = [rating(16, 0), rating(13, 3)];
        assert_eq!(rating_by(&general, &general, &loaded(2)), "250 V, 16 A");
        assert_eq!(rating_by(&general, &general, &loaded(3)), "250 V, 13 A");
        assert_eq!(rating_by(&general, &general, &loaded(4)), "250 V, 13 A");
        // Given for some numbers only.
        let some = [rating(16, 2), rating(10, 4)];
        assert_eq!(rating_by(&some, &some, &loaded(1)), "250 V, 16 A");
        assert_eq!(rating_by(&some, &some, &loaded(3)), "250 V, 10 A");
        let refused = "the parts file of half doesn't give `rated-current` for so many loaded poles";
        assert_eq!(rating_by(&some, &some, &loaded(5)), refused);
    }

    #[test]
    fn a_condition_has_to_be_accepted_by_name() {
        let condition = [Rating { condition: Some("factory wiring only"), ..rating(23, 0) }];
        let refused = "the rating of half by IEC/EN 60664-1 holds for factory wiring only: \
                       accept it by name, `.accepting(\"factory wiring only\")`";
        assert_eq!(rating_by(&condition, &condition, &loaded(2)), refused);
        assert_eq!(rating_by(&condition, &condition, &loaded(2).accepting("factory wiring")), refused);
        assert_eq!(rating_by(&condition, &condition, &loaded(2).accepting("factory wiring only")), "250 V, 23 A");
    }

    #[test]
    fn a_category_holds_for_lower_ones() {
        let ratings = [rating(16, 0)];
        let of = |category| loaded(2).overvoltage_category(category);
        assert_eq!(rating_by(&ratings, &ratings, &of(OvervoltageCategory::II)), "250 V, 16 A");
        let refused = "overvoltage category IV against III of half";
        assert_eq!(rating_by(&ratings, &ratings, &of(OvervoltageCategory::IV)), refused);
        let without = [Rating { overvoltage_category: None, ..rating(16, 0) }];
        let refused = "the parts file of half doesn't give `overvoltage-category` of that rating";
        assert_eq!(rating_by(&without, &without, &loaded(2)), refused);
    }

    #[test]
    fn a_sentence_in_a_constant_is_the_one_at_run_time() {
        let pole_map = PoleMap::new(Poles::new(3).unwrap(), Pose::Straight);
        let ratings = sheet(&[rating(5, 0)]);
        let joint = Joint { socket: ratings, plug: ratings, socket_wiring: None, plug_wiring: None, pole_map };
        let refused = joint.carries(&loaded(2).volts(400).ambient(-40)).unwrap_err();
        let (constant, at_run_time) = (refused.text(), refused.to_string());
        let reasons: Vec<_> = constant.as_str().lines().filter_map(|line| line.strip_prefix("- ")).collect();
        assert_eq!(reasons.join("; "), at_run_time);
        assert_eq!(refused.iter().count(), 8, "{at_run_time}");
    }
}
