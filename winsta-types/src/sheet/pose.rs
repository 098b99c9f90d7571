//! Pose: how a plug is held, and which pole then meets which.
//!
//! Source: sheet, mismating protection b) rotated by 180°, c) laterally staggered, d) one pole only.

use crate::display::display;
use crate::sheet::poles::Poles;

/// How a plug is held before its socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
pub enum Pose {
    /// As it is made to be.
    #[default]
    Straight,
    /// Turned by 180°.
    Rotated,
    /// Shifted by so many poles, to the socket's last pole if positive.
    Staggered(i8),
    /// Tilted, so that this pole alone touches, counted from 1.
    SinglePole(u8),
}

display! {
    Pose, []:
    Self::Straight => "straight";
    Self::Rotated => "rotated by 180°";
    Self::Staggered(by) => "staggered by {}", by;
    Self::SinglePole(pole) => "on pole {} only", pole;
}

/// Which pole of a plug meets which pole of its socket. Poles are counted from 1, in the order of the sheet's marking.
///
/// ```
/// use winsta_types::pose::{PoleMap, Pose};
/// use winsta_types::poles::Poles;
///
/// let Some(four) = Poles::new(4) else { unreachable!() };
/// let map = PoleMap::new(four, Pose::Rotated);
/// assert_eq!(map.plug_pole(1), Some(4));
/// assert!(!map.is_straight());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct PoleMap {
    poles: Poles,
    pose: Pose,
}

impl PoleMap {
    /// The map of a pair of so many poles each.
    #[must_use]
    pub const fn new(poles: Poles, pose: Pose) -> Self {
        Self { poles, pose }
    }

    /// How many poles each half has.
    #[must_use]
    pub const fn poles(&self) -> Poles {
        self.poles
    }

    /// The plug's pole that meets this pole of the socket; `None` if none does.
    #[must_use]
    pub const fn plug_pole(&self, socket_pole: u8) -> Option<u8> {
        let poles = self.poles.get();
        if socket_pole == 0 || socket_pole > poles {
            return None;
        }
        match self.pose {
            Pose::Straight => Some(socket_pole),
            Pose::Rotated => Some(poles - socket_pole + 1),
            Pose::Staggered(by) => {
                let pole = socket_pole as i16 - by as i16;
                if pole >= 1 && pole <= poles as i16 { Some(pole as u8) } else { None }
            }
            Pose::SinglePole(pole) => {
                if socket_pole == pole {
                    Some(pole)
                } else {
                    None
                }
            }
        }
    }

    /// Whether each pole meets its own.
    #[must_use]
    pub const fn is_straight(&self) -> bool {
        let mut pole = self.poles.get();
        while pole > 0 {
            if !matches!(self.plug_pole(pole), Some(other) if other == pole) {
                return false;
            }
            pole -= 1;
        }
        true
    }

    /// Pole by pole of the socket: its number, and that of the plug's pole that meets it.
    pub fn iter(self) -> impl Iterator<Item = (u8, Option<u8>)> {
        (1..=self.poles.get()).map(move |pole| (pole, self.plug_pole(pole)))
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    fn map(pose: Pose) -> Vec<Option<u8>> {
        PoleMap::new(Poles::new(4).unwrap(), pose).iter().map(|(_, plug)| plug).collect()
    }

    #[test]
    fn each_pose_has_its_map() {
        assert_eq!(map(Pose::Straight), [Some(1), Some(2), Some(3), Some(4)]);
        assert_eq!(map(Pose::Rotated), [Some(4), Some(3), Some(2), Some(1)]);
        assert_eq!(map(Pose::Staggered(1)), [None, Some(1), Some(2), Some(3)]);
        assert_eq!(map(Pose::Staggered(-1)), [Some(2), Some(3), Some(4), None]);
        assert_eq!(map(Pose::Staggered(i8::MIN)), [None; 4]);
        assert_eq!(map(Pose::SinglePole(2)), [None, Some(2), None, None]);
        assert_eq!(map(Pose::SinglePole(9)), [None; 4]);
    }

    #[test]
    fn only_the_straight_map_is_straight() {
        let is_straight = |poles, pose| PoleMap::new(Poles::new(poles).unwrap(), pose).is_straight();
        assert!(is_straight(4, Pose::Straight));
        assert!(is_straight(4, Pose::Staggered(0)));
        // One pole alone is itself from both sides.
        assert!(is_straight(1, Pose::Rotated));
        assert!(!is_straight(4, Pose::Rotated) && !is_straight(4, Pose::Staggered(1)));
        assert!(!is_straight(4, Pose::SinglePole(1)));
    }
}
