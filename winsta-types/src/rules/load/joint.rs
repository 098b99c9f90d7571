//! A pair, as the rules of its load see it.

use crate::rules::load::mismatch::LoadMismatch;
use crate::rules::load::rating::{PairRating, rating_of};
use crate::rules::load::request::Load;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::name::same;
use crate::sheet::pose::PoleMap;
use crate::sheet::wiring::{Node, Wiring};

/// A pair, as the rules of its load see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joint<'a> {
    /// The socket's sheet.
    pub socket: &'a DataSheet,
    /// The plug's sheet.
    pub plug: &'a DataSheet,
    /// The socket's conductors, if it has been terminated.
    pub socket_wiring: Option<Wiring<'a>>,
    /// The plug's conductors, if it has been terminated.
    pub plug_wiring: Option<Wiring<'a>>,
    /// Which pole of the plug meets which of the socket.
    pub pole_map: PoleMap,
}

impl<'a> Joint<'a> {
    /// The rating of the pair by one standard for so many loaded poles: the lower of both halves.
    ///
    /// # Errors
    ///
    /// The first reason why there is none.
    pub const fn rating(&self, load: &Load) -> Result<PairRating, LoadMismatch<'a>> {
        let (socket, plug) = match (rating_of(self.socket, load), rating_of(self.plug, load)) {
            (Ok(socket), Ok(plug)) => (socket, plug),
            (Err(mismatch), _) | (_, Err(mismatch)) => return Err(mismatch),
        };
        Ok(PairRating {
            voltage: if socket.voltage.get() < plug.voltage.get() { socket.voltage } else { plug.voltage },
            current: if socket.current.get() < plug.current.get() { socket.current } else { plug.current },
        })
    }

    /// What is at a pole of the socket, counted from 1 in the order of its marking.
    #[must_use]
    pub const fn socket_node(&self, pole: u8) -> Option<&'a Node<'a>> {
        self.node(false, pole)
    }

    /// What is at the pole of the plug that meets this pole of the socket.
    #[must_use]
    pub const fn plug_node(&self, socket_pole: u8) -> Option<&'a Node<'a>> {
        self.node(true, socket_pole)
    }

    /// Whether each two poles that meet have equal potentials, or one of them none: the rule that the compiler checks.
    ///
    /// # Errors
    ///
    /// The first two that don't: the plug's potential, and the socket's.
    pub const fn joins_equal_potentials(&self) -> Result<(), LoadMismatch<'a>> {
        let mut pole = self.pole_map.poles().get();
        let mut first = None;
        while pole > 0 {
            if let Some(mismatch) = self.equal_potentials(pole) {
                first = Some(mismatch);
            }
            pole -= 1;
        }
        match first {
            Some(mismatch) => Err(mismatch),
            None => Ok(()),
        }
    }

    pub(super) const fn equal_potentials(&self, pole: u8) -> Option<LoadMismatch<'a>> {
        if let (Some(socket), Some(plug)) = (self.node(false, pole), self.node(true, pole))
            && let (Some(socket), Some(plug)) = (socket.potential, plug.potential)
            && !same(socket, plug)
        {
            let item_number = self.socket.designation();
            return Some(LoadMismatch::Potentials { item_number, pole, marking: self.socket.mark(pole), plug, socket });
        }
        None
    }

    /// Whether both halves have been terminated.
    pub(super) const fn is_wired(&self) -> bool {
        self.socket_wiring.is_some() && self.plug_wiring.is_some()
    }

    pub(super) const fn half(&self, is_plug: bool) -> (&'a DataSheet, Option<Wiring<'a>>) {
        if is_plug { (self.plug, self.plug_wiring) } else { (self.socket, self.socket_wiring) }
    }

    /// What is at the pole of a half that this pole of the socket is, or meets.
    pub(super) const fn node(&self, is_plug: bool, socket_pole: u8) -> Option<&'a Node<'a>> {
        match (is_plug, self.socket_wiring, self.plug_wiring) {
            (false, Some(wiring), _) => wiring.pole(socket_pole),
            (true, _, Some(wiring)) => match self.pole_map.plug_pole(socket_pole) {
                Some(pole) => wiring.pole(pole),
                None => None,
            },
            _ => None,
        }
    }

    /// The potential of a pole of the socket that has conductors on both sides, but PE.
    pub(super) const fn live(&self, socket_pole: u8) -> Option<&'a str> {
        match (self.node(false, socket_pole), self.node(true, socket_pole)) {
            (Some(socket), Some(plug)) if socket.is_live() && plug.is_live() => socket.potential,
            _ => None,
        }
    }

    /// How many there are of them.
    pub(super) const fn wired(&self) -> u8 {
        let (mut wired, mut pole) = (0, self.pole_map.poles().get());
        while pole > 0 {
            wired += self.live(pole).is_some() as u8;
            pole -= 1;
        }
        wired
    }

    /// The pole of the socket that meets this one of the plug.
    pub(super) const fn socket_pole(&self, plug_pole: u8) -> Option<u8> {
        let mut pole = self.pole_map.poles().get();
        while pole > 0 {
            if matches!(self.pole_map.plug_pole(pole), Some(met) if met == plug_pole) {
                return Some(pole);
            }
            pole -= 1;
        }
        None
    }
}
