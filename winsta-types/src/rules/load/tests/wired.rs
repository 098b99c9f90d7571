//! Tests of the rules on conductors, with pairs that are wired at run time.

use crate::quantity::{Current, Voltage};
use crate::rules::load::class::EquipmentClass;
use crate::rules::load::joint::Joint;
use crate::rules::load::request::{Load, standard};
use crate::sheet::conductor::{Description, Size};
use crate::sheet::connection::{ConductorKind, Insertion};
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::kind::Kind;
use crate::sheet::overvoltage::OvervoltageCategory;
use crate::sheet::poles::Poles;
use crate::sheet::pose::{PoleMap, Pose};
use crate::sheet::sections::Rating;
use crate::sheet::sections::{BreakingCapacity, Environment};
use crate::sheet::wiring::{Node, Wiring};

use std::boxed::Box;
use std::string::{String, ToString};
use std::vec;
use std::vec::Vec;

/// `L1 2.5 mm²`, with 16 A.
fn conductor(text: &'static str) -> Description<'static> {
    let (function, size) = text.split_once(' ').unwrap();
    let size = size.parse().map(Size::CrossSection).unwrap_or_else(|_| Size::Awg(size.parse().unwrap()));
    let capacity = Some(Current::milliamperes(16_000));
    let (kind, insertion) = (ConductorKind::Solid, Insertion::ClampOpened);
    Description { function, kind, size, insertion, strip_length: None, capacity }
}

type Half<'a> = &'a [&'a [Description<'static>]];

fn sheet(item_number: &'static str, marking: &str) -> DataSheet {
    let marking: Vec<&str> = marking.split(' ').map(|pole| &*pole.to_string().leak()).collect();
    let rating = Rating {
        rated_voltage: Some(Voltage::millivolts(250_000)),
        rated_current: Some(Current::milliamperes(16_000)),
        overvoltage_category: Some(OvervoltageCategory::III),
        ..Rating::new(standard::IEC_60664_1)
    };
    DataSheet {
        poles: Poles::new(marking.len() as u8),
        pole_marking: marking.leak(),
        ratings: vec![rating].leak(),
        environment: Environment {
            operating_temperature: Some("-35 ... +85 °C".parse().unwrap()),
            ..Environment::NOT_GIVEN
        },
        ..DataSheet::new(item_number, Kind::Socket, "a test")
    }
}

fn joint(sheets: [DataSheet; 2], pose: Pose, socket: Half<'_>, plug: Half<'_>) -> Joint<'static> {
    let [socket_sheet, plug_sheet] = sheets.map(|sheet| &*Box::leak(Box::new(sheet)));
    let wiring = |half: Half<'_>| {
        let nodes: Vec<_> = half.iter().map(|conductors| Node::new(Vec::from(*conductors).leak())).collect();
        Some(Wiring::new(nodes.leak()))
    };
    Joint {
        socket: socket_sheet,
        plug: plug_sheet,
        socket_wiring: wiring(socket),
        plug_wiring: wiring(plug),
        pole_map: PoleMap::new(socket_sheet.poles.unwrap(), pose),
    }
}

const LOAD: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(10)
    .loaded_poles(2)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

fn verdict(joint: &Joint<'_>, load: &Load) -> String {
    joint.carries(load).map_or_else(|refused| refused.to_string(), |()| "carries it".to_string())
}

/// A pair of `N PE L` with these at PE, and N and L of 1.5 mm².
fn with_earth(socket: &[&'static str], plug: &[&'static str], load: &Load) -> String {
    let pe = |texts: &[&'static str]| texts.iter().map(|text| conductor(text)).collect::<Vec<_>>();
    let (socket, plug) = (pe(socket), pe(plug));
    let (n, l) = ([conductor("N 1.5 mm²")], [conductor("L 1.5 mm²")]);
    let sheets = [sheet("S", "N PE L"), sheet("P", "N PE L")];
    verdict(&joint(sheets, Pose::Straight, &[&n, &socket, &l], &[&n, &plug, &l]), load)
}

#[test]
fn a_pole_for_pe_has_its_conductor_on_both_sides() {
    let (none, pe): (&[_], &[_]) = (&[], &["PE 1.5 mm²"]);
    let missing = |at: &str| {
        std::format!(
            "nothing against PE at pole PE of {at}: a load needs its protective conductor on both sides, unless it states class II or III"
        )
    };
    for load in [LOAD, LOAD.class(EquipmentClass::I)] {
        assert_eq!(with_earth(pe, pe, &load), "carries it");
        assert_eq!(with_earth(pe, none, &load), missing("P"));
        assert_eq!(with_earth(none, pe, &load), missing("S"));
        assert_eq!(with_earth(none, none, &load), std::format!("{}; {}", missing("S"), missing("P")));
    }
    for class in [EquipmentClass::II, EquipmentClass::III] {
        let load = LOAD.class(class).volts(48);
        assert_eq!(with_earth(pe, pe, &load), "carries it");
        assert_eq!(with_earth(none, none, &load), "carries it");
        assert_eq!(with_earth(pe, none, &load), "nothing against PE of S at pole PE of P");
        assert_eq!(with_earth(none, pe, &load), "nothing against PE of P at pole PE of S");
    }
}

#[test]
fn a_pole_is_for_pe_if_either_half_says_so() {
    let (n, l) = ([conductor("N 1.5 mm²")], [conductor("L 1.5 mm²")]);
    let sheets = || [sheet("S", "1 PE 3"), sheet("P", "1 2 3")];
    let joint = joint(sheets(), Pose::Straight, &[&n, &[], &l], &[&n, &[], &l]);
    assert!(verdict(&joint, &LOAD).contains("at pole 2 of P"));
    // By the marking of potentials, too.
    let mut sheets = sheets();
    sheets[0].pole_marking = &["1", "2", "3"];
    sheets[0].potential_marking = &["N", "L", "PE"];
    sheets[1].pole_marking = &["1", "2", "3"];
    let pe = [conductor("PE 1.5 mm²")];
    let joint = self::joint(sheets, Pose::Straight, &[&n, &l, &pe], &[&n, &l, &[]]);
    let refused =
        "PE of S against another potential at pole 3 of P, which it meets: take a part with a pole for PE there";
    assert_eq!(verdict(&joint, &LOAD), refused);
    assert_eq!(verdict(&joint, &LOAD.class(EquipmentClass::II)), refused);
}

#[test]
fn a_protective_conductor_meets_one() {
    let (n, l, pe) = ([conductor("N 1.5 mm²")], [conductor("L 1.5 mm²")], [conductor("PE 1.5 mm²")]);
    // The plug is moved by one pole: its L1 and N meet N and L of the socket, its PE nothing.
    let sheets = || [sheet("S", "PE 1 2"), sheet("P", "1 2 PE")];
    let halves: (Half<'_>, Half<'_>) = (&[&pe, &n, &l], &[&n, &l, &pe]);
    let moved = joint(sheets(), Pose::Staggered(1), halves.0, halves.1);
    let refused = "no pole against pole PE of S: its protective conductor meets nothing; \
                   no pole against pole PE of P: its protective conductor meets nothing";
    assert_eq!(verdict(&moved, &LOAD), refused);
    let without = joint(sheets(), Pose::Staggered(1), &[&[], &n, &l], &[&n, &l, &[]]);
    assert_eq!(verdict(&without, &LOAD), refused);
    assert_eq!(verdict(&without, &LOAD.class(EquipmentClass::II)), "carries it");
}

#[test]
fn a_conductor_meets_no_pole_that_is_marked_for_another_potential() {
    let (n, l1, l2) = ([conductor("N 1.5 mm²")], [conductor("L1 1.5 mm²")], [conductor("L2 1.5 mm²")]);
    let of = |markings: [&str; 2], pose, socket: Half<'_>, plug: Half<'_>, class| {
        let joint = joint([sheet("S", markings[0]), sheet("P", markings[1])], pose, socket, plug);
        verdict(&joint, &Load { class, ..LOAD })
    };
    let pe = "L2 of P against PE at pole PE of S, which it meets: terminate it at another pole of P";
    // With each class: what is told isn't that PE is missing at a pole where L2 is.
    for class in [None, Some(EquipmentClass::I), Some(EquipmentClass::II)] {
        let straight = Pose::Straight;
        assert_eq!(of(["N PE L", "1 2 3"], straight, &[&n, &[], &l1], &[&n, &l2, &l1], class), pe);
        let turned = of(["1 2 3", "N PE L"], straight, &[&n, &l2, &l1], &[&n, &[], &l1], class);
        assert_eq!(turned, "L2 of S against PE at pole PE of P, which it meets: terminate it at another pole of S");
        // By the map of the pose.
        let rotated = of(["PE N L", "1 2 3"], Pose::Rotated, &[&[], &n, &l1], &[&l1, &n, &l2], class);
        assert_eq!(rotated, pe);
    }
    let at = |markings, socket: Half<'_>, plug: Half<'_>| of(markings, Pose::Straight, socket, plug, None);
    assert_eq!(
        at(["N L 3", "1 2 3"], &[&[], &l1, &l2], &[&n, &l1, &l2]),
        "nothing against N of P at pole N of S: terminate N on both sides"
    );
    let l3 = [conductor("L3 1.5 mm²")];
    assert_eq!(
        at(["N L 3", "1 2 3"], &[&[], &l1, &l2], &[&l3, &l1, &l2]),
        "L3 of P against N at pole N of S, which it meets: terminate it at another pole of P"
    );
    assert_eq!(
        at(["1 2 L2", "1 2 3"], &[&l1, &l2, &[]], &[&l1, &l2, &n]),
        "N of P against a line conductor at pole L2 of S, which it meets: terminate it at another pole of P"
    );
    // Any line conductor, and anything but PE at a number; the marking of potentials counts more.
    assert_eq!(at(["1 2 L2", "1 2 3"], &[&l1, &l2, &[]], &[&l1, &l2, &l3]), "carries it");
    let mut sheets = [sheet("S", "1 2 3"), sheet("P", "1 2 3")];
    sheets[0].potential_marking = &["L1", "L2", "N"];
    let marked = joint(sheets, Pose::Straight, &[&l1, &l2, &[]], &[&l1, &l2, &l3]);
    assert_eq!(
        verdict(&marked, &LOAD),
        "L3 of P against N at pole 3 of S, which it meets: terminate it at another pole of P"
    );
    // That different potentials meet is said once.
    let pe = [conductor("PE 1.5 mm²")];
    let joined = of(["N PE L", "1 2 3"], Pose::Straight, &[&n, &pe, &l1], &[&n, &l2, &l1], Some(EquipmentClass::II));
    assert!(!joined.contains("which it meets"), "{joined}");
}

#[test]
fn the_neutral_conductor_ends_at_no_pair() {
    let (n, l1, l2) = ([conductor("N 1.5 mm²")], [conductor("L1 1.5 mm²")], [conductor("L2 1.5 mm²")]);
    let of = |socket: Half<'_>, plug: Half<'_>| {
        verdict(&joint([sheet("S", "1 2 3"), sheet("P", "1 2 3")], Pose::Straight, socket, plug), &LOAD)
    };
    assert_eq!(of(&[&l1, &l2, &n], &[&l1, &l2, &n]), "carries it");
    assert_eq!(of(&[&l1, &l2, &[]], &[&l1, &l2, &[]]), "carries it");
    let refused = |at, other| std::format!("nothing against N of {other} at pole 3 of {at}: terminate N on both sides");
    assert_eq!(of(&[&l1, &l2, &n], &[&l1, &l2, &[]]), refused("P", "S"));
    assert_eq!(of(&[&l1, &l2, &[]], &[&l1, &l2, &n]), refused("S", "P"));
    // A line conductor may.
    assert_eq!(of(&[&l1, &n, &l2], &[&l1, &n, &[]]), "carries it");
}

#[test]
fn no_live_pole_is_beside_the_other_half() {
    let (n, l1, l2) = ([conductor("N 1.5 mm²")], [conductor("L1 1.5 mm²")], [conductor("L2 1.5 mm²")]);
    let of = |pose, socket: Half<'_>, plug: Half<'_>| {
        verdict(&joint([sheet("S", "1 2 3"), sheet("P", "1 2 3")], pose, socket, plug), &LOAD)
    };
    let refused = |potential, pole, half| {
        std::format!(
            "no pole against {potential} at pole {pole} of {half}: it would be live beside the other half, \
             hold the plug straight"
        )
    };
    assert_eq!(of(Pose::Staggered(1), &[&[], &n, &l1], &[&n, &l1, &l2]), refused("L2", 3, "P"));
    assert_eq!(of(Pose::Staggered(1), &[&l2, &n, &l1], &[&n, &l1, &[]]), refused("L2", 1, "S"));
    assert_eq!(of(Pose::Staggered(-1), &[&n, &l1, &[]], &[&l2, &n, &l1]), refused("L2", 1, "P"));
    assert_eq!(of(Pose::Staggered(1), &[&[], &n, &l1], &[&n, &l1, &[]]), "carries it");
    assert_eq!(of(Pose::Rotated, &[&l2, &n, &l1], &[&l1, &n, &l2]), "carries it");
}

#[test]
fn class_iii_is_extra_low_voltage() {
    let (n, l) = ([conductor("N 1 mm²")], [conductor("L 1 mm²")]);
    let joint = joint([sheet("S", "N L"), sheet("P", "N L")], Pose::Straight, &[&n, &l], &[&n, &l]);
    let at = |class, millivolts| {
        verdict(&joint, &Load { voltage: Some(Voltage::millivolts(millivolts)), ..LOAD.class(class) })
    };
    assert_eq!(at(EquipmentClass::III, 50_000), "carries it");
    assert_eq!(at(EquipmentClass::II, 230_000), "carries it");
    assert_eq!(
        at(EquipmentClass::III, 50_001),
        "50.0010 V against 50 V of class III, which is extra-low voltage: state the class that the load has"
    );
}

#[test]
fn each_pole_is_a_potential_of_its_own() {
    let (n, l) = ([conductor("N 1 mm²")], [conductor("L 1 mm²")]);
    let with = |potentials: [Option<u8>; 2]| {
        let mut sheets = [sheet("S", "N L"), sheet("P", "N L")];
        sheets[0].connection.potentials = potentials[0];
        sheets[1].connection.potentials = potentials[1];
        verdict(&joint(sheets, Pose::Straight, &[&n, &l], &[&n, &l]), &LOAD)
    };
    assert_eq!(with([Some(2), None]), "carries it");
    let refused = "1 potential against 2 poles of S: what is joined inside it is not judged, \
                   take a part with a potential for each pole";
    assert_eq!(with([Some(1), Some(2)]), refused);
    assert_eq!(with([None, Some(1)]), refused.replace("of S", "of P"));
    assert_eq!(with([Some(3), None]), refused.replace("1 potential", "3 potentials"));
}

#[test]
fn class_i_that_is_stated_needs_a_pole_for_pe() {
    let (n, l) = ([conductor("N 1.5 mm²")], [conductor("L 1.5 mm²")]);
    let joint = joint([sheet("S", "N L"), sheet("P", "N L")], Pose::Straight, &[&n, &l], &[&n, &l]);
    assert_eq!(verdict(&joint, &LOAD), "carries it");
    let refused = "no pole for PE in P and S against class I of the load, which needs a protective conductor";
    assert_eq!(verdict(&joint, &LOAD.class(EquipmentClass::I)), refused);
}

#[test]
fn the_protective_conductor_is_as_thick_as_the_line_conductor() {
    let both = |pe: &[&'static str]| with_earth(pe, &["PE 1.5 mm²"], &LOAD);
    assert_eq!(both(&["PE 1.5 mm²"]), "carries it");
    assert_eq!(both(&["PE 4 mm²"]), "carries it");
    let thin = "conductor PE of S has 0.5 mm² against 1.5 mm² at least, beside 1.5 mm² of L";
    assert_eq!(both(&["PE 0.5 mm²"]), thin);
    let scales = "conductor PE of S has 14 AWG against 1.5 mm² of L: mm² and AWG are not compared";
    assert_eq!(both(&["PE 14 AWG"]), scales);
    // A second protective conductor goes with a second line conductor, and here is none.
    assert_eq!(both(&["PE 1.5 mm²", "PE 0.5 mm²"]), "carries it");
    assert_eq!(both(&["PE 0.5 mm²", "PE 0.75 mm²"]), thin.replace("has 0.5", "has 0.75"));
}

#[test]
fn thick_line_conductors_have_a_rule_of_their_own() {
    let with = |line: &'static str, pe: &'static str| {
        let (n, l, pe) = ([conductor("N 10 mm²")], [conductor(line)], [conductor(pe)]);
        let sheets = [sheet("S", "N PE L"), sheet("P", "N PE L")];
        verdict(&joint(sheets, Pose::Straight, &[&n, &pe, &l], &[&n, &pe, &l]), &LOAD)
    };
    for (line, pe) in
        [("16", "16"), ("25", "16"), ("35", "16"), ("50", "25"), ("14 AWG", "14 AWG"), ("14 AWG", "12 AWG")]
    {
        let unit = |text: &str| if text.contains("AWG") { text.to_string() } else { std::format!("{text} mm²") };
        let (line, pe) = (std::format!("L {}", unit(line)).leak(), std::format!("PE {}", unit(pe)).leak());
        assert_eq!(with(line, pe), "carries it", "{line}, {pe}");
    }
    assert!(with("L 16 mm²", "PE 10 mm²").contains("has 10 mm² against 16 mm² at least, beside 16 mm² of L"));
    assert!(with("L 35 mm²", "PE 10 mm²").contains("has 10 mm² against 16 mm² at least, beside 35 mm² of L"));
    assert!(with("L 50 mm²", "PE 16 mm²").contains("has 16 mm² against 25 mm² at least, beside 50 mm² of L"));
    assert!(with("L 14 AWG", "PE 16 AWG").contains("has 16 AWG against 14 AWG at least, beside 14 AWG of L"));
}

#[test]
fn two_potentials_are_loaded_and_as_many_poles_as_the_load_says() {
    let with = |first: &'static str, second: &'static str, load: &Load| {
        let (first, second) = ([conductor(first)], [conductor(second)]);
        let halves: Half<'_> = &[&first, &second, &[]];
        verdict(&joint([sheet("S", "1 2 3"), sheet("P", "1 2 3")], Pose::Straight, halves, halves), load)
    };
    assert_eq!(with("L1 1 mm²", "N 1 mm²", &LOAD), "carries it");
    assert_eq!(with("L1 1 mm²", "L2 1 mm²", &LOAD), "carries it");
    assert_eq!(with("DA+ 1 mm²", "DA- 1 mm²", &LOAD), "carries it");
    assert_eq!(
        with("L1 1 mm²", "L1 1 mm²", &LOAD),
        "potentials L1 and L1 against two different ones at the loaded poles"
    );
    assert_eq!(
        with("L 1 mm²", "L2 1 mm²", &LOAD),
        "potentials L and L2 against two different ones at the loaded poles"
    );
    let refused = "3 loaded poles against 2 that are wired on both sides";
    assert_eq!(with("L1 1 mm²", "N 1 mm²", &LOAD.loaded_poles(3)), refused);
    let refused = "1 loaded pole against 2 at least: a current flows back through another pole";
    assert_eq!(with("L1 1 mm²", "N 1 mm²", &LOAD.loaded_poles(1)), refused);
}

#[test]
fn every_conductor_of_a_pole_carries_the_load() {
    let (n, l) = ([conductor("N 1 mm²")], [conductor("L 1 mm²")]);
    let mut many = [conductor("L 1 mm²"); 300];
    let with = |lines: &[Description<'static>]| {
        let joint = joint([sheet("S", "N L"), sheet("P", "N L")], Pose::Straight, &[&n, lines], &[&n, &l]);
        verdict(&joint, &LOAD)
    };
    assert_eq!(with(&many), "carries it");
    for at in [4, 299] {
        many[at].capacity = Some(Current::milliamperes(1000));
        assert_eq!(with(&many), "10 A against 1 A of conductor L of S");
        many[at].capacity = None;
        assert_eq!(with(&many), "conductor L of S doesn't state what it may carry");
        many[at].capacity = Some(Current::milliamperes(16_000));
    }
}

#[test]
fn a_joint_of_different_potentials_carries_nothing() {
    let (n, l) = ([conductor("N 1 mm²")], [conductor("L 1 mm²")]);
    let joint = joint([sheet("S", "1 2"), sheet("P", "1 2")], Pose::Straight, &[&n, &l], &[&l, &n]);
    let refused = "potential L against N at pole 1 of S; potential N against L at pole 2 of S";
    assert_eq!(verdict(&joint, &LOAD), refused);
    assert_eq!(joint.joins_equal_potentials().unwrap_err().to_string(), "potential L against N at pole 1 of S");
    let unmarked = DataSheet { pole_marking: &[], ..*joint.socket };
    let unmarked = Joint { socket: &unmarked, ..joint };
    let refused = "potential L against N at the socket's pole 1";
    assert_eq!(unmarked.joins_equal_potentials().unwrap_err().to_string(), refused);
}

#[test]
fn what_is_broken_is_within_the_breaking_capacity_of_both() {
    let (n, l) = ([conductor("N 1 mm²")], [conductor("L 1 mm²")]);
    let breaks = |socket: Option<(u32, u32)>, plug: Option<(u32, u32)>| {
        let with = |item, capacity: Option<(u32, u32)>| DataSheet {
            breaking_capacity: capacity.map(|(amperes, volts)| BreakingCapacity {
                current: Current::milliamperes(amperes * 1000),
                voltage: Voltage::millivolts(volts * 1000),
            }),
            ..sheet(item, "N L")
        };
        let joint = joint([with("S", socket), with("P", plug)], Pose::Straight, &[&n, &l], &[&n, &l]);
        assert_eq!(joint.carries(&LOAD), Ok(()));
        joint.breaks(&LOAD).map_or_else(|refused| refused.to_string(), |()| "breaks it".to_string())
    };
    assert_eq!(breaks(Some((10, 230)), Some((10, 230))), "breaks it");
    assert_eq!(breaks(Some((10, 230)), Some((6, 230))), "10 A against 6 A breaking capacity of P");
    assert_eq!(breaks(Some((10, 120)), Some((10, 230))), "230 V against 120 V breaking capacity of S");
    assert_eq!(breaks(None, Some((10, 230))), "the parts file of S doesn't give `breaking-capacity`");
}

#[test]
fn a_text_that_would_be_too_long_says_how_much_more_there_is() {
    let sizes: Vec<_> = (0..200).map(|_| Description { capacity: None, ..conductor("L 1 mm²") }).collect();
    let n = [conductor("N 1 mm²")];
    let joint = joint([sheet("S", "N L"), sheet("P", "N L")], Pose::Straight, &[&n, &sizes], &[&n, &sizes]);
    let refused = joint.carries(&LOAD).unwrap_err();
    let (text, all) = (refused.text(), refused.iter().count());
    let text = text.as_str();
    let shown = text.lines().filter(|line| line.starts_with("- conductor")).count();
    assert_eq!(all, 400);
    assert!(text.contains(&std::format!("\n- and {} more\n", all - shown)), "{text}");
    assert!(text.ends_with("`.carrying::<AMPERES>()` states it for a conductor"), "{text}");
}
