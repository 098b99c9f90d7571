//! Reads the figures of a sheet, as the table of figures in `winsta_types` declares them.

use winsta_types::data_sheet::{
    Approval, Assembly, BreakingCapacity, ConductorRange, Connection, DataSheet, Environment, Geometry, Interruption,
    Materials, MatingCycles, Mechanics, OvervoltageCategory, Rating,
};
use winsta_types::poles::Poles;
use winsta_types::quantity::{Current, Voltage};
use winsta_types::{limit_figures, listed_figures, section_figures, sheet_figures};

use crate::parts::plausible;
use crate::parts::sections::{FiguresTogether, conductors};
use crate::text::intern;
use crate::toml::block::Block;
use crate::toml::key::{Key, Section};
use crate::toml::table::Table;
use crate::value::kind::Plain;
use crate::value::number::up_to;

/// A figure that can be left out.
trait Figure {
    /// Reads it, if its key is at hand.
    fn read(&mut self, key: &mut Key<'_, '_>, name: &'static str, doc: &'static str);
}

impl<T: Plain> Figure for Option<T> {
    fn read(&mut self, key: &mut Key<'_, '_>, name: &'static str, doc: &'static str) {
        key.plain(name, doc, self);
    }
}

impl Figure for &'static [&'static str] {
    fn read(&mut self, key: &mut Key<'_, '_>, name: &'static str, doc: &'static str) {
        if let Some(texts) = key.texts(name, doc) {
            *self = intern::list(texts.into_iter().map(|text| text.value).collect());
        }
    }
}

impl Figure for &'static [ConductorRange] {
    fn read(&mut self, key: &mut Key<'_, '_>, name: &'static str, doc: &'static str) {
        if let Some(list) = conductors(key, name, doc) {
            *self = list;
        }
    }
}

macro_rules! sections {
    ($(
        #[doc = $about:literal]
        $(#[$of_the_type:meta])*
        $Section:ident $title:literal {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {$(
        impl Section for $Section {
            const NOTED: &'static [&'static str] = <Self as FiguresTogether>::NOTED;

            fn take(&mut self, key: &mut Key<'_, '_>) {
                $(self.$field.read(key, $key, $doc);)+
            }

            fn finish(&mut self, block: &Block<'_>, remarks: Vec<&'static str>) {
                self.look_at(block, remarks);
            }
        }

        impl Figure for $Section {
            fn read(&mut self, key: &mut Key<'_, '_>, name: &'static str, doc: &'static str) {
                if let Some(section) = key.section(name, doc) {
                    *self = section;
                }
            }
        }
    )+};
}

section_figures!(sections);

/// A figure of an entry: `None` if it is missing, or has a fault, and the entry has to have it.
trait Asked: Sized {
    fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self>;
}

impl<T: Plain> Asked for Option<T> {
    fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
        Some(table.plain(key, doc))
    }
}

macro_rules! required {
    ($($T:ty)+) => {$(
        impl Asked for $T {
            fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
                Some(table.required(key, doc, &<$T>::VALUE)?.value)
            }
        }
    )+};
}

required!(&'static str Current Voltage);

/// An entry with figures that it has to have.
trait Entry: Sized {
    fn read(table: &Table<'_>) -> Option<Self>;
}

macro_rules! entries {
    (@asked $table:ident $key:literal $doc:literal) => { Asked::asked($table, $key, $doc) };
    (@asked $table:ident $key:literal $doc:literal $most:literal) => {
        Some($table.located($key, $doc, &up_to::<$most>()).map(|located| located.value))
    };
    ($(
        $(#[$of_the_type:meta])*
        $Entry:ident {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal $(up to $most:literal)?;)+
        }
    )+) => {$(
        impl Entry for $Entry {
            fn read(table: &Table<'_>) -> Option<Self> {
                $(let $field: Option<$T> = entries!(@asked table $key $doc $($most)?);)+
                Some(Self { $($field: $field?,)+ })
            }
        }
    )+};
}

listed_figures!(entries);
limit_figures!(entries);

macro_rules! limits {
    ($(
        $(#[$of_the_type:meta])*
        $Entry:ident { $($figures:tt)+ }
    )+) => {$(
        impl Figure for Option<$Entry> {
            fn read(&mut self, key: &mut Key<'_, '_>, name: &'static str, doc: &'static str) {
                if let Some(limit) = key.table(name, doc, $Entry::read) {
                    *self = limit;
                }
            }
        }
    )+};
}

limit_figures!(limits);

impl Figure for &'static [Rating] {
    fn read(&mut self, key: &mut Key<'_, '_>, name: &'static str, doc: &'static str) {
        let read = |table: &Table<'_>| {
            let rating = Rating::read(table)?;
            plausible::impulse_voltage(table, &rating);
            Some(rating)
        };
        if let Some(list) = key.tables(name, doc, "a rating", read) {
            *self = intern::list(list);
        }
    }
}

impl Figure for &'static [Approval] {
    fn read(&mut self, key: &mut Key<'_, '_>, name: &'static str, doc: &'static str) {
        if let Some(list) = key.tables(name, doc, "an approval", Approval::read) {
            *self = intern::list(list);
        }
    }
}

macro_rules! sheet {
    ($(
        $parts:ident $title:literal {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {$(
        /// Takes the key at hand, if it is one of these parts.
        pub(crate) fn $parts(sheet: &mut DataSheet, key: &mut Key<'_, '_>) {
            $(sheet.$field.read(key, $key, $doc);)+
        }
    )+};
}

sheet_figures!(sheet);
