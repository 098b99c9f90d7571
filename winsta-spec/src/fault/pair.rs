//! Pairs in messages: what doesn't mate, and what would.

use std::fmt;

use winsta_types::gender::Gender;
use winsta_types::mating::{Mismatch, Mismatches};

use crate::fault::words::list;

/// A pair that the rules of mating refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// What is in the socket's place.
    pub socket: String,
    /// What is in the plug's place.
    pub plug: String,
    /// Every rule that the pair breaks, with the values that differ.
    pub mismatches: Mismatches<'static>,
    /// What would fit.
    pub mates: Mates,
}

/// As in the compiler's message: `` `770-753` does not mate with `770-745`: 3 poles against 5 ``.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` does not mate with `{}`: {}", self.plug, self.socket, self.mismatches)
    }
}

impl Refused {
    pub(crate) fn help(&self) -> String {
        let swapped = Mismatch::Gender { first: Gender::Plug, second: Gender::Socket };
        if self.mismatches.iter().all(|mismatch| mismatch == swapped) {
            format!("swap them: `socket = \"{}\"`, `plug = \"{}\"`", self.plug, self.socket)
        } else {
            self.mates.to_string()
        }
    }
}

/// What of the catalog mates with a connector, as a help: `` `770-745` mates with `770-755`, `770-775` ``.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mates {
    /// The connector.
    pub with: String,
    /// The first of them, the stated counterparts before all others.
    pub shown: Vec<String>,
    /// Whether there are more.
    pub others: bool,
}

impl fmt::Display for Mates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.shown.is_empty() {
            return write!(f, "no part of this catalog mates with `{}`", self.with);
        }
        write!(f, "`{}` mates with {}", self.with, list(&self.shown))?;
        if self.others { f.write_str(" and others") } else { Ok(()) }
    }
}
