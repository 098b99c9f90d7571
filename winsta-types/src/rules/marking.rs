//! Marking: a conductor goes to no pole that is marked for another potential.
//!
//! Source: sheet, Mechanical data, "Marking"; IEC 60445 for L, N and PE.

use crate::part::name::NotStated;
use crate::part::pole::{EarthPole, LinePole, LivePole, NeutralPole};
use crate::part::potential::{Line, Live, Neutral, ProtectiveEarth};
use crate::proof::{Mating, Proof};
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

/// The rule on a pole of one kind: which classes of potentials it holds for.
macro_rules! at_poles {
    ($Rule:ident: $($Pole:ident takes $($Class:ident)+;)+) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl<const PLACE: u8, Function, Pole, S> $Rule<$Pole<PLACE>, $Class, Function, Pole, S> for Mating {
                const PROOF: Proof = Proof;
            }
        )+)+
        #[diagnostic::do_not_recommend]
        impl<Class, Function, Pole, S> $Rule<NotStated, Class, Function, Pole, S> for Mating {
            const PROOF: Proof = Proof;
        }
    };
}

at_poles! { OnlyEarthAtEarthPole:
    LivePole takes ProtectiveEarth Neutral Line Live;
    LinePole takes ProtectiveEarth Neutral Line Live;
    NeutralPole takes ProtectiveEarth Neutral Line Live;
    EarthPole takes ProtectiveEarth;
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

// That it is PE is said by `EarthAtEarthPole`.
at_poles! { OnlyNeutralAtNeutralPole:
    LivePole takes ProtectiveEarth Neutral Line Live;
    LinePole takes ProtectiveEarth Neutral Line Live;
    NeutralPole takes ProtectiveEarth Neutral;
    EarthPole takes ProtectiveEarth Neutral Line Live;
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

at_poles! { OnlyLineAtLinePole:
    LivePole takes ProtectiveEarth Neutral Line Live;
    LinePole takes ProtectiveEarth Line;
    NeutralPole takes ProtectiveEarth Neutral Line Live;
    EarthPole takes ProtectiveEarth Neutral Line Live;
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

at_poles! { EarthAtEarthPole:
    LivePole takes Neutral Line Live;
    LinePole takes Neutral Line Live;
    NeutralPole takes Neutral Line Live;
    EarthPole takes ProtectiveEarth Neutral Line Live;
}

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
