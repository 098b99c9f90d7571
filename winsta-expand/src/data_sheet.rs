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

/// A value that a constant expression can make, through `w`, the module of generated code.
pub(crate) trait Constant {
    /// The expression.
    fn constant(&self) -> String;

    /// The expression of the value in `Some`.
    fn some(&self) -> String {
        format!("w::Some({})", self.constant())
    }
}

/// The fields of `sheet` that are given, each with a comma behind it. A field that a type gains later is forgotten here
/// as little as in the pattern: it has to be named.
macro_rules! given {
    ($self:ident, $Name:ident { $($once:ident),* ; $($optional:ident),* ; $($list:ident),* ; $($block:ident),* }) => {{
        let $Name { $($once: _,)* $($optional,)* $($list,)* $($block,)* } = $self;
        let mut fields = String::new();
        $(if let Some(value) = $optional {
            add_field(&mut fields, stringify!($optional), &value.some());
        })*
        $(if !$list.is_empty() {
            add_field(&mut fields, stringify!($list), &$list.constant());
        })*
        $(if *$block != Default::default() {
            add_field(&mut fields, stringify!($block), &$block.constant());
        })*
        fields
    }};
    ($self:ident, $Name:ident { $($fields:tt)* } .. $base:expr) => {
        format!("w::{} {{ {}..{} }}", stringify!($Name), given!($self, $Name { $($fields)* }), $base)
    };
}

fn add_field(fields: &mut String, name: &str, value: &str) {
    fields.extend([name, ": ", value, ", "]);
}

/// The fields of a sheet that are given, but for its sections.
pub(crate) fn fields(sheet: &DataSheet) -> String {
    given!(sheet, DataSheet {
        item_number, kind, source, ratings, connection, geometry, mechanics, materials, environment, assembly, approvals,
        notes;
        face, description, family, poles, coding, application, mismating_protection, interruption,
        breaking_capacity, contact_resistance,
        contact_transition_resistance, mounting, locking_lever, protection_class_when_mated, protection_class_note,
        color, weight, fire_load, closes, separable, blade, gtin, customs_tariff, origin, packaging;
        pole_marking, potential_marking, counterparts, accessories, assumptions;
    })
}

impl Constant for Rating {
    fn constant(&self) -> String {
        given!(self, Rating {
            standard;
            condition, overvoltage_category, pollution_degree, rated_voltage, rated_impulse_voltage, rated_current,
            loaded_poles, certificate;
            ;
        } .. format!("w::Rating::new({:?})", self.standard))
    }
}

impl Constant for Connection {
    fn constant(&self) -> String {
        given!(self, Connection {
            ;
            technology, points, potentials, nominal_cross_section, strip_length, strip_length_note, conductor_entry, connects;
            actuation, conductors;
        } .. "w::Connection::NOT_GIVEN")
    }
}

impl Constant for Geometry {
    fn constant(&self) -> String {
        given!(self, Geometry { ; pin_spacing, width, height, depth; ; } .. "w::Geometry::NOT_GIVEN")
    }
}

impl Constant for Mechanics {
    fn constant(&self) -> String {
        given!(self, Mechanics {
            ;
            mating_force, retention_force_locked, unmating_force_unlocked, force_note, panel_thickness;
            ;
            mating_cycles
        } .. "w::Mechanics::NOT_GIVEN")
    }
}

impl Constant for MatingCycles {
    fn constant(&self) -> String {
        given!(self, MatingCycles { ; without_load, with_load, load, note; ; } .. "w::MatingCycles::NOT_GIVEN")
    }
}

impl Constant for Materials {
    fn constant(&self) -> String {
        given!(self, Materials { ; insulating, clamping_spring, contact; ; } .. "w::Materials::NOT_GIVEN")
    }
}

impl Constant for Environment {
    fn constant(&self) -> String {
        given!(self, Environment {
            ;
            processing_temperature, operating_temperature, insulating_parts_temperature;
            ;
        } .. "w::Environment::NOT_GIVEN")
    }
}

impl Constant for Assembly {
    fn constant(&self) -> String {
        given!(self, Assembly { ; outer_strip_length, ground_conductor_longer; ; } .. "w::Assembly::NOT_GIVEN")
    }
}

impl Constant for Approval {
    fn constant(&self) -> String {
        given!(self, Approval { mark; body, standard, certificate; ; } .. format!("w::Approval::new({:?})", self.mark))
    }
}

impl Constant for Interruption {
    fn constant(&self) -> String {
        let Self { below, up_to, condition } = self;
        let (below, up_to, condition) = (below.constant(), up_to.constant(), option(*condition));
        format!("w::Interruption {{ below: {below}, up_to: {up_to}, condition: {condition} }}")
    }
}

impl Constant for Assumption {
    fn constant(&self) -> String {
        let Self { figures, like, reason } = self;
        format!("w::Assumption {{ figures: {}, like: {like:?}, reason: {reason:?} }}", figures.constant())
    }
}

impl Constant for BreakingCapacity {
    fn constant(&self) -> String {
        let Self { current, voltage } = self;
        format!("w::BreakingCapacity {{ current: {}, voltage: {} }}", current.constant(), voltage.constant())
    }
}

impl Constant for ConductorRange {
    fn constant(&self) -> String {
        let Self { kind, insertion, cross_section, awg } = self;
        let (cross_section, awg) = (cross_section.constant(), option(*awg));
        format!(
            "w::ConductorRange {{ kind: w::ConductorKind::{kind:?}, insertion: w::Insertion::{insertion:?}, \
             cross_section: {cross_section}, awg: {awg} }}"
        )
    }
}

fn option(value: Option<impl Constant>) -> String {
    value.map_or_else(|| "w::None".to_owned(), |value| value.some())
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
        format!(
            "w::MismatingProtection {{ poles: {poles}, rotated: {rotated}, staggered: {staggered}, \
             single_pole: {single_pole} }}"
        )
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
