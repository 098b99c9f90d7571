//! Every reason against something, as the list of rules at run time gives them.
//!
//! It uses nothing.

use core::fmt;

/// What one rule says against something.
pub trait Reason: Copy {
    /// What stands between two of them.
    const BETWEEN: &'static str;
}

/// What the rules say, or what they are asked about where that is smaller: they are asked again when it is read.
pub trait Verdicts: Copy {
    /// What one rule says.
    type Reason: Reason;

    /// What is said, in the order of the rules.
    fn reasons(self) -> impl Iterator<Item = Self::Reason>;
}

impl<M: Reason, const N: usize> Verdicts for [Option<M>; N] {
    type Reason = M;

    fn reasons(self) -> impl Iterator<Item = M> {
        self.into_iter().flatten()
    }
}

/// Every reason against something: at least one, in the order of the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reasons<V> {
    verdicts: V,
}

impl<V: Copy> Reasons<V> {
    /// By what each rule says.
    ///
    /// # Errors
    ///
    /// Every reason, if there is one.
    pub(crate) const fn verdict<M: Copy, const N: usize>(verdicts: V, found: &[Option<M>; N]) -> Result<(), Self> {
        let mut at = 0;
        while at < N {
            if found[at].is_some() {
                return Err(Self { verdicts });
            }
            at += 1;
        }
        Ok(())
    }

    pub(crate) const fn verdicts(&self) -> &V {
        &self.verdicts
    }
}

impl<M: Copy, const N: usize> Reasons<[Option<M>; N]> {
    /// By what each rule says, which is kept.
    ///
    /// # Errors
    ///
    /// Every reason, if there is one.
    pub(crate) const fn among(found: [Option<M>; N]) -> Result<(), Self> {
        Self::verdict(found, &found)
    }
}

impl<V: Verdicts> Reasons<V> {
    /// One after the other, in the order of the rules.
    pub fn iter(&self) -> impl Iterator<Item = V::Reason> {
        self.verdicts.reasons()
    }
}

/// One after the other on a line.
impl<V: Verdicts<Reason: fmt::Display>> fmt::Display for Reasons<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, reason) in self.iter().enumerate() {
            f.write_str(if at > 0 { V::Reason::BETWEEN } else { "" })?;
            reason.fmt(f)?;
        }
        Ok(())
    }
}

impl<V: Verdicts<Reason: fmt::Display> + fmt::Debug> core::error::Error for Reasons<V> {}
