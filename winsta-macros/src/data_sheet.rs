//! A data sheet as a constant expression: the fields that are given, and no others.

use std::fmt::Debug;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
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

use crate::expand::ident;

/// A value that a constant expression can make, through `w`, the module of generated code.
pub(crate) trait Constant {
    /// The expression.
    fn constant(&self) -> TokenStream;

    /// The expression of the value in `Some`.
    fn some(&self) -> TokenStream {
        let value = self.constant();
        quote!(w::Some(#value))
    }
}

/// `Name { field: …, ..base }` with the fields of `sheet` that are given. A field that a type gains later is forgotten
/// here as little as in the pattern: it has to be named.
macro_rules! given {
    ($self:ident, $Name:ident { $($once:ident),* ; $($optional:ident),* ; $($list:ident),* ; $($block:ident),* } .. $base:expr) => {{
        let $Name { $($once: _,)* $($optional,)* $($list,)* $($block,)* } = $self;
        let mut fields = TokenStream::new();
        $(if let Some(value) = $optional {
            let value = value.some();
            fields.extend(quote!($optional: #value,));
        })*
        $(if !$list.is_empty() {
            let value = $list.constant();
            fields.extend(quote!($list: #value,));
        })*
        $(if *$block != Default::default() {
            let value = $block.constant();
            fields.extend(quote!($block: #value,));
        })*
        let base = $base;
        quote!(w::$Name { #fields ..#base })
    }};
}

impl Constant for DataSheet {
    fn constant(&self) -> TokenStream {
        let (item, kind, source) = (self.item_number, variant(self.kind), self.source);
        given!(self, DataSheet {
            item_number, kind, source;
            face, description, family, poles, coding, application, mismating_protection, interruption,
            breaking_capacity, contact_resistance,
            contact_transition_resistance, mounting, locking_lever, protection_class_when_mated, protection_class_note,
            color, weight, fire_load, closes, separable, blade, gtin, customs_tariff, origin, packaging;
            pole_marking, potential_marking, ratings, approvals, counterparts, accessories, assumptions, notes;
            connection, geometry, mechanics, materials, environment, assembly
        } .. quote!(w::DataSheet::new(#item, w::Kind::#kind, #source)))
    }
}

impl Constant for Rating {
    fn constant(&self) -> TokenStream {
        let standard = self.standard;
        given!(self, Rating {
            standard;
            condition, overvoltage_category, pollution_degree, rated_voltage, rated_impulse_voltage, rated_current,
            loaded_poles, certificate;
            ;
        } .. quote!(w::Rating::new(#standard)))
    }
}

impl Constant for Connection {
    fn constant(&self) -> TokenStream {
        given!(self, Connection {
            ;
            technology, points, potentials, nominal_cross_section, strip_length, strip_length_note, conductor_entry, connects;
            actuation, conductors;
        } .. quote!(w::Connection::NOT_GIVEN))
    }
}

impl Constant for Geometry {
    fn constant(&self) -> TokenStream {
        given!(self, Geometry { ; pin_spacing, width, height, depth; ; } .. quote!(w::Geometry::NOT_GIVEN))
    }
}

impl Constant for Mechanics {
    fn constant(&self) -> TokenStream {
        given!(self, Mechanics {
            ;
            mating_force, retention_force_locked, unmating_force_unlocked, force_note, panel_thickness;
            ;
            mating_cycles
        } .. quote!(w::Mechanics::NOT_GIVEN))
    }
}

impl Constant for MatingCycles {
    fn constant(&self) -> TokenStream {
        given!(self, MatingCycles { ; without_load, with_load, load, note; ; } .. quote!(w::MatingCycles::NOT_GIVEN))
    }
}

impl Constant for Materials {
    fn constant(&self) -> TokenStream {
        given!(self, Materials { ; insulating, clamping_spring, contact; ; } .. quote!(w::Materials::NOT_GIVEN))
    }
}

impl Constant for Environment {
    fn constant(&self) -> TokenStream {
        given!(self, Environment {
            ;
            processing_temperature, operating_temperature, insulating_parts_temperature;
            ;
        } .. quote!(w::Environment::NOT_GIVEN))
    }
}

impl Constant for Assembly {
    fn constant(&self) -> TokenStream {
        given!(self, Assembly { ; outer_strip_length, ground_conductor_longer; ; } .. quote!(w::Assembly::NOT_GIVEN))
    }
}

impl Constant for Approval {
    fn constant(&self) -> TokenStream {
        let mark = self.mark;
        given!(self, Approval { mark; body, standard, certificate; ; } .. quote!(w::Approval::new(#mark)))
    }
}

impl Constant for Interruption {
    fn constant(&self) -> TokenStream {
        let Self { below, up_to, condition } = self;
        let (below, up_to) = (below.constant(), up_to.constant());
        let condition = condition.map_or_else(|| quote!(w::None), |condition| quote!(w::Some(#condition)));
        quote!(w::Interruption { below: #below, up_to: #up_to, condition: #condition })
    }
}

impl Constant for Assumption {
    fn constant(&self) -> TokenStream {
        let Self { figures, like, reason } = self;
        let figures = figures.constant();
        quote!(w::Assumption { figures: #figures, like: #like, reason: #reason })
    }
}

impl Constant for BreakingCapacity {
    fn constant(&self) -> TokenStream {
        let Self { current, voltage } = self;
        let (current, voltage) = (current.constant(), voltage.constant());
        quote!(w::BreakingCapacity { current: #current, voltage: #voltage })
    }
}

impl Constant for ConductorRange {
    fn constant(&self) -> TokenStream {
        let Self { kind, insertion, cross_section, awg } = self;
        let (kind, insertion) = (variant(kind), variant(insertion));
        let cross_section = cross_section.constant();
        let awg = awg.map_or_else(|| quote!(w::None), |awg| awg.some());
        quote! {
            w::ConductorRange {
                kind: w::ConductorKind::#kind,
                insertion: w::Insertion::#insertion,
                cross_section: #cross_section,
                awg: #awg,
            }
        }
    }
}

impl<T: Constant> Constant for &[T] {
    fn constant(&self) -> TokenStream {
        let items = self.iter().map(Constant::constant);
        quote!(&[#(#items),*])
    }
}

impl<Q: Constant> Constant for Figure<Q> {
    fn constant(&self) -> TokenStream {
        let (variant, value) = match self {
            Self::Exact(value) => ("Exact", value.constant()),
            Self::Approximate(value) => ("Approximate", value.constant()),
            Self::Range(range) => ("Range", range.constant()),
            Self::ApproximateRange(range) => ("ApproximateRange", range.constant()),
            Self::From(value) => ("From", value.constant()),
            Self::Above(value) => ("Above", value.constant()),
            Self::UpTo(value) => ("UpTo", value.constant()),
        };
        let variant = ident(variant);
        quote!(w::Figure::#variant(#value))
    }
}

impl<Q: Constant> Constant for Range<Q> {
    fn constant(&self) -> TokenStream {
        let (min, max) = self.ends();
        let (min, max) = (min.constant(), max.constant());
        quote!(w::Range::ordered(#min, #max))
    }
}

impl Constant for Poles {
    fn constant(&self) -> TokenStream {
        let some = self.some();
        quote!(#some.unwrap())
    }

    fn some(&self) -> TokenStream {
        let number = self.get();
        quote!(w::Poles::new(#number))
    }
}

impl Constant for Coding {
    fn constant(&self) -> TokenStream {
        let some = self.some();
        quote!(#some.unwrap())
    }

    fn some(&self) -> TokenStream {
        let name = self.as_str();
        quote!(w::Coding::new(#name))
    }
}

impl Constant for ProtectionClass {
    fn constant(&self) -> TokenStream {
        let some = self.some();
        quote!(#some.unwrap())
    }

    fn some(&self) -> TokenStream {
        let (solids, water) = (self.solids(), self.water());
        quote!(w::ProtectionClass::new(#solids, #water))
    }
}

impl Constant for MismatingProtection {
    fn constant(&self) -> TokenStream {
        let Self { poles, rotated, staggered, single_pole } = self;
        quote! {
            w::MismatingProtection {
                poles: #poles, rotated: #rotated, staggered: #staggered, single_pole: #single_pole
            }
        }
    }
}

impl Constant for Closes {
    fn constant(&self) -> TokenStream {
        let variant = variant(self);
        quote!(w::Closes::#variant)
    }
}

impl Constant for OvervoltageCategory {
    fn constant(&self) -> TokenStream {
        let variant = variant(self);
        quote!(w::OvervoltageCategory::#variant)
    }
}

/// The variant of an enum without fields: its `Debug` is its name.
pub(crate) fn variant(value: impl Debug) -> Ident {
    ident(&format!("{value:?}"))
}

macro_rules! literals {
    ($($T:ty)+) => {$(
        impl Constant for $T {
            fn constant(&self) -> TokenStream {
                quote!(#self)
            }
        }
    )+};
}

literals!(&str bool u8 u32);

macro_rules! quantities {
    ($($Quantity:ident::$unit:ident,)+) => {$(
        impl Constant for $Quantity {
            fn constant(&self) -> TokenStream {
                let value = self.get();
                quote!(w::$Quantity::$unit(#value))
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
