//! The documentation of a part's type: its data sheet by sections, for the editor and for rustdoc.

use std::fmt::Write;

use winsta_spec::{CatalogPart, FaceEntry, Fitting, Names};
use winsta_types::data_sheet::{DataSheet, Kind};

use crate::drawing;
use crate::markdown::{code, escaped};
use crate::piece::has_several_faces;
use crate::rows::{self, Tables, joined};

/// How much documentation is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Docs {
    /// What the part is, for a build: nobody reads more there, and it is half of the text that rustc would get.
    Title,
    /// The whole data sheet, for editors.
    Sheet,
    /// The whole data sheet with drawings, for rustdoc.
    SheetWithDrawings,
}

/// Markdown of what the parts file gives of the part.
pub(crate) fn part(part: &CatalogPart, shared: &str, extent: Docs) -> String {
    let entry = &part.entry;
    let sheet = &entry.sheet;
    let title = sheet.description.map_or_else(|| sheet.kind.to_string(), escaped);
    let mut docs = format!("{}: {title}", escaped(sheet.item_number));
    if extent == Docs::Title {
        return docs;
    }
    docs.push('\n');

    if has_several_faces(part) {
        let faces: Vec<_> = entry.faces.iter().map(|face| format!("[{0}]({0})", face.type_name)).collect();
        let mut tables = Tables::of(sheet, "Mating faces");
        tables.markdown("faces", Some(faces.join(", ")));
        docs.push_str(&tables.end());
    } else if let (Some(face), Some(fitting)) = (entry.faces.first(), part.fitting.first()) {
        mating(&mut docs, face, fitting, extent);
    }
    if sheet.kind == Kind::LockoutCap {
        docs.push_str(&use_of_cap(sheet));
    }
    docs.extend([&rows::tools(sheet), shared, &rows::all(sheet)]);
    for assumption in sheet.assumptions {
        let _ = write!(docs, "\n> {}: {}\n", escaped(&assumption.figures.join(", ")), escaped(&assumption.to_string()));
    }
    for note in sheet.notes {
        let _ = write!(docs, "\n> {}\n", escaped(note));
    }
    let _ = write!(docs, "\nSource: {} ({})\n", escaped(sheet.source), code(&part.place()));
    docs
}

/// Markdown of the sections that parts have in common.
pub(crate) fn shared(sheet: &DataSheet) -> String {
    rows::connectors(sheet)
}

/// Markdown of one mating face of a part that has several.
pub(crate) fn face(part: &CatalogPart, face: &FaceEntry, fitting: &Fitting, extent: Docs) -> String {
    let entry = &part.entry;
    let mut docs =
        format!("A mating face of [{}]({}): {}", escaped(entry.item_number.value), entry.type_name.value, face.gender);
    if extent != Docs::Title {
        docs.push('\n');
        mating(&mut docs, face, fitting, extent);
    }
    docs
}

fn mating(docs: &mut String, face: &FaceEntry, fitting: &Fitting, extent: Docs) {
    if extent == Docs::SheetWithDrawings
        && let Some(drawing) = drawing::svg(face)
    {
        let _ = write!(docs, "\n{drawing}\n");
    }
    let sheet = &face.sheet;
    let mut tables = Tables::of(sheet, "Mating");
    tables.row("kind", Some(face.gender));
    tables.row("family", Some(face.family.value));
    tables.row("poles", Some(face.poles.get()));
    tables.row("coding", Some(face.coding));
    tables.row("application", sheet.application);
    tables.figure("pole-marking", "pole marking", joined(sheet.pole_marking, " "));
    tables.figure("potential-marking", "potential marking", joined(sheet.potential_marking, " "));
    tables.row("locking lever", sheet.locking_lever.map(yes));
    tables.markdown("mates with", Some(links(&fitting.mates)));
    if sheet.kind == Kind::Socket {
        tables.markdown("closed by", Some(links(&fitting.caps)));
    }
    tables.row("counterpart", joined(sheet.counterparts, ", "));
    tables.row("accessories", joined(sheet.accessories, ", "));
    docs.push_str(&tables.end());
}

fn use_of_cap(sheet: &DataSheet) -> String {
    let mut tables = Tables::of(sheet, "Use");
    tables.row("closes", sheet.closes);
    tables.row("poles", sheet.poles.map(|poles| poles.get()));
    tables.row("separable", sheet.separable.map(yes));
    tables.end()
}

fn yes(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}

/// Links to the parts of a list.
fn links(names: &Names) -> String {
    let links: Vec<_> = names.shown.iter().map(|name| format!("[{name}]({name})")).collect();
    match (links.is_empty(), names.and_others) {
        (true, false) => "no part of this catalog".to_owned(),
        (true, true) => "parts of this catalog that `only` leaves out".to_owned(),
        (false, false) => links.join(", "),
        (false, true) => format!("{} and others", links.join(", ")),
    }
}
