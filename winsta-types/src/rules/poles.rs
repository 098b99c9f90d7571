//! Poles: a plug has as many as its socket.
//!
//! Source: sheet, mismating protection a), "plugging different numbers of poles".

use core::num::NonZeroU8;

use crate::display::display;
use crate::proof::{Never, Proof, holds};
use crate::rules::mating::{Face, Mismatch};

/// A number of poles, 1 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Poles(NonZeroU8);

impl Poles {
    /// `None` for 0: there is no connector without a pole.
    ///
    /// ```
    /// use winsta_types::poles::Poles;
    ///
    /// assert_eq!(Poles::new(4).unwrap().get(), 4);
    /// assert_eq!(Poles::new(0), None);
    /// ```
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        match NonZeroU8::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// The number itself.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0.get()
    }
}

display! {
    /// As on a sheet: `4-pole`.
    Poles, []:
    Self(number) => "{}-pole", number.get();
}

/// A number of [`Poles`] as a type.
#[derive(Debug)]
pub struct PoleCount<const N: u8>;

/// A [`PoleCount`]: the bound on it.
pub trait Count {
    /// The same at run time.
    const POLES: Poles;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<const N: u8> Count for PoleCount<N> {
    // A part has a pole at least: its number was a `Poles` when the parts file was read.
    const POLES: Poles = match Poles::new(N) {
        Some(poles) => poles,
        None => Poles(NonZeroU8::MIN),
    };
    const PROOF: Proof = Proof;
}

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    if socket.poles.get() == plug.poles.get() {
        None
    } else {
        Some(Mismatch::Poles { plug: plug.poles, socket: socket.poles })
    }
}

/// The compiler's form of the rule: both numbers are the same.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}`: {PLUG} poles against {SOCKET}",
    label = "wrong number of poles",
    note = "`{S}` mates with `{Fitting}`"
)]
pub trait PolesFit<const SOCKET: u8, const PLUG: u8, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const N: u8, S, P, Fitting] PolesFit<N, N, S, P, Fitting>;
    // See `Never`.
    [] PolesFit<0, 1, Never, Never, Never>;
}
