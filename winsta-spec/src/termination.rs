//! What a wiring file says beside socket and plug: the conductors of both halves, and the load of the pair.

use std::ops::Range;
use std::sync::Arc;

use winsta_types::clamp::ClampMismatch;
use winsta_types::conductor::Description;
use winsta_types::data_sheet::Insertion;
use winsta_types::load::{Joint, Load, LoadMismatch};
use winsta_types::poles::Poles;
use winsta_types::pose::{PoleMap, Pose};
use winsta_types::quantity::{Current, Length, Temperature, Voltage};
use winsta_types::terminated::{Node, Wiring};
use winsta_types::termination::ConductorMismatch;

use crate::entry::Face;
use crate::fault::{Faults, Problem};
use crate::shown::Shown;
use crate::source::Source;
use crate::table::{Located, Table};
use crate::value::{self, quantity};

/// A conductor as its file gives it.
pub(crate) struct Conductor {
    pole: Located<&'static str>,
    potential: Range<usize>,
    size: Range<usize>,
    description: Description<'static>,
}

pub(crate) fn conductor(table: Table<'_>) -> Option<Conductor> {
    let pole = table.required("pole", "The pole, as it is marked.", &value::TEXT);
    let doc = "What the conductor is for: `L1`, `N`, `PE`, or another potential.";
    let potential = table.required("potential", doc, &value::TEXT);
    let kind = table.required("kind", "The kind of conductor, with its ferrule.", &value::CONDUCTOR_KIND);
    let size = table.required("size", "Cross-section, `2.5 mm²`, or wire gauge, `14 AWG`.", &value::CONDUCTOR_SIZE);
    let doc = "How it is inserted. Left out: into the clamp that a tool holds open.";
    let insertion = table.optional("insertion", doc, &value::INSERTION).unwrap_or(Insertion::ClampOpened);
    let strip_length = table.optional("strip-length", "How far it is stripped.", &quantity::<Length>());
    let doc = "The current that it may carry where it is laid.";
    let capacity = table.optional("carrying", doc, &quantity::<Current>());
    table.finish();
    let (pole, potential, size) = (pole?, potential?, size?);
    let description = Description {
        function: potential.value,
        kind: kind?.value,
        size: size.value,
        insertion,
        strip_length,
        capacity,
    };
    Some(Conductor { pole, potential: potential.span, size: size.span, description })
}

/// The load of a pair, and where it stands.
pub(crate) fn load(table: &Table<'_>) -> Option<(Load, Range<usize>)> {
    let doc = "The standard whose ratings are asked, as printed: `IEC/EN 60664-1`.";
    let standard = table.required("standard", doc, &value::TEXT);
    let doc = "The condition of a rating that is met, in the words of the sheet.";
    let accepted = table.optional("accepting", doc, &value::TEXT);
    let voltage = table.optional("voltage", "Voltage.", &quantity::<Voltage>());
    let current = table.optional("current", "Current through each loaded pole.", &quantity::<Current>());
    let loaded_poles = table.optional("loaded-poles", "How many poles carry it.", &value::POLES);
    let doc = "Overvoltage category of the place.";
    let overvoltage_category = table.optional("overvoltage-category", doc, &value::OVERVOLTAGE_CATEGORY);
    let doc = "Class of the equipment by IEC 61140. Left out, it needs a protective conductor at each pole for PE.";
    let class = table.optional("class", doc, &value::EQUIPMENT_CLASS);
    let ambient = table.optional("ambient", "Temperature around the pair.", &quantity::<Temperature>());
    let standard = standard?;
    let load = Load {
        accepted,
        voltage,
        current,
        loaded_poles,
        overvoltage_category,
        class,
        ambient,
        ..Load::by(standard.value)
    };
    Some((load, standard.span))
}

/// The conductors of a half, pole by pole. `None` if the file gives none.
pub(crate) type Conductors = Option<Vec<Vec<Description<'static>>>>;

/// Puts conductors into the clamps of a half, one after the other. And whether all of them went in.
pub(crate) fn terminate(
    face: &Face,
    conductors: &[Conductor],
    source: &Arc<Source>,
    faults: &mut Faults,
) -> (Conductors, bool) {
    if conductors.is_empty() {
        return (None, true);
    }
    let mut all_went_in = true;
    let sheet = &face.sheet;
    let mut poles: Vec<Vec<Description<'static>>> = vec![Vec::new(); usize::from(face.poles.get())];
    for conductor in conductors {
        let Conductor { pole, potential, size, description } = conductor;
        let place = sheet.pole(pole.value).map(|place| usize::from(place) - 1);
        let there: &[_] = place.and_then(|place| poles.get(place)).map_or(&[], Vec::as_slice);
        if let Err(mismatches) = sheet.terminates(pole.value, there, *description) {
            all_went_in = false;
            for mismatch in mismatches.iter() {
                let span = match mismatch {
                    ConductorMismatch::Clamp(ClampMismatch::NotGiven) => pole.span.clone(),
                    ConductorMismatch::Clamp(_) => size.clone(),
                    ConductorMismatch::NoName { .. } => potential.clone(),
                    _ => pole.span.clone(),
                };
                faults.add_with(source, span, |_| Problem::ConductorRefused {
                    half: Shown::message(&face.label()),
                    pole: pole.value.into(),
                    why: Shown::message(&mismatch.to_string()),
                });
            }
        } else if let Some(place) = place.and_then(|place| poles.get_mut(place)) {
            place.push(*description);
        }
    }
    (Some(poles), all_went_in)
}

/// What meets when the pair is mated, and what it carries.
pub(crate) struct Pair<'c> {
    pub(crate) socket: &'c Face,
    pub(crate) plug: &'c Face,
    pub(crate) socket_conductors: Conductors,
    pub(crate) plug_conductors: Conductors,
    /// Whether none was refused.
    pub(crate) is_complete: bool,
}

impl Pair<'_> {
    /// Reports poles that join different potentials, at the plug, and each reason against the load, at the load.
    pub(crate) fn check(
        &self,
        load: Option<&(Load, Range<usize>)>,
        plug: &Range<usize>,
        source: &Arc<Source>,
        faults: &mut Faults,
    ) {
        fn nodes<'a>(conductors: &'a Conductors) -> Option<Vec<Node<'a>>> {
            let poles = conductors.as_ref()?;
            Some(poles.iter().map(|conductors| Node::new(conductors)).collect())
        }
        let (socket, plug_nodes) = (nodes(&self.socket_conductors), nodes(&self.plug_conductors));
        let joint = Joint {
            socket: &self.socket.sheet,
            plug: &self.plug.sheet,
            socket_wiring: socket.as_deref().map(Wiring::new),
            plug_wiring: plug_nodes.as_deref().map(Wiring::new),
            pole_map: pole_map(self.socket.poles),
        };
        let labels = || (Shown::message(&self.socket.label()), Shown::message(&self.plug.label()));
        if let Err(mismatch) = joint.joins_equal_potentials() {
            faults.add_with(source, plug.clone(), |_| {
                let ((socket, plug), why) = (labels(), Shown::message(&mismatch.to_string()));
                Problem::Joins { socket, plug, why }
            });
        }
        let Some((load, span)) = load else { return };
        if let Err(mismatches) = joint.carries(load) {
            for mismatch in mismatches.iter().filter(|mismatch| self.is_news(mismatch)) {
                faults.add_with(source, span.clone(), |_| {
                    let ((socket, plug), why) = (labels(), Shown::message(&mismatch.to_string()));
                    Problem::NotEnergized { socket, plug, why }
                });
            }
        }
    }
}

impl Pair<'_> {
    /// Whether it isn't said elsewhere: of the plug, that potentials differ; of a conductor that is refused, and so isn't
    /// there.
    fn is_news(&self, mismatch: &LoadMismatch<'_>) -> bool {
        match mismatch {
            LoadMismatch::Potentials { .. } => false,
            LoadMismatch::NotTerminated { .. }
            | LoadMismatch::LoadedPoles { .. }
            | LoadMismatch::SamePotential { .. }
            | LoadMismatch::NoEarth { .. }
            | LoadMismatch::EarthOnOneSide { .. }
            | LoadMismatch::EarthTooThin { .. } => self.is_complete,
            _ => true,
        }
    }
}

fn pole_map(poles: Poles) -> PoleMap {
    PoleMap::new(poles, Pose::Straight)
}
