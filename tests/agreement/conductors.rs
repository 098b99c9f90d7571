//! The compiler's verdict and that at run time are the same for every conductor at every clamp: each kind, size, way of
//! insertion and strip length, at a pole for PE and at another one.

use std::fmt::Write;

use crate::support::package::Package;

use winsta_types::conductor::Size;

const KINDS: [&str; 5] = ["IsSolid", "IsStranded", "IsFineStranded", "HasCollaredFerrule", "HasFerrule"];
const INSERTIONS: [&str; 2] = ["InOpenedClamp", "IsPushedIn"];
const STRIPS: [&str; 3] = ["NotStated", "Stripped<9, 0>", "Stripped<8, 5>"];
const POTENTIALS: [&str; 2] = ["L1", "PE"];
const POLES: [&str; 2] = ["_1", "PE"];

/// Clamps that differ in what they list and in what they leave out.
const CLAMPS: [&str; 8] = [
    // As 770-744/062-000 has it.
    r#"strip-length = "9 mm", conductor = [
        { kind = "solid", cross-section = "0.5 ... 4 mm² / 20 ... 12 AWG" },
        { kind = "solid", insertion = "push-in", cross-section = "1.5 ... 4 mm² / 16 ... 12 AWG" },
        { kind = "stranded", cross-section = "0.5 ... 2.5 mm² / 20 ... 14 AWG" },
        { kind = "fine-stranded", cross-section = "0.5 ... 4 mm² / 20 ... 12 AWG" },
        { kind = "fine-stranded with ferrule with plastic collar", cross-section = "0.25 ... 1.5 mm² / 20 ... 16 AWG" },
        { kind = "fine-stranded with ferrule without plastic collar", cross-section = "0.25 ... 2.5 mm² / 20 ... 14 AWG" },
        { kind = "fine-stranded with ferrule", insertion = "push-in", cross-section = "from 1.5 mm² / 16 AWG" }]"#,
    // No gauges, no strip length.
    r#"conductor = [{ kind = "solid", cross-section = "0.25 ... 1.5 mm²" }]"#,
    // Limits between two steps.
    r#"strip-length = "8.5 mm", conductor = [
        { kind = "solid", cross-section = "0.3 ... 3 mm² / 23 ... 13 AWG" },
        { kind = "fine-stranded", cross-section = "0.3 ... 3 mm² / 23 ... 13 AWG" }]"#,
    // Open to one side.
    r#"conductor = [
        { kind = "solid", cross-section = "from 1.5 mm² / 16 AWG" },
        { kind = "stranded", cross-section = "up to 2.5 mm² / up to 14 AWG" },
        { kind = "fine-stranded", cross-section = "> 1 mm²" }]"#,
    // Pushed in alone.
    r#"conductor = [{ kind = "solid", insertion = "push-in", cross-section = "0.5 ... 1.5 mm² / 20 ... 16 AWG" }]"#,
    // Ferrules, whichever.
    r#"conductor = [
        { kind = "fine-stranded with ferrule", cross-section = "0.5 ... 2.5 mm² / 20 ... 14 AWG" },
        { kind = "fine-stranded with ferrule", insertion = "push-in", cross-section = "0.75 ... 1.5 mm² / 18 ... 16 AWG" }]"#,
    // One size, and none of the steps.
    r#"conductor = [
        { kind = "solid", cross-section = "2.5 mm² / 14 AWG" },
        { kind = "stranded", cross-section = "3 mm²" }]"#,
    // What is pushed in goes into the opened clamp as well.
    r#"strip-length = "9 mm", conductor = [
        { kind = "solid", cross-section = "0.5 ... 1 mm²" },
        { kind = "solid", insertion = "push-in", cross-section = "0.25 ... 1 mm²" }]"#,
];

fn parts_file() -> String {
    let mut text = String::from("[[family]]\nname = \"F\"\nsource = \"invented\"\n");
    for (index, clamp) in CLAMPS.iter().enumerate() {
        let _ = write!(
            text,
            "[[part]]\nitem = \"{index}\"\nname = \"Part{index}\"\nkind = \"socket\"\nsource = \"invented\"\nfamily = \"F\"\n\
             poles = 2\ncoding = \"B\"\npole-marking = \"1 PE\"\nconnection = {{ points = 4, {clamp} }}\n"
        );
    }
    text
}

fn program() -> (String, usize) {
    let sizes: Vec<_> = Size::CROSS_SECTIONS.iter().chain(Size::GAUGES).map(|(_, name)| *name).collect();
    let mut conductors = Vec::new();
    for potential in POTENTIALS {
        for kind in KINDS {
            for size in &sizes {
                for insertion in INSERTIONS {
                    for strip in STRIPS {
                        conductors.push(format!("Conductor<{potential}, {kind}, {size}, {insertion}, {strip}>"));
                    }
                }
            }
        }
    }
    let mut rows = String::new();
    let mut asked = 0;
    for part in 0..CLAMPS.len() {
        for pole in POLES {
            let name = pole.trim_start_matches('_');
            writeln!(rows, "asked!(Part{part} {pole} {name:?}:").unwrap();
            for conductor in &conductors {
                writeln!(rows, "    {conductor},").unwrap();
                asked += 1;
            }
            rows.push_str(");\n");
        }
    }
    let program = format!(
        "mod parts {{ winsta::parts!(\"./clamps.toml\"); }}
         use parts::{{Part0, Part1, Part2, Part3, Part4, Part5, Part6, Part7}};
         use std::marker::PhantomData;
         use winsta::Part;
         use winsta::conductor::*;
         use winsta::name::NotStated;
         use winsta::potential::{{_1, L1, PE}};
         use winsta::terminated::{{GoesTo, PoleOf}};

         // An inherent constant comes before one of a trait, if its bounds hold.
         struct Probe<S, N, C>(PhantomData<(S, N, C)>);
         trait Refused {{ const GOES: bool = false; }}
         impl<S, N, C> Refused for Probe<S, N, C> {{}}
         impl<S, N: PoleOf<S, At = A>, C: GoesTo<S, N, A>, A> Probe<S, N, C> {{ const GOES: bool = true; }}

         fn main() {{
             let (mut asked, mut goes, mut disagreements) = (0, 0, 0);
             macro_rules! asked {{
                 ($S:ident $N:ident $name:literal: $($C:ty,)+) => {{
                     for (compiler, description) in [$((Probe::<$S, $N, $C>::GOES, <$C as ConductorType>::DESCRIPTION)),+] {{
                         let at_run_time = $S::DATA_SHEET.terminates($name, &[], description);
                         asked += 1;
                         goes += usize::from(compiler);
                         if compiler != at_run_time.is_ok() {{
                             disagreements += 1;
                             eprintln!(\"{{description}} at {{}} of {{}}: {{compiler}}, {{at_run_time:?}}\", $name, stringify!($S));
                         }}
                     }}
                 }};
             }}
             {rows}
             println!(\"conductors asked: {{asked}}, of which {{goes}} go in, disagreements: {{disagreements}}\");
             assert_eq!((asked, disagreements), ({asked}, 0));
             assert!(goes > 0 && goes < asked);
         }}\n"
    );
    (program, asked)
}

#[test]
fn the_compiler_and_the_run_time_agree_on_conductors() {
    let package = Package::new("conductors", "[[bin]]\nname = 'conductors'\npath = 'conductors.rs'\n");
    package.write("clamps.toml", &parts_file());
    let (program, asked) = program();
    package.write("conductors.rs", &program);
    println!("{asked} conductors at poles");
    println!("{}", package.run("conductors"));
}
