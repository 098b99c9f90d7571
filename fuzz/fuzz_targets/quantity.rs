//! Whatever is read as a figure is printed as a text that reads back as the same figure.

#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use winsta_types::data_sheet::Awg;
use winsta_types::quantity::{
    Angle, CrossSection, Current, Energy, Figure, Force, Length, Mass, Quantity, QuantityError, Range, Resistance,
    Temperature, Voltage,
};

fn reads_back<T: FromStr<Err = QuantityError> + Display + PartialEq + Debug>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        let printed = value.to_string();
        assert_eq!(printed.parse(), Ok(value), "`{text}` is printed as `{printed}`");
    }
}

fn in_every_form<Q: Quantity + Debug>(text: &str) {
    reads_back::<Q>(text);
    reads_back::<Range<Q>>(text);
    reads_back::<Figure<Q>>(text);
}

fuzz_target!(|text: &str| {
    in_every_form::<Voltage>(text);
    in_every_form::<Current>(text);
    in_every_form::<Resistance>(text);
    in_every_form::<CrossSection>(text);
    in_every_form::<Length>(text);
    in_every_form::<Force>(text);
    in_every_form::<Mass>(text);
    in_every_form::<Energy>(text);
    in_every_form::<Angle>(text);
    in_every_form::<Temperature>(text);
    in_every_form::<Awg>(text);
});
