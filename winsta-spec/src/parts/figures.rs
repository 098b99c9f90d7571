//! Reads the figures of a sheet, as the table of figures in `winsta_types` declares them.

use winsta_types::data_sheet::{
    Approval, Assembly, BreakingCapacity, ConductorRange, Connection, DataSheet, Environment, Geometry, Interruption,
    Materials, MatingCycles, Mechanics, Rating,
};
use winsta_types::quantity::{Current, Voltage};
use winsta_types::{limit_figures, listed_figures, section_figures, sheet_figures};

use crate::parts::sections::{NOTED, Together, conductors};
use crate::text::intern;
use crate::toml::table::Table;
use crate::value::kind::Plain;
use crate::value::number::up_to;

/// A figure under its key: `None` if it isn't given, and its entry has to give it.
trait Figure: Sized {
    fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self>;
}

impl<T: Plain> Figure for Option<T> {
    fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
        Some(if NOTED.contains(&key) { table.noted(key, doc) } else { table.plain(key, doc) })
    }
}

impl Figure for &'static [&'static str] {
    fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
        Some(intern::list(table.texts(key, doc).into_iter().map(|text| text.value).collect()))
    }
}

impl Figure for &'static [ConductorRange] {
    fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
        Some(conductors(table, key, doc))
    }
}

macro_rules! required {
    ($($T:ty)+) => {$(
        impl Figure for $T {
            fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
                Some(table.required(key, doc, &<$T>::VALUE)?.value)
            }
        }
    )+};
}

required!(&'static str Current Voltage);

/// Reads the figures of a section, or of an entry: `None` if one is missing that it has to give.
macro_rules! read {
    (@asked $table:ident $key:literal $doc:literal) => { Figure::asked($table, $key, $doc) };
    (@asked $table:ident $key:literal $doc:literal $most:literal) => {
        Some($table.located($key, $doc, &up_to::<$most>()).map(|located| located.value))
    };
    ($(
        #[doc = $about:literal]
        $(#[$of_the_type:meta])*
        $Section:ident $($title:literal)? {
            $(
                #[doc = $doc:literal] $(#[$meta:meta])*
                $field:ident: $T:ty = $key:literal $(up to $most:literal)? $(, $row:literal)?;
            )+
        }
    )+) => {$(
        impl Read for $Section {
            fn read(table: &Table<'_>) -> Option<Self> {
                $(let $field = read!(@asked table $key $doc $($most)?);)+
                let mut section = Self { $($field: $field?,)+ };
                section.look_at(table);
                Some(section)
            }
        }
    )+};
}

/// What is read as a whole.
trait Read: Sized {
    fn read(table: &Table<'_>) -> Option<Self>;
}

section_figures!(read);
listed_figures!(read);
limit_figures!(read);

macro_rules! sections {
    ($($Section:ident)+) => {$(
        impl Figure for $Section {
            fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
                Some(table.table(key, doc, Read::read).unwrap_or_default())
            }
        }
    )+};
}

sections!(Connection Geometry Mechanics MatingCycles Materials Environment Assembly);

macro_rules! limits {
    ($($Limit:ident)+) => {$(
        impl Figure for Option<$Limit> {
            fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
                Some(table.table(key, doc, Read::read))
            }
        }
    )+};
}

limits!(Interruption BreakingCapacity);

macro_rules! lists {
    ($($Entry:ident = $what:literal)+) => {$(
        impl Figure for &'static [$Entry] {
            fn asked(table: &Table<'_>, key: &'static str, doc: &'static str) -> Option<Self> {
                let within = format!("{} of {}", $what, table.within());
                let entries = table.tables(key, doc, &within, |table| $Entry::read(table));
                Some(intern::list(entries.into_iter().flatten().collect()))
            }
        }
    )+};
}

lists!(Rating = "a rating" Approval = "an approval");

macro_rules! sheet {
    ($(
        $parts:ident $title:literal {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {$(
        /// Takes the key at hand, if it is one of these parts.
        pub(crate) fn $parts(sheet: &mut DataSheet, table: &Table<'_>) {
            $(if table.is_at($key) {
                sheet.$field = Figure::asked(table, $key, $doc).unwrap_or_default();
            })+
        }
    )+};
}

sheet_figures!(sheet);
