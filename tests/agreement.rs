//! The compiler's verdict and that at run time are the same, for every ordered pair of all shipped parts and of a made-up
//! catalogue that varies each attribute; and both are what a person reads off the attributes.
//!
//! The program that asks the compiler is written here and compiled by trybuild: each of its tables tells for each pair
//! whether a bound holds. It asks the rules at run time, too, and writes both down.

// The features make no difference here, and it takes its time.
#![cfg(not(feature = "catalog"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::{Debug, Write};
use std::fs;
use std::path::Path;
use std::time::Instant;

use winsta_types::data_sheet::Closes;
use winsta_types::family::MismatingProtection;
use winsta_types::gender::Gender;
use winsta_types::pose::Pose;

/// What is asked of a pair: the name of the program's constant, in words, and by a person.
#[derive(Clone, Copy)]
struct Question {
    constant: &'static str,
    words: &'static str,
    should: fn(&Known, &Known) -> bool,
}

const MATES: Question = Question { constant: "MATES", words: "mates with", should: should_mate };
const LOCKS: Question = Question { constant: "LOCKS", words: "locks with", should: should_lock };
const CLOSES: Question = Question { constant: "CLOSES", words: "is closed by", should: should_close };

/// A question that is asked of each of the first with each of the second.
struct Table<'a> {
    question: Question,
    first: Vec<&'a Piece>,
    second: Vec<&'a Piece>,
}

/// A type of the program, and what a person knows of it.
struct Piece {
    rust_type: String,
    /// How the program makes one.
    value: String,
    known: Known,
}

#[derive(Clone)]
enum Known {
    Connector(Connector),
    Cap {
        closes: Closes,
        poles: u8,
        separable: bool,
    },
    Cutout {
        poles: u8,
    },
    /// A tool, or a part of several faces.
    Nothing,
}

#[derive(Clone)]
struct Connector {
    gender: Gender,
    family: String,
    poles: u8,
    coding: String,
    application: Option<String>,
    lever: bool,
    protection: Option<MismatingProtection>,
    pose: Pose,
    capped: bool,
}

// What a person reads off the attributes, without any code of the rules.

fn should_mate(socket: &Known, plug: &Known) -> bool {
    let (Known::Connector(socket), Known::Connector(plug)) = (socket, plug) else { return false };
    let held = socket.protection.map(|protection| match plug.pose {
        Pose::Straight => true,
        Pose::Rotated => !protection.rotated,
        Pose::Staggered(_) => !protection.staggered,
        Pose::SinglePole(_) => !protection.single_pole,
    });
    let applications = [&socket.application, &plug.application];
    (socket.gender, plug.gender) == (Gender::Socket, Gender::Plug)
        && (&socket.family, socket.poles, &socket.coding) == (&plug.family, plug.poles, &plug.coding)
        && held.unwrap_or(plug.pose == Pose::Straight)
        && (applications.contains(&&None) || socket.application == plug.application)
        && !socket.capped
}

fn should_lock(socket: &Known, plug: &Known) -> bool {
    matches!((socket, plug), (Known::Connector(socket), Known::Connector(plug)) if socket.lever || plug.lever)
}

fn should_close(opening: &Known, cap: &Known) -> bool {
    let (use_of_cap, needed) = match opening {
        Known::Connector(Connector { gender: Gender::Socket, poles, capped: false, .. }) => (Closes::Sockets, *poles),
        Known::Cutout { poles } => (Closes::Cutouts, *poles),
        _ => return false,
    };
    match cap {
        Known::Cap { closes, poles, separable } => {
            *closes == use_of_cap && (*poles == needed || *separable && *poles > needed)
        }
        _ => false,
    }
}

/// The parts of the shipped files.
fn shipped() -> Vec<Piece> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files =
        ["parts/winsta.toml", "parts/winsta-snap-in.toml"].map(|name| winsta_spec::File::new(root.join(name), name));
    let (catalogue, faults) = winsta_spec::read(&files);
    assert!(faults.is_empty(), "{faults:?}");
    let piece = |part: &winsta_spec::Part| {
        let (rust_type, sheet) = (part.entry.type_name.value.clone(), &part.entry.sheet);
        let known = match (part.entry.faces.first(), sheet.closes, sheet.poles) {
            (Some(face), ..) => Known::Connector(Connector {
                gender: face.gender,
                family: face.family.value.to_owned(),
                poles: face.poles.get(),
                coding: face.coding.to_string(),
                application: face.sheet.application.map(str::to_owned),
                lever: face.sheet.locking_lever == Some(true),
                protection: face.sheet.mismating_protection,
                pose: Pose::Straight,
                capped: false,
            }),
            (_, Some(closes), Some(poles)) => {
                Known::Cap { closes, poles: poles.get(), separable: sheet.separable == Some(true) }
            }
            _ => Known::Nothing,
        };
        plain(format!("shipped::{rust_type}"), known)
    };
    catalogue.parts.iter().map(piece).collect()
}

fn plain(rust_type: String, known: Known) -> Piece {
    let value = match known {
        Known::Connector(_) => format!("connector({rust_type}, Some({rust_type}::DATA_SHEET))"),
        _ => format!("part({rust_type}::DATA_SHEET)"),
    };
    Piece { rust_type, value, known }
}

/// Families with other protections, of names that begin or look like each other.
const FAMILIES: &[(&str, Option<&[&str]>)] = &[
    ("Bench", Some(&["different poles", "rotated", "staggered", "single pole"])),
    ("Bench special", Some(&["different poles", "rotated"])),
    ("BENCH", Some(&["staggered"])),
    ("Bare", Some(&[])),
    ("Unsaid", None),
];
const POLES: &[u8] = &[2, 3];
const CODINGS: &[&str] = &["B", "b", "A/B"];
const APPLICATIONS: &[Option<&str>] = &[None, Some("mains"), Some("mains 2")];
/// Of a lever, and of whether a cap is separable.
const STATED: &[Option<bool>] = &[Some(true), None, Some(false)];
const CAP_POLES: &[u8] = &[1, 2, 3, 5, 16];

/// The made-up catalogue: its parts file, and its parts.
fn made_up() -> (String, Vec<Piece>) {
    let mut file = String::new();
    for (name, protection) in FAMILIES {
        writeln!(file, "[[family]]\nname = {name:?}\nsource = \"made up\"").unwrap();
        stated(&mut file, "mismating-protection", *protection);
    }
    let mut pieces = Vec::new();
    for number in 0..2 * FAMILIES.len() * POLES.len() * CODINGS.len() * APPLICATIONS.len() {
        pieces.push(connector(&mut file, number));
    }
    for number in 0..2 * CAP_POLES.len() * STATED.len() {
        pieces.push(cap(&mut file, number));
    }
    (file, pieces)
}

/// The next digit of a number, as one of a list.
fn pick<T: Copy>(number: &mut usize, list: &[T]) -> T {
    let picked = list[*number % list.len()];
    *number /= list.len();
    picked
}

/// A line of the parts file, for what is stated.
fn stated(file: &mut String, key: &str, value: Option<impl Debug>) {
    if let Some(value) = value {
        writeln!(file, "{key} = {value:?}").unwrap();
    }
}

fn connector(file: &mut String, number: usize) -> Piece {
    let mut rest = number;
    let (gender, kind) = pick(&mut rest, &[(Gender::Socket, "socket"), (Gender::Plug, "plug")]);
    let (application, coding) = (pick(&mut rest, APPLICATIONS), pick(&mut rest, CODINGS));
    let (poles, (family, protection)) = (pick(&mut rest, POLES), pick(&mut rest, FAMILIES));
    // So that each meets each gender, application and coding.
    let lever = STATED[(number + number / 7) % STATED.len()];
    writeln!(
        file,
        "[[part]]\nitem = \"{number}\"\nname = \"Part{number}\"\nkind = {kind:?}\nsource = \"made up\"\n\
         family = {family:?}\npoles = {poles}\ncoding = {coding:?}"
    )
    .unwrap();
    stated(file, "application", application);
    stated(file, "locking-lever", lever);
    let known = Known::Connector(Connector {
        gender,
        family: family.to_owned(),
        poles,
        coding: coding.to_owned(),
        application: application.map(str::to_owned),
        lever: lever == Some(true),
        protection: protection.map(|stated| MismatingProtection {
            poles: stated.contains(&"different poles"),
            rotated: stated.contains(&"rotated"),
            staggered: stated.contains(&"staggered"),
            single_pole: stated.contains(&"single pole"),
        }),
        pose: Pose::Straight,
        capped: false,
    });
    plain(format!("made_up::Part{number}"), known)
}

fn cap(file: &mut String, number: usize) -> Piece {
    let mut rest = number;
    let closes = pick(&mut rest, Closes::ALL);
    let (poles, separable) = (pick(&mut rest, CAP_POLES), pick(&mut rest, STATED));
    writeln!(
        file,
        "[[part]]\nitem = \"cap {number}\"\nname = \"Cap{number}\"\nkind = \"lockout cap\"\n\
         source = \"made up\"\ncloses = \"{closes}\"\npoles = {poles}"
    )
    .unwrap();
    stated(file, "separable", separable);
    plain(format!("made_up::Cap{number}"), Known::Cap { closes, poles, separable: separable == Some(true) })
}

/// Pieces in special conditions, of a plug and a socket of each family: held wrongly, with a lever, capped.
fn in_conditions(parts: &[Piece]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |part: &Piece, condition: &str, change: fn(&mut Connector)| {
        let Known::Connector(mut connector) = part.known.clone() else { return };
        change(&mut connector);
        let rust_type = condition.replace("{}", &part.rust_type);
        let value = format!("connector(<{rust_type} as Anew>::anew(), None)");
        pieces.push(Piece { rust_type, value, known: Known::Connector(connector) });
    };
    let mut seen = BTreeSet::new();
    for part in parts {
        let Known::Connector(connector) = &part.known else { continue };
        if !seen.insert((&connector.family, connector.gender == Gender::Plug)) {
            continue;
        }
        add(part, "{}", |_| ());
        // A part has one lever at most.
        if !connector.lever {
            add(part, "WithLever<{}>", |it| it.lever = true);
        }
        if connector.gender == Gender::Plug {
            add(part, "Rotated<{}>", |it| it.pose = Pose::Rotated);
            add(part, "Staggered<{}, 1>", |it| it.pose = Pose::Staggered(1));
            add(part, "Staggered<{}, -1>", |it| it.pose = Pose::Staggered(-1));
            add(part, "SinglePole<{}, 2>", |it| it.pose = Pose::SinglePole(2));
            if !connector.lever {
                add(part, "WithLever<Rotated<{}>>", |it| (it.lever, it.pose) = (true, Pose::Rotated));
            }
        } else {
            add(part, "Capped<{}, shipped::P770_201>", |it| it.capped = true);
            if !connector.lever {
                add(part, "WithLever<Capped<{}, shipped::P770_201>>", |it| (it.lever, it.capped) = (true, true));
            }
        }
    }
    pieces
}

fn cutouts() -> Vec<Piece> {
    let cutout = |poles| Piece {
        rust_type: format!("Cutout<{poles}>"),
        value: format!("cutout({poles})"),
        known: Known::Cutout { poles },
    };
    [1, 2, 3, 4, 16, 17].map(cutout).into()
}

fn program(tables: &[Table<'_>], verdicts: &Path) -> String {
    let mut program = include_str!("agreement/program.rs").replace("VERDICTS_FILE", &format!("{verdicts:?}"));
    let pieces = tables.iter().flat_map(|table| table.first.iter().chain(&table.second));
    let parts: BTreeSet<_> = pieces.map(|piece| &piece.rust_type).filter(|name| !name.contains('<')).collect();
    for part in parts {
        writeln!(program, "impl Anew for {part} {{ fn anew() -> Self {{ {part} }} }}").unwrap();
    }
    let mut answers = String::new();
    for (number, Table { question, first, second }) in tables.iter().enumerate() {
        let constant = question.constant;
        let cells: Vec<_> = second.iter().map(|it| format!("Probe::<$S, {}>::{constant}", it.rust_type)).collect();
        writeln!(program, "macro_rules! row{number} {{ ($S:ty) => {{ [{}] }}; }}", cells.join(", ")).unwrap();
        let rows: Vec<_> = first.iter().map(|it| format!("row{number}!({})", it.rust_type)).collect();
        for (row, cells) in rows.iter().enumerate() {
            writeln!(program, "const TABLE{number}_{row}: [bool; {}] = {cells};", second.len()).unwrap();
        }
        let rows: Vec<_> = (0..rows.len()).map(|row| format!("&TABLE{number}_{row}")).collect();
        let [first, second] = [first, second]
            .map(|pieces| pieces.iter().map(|piece| piece.value.as_str()).collect::<Vec<_>>().join(", "));
        let question = constant.to_lowercase();
        writeln!(answers, "answer({question}, &[{}], &[{first}], &[{second}], &mut answers);", rows.join(", "))
            .unwrap();
    }
    program.replace("/* ANSWERS */", &answers)
}

/// For each table, row by row, what the compiler says and what is said at run time.
fn answers(tables: &[Table<'_>], parts_file: &str) -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement");
    fs::create_dir_all(&folder).unwrap();
    for name in ["winsta.toml", "winsta-snap-in.toml"] {
        fs::copy(root.join("parts").join(name), folder.join(name)).unwrap();
    }
    fs::write(folder.join("made-up.toml"), parts_file).unwrap();
    let verdicts = folder.join("verdicts");
    let _ = fs::remove_file(&verdicts);
    fs::write(folder.join("agreement.rs"), program(tables, &verdicts)).unwrap();
    trybuild::TestCases::new().pass(folder.join("agreement.rs"));
    fs::read(verdicts).unwrap()
}

#[test]
fn the_compiler_and_the_run_time_agree() {
    let shipped = shipped();
    let (parts_file, made_up) = made_up();
    let (in_conditions, cutouts) = (in_conditions(&made_up), cutouts());
    assert!(shipped.len() >= 55 && made_up.len() >= 200);
    let everything = || shipped.iter().chain(&made_up).chain(&in_conditions).chain(&cutouts);
    let caps = || everything().filter(|piece| matches!(piece.known, Known::Cap { .. }));
    let some = || made_up.iter().step_by(5);
    let table = |question, first: Vec<_>, second| Table { question, first, second };
    let square = |question, pieces: Vec<_>| table(question, pieces.clone(), pieces);
    let tables = [
        square(MATES, shipped.iter().collect()),
        square(MATES, made_up.iter().collect()),
        square(MATES, in_conditions.iter().collect()),
        square(LOCKS, shipped.iter().collect()),
        square(LOCKS, some().chain(&in_conditions).collect()),
        table(CLOSES, everything().collect(), caps().collect()),
        table(CLOSES, cutouts.iter().collect(), everything().collect()),
    ];

    let start = Instant::now();
    let answers = answers(&tables, &parts_file);
    println!("{} shipped parts, {} made up; {:.1} s", shipped.len(), made_up.len(), start.elapsed().as_secs_f32());
    let mut answers = answers.iter();
    let (mut pairs, mut disagreements) = (0, Vec::new());
    for Table { question, first, second } in &tables {
        let Question { words, should, .. } = question;
        let mut yes = 0;
        for (one, other) in first.iter().flat_map(|one| second.iter().map(move |other| (one, other))) {
            let answer = answers.next().unwrap();
            let (compiler, run_time, person) = (answer & 1 == 1, answer & 2 == 2, should(&one.known, &other.known));
            yes += usize::from(person);
            if (compiler, run_time) != (person, person) {
                let (one, other) = (&one.rust_type, &other.rust_type);
                let said = format!("the compiler says {compiler}, the run time {run_time}, the attributes {person}");
                disagreements.push(format!("{one} {words} {other}: {said}"));
            }
        }
        let count = first.len() * second.len();
        println!("{words}: {} times {}, {count} ordered pairs, {yes} of them do", first.len(), second.len());
        assert!(yes > 0 && yes < count);
        pairs += count;
    }
    assert_eq!(answers.next(), None);
    println!("pairs: {pairs}, disagreements: {}", disagreements.len());
    let shown = disagreements.len().min(20);
    assert!(disagreements.is_empty(), "{}", disagreements[..shown].join("\n"));
}
