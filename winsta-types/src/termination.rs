//! Termination at run time: the rules that the compiler checks of a conductor at a pole, for wiring that is loaded.
//!
//! Their form for the compiler stands in [`clamp`](crate::clamp) and [`terminal`](crate::terminal).

use core::fmt;

use crate::clamp::ClampMismatch;
use crate::conductor::Description;
use crate::data_sheet::DataSheet;
use crate::name::same;
use crate::quantity::Length;

/// Why a conductor doesn't go to a pole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case"))]
#[non_exhaustive]
pub enum ConductorMismatch<'a> {
    /// The part has no mating face: a cap, a tool.
    NoFace,
    /// The poles have no names.
    MarkingNotGiven,
    /// No pole is marked so, or two are.
    #[allow(missing_docs)]
    NoSuchPole { pole: &'a str, poles: &'static [&'static str] },
    /// How many conductors a pole takes isn't known.
    PointsNotGiven,
    /// All connection points of the pole are taken.
    #[allow(missing_docs)]
    NoPointLeft { taken: usize, points: u8 },
    /// The conductor doesn't go into the clamp.
    Clamp(ClampMismatch),
    /// PE at a pole for another potential.
    EarthAtAnotherPole,
    /// Another potential at the pole for PE.
    #[allow(missing_docs)]
    NotEarth { function: &'a str },
    /// Another potential than that of the conductors which are there.
    #[allow(missing_docs)]
    AnotherPotential { function: &'a str, there: &'a str },
    /// The sheet says otherwise how far it is stripped.
    #[allow(missing_docs)]
    StripLength { conductor: Length, sheet: Length },
    /// How far it is to be stripped isn't known.
    StripLengthNotGiven,
}

impl fmt::Display for ConductorMismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFace => f.write_str("it has no mating face of its own"),
            Self::MarkingNotGiven => f.write_str("its parts file doesn't give `pole-marking`"),
            Self::NoSuchPole { pole, poles } => {
                write!(f, "it has no pole {pole}: its poles are")?;
                poles.iter().try_for_each(|pole| write!(f, " {pole}"))
            }
            Self::PointsNotGiven => f.write_str("its parts file doesn't give `connection.points`"),
            Self::NoPointLeft { taken, points } => write!(f, "{taken} there against {points} connection points"),
            Self::Clamp(mismatch) => mismatch.fmt(f),
            Self::EarthAtAnotherPole => f.write_str("PE against a pole for another potential"),
            Self::NotEarth { function } => write!(f, "{function} against PE"),
            Self::AnotherPotential { function, there } => {
                write!(f, "{function} against {there}, which is there already")
            }
            Self::StripLength { conductor, sheet } => write!(f, "strip length {conductor} against {sheet}"),
            Self::StripLengthNotGiven => f.write_str("its parts file doesn't give `connection.strip-length`"),
        }
    }
}

impl core::error::Error for ConductorMismatch<'_> {}

/// Every reason why a conductor doesn't go to a pole: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConductorMismatches<'a> {
    sheet: &'a DataSheet,
    pole: &'a str,
    there: &'a [Description<'a>],
    conductor: Description<'a>,
}

impl DataSheet {
    /// Whether a conductor goes to the pole that is marked so, beside those that are there: the rules that the compiler
    /// checks, at run time.
    ///
    /// ```
    /// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
    /// use winsta::Part;
    /// use winsta::conductor::{Sqmm6, Stated, solid};
    /// # use winsta::conductor::Description;
    /// use winsta::potential::PE;
    ///
    /// fn description<C: Stated>(_: C) -> Description<'static> {
    ///     C::DESCRIPTION
    /// }
    ///
    /// let sheet = parts::P770_744_062_000::DATA_SHEET;
    /// let refused = sheet.terminates("1", &[], description(solid(PE, Sqmm6))).unwrap_err();
    /// assert_eq!(
    ///     refused.to_string(),
    ///     "solid, 6 mm² against 0.5 ... 4 mm² / 20 ... 12 AWG; PE against a pole for another potential"
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// Every reason against it. A figure that isn't given is one.
    pub const fn terminates<'a>(
        &'a self,
        pole: &'a str,
        there: &'a [Description<'a>],
        conductor: Description<'a>,
    ) -> Result<(), ConductorMismatches<'a>> {
        let mismatches = ConductorMismatches { sheet: self, pole, there, conductor };
        let mut number = 0;
        while number < ConductorMismatches::RULES {
            if mismatches.rule(number).is_some() {
                return Err(mismatches);
            }
            number += 1;
        }
        Ok(())
    }

    /// The place of the pole that alone is marked so, counted from 1 in the order of the marking.
    #[must_use]
    pub const fn pole(&self, name: &str) -> Option<u8> {
        let (mut found, mut at) = (None, 0);
        while at < self.pole_marking.len() && at < u8::MAX as usize {
            if same(self.pole_marking[at], name) {
                if found.is_some() {
                    return None;
                }
                found = Some(at as u8 + 1);
            }
            at += 1;
        }
        found
    }

    /// Whether the pole at this place, counted from 1, is the one for PE.
    #[must_use]
    pub const fn is_earth(&self, pole: u8) -> bool {
        let marking = if self.potential_marking.is_empty() { self.pole_marking } else { self.potential_marking };
        0 < pole && pole as usize <= marking.len() && same(marking[pole as usize - 1], "PE")
    }
}

impl<'a> ConductorMismatches<'a> {
    const RULES: u8 = 8;

    /// One after the other: pole, connection points, clamp, potential, strip length.
    pub fn iter(&self) -> impl Iterator<Item = ConductorMismatch<'a>> {
        let all = *self;
        (0..Self::RULES).filter_map(move |number| all.rule(number))
    }

    const fn rule(&self, number: u8) -> Option<ConductorMismatch<'a>> {
        let Self { sheet, pole, there, conductor } = *self;
        if sheet.kind.gender().is_none() {
            return if number == 0 { Some(ConductorMismatch::NoFace) } else { None };
        }
        let place = sheet.pole(pole);
        let is_earth = match place {
            Some(place) => Some(sheet.is_earth(place)),
            None => None,
        };
        let is_earth_conductor = same(conductor.function, "PE");
        match number {
            0 if sheet.pole_marking.is_empty() => Some(ConductorMismatch::MarkingNotGiven),
            0 if place.is_none() => Some(ConductorMismatch::NoSuchPole { pole, poles: sheet.pole_marking }),
            1 => self.points(),
            2 => match sheet.connection.takes(conductor.kind, conductor.insertion, conductor.size) {
                Err(mismatch) => Some(ConductorMismatch::Clamp(mismatch)),
                Ok(()) => None,
            },
            3 if matches!(is_earth, Some(false)) && is_earth_conductor => Some(ConductorMismatch::EarthAtAnotherPole),
            4 if matches!(is_earth, Some(true)) && !is_earth_conductor => {
                Some(ConductorMismatch::NotEarth { function: conductor.function })
            }
            5 => match there {
                [first, ..] if !same(first.function, conductor.function) => {
                    let (function, there) = (conductor.function, first.function);
                    Some(ConductorMismatch::AnotherPotential { function, there })
                }
                _ => None,
            },
            6 => match (conductor.strip_length, sheet.connection.strip_length) {
                (Some(conductor), Some(sheet)) if conductor.get() != sheet.get() => {
                    Some(ConductorMismatch::StripLength { conductor, sheet })
                }
                (Some(_), None) => Some(ConductorMismatch::StripLengthNotGiven),
                _ => None,
            },
            _ => None,
        }
    }

    const fn points(&self) -> Option<ConductorMismatch<'a>> {
        match (self.sheet.connection.points, self.sheet.poles) {
            (Some(points), Some(poles)) => {
                let points = points / poles.get();
                if self.there.len() < points as usize {
                    None
                } else {
                    Some(ConductorMismatch::NoPointLeft { taken: self.there.len(), points })
                }
            }
            _ => Some(ConductorMismatch::PointsNotGiven),
        }
    }
}

impl fmt::Display for ConductorMismatches<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, mismatch) in self.iter().enumerate() {
            f.write_str(if at > 0 { "; " } else { "" })?;
            mismatch.fmt(f)?;
        }
        Ok(())
    }
}

impl core::error::Error for ConductorMismatches<'_> {}
