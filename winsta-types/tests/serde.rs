//! What is stored is read back as itself, as JSON and as postcard, and nothing is read that its type forbids.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::fmt::Debug;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use winsta_types::coding::Coding;
use winsta_types::conductor::Size;
use winsta_types::cycles::MatingCycleCounter;
use winsta_types::data_sheet::{
    Assembly, Awg, Closes, ConductorKind, ConductorRange, Environment, Geometry, Insertion, Interruption, Kind,
    MatingCycles, OvervoltageCategory, ProtectionClass, Rating,
};
use winsta_types::family::MismatingProtection;
use winsta_types::gender::Gender;
use winsta_types::load::{Load, standard};
use winsta_types::mating::{Face, Mismatch};
use winsta_types::mounting::Panel;
use winsta_types::poles::Poles;
use winsta_types::pose::{PoleMap, Pose};
use winsta_types::quantity::{
    Angle, CrossSection, Current, Energy, Figure, Force, Length, Mass, Quantity, Range, Resistance, Temperature,
    Voltage,
};

/// Few, since every test runs them for each of the forms of its quantity.
const CASES: u32 = 200;

fn check<T: Debug>(values: impl Strategy<Value = T>, test: impl Fn(T) -> Result<(), TestCaseError>) {
    let config = ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config).run(&values, test).unwrap_or_else(|error| panic!("{error}"));
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

fn postcard(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap()
}

/// The same value by way of both formats.
fn read_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T) -> Result<(), TestCaseError> {
    prop_assert_eq!(&serde_json::from_str::<T>(&json(&value)).unwrap(), &value);
    prop_assert_eq!(&serde_json::from_slice::<T>(json(&value).as_bytes()).unwrap(), &value);
    prop_assert_eq!(&postcard::from_bytes::<T>(&postcard(&value)).unwrap(), &value);
    Ok(())
}

/// What borrows from what it is read from.
macro_rules! reads_back_borrowing {
    ($T:ty, $value:expr) => {{
        let value: $T = $value;
        let (text, bytes) = (json(&value), postcard(&value));
        assert_eq!(serde_json::from_str::<$T>(&text).unwrap(), value, "{text}");
        assert_eq!(postcard::from_bytes::<$T>(&bytes).unwrap(), value);
    }};
}

fn ranges<Q: Quantity + Debug>(values: impl Strategy<Value = Q> + Clone) -> impl Strategy<Value = Range<Q>> {
    (values.clone(), values).prop_map(|(a, b)| Range::new(a.min(b), a.max(b)).unwrap())
}

fn figures<Q: Quantity + Debug>(values: impl Strategy<Value = Q> + Clone) -> impl Strategy<Value = Figure<Q>> {
    (0..7, values.clone(), ranges(values)).prop_map(|(form, value, range)| match form {
        0 => Figure::Exact(value),
        1 => Figure::Approximate(value),
        2 => Figure::Range(range),
        3 => Figure::ApproximateRange(range),
        4 => Figure::From(value),
        5 => Figure::Above(value),
        _ => Figure::UpTo(value),
    })
}

/// A whole number up to the largest, where small ones are as likely as large ones.
fn numbers() -> impl Strategy<Value = u32> + Clone {
    (any::<u32>(), 0..u32::BITS).prop_map(|(number, shift)| number >> shift)
}

fn quantity_reads_back<Q>(values: impl Strategy<Value = Q> + Clone)
where
    Q: Quantity + Serialize + DeserializeOwned + Debug,
{
    check(values.clone(), read_back);
    check(ranges(values.clone()), read_back);
    check(figures(values), read_back);
}

macro_rules! quantities_read_back {
    ($($test:ident: $values:expr;)+) => {$(
        #[test]
        fn $test() {
            quantity_reads_back($values);
        }
    )+};
}

quantities_read_back! {
    a_voltage_reads_back: numbers().prop_map(Voltage::millivolts);
    a_current_reads_back: numbers().prop_map(Current::milliamperes);
    a_resistance_reads_back: numbers().prop_map(Resistance::microohms);
    a_cross_section_reads_back: numbers().prop_map(CrossSection::thousandth_square_millimeters);
    a_length_reads_back: numbers().prop_map(Length::micrometers);
    a_force_reads_back: numbers().prop_map(Force::millinewtons);
    a_mass_reads_back: numbers().prop_map(Mass::milligrams);
    an_energy_reads_back: numbers().prop_map(Energy::joules);
    an_angle_reads_back: numbers().prop_map(Angle::thousandth_degrees);
    a_temperature_reads_back: (any::<i32>(), 0..i32::BITS).prop_map(|(number, shift)| {
        Temperature::millidegrees_celsius(number >> shift)
    });
    a_wire_gauge_reads_back: (0_u8..=40).prop_map(|number| Awg::new(number).unwrap());
}

#[test]
fn every_word_number_and_name_reads_back() {
    fn all<T: Serialize + DeserializeOwned + PartialEq + Debug + Copy>(list: &[T]) {
        list.iter().for_each(|value| read_back(*value).unwrap());
    }
    all(Gender::ALL);
    all(Kind::ALL);
    all(Closes::ALL);
    all(ConductorKind::ALL);
    all(Insertion::ALL);
    all(OvervoltageCategory::ALL);
    all(&[Pose::Straight, Pose::Rotated, Pose::Staggered(-3), Pose::SinglePole(2)]);
    all(&(1..=255).map(poles).collect::<Vec<_>>());
    for solids in 0..=6 {
        all(&(0..=9).map(|water| ProtectionClass::new(solids, water).unwrap()).collect::<Vec<_>>());
    }
    check("[!-~]{1,8}", |name| read_back(Coding::new(&name).unwrap()));
}

fn poles(number: u8) -> Poles {
    Poles::new(number).unwrap()
}

fn face(gender: Gender, poles: u8, coding: &str) -> Face<'static> {
    Face::new(gender, "WINSTA MIDI special", Poles::new(poles).unwrap(), Coding::new(coding).unwrap())
}

#[test]
fn a_person_reads_the_words_of_a_parts_file() {
    assert_eq!(json(&Voltage::millivolts(400_000)), r#""400 V""#);
    assert_eq!(json(&"20 ... 12 AWG".parse::<Range<Awg>>().unwrap()), r#""20 ... 12 AWG""#);
    assert_eq!(json(&"≤ 105 °C".parse::<Figure<Temperature>>().unwrap()), r#""≤ 105 °C""#);
    assert_eq!(json(&ConductorKind::FineStranded), r#""fine-stranded""#);
    assert_eq!(json(&ProtectionClass::new(2, 0)), r#""IP20""#);
    assert_eq!(json(&poles(4)), "4");
    assert_eq!(json(&PoleMap::new(poles(4), Pose::SinglePole(1))), r#"{"poles":4,"pose":{"single-pole":1}}"#);
}

#[test]
fn a_program_reads_small_numbers() {
    assert_eq!(postcard(&Voltage::millivolts(100)), [100]);
    assert_eq!(postcard(&"20 ... 12 AWG".parse::<Range<Awg>>().unwrap()), [20, 12]);
    assert_eq!(postcard(&"> 0.1 N".parse::<Figure<Force>>().unwrap()), [5, 100]);
    assert_eq!(postcard(&ConductorKind::FineStranded), [2]);
    assert_eq!(postcard(&Mismatch::Poles { plug: poles(3), socket: poles(4) }), [3, 3, 4]);
}

#[test]
fn mismatches_are_a_list_that_reads_back_one_by_one() {
    let (socket, plug) = (face(Gender::Socket, 4, "B"), face(Gender::Plug, 3, "A"));
    let mismatches = socket.mates_with(&plug).unwrap_err();
    let text = json(&mismatches);
    assert_eq!(text, r#"[{"poles":{"plug":3,"socket":4}},{"coding":{"plug":"A","socket":"B"}}]"#);
    let found: Vec<_> = mismatches.iter().collect();
    assert_eq!(serde_json::from_str::<Vec<Mismatch<'_>>>(&text).unwrap(), found);
    assert_eq!(postcard::from_bytes::<Vec<Mismatch<'_>>>(&postcard(&mismatches)).unwrap(), found);
    assert_eq!(found[0].to_string(), "3 poles against 4");
}

#[test]
fn what_borrows_reads_back() {
    for plain in [face(Gender::Socket, 4, "B"), face(Gender::Plug, 12, "A/B")] {
        reads_back_borrowing!(Face<'_>, plain);
        let protection = Some(MismatingProtection { rotated: true, ..MismatingProtection::default() });
        let pose = Pose::Staggered(1);
        reads_back_borrowing!(Face<'_>, Face { application: Some("DALI"), pose, protection, ..plain });
    }
    let coding = |name| Coding::new(name).unwrap();
    for mismatch in [
        Mismatch::NoFace { item_number: "770-201" },
        Mismatch::Gender { first: Gender::Plug, second: Gender::Socket },
        Mismatch::Family { plug: "WINSTA MINI", socket: "WINSTA MIDI" },
        Mismatch::Poles { plug: poles(3), socket: poles(4) },
        Mismatch::Coding { plug: coding("A"), socket: coding("B") },
        Mismatch::Pose { pose: Pose::Rotated, stated: true, family: "WINSTA MIDI" },
        Mismatch::Application { plug: "SMI", socket: "DALI" },
    ] {
        reads_back_borrowing!(Mismatch<'_>, mismatch);
    }
}

#[test]
fn sections_read_back() {
    fn length(text: &str) -> Option<Length> {
        text.parse().ok()
    }
    let geometry = Geometry { pin_spacing: length("10 mm"), width: length("45.5 mm"), ..Geometry::NOT_GIVEN };
    read_back(geometry).unwrap();
    read_back(Assembly { outer_strip_length: length("55 mm"), ..Assembly::NOT_GIVEN }).unwrap();
    let operating_temperature = "-35 ... +85 °C".parse().ok();
    read_back(Environment { operating_temperature, ..Environment::NOT_GIVEN }).unwrap();
    read_back(ConductorRange {
        kind: ConductorKind::FerruleWithCollar,
        insertion: Insertion::PushIn,
        cross_section: "0.25 ... 1.5 mm²".parse().unwrap(),
        awg: "20 ... 16 AWG".parse().ok(),
    })
    .unwrap();
}

/// What has texts for the life of a program is read from a text that lives as long.
#[test]
fn a_rating_reads_back_from_what_lives_as_long_as_the_program() {
    let rating = Rating {
        condition: Some("factory wiring only"),
        overvoltage_category: Some(OvervoltageCategory::III),
        pollution_degree: Some(3),
        rated_voltage: "400 V".parse().ok(),
        loaded_poles: Poles::new(3),
        ..Rating::new("UL 1977")
    };
    assert_eq!(serde_json::from_str::<Rating>(json(&rating).leak()).unwrap(), rating);
    assert_eq!(postcard::from_bytes::<Rating>(postcard(&rating).leak()).unwrap(), rating);
    let cycles = MatingCycles { without_load: Some(200), note: Some("tested"), ..MatingCycles::NOT_GIVEN };
    assert_eq!(postcard::from_bytes::<MatingCycles>(postcard(&cycles).leak()).unwrap(), cycles);

    let short = r#"{ "standard": "UL 1977", "rated-current": "23 A" }"#;
    let read: Rating = serde_json::from_str(short).unwrap();
    assert_eq!(read, Rating { rated_current: "23 A".parse().ok(), ..Rating::new("UL 1977") });
}

fn refusal<'de, T: Deserialize<'de> + Debug>(text: &'de str) -> String {
    let error = serde_json::from_str::<T>(text).expect_err(text).to_string();
    error.split(" at line").next().unwrap_or_default().to_owned()
}

#[test]
fn json_that_a_type_forbids_is_refused() {
    assert_eq!(refusal::<Voltage>("\"25 A\""), "`25 A` is no voltage: the unit is a wrong one");
    assert_eq!(refusal::<Voltage>("\"400\""), "`400` is no voltage: the unit is missing");
    assert_eq!(refusal::<Voltage>("400"), "invalid type: integer `400`, expected voltage as a text, `\"6 kV\"`");
    assert_eq!(refusal::<Current>("\"-25 A\""), "`-25 A` is no current: it can't be negative");
    assert_eq!(
        refusal::<Range<CrossSection>>("\"4 ... 0.5 mm²\""),
        "`4 ... 0.5 mm²` is no cross-section: the range is reversed"
    );
    assert_eq!(refusal::<Figure<Force>>("\"about 80 N\""), "`about 80 N` is no force: it doesn't begin with a number");
    assert_eq!(refusal::<Awg>("\"41 AWG\""), "`41 AWG` is no wire gauge: the number is out of range");
    assert_eq!(refusal::<Poles>("0"), "invalid value: integer `0`, expected a number of poles, 1 to 255");
    assert_eq!(refusal::<Poles>("256"), "invalid value: integer `256`, expected u8");
    assert_eq!(
        refusal::<Coding>("\"coding B\""),
        "`coding B` is no coding: it isn't a short name, as `B`, `X` or `A/B`"
    );
    assert_eq!(
        refusal::<ProtectionClass>("\"IP79\""),
        "`IP79` is no protection class: it isn't `IP`, a digit up to 6 and one up to 9"
    );
    assert_eq!(refusal::<Insertion>("\"pushed\""), "`pushed` is no insertion: it is one of `clamp opened`, `push-in`");
    assert_eq!(refusal::<PoleMap>(r#"{"poles":0,"pose":"straight"}"#), refusal::<Poles>("0"));
    assert_eq!(
        refusal::<Rating>(r#"{"standard":"UL 1977","pollution-degree":5}"#),
        "invalid value: integer `5`, expected a pollution degree, 1 to 4"
    );
    let unknown = refusal::<Geometry>(r#"{"pin-spaceing":"10 mm"}"#);
    assert!(unknown.starts_with("unknown field `pin-spaceing`, expected one of `pin-spacing`"), "{unknown}");
}

#[test]
fn postcard_that_a_type_forbids_is_refused() {
    fn refused<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> bool {
        postcard::from_bytes::<T>(bytes).is_err()
    }
    assert!(refused::<Poles>(&[0]));
    assert!(refused::<Awg>(&[41]));
    assert!(refused::<Range<Awg>>(&[12, 20]));
    assert!(refused::<Range<Voltage>>(&[2, 1]));
    assert!(refused::<Figure<Voltage>>(&[2, 2, 1]));
    assert!(refused::<Figure<Voltage>>(&[7, 1]));
    assert!(refused::<Kind>(&[5]));
    assert!(refused::<Coding>(&[2, b'A', b' ']));
    assert!(refused::<ProtectionClass>(b"\x04IP79"));
    assert!(refused::<Interruption>(b"\x01\x01\x01\x02\xc3\xc3"));
    // The same with what is right.
    assert!(!refused::<Range<Awg>>(&[20, 12]));
    assert!(!refused::<Figure<Voltage>>(&[2, 1, 2]));
    assert!(!refused::<ProtectionClass>(b"\x04IP69"));
}

#[test]
fn a_cycle_counter_goes_on_where_it_was_stored() {
    let mut counter = MatingCycleCounter::from_counts(41, 1);
    counter.count();
    assert_eq!(json(&counter), r#"{"without-load":42,"with-load":1}"#);
    assert_eq!(postcard(&counter), [42, 1]);
    check(any::<(u32, u32)>().prop_map(|(without, with)| MatingCycleCounter::from_counts(without, with)), read_back);
    assert!(refusal::<MatingCycleCounter>(r#"{"without-load":-1,"with-load":0}"#).contains("u32"));
}

#[test]
fn what_a_conductor_and_a_panel_state_reads_back() {
    read_back(Size::CrossSection("2.5 mm²".parse().unwrap())).unwrap();
    read_back(Size::Awg("14 AWG".parse().unwrap())).unwrap();
    assert_eq!(json(&Size::Awg("14 AWG".parse().unwrap())), r#"{"awg":"14 AWG"}"#);
    read_back(Panel::with_cutout(4).micrometers(1500).at(-5)).unwrap();
    let load = Load::by(standard::IEC_60664_1).volts(230).loaded_poles(2);
    let expected = r#"{"standard":"IEC/EN 60664-1","accepted":null,"voltage":"230 V","current":null,"loaded-poles":2,"overvoltage-category":null,"class":null,"ambient":null}"#;
    assert_eq!(json(&load), expected);
}
