//! What a conductor meets in the other half: a pole for it, and for N a conductor.
//!
//! A contact is as live as what it meets, whether it has a conductor or not: an unwired contact for PE that meets L2 is
//! what a fitter takes for earthed.
//!
//! Source: IEC 60445 for the marking; IEC 60364-4-44, clause 442.3, for a lost neutral conductor.

use crate::rules::load::loaded::Loaded;
use crate::rules::load::mismatch::LoadMismatch;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::marking::MarkedFor;
use crate::sheet::name::same;
use crate::sheet::wiring::Node;

impl<'a> Loaded<'a> {
    /// What is at this pole of the socket, or at the plug's that meets it, goes with the marking of the pole that it meets.
    pub(super) const fn another_pole(&self, is_plug: bool, socket_pole: u8) -> Option<LoadMismatch<'a>> {
        let joint = &self.joint;
        if !joint.is_wired() || joint.equal_potentials(socket_pole).is_some() {
            return None;
        }
        let (Some(Node { potential: Some(potential), .. }), Some(plug_pole)) =
            (joint.node(is_plug, socket_pole), joint.pole_map.plug_pole(socket_pole))
        else {
            return None;
        };
        let ((sheet, _), (other, _)) = (joint.half(is_plug), joint.half(!is_plug));
        let met = if is_plug { socket_pole } else { plug_pole };
        let Some(marked_for) = other.marked_for(met) else { return None };
        if marked_for.takes(potential) {
            return None;
        }
        let marked_for = match marked_for {
            MarkedFor::EarthAlone => "PE",
            MarkedFor::NeutralAlone => "N",
            MarkedFor::LineAlone => "a line conductor",
            MarkedFor::AnyButEarth => "another potential",
        };
        let (item_number, other, other_pole) = (sheet.designation(), other.designation(), name(other, met));
        Some(LoadMismatch::MeetsAnotherPole { item_number, potential, marked_for, other, other_pole })
    }

    /// The pole of a half that this pole of the socket is, or meets, has a conductor if it meets N.
    ///
    /// Line conductors may end at a pair. Without its neutral conductor, what goes on between several of them has any
    /// voltage up to that between two.
    pub(super) const fn neutral(&self, is_plug: bool, socket_pole: u8) -> Option<LoadMismatch<'a>> {
        let joint = &self.joint;
        if !joint.is_wired() || !is_free(joint.node(is_plug, socket_pole)) {
            return None;
        }
        match (joint.node(!is_plug, socket_pole), joint.pole_map.plug_pole(socket_pole)) {
            (Some(Node { potential: Some(potential), .. }), Some(plug_pole)) if same(potential, "N") => {
                if self.another_pole(!is_plug, socket_pole).is_some() {
                    return None;
                }
                let ((sheet, _), (other, _)) = (joint.half(is_plug), joint.half(!is_plug));
                let pole = name(sheet, if is_plug { plug_pole } else { socket_pole });
                let (item_number, other) = (sheet.designation(), other.designation());
                Some(LoadMismatch::NeutralOnOneSide { item_number, pole, other })
            }
            _ => None,
        }
    }

    /// A live pole of a half meets one of the other, counted in the order of its own marking: that of a protective
    /// conductor has [a rule of its own](Self::earth_meets).
    pub(super) const fn live_meets(&self, is_plug: bool, pole: u8) -> Option<LoadMismatch<'a>> {
        let joint = &self.joint;
        let (sheet, Some(wiring)) = joint.half(is_plug) else { return None };
        let meets = if is_plug { joint.socket_pole(pole).is_some() } else { joint.pole_map.plug_pole(pole).is_some() };
        match wiring.pole(pole) {
            Some(node) if joint.is_wired() && node.is_live() && !meets => match node.potential {
                Some(potential) => {
                    let (item_number, pole) = (sheet.designation(), name(sheet, pole));
                    Some(LoadMismatch::LiveMeetsNothing { item_number, pole, potential })
                }
                None => None,
            },
            _ => None,
        }
    }
}

const fn is_free(node: Option<&Node<'_>>) -> bool {
    !matches!(node, Some(Node { potential: Some(_), .. }))
}

/// What the pole at this place is marked with, counted from 1.
pub(super) const fn name(sheet: &DataSheet, pole: u8) -> &str {
    match sheet.mark(pole) {
        Some(mark) => mark,
        None => "not marked",
    }
}
