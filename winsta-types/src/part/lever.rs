//! Whether a part has a locking lever, as a type.

use crate::proof::Proof;

/// The part has a locking lever.
#[derive(Debug)]
pub struct LeverFitted;

/// The part has none, or its parts file doesn't say.
#[derive(Debug)]
pub struct NoLever;

/// [`LeverFitted`] or [`NoLever`]: the bound on it.
pub trait Levers {
    /// The same at run time.
    const FITTED: bool;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl Levers for LeverFitted {
    const FITTED: bool = true;
    const PROOF: Proof = Proof;
}

impl Levers for NoLever {
    const FITTED: bool = false;
    const PROOF: Proof = Proof;
}
