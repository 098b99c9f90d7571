//! The figures of a part's own, as a line of text: `winsta_types::part::own` reads it, and says what a line is.

use std::fmt::Write;

use winsta_types::__private::{MAX_COUNTERPARTS, NOT_GIVEN};
use winsta_types::data_sheet::DataSheet;
use winsta_types::quantity::{Energy, Mass};

/// The line of a sheet: what [`without_own`] leaves out.
pub(crate) fn line(sheet: &DataSheet) -> String {
    let mut line = String::new();
    text(&mut line, 'i', Some(sheet.item_number));
    number(&mut line, 'k', Some(sheet.kind as u32));
    text(&mut line, 'f', sheet.face);
    text(&mut line, 'q', Some(sheet.source));
    text(&mut line, 'd', sheet.description);
    text(&mut line, 'c', sheet.coding.as_ref().map(|coding| coding.as_str()));
    number(&mut line, 'l', sheet.locking_lever.map(u32::from));
    text(&mut line, 'o', sheet.color);
    number(&mut line, 'w', sheet.weight.map(Mass::get));
    number(&mut line, 'e', sheet.fire_load.map(Energy::get));
    text(&mut line, 'g', sheet.gtin);
    text(&mut line, 't', sheet.customs_tariff);
    for counterpart in sheet.counterparts.iter().filter(|_| has_few_counterparts(sheet)) {
        text(&mut line, 'p', Some(counterpart));
    }
    line
}

/// What parts can share of a sheet.
pub(crate) fn without_own(sheet: &DataSheet) -> DataSheet {
    DataSheet {
        item_number: NOT_GIVEN.item_number,
        kind: NOT_GIVEN.kind,
        face: None,
        source: NOT_GIVEN.source,
        description: None,
        coding: None,
        locking_lever: None,
        color: None,
        weight: None,
        fire_load: None,
        gtin: None,
        customs_tariff: None,
        counterparts: if has_few_counterparts(sheet) { &[] } else { sheet.counterparts },
        ..*sheet
    }
}

fn has_few_counterparts(sheet: &DataSheet) -> bool {
    sheet.counterparts.len() <= MAX_COUNTERPARTS
}

fn text(line: &mut String, letter: char, text: Option<&str>) {
    if let Some(text) = text {
        let _ = write!(line, "{}{letter}{}:{text}", separator(line), text.len());
    }
}

fn number(line: &mut String, letter: char, number: Option<u32>) {
    if let Some(number) = number {
        let _ = write!(line, "{}{letter}{number}", separator(line));
    }
}

fn separator(line: &str) -> &'static str {
    if line.is_empty() { "" } else { " " }
}
