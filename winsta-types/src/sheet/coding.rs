//! Coding: the short name of what keeps other plugs out.
//!
//! Source: sheet, Mechanical data, "Coding".

use core::fmt;

/// The mechanical coding of a connector: a short name, as `B`, `X` or `A/B`.
///
/// Kept in place, so that it is [`Copy`] and needs no allocation.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Coding {
    // Filled up with zeros, which no name contains.
    bytes: [u8; Self::MAX_LEN],
}

impl Coding {
    /// The longest name, in bytes.
    pub const MAX_LEN: usize = 8;

    /// `None` for what is no short name: empty, longer than [`MAX_LEN`](Self::MAX_LEN), or with other characters than
    /// printable ASCII without the space.
    ///
    /// ```
    /// use winsta_types::coding::Coding;
    ///
    /// assert_eq!(Coding::new("A/B").unwrap().as_str(), "A/B");
    /// assert_eq!(Coding::new(""), None);
    /// assert_eq!(Coding::new("coding B"), None);
    /// ```
    #[must_use]
    pub const fn new(name: &str) -> Option<Self> {
        let name = name.as_bytes();
        if name.is_empty() || name.len() > Self::MAX_LEN {
            return None;
        }
        let mut bytes = [0; Self::MAX_LEN];
        let mut at = 0;
        while at < name.len() {
            if !name[at].is_ascii_graphic() {
                return None;
            }
            bytes[at] = name[at];
            at += 1;
        }
        Some(Self { bytes })
    }

    /// The name.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        let mut len = 0;
        while len < Self::MAX_LEN && self.bytes[len] != 0 {
            len += 1;
        }
        match core::str::from_utf8(self.bytes.split_at(len).0) {
            Ok(name) => name,
            Err(_) => "", // `new` lets nothing in but ASCII
        }
    }
}

impl fmt::Display for Coding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Coding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Coding").field(&self.as_str()).finish()
    }
}
