//! What a parts file says, and what it is told.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use winsta_spec::{Catalog, File};

/// Writes the texts to files `1.toml`, `2.toml`, … and reads them together.
fn read(test: &str, texts: &[&str]) -> (Catalog, String) {
    let folder = folder(test);
    let files: Vec<_> = (1..)
        .zip(texts)
        .map(|(number, text)| {
            let name = format!("{number}.toml");
            std::fs::write(folder.join(&name), text).unwrap();
            File::new(folder.join(&name), name)
        })
        .collect();
    let (catalog, faults) = winsta_spec::read(&files);
    let report = faults.iter().map(|fault| format!("{fault}\n")).collect();
    (catalog, report)
}

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

const FAMILY: &str = "[[family]]\nname = \"F\"\nsource = \"a test\"\n";

fn connector(item: &str, kind: &str, more: &str) -> String {
    format!(
        "[[part]]\nitem = \"{item}\"\nkind = \"{kind}\"\nsource = \"a test\"\nfamily = \"F\"\npoles = 3\ncoding = \"B\"\n{more}\n"
    )
}

fn faulty(catalog: &Catalog) -> Vec<&str> {
    catalog.faulty.iter().map(|part| part.type_name.as_str()).collect()
}

fn part_names(catalog: &Catalog) -> Vec<&str> {
    catalog.parts.iter().map(|part| part.entry.type_name.value.as_str()).collect()
}

/// The type names of what mates with the only face of a part.
fn shown(catalog: &Catalog, part: usize) -> &[String] {
    &catalog.parts[part].fitting[0].mates.shown
}

#[test]
fn the_shipped_files_have_no_fault_and_make_one_catalog() {
    let file = |name: &str| File::new(format!("{}/../parts/{name}", env!("CARGO_MANIFEST_DIR")), name);
    let (catalog, faults) = winsta_spec::read(&[file("winsta.toml"), file("winsta-snap-in.toml")]);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(catalog.parts.len(), 7 + 49);
    assert_eq!(catalog.families.len(), 3);
}

#[test]
fn a_byte_order_mark_and_carriage_returns_are_fine() {
    let text = format!("\u{feff}{FAMILY}{}", connector("1", "socket", "")).replace('\n', "\r\n");
    let (catalog, report) = read("a_byte_order_mark", &[&text]);
    assert_eq!(report, "");
    assert_eq!(part_names(&catalog), ["P1"]);
}

#[test]
fn a_file_that_cant_be_read_says_why() {
    let (_, report) = read("empty", &["\n", "# nothing yet"]);
    assert!(report.starts_with("1.toml:1:1: the file is empty\n"), "{report}");
    assert!(report.contains("\n2.toml:1:1: the file has no part\n"), "{report}");

    let folder = folder("unreadable");
    std::fs::write(folder.join("latin1.toml"), b"# ok\n# \xe4").unwrap();
    let files = [
        File::new(folder.join("none.toml"), "none.toml"),
        File::new(folder.join("none"), "none"),
        File::new(folder.join("latin1.toml"), "latin1.toml"),
    ];
    let (_, faults) = winsta_spec::read(&files);
    let lines: Vec<_> = faults.iter().map(|fault| fault.to_string().lines().next().unwrap().to_owned()).collect();
    assert_eq!(
        lines,
        ["none.toml:1:1: no such file", "none:1:1: no such file", "latin1.toml:2:3: not UTF-8 from here on"]
    );
}

#[test]
fn broken_syntax_is_reported_once_and_the_sound_parts_are_read() {
    let text = format!("{FAMILY}{}[[part]]\nitem = \"2\"\nkind = plug\n", connector("1", "socket", ""));
    let (catalog, report) = read("syntax", &[&text]);
    assert_eq!(report, "1.toml:14:8: invalid TOML: string values must be quoted, expected literal string\n");
    assert_eq!(part_names(&catalog), ["P1"]);
}

#[test]
fn a_part_without_a_needed_figure_is_left_out_by_name() {
    let text = format!("{FAMILY}[[part]]\nitem = \"1\"\nkind = \"socket\"\nsource = \"a test\"\nfamily = \"F\"\n");
    let (catalog, report) = read("needed", &[&text]);
    assert_eq!(
        report,
        "1.toml:5:8: socket `1` has no `poles`\n  help: write the number of its poles: `poles = 3`\n\
         1.toml:5:8: socket `1` has no `coding`\n  help: write its mechanical coding: `coding = \"B\"`\n"
    );
    assert!(catalog.parts.is_empty());
    assert_eq!(faulty(&catalog), ["P1"]);
}

#[test]
fn a_key_of_another_kind_is_unknown() {
    let text = "[[part]]\nitem = \"1\"\nkind = \"operating tool\"\nsource = \"a test\"\ncoding = \"B\"\n";
    let (_, report) = read("kind", &[text]);
    assert!(report.starts_with("1.toml:5:1: unknown key `coding` in operating tool `1`\n"), "{report}");
}

#[test]
fn a_shared_block_fills_in_and_the_part_overrides() {
    let shared = "[shared.s]\nsource = \"a test\"\ncolor = \"gray\"\nkind = \"operating tool\"\n";
    let text = format!(
        "{shared}[[part]]\nlike = \"s\"\nitem = \"1\"\n[[part]]\nlike = \"s\"\nitem = \"2\"\ncolor = \"pink\"\n"
    );
    let (catalog, report) = read("shared", &[&text]);
    assert_eq!(report, "");
    let colors: Vec<_> = catalog.parts.iter().map(|part| part.entry.sheet.color.unwrap()).collect();
    assert_eq!(colors, ["gray", "pink"]);

    let text = format!(
        "{shared}colr = \"red\"\n[shared.t]\n[[part]]\nlike = \"s\"\nitem = \"1\"\n[[part]]\nlike = \"x\"\nitem = \"2\"\nsource = \"a test\"\nkind = \"operating tool\"\n"
    );
    let (_, report) = read("shared_faults", &[&text]);
    assert_eq!(
        report,
        "1.toml:5:1: unknown key `colr` in the shared block\n  help: did you mean `color`?\n\
         1.toml:11:8: no shared block is called `x`\n  help: write it as `[shared.x]`\n"
    );
}

#[test]
fn names_stand_once_in_all_files_together() {
    let one = format!("{FAMILY}{}", connector("1", "socket", ""));
    let two = format!("{FAMILY}{}{}", connector("1", "plug", ""), connector("2", "plug", "name = \"P1\""));
    let (catalog, report) = read("twice", &[&one, &two]);
    assert_eq!(
        report,
        "2.toml:2:8: family `F` stands here again, first at 1.toml:2\n\
         2.toml:5:8: item `1` stands here again, first at 1.toml:5\n  \
         help: a part stands once in a catalog, however many files it has\n\
         2.toml:19:8: the type name `P1` is that of `1` already\n  \
         help: give one of the two a name of its own: `name = \"…\"`\n"
    );
    assert_eq!(part_names(&catalog), ["P1"]);
}

#[test]
fn a_counterpart_is_known_and_fits() {
    let text = format!(
        "{FAMILY}{}{}{}",
        connector("1", "socket", "counterpart = [\"2\", \"3\", \"4\"]"),
        connector("2", "plug", ""),
        connector("3", "plug", "").replace("poles = 3", "poles = 4").replace("\"B\"", "\"A\"")
    );
    let (catalog, report) = read("counterpart", &[&text]);
    assert_eq!(
        report,
        "1.toml:11:21: `3` can't be the counterpart: 4 poles against 3, coding A against B\n  help: `1` mates with `2`\n\
         1.toml:11:26: `counterpart` names `4`, which is no part of this catalog\n  \
         help: write a part of that item number, or leave it out\n"
    );
    assert_eq!(shown(&catalog, 0), ["P2"]);
}

#[test]
fn the_stated_counterpart_comes_first_from_both_sides() {
    let text = format!(
        "{FAMILY}{}{}{}{}",
        connector("1", "socket", ""),
        connector("2", "plug", ""),
        connector("3", "plug", ""),
        connector("4", "socket", "counterpart = \"3\"")
    );
    let (catalog, report) = read("stated", &[&text]);
    assert_eq!(report, "");
    assert_eq!(shown(&catalog, 3), ["P3", "P2"]);
    assert_eq!(shown(&catalog, 2), ["P4", "P1"]);
    assert_eq!(shown(&catalog, 0), ["P2", "P3"]);
}

#[test]
fn marked_poles_are_counted() {
    let text = format!("{FAMILY}{}", connector("1", "socket", "pole-marking = \"L N\""));
    let (_, report) = read("marking", &[&text]);
    assert_eq!(
        report,
        "1.toml:11:16: `pole-marking` marks 2 poles, but `poles` is 3\n  \
         help: write one for each pole, with spaces between them, or `poles = 2`\n"
    );
}

#[test]
fn each_face_of_a_part_takes_over_what_it_doesnt_give() {
    let part =
        "[[part]]\nitem = \"1\"\nkind = \"distribution connector\"\nsource = \"a test\"\nfamily = \"F\"\npoles = 3\n";
    let faces = "[[part.face]]\nname = \"In\"\nkind = \"plug\"\ncoding = \"B\"\n\
                 [[part.face]]\nname = \"Out\"\nkind = \"socket\"\npoles = 2\ncoding = \"I\"\n";
    let (catalog, report) = read("faces", &[&format!("{FAMILY}{part}{faces}{}", connector("2", "socket", ""))]);
    assert_eq!(report, "");
    let faces = &catalog.parts[0].entry.faces;
    let figures: Vec<_> = faces.iter().map(|face| (&*face.type_name, face.poles.get(), face.coding.as_str())).collect();
    assert_eq!(figures, [("P1_In", 3, "B"), ("P1_Out", 2, "I")]);
    assert_eq!(shown(&catalog, 0), ["P2"]);
    assert_eq!(shown(&catalog, 1), ["P1_In"]);

    let faces = "[[part.face]]\nname = \"In\"\n[[part.face]]\nkind = \"cap\"\nname = \"Out\"\ncodng = \"B\"\n";
    let (catalog, report) = read("face_faults", &[&format!("{FAMILY}{part}{faces}")]);
    assert_eq!(
        report,
        "1.toml:11:8: face `In` of distribution connector `1` has no `kind`\n  help: write what it is: `kind = \"socket\"`\n\
         1.toml:11:8: face `In` of distribution connector `1` has no `coding`\n  \
         help: write its mechanical coding: `coding = \"B\"`\n\
         1.toml:13:8: `cap` is no `kind`\n  help: one of `socket`, `plug`\n\
         1.toml:15:1: unknown key `codng` in face `Out` of distribution connector `1`\n  help: did you mean `coding`?\n"
    );
    assert_eq!(faulty(&catalog), ["P1"]);

    let (_, report) = read("no_face", &[&format!("{FAMILY}{part}")]);
    assert!(report.starts_with("1.toml:5:8: distribution connector `1` has no `face`\n"), "{report}");
}

#[test]
fn a_family_says_what_it_is_protected_against() {
    let family = |protection: &str| format!("{FAMILY}{protection}{}", connector("1", "socket", ""));
    let protection = |test, line: &str| {
        let (catalog, report) = read(test, &[&family(line)]);
        assert_eq!(report, "");
        catalog.families[0].mismating_protection
    };
    assert_eq!(protection("not_stated", ""), None);
    let none = protection("none", "mismating-protection = []\n").unwrap();
    assert!(!none.poles && !none.rotated && !none.staggered && !none.single_pole);
    let two = protection("two", "mismating-protection = [\"rotated\", \"single pole\"]\n").unwrap();
    assert!(!two.poles && two.rotated && !two.staggered && two.single_pole);

    let (_, report) = read("misspelled", &[&family("mismating-protection = [\"rotatet\"]\n")]);
    assert_eq!(report, "1.toml:4:25: `rotatet` is no `mismating-protection`\n  help: did you mean `rotated`?\n");
}

#[test]
fn figures_read_as_they_come_out_of_a_sheet() {
    let more = [
        "connection.strip-length = \"9 mm / 0.35 inch (see also packaging)\"",
        "connection.nominal-cross-section = \"4,00 mm <sup>2</sup>\"",
        "connection.conductor = [{ kind = \"solid\", cross-section = \"0,5 ... 4 mm<sup>2</sup> / 20 ... 12 AWG\" }]",
        "mechanics.mating-force = \"approx. 20 ... 70 N (depending on pole number)\"",
        "mechanics.unmating-force-unlocked = \"approx. 20 ... 70 N (depending on pole number)\"",
        "mechanics.retention-force-locked = \"> 80 N (tested)\"",
        "mechanics.panel-thickness = \"0.5 ... 2 mm / 0.02 ... 0.079 inch\"",
        "environment.insulating-parts-temperature = \"$\\\\leq$ 105 °C\"",
    ];
    let (catalog, report) = read("figures", &[&format!("{FAMILY}{}", connector("1", "socket", &more.join("\n")))]);
    assert_eq!(report, "");
    let sheet = catalog.parts[0].data_sheet();
    let connection = &sheet.connection;
    assert_eq!(connection.strip_length.unwrap().to_string(), "9 mm");
    assert_eq!(connection.strip_length_note, Some("see also packaging"));
    assert_eq!(connection.nominal_cross_section.unwrap().to_string(), "4 mm²");
    assert_eq!(connection.conductors[0].printed().to_string(), "0.5 ... 4 mm² / 20 ... 12 AWG");
    assert_eq!(sheet.mechanics.mating_force.unwrap().to_string(), "approx. 20 ... 70 N");
    assert_eq!(sheet.mechanics.force_note, Some("depending on pole number; tested"));
    assert_eq!(sheet.mechanics.panel_thickness.unwrap().to_string(), "0.5 ... 2 mm");
    assert_eq!(sheet.environment.insulating_parts_temperature.unwrap().to_string(), "≤ 105 °C");
}

#[test]
fn what_the_compiler_counts_is_told_up_to_its_limit() {
    let told = |test: &str, poles: usize, more: &str| {
        let text = connector("1", "socket", more).replace("poles = 3", &format!("poles = {poles}"));
        read(test, &[&format!("{FAMILY}{text}")]).1
    };
    assert_eq!(told("points_8", 3, "connection.points = 24"), "");
    assert_eq!(
        told("points_9", 3, "connection.points = 27"),
        "1.toml:11:21: 27 connection points of 3 poles are 9 a pole, against 8 at most\n  \
         help: leave it out: the compiler counts no further\n"
    );

    let marking = |poles: usize| {
        let names: Vec<_> = (1..=poles).map(|pole| pole.to_string()).collect();
        format!("pole-marking = \"{}\"", names.join(" "))
    };
    assert_eq!(told("poles_64", 64, &marking(64)), "");
    assert_eq!(told("poles_65", 65, ""), "");
    assert_eq!(
        told("poles_65_marked", 65, &marking(65)),
        "1.toml:11:16: `pole-marking` marks 65 poles, against 64 at most\n  \
         help: leave it out: a part with more poles mates, but isn't wired\n"
    );

    assert_eq!(told("strip_255_9", 3, "connection.strip-length = \"255.9 mm\""), "");
    assert_eq!(
        told("strip_256", 3, "connection.strip-length = \"256 mm\""),
        "1.toml:11:27: strip length 256 mm against whole steps of 0.1 mm up to 255.9 mm\n  \
         help: leave it out, or write what can be measured\n"
    );
    assert_eq!(told("strip_8_5", 3, "connection.strip-length = \"8.5 mm\""), "");
    assert!(
        told("strip_8_55", 3, "connection.strip-length = \"8.55 mm\"")
            .starts_with("1.toml:11:27: strip length 8.55 mm")
    );
}

#[test]
fn connection_points_go_with_the_poles_of_each_face() {
    let part = "[[part]]\nitem = \"1\"\nkind = \"distribution connector\"\nsource = \"a test\"\nfamily = \"F\"\npoles = 4\n\
                coding = \"B\"\nconnection.points = 8\n[[part.face]]\nname = \"In\"\nkind = \"plug\"\n\
                [[part.face]]\nname = \"Out\"\nkind = \"socket\"\npoles = 3\n";
    let (_, report) = read("points_of_faces", &[&format!("{FAMILY}{part}")]);
    assert_eq!(report, "1.toml:18:9: 8 connection points are no multiple of 3 poles\n");
}

#[test]
fn faces_are_counted() {
    let text = |faces: usize| {
        let part = "[[part]]\nitem = \"1\"\nkind = \"distribution connector\"\nsource = \"a test\"\nfamily = \"F\"\npoles = 3\ncoding = \"B\"\n";
        let face = |number| format!("[[part.face]]\nname = \"Out{number}\"\nkind = \"socket\"\n");
        format!("{FAMILY}{part}{}", (0..faces).map(face).collect::<String>())
    };
    assert_eq!(read("faces_255", &[&text(255)]).1, "");
    assert_eq!(read("faces_256", &[&text(256)]).1, "1.toml:5:8: a part has at most 255 mating faces, not 256\n");
}

#[test]
fn a_separable_cap_is_no_larger_than_the_rules_can_compare() {
    let cap = |poles: u8, separable| {
        format!(
            "[[part]]\nitem = \"1\"\nkind = \"lockout cap\"\nsource = \"a test\"\ncloses = \"sockets\"\npoles = {poles}\nseparable = {separable}\n"
        )
    };
    assert_eq!(read("cap_16", &[&cap(16, true)]).1, "");
    assert_eq!(read("cap_17", &[&cap(17, true)]).1, "1.toml:6:9: a separable cap has at most 16 poles, not 17\n");
    assert_eq!(read("cap_whole", &[&cap(17, false)]).1, "");
}

#[test]
fn caps_that_close_a_socket_are_offered_with_the_accessories_first() {
    let cap = |item: &str, poles: u8, more: &str| {
        format!("[[part]]\nitem = \"{item}\"\nkind = \"lockout cap\"\nsource = \"a test\"\npoles = {poles}\n{more}\n")
    };
    let text = format!(
        "{FAMILY}{}{}{}{}{}{}",
        connector("1", "socket", "accessories = [\"c\"]"),
        cap("a", 3, "closes = \"sockets\""),
        cap("b", 12, "closes = \"sockets\""),
        cap("c", 12, "closes = \"sockets\"\nseparable = true"),
        cap("d", 2, "closes = \"sockets\"\nseparable = true"),
        cap("e", 3, "closes = \"cutouts\"")
    );
    let (catalog, report) = read("caps", &[&text]);
    assert_eq!(report, "");
    assert_eq!(catalog.parts[0].fitting[0].caps.shown, ["Pc", "Pa"]);
}

#[test]
fn a_folder_and_the_files_that_others_build_on_make_one_catalog() {
    let folder = folder("folder");
    let text = |item: &str, first: &str| format!("{first}{}", connector(item, "socket", ""));
    std::fs::write(folder.join("a.toml"), text("1", "builds-on = [\"b.toml\", \"../builds_on/family.toml\"]\n"))
        .unwrap();
    std::fs::write(folder.join("b.toml"), text("2", "builds-on = \"a.toml\"\n")).unwrap();
    std::fs::write(folder.join("not_this.txt"), "nothing").unwrap();
    std::fs::write(self::folder("builds_on").join("family.toml"), FAMILY).unwrap();
    let (catalog, faults) = winsta_spec::read(&[File::new(&folder, "folder")]);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(part_names(&catalog), ["P1", "P2"]);
    let files: Vec<_> = catalog.files.iter().map(|file| file.name()).collect();
    assert_eq!(files, ["folder/a.toml", "folder/b.toml", "folder/../builds_on/family.toml"]);

    let none = self::folder("no_toml");
    let (_, faults) = winsta_spec::read(&[File::new(&none, "no_toml")]);
    assert_eq!(faults[0].to_string(), "no_toml:1:1: the folder has no parts file, `*.toml`");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_opened() {
    let folder = folder("no_file");
    let pipe = folder.join("pipe.toml");
    if !pipe.exists() {
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    }
    let link = folder.join("endless.toml");
    if !link.is_symlink() {
        std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
    }
    let text = format!("builds-on = [\"pipe.toml\", \"endless.toml\", \"/dev/zero\", \"../../../dev/zero\"]\n{FAMILY}");
    let file = folder.join("own.toml");
    std::fs::write(&file, text).unwrap();
    let (_, faults) = winsta_spec::read(&[File::new(&file, "own.toml"), File::at("/dev/null")]);
    let lines: Vec<_> = faults.iter().map(|fault| fault.to_string().lines().next().unwrap().to_owned()).collect();
    assert_eq!(
        lines,
        [
            "own.toml:1:43: `builds-on` names `/dev/zero`, an absolute path, which works on one machine only",
            "own.toml:1:56: `builds-on` names `../../../dev/zero`, but there is no such file",
            "/dev/null:1:1: it is no file",
            "pipe.toml:1:1: it is no file",
            "endless.toml:1:1: it is no file",
        ]
    );
}

#[test]
fn a_file_is_no_larger_than_can_be_read_in_a_moment() {
    let file = |name: &str, bytes: u64| {
        let path = folder("large").join(name);
        std::fs::File::create(&path).unwrap().set_len(bytes).unwrap();
        winsta_spec::read(&[File::new(path, name)]).1[0].to_string()
    };
    let told = file("larger.toml", File::MOST_BYTES + 1);
    assert_eq!(
        told,
        "larger.toml:1:1: the file is larger than 64 MiB\n  help: split it: a catalog can have several files"
    );
    // It is read: zeros are no TOML.
    assert!(file("smaller.toml", 1 << 20).starts_with("smaller.toml:1:1: invalid TOML"));
}

#[test]
fn more_files_than_can_be_read_are_told_at_the_first_that_is_not() {
    let names: Vec<_> = (0..=File::MOST_FILES).map(|number| format!("\"{number}\"")).collect();
    let (_, report) = read("many_files", &[&format!("builds-on = [\n{}]\n{FAMILY}", names.join(",\n"))]);
    assert!(report.ends_with("there are faults at 9001 more places\n  help: correct those above first\n"), "{report}");

    let text = |number: usize| FAMILY.replace("\"F\"", &format!("\"F{number}\""));
    let files: Vec<_> = (0..=File::MOST_FILES).map(|at| File::from_text(at.to_string(), text(at))).collect();
    let (catalog, faults) = winsta_spec::read(&files);
    assert_eq!(catalog.files.len(), File::MOST_FILES);
    let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "10000:1:1: more than 10000 files are read together\n  help: put the parts into fewer files, or read fewer at once"
        ]
    );
}

#[test]
fn a_file_builds_on_a_shipped_one_by_name() {
    let own = connector("own", "plug", "counterpart = \"770-744/062-000\"\naccessories = \"770-201\"")
        .replace("\"F\"", "\"WINSTA MIDI special\"")
        .replace("poles = 3", "poles = 4");
    let (catalog, report) = read("shipped", &[&format!("builds-on = \"winsta:winsta.toml\"\n{own}")]);
    assert_eq!(report, "");
    assert_eq!(catalog.parts.len(), 8);
    assert_eq!(shown(&catalog, 0), ["P770_744_062_000"]);

    let (_, report) = read("shipped_wrong", &["builds-on = \"winsta:winsta.tml\"\n"]);
    assert!(report.contains("did you mean `winsta:winsta.toml`?"), "{report}");
}

#[test]
fn of_a_catalog_only_what_is_needed_is_taken() {
    let text = include_str!("../../tests/ui/bench.toml");
    let (mut catalog, faults) = winsta_spec::read(&[File::from_text("bench.toml", text)]);
    assert!(faults.is_empty(), "{faults:?}");
    catalog.take_only(["lead socket", "mains plug", "cap of 5"]);
    let items: Vec<_> = catalog.parts.iter().map(|part| part.entry.item_number.value).collect();
    assert_eq!(items, ["lead socket", "mains plug", "cap of 5"]);
    assert!(catalog.part("lead plug").is_err());

    // What fits, but is left out, has no type to be named by.
    let fitting = &catalog.parts[0].fitting[0];
    assert_eq!((fitting.mates.shown.as_slice(), fitting.mates.and_others), (&["MainsPlug".to_owned()][..], true));
    assert_eq!((fitting.caps.shown.len(), fitting.caps.and_others), (0, true));
}

#[test]
fn each_figure_of_a_section_is_assumed_that_the_own_sheet_doesnt_give() {
    let given = "[part.connection]\nconductor-entry = \"90°\"\nconnects = \"for conductor\"\n[part.mechanics]\n\
                 mating-force = \"20 N\"\nforce-note = \"by hand\"\npanel-thickness = \"0.5 ... 2 mm\"\n";
    let own = "[part.mechanics]\nmating-force = \"30 N\"\n";
    let assumed =
        "[[assumption]]\nitem = \"2\"\nlike = \"1\"\nfigures = [\"mechanics\", \"connection\"]\nreason = \"alike\"\n";
    let text = connector("1", "socket", given) + &connector("2", "plug", own) + assumed;
    let (catalog, report) = read("assumed", &["[[family]]\nname = \"F\"\nsource = \"a test\"\n", &text]);
    assert_eq!(report, "");
    let sheet = catalog.part("2").unwrap().data_sheet();
    assert_eq!(sheet.mechanics.mating_force.unwrap().to_string(), "30 N");
    assert_eq!(sheet.mechanics.panel_thickness.unwrap().to_string(), "0.5 ... 2 mm");
    let figures =
        ["connection.conductor-entry", "connection.connects", "mechanics.force-note", "mechanics.panel-thickness"];
    assert_eq!(sheet.assumptions[0].figures, figures);
}
