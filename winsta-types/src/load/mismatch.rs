//! Why a pair doesn't carry a load: each reason with both values.

use core::fmt;

use super::rating::rating_of;
use super::{Joint, Load};
use crate::data_sheet::OvervoltageCategory;
use crate::poles::Poles;
use crate::quantity::{Current, Range, Temperature, Text, Voltage};

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

/// Every reason why a pair doesn't carry a load: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoadMismatches<'a> {
    pub(super) joint: Joint<'a>,
    pub(super) load: Load,
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

    pub(super) const fn next_from(&self, first: u16) -> Option<(u16, LoadMismatch<'a>)> {
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
