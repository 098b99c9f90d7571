//! The compiler's verdict and that at run time are the same for every potential at every marking, and up to each limit of
//! what can be wired: as many conductors at a pole as it has points, as many poles as have a type.

use std::fmt::Write;

use crate::support::package::Package;
use winsta_spec::File;
use winsta_types::terminal::MAX_POINTS;
use winsta_types::terminated::MAX_POLES;

/// A marking of each kind, and that of the potentials beside it.
const MARKINGS: [(&str, &str); 4] = [
    ("PE N L L1 L2 L3 1 16 17 DA+ A", ""),
    ("1 2 3 4 5 6 7 8 9 10 11", "PE N L L1 L2 L3 1 16 17 DA+ A"),
    // That of the potentials counts where that of the poles says nothing.
    ("L N PE L3 L2 L1 A DA+ 17 16 1", "L1 N PE L L3 L2 PE N L 16 DA+"),
    ("A PE", "N PE"),
];

/// The potentials that there are, and some of one's own.
const POTENTIALS: [&str; 10] = ["L", "L1", "L2", "L3", "N", "PE", "DaPlus", "DaMinus", "Clamp", "One"];
const OWN: &str = "winsta::potential!(DaPlus = \"DA+\"); winsta::potential!(DaMinus = \"DA-\");
                   winsta::potential!(Clamp = \"A\"); winsta::potential!(One = \"1\");";

/// The type of a pole: of `winsta::potential` up to 16, of the parts file otherwise.
fn type_of_the_pole(marking: &str) -> String {
    match marking.parse::<u8>() {
        Ok(number @ 1..=16) => format!("_{number}"),
        Err(_) if ["PE", "N", "L", "L1", "L2", "L3"].contains(&marking) => marking.to_owned(),
        _ => format!("parts::poles_of_markings::Pole{}", marking.replace('+', "Plus")),
    }
}

fn part(name: &str, poles: usize, marking: &str, potentials: &str, points: usize, more: &str) -> String {
    let potentials =
        if potentials.is_empty() { String::new() } else { format!("potential-marking = {potentials:?}\n") };
    format!(
        "[[part]]\nitem = {name:?}\nname = {name:?}\nkind = \"socket\"\nsource = \"invented\"\nfamily = \"F\"\n\
         poles = {poles}\ncoding = \"B\"\npole-marking = {marking:?}\n{potentials}\
         connection = {{ points = {points}, {more}conductor = [{{ kind = \"solid\", cross-section = \"0.5 ... 4 mm²\" }}] }}\n"
    )
}

const FAMILY: &str = "[[family]]\nname = \"F\"\nsource = \"invented\"\n";

/// The markings `1` to the number.
fn numbers(last: u8) -> String {
    (1..=last).map(|number| number.to_string()).collect::<Vec<_>>().join(" ")
}

fn parts_file() -> String {
    let mut text = FAMILY.to_owned();
    for (index, (marking, potentials)) in MARKINGS.iter().enumerate() {
        let poles = marking.split(' ').count();
        text += &part(&format!("Marked{index}"), poles, marking, potentials, poles, "");
    }
    for points in 1..=MAX_POINTS {
        text += &part(&format!("Points{points}"), 1, "1", "", points.into(), "");
    }
    text + &part("Longest", MAX_POLES.into(), &numbers(MAX_POLES), "", MAX_POLES.into(), "")
}

fn program() -> (String, usize) {
    let (mut rows, mut asked) = (String::new(), 0);
    for (index, (marking, _)) in MARKINGS.iter().enumerate() {
        for pole in marking.split(' ') {
            let pole_type = type_of_the_pole(pole);
            for potential in POTENTIALS {
                writeln!(rows, "at_a_pole!(Marked{index}, {pole_type}, {pole:?}, {potential});").unwrap();
                asked += 1;
            }
        }
    }
    for points in 1..=MAX_POINTS {
        for there in 0..=usize::from(MAX_POINTS) {
            let slot = match there {
                0 => "Free".to_owned(),
                1 => "C".to_owned(),
                _ => format!("({})", vec!["C"; there].join(", ")),
            };
            writeln!(rows, "beside!(Points{points}, ({slot},), _1, \"1\", {there});").unwrap();
            asked += 1;
        }
    }
    for pole in 1..=MAX_POLES {
        let pole = pole.to_string();
        writeln!(rows, "beside!(Longest, Unterminated<Longest>, {}, {pole:?}, 0);", type_of_the_pole(&pole)).unwrap();
        asked += 1;
    }
    let parts: Vec<_> = (0..MARKINGS.len()).map(|index| format!("Marked{index}")).collect();
    let points: Vec<_> = (1..=MAX_POINTS).map(|points| format!("Points{points}")).collect();
    let program = format!(
        "mod parts {{ winsta::parts!(\"./markings.toml\"); }}
         use parts::{{{}, {}, Longest}};
         use std::marker::PhantomData;
         use winsta::Part;
         use winsta::conductor::*;
         use winsta::potential::*;
         use winsta::terminated::{{FindsPoint, Free, GoesTo, PoleOf, Unterminated}};
         {OWN}

         type C = Conductor<L, IsSolid, Sqmm1>;

         // An inherent constant comes before one of a trait, if its bounds hold.
         struct Goes<S, N, C>(PhantomData<(S, N, C)>);
         struct Finds<S, Before, N, C>(PhantomData<(S, Before, N, C)>);
         trait Refused {{ const HOLDS: bool = false; }}
         impl<S, N, C> Refused for Goes<S, N, C> {{}}
         impl<S, Before, N, C> Refused for Finds<S, Before, N, C> {{}}
         impl<S, N: PoleOf<S, At = A>, C: GoesTo<S, N, A>, A> Goes<S, N, C> {{ const HOLDS: bool = true; }}
         impl<S, B, N: PoleOf<S, At = A>, C: FindsPoint<S, B, N, A, Poles = After>, A, After> Finds<S, B, N, C> {{
             const HOLDS: bool = true;
         }}

         struct Count {{ asked: usize, goes: usize, disagreements: usize }}

         impl Count {{
             fn ask(&mut self, compiler: bool, at_run_time: Result<(), impl std::fmt::Display>, what: &str) {{
                 self.asked += 1;
                 self.goes += usize::from(compiler);
                 if compiler != at_run_time.is_ok() {{
                     self.disagreements += 1;
                     let why = at_run_time.map_or_else(|refused| refused.to_string(), |()| \"goes there\".to_owned());
                     eprintln!(\"{{what}}: {{compiler}} against {{why}}\");
                 }}
             }}
         }}

         fn main() {{
             let mut count = Count {{ asked: 0, goes: 0, disagreements: 0 }};
             macro_rules! at_a_pole {{
                 ($S:ident, $N:ty, $name:literal, $F:ident) => {{
                     let compiler = Goes::<$S, $N, Conductor<$F, IsSolid, Sqmm1>>::HOLDS;
                     let description = <Conductor<$F, IsSolid, Sqmm1> as ConductorType>::DESCRIPTION;
                     let what = concat!(stringify!($F), \" at \", $name, \" of \", stringify!($S));
                     count.ask(compiler, $S::DATA_SHEET.terminates($name, &[], description), what);
                 }};
             }}
             macro_rules! beside {{
                 ($S:ident, $Before:ty, $N:ty, $name:literal, $there:literal) => {{
                     let compiler = Finds::<$S, $Before, $N, C>::HOLDS;
                     let there = [<C as ConductorType>::DESCRIPTION; $there];
                     let what = concat!(stringify!($there), \" at \", $name, \" of \", stringify!($S));
                     count.ask(compiler, $S::DATA_SHEET.terminates($name, &there, <C as ConductorType>::DESCRIPTION), what);
                 }};
             }}
             {rows}
             let Count {{ asked, goes, disagreements }} = count;
             println!(\"asked: {{asked}}, of which {{goes}} go there, disagreements: {{disagreements}}\");
             assert_eq!((asked, disagreements), ({asked}, 0));
             assert!(goes > 0 && goes < asked);
         }}\n",
        parts.join(", "),
        points.join(", "),
    );
    (program, asked)
}

#[test]
fn the_compiler_and_the_run_time_agree_on_markings_and_limits() {
    let package = Package::new("markings", "[[bin]]\nname = 'markings'\npath = 'markings.rs'\n");
    package.write("markings.toml", &parts_file());
    let (program, asked) = program();
    package.write("markings.rs", &program);
    println!("{asked} conductors at poles");
    println!("{}", package.run("markings"));
}

/// What lies beyond a limit of the types never reaches them.
#[test]
fn the_reader_refuses_what_lies_beyond_a_limit() {
    let faults = |part: String| winsta_spec::read(&[File::from_text("parts.toml", FAMILY.to_owned() + &part)]).1.len();
    let poles = |poles: u8| part("P", poles.into(), &numbers(poles), "", poles.into(), "");
    assert_eq!((faults(poles(MAX_POLES)), faults(poles(MAX_POLES + 1))), (0, 1));
    let points = |points: u8| part("P", 1, "1", "", points.into(), "");
    assert_eq!((faults(points(MAX_POINTS)), faults(points(MAX_POINTS + 1))), (0, 1));
    let stripped = |length: &str| part("P", 1, "1", "", 1, &format!("strip-length = {length:?}, "));
    assert_eq!((faults(stripped("255.9 mm")), faults(stripped("256 mm"))), (0, 1));
    assert_eq!((faults(stripped("8.5 mm")), faults(stripped("8.55 mm"))), (0, 1));
}
