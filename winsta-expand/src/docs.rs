//! The documentation of a part's type: its data sheet by sections, for the editor and for rustdoc.

use std::fmt::{Display, Write};

use winsta_spec::{CatalogPart, FaceEntry, Fitting, Names};
use winsta_types::data_sheet::{DataSheet, Kind};

use crate::code::has_several_faces;
use crate::drawing;

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
    let mut docs = format!("{}: {title}\n", escaped(sheet.item_number));
    if extent == Docs::Title {
        return docs;
    }

    if has_several_faces(part) {
        let faces: Vec<_> = entry.faces.iter().map(|face| format!("[{0}]({0})", face.type_name)).collect();
        let mut table = Table::new("Mating faces");
        table.markdown("faces", Some(faces.join(", ")));
        table.end(&mut docs);
    } else if let (Some(face), Some(fitting)) = (entry.faces.first(), part.fitting.first()) {
        mating(&mut docs, face, fitting, extent);
    }
    use_of_cap_or_tool(&mut docs, sheet);
    docs.push_str(shared);
    material(&mut docs, sheet);
    commercial(&mut docs, sheet);
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
    let mut docs = String::new();
    electrical(&mut docs, sheet);
    connection(&mut docs, sheet);
    mechanical(&mut docs, sheet);
    docs
}

/// Markdown of one mating face of a part that has several.
pub(crate) fn face(part: &CatalogPart, face: &FaceEntry, fitting: &Fitting, extent: Docs) -> String {
    let entry = &part.entry;
    let mut docs = format!(
        "A mating face of [{}]({}): {}\n",
        escaped(entry.item_number.value),
        entry.type_name.value,
        face.gender
    );
    if extent != Docs::Title {
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
    let mut table = Table::new("Mating");
    table.row("kind", Some(face.gender));
    table.row("family", Some(face.family.value));
    table.row("poles", Some(face.poles.get()));
    table.row("coding", Some(face.coding));
    table.row("application", sheet.application);
    table.figure(sheet, "pole-marking", "pole marking", joined(sheet.pole_marking, " "));
    table.figure(sheet, "potential-marking", "potential marking", joined(sheet.potential_marking, " "));
    table.row("locking lever", sheet.locking_lever.map(yes));
    table.row("protection class when mated", sheet.protection_class_when_mated);
    table.row("", sheet.protection_class_note);
    table.markdown("mates with", Some(links(&fitting.mates)));
    if sheet.kind == Kind::Socket {
        table.markdown("closed by", Some(links(&fitting.caps)));
    }
    table.row("counterpart", joined(sheet.counterparts, ", "));
    table.row("accessories", joined(sheet.accessories, ", "));
    table.end(docs);
}

fn use_of_cap_or_tool(docs: &mut String, sheet: &DataSheet) {
    let mut table = Table::new("Use");
    if sheet.kind == Kind::LockoutCap {
        table.row("closes", sheet.closes);
        table.row("poles", sheet.poles.map(|poles| poles.get()));
        table.row("separable", sheet.separable.map(yes));
    }
    table.row("blade", sheet.blade);
    table.end(docs);
}

fn electrical(docs: &mut String, sheet: &DataSheet) {
    let mut table = Table::new("Electrical data");
    for rating in sheet.ratings {
        table.figure(sheet, "rating", "rating", Some(rating));
    }
    for approval in sheet.approvals {
        table.row("approval", Some(approval));
    }
    table.row("current interruption", sheet.interruption);
    table.row("breaking capacity", sheet.breaking_capacity);
    table.row("contact resistance", sheet.contact_resistance);
    table.row("contact transition resistance", sheet.contact_transition_resistance);
    table.end(docs);
}

fn connection(docs: &mut String, sheet: &DataSheet) {
    let connection = &sheet.connection;
    let mut table = Table::new("Connection data");
    table.figure(sheet, "connection.technology", "technology", connection.technology);
    table.figure(sheet, "connection.actuation", "actuation", joined(connection.actuation, ", "));
    table.figure(sheet, "connection.points", "connection points", connection.points);
    table.figure(sheet, "connection.potentials", "potentials", connection.potentials);
    table.figure(sheet, "connection.nominal-cross-section", "nominal cross-section", connection.nominal_cross_section);
    for conductor in connection.conductors {
        let name = format!("{}, {}", conductor.kind, conductor.insertion);
        table.figure(sheet, "connection.conductor", &name, Some(conductor.printed()));
    }
    table.figure(sheet, "connection.strip-length", "strip length", connection.strip_length);
    table.row("", connection.strip_length_note);
    table.row("conductor entry", connection.conductor_entry);
    table.row("connects", connection.connects);
    table.row("outer insulation stripped", sheet.assembly.outer_strip_length);
    table.row("ground conductor longer by", sheet.assembly.ground_conductor_longer);
    table.end(docs);
}

fn mechanical(docs: &mut String, sheet: &DataSheet) {
    let (geometry, mechanics) = (&sheet.geometry, &sheet.mechanics);
    let mut table = Table::new("Geometrical and mechanical data");
    table.row("pin spacing", geometry.pin_spacing);
    table.row("width", geometry.width);
    table.row("height", geometry.height);
    table.row("depth", geometry.depth);
    table.row("mounting", sheet.mounting);
    table.row("panel thickness", mechanics.panel_thickness);
    table.figure(sheet, "mechanics.mating-force", "mating force", mechanics.mating_force);
    table.figure(
        sheet,
        "mechanics.retention-force-locked",
        "retention force, locked",
        mechanics.retention_force_locked,
    );
    table.figure(
        sheet,
        "mechanics.unmating-force-unlocked",
        "unmating force, unlocked",
        mechanics.unmating_force_unlocked,
    );
    table.row("", mechanics.force_note);
    table.figure(sheet, "mechanics.mating-cycles", "mating cycles without load", mechanics.mating_cycles.without_load);
    let load = mechanics.mating_cycles.load.map(|load| format!(" at {load}")).unwrap_or_default();
    table.figure(
        sheet,
        "mechanics.mating-cycles",
        "mating cycles with load",
        mechanics.mating_cycles.with_load.map(|cycles| format!("{cycles}{load}")),
    );
    table.row("", mechanics.mating_cycles.note);
    table.end(docs);
}

fn material(docs: &mut String, sheet: &DataSheet) {
    let (materials, environment) = (&sheet.materials, &sheet.environment);
    let mut table = Table::new("Material and environment");
    table.row("color", sheet.color);
    table.row("insulating material", materials.insulating);
    table.row("clamping spring", materials.clamping_spring);
    table.row("contacts", materials.contact);
    table.row("weight", sheet.weight);
    table.row("fire load", sheet.fire_load);
    table.figure(
        sheet,
        "environment.processing-temperature",
        "processing temperature",
        environment.processing_temperature,
    );
    table.figure(
        sheet,
        "environment.operating-temperature",
        "operating temperature",
        environment.operating_temperature,
    );
    table.figure(
        sheet,
        "environment.insulating-parts-temperature",
        "insulating parts",
        environment.insulating_parts_temperature,
    );
    table.end(docs);
}

fn commercial(docs: &mut String, sheet: &DataSheet) {
    let mut table = Table::new("Commercial data");
    table.row("GTIN", sheet.gtin);
    table.row("customs tariff", sheet.customs_tariff);
    table.row("country of origin", sheet.origin);
    table.row("packaging", sheet.packaging);
    table.end(docs);
}

/// A section of a sheet, which is left out if it has no row.
struct Table {
    head: String,
    rows: String,
}

impl Table {
    fn new(title: &str) -> Self {
        Self { head: format!("\n| {title} | |\n|---|---|\n"), rows: String::new() }
    }

    fn row(&mut self, name: &str, value: Option<impl Display>) {
        self.markdown(name, value.map(|value| escaped(&value.to_string())));
    }

    /// A row that is marked if the figure of that key is assumed.
    fn figure(&mut self, sheet: &DataSheet, key: &str, name: &str, value: Option<impl Display>) {
        let mark = if sheet.assumption(key).is_some() { " (assumed)" } else { "" };
        self.row(&format!("{name}{mark}"), value);
    }

    /// A row of links.
    fn markdown(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            let _ = writeln!(self.rows, "| {name} | {value} |");
        }
    }

    fn end(self, docs: &mut String) {
        if !self.rows.is_empty() {
            docs.push_str(&self.head);
            docs.push_str(&self.rows);
        }
    }
}

/// What Markdown would read as its own is text here, and a line break would end the table.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    // A heading, a list or a rule begins with a sign, or with a number and a sign behind it.
    let mut begins = true;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek();
        // An address would be taken for a link that was forgotten.
        let is_address = || next == Some(&'/');
        let stands_alone = || next.is_none_or(|next| next.is_whitespace() || *next == c);
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // What a browser or rustdoc takes for another space can't be told from one.
            c if c.is_whitespace() || c.is_control() => escaped.push(' '),
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '~' | '$' | '^' => escaped.extend(['\\', c]),
            ':' if is_address() => escaped.push_str("\\:"),
            '#' | '+' | '-' | '=' | '.' | ')' if begins && stands_alone() => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
        begins &= c.is_ascii_digit() || c.is_whitespace();
    }
    escaped
}

/// A path in a file, as code.
fn code(text: &str) -> String {
    if text.contains(['`', '\\', '|']) { escaped(text) } else { format!("`{text}`") }
}

fn yes(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}

fn joined(words: &[&str], separator: &str) -> Option<String> {
    (!words.is_empty()).then(|| words.join(separator))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_the_file_is_text_in_the_documentation() {
        assert_eq!(escaped("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(escaped("a|b *c* `d` [e](f) \\ ~g~"), "a\\|b \\*c\\* \\`d\\` \\[e\\](f) \\\\ \\~g\\~");
        assert_eq!(escaped("https://example.com"), "https\\://example.com");
        assert_eq!(escaped("a\u{a0}b\r\n\nc\t"), "a b   c ");
        for (line, meant) in
            [("# a", "\\# a"), ("- a", "\\- a"), ("12. a", "12\\. a"), ("1) a", "1\\) a"), ("---", "\\---")]
        {
            assert_eq!(escaped(line), meant);
        }
        for plain in ["-5 ... +40 °C", "0.5 ... 4 mm²", "4711-S", "#1 of 2", "(a)"] {
            assert_eq!(escaped(plain), plain);
        }
    }

    #[test]
    fn a_path_is_code_and_nothing_else() {
        assert_eq!(code("parts/own.toml:3"), "`parts/own.toml:3`");
        assert_eq!(code("a`b.toml:3"), "a\\`b.toml:3");
    }
}
