//! What the rules of a load look at.

use crate::reasons::Reasons;
use crate::rules::load::joint::Joint;
use crate::rules::load::request::Load;

/// A pair that is to carry a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loaded<'a> {
    pub(super) joint: Joint<'a>,
    pub(super) load: Load,
    /// Whether the load is to be broken as well.
    pub(super) breaks: bool,
}

/// Every reason why a pair doesn't carry a load: at least one.
pub type LoadMismatches<'a> = Reasons<Loaded<'a>>;
