//! The reason that a pair is mated for against the rules.

/// The reason, if there is one.
///
/// # Panics
///
/// If there is none: it is empty, or nothing but spaces. In a constant that is a compile error.
#[track_caller]
#[must_use]
pub const fn given(reason: &'static str) -> &'static str {
    assert!(
        !reason.as_bytes().trim_ascii().is_empty(),
        "the reason is empty: write down why this pair is mated against the rules"
    );
    reason
}
