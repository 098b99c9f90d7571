//! The rows of a data sheet in the documentation: one for each figure that is given, by the table of figures in
//! `winsta_types`.

use std::fmt::{Display, Write};

use winsta_types::data_sheet::{
    Approval, Assembly, ConductorRange, Connection, DataSheet, Environment, Geometry, Materials, MatingCycles,
    Mechanics, Rating,
};
use winsta_types::{section_figures, sheet_figures};

use crate::markdown::escaped;

/// The tables of a sheet. One without a row is left out.
pub(crate) struct Tables<'s> {
    sheet: &'s DataSheet,
    tables: String,
    head: String,
    rows: String,
}

impl<'s> Tables<'s> {
    pub(crate) fn of(sheet: &'s DataSheet, title: &str) -> Self {
        let mut tables = Self { sheet, tables: String::new(), head: String::new(), rows: String::new() };
        tables.begin(title);
        tables
    }

    /// Begins the next table.
    fn begin(&mut self, title: &str) {
        if !self.rows.is_empty() {
            self.tables.extend([self.head.as_str(), self.rows.as_str()]);
            self.rows.clear();
        }
        self.head = format!("\n| {title} | |\n|---|---|\n");
    }

    pub(crate) fn row(&mut self, name: &str, value: Option<impl Display>) {
        self.markdown(name, value.map(|value| escaped(&value.to_string())));
    }

    /// A row that is marked if the figure of that key is assumed.
    pub(crate) fn figure(&mut self, key: &str, name: &str, value: Option<impl Display>) {
        let is_assumed = !name.is_empty() && self.sheet.assumption(key).is_some();
        self.row(&format!("{name}{}", if is_assumed { " (assumed)" } else { "" }), value);
    }

    /// A row of links.
    pub(crate) fn markdown(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            let _ = writeln!(self.rows, "| {name} | {value} |");
        }
    }

    pub(crate) fn end(mut self) -> String {
        self.begin("");
        self.tables
    }
}

/// A figure of the table.
trait Figure {
    /// Writes its rows; `key` is what an assumption calls it.
    fn rows(&self, tables: &mut Tables<'_>, key: &str, name: &str);
}

impl<T: Display> Figure for Option<T> {
    fn rows(&self, tables: &mut Tables<'_>, key: &str, name: &str) {
        tables.figure(key, name, self.as_ref());
    }
}

impl Figure for &[&str] {
    fn rows(&self, tables: &mut Tables<'_>, key: &str, name: &str) {
        tables.figure(key, name, joined(self, ", "));
    }
}

impl Figure for &[Rating] {
    fn rows(&self, tables: &mut Tables<'_>, key: &str, name: &str) {
        self.iter().for_each(|rating| tables.figure(key, name, Some(rating)));
    }
}

impl Figure for &[Approval] {
    fn rows(&self, tables: &mut Tables<'_>, key: &str, name: &str) {
        self.iter().for_each(|approval| tables.figure(key, name, Some(approval)));
    }
}

impl Figure for &[ConductorRange] {
    fn rows(&self, tables: &mut Tables<'_>, key: &str, _: &str) {
        for conductor in *self {
            let name = format!("{}, {}", conductor.kind, conductor.insertion);
            tables.figure(key, &name, Some(conductor.printed()));
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
        impl Figure for $Section {
            fn rows(&self, tables: &mut Tables<'_>, key: &str, _: &str) {
                // What continues the section around it is assumed with that.
                let continues = $title.is_empty();
                if !continues {
                    tables.begin($title);
                }
                $({
                    let key = if continues { key } else { &*format!("{key}.{}", $key) };
                    self.$field.rows(tables, key, $row);
                })+
            }
        }
    )+};
}

section_figures!(sections);

macro_rules! sheet {
    ($(
        $parts:ident $title:literal {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {$(
        /// The tables of the figures that these parts can have.
        pub(crate) fn $parts(sheet: &DataSheet) -> String {
            let mut tables = Tables::of(sheet, $title);
            $(sheet.$field.rows(&mut tables, $key, $row);)+
            tables.end()
        }
    )+};
}

sheet_figures!(sheet);

pub(crate) fn joined(words: &[&str], separator: &str) -> Option<String> {
    (!words.is_empty()).then(|| words.join(separator))
}
