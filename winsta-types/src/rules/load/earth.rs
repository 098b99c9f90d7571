//! The protective conductor: where a load needs one, and how thick it is.
//!
//! Source: IEC 61140 for where, IEC 60364-5-54, table 54.2, for how thick, with line and protective conductors of the
//! same material.

use crate::quantity::CrossSection;
use crate::rules::load::class::EquipmentClass;
use crate::rules::load::loaded::Loaded;
use crate::rules::load::meets::name;
use crate::rules::load::mismatch::LoadMismatch;
use crate::sheet::conductor::{Description, Size};
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::name::same;
use crate::sheet::wiring::Node;

/// The least cross-section of a protective conductor beside such a line conductor.
///
/// ```
/// use winsta_types::load::protective_conductor;
///
/// let least = |line: &str| protective_conductor(line.parse().unwrap()).to_string();
/// assert_eq!(["2.5 mm²", "25 mm²", "35 mm²", "70 mm²"].map(least), ["2.5 mm²", "16 mm²", "16 mm²", "35 mm²"]);
/// ```
#[must_use]
pub const fn protective_conductor(line: CrossSection) -> CrossSection {
    match line.get() {
        ..=16_000 => line,
        16_001..=35_000 => CrossSection::thousandth_square_millimeters(16_000),
        thicker => CrossSection::thousandth_square_millimeters(thicker.div_ceil(2)),
    }
}

/// What the size of a protective conductor has to be beside a line conductor. On the scale of gauges there is no rule for
/// thick ones: as thick as the line.
const fn least(line: Size) -> Size {
    match line {
        Size::CrossSection(area) => Size::CrossSection(protective_conductor(area)),
        Size::Awg(gauge) => Size::Awg(gauge),
    }
}

/// Whether the first is as thick as the second. `None` of two scales, which nothing converts.
const fn as_thick(this: Size, other: Size) -> Option<bool> {
    match (this, other) {
        (Size::CrossSection(this), Size::CrossSection(other)) => Some(this.get() >= other.get()),
        // A larger number is a thinner conductor.
        (Size::Awg(this), Size::Awg(other)) => Some(this.get() <= other.get()),
        _ => None,
    }
}

impl<'a> Loaded<'a> {
    /// Class I needs a pole for PE, where it is stated.
    pub(super) const fn earth_pole(&self) -> Option<LoadMismatch<'a>> {
        let joint = &self.joint;
        if !matches!(self.load.class, Some(EquipmentClass::I)) || !joint.is_wired() {
            return None;
        }
        let mut pole = joint.pole_map.poles().get();
        while pole > 0 {
            if joint.socket.is_earth(pole) || joint.plug.is_earth(pole) {
                return None;
            }
            pole -= 1;
        }
        Some(LoadMismatch::NoEarthPole { socket: joint.socket.designation(), plug: joint.plug.designation() })
    }

    /// At the pole of a half that this pole of the socket is, or meets, there is a protective conductor if either is for it.
    pub(super) const fn earth(&self, is_plug: bool, socket_pole: u8) -> Option<LoadMismatch<'a>> {
        let joint = &self.joint;
        let Some(plug_pole) = joint.pole_map.plug_pole(socket_pole) else { return None };
        if !joint.is_wired() || !(joint.socket.is_earth(socket_pole) || joint.plug.is_earth(plug_pole)) {
            return None;
        }
        if has_earth(joint.node(is_plug, socket_pole)) {
            return None;
        }
        // Then it is said of the conductor that is there.
        if self.another_pole(false, socket_pole).is_some() || self.another_pole(true, socket_pole).is_some() {
            return None;
        }
        let (sheet, _) = joint.half(is_plug);
        let (item_number, pole) = (sheet.designation(), name(sheet, if is_plug { plug_pole } else { socket_pole }));
        match self.load.class {
            None | Some(EquipmentClass::I) => Some(LoadMismatch::NoEarth { item_number, pole }),
            Some(_) if has_earth(joint.node(!is_plug, socket_pole)) => {
                let (other, _) = joint.half(!is_plug);
                Some(LoadMismatch::EarthOnOneSide { item_number, pole, other: other.designation() })
            }
            Some(_) => None,
        }
    }

    /// A pole for PE of a half meets one of the other, counted in the order of its own marking.
    pub(super) const fn earth_meets(&self, is_plug: bool, pole: u8) -> Option<LoadMismatch<'a>> {
        let joint = &self.joint;
        let (sheet, Some(wiring)) = joint.half(is_plug) else { return None };
        if !joint.is_wired() || !sheet.is_earth(pole) {
            return None;
        }
        let meets = if is_plug { joint.socket_pole(pole).is_some() } else { joint.pole_map.plug_pole(pole).is_some() };
        let is_needed = matches!(self.load.class, None | Some(EquipmentClass::I)) || has_earth(wiring.pole(pole));
        if meets || !is_needed {
            return None;
        }
        Some(LoadMismatch::EarthMeetsNothing { item_number: sheet.designation(), pole: name(sheet, pole) })
    }

    /// The protective conductors at this pole of the socket, or at the plug's that meets it, are thick enough for the line
    /// conductors of that half.
    ///
    /// Of several at a pole, the thickest goes with the thickest line conductor of each pole, the next with the next.
    pub(super) const fn thickness(&self, is_plug: bool, socket_pole: u8) -> Option<LoadMismatch<'a>> {
        let (sheet, Some(wiring)) = self.joint.half(is_plug) else { return None };
        let Some(node) = self.joint.node(is_plug, socket_pole) else { return None };
        if !has_earth(Some(node)) {
            return None;
        }
        let mut worst: Option<LoadMismatch<'a>> = None;
        let mut thickest: Option<Size> = None;
        let mut pole = 1;
        while let Some(other) = wiring.pole(pole) {
            let mut at = 0;
            while is_line(other) && at < other.conductors.len() {
                let line = other.conductors[at];
                let is_thicker = match thickest {
                    Some(thickest) => !matches!(as_thick(thickest, line.size), Some(true)),
                    None => true,
                };
                if is_thicker && let Some(mismatch) = beside(sheet, node.conductors, other.conductors, line) {
                    (worst, thickest) = (Some(mismatch), Some(line.size));
                }
                at += 1;
            }
            if pole == u8::MAX {
                break;
            }
            pole += 1;
        }
        worst
    }
}

/// Whether enough protective conductors go with this line conductor, and those of its pole that are as thick.
const fn beside<'a>(
    sheet: &'a DataSheet,
    earths: &'a [Description<'a>],
    lines: &'a [Description<'a>],
    line: Description<'a>,
) -> Option<LoadMismatch<'a>> {
    let (item_number, function) = (sheet.designation(), line.function);
    let (mut needed, mut at) = (0, 0);
    while at < lines.len() {
        needed += matches!(as_thick(lines[at].size, line.size), Some(true)) as usize;
        at += 1;
    }
    let least = least(line.size);
    let (mut there, mut thickest_of_the_others): (usize, Option<Size>) = (0, None);
    at = 0;
    while at < earths.len() {
        let earth = earths[at].size;
        match as_thick(earth, least) {
            Some(true) => there += 1,
            Some(false) => {
                thickest_of_the_others = match thickest_of_the_others {
                    Some(other) if matches!(as_thick(other, earth), Some(true)) => Some(other),
                    _ => Some(earth),
                };
            }
            None => return Some(LoadMismatch::EarthOfAnotherScale { item_number, earth, function, line: line.size }),
        }
        at += 1;
    }
    // What the pole of the line conductor has more, may lead on without a protective conductor of its own.
    match thickest_of_the_others {
        Some(earth) if there < needed => {
            Some(LoadMismatch::EarthTooThin { item_number, earth, least, function, line: line.size })
        }
        _ => None,
    }
}

const fn has_earth(node: Option<&Node<'_>>) -> bool {
    matches!(node, Some(Node { potential: Some(potential), .. }) if same(potential, "PE"))
}

/// Neither PE nor N.
const fn is_line(node: &Node<'_>) -> bool {
    match node.potential {
        Some(potential) => !same(potential, "PE") && !same(potential, "N"),
        None => false,
    }
}
