//! The sheets that parts share: what is left without the figures of a part's own.

use winsta_types::data_sheet::DataSheet;

use crate::code::numbered;
use crate::data_sheet::fields;
use crate::distinct::Distinct;
use crate::docs::{self, Docs};
use crate::own::without_own;
use crate::piece::Piece;

/// The distinct sheets of a catalog.
pub(crate) struct Sheets {
    sheets: Distinct<DataSheet>,
    docs: Vec<String>,
    /// Of each piece the number of its sheet.
    numbers: Vec<usize>,
}

impl Sheets {
    pub(crate) fn of(pieces: &[Piece<'_>], docs: Docs) -> Self {
        let mut sheets = Distinct::default();
        let numbers = pieces.iter().map(|piece| sheets.add(without_own(piece.sheet))).collect();
        let docs = sheets.values().iter().filter(|_| docs != Docs::Title).map(docs::shared).collect();
        Self { sheets, docs, numbers }
    }

    /// The number of the sheet of a piece.
    pub(crate) fn of_piece(&self, piece: usize) -> usize {
        self.numbers[piece]
    }

    /// The documentation of what a sheet says; empty where it isn't written.
    pub(crate) fn docs(&self, number: usize) -> &str {
        self.docs.get(number).map_or("", String::as_str)
    }

    /// A constant for each sheet, and for each section of one, which many sheets have in common.
    pub(crate) fn expand(&self, code: &mut String) {
        let mut sections = Sections::default();
        let sheets: Vec<_> = self.sheets.values().iter().map(|sheet| sections.sheet(sheet)).collect();
        code.push_str(&sections.code);
        for (number, sheet) in sheets.iter().enumerate() {
            *code += &format!("const {}: w::DataSheet = {sheet};\n", numbered("SHEET", number));
        }
    }
}

/// The constants of sections, each once.
#[derive(Default)]
struct Sections {
    /// Field and expression of each.
    constants: Distinct<(&'static str, String)>,
    code: String,
}

impl Sections {
    /// The expression of a sheet.
    fn sheet(&mut self, sheet: &DataSheet) -> String {
        let fields = fields(sheet, |field, section_type, value| self.constant(field, section_type, value));
        format!("w::DataSheet {{ {fields}..w::NOT_GIVEN }}")
    }

    /// The name of the constant of a section.
    fn constant(&mut self, field: &'static str, section_type: &str, value: String) -> String {
        let known = self.constants.values().len();
        let number = self.constants.add((field, value));
        let name = numbered(&field.to_uppercase(), number);
        if number == known {
            self.code += &format!("const {name}: {section_type} = {};\n", self.constants.values()[number].1);
        }
        name
    }
}
