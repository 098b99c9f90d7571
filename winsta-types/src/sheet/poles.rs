//! The number of poles.

use core::num::NonZeroU8;

use crate::display::display;

/// A number of poles, 1 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Poles(NonZeroU8);

impl Poles {
    /// One pole.
    pub(crate) const LEAST: Self = Self(NonZeroU8::MIN);

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
