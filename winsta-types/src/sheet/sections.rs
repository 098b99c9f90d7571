//! The sections of a sheet, and what it lists, as the [table of figures](super::figures) declares them.

use core::fmt;

use crate::quantity::{Angle, CrossSection, Current, Figure, Force, Length, Range, Temperature, Voltage};
use crate::sheet::connection::ConductorRange;
use crate::sheet::overvoltage::OvervoltageCategory;
use crate::sheet::poles::Poles;

/// A figure, or a section, of which nothing is given.
pub(super) trait NotGiven {
    const NOT_GIVEN: Self;
}

impl<T> NotGiven for Option<T> {
    const NOT_GIVEN: Self = None;
}

impl<T: 'static> NotGiven for &'static [T] {
    const NOT_GIVEN: Self = &[];
}

macro_rules! sections {
    ($(
        #[doc = $about:literal]
        $(#[$of_the_type:meta])*
        $Section:ident $title:literal {
            $($(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {$(
        #[doc = $about]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        $(#[$of_the_type])*
        pub struct $Section {
            $($(#[$meta])* pub $field: $T,)+
        }

        impl $Section {
            /// A sheet that gives nothing of it.
            pub const NOT_GIVEN: Self = Self { $($field: NotGiven::NOT_GIVEN,)+ };
        }

        impl Default for $Section {
            fn default() -> Self {
                Self::NOT_GIVEN
            }
        }

        impl NotGiven for $Section {
            const NOT_GIVEN: Self = Self::NOT_GIVEN;
        }
    )+};
}

section_figures!(sections);

macro_rules! entries {
    ($(
        $(#[$of_the_type:meta])*
        $Entry:ident {
            $($(#[$meta:meta])* $field:ident: $T:ty = $key:literal $(up to $most:literal)?;)+
        }
    )+) => {$(
        $(#[$of_the_type])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
        pub struct $Entry {
            $($(#[$meta])* pub $field: $T,)+
        }
    )+};
}

listed_figures!(entries);
limit_figures!(entries);

macro_rules! with_the_first_figure {
    ($(
        $(#[$of_the_type:meta])*
        $Entry:ident {
            $(#[$of_the_first:meta])* $first:ident: $First:ty = $its_key:literal;
            $($(#[$meta:meta])* $field:ident: $T:ty = $key:literal $(up to $most:literal)?;)+
        }
    )+) => {$(
        impl $Entry {
            /// One that gives nothing else.
            #[must_use]
            pub const fn new($first: $First) -> Self {
                Self { $first, $($field: NotGiven::NOT_GIVEN,)+ }
            }
        }
    )+};
}

listed_figures!(with_the_first_figure);

/// On one line: `IEC/EN 60664-1 (III / 3): 400 V, 6 kV, 25 A`.
impl fmt::Display for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.standard)?;
        if let (Some(category), Some(degree)) = (self.overvoltage_category, self.pollution_degree) {
            write!(f, " ({category} / {degree})")?;
        }
        if let Some(condition) = self.condition {
            write!(f, " ({condition})")?;
        }
        let mut before = ": ";
        for voltage in [self.rated_voltage, self.rated_impulse_voltage].into_iter().flatten() {
            write!(f, "{before}{voltage}")?;
            before = ", ";
        }
        if let Some(current) = self.rated_current {
            write!(f, "{before}{current}")?;
        }
        if let Some(poles) = self.loaded_poles {
            write!(f, " with {} loaded poles", poles.get())?;
        }
        Ok(())
    }
}

impl fmt::Display for Interruption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "below {}, up to {}", self.below, self.up_to)?;
        match self.condition {
            Some(condition) => write!(f, " ({condition})"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for BreakingCapacity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.current, self.voltage)
    }
}

/// On one line: `cURus, Underwriters Laboratories Inc., UL 1977, E45171 Sec. 9`.
impl fmt::Display for Approval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.mark)?;
        [self.body, self.standard, self.certificate].into_iter().flatten().try_for_each(|word| write!(f, ", {word}"))
    }
}
