//! What the compiler knows of a part.

use crate::data_sheet::DataSheet;
use crate::name::Name;

/// A part of a catalogue: something with an item number and a data sheet.
///
/// `parts!` implements this. A value of the type stands for one physical piece: it can be handed on, not copied.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a part of a parts file",
    note = "`winsta::parts!` makes one type of each part of a parts file"
)]
pub trait Part: Sized {
    /// Everything that the parts file gives.
    const DATA_SHEET: &'static DataSheet;

    /// The piece itself. Unmating gives it back from here, since a `const fn` can't take a generic pair apart.
    #[doc(hidden)]
    const PIECE: Self;
}

/// A part with a mating face: what the rules of mating ask about.
///
/// `parts!` implements this for sockets and plugs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a connector: it has no mating face",
    label = "not a connector",
    note = "in generic code, ask for a pair that mates with the bound `P: MatesWith<S>`"
)]
pub trait Connector: Part {
    /// [`Female`](crate::gender::Female) or [`Male`](crate::gender::Male).
    type Gender;
    /// The product family.
    type Family: Name;
    /// The number of poles, a [`PoleCount`](crate::poles::PoleCount).
    type Poles;
    /// The mechanical coding.
    type Coding: Name;
    /// The parts of this one's catalogue that fit, for messages alone.
    #[doc(hidden)]
    type Fitting;
}

/// Stands in a message where no part of the catalogue fits.
#[derive(Debug)]
pub struct NoPartOfThisCatalogue;

/// Stands at the end of a list in a message that would be too long with every part that fits.
#[derive(Debug)]
pub struct AndOthers;
