//! The smaller sections of a sheet.

use core::fmt;

use crate::quantity::{Current, Figure, Force, Length, Range, Temperature, Voltage};

/// Section "Geometrical data".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Geometry {
    /// From pole to pole.
    pub pin_spacing: Option<Length>,
    /// Width.
    pub width: Option<Length>,
    /// Height.
    pub height: Option<Length>,
    /// Depth.
    pub depth: Option<Length>,
}

impl Default for Geometry {
    fn default() -> Self {
        Self::NOT_GIVEN
    }
}

impl Geometry {
    /// A sheet without the section.
    pub const NOT_GIVEN: Self = Self { pin_spacing: None, width: None, height: None, depth: None };
}

/// Section "Mechanical data".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Mechanics {
    /// Force to plug it in.
    pub mating_force: Option<Figure<Force>>,
    /// Force that a locked pair withstands.
    pub retention_force_locked: Option<Figure<Force>>,
    /// Force to pull an unlocked pair apart.
    pub unmating_force_unlocked: Option<Figure<Force>>,
    /// What the sheet says of the forces: `depending on pole number`.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub force_note: Option<&'static str>,
    /// How often it can be mated.
    pub mating_cycles: MatingCycles,
    /// Thickness of the panel that it snaps into.
    pub panel_thickness: Option<Range<Length>>,
}

impl Default for Mechanics {
    fn default() -> Self {
        Self::NOT_GIVEN
    }
}

impl Mechanics {
    /// A sheet without the section.
    pub const NOT_GIVEN: Self = Self {
        mating_force: None,
        retention_force_locked: None,
        unmating_force_unlocked: None,
        force_note: None,
        mating_cycles: MatingCycles::NOT_GIVEN,
        panel_thickness: None,
    };
}

/// How often a connector can be mated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct MatingCycles {
    /// Without resistive load.
    pub without_load: Option<u32>,
    /// With resistive load, of the current [`load`](Self::load).
    pub with_load: Option<u32>,
    /// The current of the load.
    pub load: Option<Current>,
    /// What the sheet says of the test.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub note: Option<&'static str>,
}

impl MatingCycles {
    /// A sheet without them.
    pub const NOT_GIVEN: Self = Self { without_load: None, with_load: None, load: None, note: None };
}

impl Default for MatingCycles {
    fn default() -> Self {
        Self::NOT_GIVEN
    }
}

/// Section "Material data".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Materials {
    /// Material of the housing.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub insulating: Option<&'static str>,
    /// Material of the clamping spring.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub clamping_spring: Option<&'static str>,
    /// Material of the contacts.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub contact: Option<&'static str>,
}

impl Default for Materials {
    fn default() -> Self {
        Self::NOT_GIVEN
    }
}

impl Materials {
    /// A sheet without the section.
    pub const NOT_GIVEN: Self = Self { insulating: None, clamping_spring: None, contact: None };
}

/// Section "Environmental requirements".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Environment {
    /// While it is installed.
    pub processing_temperature: Option<Range<Temperature>>,
    /// While it is in use.
    pub operating_temperature: Option<Range<Temperature>>,
    /// What the insulating parts withstand.
    pub insulating_parts_temperature: Option<Figure<Temperature>>,
}

impl Default for Environment {
    fn default() -> Self {
        Self::NOT_GIVEN
    }
}

impl Environment {
    /// A sheet without the section.
    pub const NOT_GIVEN: Self =
        Self { processing_temperature: None, operating_temperature: None, insulating_parts_temperature: None };
}

/// What the installation notes of a sheet give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Assembly {
    /// How far the outer insulation of the cable is stripped, for this number of poles.
    pub outer_strip_length: Option<Length>,
    /// How much longer the ground conductor is than the others.
    pub ground_conductor_longer: Option<Length>,
}

impl Default for Assembly {
    fn default() -> Self {
        Self::NOT_GIVEN
    }
}

impl Assembly {
    /// A sheet without the notes.
    pub const NOT_GIVEN: Self = Self { outer_strip_length: None, ground_conductor_longer: None };
}

/// Use for interrupting a current, where a certificate allows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Interruption {
    /// The current has to be below this.
    pub below: Current,
    /// Up to this voltage.
    pub up_to: Voltage,
    /// In the sheet's words, since it holds of some versions only.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub condition: Option<&'static str>,
}

impl fmt::Display for Interruption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "below {}, up to {}", self.below, self.up_to)?;
        match self.condition {
            Some(condition) => write!(f, " ({condition})"),
            None => Ok(()),
        }
    }
}

/// What a connector may break: the current and the voltage under which it may be unmated.
///
/// It has to be stated as such. That some versions may interrupt a current ([`Interruption`]) or that cycles with load
/// were tested ([`MatingCycles`]) isn't it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct BreakingCapacity {
    /// Up to this current.
    pub current: Current,
    /// Up to this voltage.
    pub voltage: Voltage,
}

impl fmt::Display for BreakingCapacity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.current, self.voltage)
    }
}

/// An approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Approval {
    /// Its mark: `cURus`.
    pub mark: &'static str,
    /// Who gave it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub body: Option<&'static str>,
    /// The standard.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub standard: Option<&'static str>,
    /// The certificate.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub certificate: Option<&'static str>,
}

impl Approval {
    /// An approval of which nothing but the mark is given.
    #[must_use]
    pub const fn new(mark: &'static str) -> Self {
        Self { mark, body: None, standard: None, certificate: None }
    }
}

/// On one line: `cURus, Underwriters Laboratories Inc., UL 1977, E45171 Sec. 9`.
impl fmt::Display for Approval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.mark)?;
        [self.body, self.standard, self.certificate].into_iter().flatten().try_for_each(|word| write!(f, ", {word}"))
    }
}
