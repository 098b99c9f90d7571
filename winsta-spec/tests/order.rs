//! The order of the entries in a file says nothing, and no text makes the reader panic.

#![allow(clippy::panic, clippy::unwrap_used)]

use proptest::prelude::*;
use proptest::sample::{Index, select};
use winsta_spec::{Catalog, Fault, File, Names, SchemaKey, Shape};

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn read(text: &str) -> (Catalog, Vec<Fault>) {
    winsta_spec::read(&[File::from_text("parts.toml", text)])
}

/// How many names there are, and which, if all are shown: which ones come first does depend on the order.
fn names(names: &Names) -> (usize, bool, Vec<String>) {
    let mut shown = if names.and_others { Vec::new() } else { names.shown.clone() };
    shown.sort_unstable();
    (names.shown.len(), names.and_others, shown)
}

/// What a catalog says of its families and its parts, sorted.
fn said(catalog: &Catalog) -> (Vec<String>, Vec<String>) {
    let families = catalog.families.iter().map(|family| {
        format!("{}: {}, {:?}", family.name.value, family.source.unwrap_or_default(), family.mismating_protection)
    });
    let parts = catalog.parts.iter().map(|part| {
        let faces = part.entry.faces.iter().zip(&part.fitting).map(|(face, fitting)| {
            format!("{} {:?}: {:?} {:?}", face.type_name, face.sheet, names(&fitting.mates), names(&fitting.caps))
        });
        let entry = &part.entry;
        format!(
            "{} {} {:?} {:?}",
            entry.item_number.value,
            entry.type_name.value,
            entry.sheet,
            faces.collect::<Vec<_>>()
        )
    });
    (sorted(families), sorted(parts))
}

fn sorted(list: impl Iterator<Item = String>) -> Vec<String> {
    let mut list: Vec<_> = list.collect();
    list.sort_unstable();
    list
}

fn says_the_same(entries: &[String], reordered: &[String]) -> Result<(), TestCaseError> {
    let (first, faults) = read(&entries.concat());
    prop_assert!(faults.is_empty(), "{:?}", faults);
    let (second, faults) = read(&reordered.concat());
    prop_assert!(faults.is_empty(), "{:?}", faults);
    prop_assert_eq!(said(&first), said(&second));
    Ok(())
}

/// The entries of a shipped file, each with the blocks that belong to it.
fn shipped(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(format!("{}/../parts/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut entries: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        let begins = ["[[family]]", "[[part]]", "[shared."].iter().any(|head| line.starts_with(head));
        match entries.last_mut() {
            Some(entry) if !begins => entry.push_str(line),
            _ => entries.push(line.to_owned()),
        }
    }
    entries
}

fn with_reordered(entries: impl Strategy<Value = Vec<String>>) -> impl Strategy<Value = (Vec<String>, Vec<String>)> {
    entries.prop_flat_map(|entries| (Just(entries.clone()), Just(entries).prop_shuffle()))
}

/// Two families, and up to a dozen parts, few enough of a kind that several fit each other.
fn entries() -> impl Strategy<Value = Vec<String>> {
    let kind = select(vec!["socket", "plug", "lockout cap", "distribution connector"]);
    let part = (kind, select(vec!["F", "G"]), 3..5_u8, select(vec!["A", "B"]), any::<bool>());
    prop::collection::vec(part, 1..12).prop_map(|parts| {
        let family = |name| format!("[[family]]\nname = \"{name}\"\nsource = \"a test\"\n");
        let parts = parts.iter().enumerate().map(|(item, (kind, family, poles, coding, flag))| {
            let face = format!("family = \"{family}\"\ncoding = \"{coding}\"\n");
            let more = match *kind {
                "lockout cap" => format!("closes = \"sockets\"\nseparable = {flag}\n"),
                "socket" | "plug" => format!("{face}locking-lever = {flag}\n"),
                _ => format!(
                    "{face}[[part.face]]\nname = \"In\"\nkind = \"plug\"\n[[part.face]]\nname = \"Out\"\nkind = \"socket\"\n"
                ),
            };
            format!("[[part]]\nitem = \"{item}\"\nkind = \"{kind}\"\nsource = \"a test\"\npoles = {poles}\n{more}")
        });
        [family("F"), family("G")].into_iter().chain(parts).collect()
    })
}

/// Lines of a parts file: every key that there is, with a value that may be that of another.
fn lines() -> impl Strategy<Value = String> + Clone {
    let (mut heads, mut lines) = (vec!["[shared.s]".to_owned()], Vec::new());
    vocabulary(&winsta_spec::keys(), "", &mut heads, &mut lines);
    let value = prop_oneof![
        select(vec!["3", "-1", "1.5", "true", "[]", "{}", "\"\"", "\"s\"", "[\"s\"]", "1979-05-27", "[[1], {}]"])
            .prop_map(str::to_owned),
        "\\PC{0,12}".prop_map(|text| format!("{text:?}")),
        "\\PC{0,4}",
    ];
    let keys: Vec<_> = lines.iter().map(|line| line.split(" = ").next().unwrap_or_default().to_owned()).collect();
    prop_oneof![
        3 => select(heads),
        8 => select(lines),
        3 => (select(keys), value).prop_map(|(key, value)| format!("{key} = {value}")),
        1 => "\\PC{0,12}",
    ]
}

/// Anything, lines in any order, and what is the likeliest to get far: a sound file with a few lines replaced.
fn texts() -> impl Strategy<Value = String> {
    let loose = prop::collection::vec(lines(), 0..60).prop_map(|lines| lines.join("\n"));
    let edits = prop::collection::vec((any::<Index>(), lines()), 1..8);
    let edited = (select(vec!["winsta.toml", "winsta-snap-in.toml"]), edits).prop_map(|(name, edits)| {
        let text = shipped(name).concat();
        let mut lines: Vec<_> = text.lines().collect();
        for (place, line) in &edits {
            let place = place.index(lines.len());
            lines[place] = line;
        }
        lines.join("\n")
    });
    prop_oneof![any::<String>(), loose, edited]
}

/// A wiring file, or what looks like one.
fn wirings() -> impl Strategy<Value = String> {
    let label = select(vec!["770-744/062-000", "770-254/062-000", "770-201", "770-745", "H/In", "H", "/", "1"]);
    let side = (select(vec!["socket", "plug", "name"]), label).prop_map(|(key, label)| format!("{key} = {label:?}"));
    let line = prop_oneof![4 => Just("[[connection]]".to_owned()), 8 => side, 1 => "\\PC{0,12}", 1 => ".{0,4}"];
    let end = select(vec!["\n", "\r\n", "\r"]);
    prop::collection::vec((line, end).prop_map(|(line, end)| line + end), 0..24).prop_map(|lines| lines.concat())
}

/// The headings of all blocks, and each key with a value that it takes.
fn vocabulary(keys: &[SchemaKey], within: &str, heads: &mut Vec<String>, lines: &mut Vec<String>) {
    for SchemaKey { name, shape, .. } in keys {
        let word = |word: &str| format!("{name} = {word:?}");
        match shape {
            Shape::Text | Shape::Texts => lines.extend(["s", "P1", "B", "IP20", "770-744/062-000"].map(word)),
            Shape::Flag => lines.push(format!("{name} = true")),
            Shape::Integer { first, last } => lines.extend([first, last].map(|number| format!("{name} = {number}"))),
            Shape::Quantity { example, .. } => lines.push(word(example)),
            Shape::Word(words) => lines.extend(words.iter().copied().map(word)),
            Shape::Words(words) => lines.push(format!("{name} = {words:?}")),
            Shape::Block(keys) | Shape::Blocks(keys) => {
                let path = format!("{within}{name}");
                heads.push(if matches!(shape, Shape::Block(_)) { format!("[{path}]") } else { format!("[[{path}]]") });
                vocabulary(keys, &format!("{path}."), heads, lines);
            }
            Shape::NamedBlocks(_) => {}
            _ => panic!("`{name}` has a shape that isn't tried"),
        }
    }
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn reordered_entries_say_the_same((entries, reordered) in with_reordered(entries())) {
        says_the_same(&entries, &reordered)?;
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn the_shipped_parts_say_the_same_in_any_order((entries, reordered) in with_reordered(Just(shipped("winsta.toml")))) {
        says_the_same(&entries, &reordered)?;
    }

    #[test]
    fn the_snap_in_parts_say_the_same_in_any_order(
        (entries, reordered) in with_reordered(Just(shipped("winsta-snap-in.toml")))
    ) {
        says_the_same(&entries, &reordered)?;
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn no_text_makes_the_reader_panic(text in texts()) {
        let (_, faults) = read(&text);
        for fault in faults {
            prop_assert!(fault.report().contains(fault.place().0));
        }
    }

    #[test]
    fn no_wiring_file_makes_the_reader_panic(text in prop_oneof![wirings(), texts()]) {
        let (catalog, _) = winsta_spec::read(&[File::at("winsta:winsta.toml")]);
        let (_, faults) = winsta_spec::read_wiring(&File::from_text("wiring.toml", text), &catalog);
        for fault in faults {
            prop_assert!(fault.report().contains(fault.place().0));
        }
    }
}
