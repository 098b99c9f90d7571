//! What is in the clamps of a half, at run time.

use core::fmt;

use crate::hlist::LONGEST;
use crate::sheet::conductor::Description;
use crate::sheet::name::same;

/// Most poles of a half that takes conductors. What has more mates, but its poles can't be named.
///
/// The compiler has an implementation for each number of poles, and they end here.
pub const MAX_POLES: u8 = LONGEST;

/// Most connection points at one pole, and so most conductors.
///
/// The compiler has an implementation for each number of them, and they end here.
pub const MAX_POINTS: u8 = 8;
// That number means that the points aren't stated.
const _: () = assert!(MAX_POINTS < u8::MAX);

/// What is in the clamps of a half, at run time: one [`Node`] a pole, in the order of the marking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wiring<'a>(List<'a>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List<'a> {
    /// Of a type: a constant can't hold an array of a length that it doesn't know.
    Typed(Option<&'static Node<'static>>),
    Loaded(&'a [Node<'a>]),
}

/// What is at one pole, at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node<'a> {
    /// Its potential, if a conductor is there.
    pub potential: Option<&'a str>,
    /// Its conductors.
    pub conductors: &'a [Description<'a>],
    next: Option<&'static Node<'static>>,
}

impl<'a> Node<'a> {
    /// A pole with these conductors, whose potential is that of the first one.
    #[must_use]
    pub const fn new(conductors: &'a [Description<'a>]) -> Self {
        let potential = match conductors {
            [first, ..] => Some(first.function),
            [] => None,
        };
        Self { potential, conductors, next: None }
    }

    /// A pole before the others.
    pub(crate) const fn before(
        next: Option<&'static Node<'static>>,
        potential: Option<&'a str>,
        conductors: &'a [Description<'a>],
    ) -> Self {
        Self { potential, conductors, next }
    }

    /// Whether a conductor other than PE is there.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        match self.potential {
            Some(potential) => !same(potential, "PE"),
            None => false,
        }
    }
}

impl Wiring<'static> {
    /// From the first pole on.
    pub(crate) const fn linked(first: Option<&'static Node<'static>>) -> Self {
        Self(List::Typed(first))
    }
}

impl<'a> Wiring<'a> {
    /// The poles of a half, in the order of its marking.
    #[must_use]
    pub const fn new(poles: &'a [Node<'a>]) -> Self {
        Self(List::Loaded(poles))
    }

    /// The pole of that number, counted from 1 in the order of the marking.
    #[must_use]
    pub const fn pole(&self, number: u8) -> Option<&'a Node<'a>> {
        if number == 0 {
            return None;
        }
        match self.0 {
            List::Loaded(poles) if (number as usize) <= poles.len() => Some(&poles[number as usize - 1]),
            List::Loaded(_) => None,
            List::Typed(mut node) => {
                let mut at = 1;
                while let (Some(this), true) = (node, at < number) {
                    node = this.next;
                    at += 1;
                }
                node
            }
        }
    }

    /// Pole by pole.
    pub fn iter(self) -> impl Iterator<Item = &'a Node<'a>> {
        (1..=u8::MAX).map_while(move |number| self.pole(number))
    }
}

/// The conductors of a pole: `L1, solid, 2.5 mm² + L1, solid, 2.5 mm²`, or `-`.
impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.conductors.is_empty() {
            return f.write_str("-");
        }
        for (at, conductor) in self.conductors.iter().enumerate() {
            f.write_str(if at > 0 { " + " } else { "" })?;
            conductor.fmt(f)?;
        }
        Ok(())
    }
}

/// Pole by pole: `L3, solid, 2.5 mm²; PE, solid, 2.5 mm²; -`.
impl fmt::Display for Wiring<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, node) in self.iter().enumerate() {
            f.write_str(if at > 0 { "; " } else { "" })?;
            node.fmt(f)?;
        }
        Ok(())
    }
}
