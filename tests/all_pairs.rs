//! Every pair of the snap-in parts: the compiler's verdict, and that at run time, against the figures that decide it.
//!
//! The program that asks the compiler is written here, from the parts file, and compiled by trybuild: each of its
//! constants tells whether a bound holds.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;

use winsta_spec::Part;

const PARTS_FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/parts/winsta-snap-in.toml");

/// What a person reads off the list, without any code of the rules.
fn should_mate(socket: &Part, plug: &Part) -> bool {
    let figures = |part: &Part| {
        let face = part.entry.faces.first().unwrap();
        (face.family.value, face.poles.get(), face.coding.to_string())
    };
    let kinds = (socket.entry.sheet.kind.as_str(), plug.entry.sheet.kind.as_str());
    kinds == ("socket", "plug") && figures(socket) == figures(plug)
}

fn program(parts: &[Part]) -> String {
    let mut program = String::from(
        "mod parts { winsta::parts!(\"./winsta-snap-in.toml\"); }
         use parts::*;
         use std::marker::PhantomData;
         use winsta::{Locked, Mated, MatesWith, Part};

         // An inherent constant comes before one of a trait, if its bound holds.
         struct Probe<S, P>(PhantomData<(S, P)>);
         trait Refused { const MATES: bool = false; }
         impl<S, P> Refused for Probe<S, P> {}
         impl<S, P: MatesWith<S>> Probe<S, P> { const MATES: bool = true; }

         macro_rules! check {
             ($expected:literal $S:ident $P:ident) => {
                 const _: () = assert!(
                     Probe::<$S, $P>::MATES == $expected,
                     concat!(stringify!($P), \" in \", stringify!($S), \": expected \", $expected)
                 );
                 const _: () = assert!(
                     $S::DATA_SHEET.mates_with($P::DATA_SHEET).is_ok() == $expected,
                     concat!(stringify!($P), \" in \", stringify!($S), \": another verdict at run time\")
                 );
                 const _: () = assert!(size_of::<Mated<$S, $P>>() == 0 && size_of::<Mated<$S, $P, Locked>>() == 0);
             };
         }
         fn main() {}\n",
    );
    for socket in parts {
        let name = &socket.entry.type_name.value;
        writeln!(program, "const _: () = assert!(size_of::<{name}>() == 0);").unwrap();
        for plug in parts {
            let expected = should_mate(socket, plug);
            writeln!(program, "check!({expected} {name} {});", plug.entry.type_name.value).unwrap();
        }
    }
    program
}

#[test]
fn the_compiler_accepts_the_pairs_that_should_mate_and_no_other() {
    let (catalogue, faults) = winsta_spec::read(&[winsta_spec::File::new(PARTS_FILE, "parts/winsta-snap-in.toml")]);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(catalogue.parts.len(), 49);

    let parts = &catalogue.parts;
    let pairs = parts.iter().flat_map(|socket| parts.iter().map(move |plug| (socket, plug)));
    let mating = pairs.clone().filter(|(socket, plug)| should_mate(socket, plug)).count();
    println!("{} pairs, of which {mating} mate", pairs.count());
    assert!(mating > 49, "the list has several colors of most faces");

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("all_pairs");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::copy(PARTS_FILE, folder.join("winsta-snap-in.toml")).unwrap();
    std::fs::write(folder.join("all_pairs.rs"), program(parts)).unwrap();
    trybuild::TestCases::new().pass(folder.join("all_pairs.rs"));
}
