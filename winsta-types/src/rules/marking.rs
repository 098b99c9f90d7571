//! Marking: a conductor goes to no pole that is marked for another potential.
//!
//! Source: sheet, Mechanical data, "Marking"; IEC 60445 for L, N and PE.

use crate::part::name::NotStated;
use crate::part::pole::{EarthPole, LinePole, LivePole, NeutralPole};
use crate::part::potential::{Line, Live, Neutral, ProtectiveEarth};
use crate::proof::{Proof, holds};
use crate::rules::conductor_mismatch::ConductorMismatch;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::marking::{MarkedFor, check_marking};
use crate::sheet::name::same;

/// Only PE goes to a pole for PE.
#[diagnostic::on_unimplemented(
    message = "`{Function}` does not go to pole `{Pole}` of `{S}`: `{Function}` against `PE`",
    label = "not a PE conductor",
    note = "the pole marked PE takes the protective conductor alone; take another pole of `{S}`"
)]
pub trait OnlyEarthAtEarthPole<At, Class, Function, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const PLACE: u8, Class, F, Pole, S] OnlyEarthAtEarthPole<LivePole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, Class, F, Pole, S] OnlyEarthAtEarthPole<LinePole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, Class, F, Pole, S] OnlyEarthAtEarthPole<NeutralPole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, F, Pole, S] OnlyEarthAtEarthPole<EarthPole<PLACE>, ProtectiveEarth, F, Pole, S>;
    [Class, F, Pole, S] OnlyEarthAtEarthPole<NotStated, Class, F, Pole, S>;
}

/// Only N goes to a pole for N.
#[diagnostic::on_unimplemented(
    message = "`{Function}` does not go to pole `{Pole}` of `{S}`: `{Function}` against `N`",
    label = "not the neutral conductor",
    note = "the pole marked N takes the neutral conductor alone; take another pole of `{S}`"
)]
pub trait OnlyNeutralAtNeutralPole<At, Class, Function, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const PLACE: u8, Class, F, Pole, S] OnlyNeutralAtNeutralPole<LivePole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, Class, F, Pole, S] OnlyNeutralAtNeutralPole<LinePole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, Class, F, Pole, S] OnlyNeutralAtNeutralPole<EarthPole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, F, Pole, S] OnlyNeutralAtNeutralPole<NeutralPole<PLACE>, Neutral, F, Pole, S>;
    // That it is PE is said by `EarthAtEarthPole`.
    [const PLACE: u8, F, Pole, S] OnlyNeutralAtNeutralPole<NeutralPole<PLACE>, ProtectiveEarth, F, Pole, S>;
    [Class, F, Pole, S] OnlyNeutralAtNeutralPole<NotStated, Class, F, Pole, S>;
}

/// Only line conductors go to a pole for one.
#[diagnostic::on_unimplemented(
    message = "`{Function}` does not go to pole `{Pole}` of `{S}`: `{Function}` against a line conductor",
    label = "not a line conductor",
    note = "a pole marked L, L1, L2 or L3 takes a line conductor; take another pole of `{S}`"
)]
pub trait OnlyLineAtLinePole<At, Class, Function, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const PLACE: u8, Class, F, Pole, S] OnlyLineAtLinePole<LivePole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, Class, F, Pole, S] OnlyLineAtLinePole<NeutralPole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, Class, F, Pole, S] OnlyLineAtLinePole<EarthPole<PLACE>, Class, F, Pole, S>;
    [const PLACE: u8, F, Pole, S] OnlyLineAtLinePole<LinePole<PLACE>, Line, F, Pole, S>;
    [const PLACE: u8, F, Pole, S] OnlyLineAtLinePole<LinePole<PLACE>, ProtectiveEarth, F, Pole, S>;
    [Class, F, Pole, S] OnlyLineAtLinePole<NotStated, Class, F, Pole, S>;
}

/// PE goes to no other pole.
#[diagnostic::on_unimplemented(
    message = "`PE` does not go to pole `{Pole}` of `{S}`: `PE` against a pole for another potential",
    label = "PE at another pole",
    note = "terminate the protective conductor at a pole of `{S}` that is marked PE"
)]
pub trait EarthAtEarthPole<At, Class, Function, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [At: OtherPole, F, Pole, S] EarthAtEarthPole<At, Neutral, F, Pole, S>;
    [At: OtherPole, F, Pole, S] EarthAtEarthPole<At, Line, F, Pole, S>;
    [At: OtherPole, F, Pole, S] EarthAtEarthPole<At, Live, F, Pole, S>;
    [const PLACE: u8, Class, F, Pole, S] EarthAtEarthPole<EarthPole<PLACE>, Class, F, Pole, S>;
    [Class, F, Pole, S] EarthAtEarthPole<NotStated, Class, F, Pole, S>;
}

/// A pole that isn't for PE.
pub trait OtherPole {}

impl<const PLACE: u8> OtherPole for LivePole<PLACE> {}
impl<const PLACE: u8> OtherPole for LinePole<PLACE> {}
impl<const PLACE: u8> OtherPole for NeutralPole<PLACE> {}

/// The run-time form of the rules. Of what is no clear name of a potential it isn't known what it was meant to be.
pub(crate) const fn check<'a>(sheet: &DataSheet, pole: &str, function: &'a str) -> Option<ConductorMismatch<'a>> {
    if let Err(fault) = check_marking(function) {
        return Some(ConductorMismatch::NoName { function, fault });
    }
    let Some(place) = sheet.pole(pole) else { return None };
    let marked = MarkedFor::of(pole);
    // Where the two markings say different things, nothing goes that one of them refuses.
    let marked_for = if !matches!(marked, MarkedFor::AnyButEarth) && !marked.takes(function) {
        Some(marked)
    } else {
        sheet.marked_for(place)
    };
    match marked_for {
        Some(marked_for) if !marked_for.takes(function) => Some(match marked_for {
            _ if same(function, "PE") => ConductorMismatch::EarthAtAnotherPole,
            MarkedFor::EarthAlone => ConductorMismatch::NotEarth { function },
            MarkedFor::NeutralAlone => ConductorMismatch::NotNeutral { function },
            MarkedFor::LineAlone => ConductorMismatch::NotLine { function },
            MarkedFor::AnyButEarth => ConductorMismatch::EarthAtAnotherPole,
        }),
        _ => None,
    }
}
