//! A luminaire's snap-in socket and the cable's plug: mated, locked and printed.
//!
//! ```text
//! cargo run --example luminaire
//! ```

use winsta::data_sheet::DataSheet;
use winsta::{Part, mate};

mod parts {
    // Makes one type of each part of the file. Hover over one of them to see its data sheet.
    winsta::parts!("parts/winsta.toml");
}

use parts::{P770_254_062_000, P770_744_062_000};

fn main() {
    let luminaire = P770_744_062_000;
    let cable = P770_254_062_000;

    // Were the cable's plug another one, this line would not compile. Try it: two sockets don't mate.
    //
    //     let joint = mate(luminaire, P770_744_062_000);
    //
    // Nor does a part mate twice: `luminaire` and `cable` are handed over here.
    let joint = mate(luminaire, cable).lock();
    println!("{joint}\n");

    table(P770_744_062_000::DATA_SHEET, P770_254_062_000::DATA_SHEET);

    // A locked pair can't be pulled apart: without `unlock()`, this line would not compile.
    let (_luminaire, _cable) = joint.unlock().unmate();
}

/// Prints what the sheet gives of both halves. Of the plug it gives less: a dash stands for what isn't known.
fn table(socket: &DataSheet, plug: &DataSheet) {
    let row = |name: &str, value: fn(&DataSheet) -> Option<String>| {
        let cell = |sheet| value(sheet).unwrap_or_else(|| "-".to_owned());
        println!("{name:<16}{:<46}{}", cell(socket), cell(plug));
    };
    row("item number", |sheet| Some(sheet.item_number.to_owned()));
    row("kind", |sheet| Some(sheet.kind.to_string()));
    row("poles", |sheet| Some(sheet.poles?.get().to_string()));
    row("coding", |sheet| Some(sheet.coding?.to_string()));
    row("pole marking", |sheet| (!sheet.pole_marking.is_empty()).then(|| sheet.pole_marking.join(" ")));
    row("cross-section", |sheet| Some(sheet.connection.nominal_cross_section?.to_string()));
    row("rating", |sheet| Some(sheet.ratings.first()?.to_string()));
    row("", |sheet| Some(sheet.ratings.get(1)?.to_string()));
}
