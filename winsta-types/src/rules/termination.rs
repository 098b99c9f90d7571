//! Termination at run time: the rules that the compiler checks of a conductor at a pole, for wiring that is loaded.
//!
//! Their form for the compiler stands in [`clamp`](crate::clamp) and [`terminal`](crate::terminal).

use core::fmt;

use crate::joint::terminated::MAX_POLES;
use crate::part::conductor::{Description, MAX_STRIP_LENGTH, millimeters_and_tenths};
use crate::part::terminal::MAX_POINTS;
use crate::quantity::Length;
use crate::rules::clamp::ClampMismatch;
use crate::rules::potential::{MarkedFor, check_marking};
use crate::sheet::DataSheet;
use crate::sheet::name::{NameFault, same};

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
    /// The half has more poles than can be wired: see [`MAX_POLES`].
    #[allow(missing_docs)]
    TooManyPoles { poles: usize },
    /// No pole is marked so, or two are.
    #[allow(missing_docs)]
    NoSuchPole { pole: &'a str, poles: &'static [&'static str] },
    /// How many conductors a pole takes isn't known.
    PointsNotGiven,
    /// A pole has more connection points than can be wired: see [`MAX_POINTS`].
    #[allow(missing_docs)]
    TooManyPoints { points: u8 },
    /// All connection points of the pole are taken.
    #[allow(missing_docs)]
    NoPointLeft { taken: usize, points: u8 },
    /// The conductor doesn't go into the clamp.
    Clamp(ClampMismatch),
    /// What it is for is no clear name of a potential.
    #[allow(missing_docs)]
    NoName { function: &'a str, fault: NameFault },
    /// PE at a pole for another potential.
    EarthAtAnotherPole,
    /// Another potential at the pole for PE.
    #[allow(missing_docs)]
    NotEarth { function: &'a str },
    /// Another potential at the pole for N.
    #[allow(missing_docs)]
    NotNeutral { function: &'a str },
    /// Another potential at a pole for a line conductor.
    #[allow(missing_docs)]
    NotLine { function: &'a str },
    /// Another potential than that of the conductors which are there.
    #[allow(missing_docs)]
    AnotherPotential { function: &'a str, there: &'a str },
    /// The sheet says otherwise how far it is stripped.
    #[allow(missing_docs)]
    StripLength { conductor: Length, sheet: Length },
    /// How far it is to be stripped isn't known.
    StripLengthNotGiven,
    /// The sheet gives a strip length that no conductor states: see [`millimeters_and_tenths`].
    #[allow(missing_docs)]
    StripLengthNotInTenths { sheet: Length },
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
            Self::TooManyPoles { poles } => write!(f, "{poles} poles against {MAX_POLES} that can be wired"),
            Self::TooManyPoints { points } => {
                write!(f, "{points} connection points at a pole against {MAX_POINTS} that can be wired")
            }
            Self::PointsNotGiven => f.write_str("its parts file doesn't give `connection.points`"),
            Self::NoPointLeft { taken, points } => write!(f, "{taken} there against {points} connection points"),
            Self::Clamp(mismatch) => mismatch.fmt(f),
            Self::NoName { function, fault } => write!(f, "`{function}` is no clear name: {fault}"),
            Self::EarthAtAnotherPole => f.write_str("PE against a pole for another potential"),
            Self::NotEarth { function } => write!(f, "{function} against PE"),
            Self::NotNeutral { function } => write!(f, "{function} against N"),
            Self::NotLine { function } => write!(f, "{function} against a line conductor"),
            Self::AnotherPotential { function, there } => {
                write!(f, "{function} against {there}, which is there already")
            }
            Self::StripLength { conductor, sheet } => write!(f, "strip length {conductor} against {sheet}"),
            Self::StripLengthNotGiven => f.write_str("its parts file doesn't give `connection.strip-length`"),
            Self::StripLengthNotInTenths { sheet } => {
                write!(f, "its strip length {sheet} is not in whole tenths of a millimeter up to {MAX_STRIP_LENGTH}")
            }
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
    /// use winsta::conductor::{Sqmm6, ConductorType, solid};
    /// # use winsta::conductor::Description;
    /// use winsta::potential::PE;
    ///
    /// fn description<C: ConductorType>(_: C) -> Description<'static> {
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

    /// What stands at the pole at this place, counted from 1.
    #[must_use]
    pub const fn mark(&self, pole: u8) -> Option<&'static str> {
        let is_marked = 0 < pole && pole as usize <= self.pole_marking.len();
        if is_marked { Some(self.pole_marking[pole as usize - 1]) } else { None }
    }

    /// What the pole at this place, counted from 1, is marked for: by the marking of potentials, if the sheet gives it.
    #[must_use]
    pub const fn marked_for(&self, pole: u8) -> Option<MarkedFor> {
        let marking = if self.potential_marking.is_empty() { self.pole_marking } else { self.potential_marking };
        if 0 < pole && pole as usize <= marking.len() { Some(MarkedFor::of(marking[pole as usize - 1])) } else { None }
    }

    /// The first pole of which the two markings say different things, and what they say: the pole's, the potential's.
    #[must_use]
    pub const fn contradiction(&self) -> Option<(&'static str, &'static str)> {
        let (poles, potentials) = (self.pole_marking, self.potential_marking);
        let mut at = 0;
        while at < poles.len() && at < potentials.len() {
            if MarkedFor::of(poles[at]).contradicts(MarkedFor::of(potentials[at])) {
                return Some((poles[at], potentials[at]));
            }
            at += 1;
        }
        None
    }

    /// Whether the pole at this place, counted from 1, is one for PE, by either marking.
    #[must_use]
    pub const fn is_earth(&self, pole: u8) -> bool {
        let marked = self.pole_marking;
        let is_marked = 0 < pole && pole as usize <= marked.len() && same(marked[pole as usize - 1], "PE");
        is_marked || matches!(self.marked_for(pole), Some(MarkedFor::EarthAlone))
    }
}

impl<'a> ConductorMismatches<'a> {
    const RULES: u8 = 6;

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
        let function = conductor.function;
        let marked_for = match place {
            // Where the two markings say different things, nothing goes that one of them refuses.
            Some(_)
                if !matches!(MarkedFor::of(pole), MarkedFor::AnyButEarth) && !MarkedFor::of(pole).takes(function) =>
            {
                Some(MarkedFor::of(pole))
            }
            Some(place) => sheet.marked_for(place),
            None => None,
        };
        if let Err(fault) = check_marking(function)
            && matches!(number, 3 | 4)
        {
            // What it was meant to be isn't known, so that it isn't compared.
            return if number == 3 { Some(ConductorMismatch::NoName { function, fault }) } else { None };
        }
        match number {
            0 if sheet.pole_marking.is_empty() => Some(ConductorMismatch::MarkingNotGiven),
            0 if sheet.pole_marking.len() > MAX_POLES as usize => {
                Some(ConductorMismatch::TooManyPoles { poles: sheet.pole_marking.len() })
            }
            0 if place.is_none() => Some(ConductorMismatch::NoSuchPole { pole, poles: sheet.pole_marking }),
            1 => self.points(),
            2 => match sheet.connection.takes(conductor.kind, conductor.insertion, conductor.size) {
                Err(mismatch) => Some(ConductorMismatch::Clamp(mismatch)),
                Ok(()) => None,
            },
            3 => match marked_for {
                Some(marked_for) if !marked_for.takes(function) => Some(match marked_for {
                    _ if same(function, "PE") => ConductorMismatch::EarthAtAnotherPole,
                    MarkedFor::EarthAlone => ConductorMismatch::NotEarth { function },
                    MarkedFor::NeutralAlone => ConductorMismatch::NotNeutral { function },
                    MarkedFor::LineAlone => ConductorMismatch::NotLine { function },
                    MarkedFor::AnyButEarth => ConductorMismatch::EarthAtAnotherPole,
                }),
                _ => None,
            },
            4 => match there {
                [first, ..] if !same(first.function, conductor.function) => {
                    let there = first.function;
                    Some(ConductorMismatch::AnotherPotential { function, there })
                }
                _ => None,
            },
            5 => match (conductor.strip_length, sheet.connection.strip_length) {
                (Some(_), Some(sheet)) if millimeters_and_tenths(sheet).is_none() => {
                    Some(ConductorMismatch::StripLengthNotInTenths { sheet })
                }
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
                if points > MAX_POINTS {
                    Some(ConductorMismatch::TooManyPoints { points })
                } else if self.there.len() < points as usize {
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

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};
    use std::vec;
    use std::vec::Vec;

    use super::*;
    use crate::part::conductor::Size;
    use crate::rules::poles::Poles;
    use crate::sheet::{ConductorKind, ConductorRange, Connection, Insertion, Kind};

    fn conductor(function: &'static str) -> Description<'static> {
        Description {
            function,
            kind: ConductorKind::Solid,
            size: Size::CrossSection("1 mm²".parse().unwrap()),
            insertion: Insertion::ClampOpened,
            strip_length: None,
            capacity: None,
        }
    }

    fn sheet(marking: &[&'static str], points: u8) -> DataSheet {
        let range = ConductorRange {
            kind: ConductorKind::Solid,
            insertion: Insertion::ClampOpened,
            cross_section: "0.5 ... 4 mm²".parse().unwrap(),
            awg: None,
        };
        let conductors = Vec::from([range]).leak();
        DataSheet {
            poles: Poles::new(marking.len() as u8),
            pole_marking: Vec::from(marking).leak(),
            connection: Connection { points: Some(points), conductors, ..Connection::NOT_GIVEN },
            ..DataSheet::new("half", Kind::Socket, "a test")
        }
    }

    fn verdict(sheet: &DataSheet, pole: &str, there: &[Description<'_>], conductor: Description<'_>) -> String {
        sheet
            .terminates(pole, there, conductor)
            .map_or_else(|refused| refused.to_string(), |()| "goes there".to_string())
    }

    #[test]
    fn what_is_taken_for_pe_goes_to_no_pole() {
        let sheet = sheet(&["L", "PE"], 2);
        for function in ["pe", "P\u{415}", "PE\u{200b}", "P E"] {
            let refused = std::format!("`{function}` is no clear name: it looks like `PE`");
            assert_eq!(verdict(&sheet, "L", &[], conductor(function)), refused);
            assert_eq!(verdict(&sheet, "PE", &[], conductor(function)), refused);
        }
        let numbered = self::sheet(&["1", "PE"], 2);
        assert_eq!(verdict(&numbered, "1", &[], conductor("DA+")), "goes there");
    }

    #[test]
    fn a_pole_takes_as_many_conductors_as_it_has_points_and_no_more_than_the_types_hold() {
        let l = conductor("L");
        let at = |points: u8, there: usize| verdict(&sheet(&["1"], points), "1", &vec![l; there], l);
        assert_eq!(at(1, 0), "goes there");
        assert_eq!(at(1, 1), "1 there against 1 connection points");
        assert_eq!(at(MAX_POINTS, usize::from(MAX_POINTS) - 1), "goes there");
        assert_eq!(at(MAX_POINTS, usize::from(MAX_POINTS)), "8 there against 8 connection points");
        assert_eq!(at(MAX_POINTS + 1, 0), "9 connection points at a pole against 8 that can be wired");
    }

    #[test]
    fn more_poles_than_the_types_hold_are_refused() {
        let names: Vec<&str> = (1..=65).map(|number: u8| &*number.to_string().leak()).collect();
        let most = usize::from(MAX_POLES);
        assert_eq!(verdict(&sheet(&names[..most], MAX_POLES), "64", &[], conductor("L")), "goes there");
        let refused = "65 poles against 64 that can be wired";
        assert_eq!(verdict(&sheet(&names[..=most], MAX_POLES + 1), "1", &[], conductor("L")), refused);
    }

    /// The same list as in `tests/agreement/conductors.rs` asks the compiler.
    #[test]
    fn a_potential_goes_to_a_pole_that_is_not_marked_for_another() {
        let marking = ["PE", "N", "L", "L1", "1", "DA+"];
        let at = |pole: &str, function: &'static str| verdict(&sheet(&marking, 12), pole, &[], conductor(function));
        let all = |pole: &str| ["PE", "N", "L", "L1", "L2", "DA+", "DA-"].map(|function| at(pole, function));
        let goes = "goes there";
        let not_earth = ["N", "L", "L1", "L2", "DA+", "DA-"].map(|function| std::format!("{function} against PE"));
        assert_eq!(all("PE")[0], goes);
        assert_eq!(all("PE")[1..], not_earth);
        let earth = "PE against a pole for another potential";
        let n = |function| std::format!("{function} against N");
        assert_eq!(all("N"), [earth, goes, &n("L"), &n("L1"), &n("L2"), &n("DA+"), &n("DA-")]);
        let line = |function| std::format!("{function} against a line conductor");
        for pole in ["L", "L1"] {
            assert_eq!(all(pole), [earth, &line("N"), goes, goes, goes, &line("DA+"), &line("DA-")]);
        }
        for pole in ["1", "DA+"] {
            assert_eq!(all(pole), [earth, goes, goes, goes, goes, goes, goes]);
        }
    }

    #[test]
    fn the_marking_of_potentials_counts_more_than_that_of_poles() {
        let sheet = DataSheet { potential_marking: &["PE", "N", "L1"], ..sheet(&["1", "A", "L"], 3) };
        assert_eq!(sheet.contradiction(), None);
        assert_eq!(verdict(&sheet, "1", &[], conductor("PE")), "goes there");
        assert_eq!(verdict(&sheet, "A", &[], conductor("N")), "goes there");
        assert_eq!(verdict(&sheet, "A", &[], conductor("L")), "L against N");
        assert_eq!(verdict(&sheet, "L", &[], conductor("L2")), "goes there");
    }

    #[test]
    fn nothing_goes_to_a_pole_of_which_the_markings_say_different_things() {
        for (pole, potential) in [("PE", "L1"), ("PE", "N"), ("PE", "3"), ("N", "L"), ("L", "N"), ("L2", "PE")] {
            let potentials: &[&str] = Vec::from([potential]).leak();
            let sheet = DataSheet { potential_marking: potentials, ..sheet(&[pole], 1) };
            assert_eq!(sheet.contradiction(), Some((pole, potential)));
            // So that what is energized needs PE there, which nothing satisfies.
            assert_eq!(sheet.is_earth(1), pole == "PE" || potential == "PE");
            assert!(!sheet.is_earth(0) && !sheet.is_earth(2));
            for function in ["PE", "N", "L", "L1", "DA+"] {
                assert_ne!(
                    verdict(&sheet, pole, &[], conductor(function)),
                    "goes there",
                    "{function}: {pole} {potential}"
                );
            }
        }
    }

    #[test]
    fn a_strip_length_is_in_tenths() {
        let stripped = |at: &str, of_the_sheet: &str| {
            let mut sheet = sheet(&["1"], 1);
            sheet.connection.strip_length = Some(of_the_sheet.parse().unwrap());
            verdict(&sheet, "1", &[], Description { strip_length: Some(at.parse().unwrap()), ..conductor("L") })
        };
        assert_eq!(stripped("8.5 mm", "8.5 mm"), "goes there");
        assert_eq!(stripped("255.9 mm", "255.9 mm"), "goes there");
        assert_eq!(stripped("9 mm", "8.5 mm"), "strip length 9 mm against 8.5 mm");
        let refused = "its strip length 8.55 mm is not in whole tenths of a millimeter up to 255.9 mm";
        assert_eq!(stripped("8.55 mm", "8.55 mm"), refused);
        let refused = "its strip length 256 mm is not in whole tenths of a millimeter up to 255.9 mm";
        assert_eq!(stripped("256 mm", "256 mm"), refused);
    }
}
