//! A luminaire's socket and its cable's plug, wired, mated, locked and energized: the wiring table.
//!
//! ```text
//! cargo run --example wiring
//! ```
//!
//! The sheet gives no figures of the plug. `examples/wiring.toml` takes them over from the socket, as an assumption,
//! which is marked wherever a figure is shown. With `parts/winsta.toml` alone, wiring the plug doesn't compile.

use winsta::conductor::{Sqmm2_5, fine_stranded, solid};
use winsta::data_sheet::{DataSheet, OvervoltageCategory};
use winsta::load::{Joint, Load, standard};
use winsta::potential::{_1, _2, _3, L1, L2, N, PE};
use winsta::terminated::Node;
use winsta::{energize, mate, terminate};

mod parts {
    winsta::parts!("examples/wiring.toml");
}

use parts::{P770_254_062_000, P770_744_062_000};

/// Two groups of lamps, 16 A each, on two line conductors and a neutral conductor.
const LAMPS: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(16)
    .loaded_poles(3)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

fn main() {
    // In the luminaire: solid conductors, pushed in without a tool.
    let socket = terminate(P770_744_062_000)
        .pole(_3, solid(L2, Sqmm2_5).pushed_in().stripped::<9>().carrying::<20>())
        .pole(PE, solid(PE, Sqmm2_5).pushed_in().stripped::<9>())
        .pole(_2, solid(N, Sqmm2_5).pushed_in().stripped::<9>().carrying::<20>())
        .pole(_1, solid(L1, Sqmm2_5).pushed_in().stripped::<9>().carrying::<20>());

    // On the cable: fine-stranded ones, for which the clamp is opened. `pushed_in()` would not compile here.
    let plug = terminate(P770_254_062_000)
        .pole(_3, fine_stranded(L2, Sqmm2_5).carrying::<18>())
        .pole(PE, fine_stranded(PE, Sqmm2_5))
        .pole(_2, fine_stranded(N, Sqmm2_5).carrying::<18>())
        .pole(_1, fine_stranded(L1, Sqmm2_5).carrying::<18>());

    let joint = mate(socket, plug).lock();
    match joint.rating(&LAMPS) {
        Ok(rating) => println!("{joint}\nload:   {LAMPS}\nrating: {rating}\n"),
        Err(mismatch) => println!("{joint}: {mismatch}"),
    }
    wiring_table(joint.joint());

    // The compiler checks the load here: at 32 A, this line would not compile.
    let live = energize!(joint, LAMPS);
    println!("\n{live}");

    // An energized pair can be neither unlocked nor unmated: without `de_energize()`, this line would not compile.
    let (socket, plug) = live.de_energize().unlock().unmate();
    let (_socket, _plug) = (socket.release(), plug.release());
}

/// Pole by pole, what is on both sides. A star marks what rests on an assumption.
fn wiring_table(joint: Joint<'_>) {
    let Joint { socket, plug, .. } = joint;
    let title = |sheet: &DataSheet| format!("{} {}", sheet.kind, sheet.designation());
    let mut rows = vec![["pole".to_owned(), title(socket), "pole".to_owned(), title(plug)]];
    for (number, plug_number) in joint.pole_map.iter() {
        let cell = |sheet: &DataSheet, number: Option<u8>, node: Option<&Node<'_>>| {
            let mark = if sheet.assumption("connection.conductor").is_some() { " *" } else { "" };
            let pole = number.and_then(|number| sheet.pole_marking.get(usize::from(number) - 1)).unwrap_or(&"-");
            let conductors = node.map(Node::to_string).unwrap_or_default();
            [pole.to_string(), format!("{conductors}{mark}")]
        };
        let [pole, conductors] = cell(socket, Some(number), joint.socket_node(number));
        let [plug_pole, plug_conductors] = cell(plug, plug_number, joint.plug_node(number));
        rows.push([pole, conductors, plug_pole, plug_conductors]);
    }
    // Each column is as wide as the widest in it.
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let [first, second, third] = [width(0), width(1), width(2)];
    for [pole, conductors, plug_pole, plug_conductors] in &rows {
        println!("{pole:first$}  {conductors:second$}  {plug_pole:third$}  {plug_conductors}");
    }
    println!();
    for sheet in [socket, plug] {
        for assumption in sheet.assumptions {
            println!("* {}: {}\n  {assumption}", sheet.item_number, assumption.figures.join(", "));
        }
    }
}
