//! Product families.

use winsta_types::family::MismatingProtection;
use winsta_types::name;

use crate::parts::entry::Family;
use crate::parts::face::clear;
use crate::toml::block::Within;
use crate::toml::table::Table;
use crate::value::text::{NAME, TEXT};

const PROTECTIONS: &[&str] = &["different poles", "rotated", "staggered", "single pole"];

pub(crate) fn family(table: &mut Table<'_>) -> Option<Family> {
    let name = table.required("name", "As printed: `WINSTA MIDI special`.", &NAME);
    let name = name.map(|name| {
        let name = clear(table, "name", name, name::check);
        table.call(Within::Named("family", name.value), &name.span);
        name
    });
    let source = table.required("source", "Where what is said of the family comes from.", &TEXT);
    // An empty list is a family that isn't protected at all.
    let doc = "What the shape of the parts prevents. An empty list: nothing, as of a bare pin header. Left out: not known, \
               and a plug in a wrong pose is refused.";
    let protections = table.words("mismating-protection", doc, false, PROTECTIONS);
    let mismating_protection = protections.map(|protections| {
        let has = |protection| protections.value.contains(&protection);
        MismatingProtection {
            poles: has("different poles"),
            rotated: has("rotated"),
            staggered: has("staggered"),
            single_pole: has("single pole"),
        }
    });
    Some(Family { name: name?, source: source.map(|source| source.value), mismating_protection })
}
