//! Assumptions: figures that a part's own sheet doesn't give, taken over from another part, and marked as such.

use std::sync::Arc;

use winsta_types::data_sheet::{Assumption, DataSheet};

use crate::catalogue::Catalogue;
use crate::fault::{Faults, Problem};
use crate::intern;
use crate::shown::Shown;
use crate::source::Source;
use crate::table::{Located, Table};
use crate::value;

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
pub(crate) fn apply(catalogue: &mut Catalogue, assumptions: &[Assumed], faults: &mut Faults) {
    if assumptions.is_empty() {
        return;
    }
    for assumed in assumptions {
        let index = |key, item: &Located<&'static str>, faults: &mut Faults| {
            let index = catalogue.index.part(item.value);
            if index.is_none() && !catalogue.index.is_refused(item.value) {
                faults.add_with(&assumed.source, item.span.clone(), |spelling| {
                    let known = catalogue.parts.iter().map(|part| part.entry.item_number.value);
                    let meant = spelling.meant(item.value, known).map(Shown::from);
                    Problem::UnknownItem { key, item: item.value.into(), meant }
                });
            }
            index
        };
        let (item, like) = (index("item", &assumed.item, faults), index("like", &assumed.like, faults));
        let (Some(item), Some(like)) = (item, like) else { continue };
        let like = catalogue.parts[like].entry.sheet;
        let entry = &mut catalogue.parts[item].entry;
        if entry.sheet.poles != like.poles {
            let problem = Problem::UnlikePoles {
                item: assumed.item.value.into(),
                poles: entry.sheet.poles.map_or(0, |poles| poles.get()),
                like: assumed.like.value.into(),
                its: like.poles.map_or(0, |poles| poles.get()),
            };
            faults.add(&assumed.source, assumed.like.span.clone(), problem);
            continue;
        }
        let taken = take_over(&mut entry.sheet, &like, assumed);
        for figure in &assumed.figures.value {
            if !taken.iter().any(|key| key.starts_with(figure)) {
                let (figure, item) = ((*figure).into(), assumed.item.value.into());
                let problem = Problem::NothingToAssume { figure, item, like: assumed.like.value.into() };
                faults.add(&assumed.source, assumed.figures.span.clone(), problem);
            }
        }
        for face in &mut entry.faces {
            take_over(&mut face.sheet, &like, assumed);
        }
    }
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
