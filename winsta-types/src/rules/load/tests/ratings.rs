//! Tests of the ratings of a pair.

use crate::quantity::{Current, Voltage};
use crate::rules::load::joint::Joint;
use crate::rules::load::request::{Load, standard};
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::kind::Kind;
use crate::sheet::overvoltage::OvervoltageCategory;
use crate::sheet::poles::Poles;
use crate::sheet::pose::{PoleMap, Pose};
use crate::sheet::sections::Environment;
use crate::sheet::sections::Rating;

use std::string::{String, ToString};
use std::vec::Vec;

const fn rating(amperes: u32, loaded_poles: u8) -> Rating {
    Rating {
        overvoltage_category: Some(OvervoltageCategory::III),
        rated_voltage: Some(Voltage::millivolts(250_000)),
        rated_current: Some(Current::milliamperes(amperes * 1000)),
        loaded_poles: Poles::new(loaded_poles),
        ..Rating::new(standard::IEC_60664_1)
    }
}

fn sheet(ratings: &[Rating]) -> &'static DataSheet {
    let environment =
        Environment { operating_temperature: Some("-35 ... +85 °C".parse().unwrap()), ..Environment::NOT_GIVEN };
    let ratings = Vec::from(ratings).leak();
    std::boxed::Box::leak(std::boxed::Box::new(DataSheet {
        ratings,
        environment,
        ..DataSheet::new("half", Kind::Socket, "a test")
    }))
}

fn rating_by(socket: &[Rating], plug: &[Rating], load: &Load) -> String {
    let pole_map = PoleMap::new(Poles::new(3).unwrap(), Pose::Straight);
    let (socket, plug) = (sheet(socket), sheet(plug));
    let joint = Joint { socket, plug, socket_wiring: None, plug_wiring: None, pole_map };
    joint.rating(load).map_or_else(|mismatch| mismatch.to_string(), |rating| rating.to_string())
}

fn loaded(poles: u8) -> Load {
    Load::by(standard::IEC_60664_1)
        .volts(230)
        .amperes(10)
        .loaded_poles(poles)
        .overvoltage_category(OvervoltageCategory::III)
        .ambient(35)
}

#[test]
fn the_lower_rating_of_both_halves_counts() {
    let (high, low) = ([rating(25, 0)], [rating(16, 0)]);
    assert_eq!(rating_by(&high, &low, &loaded(2)), "250 V, 16 A");
    assert_eq!(rating_by(&low, &high, &loaded(2)), "250 V, 16 A");
    let refused = "the parts file of half doesn't give a rating by IEC/EN 60664-1";
    assert_eq!(rating_by(&high, &[], &loaded(2)), refused);
}

#[test]
fn a_current_for_a_number_of_loaded_poles_holds_for_fewer_and_limits_more() {
    // 890-743: 16 A, but 13 A for a 3-pole load.
    let general = [rating(16, 0), rating(13, 3)];
    assert_eq!(rating_by(&general, &general, &loaded(2)), "250 V, 16 A");
    assert_eq!(rating_by(&general, &general, &loaded(3)), "250 V, 13 A");
    assert_eq!(rating_by(&general, &general, &loaded(4)), "250 V, 13 A");
    // Given for some numbers only.
    let some = [rating(16, 2), rating(10, 4)];
    assert_eq!(rating_by(&some, &some, &loaded(1)), "250 V, 16 A");
    assert_eq!(rating_by(&some, &some, &loaded(3)), "250 V, 10 A");
    let refused = "the parts file of half doesn't give `rated-current` for so many loaded poles";
    assert_eq!(rating_by(&some, &some, &loaded(5)), refused);
}

#[test]
fn a_condition_has_to_be_accepted_by_name() {
    let condition = [Rating { condition: Some("factory wiring only"), ..rating(23, 0) }];
    let refused = "the rating of half by IEC/EN 60664-1 holds for factory wiring only: \
                   accept it by name, `.accepting(\"factory wiring only\")`";
    assert_eq!(rating_by(&condition, &condition, &loaded(2)), refused);
    assert_eq!(rating_by(&condition, &condition, &loaded(2).accepting("factory wiring")), refused);
    assert_eq!(rating_by(&condition, &condition, &loaded(2).accepting("factory wiring only")), "250 V, 23 A");
}

#[test]
fn what_a_load_leaves_out_gives_it_no_higher_rating() {
    let low = rating(16, 0);
    let high = Rating { rated_voltage: Some(Voltage::millivolts(690_000)), ..rating(32, 0) };
    let any = Rating { overvoltage_category: None, ..high };
    let of = |ratings: &[Rating], load: &Load| rating_by(ratings, ratings, load);
    let unstated = Load { overvoltage_category: None, ..loaded(2) };
    let refused = "the load doesn't state its overvoltage category, which the rating depends on";
    assert_eq!(of(&[low, any], &unstated), refused);
    assert_eq!(of(&[any, low], &unstated), refused);
    assert_eq!(of(&[any], &unstated), "690 V, 32 A");
    // One that isn't known to hold for the category limits it.
    let low_for_any = Rating { overvoltage_category: None, ..low };
    assert_eq!(of(&[high, low_for_any], &loaded(2)), "250 V, 16 A");
    let (lowest, high_for_iv) = (
        Rating { overvoltage_category: Some(OvervoltageCategory::II), ..low },
        Rating { overvoltage_category: Some(OvervoltageCategory::IV), ..high },
    );
    let iv = loaded(2).overvoltage_category(OvervoltageCategory::IV);
    assert_eq!(of(&[lowest, high_for_iv], &iv), "250 V, 16 A");
    // So does one under a condition that isn't accepted; accepted by name, it is another use than others.
    let under = |condition, rating| Rating { condition: Some(condition), ..rating };
    assert_eq!(of(&[under("above 40 °C", low), high], &loaded(2)), "250 V, 16 A");
    assert_eq!(of(&[under("above 40 °C", low), high], &loaded(2).accepting("factory wiring")), "250 V, 16 A");
    let uses = [under("use group C", low), under("use group D", high)];
    assert_eq!(of(&uses, &loaded(2).accepting("use group C")), "250 V, 16 A");
    assert_eq!(of(&uses, &loaded(2).accepting("use group D")), "690 V, 32 A");
    assert_eq!(of(&[uses[0], uses[1], any], &loaded(2).accepting("use group D")), "690 V, 32 A");
}

#[test]
fn two_currents_for_as_many_loaded_poles_are_the_lower() {
    for some in [[rating(16, 4), rating(10, 4)], [rating(10, 4), rating(16, 4)]] {
        assert_eq!(rating_by(&some, &some, &loaded(3)), "250 V, 10 A");
    }
}

#[test]
fn a_category_holds_for_lower_ones() {
    let ratings = [rating(16, 0)];
    let of = |category| loaded(2).overvoltage_category(category);
    assert_eq!(rating_by(&ratings, &ratings, &of(OvervoltageCategory::II)), "250 V, 16 A");
    let refused = "overvoltage category IV against III of half";
    assert_eq!(rating_by(&ratings, &ratings, &of(OvervoltageCategory::IV)), refused);
    let without = [Rating { overvoltage_category: None, ..rating(16, 0) }];
    let refused = "the parts file of half doesn't give `overvoltage-category` of that rating";
    assert_eq!(rating_by(&without, &without, &loaded(2)), refused);
}

#[test]
fn a_sentence_in_a_constant_is_the_one_at_run_time() {
    let pole_map = PoleMap::new(Poles::new(3).unwrap(), Pose::Straight);
    let ratings = sheet(&[rating(5, 0)]);
    let joint = Joint { socket: ratings, plug: ratings, socket_wiring: None, plug_wiring: None, pole_map };
    let refused = joint.carries(&loaded(2).volts(400).ambient(-40)).unwrap_err();
    let (constant, at_run_time) = (refused.text(), refused.to_string());
    let reasons: Vec<_> = constant.as_str().lines().filter_map(|line| line.strip_prefix("- ")).collect();
    assert_eq!(reasons.join("; "), at_run_time);
    assert_eq!(refused.iter().count(), 8, "{at_run_time}");
}
