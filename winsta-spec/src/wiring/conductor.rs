//! The conductors of a half, as a wiring file gives them.

use std::ops::Range;
use std::sync::Arc;

use winsta_types::clamp::{ClampMismatch, listed};
use winsta_types::conductor::Description;
use winsta_types::data_sheet::{ConductorKind, DataSheet, Insertion};
use winsta_types::gender::Gender;
use winsta_types::quantity::{Current, Length};
use winsta_types::termination::ConductorMismatch;

use crate::fault::collected::Faults;
use crate::parts::entry::FaceEntry;
use crate::parts::problem::clear_name;
use crate::text::shown::Shown;
use crate::text::source::Source;
use crate::toml::block::Located;
use crate::toml::table::Table;
use crate::value::kind::Plain;
use crate::value::quantity::CONDUCTOR_SIZE;
use crate::value::text::{NAME, TEXT};
use crate::wiring::problem::conductor_refused;

/// A conductor as its file gives it, and where.
pub(crate) struct Conductor {
    pole: Located<&'static str>,
    pub(crate) potential: Range<usize>,
    kind: Range<usize>,
    pub(crate) size: Range<usize>,
    insertion: Option<Range<usize>>,
    strip_length: Option<Range<usize>>,
    pub(crate) carrying: Option<Range<usize>>,
    pub(crate) description: Description<'static>,
    /// The place of its pole, from 0. `None` if it doesn't go there.
    pub(crate) place: Option<usize>,
}

pub(crate) fn conductor(table: &mut Table<'_>) -> Option<Conductor> {
    let pole = table.required("pole", "The pole, as it is marked.", &TEXT);
    let doc = "What the conductor is for: `L1`, `N`, `PE`, or another potential.";
    let potential = table.required("potential", doc, &NAME);
    let kind = table.required("kind", "The kind of conductor, with its ferrule.", &ConductorKind::VALUE);
    let size = table.required("size", "Cross-section, `2.5 mm²`, or wire gauge, `14 AWG`.", &CONDUCTOR_SIZE);
    let doc = "How it is inserted. Left out: into the clamp that a tool holds open.";
    let insertion = table.located("insertion", doc, &Insertion::VALUE);
    let strip_length = table.located("strip-length", "How far it is stripped.", &Length::VALUE);
    let doc = "The current that it may carry where it is laid.";
    let carrying = table.located("carrying", doc, &Current::VALUE);
    let (pole, potential, kind, size) = (pole?, potential?, kind?, size?);
    let description = Description {
        function: potential.value,
        kind: kind.value,
        size: size.value,
        insertion: insertion.as_ref().map_or(Insertion::ClampOpened, |insertion| insertion.value),
        strip_length: strip_length.as_ref().map(|length| length.value),
        capacity: carrying.as_ref().map(|current| current.value),
    };
    Some(Conductor {
        pole,
        potential: potential.span,
        kind: kind.span,
        size: size.span,
        insertion: insertion.map(|insertion| insertion.span),
        strip_length: strip_length.map(|length| length.span),
        carrying: carrying.map(|current| current.span),
        description,
        place: None,
    })
}

/// Which half of a connection, in the words of the file.
#[derive(Clone, Copy)]
pub(crate) struct Side {
    pub(crate) gender: Gender,
    /// The blocks of its conductors.
    pub(crate) block: &'static str,
}

impl Side {
    pub(crate) const SOCKET: Self = Self { gender: Gender::Socket, block: "[[connection.socket-conductor]]" };
    pub(crate) const PLUG: Self = Self { gender: Gender::Plug, block: "[[connection.plug-conductor]]" };
}

/// A half with its conductors.
pub(crate) struct Half<'c> {
    pub(crate) face: &'c FaceEntry,
    pub(crate) side: Side,
    /// Where the file names it.
    pub(crate) label: Range<usize>,
    pub(crate) conductors: Vec<Conductor>,
}

impl Half<'_> {
    /// The conductors that went in, pole by pole. `None` if the file gives none.
    pub(crate) fn poles(&self) -> Option<Vec<Vec<Description<'static>>>> {
        if self.conductors.is_empty() {
            return None;
        }
        let mut poles = vec![Vec::new(); usize::from(self.face.poles.get())];
        for conductor in &self.conductors {
            if let Some(pole) = conductor.place.and_then(|place| poles.get_mut(place)) {
                pole.push(conductor.description);
            }
        }
        Some(poles)
    }

    /// Whether all of them went in.
    pub(crate) fn is_complete(&self) -> bool {
        self.conductors.iter().all(|conductor| conductor.place.is_some())
    }

    /// Those at a pole, counted from 0.
    pub(crate) fn at(&self, pole: usize) -> impl Iterator<Item = &Conductor> {
        self.conductors.iter().filter(move |conductor| conductor.place == Some(pole))
    }
}

/// Puts the conductors into the clamps of a half, one after the other.
pub(crate) fn terminate<'c>(mut half: Half<'c>, source: &Arc<Source>, faults: &mut Faults) -> Half<'c> {
    let sheet = &half.face.sheet;
    let mut poles: Vec<Vec<Description<'static>>> = vec![Vec::new(); usize::from(half.face.poles.get())];
    for conductor in &mut half.conductors {
        let (pole, description) = (conductor.pole.value, conductor.description);
        let place = sheet.pole(pole).map(|place| usize::from(place) - 1);
        let there: &[_] = place.and_then(|place| poles.get(place)).map_or(&[], Vec::as_slice);
        if let Err(mismatches) = sheet.terminates(pole, there, description) {
            // At a pole that is marked for another potential, there is another one, too.
            let is_marked_for_another = mismatches.iter().any(|mismatch| is_of_the_marking(&mismatch));
            let is_news = |mismatch: &ConductorMismatch<'_>| {
                !(is_marked_for_another && matches!(mismatch, ConductorMismatch::AnotherPotential { .. }))
            };
            for mismatch in mismatches.iter().filter(is_news) {
                faults.add_with(source, conductor.place_of(&mismatch), &|_| {
                    let help = help(&mismatch, sheet, description.function);
                    conductor_refused(half.face, pole, &mismatch.to_string(), help)
                });
            }
        } else if let Some(there) = place.and_then(|place| poles.get_mut(place)) {
            there.push(description);
            conductor.place = place;
        }
    }
    half
}

impl Conductor {
    /// What of it is refused.
    fn place_of(&self, mismatch: &ConductorMismatch<'_>) -> Range<usize> {
        let place = match mismatch {
            ConductorMismatch::Clamp(ClampMismatch::NotGiven) => &self.pole.span,
            ConductorMismatch::Clamp(ClampMismatch::Kind { .. }) => &self.kind,
            ConductorMismatch::Clamp(ClampMismatch::Insertion { .. }) => self.insertion.as_ref().unwrap_or(&self.kind),
            ConductorMismatch::Clamp(_) => &self.size,
            ConductorMismatch::NoName { .. } => &self.potential,
            ConductorMismatch::StripLength { .. }
            | ConductorMismatch::StripLengthNotGiven
            | ConductorMismatch::StripLengthNotInTenths { .. } => self.strip_length.as_ref().unwrap_or(&self.size),
            _ => &self.pole.span,
        };
        place.clone()
    }
}

/// What to write for a conductor that is refused.
fn help(mismatch: &ConductorMismatch<'_>, sheet: &DataSheet, function: &str) -> Option<String> {
    match mismatch {
        ConductorMismatch::Clamp(ClampMismatch::Insertion { insertion: Insertion::PushIn, .. }) => {
            Some("leave `insertion` out: a tool opens the clamp".into())
        }
        ConductorMismatch::Clamp(ClampMismatch::NotGiven)
        | ConductorMismatch::MarkingNotGiven
        | ConductorMismatch::PointsNotGiven
        | ConductorMismatch::StripLengthNotGiven => Some("write it into the parts file, or an `[[assumption]]`".into()),
        // The message has the range of the size.
        ConductorMismatch::Clamp(ClampMismatch::Size { .. }) if sheet.connection.conductors.len() == 1 => None,
        ConductorMismatch::Clamp(_) => Some(format!("the clamp takes {}", listed(sheet.connection.conductors))),
        ConductorMismatch::NoName { fault, .. } => Some(clear_name(*fault)),
        _ if is_of_the_marking(mismatch) => Some(poles_for(sheet, function)),
        ConductorMismatch::AnotherPotential { .. } => Some("each pole has one potential: write another pole".into()),
        ConductorMismatch::NoPointLeft { .. } => Some("write another pole".into()),
        ConductorMismatch::StripLength { sheet, .. } => Some(format!("write `strip-length = \"{sheet}\"`")),
        _ => None,
    }
}

/// Whether the pole is marked for another potential.
fn is_of_the_marking(mismatch: &ConductorMismatch<'_>) -> bool {
    matches!(
        mismatch,
        ConductorMismatch::EarthAtAnotherPole
            | ConductorMismatch::NotEarth { .. }
            | ConductorMismatch::NotNeutral { .. }
            | ConductorMismatch::NotLine { .. }
    )
}

/// Where a potential goes to.
fn poles_for(sheet: &DataSheet, function: &str) -> String {
    let places = (1..).take(sheet.pole_marking.len());
    let takes = |place: &u8| sheet.marked_for(*place).is_some_and(|marked_for| marked_for.takes(function));
    let poles: Vec<_> = places.filter(takes).filter_map(|place| sheet.mark(place)).collect();
    let function = Shown::from(function);
    match poles.as_slice() {
        [] => format!("it has no pole for {function}: its poles are {}", sheet.pole_marking.join(", ")),
        [pole] => format!("{function} goes to pole {pole}"),
        [others @ .., last] => format!("{function} goes to pole {} or {last}", others.join(", ")),
    }
}
