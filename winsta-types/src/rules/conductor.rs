//! Conductor: what a conductor needs to go to a pole. Both lists of these rules, for the compiler and at run
//! time.
//!
//! Source: sheet, Connection data.

use crate::hlist::Number;
use crate::part::conductor::ConductorType;
use crate::part::connector::Connector;
use crate::part::potential::Potential;
use crate::part::terminal::{Marking, Points, PoleMarked, Terminals};
use crate::part::wiring::PutAt;
use crate::part::wiring::{AsTuple, AtPoles};
use crate::proof::{Mating, Proof};
use crate::reasons::{Reasons, Verdicts};
use crate::rules::clamp::Takes;
use crate::rules::conductor_mismatch::{ConductorMismatch, ConductorMismatches, ToPole};
use crate::rules::known::FaceKnown;
use crate::rules::marking::{EarthAtEarthPole, OnlyEarthAtEarthPole, OnlyLineAtLinePole, OnlyNeutralAtNeutralPole};
use crate::rules::points::{OnePotential, PointIsFree};
use crate::rules::strip_length::StrippedFor;
use crate::rules::{marking, points, strip_length};
use crate::sheet::conductor::Description;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::wiring::MAX_POLES;

/// A pole of the part `S`.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::potential::PE;
/// use winsta::terminated::PoleOf;
///
/// /// Compiles for a part that has a pole for the protective conductor.
/// fn has_earth<S>(_: &S)
/// where
///     PE: PoleOf<S>,
/// {
/// }
///
/// has_earth(&parts::P770_744_062_000);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known as a pole of `{S}`",
    label = "no such pole",
    note = "generic code names the pole with `Pole: PoleOf<S>`"
)]
pub trait PoleOf<S> {
    /// Its place and what it is for, as a type: the `At` of [`GoesTo`] and [`FindsPoint`].
    type At;
    #[doc(hidden)]
    const PROOF: Proof;
}

#[doc(hidden)]
impl<S, Pole, Face, M> PoleOf<S> for Pole
where
    S: Connector,
    Mating: FaceKnown<S::Gender, S, Face = Face>,
    Face: Connector<Terminals: Terminals<Marking = M>>,
    M: Marking + PoleMarked<Pole, S::Piece, M::Poles>,
{
    type At = M::At;
    const PROOF: Proof = Proof;
}

/// This conductor goes to that pole of `S`: its kind and size into the clamp, its potential to the pole.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// # use winsta::conductor::{Sqmm2_5, solid};
/// use winsta::potential::PE;
/// use winsta::terminated::{FindsPoint, GoesTo, PoleOf, Terminable, Terminated, Unterminated, terminate};
///
/// fn earth<S: Terminable, C, At, Poles>(part: S, conductor: C) -> Terminated<S, Poles>
/// where
///     PE: PoleOf<S, At = At>,
///     C: GoesTo<S, PE, At> + FindsPoint<S, Unterminated<S>, PE, At, Poles = Poles>,
/// {
///     terminate(part).pole(PE, conductor)
/// }
///
/// let half = earth(parts::P770_744_062_000, solid(PE, Sqmm2_5));
/// # let _ = half;
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to go to pole `{Pole}` of `{S}`",
    label = "not a conductor that fits",
    note = "`solid(L1, Sqmm2_5)` makes a conductor; generic code asks for one that fits with `C: GoesTo<S, Pole, At>`"
)]
pub trait GoesTo<S, Pole, At> {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S, Face, Rules, T, Pole, At, F, C> GoesTo<S, Pole, At> for C
where
    S: Connector,
    Mating: FaceKnown<S::Gender, S, Face = Face, Rules = Rules>,
    Face: Connector<Terminals = T>,
    T: Terminals,
    F: Potential,
    C: ConductorType<Function = F>,
    Rules: Takes<T::Clamp, C::Kind, C::Insertion, C::Size, S::Piece>,
    Rules: OnlyEarthAtEarthPole<At, F::Class, F, Pole, S::Piece>,
    Rules: EarthAtEarthPole<At, F::Class, F, Pole, S::Piece>,
    Rules: OnlyNeutralAtNeutralPole<At, F::Class, F, Pole, S::Piece>,
    Rules: OnlyLineAtLinePole<At, F::Class, F, Pole, S::Piece>,
    C::Strip: StrippedFor<T::Strip, S::Piece>,
{
    const PROOF: Proof = Proof;
}

/// This conductor finds a connection point at that pole of `S`, beside what is there.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// # use winsta::conductor::{Sqmm2_5, solid};
/// # use winsta::potential::PE;
/// use winsta::terminated::{FindsPoint, GoesTo, PoleOf, Terminated, terminate};
///
/// fn add<S, Before, Pole, At, C, After>(half: Terminated<S, Before>, pole: Pole, conductor: C) -> Terminated<S, After>
/// where
///     Pole: PoleOf<S, At = At>,
///     C: GoesTo<S, Pole, At> + FindsPoint<S, Before, Pole, At, Poles = After>,
/// {
///     half.pole(pole, conductor)
/// }
///
/// let half = add(terminate(parts::P770_744_062_000), PE, solid(PE, Sqmm2_5));
/// # let _ = half;
/// ```
pub trait FindsPoint<S, Before, Pole, At> {
    /// What is at the poles afterwards.
    type Poles;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S, Face, Before, Pole, At, After, There, C, const TAKEN: u8, const POINTS: u8> FindsPoint<S, Before, Pole, At>
    for C
where
    S: Connector,
    Mating: FaceKnown<S::Gender, S, Face = Face>,
    Face: Connector<Terminals: Terminals<Points: Points<Count = Number<POINTS>>>>,
    C: ConductorType,
    Before: AtPoles,
    Before::List: PutAt<At, C, There = There, Taken = Number<TAKEN>, After = After>,
    After: AsTuple,
    Mating: OnePotential<C::Function, There, Pole, S::Piece>,
    Mating: PointIsFree<TAKEN, POINTS, Pole, S::Piece>,
{
    type Poles = After::Tuple;
    const PROOF: Proof = Proof;
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
        let asked = ToPole { sheet: self, pole, there, conductor };
        Reasons::verdict(asked, &asked.check())
    }
}

impl<'a> ToPole<'a> {
    /// The list of rules.
    const fn check(self) -> [Option<ConductorMismatch<'a>>; 6] {
        let Self { sheet, pole, there, conductor } = self;
        if sheet.kind.gender().is_none() {
            return [Some(ConductorMismatch::NoFace), None, None, None, None, None];
        }
        [
            has_pole(sheet, pole),
            points::check(sheet, there),
            match sheet.connection.takes(conductor.kind, conductor.insertion, conductor.size) {
                Err(mismatch) => Some(ConductorMismatch::Clamp(mismatch)),
                Ok(()) => None,
            },
            marking::check(sheet, pole, conductor.function),
            points::one_potential(there, conductor.function),
            strip_length::check(sheet, conductor.strip_length),
        ]
    }
}

impl<'a> Verdicts for ToPole<'a> {
    type Reason = ConductorMismatch<'a>;

    fn reasons(self) -> impl Iterator<Item = ConductorMismatch<'a>> {
        self.check().into_iter().flatten()
    }
}

/// The rule on the pole: it alone is marked so.
const fn has_pole<'a>(sheet: &DataSheet, pole: &'a str) -> Option<ConductorMismatch<'a>> {
    let poles = sheet.pole_marking;
    if poles.is_empty() {
        Some(ConductorMismatch::MarkingNotGiven)
    } else if poles.len() > MAX_POLES as usize {
        Some(ConductorMismatch::TooManyPoles { poles: poles.len() })
    } else if sheet.pole(pole).is_none() {
        Some(ConductorMismatch::NoSuchPole { pole, poles })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};
    use std::vec;
    use std::vec::Vec;

    use super::*;
    use crate::sheet::conductor::Size;
    use crate::sheet::connection::{ConductorKind, ConductorRange, Insertion};
    use crate::sheet::kind::Kind;
    use crate::sheet::poles::Poles;
    use crate::sheet::sections::Connection;
    use crate::sheet::wiring::MAX_POINTS;

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

    /// The same list as in `tests/agreement/conductors.rs` compares with the compiler.
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
