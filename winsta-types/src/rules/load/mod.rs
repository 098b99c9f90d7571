//! Load: what may flow through a pair. The lower of both halves counts, by one standard at a time.
//!
//! A rating is a set, not a number: it may hold under a condition, for an overvoltage category, or for a number of loaded
//! poles. The lowest of all that may hold counts. What a sheet doesn't give is refused.
//!
//! Beside the ratings it is asked what an electrician would ask before switching on: whether each pole for PE has its
//! protective conductor in both halves, and a thick enough one; whether each conductor meets a pole for it; whether the
//! loaded poles make a circuit; and whether every conductor may carry the current.
//!
//! Source: sheet, Ratings per IEC/EN 60664-1 and Approvals per UL 1977; Environmental requirements, "Continuous operating
//! temperature"; product page of 890-743 for the current by loaded poles; IEC 61140 and IEC 60364-5-54, table 54.2, for the
//! protective conductor.

mod class;
mod earth;
mod meets;
mod mismatch;
mod rating;
mod reasons;
#[cfg(test)]
mod wired;

use core::fmt;

pub use self::class::{EXTRA_LOW_VOLTAGE, EquipmentClass};
pub use self::earth::protective_conductor;
pub use self::mismatch::LoadMismatch;
pub use self::rating::PairRating;
use self::rating::rating_of;
use self::reasons::At;
pub use self::reasons::LoadMismatches;
use crate::joint::terminated::{Node, Wiring};
use crate::quantity::{Current, Temperature, Voltage};
use crate::rules::poles::Poles;
use crate::rules::pose::PoleMap;
use crate::sheet::name::same;
use crate::sheet::{DataSheet, OvervoltageCategory};

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
    /// Class of the equipment, which says whether it needs a protective conductor. Not stated, it needs one at each pole
    /// for PE.
    pub class: Option<EquipmentClass>,
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
            class: None,
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

    /// How many poles carry it, 2 at least. 0 is as good as not stated.
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

    /// The class of the equipment. Class II and III need no protective conductor, and class III has
    /// [extra-low voltage](EXTRA_LOW_VOLTAGE).
    #[must_use]
    pub const fn class(mut self, class: EquipmentClass) -> Self {
        self.class = Some(class);
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
        if let Some(class) = self.class {
            write!(f, "{}class {class}", next())?;
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
        none(LoadMismatches { joint: *self, load: *load, breaks: false })
    }

    /// Whether the pair carries the load, and both halves may break it: by the breaking capacity of each.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    #[allow(clippy::result_large_err)] // see `carries`
    pub const fn breaks(&self, load: &Load) -> Result<(), LoadMismatches<'a>> {
        none(LoadMismatches { joint: *self, load: *load, breaks: true })
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
        let mut pole = self.pole_map.poles().get();
        let mut first = None;
        while pole > 0 {
            if let Some(mismatch) = self.equal_potentials(pole) {
                first = Some(mismatch);
            }
            pole -= 1;
        }
        match first {
            Some(mismatch) => Err(mismatch),
            None => Ok(()),
        }
    }

    const fn equal_potentials(&self, pole: u8) -> Option<LoadMismatch<'a>> {
        if let (Some(socket), Some(plug)) = (self.node(false, pole), self.node(true, pole))
            && let (Some(socket), Some(plug)) = (socket.potential, plug.potential)
            && !same(socket, plug)
        {
            let item_number = self.socket.designation();
            return Some(LoadMismatch::Potentials { item_number, pole, marking: self.socket.mark(pole), plug, socket });
        }
        None
    }

    /// Whether both halves have been terminated.
    const fn is_wired(&self) -> bool {
        self.socket_wiring.is_some() && self.plug_wiring.is_some()
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

    /// The potential of a pole of the socket that has conductors on both sides, but PE.
    const fn live(&self, socket_pole: u8) -> Option<&'a str> {
        match (self.node(false, socket_pole), self.node(true, socket_pole)) {
            (Some(socket), Some(plug)) if socket.is_live() && plug.is_live() => socket.potential,
            _ => None,
        }
    }

    /// How many there are of them.
    const fn wired(&self) -> u8 {
        let (mut wired, mut pole) = (0, self.pole_map.poles().get());
        while pole > 0 {
            wired += self.live(pole).is_some() as u8;
            pole -= 1;
        }
        wired
    }

    /// The pole of the socket that meets this one of the plug.
    const fn socket_pole(&self, plug_pole: u8) -> Option<u8> {
        let mut pole = self.pole_map.poles().get();
        while pole > 0 {
            if matches!(self.pole_map.plug_pole(pole), Some(met) if met == plug_pole) {
                return Some(pole);
            }
            pole -= 1;
        }
        None
    }
}

#[allow(clippy::result_large_err)] // see `Joint::carries`
const fn none(mismatches: LoadMismatches<'_>) -> Result<(), LoadMismatches<'_>> {
    match mismatches.next_from(At::FIRST) {
        Some(_) => Err(mismatches),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};
    use std::vec::Vec;

    use super::*;
    use crate::rules::pose::Pose;
    use crate::sheet::{Environment, Kind, Rating};

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
    fn what_a_load_leaves_out_gives_it_no_higher_rating() {
        let low = rating(16, 0);
        let high = Rating { rated_voltage: Some(Voltage::millivolts(690_000)), ..rating(32, 0) };
        let any = Rating { overvoltage_category: None, ..high };
        let of = |ratings: &[Rating], load: &Load| rating_by(ratings, ratings, load);
        let unstated = Load { overvoltage_category: None, ..loaded(2) };
        let refused = "the load doesn't state its overvoltage category, which the rating depends on";
        assert_eq!(of(&[low, any], &unstated), refused);
        assert_eq!(of(&[any, low], &unstated), refused);
        assert_eq!(of(&[any], &unstated), "690 V, 32 A");
        // One that isn't known to hold for the category limits it.
        let low_for_any = Rating { overvoltage_category: None, ..low };
        assert_eq!(of(&[high, low_for_any], &loaded(2)), "250 V, 16 A");
        let (lowest, high_for_iv) = (
            Rating { overvoltage_category: Some(OvervoltageCategory::II), ..low },
            Rating { overvoltage_category: Some(OvervoltageCategory::IV), ..high },
        );
        let iv = loaded(2).overvoltage_category(OvervoltageCategory::IV);
        assert_eq!(of(&[lowest, high_for_iv], &iv), "250 V, 16 A");
        // So does one under a condition that isn't accepted; accepted by name, it is another use than others.
        let under = |condition, rating| Rating { condition: Some(condition), ..rating };
        assert_eq!(of(&[under("above 40 °C", low), high], &loaded(2)), "250 V, 16 A");
        assert_eq!(of(&[under("above 40 °C", low), high], &loaded(2).accepting("factory wiring")), "250 V, 16 A");
        let uses = [under("use group C", low), under("use group D", high)];
        assert_eq!(of(&uses, &loaded(2).accepting("use group C")), "250 V, 16 A");
        assert_eq!(of(&uses, &loaded(2).accepting("use group D")), "690 V, 32 A");
        assert_eq!(of(&[uses[0], uses[1], any], &loaded(2).accepting("use group D")), "690 V, 32 A");
    }

    #[test]
    fn two_currents_for_as_many_loaded_poles_are_the_lower() {
        for some in [[rating(16, 4), rating(10, 4)], [rating(10, 4), rating(16, 4)]] {
            assert_eq!(rating_by(&some, &some, &loaded(3)), "250 V, 10 A");
        }
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
