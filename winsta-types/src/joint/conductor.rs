//! Conductors as a user makes them.

use core::mem::ManuallyDrop;

use crate::part::conductor::{
    Carrying, Conductor, HasCollaredFerrule, HasFerrule, IsFineStranded, IsPushedIn, IsSolid, IsStranded, Step,
    Stripped,
};
use crate::part::potential::Potential;
use crate::proof::Mating;
use crate::rules::strip_length::MillimetersAndTenths;

/// A solid conductor: one wire.
#[inline(always)]
pub const fn solid<F: Potential, Z: Step>(function: F, size: Z) -> Conductor<F, IsSolid, Z> {
    let _ = ManuallyDrop::new((function, size));
    Conductor::new()
}

/// A stranded conductor: a few wires.
#[inline(always)]
pub const fn stranded<F: Potential, Z: Step>(function: F, size: Z) -> Conductor<F, IsStranded, Z> {
    let _ = ManuallyDrop::new((function, size));
    Conductor::new()
}

/// A fine-stranded conductor: many thin wires.
#[inline(always)]
pub const fn fine_stranded<F: Potential, Z: Step>(function: F, size: Z) -> Conductor<F, IsFineStranded, Z> {
    let _ = ManuallyDrop::new((function, size));
    Conductor::new()
}

impl<F, Z, I, L, A> Conductor<F, IsFineStranded, Z, I, L, A> {
    /// Crimps a ferrule with plastic collar on it.
    #[inline(always)]
    pub const fn with_collared_ferrule(self) -> Conductor<F, HasCollaredFerrule, Z, I, L, A> {
        Conductor::new()
    }

    /// Crimps a ferrule without plastic collar on it.
    #[inline(always)]
    pub const fn with_ferrule(self) -> Conductor<F, HasFerrule, Z, I, L, A> {
        Conductor::new()
    }
}

impl<F, K, Z, I, L, A> Conductor<F, K, Z, I, L, A> {
    /// Pushes it in without a tool, instead of into the clamp that a tool holds open.
    #[inline(always)]
    pub const fn pushed_in(self) -> Conductor<F, K, Z, IsPushedIn, L, A> {
        Conductor::new()
    }

    /// Strips it by so many millimeters, which have to be those of the sheet.
    #[inline(always)]
    pub const fn stripped<const MM: u8>(self) -> Conductor<F, K, Z, I, Stripped<MM, 0>, A> {
        Conductor::new()
    }

    /// Strips it by so many millimeters and tenths, 0 to 9, which have to be those of the sheet.
    #[inline(always)]
    #[rustfmt::skip] // a message shows the line of the bound
    #[allow(clippy::type_complexity)]
    pub const fn stripped_tenths<const MM: u8, const TENTHS: u8>(self) -> Conductor<F, K, Z, I, <Mating as MillimetersAndTenths<MM, TENTHS>>::Strip, A>
    where
        Mating: MillimetersAndTenths<MM, TENTHS>,
    {
        Conductor::new()
    }

    /// States the current that it may carry where it is laid, in whole amperes up to 65,535.
    ///
    /// That depends on its insulation, on how it is laid and on what lies beside it, so no sheet of a connector gives it.
    /// A pair can be energized only if each conductor under load states it.
    #[inline(always)]
    pub const fn carrying<const AMPERES: u16>(self) -> Conductor<F, K, Z, I, L, Carrying<AMPERES>> {
        Conductor::new()
    }
}
