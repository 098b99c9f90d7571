//! Coding: a plug has the coding of its socket.
//!
//! Source: sheet, Mechanical data, "Coding".

use core::fmt;

use crate::proof::{Never, Proof, holds};
use crate::rules::mating::{Face, Mismatch};
use crate::sheet::name::{Id, Name, same};

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

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    if same(socket.coding.as_str(), plug.coding.as_str()) {
        None
    } else {
        Some(Mismatch::Coding { plug: plug.coding, socket: socket.coding })
    }
}

/// The compiler's form of the rule: both names are the same.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: {Plug} against {Socket}",
    label = "wrong coding",
    note = "`{S}` mates with `{Fitting}`"
)]
pub trait CodingFits<Socket, Plug, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const A: u128, const B: u128, const C: u128, const D: u128, Socket, Plug, S, P, Fitting] CodingFits<Socket, Plug, S, P, Fitting> where [Socket: Name<Id = Id<A, B, C, D>>, Plug: Name<Id = Id<A, B, C, D>>];
    // See `Never`.
    [] CodingFits<Never, Never, Never, Never, Never>;
}
