//! Strip length: a conductor that states how far it is stripped is stripped as the sheet says.
//!
//! Source: sheet, Connection data, "Strip length".

use crate::part::conductor::Stripped;
use crate::part::name::NotStated;
use crate::proof::{Mating, Never, Proof, holds};
use crate::quantity::Length;
use crate::rules::conductor_mismatch::ConductorMismatch;
use crate::sheet::conductor::millimeters_and_tenths;
use crate::sheet::data_sheet::DataSheet;

/// The conductor is stripped as the sheet says, or doesn't say how far it is stripped.
pub trait StrippedFor<Part, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<Part, S> StrippedFor<Part, S> for NotStated {
    const PROOF: Proof = Proof;
}
impl<const MM: u8, const TENTHS: u8, const TO: u8, const TO_TENTHS: u8, S> StrippedFor<Stripped<TO, TO_TENTHS>, S>
    for Stripped<MM, TENTHS>
where
    Mating: StripLengthFits<MM, TENTHS, TO, TO_TENTHS, S>,
{
    const PROOF: Proof = Proof;
}
impl<const MM: u8, const TENTHS: u8, S> StrippedFor<NotStated, S> for Stripped<MM, TENTHS>
where
    Mating: StripLengthGiven<NotStated, S>,
{
    const PROOF: Proof = Proof;
}

/// Both lengths are the same.
#[diagnostic::on_unimplemented(
    message = "this conductor does not go into `{S}`: strip length {MM}.{TENTHS} mm against {TO}.{TO_TENTHS} mm",
    label = "wrong strip length",
    note = "strip it as the sheet of `{S}` says: `.stripped_tenths::<{TO}, {TO_TENTHS}>()`"
)]
pub trait StripLengthFits<const MM: u8, const TENTHS: u8, const TO: u8, const TO_TENTHS: u8, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const MM: u8, const TENTHS: u8, S] StripLengthFits<MM, TENTHS, MM, TENTHS, S>;
    // See `Never`.
    [] StripLengthFits<0, 0, 0, 1, Never>;
}

/// The parts file gives the strip length.
#[diagnostic::on_unimplemented(
    message = "how far a conductor of `{S}` is stripped is not known: its parts file doesn't give `connection.strip-length`",
    label = "strip length not given",
    note = "write it into the parts file from the sheet of `{S}`, or leave `stripped` out"
)]
pub trait StripLengthGiven<Strip, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    // Both of these are for no part: see `Never`.
    [] StripLengthGiven<Never, Never>;
    [] StripLengthGiven<Never, Mating>;
}

/// So many millimeters and tenths are written in one way only.
#[diagnostic::on_unimplemented(
    message = "this conductor can't be stripped by `stripped_tenths::<{MM}, {TENTHS}>()`: {TENTHS} tenths against 9 at most",
    label = "too many tenths",
    note = "strip it by whole millimeters and 0 to 9 tenths: 10 mm is `.stripped::<10>()`, 9.5 mm is `.stripped_tenths::<9, 5>()`"
)]
pub trait MillimetersAndTenths<const MM: u8, const TENTHS: u8> {
    /// [`Stripped`].
    type Strip;
    #[doc(hidden)]
    const PROOF: Proof;
}

macro_rules! tenths {
    ($($tenths:literal)+) => {$(
        #[diagnostic::do_not_recommend]
        #[doc(hidden)]
        impl<const MM: u8> MillimetersAndTenths<MM, $tenths> for Mating {
            type Strip = Stripped<MM, $tenths>;
            const PROOF: Proof = Proof;
        }
    )+};
}

tenths!(0 1 2 3 4 5 6 7 8 9);

/// The run-time form of the rule.
pub(crate) const fn check<'a>(sheet: &DataSheet, stripped: Option<Length>) -> Option<ConductorMismatch<'a>> {
    match (stripped, sheet.connection.strip_length) {
        (Some(_), Some(sheet)) if millimeters_and_tenths(sheet).is_none() => {
            Some(ConductorMismatch::StripLengthNotInTenths { sheet })
        }
        (Some(conductor), Some(sheet)) if conductor.get() != sheet.get() => {
            Some(ConductorMismatch::StripLength { conductor, sheet })
        }
        (Some(_), None) => Some(ConductorMismatch::StripLengthNotGiven),
        _ => None,
    }
}
