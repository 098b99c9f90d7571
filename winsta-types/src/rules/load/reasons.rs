//! Every reason why a pair doesn't carry a load, one rule after the other.

use crate::quantity::Text;
use crate::reasons::{Reason, Reasons, Verdicts};
use crate::rules::load::joint::Joint;
use crate::rules::load::loaded::{LoadMismatches, Loaded};
use crate::rules::load::mismatch::LoadMismatch;
use crate::rules::load::rating::rating_of;
use crate::rules::load::request::Load;

/// Where in the list of rules. Those on a pole come after those on the pair, pole by pole.
#[derive(Clone, Copy)]
pub(super) struct At {
    /// 0 for the rules on the pair.
    pole: u16,
    /// Twice the place in the list, and 1 more for the plug.
    rule: usize,
}

impl At {
    pub(super) const FIRST: Self = Self { pole: 0, rule: 0 };
}

/// A rule on the pair, or on each half.
#[derive(Clone, Copy)]
enum OfThePair {
    VoltageStated,
    CurrentStated,
    LoadedPolesStated,
    AmbientStated,
    Rating,
    Voltage,
    Current,
    Ambient,
    Terminated,
    LoadedPoles,
    Potentials,
    EarthPole,
    BreakingVoltage,
    BreakingCurrent,
    ExtraLowVoltage,
    Bridged,
}

/// A rule on a pole of the socket and on what meets it.
#[derive(Clone, Copy)]
enum OfAPole {
    EqualPotentials,
    Earth,
    EarthMeets,
    Thickness,
    AnotherPole,
    Neutral,
    LiveMeets,
}

/// The list of rules on the pair. Each is asked about the socket, then about the plug.
const OF_THE_PAIR: &[OfThePair] = {
    use OfThePair::*;
    &[
        VoltageStated,
        CurrentStated,
        LoadedPolesStated,
        AmbientStated,
        Rating,
        Voltage,
        Current,
        Ambient,
        Terminated,
        LoadedPoles,
        Potentials,
        EarthPole,
        BreakingVoltage,
        BreakingCurrent,
        ExtraLowVoltage,
        Bridged,
    ]
};

/// The list of rules on a pole. Behind it is one rule on each of its conductors.
const OF_A_POLE: &[OfAPole] = {
    use OfAPole::*;
    &[EqualPotentials, Earth, EarthMeets, Thickness, AnotherPole, Neutral, LiveMeets]
};

impl<'a> Verdicts for Loaded<'a> {
    type Reason = LoadMismatch<'a>;

    /// One after the other: what the load doesn't state, then socket and plug by rule, then the conductors.
    fn reasons(self) -> impl Iterator<Item = LoadMismatch<'a>> {
        let (all, mut at) = (self, At::FIRST);
        core::iter::from_fn(move || {
            let (found, mismatch) = all.next_from(at)?;
            at = all.after(found);
            Some(mismatch)
        })
    }
}

impl<'a> Loaded<'a> {
    pub(super) const fn next_from(&self, mut at: At) -> Option<(At, LoadMismatch<'a>)> {
        while at.pole <= self.joint.pole_map.poles().get() as u16 {
            let (rule, is_plug) = (at.rule / 2, at.rule % 2 == 1);
            let found = match at.pole {
                0 => self.of_the_pair(OF_THE_PAIR[rule], is_plug),
                pole if rule < OF_A_POLE.len() => self.of_a_pole(OF_A_POLE[rule], is_plug, pole as u8),
                pole => self.conductor(is_plug, pole as u8, rule - OF_A_POLE.len()),
            };
            if let Some(mismatch) = found {
                return Some((at, mismatch));
            }
            at = self.after(at);
        }
        None
    }

    const fn after(&self, at: At) -> At {
        let rules = match at.pole {
            0 => OF_THE_PAIR.len(),
            pole => {
                let (socket, plug) = (self.conductors(false, pole as u8), self.conductors(true, pole as u8));
                OF_A_POLE.len() + if socket > plug { socket } else { plug }
            }
        };
        if at.rule + 1 < 2 * rules { At { rule: at.rule + 1, ..at } } else { At { pole: at.pole + 1, rule: 0 } }
    }

    /// How many conductors there are.
    const fn conductors(&self, is_plug: bool, socket_pole: u8) -> usize {
        match self.joint.node(is_plug, socket_pole) {
            Some(node) => node.conductors.len(),
            None => 0,
        }
    }

    /// What one rule says. (A `const fn` can't go through an array of functions.)
    const fn of_the_pair(&self, rule: OfThePair, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let load = &self.load;
        match rule {
            OfThePair::Rating => {
                let (sheet, _) = self.joint.half(is_plug);
                match (is_plug, rating_of(sheet, load), rating_of(self.joint.socket, load)) {
                    // What the load doesn't state is said once.
                    (true, Err(LoadMismatch::LoadNotStated { .. }), Err(LoadMismatch::LoadNotStated { .. })) => None,
                    (_, Err(mismatch), _) => Some(mismatch),
                    (_, Ok(_), _) => None,
                }
            }
            OfThePair::Voltage => self.voltage(is_plug),
            OfThePair::Current => self.current(is_plug),
            OfThePair::Ambient => self.ambient(is_plug),
            OfThePair::Terminated => match self.joint.half(is_plug) {
                (sheet, None) => Some(LoadMismatch::NotTerminated { item_number: sheet.designation() }),
                _ => None,
            },
            OfThePair::BreakingVoltage if self.breaks => self.breaking_capacity(is_plug),
            OfThePair::BreakingCurrent if self.breaks => self.breaking_current(is_plug),
            OfThePair::Bridged => self.bridged(is_plug),
            OfThePair::BreakingVoltage | OfThePair::BreakingCurrent => None,
            // The others are on the pair.
            _ if is_plug => None,
            OfThePair::VoltageStated => stated(load.voltage.is_some(), "voltage", ".volts(…)"),
            OfThePair::CurrentStated => stated(load.current.is_some(), "current", ".amperes(…)"),
            OfThePair::LoadedPolesStated => stated(load.loaded_poles.is_some(), "loaded poles", ".loaded_poles(…)"),
            OfThePair::AmbientStated => stated(load.ambient.is_some(), "ambient temperature", ".ambient(…)"),
            OfThePair::LoadedPoles => self.loaded_poles(),
            OfThePair::Potentials => self.potentials(),
            OfThePair::EarthPole => self.earth_pole(),
            OfThePair::ExtraLowVoltage => self.extra_low_voltage(),
        }
    }

    const fn of_a_pole(&self, rule: OfAPole, is_plug: bool, pole: u8) -> Option<LoadMismatch<'a>> {
        match rule {
            OfAPole::EqualPotentials if is_plug => None,
            OfAPole::EqualPotentials => self.joint.equal_potentials(pole),
            OfAPole::Earth => self.earth(is_plug, pole),
            OfAPole::EarthMeets => self.earth_meets(is_plug, pole),
            OfAPole::Thickness => self.thickness(is_plug, pole),
            OfAPole::AnotherPole => self.another_pole(is_plug, pole),
            OfAPole::Neutral => self.neutral(is_plug, pole),
            OfAPole::LiveMeets => self.live_meets(is_plug, pole),
        }
    }
}

impl LoadMismatches<'_> {
    /// Every reason in one text, for a constant that ends with it.
    pub(crate) const fn text(&self) -> Text<LONGEST> {
        let all = self.verdicts();
        let mut text = Text::new()
            .str("`")
            .str(all.joint.plug.designation())
            .str("` in `")
            .str(all.joint.socket.designation())
            .str("` can't be energized:");
        let (mut capacity, mut earth, mut left_out) = (false, false, 0);
        let mut at = At::FIRST;
        while let Some((found, mismatch)) = all.next_from(at) {
            at = all.after(found);
            let mut reason = Text::<REASON>::new().str("\n- ").text(&mismatch.text());
            if let LoadMismatch::LoadNotStated { method, .. } = mismatch {
                reason = reason.str(": `").str(method).str("`");
            }
            if text.as_str().len() + reason.as_str().len() + REMARKS > LONGEST {
                left_out += 1;
                continue;
            }
            text = text.text(&reason);
            capacity = capacity || matches!(mismatch, LoadMismatch::CapacityNotStated { .. });
            earth = earth || matches!(mismatch, LoadMismatch::NoEarth { .. });
        }
        if left_out > 0 {
            text = text.str("\n- and ").number(left_out).str(" more");
        }
        if capacity {
            text = text.str("\n`.carrying::<AMPERES>()` states it for a conductor");
        }
        if earth && all.load.class.is_none() {
            text = text.str(
                "\nterminate PE at that pole of both halves; a load that has no protective conductor states \
                 `.class(EquipmentClass::II)`",
            );
        }
        text
    }
}

const fn stated(is_stated: bool, figure: &'static str, method: &'static str) -> Option<LoadMismatch<'static>> {
    if is_stated { None } else { Some(LoadMismatch::LoadNotStated { figure, method }) }
}

/// The longest text of all reasons, of one of them, and of what stands below them, in bytes.
const LONGEST: usize = 4096;
const REASON: usize = 384;
const REMARKS: usize = 192;

impl Reason for LoadMismatch<'_> {
    const BETWEEN: &'static str = "; ";
}

impl<'a> Joint<'a> {
    /// Whether the pair carries the load: by the lower rating of both halves and by its conductors.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    pub const fn carries(&self, load: &Load) -> Result<(), LoadMismatches<'a>> {
        none(Loaded { joint: *self, load: *load, breaks: false })
    }

    /// Whether the pair carries the load, and both halves may break it: by the breaking capacity of each.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    pub const fn breaks(&self, load: &Load) -> Result<(), LoadMismatches<'a>> {
        none(Loaded { joint: *self, load: *load, breaks: true })
    }
}

const fn none(asked: Loaded<'_>) -> Result<(), LoadMismatches<'_>> {
    Reasons::verdict(asked, &[asked.next_from(At::FIRST)])
}
