//! The types that stand for poles, clamps and connection points: one for each distinct set of figures, for all parts
//! that have it.

use winsta_spec::{Catalog, CatalogPart};
use winsta_types::conductor::millimeters_and_tenths;
use winsta_types::data_sheet::{ConductorRange, Connection, DataSheet};
use winsta_types::quantity::Length;

use crate::clamp;
use crate::code::{READ, hidden_module, numbered};
use crate::distinct::Distinct;
use crate::marking::{self, Marking, OwnPoles};

/// Where conductors go. Two faces that are alike here share one type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Terminal {
    marking: Option<usize>,
    points: Option<u8>,
    strip_length: Option<Length>,
    clamp: Option<usize>,
}

/// What a clamp takes, and where that comes from.
type ClampFigures = (&'static [ConductorRange], String);

/// The distinct terminals of a catalog, and their types.
pub(crate) struct Terminals {
    module: String,
    own_poles: OwnPoles,
    terminals: Distinct<Terminal>,
    markings: Distinct<Marking>,
    clamps: Distinct<ClampFigures>,
    /// Of each clamp the figures of the first part that has it, and where they stand.
    first_with_clamp: Vec<(Connection, String)>,
}

impl Terminals {
    pub(crate) fn of(catalog: &Catalog, stem: &str) -> Self {
        let mut terminals = Self {
            module: format!("terminals_of_{stem}"),
            own_poles: OwnPoles::of([].iter(), stem),
            terminals: Distinct::default(),
            markings: Distinct::default(),
            clamps: Distinct::default(),
            first_with_clamp: Vec::new(),
        };
        for part in &catalog.parts {
            for face in &part.entry.faces {
                terminals.add(part, &face.sheet);
            }
        }
        terminals.own_poles = OwnPoles::of(terminals.markings.values().iter(), stem);
        terminals
    }

    fn add(&mut self, part: &CatalogPart, sheet: &DataSheet) {
        if !sheet.pole_marking.is_empty() {
            self.markings.add(marking_of(sheet));
        }
        if !sheet.connection.conductors.is_empty() {
            let (conductors, source) = clamp_of(sheet);
            if self.clamps.add((conductors, source.clone())) == self.first_with_clamp.len() {
                self.first_with_clamp.push((sheet.connection, format!("{source}; {}", part.place())));
            }
        }
        if let Some(terminal) = self.terminal(sheet) {
            self.terminals.add(terminal);
        }
    }

    /// `None` if the sheet gives nothing of it.
    fn terminal(&self, sheet: &DataSheet) -> Option<Terminal> {
        let connection = &sheet.connection;
        let terminal = Terminal {
            marking: self.markings.number(&marking_of(sheet)),
            // Read as a multiple of the poles.
            points: connection.points.zip(sheet.poles).map(|(points, poles)| points / poles.get()),
            strip_length: connection.strip_length,
            clamp: self.clamps.number(&clamp_of(sheet)),
        };
        let nothing = Terminal { marking: None, points: None, strip_length: None, clamp: None };
        (terminal != nothing).then_some(terminal)
    }

    /// The number of a face's terminals.
    pub(crate) fn number(&self, sheet: &DataSheet) -> Option<usize> {
        self.terminal(sheet).and_then(|terminal| self.terminals.number(&terminal))
    }

    /// The type of the terminals of that number.
    pub(crate) fn path(&self, number: Option<usize>) -> String {
        or_not_stated(number.map(|number| format!("{}::{}", self.module, numbered("Terminals", number))))
    }

    pub(crate) fn types(&self, code: &mut String) {
        if self.terminals.values().is_empty() {
            return;
        }
        self.own_poles.expand(code);
        let mut types = String::new();
        for (number, (connection, source)) in self.first_with_clamp.iter().enumerate() {
            clamp::expand(&mut types, &numbered("Clamp", number), connection, source);
        }
        for number in 0..self.markings.values().len() {
            types += &format!("pub struct {};\n", numbered("Marking", number));
        }
        for (number, terminal) in self.terminals.values().iter().enumerate() {
            let name = numbered("Terminals", number);
            types += &format!(
                "pub struct {name};\n\
                 impl w::Terminals for {name} {{\n\
                 type Marking = {};\n\
                 type Clamp = {};\n\
                 type Points = {};\n\
                 type Strip = {};\n\
                 {READ}}}\n",
                or_not_stated(terminal.marking.map(|number| numbered("Marking", number))),
                or_not_stated(terminal.clamp.map(|number| numbered("Clamp", number))),
                or_not_stated(terminal.points.map(|points| format!("w::PointCount<{points}>"))),
                or_not_stated(terminal.strip_length.and_then(stripped)),
            );
        }
        hidden_module(code, &self.module, &types);
    }

    pub(crate) fn impls(&self, code: &mut String) {
        for (number, marking) in self.markings.values().iter().enumerate() {
            marking::expand(
                code,
                &format!("{}::{}", self.module, numbered("Marking", number)),
                *marking,
                &self.own_poles,
            );
        }
    }
}

fn marking_of(sheet: &DataSheet) -> Marking {
    (sheet.pole_marking, sheet.potential_marking)
}

fn clamp_of(sheet: &DataSheet) -> ClampFigures {
    let source = match sheet.assumption("connection.conductor") {
        Some(assumption) => assumption.to_string(),
        None => sheet.source.to_owned(),
    };
    (sheet.connection.conductors, source)
}

fn or_not_stated(name: Option<String>) -> String {
    name.unwrap_or_else(|| "w::NotStated".to_owned())
}

/// A strip length in whole tenths of a millimeter, the finest that a conductor can state.
fn stripped(length: Length) -> Option<String> {
    let (mm, tenths) = millimeters_and_tenths(length)?;
    Some(format!("w::Stripped<{mm}, {tenths}>"))
}
