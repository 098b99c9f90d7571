//! Connectors in tables: checked by the rules while the program runs, and of their own types again.

#![allow(clippy::unwrap_used)]

mod parts {
    winsta::parts!("tests/ui/bench.toml");
}

use parts::*;
use winsta::erased::{AnyConnector, Slot};
use winsta::{Mated, cap, mate, rotated, single_pole, with_lever};

static BOARD: [Slot; 3] = [Slot::of(LeadSocket), Slot::of(MainsSocket), Slot::of(UnsaidSocket)];

#[test]
fn the_first_socket_of_a_board_that_a_plug_fits_is_found_and_taken() {
    let plug = AnyConnector::of(MainsPlug);
    let (number, slot) = BOARD.iter().enumerate().find(|(_, slot)| slot.mates_with(&plug).is_ok()).unwrap();
    assert_eq!((number, slot.data_sheet().item_number), (0, "lead socket"));

    let joint = slot.take().unwrap().mate(plug).unwrap();
    assert!(slot.take().is_none());
    assert_eq!(joint.to_string(), "lead socket + mains plug");
    assert_eq!(joint.locks().unwrap_err().to_string(), "neither has a locking lever");

    // Of other types it is the same pair still.
    let joint = joint.downcast::<MainsSocket, MainsPlug>().unwrap_err();
    let joint: Mated<LeadSocket, MainsPlug> = joint.downcast().unwrap();
    let (socket, plug) = joint.unmate();

    // A place takes its own piece alone, and one of it.
    let plug = slot.put(AnyConnector::of(plug)).unwrap_err();
    slot.put(AnyConnector::from(socket)).unwrap();
    let another = slot.put(AnyConnector::of(LeadSocket)).unwrap_err();
    assert!(another.is::<LeadSocket>() && plug.downcast::<MainsPlug>().is_ok());
}

#[test]
fn every_rule_is_asked_of_the_piece_as_it_is_held() {
    let refused = |socket: AnyConnector, plug: AnyConnector| socket.mate(plug).unwrap_err().to_string();
    assert_eq!(
        refused(AnyConnector::of(UnsaidSocket), AnyConnector::of(single_pole::<_, 2>(UnsaidPlug))),
        "unsaid plug does not mate with unsaid socket: on pole 2 only: protection against it is not stated in Unsaid"
    );
    assert_eq!(
        refused(AnyConnector::of(cap(MainsSocket, CapOf12)), AnyConnector::of(DimmingPlug)),
        "dimming plug does not mate with mains socket: a lockout cap closes it, \
         application controlled shading/dimming against control or other mains"
    );
    assert!(AnyConnector::of(LeadSocket).mate(AnyConnector::of(rotated(LeadPlug))).is_ok());
}

#[test]
fn a_piece_is_of_its_own_type_again_with_what_was_done_to_it() {
    let socket = AnyConnector::of(with_lever(LeadSocket));
    assert!(socket.locks_with(&AnyConnector::of(LeadPlug)).is_ok());
    let held = socket.locks_with(&AnyConnector::of(rotated(LeadPlug))).unwrap_err();
    assert_eq!(held.to_string(), "the plug is held rotated by 180° against straight");
    let socket = socket.downcast::<LeadSocket>().err().unwrap();
    let socket: winsta::WithLever<LeadSocket> = socket.downcast().unwrap();
    let _ = mate(socket, LeadPlug).lock();
}

#[test]
fn one_is_a_pointer() {
    assert_eq!(size_of::<AnyConnector>(), size_of::<&()>());
}
