//! Connection points: each takes one conductor, and those of a pole have one potential.
//!
//! Source: sheet, Connection data, "Total number of connection points".

use crate::hlist::{AsList, AtLeastAsLongAs, Cons, Number};
use crate::proof::{Never, Proof, holds};
use crate::rules::conductor_mismatch::ConductorMismatch;
use crate::sheet::conductor::Description;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::marking::check_marking;
use crate::sheet::name::same;
use crate::sheet::wiring::MAX_POINTS;

/// A connection point of the pole is free.
#[diagnostic::on_unimplemented(
    message = "no conductor more goes to pole `{Pole}` of `{S}`: {TAKEN} there against {POINTS} connection points",
    label = "no connection point left",
    note = "each connection point takes one conductor; take another pole of `{S}`, or a part with more points"
)]
pub trait PointIsFree<const TAKEN: u8, const POINTS: u8, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const TAKEN: u8, const POINTS: u8, Pole, S, Taken, Points] PointIsFree<TAKEN, POINTS, Pole, S>
        where [
            Number<TAKEN>: AsList<List = Taken>,
            Number<POINTS>: AsList<List = Points>,
            Points: AtLeastAsLongAs<Cons<(), Taken>>,
        ];
    // See `Never`.
    [] PointIsFree<1, 0, Never, Never>;
}

/// A pole has one potential.
#[diagnostic::on_unimplemented(
    message = "`{Function}` does not go to pole `{Pole}` of `{S}`: `{Function}` against `{There}`, which is there already",
    label = "another potential there",
    note = "the conductors of a pole are one potential; take another pole of `{S}`"
)]
pub trait OnePotential<Function, There, Pole, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Function, There: crate::rules::potential::Joins<Function>, Pole, S] OnePotential<Function, There, Pole, S>;
    // See `Never`.
    [] OnePotential<Never, Never, Never, Never>;
}

/// The run-time form of the rule on points.
pub(crate) const fn check<'a>(sheet: &DataSheet, there: &[Description<'_>]) -> Option<ConductorMismatch<'a>> {
    let (Some(points), Some(poles)) = (sheet.connection.points, sheet.poles) else {
        return Some(ConductorMismatch::PointsNotGiven);
    };
    let points = points / poles.get();
    if points > MAX_POINTS {
        Some(ConductorMismatch::TooManyPoints { points })
    } else if there.len() < points as usize {
        None
    } else {
        Some(ConductorMismatch::NoPointLeft { taken: there.len(), points })
    }
}

/// The run-time form of the rule on potentials. What is no clear name of one isn't compared.
pub(crate) const fn one_potential<'a>(
    there: &'a [Description<'a>],
    function: &'a str,
) -> Option<ConductorMismatch<'a>> {
    match there {
        [first, ..] if check_marking(function).is_ok() && !same(first.function, function) => {
            Some(ConductorMismatch::AnotherPotential { function, there: first.function })
        }
        _ => None,
    }
}
