//! A half with its conductors, under a name.

/// States the conductors of a half once, and makes its type: `wired!(pub LampSocket = P770_744_062_000 { … })`.
///
/// The type is that of the part with these conductors. It stands in a field or in a signature, where the type that
/// [`terminate`](crate::terminate) gives would be half a page; messages name it as well. `LampSocket::terminate(part)` makes
/// one, and refuses what `terminate` refuses, with the same words at the same conductor. It mates, is energized and
/// mounted as any half. [`release`] pulls the conductors out again, [`wiring`] tells what is at each pole.
///
/// A conductor is stated in the words of [`conductor`](crate::conductor): `solid`, `stranded` or `fine_stranded` of a
/// potential and a cross-section, and behind it `.with_ferrule()`, `.pushed_in()`, `.stripped::<9>()`, `.carrying::<20>()`.
/// A pole that takes several is named several times.
///
/// ```
/// mod parts {
///     winsta::parts!("examples/wiring.toml");
/// }
///
/// use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::conductor::{Sqmm2_5, fine_stranded, solid};
/// use winsta::potential::{L1, N, PE, _1, _2};
/// use winsta::{Locked, Mated, mate, wired};
///
/// wired! {
///     /// The socket of the luminaire.
///     pub LampSocket = P770_744_062_000 {
///         PE: solid(PE, Sqmm2_5),
///         _2: solid(N, Sqmm2_5).pushed_in().carrying::<20>(),
///         _1: solid(L1, Sqmm2_5).pushed_in().carrying::<20>(),
///     }
/// }
/// wired! {
///     LampPlug = P770_254_062_000 {
///         PE: fine_stranded(PE, Sqmm2_5),
///         _2: fine_stranded(N, Sqmm2_5).carrying::<18>(),
///         _1: fine_stranded(L1, Sqmm2_5).carrying::<18>(),
///     }
/// }
///
/// struct Luminaire {
///     joint: Mated<LampSocket, LampPlug, Locked>,
/// }
///
/// let socket = LampSocket::terminate(P770_744_062_000);
/// assert_eq!(socket.wiring().pole(2).unwrap().to_string(), "PE, solid, 2.5 mm²");
/// let plug = LampPlug::terminate(P770_254_062_000);
/// let luminaire = Luminaire { joint: mate(socket, plug).lock() };
/// let (socket, _plug) = luminaire.joint.unlock().unmate();
/// let part: P770_744_062_000 = socket.release();
/// # let _ = part;
/// ```
///
/// [`release`]: crate::Terminated::release
/// [`wiring`]: crate::Terminated::wiring
#[macro_export]
macro_rules! wired {
    ($(#[$meta:meta])* $visibility:vis $Name:ident = $Part:ty { $($conductors:tt)+ }) => {
        $crate::__wired!(@read { $(#[$meta])* $visibility struct $Name = $Part { $($conductors)+ } } [] $($conductors)+);
    };
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`wired!` states a half and its conductors: `pub LampSocket = P770_744 { PE: solid(PE, Sqmm2_5) }`"
        );
    };
}

/// The steps of [`wired!`]: it reads the conductors, one after the other, and makes the type when it has read them all.
#[doc(hidden)]
#[macro_export]
macro_rules! __wired {
    (
        @read $half:tt [$($read:tt)*]
        $pole:ident: $kind:ident ($function:ty, $size:ty $(,)?) $(. $word:ident $(::<$($number:literal),+ $(,)?>)? ())*
        $(, $($others:tt)*)?
    ) => {
        $crate::__wired!(
            @read $half [$($read)* { $pole $kind ($function, $size) $([$word $(::<$($number),+>)?])* }] $($($others)*)?
        );
    };
    (@read { $(#[$meta:meta])* $visibility:vis struct $Name:ident = $Part:ty { $($conductors:tt)+ } } [$($read:tt)*]) => {
        $(#[$meta])*
        $visibility struct $Name($crate::__private::Seal<$Name>);

        #[allow(dead_code)]
        impl $Name {
            /// Terminates the part with the conductors that the type states.
            #[inline(always)]
            $visibility const fn terminate(part: $Part) -> Self {
                // What `terminate` refuses is refused here, at its conductor.
                let half = $crate::__wired!(@half ($crate::terminate(part)) $($conductors)+);
                $crate::__private::wired(half, Self($crate::__private::Seal::sealed()))
            }

            /// Actuates the clamps and pulls the conductors out.
            #[inline(always)]
            #[must_use]
            $visibility const fn release(self) -> $Part {
                $crate::__private::released(self)
            }

            /// What is in the clamps, pole by pole in the order of the marking.
            #[must_use]
            $visibility const fn wiring(&self) -> $crate::terminated::Wiring<'static> {
                $crate::__private::wiring_of::<Self>()
            }
        }

        impl $crate::__private::WiredHalf for $Name {
            type Part = $Part;
            type Wiring = $crate::__private::PolesWith<$Part, $crate::__wired!(@types $($read)*)>;
            const READ: $crate::__private::FromASheet = $crate::__private::FromASheet;
        }

        impl $crate::__private::Part for $Name {
            const DATA_SHEET: &'static $crate::DataSheet = <$Part as $crate::__private::Part>::DATA_SHEET;
            type Role = $crate::__private::AConnector;
            const PIECE: $crate::__private::Piece<Self> =
                $crate::__private::Piece::of(Self($crate::__private::Seal::sealed()));
        }

        impl $crate::__private::Connector for $Name {
            type Piece = <$Part as $crate::__private::Connector>::Piece;
            type Gender = <$Part as $crate::__private::Connector>::Gender;
            type Family = <$Part as $crate::__private::Connector>::Family;
            type Poles = <$Part as $crate::__private::Connector>::Poles;
            type Coding = <$Part as $crate::__private::Connector>::Coding;
            type Application = <$Part as $crate::__private::Connector>::Application;
            type Lever = <$Part as $crate::__private::Connector>::Lever;
            type Condition = $crate::__private::ConditionOf<Self>;
            type Terminals = <$Part as $crate::__private::Connector>::Terminals;
            type Fitting = <$Part as $crate::__private::Connector>::Fitting;
            type FittingCaps = <$Part as $crate::__private::Connector>::FittingCaps;
        }

        impl ::core::fmt::Debug for $Name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_wired(self, ::core::stringify!($Name), f)
            }
        }
    };
    (@read $half:tt $read:tt $pole:ident: $conductor:expr $(, $($others:tt)*)?) => {
        ::core::compile_error!(::core::concat!(
            "`", ::core::stringify!($conductor), "` is no conductor in full, as `wired!` needs it: `solid(PE, Sqmm2_5)`, with \
            `.pushed_in()`, `.stripped::<9>()` or `.carrying::<20>()` behind it"
        ));
    };
    (@read $half:tt $read:tt $($other:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "`", ::core::stringify!($($other)*), "` is no pole with its conductor: `PE: solid(PE, Sqmm2_5)`"
        ));
    };

    (@half ($half:expr) $($pole:tt: $conductor:expr),+ $(,)?) => {
        $half$(.pole($pole, $conductor))+
    };

    // The conductors with their poles, as a list of types.
    (@types) => { () };
    (@types { $pole:ident $kind:ident ($function:ty, $size:ty) $($word:tt)* } $($others:tt)*) => {
        (
            (
                $pole,
                $crate::__private::Done<
                    $crate::__private::words::$kind<$function, $size>,
                    $crate::__wired!(@words $($word)*),
                >,
            ),
            $crate::__wired!(@types $($others)*),
        )
    };
    // What is done to a conductor, as a list of types.
    (@words) => { () };
    (@words [$word:ident $(::<$($number:literal),+>)?] $($others:tt)*) => {
        ($crate::__private::words::$word $(::<$($number),+>)?, $crate::__wired!(@words $($others)*))
    };
}
