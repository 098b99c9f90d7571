//! What the pair of a wiring file carries: each reason against it is told at what it is about.

use std::ops::Range;
use std::sync::Arc;

use winsta_types::conductor::Description;
use winsta_types::load::{Joint, Load, LoadMismatch};
use winsta_types::pose::{PoleMap, Pose};
use winsta_types::quantity::Current;
use winsta_types::terminated::{Node, Wiring};

use crate::fault::collected::Faults;
use crate::text::shown::Shown;
use crate::text::source::Source;
use crate::toml::table::Table;
use crate::value::text::TEXT;
use crate::wiring::conductor::{Conductor, Half};
use crate::wiring::problem::{joins, not_energized};

/// A load, and where its file states each of its figures.
#[derive(Clone)]
pub(crate) struct Loaded {
    pub(crate) load: Load,
    block: Range<usize>,
    /// Where each key is, or else the block that lacks it.
    places: Vec<(&'static str, Range<usize>)>,
}

const KEYS: &[&str] =
    &["standard", "accepting", "voltage", "current", "loaded-poles", "overvoltage-category", "class", "ambient"];

impl Loaded {
    fn place(&self, key: &str) -> Range<usize> {
        let found = self.places.iter().find(|(stated, _)| *stated == key);
        found.map_or_else(|| self.block.clone(), |(_, place)| place.clone())
    }
}

pub(crate) fn load(table: &Table<'_>) -> Option<Loaded> {
    let doc = "The standard whose ratings are asked, as printed: `IEC/EN 60664-1`.";
    let standard = table.required("standard", doc, &TEXT);
    let doc = "Class of the equipment by IEC 61140. Left out, it needs a protective conductor at each pole for PE.";
    let class = table.plain("class", doc);
    let load = Load {
        accepted: table.plain("accepting", "The condition of a rating that is met, in the words of the sheet."),
        voltage: table.plain("voltage", "Voltage."),
        current: table.plain("current", "Current through each loaded pole."),
        loaded_poles: table.plain("loaded-poles", "How many poles carry it."),
        overvoltage_category: table.plain("overvoltage-category", "Overvoltage category of the place."),
        class,
        ambient: table.plain("ambient", "Temperature around the pair."),
        ..Load::by(standard.map(|standard| standard.value).unwrap_or_default())
    };
    let places = KEYS.iter().map(|key| (*key, table.place(key))).collect();
    (!load.standard.is_empty()).then(|| Loaded { load, block: table.span(), places })
}

/// What meets when the pair is mated, and what it carries.
pub(crate) struct Pair<'c> {
    pub(crate) socket: Half<'c>,
    pub(crate) plug: Half<'c>,
    pub(crate) load: Option<Loaded>,
}

type Wired = Option<Vec<Vec<Description<'static>>>>;

impl Pair<'_> {
    /// Reports poles that join different potentials, and each reason against the load.
    ///
    /// A load isn't judged where a conductor is refused or meets another potential: what the pair carries isn't known.
    pub(crate) fn check(&self, source: &Arc<Source>, faults: &mut Faults) {
        fn nodes(poles: &Wired) -> Option<Vec<Node<'_>>> {
            Some(poles.as_ref()?.iter().map(|conductors| Node::new(conductors)).collect())
        }
        let (in_socket, in_plug) = (self.socket.poles(), self.plug.poles());
        let (in_socket, in_plug) = (nodes(&in_socket), nodes(&in_plug));
        let joint = Joint {
            socket: &self.socket.face.sheet,
            plug: &self.plug.face.sheet,
            socket_wiring: in_socket.as_deref().map(Wiring::new),
            plug_wiring: in_plug.as_deref().map(Wiring::new),
            pole_map: PoleMap::new(self.socket.face.poles, Pose::Straight),
        };
        let (socket, plug) = (self.socket.face, self.plug.face);
        if let Err(mismatch) = joint.joins_equal_potentials() {
            let place = self.place_of_potential(&mismatch);
            faults.add_with(source, place, &|_| joins(socket, plug, &mismatch.to_string()));
            return;
        }
        let Some(loaded) = self.load.as_ref().filter(|_| self.socket.is_complete() && self.plug.is_complete()) else {
            return;
        };
        let Err(mismatches) = joint.carries(&loaded.load) else { return };
        let mut told = Vec::new();
        // A pole that meets none with a conductor isn't counted: that is said of the pole.
        let is_one_sided = mismatches.iter().any(|mismatch| {
            matches!(mismatch, LoadMismatch::NeutralOnOneSide { .. } | LoadMismatch::MeetsAnotherPole { .. })
        });
        let is_news =
            |mismatch: &LoadMismatch<'_>| !(is_one_sided && matches!(mismatch, LoadMismatch::LoadedPoles { .. }));
        for mismatch in mismatches.iter().filter(is_news) {
            let place = self.place(&mismatch, loaded, &mut told);
            faults.add_with(source, place, &|_| {
                not_energized(socket, plug, &why(&mismatch), self.help(&mismatch, loaded))
            });
        }
    }

    /// The half that a reason names.
    fn half(&self, item_number: &str) -> &Half<'_> {
        if item_number == self.plug.face.sheet.designation() { &self.plug } else { &self.socket }
    }

    fn other(&self, item_number: &str) -> &Half<'_> {
        if item_number == self.plug.face.sheet.designation() { &self.socket } else { &self.plug }
    }

    /// The conductor of the plug that meets another potential.
    fn place_of_potential(&self, mismatch: &LoadMismatch<'_>) -> Range<usize> {
        let LoadMismatch::Potentials { pole, .. } = mismatch else { return self.plug.label.clone() };
        let conductor = self.plug.at(usize::from(*pole).saturating_sub(1)).next();
        conductor.map_or_else(|| self.plug.label.clone(), |conductor| conductor.potential.clone())
    }

    /// Where a reason against the load is told. `told` are the conductors that one was told of already: each has its own.
    fn place(&self, mismatch: &LoadMismatch<'_>, loaded: &Loaded, told: &mut Vec<Range<usize>>) -> Range<usize> {
        let key = match mismatch {
            LoadMismatch::LoadNotStated { .. } => return loaded.block.clone(),
            LoadMismatch::Voltage { .. } | LoadMismatch::BreakingVoltage { .. } => "voltage",
            LoadMismatch::Current { .. } | LoadMismatch::BreakingCurrent { .. } => "current",
            LoadMismatch::Ambient { .. } => "ambient",
            LoadMismatch::Category { .. } => "overvoltage-category",
            LoadMismatch::LoadedPoles { .. } | LoadMismatch::OneLoadedPole => "loaded-poles",
            LoadMismatch::NoEarthPole { .. } | LoadMismatch::ExtraLowVoltage { .. } => "class",
            LoadMismatch::Condition { .. } if loaded.load.accepted.is_some() => "accepting",
            LoadMismatch::NotGiven { item_number, .. }
            | LoadMismatch::NotTerminated { item_number }
            | LoadMismatch::NoEarth { item_number, .. }
            | LoadMismatch::EarthOnOneSide { item_number, .. }
            | LoadMismatch::EarthMeetsNothing { item_number, .. }
            | LoadMismatch::NeutralOnOneSide { item_number, .. }
            | LoadMismatch::Bridged { item_number, .. } => return self.half(item_number).label.clone(),
            LoadMismatch::EarthTooThin { item_number, earth, .. }
            | LoadMismatch::EarthOfAnotherScale { item_number, earth, .. } => {
                let is_meant = |conductor: &&Conductor| {
                    conductor.description.function == "PE" && conductor.description.size == *earth
                };
                let half = self.half(item_number);
                let found = half.conductors.iter().find(is_meant);
                return found.map_or_else(|| half.label.clone(), |conductor| conductor.size.clone());
            }
            LoadMismatch::MeetsAnotherPole { item_number, potential, .. }
            | LoadMismatch::LiveMeetsNothing { item_number, potential, .. } => {
                let half = self.half(item_number);
                let found = half.conductors.iter().find(|conductor| conductor.description.function == *potential);
                return found.map_or_else(|| half.label.clone(), |conductor| conductor.potential.clone());
            }
            LoadMismatch::CapacityNotStated { item_number, function } => {
                return self.conductor(item_number, function, None, told);
            }
            LoadMismatch::Capacity { item_number, function, capacity, .. } => {
                return self.conductor(item_number, function, Some(*capacity), told);
            }
            // The last one that is loaded.
            LoadMismatch::SamePotential { second, .. } => {
                let meets = |conductor: &&Conductor| {
                    conductor.description.function == *second
                        && conductor.place.is_some_and(|place| self.plug.at(place).next().is_some())
                };
                let found = self.socket.conductors.iter().rev().find(meets);
                return found.map_or_else(|| self.socket.label.clone(), |conductor| conductor.potential.clone());
            }
            _ => "standard",
        };
        loaded.place(key)
    }

    /// The next of the conductors that carry what they may not, or of those that don't state it.
    fn conductor(
        &self,
        item_number: &str,
        function: &str,
        capacity: Option<Current>,
        told: &mut Vec<Range<usize>>,
    ) -> Range<usize> {
        let (half, other) = (self.half(item_number), self.other(item_number));
        let is_meant = |conductor: &&Conductor| {
            conductor.description.function == function
                && conductor.description.capacity == capacity
                // Nothing flows through one that meets none.
                && conductor.place.is_some_and(|place| other.at(place).next().is_some())
        };
        let mut places = half.conductors.iter().filter(is_meant).map(|conductor| {
            let Conductor { carrying, size, .. } = conductor;
            carrying.as_ref().unwrap_or(size).clone()
        });
        let place = places.find(|place| !told.contains(place)).unwrap_or_else(|| half.label.clone());
        told.push(place.clone());
        place
    }

    /// What to write, in the words of the file.
    fn help(&self, mismatch: &LoadMismatch<'_>, loaded: &Loaded) -> Option<String> {
        let help = match mismatch {
            LoadMismatch::LoadNotStated { figure, .. } => format!("write it into the load: `{}`", stated(figure)?),
            LoadMismatch::NotGiven { .. } | LoadMismatch::Standard { .. } => {
                "write it into the parts file, or an `[[assumption]]`".into()
            }
            LoadMismatch::Condition { condition, .. } => {
                format!("where it is met, write it into the load: `accepting = \"{}\"`", Shown::message(condition))
            }
            LoadMismatch::NotTerminated { item_number } => {
                format!("write a block `{}` for each of them", self.half(item_number).side.block)
            }
            LoadMismatch::LoadedPoles { .. } => "wire them in both halves, or write as many as are loaded".into(),
            LoadMismatch::OneLoadedPole => "count every pole that carries the current".into(),
            LoadMismatch::SamePotential { .. } => "wire N, or another line conductor".into(),
            LoadMismatch::NoEarthPole { .. } => "take another connector, or write the class that the load has".into(),
            LoadMismatch::NoEarth { item_number, .. } => {
                let block = self.half(item_number).side.block;
                let help = format!("write a block `{block}` with `potential = \"PE\"`");
                match loaded.load.class {
                    None => help + "; `class = \"II\"` is a load without protective conductor",
                    Some(_) => help,
                }
            }
            LoadMismatch::NeutralOnOneSide { item_number, .. } => {
                format!("write a block `{}` with `potential = \"N\"`", self.half(item_number).side.block)
            }
            LoadMismatch::EarthOnOneSide { item_number, .. } => {
                let block = self.half(item_number).side.block;
                format!("write a block `{block}` with `potential = \"PE\"`, or leave PE out of both halves")
            }
            LoadMismatch::EarthTooThin { least, .. } => format!("take one of {least}"),
            LoadMismatch::EarthOfAnotherScale { .. } => "write both in mm², or both in AWG".into(),
            LoadMismatch::CapacityNotStated { .. } => {
                "write the current that it may carry where it is laid: `carrying = \"16 A\"`".into()
            }
            LoadMismatch::Capacity { .. } => "take a thicker conductor, or load the pair with less".into(),
            _ => return None,
        };
        Some(help)
    }
}

/// The reason, without the remedy of a program.
fn why(mismatch: &LoadMismatch<'_>) -> String {
    match mismatch {
        LoadMismatch::NotTerminated { item_number } => format!("{item_number} has no conductors"),
        LoadMismatch::Condition { item_number, standard, condition } => {
            format!("the rating of {item_number} by {standard} holds for {condition}")
        }
        LoadMismatch::LoadNotStated { figure, .. } => match stated(figure).and_then(|line| line.split(' ').next()) {
            Some(key) if figure.contains(", which") => format!("the load has no `{key}`, which the rating depends on"),
            Some(key) => format!("the load has no `{key}`"),
            None => mismatch.to_string(),
        },
        _ => mismatch.to_string(),
    }
}

/// The line that states a figure of a load.
fn stated(figure: &str) -> Option<&'static str> {
    match figure {
        "voltage" => Some("voltage = \"230 V\""),
        "current" => Some("current = \"10 A\""),
        "loaded poles" => Some("loaded-poles = 2"),
        "ambient temperature" => Some("ambient = \"35 °C\""),
        "overvoltage category, which the rating depends on" => Some("overvoltage-category = \"III\""),
        _ => None,
    }
}
