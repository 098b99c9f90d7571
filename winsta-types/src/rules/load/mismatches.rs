//! What the rules of a load look at.

use crate::rules::load::joint::Joint;
use crate::rules::load::request::Load;

/// Every reason why a pair doesn't carry a load: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoadMismatches<'a> {
    pub(super) joint: Joint<'a>,
    pub(super) load: Load,
    /// Whether the load is to be broken as well.
    pub(super) breaks: bool,
}
