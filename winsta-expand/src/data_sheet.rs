//! A data sheet as a constant expression: the fields that are given, and no others.

use winsta_types::coding::Coding;
use winsta_types::data_sheet::{
    Approval, Assembly, Assumption, Awg, BreakingCapacity, Closes, ConductorRange, Connection, DataSheet, Environment,
    Geometry, Interruption, Materials, MatingCycles, Mechanics, OvervoltageCategory, ProtectionClass, Rating,
};
use winsta_types::family::MismatingProtection;
use winsta_types::poles::Poles;
use winsta_types::quantity::{
    Angle, CrossSection, Current, Energy, Figure, Force, Length, Mass, Range, Resistance, Temperature, Voltage,
};
use winsta_types::{limit_figures, listed_figures, section_figures, sheet_figures};

/// A value that a constant expression can make, through `w`, the module of generated code.
pub(crate) trait Constant {
    /// The expression.
    fn constant(&self) -> String;

    /// The expression of the value in `Some`.
    fn some(&self) -> String {
        format!("w::Some({})", self.constant())
    }
}

/// A field of a sheet or of a section.
trait Field {
    /// The type of the constant that sheets share, if the field can be long.
    const SHARED: Option<&'static str> = None;

    /// The expression of the value, if the field is given.
    fn given(&self) -> Option<String>;
}

impl<T: Constant> Field for Option<T> {
    fn given(&self) -> Option<String> {
        self.as_ref().map(Constant::some)
    }
}

macro_rules! lists {
    ($($Item:ty = $shared:expr;)+) => {$(
        impl Field for &[$Item] {
            const SHARED: Option<&'static str> = $shared;

            fn given(&self) -> Option<String> {
                (!self.is_empty()).then(|| self.constant())
            }
        }
    )+};
}

lists! {
    &str = None;
    ConductorRange = None;
    Assumption = None;
    Rating = Some("&[w::Rating]");
    Approval = Some("&[w::Approval]");
}

/// Adds a field that is given. One that can be long is handed to `shared`, with its type, which gives the name of a
/// constant for it.
fn add<F: Field>(
    fields: &mut String,
    name: &'static str,
    field: &F,
    shared: &mut impl FnMut(&'static str, &str, String) -> String,
) {
    let Some(mut value) = field.given() else { return };
    if let Some(shared_type) = F::SHARED {
        value = shared(name, shared_type, value);
    }
    fields.extend([name, ": ", &value, ", "]);
}

/// Within a section nothing is shared.
fn in_place(_: &'static str, _: &str, value: String) -> String {
    value
}

macro_rules! add_all {
    ($fields:ident, $shared:ident: $($field:ident)+) => {
        $(add(&mut $fields, stringify!($field), $field, &mut $shared);)+
    };
}

macro_rules! sheet {
    ($(
        $parts:ident $title:literal {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {
        /// The fields of a sheet that are given, but for the item number, the kind and the source; see [`add`].
        pub(crate) fn fields(
            sheet: &DataSheet,
            mut shared: impl FnMut(&'static str, &str, String) -> String,
        ) -> String {
            let mut fields = String::new();
            let mut shared = |name, shared_type: &str, value| shared(name, shared_type, value);
            // A field that the sheet gains later isn't forgotten here: it has to be named.
            let DataSheet {
                item_number: _,
                kind: _,
                source: _,
                face,
                description,
                family,
                poles,
                coding,
                application,
                mismating_protection,
                locking_lever,
                closes,
                separable,
                pole_marking,
                potential_marking,
                counterparts,
                accessories,
                assumptions,
                notes,
                $($($field,)+)+
            } = sheet;
            add_all!(fields, shared: face description family poles coding application mismating_protection);
            add_all!(fields, shared: locking_lever closes separable pole_marking potential_marking counterparts);
            add_all!(fields, shared: accessories assumptions $($($field)+)+);
            if let Some(notes) = notes.given() {
                fields.extend(["notes: ", &shared("notes", "&[&w::str]", notes), ", "]);
            }
            fields
        }
    };
}

sheet_figures!(sheet);

macro_rules! sections {
    ($(
        #[doc = $about:literal]
        $(#[$of_the_type:meta])*
        $Section:ident $title:literal {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {$(
        impl Field for $Section {
            const SHARED: Option<&'static str> = Some(concat!("w::", stringify!($Section)));

            fn given(&self) -> Option<String> {
                let mut fields = String::new();
                $(add(&mut fields, stringify!($field), &self.$field, &mut in_place);)+
                (!fields.is_empty()).then(|| format!("w::{0} {{ {fields}..w::{0}::NOT_GIVEN }}", stringify!($Section)))
            }
        }
    )+};
}

section_figures!(sections);

macro_rules! listed {
    ($(
        $(#[$of_the_type:meta])*
        $Entry:ident {
            $(#[$of_the_first:meta])* $first:ident: $First:ty = $its_key:literal;
            $($(#[$meta:meta])* $field:ident: $T:ty = $key:literal $(up to $most:literal)?;)+
        }
    )+) => {$(
        impl Constant for $Entry {
            fn constant(&self) -> String {
                let mut fields = String::new();
                $(add(&mut fields, stringify!($field), &self.$field, &mut in_place);)+
                format!("w::{0} {{ {fields}..w::{0}::new({1:?}) }}", stringify!($Entry), self.$first)
            }
        }
    )+};
}

listed_figures!(listed);

macro_rules! limits {
    ($(
        $(#[$of_the_type:meta])*
        $Limit:ident { $($(#[$meta:meta])* $field:ident: $T:ty = $key:literal;)+ }
    )+) => {$(
        impl Constant for $Limit {
            fn constant(&self) -> String {
                let fields = [$(format!("{}: {}", stringify!($field), self.$field.constant())),+];
                format!("w::{} {{ {} }}", stringify!($Limit), fields.join(", "))
            }
        }
    )+};
}

limit_figures!(limits);

impl<T: Constant> Constant for Option<T> {
    fn constant(&self) -> String {
        self.as_ref().map_or_else(|| "w::None".to_owned(), Constant::some)
    }
}

impl Constant for Assumption {
    fn constant(&self) -> String {
        let Self { figures, like, reason } = self;
        format!("w::Assumption {{ figures: {}, like: {like:?}, reason: {reason:?} }}", figures.constant())
    }
}

impl Constant for ConductorRange {
    fn constant(&self) -> String {
        let Self { kind, insertion, cross_section, awg } = self;
        let (cross_section, awg) = (cross_section.constant(), awg.constant());
        format!(
            "w::ConductorRange {{ kind: w::ConductorKind::{kind:?}, insertion: w::Insertion::{insertion:?}, \
             cross_section: {cross_section}, awg: {awg} }}"
        )
    }
}

impl<T: Constant> Constant for &[T] {
    fn constant(&self) -> String {
        let items: Vec<_> = self.iter().map(Constant::constant).collect();
        format!("&[{}]", items.join(", "))
    }
}

impl<Q: Constant> Constant for Figure<Q> {
    fn constant(&self) -> String {
        let (variant, value) = match self {
            Self::Exact(value) => ("Exact", value.constant()),
            Self::Approximate(value) => ("Approximate", value.constant()),
            Self::Range(range) => ("Range", range.constant()),
            Self::ApproximateRange(range) => ("ApproximateRange", range.constant()),
            Self::From(value) => ("From", value.constant()),
            Self::Above(value) => ("Above", value.constant()),
            Self::UpTo(value) => ("UpTo", value.constant()),
        };
        format!("w::Figure::{variant}({value})")
    }
}

impl<Q: Constant> Constant for Range<Q> {
    fn constant(&self) -> String {
        let (min, max) = self.ends();
        format!("w::Range::ordered({}, {})", min.constant(), max.constant())
    }
}

impl Constant for Poles {
    fn constant(&self) -> String {
        format!("{}.unwrap()", self.some())
    }

    fn some(&self) -> String {
        format!("w::Poles::new({})", self.get())
    }
}

impl Constant for Coding {
    fn constant(&self) -> String {
        format!("{}.unwrap()", self.some())
    }

    fn some(&self) -> String {
        format!("w::Coding::new({:?})", self.as_str())
    }
}

impl Constant for ProtectionClass {
    fn constant(&self) -> String {
        format!("{}.unwrap()", self.some())
    }

    fn some(&self) -> String {
        format!("w::ProtectionClass::new({:?}, {:?})", self.solids(), self.water())
    }
}

impl Constant for MismatingProtection {
    fn constant(&self) -> String {
        let Self { poles, rotated, staggered, single_pole } = self;
        format!("w::protection({poles}, {rotated}, {staggered}, {single_pole})")
    }
}

impl Constant for Closes {
    fn constant(&self) -> String {
        format!("w::Closes::{self:?}")
    }
}

impl Constant for OvervoltageCategory {
    fn constant(&self) -> String {
        format!("w::OvervoltageCategory::{self:?}")
    }
}

macro_rules! literals {
    ($($T:ty)+) => {$(
        impl Constant for $T {
            fn constant(&self) -> String {
                format!("{self:?}")
            }
        }
    )+};
}

literals!(&str bool u8 u32);

macro_rules! quantities {
    ($($Quantity:ident::$unit:ident,)+) => {$(
        impl Constant for $Quantity {
            fn constant(&self) -> String {
                format!("w::{}::{}({})", stringify!($Quantity), stringify!($unit), self.get())
            }
        }
    )+};
}

quantities! {
    Voltage::millivolts,
    Current::milliamperes,
    Resistance::microohms,
    CrossSection::thousandth_square_millimeters,
    Length::micrometers,
    Force::millinewtons,
    Mass::milligrams,
    Energy::joules,
    Angle::thousandth_degrees,
    Temperature::millidegrees_celsius,
    Awg::number,
}
