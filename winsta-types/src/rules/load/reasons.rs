//! Every reason why a pair doesn't carry a load, one rule after the other.

use core::fmt;

use crate::quantity::Text;
use crate::rules::load::joint::Joint;
use crate::rules::load::mismatch::LoadMismatch;
use crate::rules::load::mismatches::LoadMismatches;
use crate::rules::load::rating::rating_of;
use crate::rules::load::request::Load;

/// Where in the list of rules. Those on a pole come after those on the pair, pole by pole.
#[derive(Clone, Copy)]
pub(super) struct At {
    /// 0 for the rules on the pair.
    pole: u16,
    rule: usize,
}

impl At {
    pub(super) const FIRST: Self = Self { pole: 0, rule: 0 };
}

/// How many rules there are on the pair.
const OF_THE_PAIR: usize = 24;
/// How many there are on a pole, beside one on each of its conductors.
const OF_A_POLE: usize = 13;

impl<'a> LoadMismatches<'a> {
    /// One after the other: what the load doesn't state, then socket and plug by rule, then the conductors.
    pub fn iter(&self) -> impl Iterator<Item = LoadMismatch<'a>> {
        let (all, mut at) = (*self, At::FIRST);
        core::iter::from_fn(move || {
            let (found, mismatch) = all.next_from(at)?;
            at = all.after(found);
            Some(mismatch)
        })
    }

    pub(super) const fn next_from(&self, mut at: At) -> Option<(At, LoadMismatch<'a>)> {
        while at.pole <= self.joint.pole_map.poles().get() as u16 {
            let found = match at.pole {
                0 => self.of_the_pair(at.rule),
                pole => self.of_a_pole(pole as u8, at.rule),
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
            0 => OF_THE_PAIR,
            pole => {
                let (socket, plug) = (self.conductors(false, pole as u8), self.conductors(true, pole as u8));
                OF_A_POLE + 2 * if socket > plug { socket } else { plug }
            }
        };
        if at.rule + 1 < rules { At { rule: at.rule + 1, ..at } } else { At { pole: at.pole + 1, rule: 0 } }
    }

    /// How many conductors there are.
    const fn conductors(&self, is_plug: bool, socket_pole: u8) -> usize {
        match self.joint.node(is_plug, socket_pole) {
            Some(node) => node.conductors.len(),
            None => 0,
        }
    }

    /// The list of rules on the pair. (A `const fn` can't go through an array of functions.)
    const fn of_the_pair(&self, number: usize) -> Option<LoadMismatch<'a>> {
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
                (sheet, None) => Some(LoadMismatch::NotTerminated { item_number: sheet.designation() }),
                _ => None,
            },
            14 => self.loaded_poles(),
            15 => self.potentials(),
            16 => self.earth_pole(),
            17 | 18 if self.breaks => self.breaking_capacity(number == 18),
            19 | 20 if self.breaks => self.breaking_current(number == 20),
            21 => self.extra_low_voltage(),
            22 | 23 => self.bridged(number == 23),
            _ => None,
        }
    }

    /// The list of rules on a pole of the socket and on what meets it; two on the poles of that number.
    const fn of_a_pole(&self, pole: u8, number: usize) -> Option<LoadMismatch<'a>> {
        match number {
            0 => self.joint.equal_potentials(pole),
            1 | 2 => self.earth(number == 2, pole),
            3 | 4 => self.earth_meets(number == 4, pole),
            5 | 6 => self.thickness(number == 6, pole),
            7 | 8 => self.another_pole(number == 8, pole),
            9 | 10 => self.neutral(number == 10, pole),
            11 | 12 => self.live_meets(number == 12, pole),
            _ => {
                let number = number - OF_A_POLE;
                self.conductor(number % 2 == 1, pole, number / 2)
            }
        }
    }

    /// Every reason in one text, for a constant that ends with it.
    pub(crate) const fn text(&self) -> Text<LONGEST> {
        let mut text = Text::new()
            .str("`")
            .str(self.joint.plug.designation())
            .str("` in `")
            .str(self.joint.socket.designation())
            .str("` can't be energized:");
        let (mut capacity, mut earth, mut left_out) = (false, false, 0);
        let mut at = At::FIRST;
        while let Some((found, mismatch)) = self.next_from(at) {
            at = self.after(found);
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
        if earth && self.load.class.is_none() {
            text = text.str(
                "\nterminate PE at that pole of both halves; a load that has no protective conductor states \
                 `.class(EquipmentClass::II)`",
            );
        }
        text
    }
}

/// The longest text of all reasons, of one of them, and of what stands below them, in bytes.
const LONGEST: usize = 4096;
const REASON: usize = 384;
const REMARKS: usize = 192;

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

impl<'a> Joint<'a> {
    /// Whether the pair carries the load: by the lower rating of both halves and by its conductors.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    pub const fn carries(&self, load: &Load) -> Result<(), LoadMismatches<'a>> {
        none(LoadMismatches { joint: *self, load: *load, breaks: false })
    }

    /// Whether the pair carries the load, and both halves may break it: by the breaking capacity of each.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    pub const fn breaks(&self, load: &Load) -> Result<(), LoadMismatches<'a>> {
        none(LoadMismatches { joint: *self, load: *load, breaks: true })
    }
}

const fn none(mismatches: LoadMismatches<'_>) -> Result<(), LoadMismatches<'_>> {
    match mismatches.next_from(At::FIRST) {
        Some(_) => Err(mismatches),
        None => Ok(()),
    }
}
