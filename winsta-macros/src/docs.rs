//! The documentation of a part's type: its data sheet, for the editor and for rustdoc.

use std::fmt::{Display, Write};

use winsta_spec::{Face, Fitting, Names, Part};
use winsta_types::data_sheet::Kind;
use winsta_types::gender::Gender;

/// Markdown of what the parts file gives of the part.
pub(crate) fn part(part: &Part) -> String {
    let entry = &part.entry;
    let item = &entry.item_number.value;
    let mut docs = match &entry.description {
        Some(description) => format!("{item}: {description}\n\n"),
        None => format!("{item}: {}\n\n", entry.kind),
    };
    docs.push_str("| | |\n|---|---|\n");
    row(&mut docs, "Kind", Some(entry.kind));
    if let ([face], [fitting]) = (entry.faces.as_slice(), part.fitting.as_slice())
        && entry.kind != Kind::DistributionConnector
    {
        face_rows(&mut docs, face, fitting);
    } else if !entry.faces.is_empty() {
        let faces = entry.faces.iter().map(|face| format!("[{0}]({0})", face.type_name)).collect::<Vec<_>>();
        row(&mut docs, "Mating faces", some_joined(&faces, ", "));
    }
    for rating in &entry.ratings {
        row(&mut docs, "Rating", Some(self::rating(rating)));
    }
    row(&mut docs, "Nominal cross-section", entry.nominal_cross_section);
    row(&mut docs, "Mounting", entry.mounting.as_ref());
    row(&mut docs, "Protection class when mated", entry.protection_class_when_mated);
    row(&mut docs, "Closes", entry.closes);
    row(&mut docs, "Poles", entry.poles.map(|poles| poles.get()));
    row(&mut docs, "Separable", entry.separable.map(yes));
    row(&mut docs, "Blade", entry.blade.as_ref());
    row(&mut docs, "Color", entry.color.as_ref());
    row(&mut docs, "Material", entry.material.as_ref());
    row(&mut docs, "Weight", entry.weight);
    row(&mut docs, "Fire load", entry.fire_load);
    row(&mut docs, "GTIN", entry.gtin.as_ref());
    row(&mut docs, "Customs tariff", entry.customs_tariff.as_ref());
    row(&mut docs, "Country of origin", entry.origin.as_ref());
    row(&mut docs, "Packaging", entry.packaging.as_ref());
    row(&mut docs, "Counterpart", entry.counterparts.as_ref().and_then(|list| some_joined(&list.value, ", ")));
    row(&mut docs, "Accessories", entry.accessories.as_ref().and_then(|list| some_joined(&list.value, ", ")));
    row(&mut docs, "Source", Some(format!("{} (`{}`)", entry.source, part.place())));
    docs
}

/// Markdown of one mating face of a part that has several.
pub(crate) fn face(part: &Part, face: &Face, fitting: &Fitting) -> String {
    let entry = &part.entry;
    let mut docs = format!(
        "A mating face of [{}]({}): {}\n\n| | |\n|---|---|\n",
        entry.item_number.value, entry.type_name.value, face.gender
    );
    face_rows(&mut docs, face, fitting);
    docs
}

fn face_rows(docs: &mut String, face: &Face, fitting: &Fitting) {
    row(docs, "Family", Some(&face.family.value));
    row(docs, "Poles", Some(face.poles.get()));
    row(docs, "Coding", Some(face.coding));
    row(docs, "Application", face.application.as_ref());
    row(docs, "Pole marking", some_joined(&face.pole_marking, " "));
    row(docs, "Locking lever", face.locking_lever.map(yes));
    row(docs, "Mates with", Some(links(&fitting.mates)));
    if face.gender == Gender::Socket {
        row(docs, "Closed by", Some(links(&fitting.caps)));
    }
}

fn row(docs: &mut String, name: &str, value: Option<impl Display>) {
    if let Some(value) = value {
        // A bar would end the cell.
        let value = value.to_string().replace('|', "\\|");
        let _ = writeln!(docs, "| {name} | {value} |");
    }
}

fn yes(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}

fn some_joined(words: &[String], separator: &str) -> Option<String> {
    (!words.is_empty()).then(|| words.join(separator))
}

fn rating(rating: &winsta_spec::Rating) -> String {
    let mut text = rating.standard.clone();
    if let (Some(category), Some(degree)) = (rating.overvoltage_category, rating.pollution_degree) {
        let _ = write!(text, " ({category} / {degree})");
    }
    if let Some(condition) = &rating.condition {
        let _ = write!(text, " ({condition})");
    }
    let figures = [
        rating.rated_voltage.map(|voltage| voltage.to_string()),
        rating.rated_impulse_voltage.map(|voltage| format!("impulse {voltage}")),
        rating.rated_current.map(|current| current.to_string()),
        rating.certificate.as_ref().map(|certificate| format!("certificate {certificate}")),
    ];
    let figures: Vec<_> = figures.into_iter().flatten().collect();
    if !figures.is_empty() {
        let _ = write!(text, ": {}", figures.join(", "));
    }
    text
}

/// Links to the parts of a list.
fn links(names: &Names) -> String {
    let links: Vec<_> = names.shown.iter().map(|name| format!("[{name}]({name})")).collect();
    match (links.is_empty(), names.others) {
        (true, _) => "no part of this catalogue".to_owned(),
        (false, 0) => links.join(", "),
        (false, others) => format!("{} and {others} more", links.join(", ")),
    }
}
