//! What is said in the same words on the device and on the host.

/// Words for [`Display`](core::fmt::Display) and, with the feature `defmt`, for `defmt::Format`. Both fill in `{}` one
/// after the other, and no name.
macro_rules! display {
    ($(#[$doc:meta])* $Type:ty, [$($generics:tt)*]: $($found:pat => $words:literal $(, $value:expr)*;)+) => {
        $(#[$doc])*
        impl<$($generics)*> ::core::fmt::Display for $Type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $($found => ::core::write!(f, $words $(, $value)*),)+
                }
            }
        }

        #[cfg(feature = "defmt")]
        impl<$($generics)*> ::defmt::Format for $Type {
            fn format(&self, f: ::defmt::Formatter<'_>) {
                match self {
                    $($found => ::defmt::write!(f, $words $(, $value)*),)+
                }
            }
        }
    };
}
pub(crate) use display;
