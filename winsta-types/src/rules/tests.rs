//! Tests of the rules of mating at run time.

use crate::sheet::coding::Coding;
use crate::sheet::face::Face;
use crate::sheet::family::MismatingProtection;
use crate::sheet::gender::Gender;
use crate::sheet::poles::Poles;
use crate::sheet::pose::Pose;

use std::string::{String, ToString};

fn face(gender: Gender, family: &'static str, poles: u8, coding: &str) -> Face<'static> {
    Face::new(gender, family, Poles::new(poles).unwrap(), Coding::new(coding).unwrap())
}

fn verdict(first: Face<'_>, second: Face<'_>) -> String {
    first.mates_with(&second).map_or_else(|broken| broken.to_string(), |()| String::from("mates"))
}

#[test]
fn a_plug_mates_with_a_socket_that_is_alike_in_all_but_gender() {
    let socket = face(Gender::Socket, "MIDI", 4, "B");
    assert_eq!(verdict(socket, face(Gender::Plug, "MIDI", 4, "B")), "mates");
}

#[test]
fn each_rule_refuses_alone() {
    let socket = face(Gender::Socket, "MIDI", 4, "B");
    assert_eq!(verdict(socket, face(Gender::Plug, "MINI", 4, "B")), "family MINI against MIDI");
    assert_eq!(verdict(socket, face(Gender::Plug, "MIDI", 3, "B")), "3 poles against 4");
    assert_eq!(verdict(socket, face(Gender::Plug, "MIDI", 4, "A")), "coding A against B");
    assert_eq!(verdict(socket, socket), "socket against socket");
}

#[test]
fn the_wrong_order_is_one_mismatch_that_says_so() {
    let (socket, plug) = (face(Gender::Socket, "MIDI", 4, "B"), face(Gender::Plug, "MIDI", 4, "B"));
    assert_eq!(verdict(plug, socket), "a plug and a socket: the socket comes first");
    assert_eq!(verdict(plug, plug), "plug against plug");
}

#[test]
fn every_broken_rule_is_reported() {
    let socket = face(Gender::Socket, "MIDI", 4, "B");
    let other = face(Gender::Socket, "MINI", 3, "A");
    assert_eq!(
        verdict(socket, other),
        "socket against socket, family MINI against MIDI, 3 poles against 4, coding A against B"
    );
}

#[test]
fn a_name_is_not_its_beginning() {
    let socket = face(Gender::Socket, "WINSTA MIDI special", 4, "B");
    let plug = face(Gender::Plug, "WINSTA MIDI", 4, "B");
    assert_eq!(verdict(socket, plug), "family WINSTA MIDI against WINSTA MIDI special");
}

#[test]
fn applications_differ_only_where_both_are_stated() {
    let socket = face(Gender::Socket, "MIDI", 4, "B");
    let plug = face(Gender::Plug, "MIDI", 4, "B");
    let of = |face, application| Face { application: Some(application), ..face };
    assert_eq!(verdict(of(socket, "DALI"), of(plug, "DALI")), "mates");
    assert_eq!(verdict(of(socket, "DALI"), plug), "mates");
    assert_eq!(verdict(socket, of(plug, "DALI")), "mates");
    assert_eq!(verdict(of(socket, "DALI"), of(plug, "SMI")), "application SMI against DALI");
}

#[test]
fn a_wrong_pose_mates_only_where_no_protection_is_stated_to_be_absent() {
    let plain = face(Gender::Socket, "MIDI", 4, "B");
    let protected = |protection| Face { protection: Some(protection), ..plain };
    let held = |pose| Face { pose, ..face(Gender::Plug, "MIDI", 4, "B") };
    let bare = |pose| Face { protection: Some(MismatingProtection::default()), ..held(pose) };

    let header = protected(MismatingProtection::default());
    for pose in [Pose::Straight, Pose::Rotated, Pose::Staggered(1), Pose::SinglePole(1)] {
        assert_eq!(verdict(header, bare(pose)), "mates");
    }
    let keyed = MismatingProtection { rotated: true, ..MismatingProtection::default() };
    let refused = "rotated by 180°: protection against it is present in MIDI";
    assert_eq!(verdict(protected(keyed), held(Pose::Rotated)), refused);
    assert_eq!(verdict(protected(keyed), bare(Pose::Rotated)), refused);
    assert_eq!(verdict(protected(keyed), bare(Pose::Staggered(1))), "mates");

    // Of two files that say different things of one family, the stricter counts.
    let strict = Face { protection: Some(keyed), ..held(Pose::Rotated) };
    assert_eq!(verdict(header, strict), refused);
    assert_eq!(verdict(header, held(Pose::Rotated)), "rotated by 180°: protection against it is not stated in MIDI");

    let unknown = "on pole 2 only: protection against it is not stated in MIDI";
    assert_eq!(verdict(plain, held(Pose::SinglePole(2))), unknown);
    assert_eq!(verdict(plain, held(Pose::Straight)), "mates");
}
