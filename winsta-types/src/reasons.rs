//! Every reason against something, as the list of rules at run time gives them.
//!
//! It uses nothing.

use core::fmt;

/// What one rule says against something, in a list of them.
pub trait Reason: Copy {
    /// The text between two of them.
    const BETWEEN: &'static str;
}

/// Every reason against something: at least one, in the order of the rules, of which there are `N`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reasons<M, const N: usize> {
    found: [Option<M>; N],
}

impl<M: Copy, const N: usize> Reasons<M, N> {
    /// What each rule says.
    ///
    /// # Errors
    ///
    /// Every reason, if there is one.
    pub(crate) const fn verdict(found: [Option<M>; N]) -> Result<(), Self> {
        let mut at = 0;
        while at < N {
            if found[at].is_some() {
                return Err(Self { found });
            }
            at += 1;
        }
        Ok(())
    }

    /// What the rule of that number says, counted from 0.
    pub(crate) const fn of_rule(&self, number: usize) -> Option<M> {
        self.found[number]
    }

    /// One after the other, in the order of the rules.
    pub fn iter(&self) -> impl Iterator<Item = M> {
        self.found.into_iter().flatten()
    }
}

/// One after the other on a line.
impl<M: Reason + fmt::Display, const N: usize> fmt::Display for Reasons<M, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, reason) in self.iter().enumerate() {
            f.write_str(if at > 0 { M::BETWEEN } else { "" })?;
            reason.fmt(f)?;
        }
        Ok(())
    }
}

impl<M: Reason + fmt::Debug + fmt::Display, const N: usize> core::error::Error for Reasons<M, N> {}
