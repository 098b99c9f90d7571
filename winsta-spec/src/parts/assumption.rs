//! Assumptions: figures that a part's own sheet doesn't give, taken over from another part, and marked as such.

use std::ops::Range;
use std::sync::Arc;

use winsta_types::data_sheet::{Assumption, DataSheet, Kind};
use winsta_types::poles::Poles;

use crate::catalog::catalog::Catalog;
use crate::catalog::check::Known;
use crate::fault::problem::{Faults, Problem};
use crate::parts::entry::{self, PartEntry};
use crate::parts::plausible;
use crate::parts::sections;
use crate::text::intern;
use crate::text::shown::Shown;
use crate::text::source::Source;
use crate::toml::table::{Located, Table};
use crate::toml::value;

/// A block `[[assumption]]`.
pub(crate) struct Assumed {
    pub(crate) source: Arc<Source>,
    item: Located<&'static str>,
    like: Located<&'static str>,
    figures: Located<Vec<&'static str>>,
    reason: &'static str,
}

/// The keys of a part that can be assumed: whole sections, of which each figure that isn't given is taken over.
pub(crate) const FIGURES: &[&str] =
    &["pole-marking", "potential-marking", "rating", "connection", "mechanics", "environment"];

pub(crate) fn read(mut table: Table<'_>, source: &Arc<Source>) -> Option<Assumed> {
    let item = table.required("item", "Item number of the part whose figures are assumed.", &value::TEXT);
    if let Some(item) = &item {
        table.call(format!("the assumption on `{}`", Shown::from(item.value)), item.span.clone());
    }
    let like = table.required("like", "Item number of the part whose figures are taken over.", &value::TEXT);
    let figures = table.required("figures", "Which figures: sections or keys of a part.", &value::ASSUMED_FIGURES);
    let reason = table.required("reason", "Why that may be assumed. It is shown beside the figures.", &value::TEXT);
    table.finish();
    Some(Assumed { source: Arc::clone(source), item: item?, like: like?, figures: figures?, reason: reason?.value })
}

/// Takes over what is assumed.
pub(crate) fn apply(catalog: &mut Catalog, assumptions: &[Assumed], known: &Known, faults: &mut Faults) {
    if assumptions.is_empty() {
        return;
    }
    for assumed in assumptions {
        let index = |key, item: &Located<&'static str>, faults: &mut Faults| {
            let index = catalog.index.part(item.value);
            if !known.may_have(item.value, catalog) {
                faults.add_with(&assumed.source, item.span.clone(), |spelling| {
                    let known = catalog.parts.iter().map(|part| part.entry.item_number.value);
                    let meant = spelling.meant(item.value, known).map(Shown::from);
                    Problem::UnknownItem { key, item: item.value.into(), meant }
                });
            }
            index
        };
        let (item, like) = (index("item", &assumed.item, faults), index("like", &assumed.like, faults));
        let (Some(item), Some(like)) = (item, like) else { continue };
        let (entry, like) = (&catalog.parts[item].entry, &catalog.parts[like].entry);
        if let Some((span, problem)) = unlike(entry, like, assumed) {
            faults.add(&assumed.source, span, problem);
            continue;
        }
        let like = like.sheet;
        let entry = &mut catalog.parts[item].entry;
        let taken = take_over(&mut entry.sheet, &like, assumed);
        for figure in &assumed.figures.value {
            if !taken.iter().any(|key| key.starts_with(figure)) {
                let (figure, item) = ((*figure).into(), assumed.item.value.into());
                let problem = Problem::NothingToAssume { figure, item, like: assumed.like.value.into() };
                faults.add(&assumed.source, assumed.figures.span.clone(), problem);
            }
        }
        for face in &mut entry.faces {
            // What is wrong with one of the two sheets is told at its own place.
            let is_wrong_already = wrong(&face.sheet).is_some() || wrong(&like).is_some();
            take_over(&mut face.sheet, &like, assumed);
            if let (false, Some(why)) = (is_wrong_already, wrong(&face.sheet)) {
                let problem = assumed.refused(face.sheet.designation(), why);
                faults.add(&assumed.source, assumed.figures.span.clone(), problem);
            }
        }
    }
}

impl Assumed {
    fn refused(&self, item: &str, why: Problem) -> Problem {
        Problem::NotAssumed { item: item.into(), like: self.like.value.into(), why: Box::new(why) }
    }
}

/// Why nothing of the one part can be assumed of the other, and where that is told.
fn unlike(entry: &PartEntry, like: &PartEntry, assumed: &Assumed) -> Option<(Range<usize>, Problem)> {
    let (kind, its) = (entry.sheet.kind, like.sheet.kind);
    let item = assumed.item.value;
    if let (Kind::LockoutCap | Kind::OperatingTool, Some(figure)) = (kind, assumed.figures.value.first()) {
        let why = Problem::NoFigureOf { kind, figure };
        return Some((assumed.figures.span.clone(), assumed.refused(item, why)));
    }
    let at_like = |problem| Some((assumed.like.span.clone(), problem));
    // The figures of a part with several faces hold for each of them.
    if (kind == Kind::DistributionConnector) != (its == Kind::DistributionConnector) {
        return at_like(assumed.refused(item, Problem::UnlikeKinds { kind, its }));
    }
    let (own, others) = (poles(entry), poles(like));
    let beside = |these: &[u8], those: &[u8]| {
        let only = these.iter().find(|poles| !those.contains(poles));
        only.or(these.first()).copied().unwrap_or_default()
    };
    if own != others {
        let (poles, its) = (beside(&own, &others), beside(&others, &own));
        let (item, like) = (item.into(), assumed.like.value.into());
        return at_like(Problem::UnlikePoles { item, poles, like, its });
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

/// What is wrong with figures that come from two sheets: the same as if they stood in one block.
fn wrong(sheet: &DataSheet) -> Option<Problem> {
    let connection = &sheet.connection;
    let points = || sections::wrong_points(connection.points?, sheet.poles?);
    let nominal = || plausible::wrong_nominal(connection.nominal_cross_section?, connection.conductors.iter());
    let marking = |key, marking: &[&str]| entry::wrong_marking(key, marking.len(), sheet.poles?);
    let contradiction = || {
        let (pole, potential) = sheet.contradiction()?;
        Some(Problem::Contradiction { pole, potential })
    };
    points()
        .or_else(nominal)
        .or_else(|| marking("pole-marking", sheet.pole_marking))
        .or_else(|| marking("potential-marking", sheet.potential_marking))
        .or_else(contradiction)
}

/// Takes over what the sheet doesn't give, and notes it down. The keys that were taken over.
fn take_over(sheet: &mut DataSheet, like: &DataSheet, assumed: &Assumed) -> Vec<&'static str> {
    let mut taken = Vec::new();
    let wanted = |section: &str| assumed.figures.value.contains(&section);
    macro_rules! figures {
        ($section:literal: $($($field:ident).+ = $key:literal),+) => {
            if wanted($section) {
                $(if is_missing(&sheet.$($field).+) && !is_missing(&like.$($field).+) {
                    sheet.$($field).+ = like.$($field).+;
                    taken.push($key);
                })+
            }
        };
    }
    figures!("pole-marking": pole_marking = "pole-marking");
    figures!("potential-marking": potential_marking = "potential-marking");
    figures!("rating": ratings = "rating");
    figures!("connection":
        connection.technology = "connection.technology",
        connection.actuation = "connection.actuation",
        connection.points = "connection.points",
        connection.potentials = "connection.potentials",
        connection.nominal_cross_section = "connection.nominal-cross-section",
        connection.conductors = "connection.conductor",
        connection.strip_length = "connection.strip-length",
        connection.strip_length_note = "connection.strip-length-note"
    );
    figures!("mechanics":
        mechanics.mating_force = "mechanics.mating-force",
        mechanics.unmating_force_unlocked = "mechanics.unmating-force-unlocked",
        mechanics.retention_force_locked = "mechanics.retention-force-locked",
        mechanics.mating_cycles = "mechanics.mating-cycles"
    );
    figures!("environment":
        environment.processing_temperature = "environment.processing-temperature",
        environment.operating_temperature = "environment.operating-temperature",
        environment.insulating_parts_temperature = "environment.insulating-parts-temperature"
    );
    if !taken.is_empty() {
        let mut all = sheet.assumptions.to_vec();
        let figures = intern::list(taken.clone());
        all.push(Assumption { figures, like: assumed.like.value, reason: assumed.reason });
        sheet.assumptions = intern::list(all);
    }
    taken
}

fn is_missing<T: Default + PartialEq>(figure: &T) -> bool {
    *figure == T::default()
}
