//! The types that stand for poles, clamps and connection points: one for each distinct set of figures, for all parts
//! that have it.

use std::hash::{Hash, Hasher};

use winsta_spec::CatalogPart;
use winsta_types::conductor::millimeters_and_tenths;
use winsta_types::data_sheet::{Assumption, ConductorRange, Connection, DataSheet};
use winsta_types::quantity::Length;

use crate::clamp;
use crate::code::{READ, USE, numbered};
use crate::distinct::Distinct;
use crate::marking::{self, Marking, OwnPoles};
use crate::piece::Piece;

/// Where conductors go. Two faces that are alike here share one type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Terminal {
    marking: Option<usize>,
    points: Option<u8>,
    strip_length: Option<Length>,
    clamp: Option<usize>,
}

/// What a clamp takes, and where that comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
struct ClampFigures {
    conductors: &'static [ConductorRange],
    source: &'static str,
    assumption: Option<Assumption>,
}

impl ClampFigures {
    fn of(sheet: &DataSheet) -> Self {
        let assumption = sheet.assumption("connection.conductor").copied();
        let source = if assumption.is_some() { "" } else { sheet.source };
        Self { conductors: sheet.connection.conductors, source, assumption }
    }
}

/// By a few of its figures: hashing all of them takes longer than comparing them.
impl Hash for ClampFigures {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.conductors.first(), self.source).hash(state);
    }
}

/// The distinct terminals of a catalog, and their types.
pub(crate) struct Terminals {
    module: String,
    own_poles: OwnPoles,
    terminals: Distinct<Terminal>,
    markings: Distinct<Marking>,
    clamps: Distinct<ClampFigures>,
    /// The first part with each clamp.
    first_with_clamp: Vec<(Connection, String)>,
    /// Of each piece the number of its terminals.
    numbers: Vec<Option<usize>>,
}

impl Terminals {
    pub(crate) fn of(pieces: &[Piece<'_>], stem: &str) -> Self {
        let mut terminals = Self {
            module: format!("terminals_of_{stem}"),
            own_poles: OwnPoles::default(),
            terminals: Distinct::default(),
            markings: Distinct::default(),
            clamps: Distinct::default(),
            first_with_clamp: Vec::new(),
            numbers: Vec::with_capacity(pieces.len()),
        };
        for piece in pieces {
            let number = piece.face.and_then(|_| terminals.add(piece.part, piece.sheet));
            terminals.numbers.push(number);
        }
        terminals.own_poles = OwnPoles::of(terminals.markings.values(), stem);
        terminals
    }

    /// The number of a face's terminals; `None` if its sheet gives nothing of them.
    fn add(&mut self, part: &CatalogPart, sheet: &DataSheet) -> Option<usize> {
        let connection = &sheet.connection;
        let terminal = Terminal {
            marking: (!sheet.pole_marking.is_empty())
                .then(|| self.markings.add((sheet.pole_marking, sheet.potential_marking))),
            // Read as a multiple of the poles.
            points: connection.points.zip(sheet.poles).map(|(points, poles)| points / poles.get()),
            strip_length: connection.strip_length,
            clamp: (!connection.conductors.is_empty()).then(|| self.clamp(part, sheet)),
        };
        let nothing = Terminal { marking: None, points: None, strip_length: None, clamp: None };
        (terminal != nothing).then(|| self.terminals.add(terminal))
    }

    fn clamp(&mut self, part: &CatalogPart, sheet: &DataSheet) -> usize {
        let figures = ClampFigures::of(sheet);
        let number = self.clamps.add(figures);
        if number == self.first_with_clamp.len() {
            let source = figures.assumption.map_or_else(|| figures.source.to_owned(), |it| it.to_string());
            self.first_with_clamp.push((sheet.connection, format!("{source}; {}", part.place())));
        }
        number
    }

    /// The number of the terminals of a piece.
    pub(crate) fn of_piece(&self, piece: usize) -> Option<usize> {
        self.numbers[piece]
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
        code.extend(["mod ", &self.module, " {\n", USE]);
        for (number, (connection, source)) in self.first_with_clamp.iter().enumerate() {
            clamp::expand(code, &numbered("Clamp", number), connection, source);
        }
        for number in 0..self.markings.values().len() {
            *code += &format!("pub struct {};\n", numbered("Marking", number));
        }
        for (number, terminal) in self.terminals.values().iter().enumerate() {
            let name = numbered("Terminals", number);
            *code += &format!(
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
        code.push_str("}\n");
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

fn or_not_stated(name: Option<String>) -> String {
    name.unwrap_or_else(|| "w::NotStated".to_owned())
}

/// A strip length in whole tenths of a millimeter, the finest that a conductor can state.
fn stripped(length: Length) -> Option<String> {
    let (mm, tenths) = millimeters_and_tenths(length)?;
    Some(format!("w::Stripped<{mm}, {tenths}>"))
}
