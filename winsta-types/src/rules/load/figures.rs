//! What a load is held against: ratings, temperature, loaded poles, potentials, and what each conductor may carry.

use crate::rules::load::class::{EXTRA_LOW_VOLTAGE, EquipmentClass};
use crate::rules::load::loaded::Loaded;
use crate::rules::load::mismatch::LoadMismatch;
use crate::rules::load::rating::rating_of;
use crate::sheet::name::same;

impl<'a> Loaded<'a> {
    pub(super) const fn voltage(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        match (rating_of(sheet, &self.load), self.load.voltage) {
            (Ok(rated), Some(load)) if load.get() > rated.voltage.get() => {
                let assumed = sheet.assumption("rating").is_some();
                Some(LoadMismatch::Voltage { item_number: sheet.designation(), load, rated: rated.voltage, assumed })
            }
            _ => None,
        }
    }

    pub(super) const fn extra_low_voltage(&self) -> Option<LoadMismatch<'a>> {
        match (self.load.class, self.load.voltage) {
            (Some(EquipmentClass::III), Some(load)) if load.get() > EXTRA_LOW_VOLTAGE.get() => {
                Some(LoadMismatch::ExtraLowVoltage { load, limit: EXTRA_LOW_VOLTAGE })
            }
            _ => None,
        }
    }

    /// Each pole is a potential of its own, if the sheet says how many there are.
    pub(super) const fn bridged(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        let poles = match sheet.poles {
            Some(poles) => poles.get(),
            None => self.joint.pole_map.poles().get(),
        };
        match sheet.connection.potentials {
            Some(potentials) if potentials != poles => {
                Some(LoadMismatch::Bridged { item_number: sheet.designation(), potentials, poles })
            }
            _ => None,
        }
    }

    pub(super) const fn current(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        match (rating_of(sheet, &self.load), self.load.current, self.load.loaded_poles) {
            (Ok(rated), Some(load), Some(loaded_poles)) if load.get() > rated.current.get() => {
                let (item_number, rated) = (sheet.designation(), rated.current);
                let assumed = sheet.assumption("rating").is_some();
                Some(LoadMismatch::Current { item_number, load, rated, loaded_poles, assumed })
            }
            _ => None,
        }
    }

    pub(super) const fn ambient(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        let item_number = sheet.designation();
        match (sheet.environment.operating_temperature, self.load.ambient) {
            (None, _) => Some(LoadMismatch::NotGiven { item_number, figure: "`environment.operating-temperature`" }),
            (Some(operating), Some(load)) if !operating.has(load) => {
                let assumed = sheet.assumption("environment.operating-temperature").is_some();
                Some(LoadMismatch::Ambient { item_number, load, operating, assumed })
            }
            _ => None,
        }
    }

    pub(super) const fn loaded_poles(&self) -> Option<LoadMismatch<'a>> {
        let wired = self.joint.wired();
        match self.load.loaded_poles {
            Some(load) if load.get() < 2 => Some(LoadMismatch::OneLoadedPole),
            Some(load) if self.joint.is_wired() && load.get() > wired => {
                Some(LoadMismatch::LoadedPoles { load, wired })
            }
            _ => None,
        }
    }

    /// Of the poles that are wired on both sides, two have potentials that differ. That too few are wired is another
    /// reason.
    pub(super) const fn potentials(&self) -> Option<LoadMismatch<'a>> {
        let mut first: Option<&'a str> = None;
        let mut second: Option<&'a str> = None;
        let mut pole = 1;
        while pole <= self.joint.pole_map.poles().get() as u16 {
            if let Some(potential) = self.joint.live(pole as u8) {
                match first {
                    Some(first) if differ(first, potential) => return None,
                    Some(_) if second.is_none() => second = Some(potential),
                    Some(_) => {}
                    None => first = Some(potential),
                }
            }
            pole += 1;
        }
        match (first, second) {
            (Some(first), Some(second)) => Some(LoadMismatch::SamePotential { first, second }),
            _ => None,
        }
    }

    /// Any of the wired poles may be among the loaded ones, and each of their conductors may carry all of the current.
    pub(super) const fn conductor(&self, is_plug: bool, pole: u8, at: usize) -> Option<LoadMismatch<'a>> {
        let (Some(node), Some(_)) = (self.joint.node(is_plug, pole), self.joint.live(pole)) else { return None };
        if at >= node.conductors.len() {
            return None;
        }
        let (sheet, _) = self.joint.half(is_plug);
        let (item_number, conductor) = (sheet.designation(), &node.conductors[at]);
        let function = conductor.function;
        match (conductor.capacity, self.load.current) {
            (None, _) => Some(LoadMismatch::CapacityNotStated { item_number, function }),
            (Some(capacity), Some(load)) if load.get() > capacity.get() => {
                Some(LoadMismatch::Capacity { item_number, function, load, capacity })
            }
            _ => None,
        }
    }

    pub(super) const fn breaking_capacity(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        let item_number = sheet.designation();
        match (sheet.breaking_capacity, self.load.voltage) {
            (None, _) => Some(LoadMismatch::NotGiven { item_number, figure: "`breaking-capacity`" }),
            (Some(capacity), Some(load)) if load.get() > capacity.voltage.get() => {
                Some(LoadMismatch::BreakingVoltage { item_number, load, capacity: capacity.voltage })
            }
            _ => None,
        }
    }

    pub(super) const fn breaking_current(&self, is_plug: bool) -> Option<LoadMismatch<'a>> {
        let (sheet, _) = self.joint.half(is_plug);
        let item_number = sheet.designation();
        match (sheet.breaking_capacity, self.load.current) {
            (Some(capacity), Some(load)) if load.get() > capacity.current.get() => {
                Some(LoadMismatch::BreakingCurrent { item_number, load, capacity: capacity.current })
            }
            _ => None,
        }
    }
}

/// Whether two potentials are known to differ. `L` may be any of the line conductors.
const fn differ(one: &str, other: &str) -> bool {
    let is_either = (same(one, "L") && is_line(other)) || (is_line(one) && same(other, "L"));
    !is_either && !same(one, other)
}

const fn is_line(potential: &str) -> bool {
    same(potential, "L1") || same(potential, "L2") || same(potential, "L3")
}
