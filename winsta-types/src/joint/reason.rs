//! The reason that a pair is mated for against the rules.

use crate::sheet::script::can_be_seen;

/// The reason, if there is one.
///
/// # Panics
///
/// If there is none: it is empty, or nothing in it can be seen. In a constant that is a compile error.
#[track_caller]
#[must_use]
pub const fn given(reason: &'static str) -> &'static str {
    assert!(can_be_seen(reason), "the reason is empty: write down why this pair is mated against the rules");
    reason
}
