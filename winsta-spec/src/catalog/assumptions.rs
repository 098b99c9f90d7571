//! Figures that a part's own sheet doesn't give, taken over from another part, and marked as such.

use std::ops::Range;
use std::sync::Arc;

use winsta_types::data_sheet::{
    Assembly, Assumption, Connection, DataSheet, Environment, Geometry, Kind, Materials, MatingCycles, Mechanics,
};
use winsta_types::poles::Poles;
use winsta_types::section_figures;

use crate::catalog::catalog::Catalog;
use crate::catalog::known::Known;
use crate::catalog::problem;
use crate::fault::collected::Faults;
use crate::fault::problem::Problem;
use crate::parts::assumption::{Assumed, FIGURES};
use crate::parts::entry::PartEntry;
use crate::parts::plausible::wrong_nominal;
use crate::parts::problem::{contradiction, wrong_marking, wrong_points};
use crate::text::intern;
use crate::text::source::Source;
use crate::toml::block::Located;

/// Takes over what is assumed.
pub(crate) fn apply(catalog: &mut Catalog, assumptions: &[(Arc<Source>, Assumed)], known: &Known, faults: &mut Faults) {
    for (source, assumed) in assumptions {
        let index = |key, item: &Located<&'static str>, faults: &mut Faults| {
            let index = catalog.index.part(item.value);
            if !known.may_have(item.value, catalog) {
                faults.add_with(source, item.span.clone(), &|spelling| {
                    problem::unknown_item(key, item.value, spelling.meant(item.value, &mut catalog.item_numbers()))
                });
            }
            index
        };
        let (item, like) = (index("item", &assumed.item, faults), index("like", &assumed.like, faults));
        let (Some(item), Some(like)) = (item, like) else { continue };
        let (entry, like) = (&catalog.parts[item].entry, &catalog.parts[like].entry);
        if let Some((span, problem)) = unlike(entry, like, assumed) {
            faults.add(source, span, problem);
            continue;
        }
        let like = like.sheet;
        let entry = &mut catalog.parts[item].entry;
        let taken = take_over(&mut entry.sheet, &like, assumed);
        for figure in &assumed.figures.value {
            if !taken.iter().any(|key| key.starts_with(figure)) {
                let problem = problem::nothing_to_assume(figure, assumed.item.value, assumed.like.value);
                faults.add(source, assumed.figures.span.clone(), problem);
            }
        }
        for face in &mut entry.faces {
            // What is wrong with one of the two sheets is told at its own place.
            let is_wrong_already = wrong(&face.sheet).is_some() || wrong(&like).is_some();
            take_over(&mut face.sheet, &like, assumed);
            if let (false, Some(why)) = (is_wrong_already, wrong(&face.sheet)) {
                let problem = problem::not_assumed(face.sheet.designation(), assumed.like.value, &why);
                faults.add(source, assumed.figures.span.clone(), problem);
            }
        }
    }
}

/// Why nothing of the one part can be assumed of the other, and where that is told.
fn unlike(entry: &PartEntry, like: &PartEntry, assumed: &Assumed) -> Option<(Range<usize>, Problem)> {
    let (kind, its) = (entry.sheet.kind, like.sheet.kind);
    let (item, other) = (assumed.item.value, assumed.like.value);
    if let (Kind::LockoutCap | Kind::OperatingTool, Some(figure)) = (kind, assumed.figures.value.first()) {
        return Some((assumed.figures.span.clone(), problem::no_figure_of(item, other, kind, figure)));
    }
    let at_like = |problem| Some((assumed.like.span.clone(), problem));
    // The figures of a part with several faces hold for each of them.
    if (kind == Kind::DistributionConnector) != (its == Kind::DistributionConnector) {
        return at_like(problem::unlike_kinds(item, kind, other, its));
    }
    let (own, others) = (poles(entry), poles(like));
    let beside = |these: &[u8], those: &[u8]| {
        let only = these.iter().find(|poles| !those.contains(poles));
        only.or(these.first()).copied().unwrap_or_default()
    };
    if own != others {
        let (poles, its) = (beside(&own, &others), beside(&others, &own));
        return at_like(problem::unlike_poles(item, poles, other, its));
    }
    None
}

/// How many poles a part has: of each of its faces, each number once.
fn poles(entry: &PartEntry) -> Vec<u8> {
    let mut poles: Vec<u8> = entry.faces.iter().map(|face| face.poles.get()).collect();
    if poles.is_empty() {
        poles.extend(entry.sheet.poles.map(Poles::get));
    }
    poles.sort_unstable();
    poles.dedup();
    poles
}

/// What is wrong with figures that come from two sheets: the same as if they were in one block.
fn wrong(sheet: &DataSheet) -> Option<Problem> {
    let connection = &sheet.connection;
    let points = || wrong_points(connection.points?, sheet.poles?);
    let marking = |key, marking: &[&str]| wrong_marking(key, marking.len(), sheet.poles?);
    let contradiction = || {
        let (pole, potential) = sheet.contradiction()?;
        Some(contradiction(pole, potential))
    };
    points()
        .or_else(|| wrong_nominal(connection))
        .or_else(|| marking("pole-marking", sheet.pole_marking))
        .or_else(|| marking("potential-marking", sheet.potential_marking))
        .or_else(contradiction)
}

/// Takes over what the sheet doesn't give, and notes it down. The keys that were taken over.
fn take_over(sheet: &mut DataSheet, like: &DataSheet, assumed: &Assumed) -> Vec<&'static str> {
    let mut taken = Vec::new();
    for section in FIGURES.iter().copied().filter(|section| assumed.figures.value.contains(section)) {
        let taken = &mut taken;
        match section {
            "pole-marking" => take(&mut sheet.pole_marking, &like.pole_marking, (section, ""), taken),
            "potential-marking" => take(&mut sheet.potential_marking, &like.potential_marking, (section, ""), taken),
            "rating" => take(&mut sheet.ratings, &like.ratings, (section, ""), taken),
            "connection" => sheet.connection.take_over(&like.connection, section, taken),
            "mechanics" => sheet.mechanics.take_over(&like.mechanics, section, taken),
            _ => sheet.environment.take_over(&like.environment, section, taken),
        }
    }
    if !taken.is_empty() {
        let mut all = sheet.assumptions.to_vec();
        let figures = intern::list(taken.clone());
        all.push(Assumption { figures, like: assumed.like.value, reason: assumed.reason });
        sheet.assumptions = intern::list(all);
    }
    taken
}

/// Takes over one figure that isn't given.
fn take<T: Default + PartialEq + Copy>(
    figure: &mut T,
    like: &T,
    (section, key): (&str, &str),
    taken: &mut Vec<&'static str>,
) {
    if *figure == T::default() && *like != T::default() {
        *figure = *like;
        taken.push(intern::text(&if key.is_empty() { section.to_owned() } else { format!("{section}.{key}") }));
    }
}

/// A section of which figures can be assumed.
trait Assume {
    /// Takes over each figure that isn't given.
    fn take_over(&mut self, like: &Self, section: &str, taken: &mut Vec<&'static str>);
}

macro_rules! assumed {
    ($(
        #[doc = $about:literal]
        $(#[$of_the_type:meta])*
        $Section:ident $title:literal {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {$(
        impl Assume for $Section {
            fn take_over(&mut self, like: &Self, section: &str, taken: &mut Vec<&'static str>) {
                $(take(&mut self.$field, &like.$field, (section, $key), taken);)+
            }
        }
    )+};
}

section_figures!(assumed);
