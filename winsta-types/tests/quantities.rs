//! What is printed reads back as itself, and no text makes the reading panic.

#![allow(clippy::panic)]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use winsta_types::data_sheet::Awg;
use winsta_types::quantity::{
    Angle, CrossSection, Current, Energy, Figure, Force, Length, Mass, Quantity, QuantityError, Range, Resistance,
    Temperature, Voltage,
};

/// Few, since every test runs them for each of the forms of its quantity.
const CASES: u32 = 200;

fn check<T: Debug>(values: impl Strategy<Value = T>, test: impl Fn(T) -> Result<(), TestCaseError>) {
    let config = ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config).run(&values, test).unwrap_or_else(|error| panic!("{error}"));
}

fn reads_back<T: Display + FromStr<Err = QuantityError> + PartialEq + Debug>(value: T) -> Result<(), TestCaseError> {
    let text = value.to_string();
    prop_assert_eq!(text.parse(), Ok(value), "printed as `{}`", text);
    Ok(())
}

fn ranges<Q: Quantity + Debug>(values: impl Strategy<Value = Q> + Clone) -> impl Strategy<Value = Range<Q>> {
    (values.clone(), values).prop_map(|(a, b)| Range::ordered(a.min(b), a.max(b)))
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

/// Anything, and what looks like a figure: numbers, units and words in any order.
fn texts() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        "[+-]?[0-9]{0,21}",
        "[+-]?[0-9]{1,9}[.,][0-9]{0,4}",
        "[+-]?[0-9]{1,9} ?(kV|V|mV|A|mA|mΩ|mOhm|mm²|mm2|mm|N|g|MJ|°|°C|AWG)",
        "\\.\\.\\.|…|[ \u{a0}\t.,+-]",
        "approx\\. ?|from |up to |>|≤|<=",
        "\\PC",
    ];
    let tokens = prop::collection::vec(token, 0..6);
    prop_oneof![any::<String>(), tokens.prop_map(|tokens| tokens.concat())]
}

/// A whole number up to the largest, where small ones are as likely as large ones.
fn numbers() -> impl Strategy<Value = u32> + Clone {
    (any::<u32>(), 0..u32::BITS).prop_map(|(number, shift)| number >> shift)
}

fn holds_for<Q: Quantity + Debug>(values: impl Strategy<Value = Q> + Clone) {
    check(values.clone(), reads_back);
    check(ranges(values.clone()), reads_back);
    check(figures(values), reads_back);
    check(texts(), |text| {
        text.parse::<Q>().map_or(Ok(()), reads_back)?;
        text.parse::<Range<Q>>().map_or(Ok(()), reads_back)?;
        text.parse::<Figure<Q>>().map_or(Ok(()), reads_back)
    });
}

macro_rules! read_back {
    ($($test:ident: $values:expr;)+) => {$(
        #[test]
        fn $test() {
            holds_for($values);
        }
    )+};
}

read_back! {
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
    a_wire_gauge_reads_back: (0_u8..=40).prop_map(Awg::number);
}
