//! The README's parts file and its code, as a user would copy them.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use generated::Package;

mod generated;

/// The fenced blocks of a language, in order.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    text.split(fence.as_str()).skip(1).map(|block| block.split("\n```").next().unwrap().to_owned()).collect()
}

#[test]
fn its_code_works_as_it_says() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let programs = ["own.rs", "faces.rs", "wiring.rs", "wired.rs"]
        .map(|program| Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme").join(program));
    let package = Package::of_programs("readme", "", &programs);
    a_part_of_ones_own(&readme, &package);
    a_part_with_several_faces(&readme, &package);
    conductors_and_loads(&readme, &package);
    halves_with_a_name(&readme, &package);
    package.build();
    package.run("own");
    package.run("faces");
    package.run("wiring");
    package.run("wired");
}

fn a_part_of_ones_own(readme: &str, package: &Package) {
    let parts_file = blocks(readme, "toml").into_iter().find(|block| block.contains("4711-S")).unwrap();
    let code = blocks(readme, "rust").into_iter().find(|block| block.contains("P4711_S")).unwrap();

    package.write("own.toml", &parts_file);
    let code = code.replace("parts/own.toml", "./own.toml");
    let program = format!(
        "#![allow(dead_code, unused_variables)]
         fn main() {{
             {code}
             assert_eq!(rating.unwrap().to_string(), \"16 A\");
             assert_eq!(joint.to_string(), \"4711-S + 4711-P, locked\");
             let _ = (socket, lockout_cap);
         }}"
    );
    package.write("own.rs", &program);
}

fn a_part_with_several_faces(readme: &str, package: &Package) {
    let parts_files = ["4711-S", "4711-T"].map(|item| {
        blocks(readme, "toml").into_iter().find(|block| block.contains(&format!("item = \"{item}\""))).unwrap()
    });
    let code = blocks(readme, "rust").into_iter().find(|block| block.contains("Tee.split()")).unwrap();

    package.write("faces.toml", &parts_files.join("\n\n"));
    let program = format!(
        "mod parts {{ winsta::parts!(\"./faces.toml\"); }}
         use winsta::{{Part, mate}};
         fn main() {{
             {code}
             let (_, _, _): (Tee, CablePlug, P4711_S) = (tee, cable, socket);
             assert_eq!(Tee::DATA_SHEET.item_number, \"4711-T\");
         }}"
    );
    package.write("faces.rs", &program);
}

fn halves_with_a_name(readme: &str, package: &Package) {
    let blocks = blocks(readme, "rust");
    let code = blocks.iter().find(|block| block.contains("wired! {")).unwrap();
    let load = blocks.iter().find_map(|block| block.split_once("const LAMPS")?.1.split_once(";\n")).unwrap().0;
    let (items, statements) = code.split_once("\n\nlet joint").unwrap();
    let program = format!(
        "mod parts {{ winsta::parts!(\"./wiring.toml\"); }}
         use parts::{{P770_254_062_000, P770_744_062_000}};
         use winsta::conductor::{{Sqmm2_5, fine_stranded, solid}};
         use winsta::data_sheet::OvervoltageCategory;
         use winsta::load::standard;
         use winsta::potential::{{L1, N, PE, _1, _2}};
         use winsta::Load;
         const LAMPS{load};
         {items}
         fn main() -> Result<(), Box<dyn std::error::Error>> {{
             let joint{statements}
             assert_eq!(luminaire.joint.state(), \"locked\");
             Ok(())
         }}"
    );
    package.write("wired.rs", &program);
}

fn conductors_and_loads(readme: &str, package: &Package) {
    let parts_file = blocks(readme, "toml").into_iter().find(|block| block.contains("[[assumption]]")).unwrap();
    let code = blocks(readme, "rust").into_iter().find(|block| block.contains("terminate(")).unwrap();

    package.write("wiring.toml", &parts_file);
    let code = code.replace("examples/wiring.toml", "./wiring.toml");
    let told = blocks(readme, "text").into_iter().find(|block| block.contains("can't be energized")).unwrap();
    let reasons: Vec<_> = told.lines().filter_map(|line| line.trim_start().strip_prefix("- ")).collect();
    let program = format!(
        "fn main() {{
             {code}
             let refused = live.de_energize().energize(&LAMPS.amperes(32)).unwrap_err().mismatches.to_string();
             for reason in {reasons:?} {{
                 assert!(refused.contains(reason), \"{{refused}}\");
             }}
         }}"
    );
    package.write("wiring.rs", &program);
}

/// The wiring file and what it is told stand in the README as they are.
#[cfg(feature = "std")]
#[test]
fn a_wiring_file_is_told_what_the_readme_says() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let wiring = blocks(&readme, "toml").into_iter().find(|block| block.starts_with("[[connection]]")).unwrap();
    let told = blocks(&readme, "text").into_iter().find(|block| block.starts_with("wiring.toml")).unwrap();

    let catalog = winsta::Catalog::read(["winsta:winsta-snap-in.toml"]).unwrap();
    let faults = catalog.check(winsta::loaded::File::from_text("wiring.toml", wiring)).unwrap_err();
    assert_eq!(faults.to_string(), told);
    assert_eq!(catalog.fitting("770-745").unwrap().count(), 1);
}
