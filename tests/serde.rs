//! The data sheets of the shipped parts, as they are stored.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use winsta::Part;
use winsta::catalog::midi_special::{P210_719, P770_744_062_000};
use winsta::data_sheet::DataSheet;

fn stored(sheet: &DataSheet) -> Value {
    serde_json::to_value(sheet).unwrap()
}

#[test]
fn a_stored_data_sheet_has_the_keys_and_the_texts_of_the_parts_file() {
    let sheet = stored(P770_744_062_000::DATA_SHEET);
    assert_eq!(sheet["item-number"], "770-744/062-000");
    assert_eq!(sheet["poles"], 4);
    assert_eq!(sheet["pole-marking"], json!(["3", "PE", "2", "1"]));
    assert_eq!(sheet["ratings"][0]["rated-impulse-voltage"], "6 kV");
    assert_eq!(sheet["mechanics"]["retention-force-locked"], "> 80 N");
    assert_eq!(sheet["environment"]["insulating-parts-temperature"], "≤ 105 °C");
    assert_eq!(
        sheet["connection"]["conductors"][6],
        json!({
            "kind": "fine-stranded with ferrule",
            "insertion": "push-in",
            "cross-section": "from 1.5 mm²",
            "awg": "from 16 AWG",
        })
    );
}

#[test]
fn what_is_not_known_is_stored_as_such() {
    let sheet = stored(P210_719::DATA_SHEET);
    assert_eq!(sheet["kind"], "operating tool");
    assert_eq!(sheet["poles"], Value::Null);
    assert_eq!(sheet["ratings"], json!([]));
}
