//! What a family or a coding is called, at run time and as a type.

use crate::shelf::FromASheet;

/// A name that takes part in a rule: that of a family or of a coding.
///
/// `parts!` makes one type of each name in a parts file. Two of them are the same name when their [`Id`]s are, so that
/// parts from two crates mate, while the type itself is what a message shows.
pub trait Name {
    /// The name as the parts file writes it.
    const NAME: &'static str;
    /// [`Id`] of [`id`] of the name.
    type Id;
    #[doc(hidden)]
    const READ: FromASheet;
}

/// The identity of a name, as a type.
#[derive(Debug)]
pub struct Id<const ID: u64>;

/// Stands where a parts file doesn't say.
#[derive(Debug)]
pub struct NotStated;

impl Name for NotStated {
    const NAME: &'static str = "";
    /// No [`Id`], so that it is the same as no other name.
    type Id = Self;
    const READ: FromASheet = FromASheet;
}

/// The identity of a name: its 64-bit FNV-1a hash.
///
/// ```
/// use winsta_types::name::id;
///
/// assert_eq!(id("WINSTA MIDI"), id("WINSTA MIDI"));
/// assert_ne!(id("WINSTA MIDI"), id("WINSTA MIDI special"));
/// ```
#[must_use]
pub const fn id(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

/// Whether two texts are the same, in a constant as well.
pub(crate) const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    one.len() == other.len()
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn the_identity_is_the_published_fnv_1a() {
        assert_eq!(id(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(id("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(id("foobar"), 0x8594_4171_f739_67e8);
    }
}
