//! Conductors as types, and the steps of their sizes.
//!
//! Source: sheet, Connection data.

use core::fmt;
use core::marker::PhantomData;

use crate::hlist::{AsList, AtLeastAsLongAs, Number};
use crate::part::name::NotStated;
use crate::part::potential::Potential;
use crate::proof::{Invariant, Proof};
use crate::quantity::{CrossSection, Current, Length};
use crate::sheet::conductor::{Description, Size};
use crate::sheet::connection::{Awg, ConductorKind, Insertion};

/// One end of a conductor, as a type. [`solid`](crate::conductor::solid), [`stranded`](crate::conductor::stranded) and [`fine_stranded`](crate::conductor::fine_stranded) make one.
///
/// It is terminated once: like a part, it can be handed on, not copied.
#[must_use]
pub struct Conductor<Function, Kind, Size, Insertion = InOpenedClamp, Strip = NotStated, Capacity = NotStated> {
    stated: Invariant<(Function, Kind, Size, Insertion, Strip, Capacity)>,
}

/// A [`Conductor`], by what its type states.
///
/// ```
/// use winsta_types::conductor::{ConductorType, Sqmm1_5, solid};
/// use winsta_types::potential::L1;
///
/// fn label<C: ConductorType>(_: &C) -> String {
///     C::DESCRIPTION.to_string()
/// }
///
/// assert_eq!(label(&solid(L1, Sqmm1_5)), "L1, solid, 1.5 mm²");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a conductor",
    label = "not a conductor",
    note = "`solid(L1, Sqmm2_5)` makes one, and so do `stranded` and `fine_stranded`"
)]
pub trait ConductorType {
    #[allow(missing_docs)]
    type Function: Potential;
    #[allow(missing_docs)]
    type Kind: Kind;
    #[allow(missing_docs)]
    type Size: Step;
    #[allow(missing_docs)]
    type Insertion: InsertedBy;
    #[allow(missing_docs)]
    type Strip: StripLength;
    /// The same at run time.
    const DESCRIPTION: Description<'static>;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The kind of a conductor as a type.
///
/// ```
/// use winsta_types::conductor::{Conductor, Kind, Sqmm1_5, fine_stranded};
/// use winsta_types::data_sheet::ConductorKind;
/// use winsta_types::potential::L1;
///
/// fn has_bare_strands<F, K: Kind, Z>(_: &Conductor<F, K, Z>) -> bool {
///     K::KIND == ConductorKind::FineStranded
/// }
///
/// assert!(has_bare_strands(&fine_stranded(L1, Sqmm1_5)));
/// assert!(!has_bare_strands(&fine_stranded(L1, Sqmm1_5).with_ferrule()));
/// ```
pub trait Kind {
    /// The same at run time.
    const KIND: ConductorKind;
    #[doc(hidden)]
    const PROOF: Proof;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $Kind:ident = $variant:ident)+) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $Kind;

        impl Kind for $Kind {
            const KIND: ConductorKind = ConductorKind::$variant;
        const PROOF: Proof = Proof;
}
    )+};
}

kinds! {
    /// [`ConductorKind::Solid`] as a type.
    IsSolid = Solid
    /// [`ConductorKind::Stranded`] as a type.
    IsStranded = Stranded
    /// [`ConductorKind::FineStranded`] as a type.
    IsFineStranded = FineStranded
    /// [`ConductorKind::FerruleWithCollar`] as a type.
    HasCollaredFerrule = FerruleWithCollar
    /// [`ConductorKind::FerruleWithoutCollar`] as a type.
    HasFerrule = FerruleWithoutCollar
}

/// A way of insertion as a type.
///
/// ```
/// use winsta_types::conductor::{Conductor, InsertedBy, Sqmm1_5, solid};
/// use winsta_types::data_sheet::Insertion;
/// use winsta_types::potential::L1;
///
/// fn needs_tool<F, K, Z, I: InsertedBy>(_: &Conductor<F, K, Z, I>) -> bool {
///     I::INSERTION == Insertion::ClampOpened
/// }
///
/// assert!(needs_tool(&solid(L1, Sqmm1_5)));
/// assert!(!needs_tool(&solid(L1, Sqmm1_5).pushed_in()));
/// ```
pub trait InsertedBy {
    /// The same at run time.
    const INSERTION: Insertion;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// [`Insertion::ClampOpened`] as a type.
#[derive(Debug)]
pub struct InOpenedClamp;

/// [`Insertion::PushIn`] as a type.
#[derive(Debug)]
pub struct IsPushedIn;

impl InsertedBy for InOpenedClamp {
    const INSERTION: Insertion = Insertion::ClampOpened;
    const PROOF: Proof = Proof;
}

impl InsertedBy for IsPushedIn {
    const INSERTION: Insertion = Insertion::PushIn;
    const PROOF: Proof = Proof;
}

/// A strip length in millimeters and tenths, as a type. [`Conductor::stripped`] and [`Conductor::stripped_tenths`] make
/// one, with 0 to 9 tenths.
#[derive(Debug)]
pub struct Stripped<const MM: u8, const TENTHS: u8>;

/// A strip length, or [`NotStated`].
///
/// ```
/// use winsta_types::conductor::{Conductor, Sqmm1_5, StripLength, solid};
/// use winsta_types::potential::L1;
/// use winsta_types::quantity::Length;
///
/// fn strip_length<F, K, Z, I, L: StripLength>(_: &Conductor<F, K, Z, I, L>) -> Option<Length> {
///     L::STRIP_LENGTH
/// }
///
/// assert_eq!(strip_length(&solid(L1, Sqmm1_5).stripped::<9>()), Some(Length::micrometers(9000)));
/// ```
pub trait StripLength {
    /// The same at run time.
    const STRIP_LENGTH: Option<Length>;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<const MM: u8, const TENTHS: u8> StripLength for Stripped<MM, TENTHS> {
    const STRIP_LENGTH: Option<Length> = Some(Length::micrometers(MM as u32 * 1000 + TENTHS as u32 * 100));
    const PROOF: Proof = Proof;
}

impl StripLength for NotStated {
    const STRIP_LENGTH: Option<Length> = None;
    const PROOF: Proof = Proof;
}

/// A current-carrying capacity in amperes, as a type.
#[derive(Debug)]
pub struct Carrying<const AMPERES: u16>;

/// A current-carrying capacity, or [`NotStated`].
///
/// ```
/// use winsta_types::conductor::{Capacity, Conductor, Sqmm1_5, solid};
/// use winsta_types::potential::L1;
/// use winsta_types::quantity::Current;
///
/// fn capacity<F, K, Z, I, L, A: Capacity>(_: &Conductor<F, K, Z, I, L, A>) -> Option<Current> {
///     A::CAPACITY
/// }
///
/// assert_eq!(capacity(&solid(L1, Sqmm1_5).carrying::<16>()), Some(Current::milliamperes(16_000)));
/// ```
pub trait Capacity {
    /// The same at run time.
    const CAPACITY: Option<Current>;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<const AMPERES: u16> Capacity for Carrying<AMPERES> {
    const CAPACITY: Option<Current> = Some(Current::milliamperes(AMPERES as u32 * 1000));
    const PROOF: Proof = Proof;
}

impl Capacity for NotStated {
    const CAPACITY: Option<Current> = None;
    const PROOF: Proof = Proof;
}

/// A [`Size`] as a type: one of the standard steps.
///
/// ```
/// use winsta_types::conductor::{Conductor, IsSolid, Sqmm2_5, Step, solid};
/// use winsta_types::potential::PE;
///
/// fn earth<Z: Step>(size: Z) -> Conductor<PE, IsSolid, Z> {
///     solid(PE, size)
/// }
///
/// assert_eq!(earth(Sqmm2_5).to_string(), "PE, solid, 2.5 mm²");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no cross-section of a conductor",
    label = "no cross-section",
    note = "`Sqmm0_25` to `Sqmm10` are, and the wire gauges `Awg24` to `Awg8`"
)]
pub trait Step {
    /// The same at run time.
    const SIZE: Size;
    /// [`Metric`] or [`Gauge`].
    type Scale;
    /// Its place on the scale, from 1 up, as a list of as many.
    #[doc(hidden)]
    type Place;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// The scale of cross-sections in mm².
#[derive(Debug)]
pub struct Metric;

/// The scale of American Wire Gauges.
#[derive(Debug)]
pub struct Gauge;

/// This step is as large as `Other`, or larger. Steps of two scales don't compare.
pub trait AtLeast<Other>: Step {
    #[doc(hidden)]
    const PROOF: Proof;
}

/// This step is as large as `Other`, or smaller. Steps of two scales don't compare.
pub trait AtMost<Other>: Step {
    #[doc(hidden)]
    const PROOF: Proof;
}

// The compiler can't compare two sizes in a bound, but the places of two steps on their scale.
#[diagnostic::do_not_recommend]
impl<This, Other, Scale> AtLeast<Other> for This
where
    This: Step<Scale = Scale, Place: AtLeastAsLongAs<Other::Place>>,
    Other: Step<Scale = Scale>,
{
    const PROOF: Proof = Proof;
}

#[diagnostic::do_not_recommend]
impl<This, Other, Scale> AtMost<Other> for This
where
    This: Step<Scale = Scale>,
    Other: Step<Scale = Scale, Place: AtLeastAsLongAs<This::Place>>,
{
    const PROOF: Proof = Proof;
}

/// A scale of steps, from the smallest to the largest.
macro_rules! steps {
    ($all:ident in $Scale:ident: $($place:literal $name:literal $Step:ident = $size:expr;)+) => {
        $(
            #[doc = concat!("A conductor of ", $name, ".")]
            #[derive(Debug)]
            pub struct $Step;

            impl Step for $Step {
                const SIZE: Size = $size;
                type Scale = $Scale;
                type Place = <Number<$place> as AsList>::List;
                const PROOF: Proof = Proof;
            }
        )+

        impl Size {
            #[doc = concat!("Every step from ", steps!(@first $($name)+), " up, with the name of its type.")]
            pub const $all: &'static [(Self, &'static str)] = &[$(($Step::SIZE, stringify!($Step))),+];
        }
    };
    (@first $first:literal $($other:literal)*) => { $first };
}

const fn area(thousandths: u32) -> Size {
    Size::CrossSection(CrossSection::thousandth_square_millimeters(thousandths))
}

const fn gauge(number: u8) -> Size {
    Size::Awg(Awg::number(number))
}

steps! { CROSS_SECTIONS in Metric:
    1 "0.25 mm²" Sqmm0_25 = area(250);
    2 "0.34 mm²" Sqmm0_34 = area(340);
    3 "0.5 mm²" Sqmm0_5 = area(500);
    4 "0.75 mm²" Sqmm0_75 = area(750);
    5 "1 mm²" Sqmm1 = area(1000);
    6 "1.5 mm²" Sqmm1_5 = area(1500);
    7 "2.5 mm²" Sqmm2_5 = area(2500);
    8 "4 mm²" Sqmm4 = area(4000);
    9 "6 mm²" Sqmm6 = area(6000);
    10 "10 mm²" Sqmm10 = area(10_000);
}

steps! { GAUGES in Gauge:
    1 "24 AWG" Awg24 = gauge(24);
    2 "22 AWG" Awg22 = gauge(22);
    3 "20 AWG" Awg20 = gauge(20);
    4 "18 AWG" Awg18 = gauge(18);
    5 "16 AWG" Awg16 = gauge(16);
    6 "14 AWG" Awg14 = gauge(14);
    7 "12 AWG" Awg12 = gauge(12);
    8 "10 AWG" Awg10 = gauge(10);
    9 "8 AWG" Awg8 = gauge(8);
}

impl<F, K, Z, I, L, A> Conductor<F, K, Z, I, L, A> {
    #[inline(always)]
    pub(crate) const fn new() -> Self {
        Self { stated: PhantomData }
    }
}

#[diagnostic::do_not_recommend]
impl<F: Potential, K: Kind, Z: Step, I: InsertedBy, L: StripLength, A: Capacity> ConductorType
    for Conductor<F, K, Z, I, L, A>
{
    type Function = F;
    type Kind = K;
    type Size = Z;
    type Insertion = I;
    type Strip = L;
    const DESCRIPTION: Description<'static> = Description {
        function: F::NAME,
        kind: K::KIND,
        size: Z::SIZE,
        insertion: I::INSERTION,
        strip_length: L::STRIP_LENGTH,
        capacity: A::CAPACITY,
    };
    const PROOF: Proof = Proof;
}

impl<F: Potential, K: Kind, Z: Step, I: InsertedBy, L: StripLength, A: Capacity> fmt::Display
    for Conductor<F, K, Z, I, L, A>
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Self::DESCRIPTION.fmt(f)
    }
}

impl<F: Potential, K: Kind, Z: Step, I: InsertedBy, L: StripLength, A: Capacity> fmt::Debug
    for Conductor<F, K, Z, I, L, A>
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Conductor({self})")
    }
}
