//! The shelf that pieces come from: what generated code says of a part, and nobody by hand.
//!
//! A part type is made in the user's crate, where the language lets the user implement a trait for it as well. What
//! stands here is reached through `winsta::__private` alone, so that an implementation by hand can be found by that word.

use core::mem::ManuallyDrop;

use crate::connector::Part;

/// A piece that this crate alone can take out again.
///
/// With a bare piece in [`Part::PIECE`], generic code could take as many of them as it liked, and a socket with a lever
/// or a cap that nobody fitted.
#[derive(Debug)]
pub struct Piece<P>(ManuallyDrop<P>);

impl<P> Piece<P> {
    /// Puts it in.
    pub const fn of(piece: P) -> Self {
        Self(ManuallyDrop::new(piece))
    }

    pub(crate) const fn take(self) -> P {
        ManuallyDrop::into_inner(self.0)
    }
}

/// The piece itself, for this crate. As a constant, since even an inlined call leaves a jump in a debug build.
pub(crate) trait FromShelf: Part {
    const TAKEN: Self = Self::PIECE.take();
}

impl<P: Part> FromShelf for P {}

/// The [`Part::Role`] of sockets and plugs.
#[derive(Debug)]
pub struct AConnector;

/// The [`Part::Role`] of lockout caps.
#[derive(Debug)]
pub struct ALockoutCap;

/// The [`Part::Role`] of tools, and of parts with several mating faces, of which each is a part to the rules.
#[derive(Debug)]
pub struct NothingThatMates;

/// Stands in what is read off a sheet, for whoever implements it to name: only `parts!` does.
#[derive(Debug)]
pub struct FromASheet;
