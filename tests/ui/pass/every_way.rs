//! Poses, applications, levers, caps, the ways out and several faces, where they are allowed.

#![forbid(unsafe_code)]

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::*;
use winsta::{
    Cutout, Mated, MatedUnchecked, cap, mate, mate_across_applications, mate_unchecked, rotated, single_pole, with_lever,
};

const UNCHECKED: MatedUnchecked<UnsaidSocket, LeadPlug> = mate_unchecked(UnsaidSocket, LeadPlug, "a test");

fn main() {
    // The family isn't protected against these two poses: the pair mates, and its pole map is what is wrong.
    let joint = mate(LeadSocket, rotated(LeadPlug));
    assert_eq!(joint.pole_map().plug_pole(1), Some(3));
    assert!(!joint.pole_map().is_straight());
    let (socket, plug) = joint.unmate();
    let plug = plug.straight();
    let joint = mate(socket, single_pole::<_, 2>(plug));
    assert_eq!(joint.pole_map().iter().collect::<Vec<_>>(), [(1, None), (2, Some(2)), (3, None)]);
    let (socket, plug) = joint.unmate();

    // A flying lead gets a lever.
    let joint: Mated<_, _> = mate(socket, with_lever(plug.straight()));
    assert!(joint.pole_map().is_straight());
    let (socket, plug) = joint.lock().unlock().unmate();
    let joint = mate(with_lever(socket), plug.without_lever()).lock();
    assert_eq!(joint.to_string(), "lead socket + lead plug, locked");
    assert_eq!(joint.protection_class(), None);

    // The lower of both classes, and one that states no application.
    let joint = mate(MainsSocket, MainsPlug).lock();
    assert_eq!(joint.protection_class().unwrap().to_string(), "IP20");
    let _ = mate(MainsSocket, LeadPlug).lock();
    let _ = mate_across_applications(MainsSocket, DimmingPlug, "a test").lock();
    let _ = mate_across_applications!(MainsSocket, DimmingPlug, "a test").lock();

    // Caps.
    let (socket, _cap) = cap(LeadSocket, CapOf12).uncap();
    let _ = mate(socket, LeadPlug);
    let (_, control, tee) = { let (input, output, control) = Tee.split(); (input, control, output) };
    let _ = cap(tee, CapOf12);
    let (control, _cap) = cap(control, CapOf2).uncap();
    let (_cutout, _cap) = cap(Cutout::<3>, CutoutCap).uncap();
    let _ = control;

    // Several faces, each on its own.
    let (input, output, control) = Tee.split();
    let joint = mate(LeadSocket, input);
    assert_eq!(joint.to_string(), "lead socket + tee/Input, unlocked");
    let _ = mate(output, LeadPlug).lock();
    let (_, input) = joint.unmate();
    let (_, output, _) = Tee.split();
    let _tee: Tee = Tee::join((input, output, control));

    // The ways out say why.
    assert_eq!(UNCHECKED.reason(), "a test");
    let joint = mate_unchecked!(UnsaidSocket, LeadPlug, "a test");
    assert_eq!(joint.to_string(), "unsaid socket + lead plug, unchecked: a test");
    let (_socket, _plug) = joint.unmate();
}
