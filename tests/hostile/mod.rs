//! Files that nobody would write in earnest: large ones of one kind, sound ones with names that are hard to take, and
//! sound ones torn apart. The same ones each time.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A parts file, or none.
pub(crate) struct Hostile {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl Hostile {
    fn new(name: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: text.into() }
    }
}

/// All of them: over 500.
pub(crate) fn files() -> Vec<Hostile> {
    let mut files = large();
    files.extend(broken());
    files.extend(odd().into_iter().map(|(name, text)| Hostile::new(format!("odd, {name}"), text)));
    files.extend(torn());
    files
}

const FAMILY: &str = "[[family]]\nname = \"F\"\nsource = \"a test\"\n";

fn part(item: &str, more: &str) -> String {
    format!(
        "[[part]]\nitem = \"{item}\"\nkind = \"socket\"\nsource = \"a test\"\nfamily = \"F\"\npoles = 3\ncoding = \"B\"\n{more}\n"
    )
}

fn parts(count: usize, more: impl Fn(usize) -> String) -> String {
    (0..count).fold(FAMILY.to_owned(), |text, at| text + &part(&format!("i{at}"), &more(at)))
}

/// A distribution connector with so many faces.
fn faces(item: &str, count: usize, more: &str) -> String {
    let head = part(item, more).replace("socket", "distribution connector");
    (0..count).fold(head, |text, at| text + &format!("[[part.face]]\nname = \"N{at}\"\nkind = \"plug\"\n"))
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(|at| line(at) + "\n").collect()
}

fn cap(item: usize) -> String {
    format!(
        "[[part]]\nitem = \"c{item}\"\nkind = \"lockout cap\"\nsource = \"a test\"\npoles = 3\ncloses = \"sockets\"\n"
    )
}

/// A quarter of it in a program that isn't optimized: it takes ten times as long there.
const fn n(count: usize) -> usize {
    if cfg!(debug_assertions) { count / 4 } else { count }
}

/// What takes long where the time grows with the square of something: each some 100 kB to 1 MB.
fn large() -> Vec<Hostile> {
    const N: usize = n(2000);
    let list = |count: usize, item: &dyn Fn(usize) -> String| {
        (0..count).map(|at| format!("\"{}\", ", item(at))).collect::<String>()
    };
    let long = "x".repeat(n(300_000));
    let mut files = vec![
        Hostile::new("sound parts", parts(N, |_| String::new())),
        Hostile::new("unknown counterparts", parts(N, |at| format!("counterpart = \"x{at}\""))),
        Hostile::new(
            "unknown counterparts with long names",
            parts(300, |at| format!("counterpart = \"{}{at}\"", "y".repeat(n(2000)))),
        ),
        Hostile::new("one counterpart for all", parts(N, |_| "counterpart = \"i0\"".to_owned())),
        Hostile::new(
            "a long list of unknown counterparts",
            parts(1, |_| format!("counterpart = [{}]", list(n(20_000), &|at| format!("x{at}")))),
        ),
        Hostile::new(
            "misspelled counterparts that fit",
            parts(N, |at| format!("counterpart = \"j{at}\""))
                + &(0..N).fold(String::new(), |text, at| text + &part(&format!("k{at}"), "").replace("socket", "plug")),
        ),
        Hostile::new("unknown families", parts(N, |_| String::new()).replace("family = \"F\"\n", "family = \"G\"\n")),
        Hostile::new(
            "a family for each part",
            lines(N, |at| format!("[[family]]\nname = \"F{at}\"\nsource = \"a test\""))
                + &(0..N).fold(String::new(), |text, at| {
                    text + &part(&format!("i{at}"), "").replace("\"F\"", &format!("\"F{at}\""))
                }),
        ),
        Hostile::new("unknown shared blocks", parts(N, |at| format!("like = \"x{at}\""))),
        Hostile::new(
            "a shared block for each part",
            lines(N, |at| format!("[shared.s{at}]\ncolor = \"gray\"")) + &parts(N, |at| format!("like = \"s{at}\"")),
        ),
        Hostile::new("unused shared blocks", lines(N, |at| format!("[shared.s{at}]\ncolr = \"gray\"")) + FAMILY),
        Hostile::new(
            "a shared block with unknown keys",
            format!(
                "[shared.s]\n{}{}",
                lines(n(500), |at| format!("k{at} = 1")),
                parts(N, |_| "like = \"s\"".to_owned())
            ),
        ),
        Hostile::new("unknown keys", parts(100, |_| lines(300, |at| format!("k{at} = 1")))),
        Hostile::new("unknown keys of the file", lines(n(50_000), |at| format!("k{at} = 1"))),
        Hostile::new(
            "misspelled keys",
            parts(N, |_| "colour = \"gray\"\nwieght = \"1 g\"\nlocking-levr = true".to_owned()),
        ),
        Hostile::new("syntax errors", "a = = 1\n".repeat(n(30_000))),
        Hostile::new("open brackets", "[[\n".repeat(n(30_000))),
        Hostile::new("open lists", "a = [\n".repeat(n(30_000))),
        Hostile::new("open texts", "a = \"\"\"\n".repeat(n(50_000))),
        Hostile::new("quotes", "\"".repeat(n(300_000))),
        Hostile::new("the same key again", "a = 1\n".repeat(n(50_000))),
        Hostile::new("the same block again", "[a]\n".repeat(n(50_000))),
        Hostile::new("blocks of another list", "[[a]]\n".repeat(n(50_000))),
        Hostile::new("the same item again", FAMILY.to_owned() + &part("1", "").repeat(N)),
        Hostile::new("the same type name again", parts(N, |_| "name = \"T\"".to_owned())),
        Hostile::new("carriage returns alone", "a = 1\r".repeat(n(50_000))),
        Hostile::new("empty lines", "\r\n".repeat(n(100_000))),
        Hostile::new("one long line", format!("builds-on = [{}]", "\"a\", ".repeat(n(50_000)))),
        Hostile::new("files to build on", format!("builds-on = [{}]", list(n(30_000), &|at| format!("{at}.toml")))),
        Hostile::new("a long text", parts(2, |_| format!("description = \"{long}\""))),
        Hostile::new("a long wrong value", parts(2, |_| format!("locking-lever = \"{long}\""))),
        Hostile::new("a long figure", parts(2, |_| format!("weight = \"{long} g\""))),
        Hostile::new("a long item", FAMILY.to_owned() + &part(&long, &lines(n(1000), |at| format!("k{at} = 1")))),
        Hostile::new("a long family", FAMILY.replace("\"F\"", &format!("\"{long}\"")) + &part("1", "")),
        Hostile::new("a long key", format!("{long} = 1")),
        Hostile::new("long keys", lines(300, |at| format!("k{at}{} = 1", "x".repeat(n(1000))))),
        Hostile::new("a long number", parts(1, |_| format!("weight = {}", "9".repeat(n(300_000))))),
        Hostile::new("a long marking", parts(1, |_| format!("pole-marking = \"{}\"", "n ".repeat(n(100_000))))),
        Hostile::new("dates", lines(n(20_000), |at| format!("k{at} = 1979-05-27T07:32:00Z"))),
        Hostile::new("a dotted key", format!("{}b = 1", "a.".repeat(n(50_000)))),
        Hostile::new("dotted keys", lines(n(1000), |at| format!("k{at}.{}b = 1", "a.".repeat(60)))),
        Hostile::new("a deep block", format!("[{}b]\n", "a.".repeat(n(50_000)))),
        Hostile::new("deep lists", format!("a = {}{}", "[".repeat(n(100_000)), "]".repeat(n(100_000)))),
        Hostile::new("deep tables", format!("a = {}{}", "{a=".repeat(n(50_000)), "}".repeat(n(50_000)))),
        Hostile::new("tables in a line", format!("part = [{}]", "{item=\"1\",kind=\"plug\"},".repeat(n(5000)))),
        Hostile::new(
            "a table in a line",
            format!("a = {{{}}}", (0..n(20_000)).map(|at| format!("k{at}=1,")).collect::<String>()),
        ),
        Hostile::new("ratings", parts(1, |_| "[[part.rating]]\nstandard = \"x\"\n".repeat(n(10_000)))),
        Hostile::new(
            "ratings that are wrong",
            parts(1, |_| "[[part.rating]]\nrated-current = \"1 V\"\n".repeat(n(10_000))),
        ),
        Hostile::new(
            "conductors",
            parts(1, |_| {
                "[[part.connection.conductor]]\nkind = \"solid\"\ncross-section = \"1 mm²\"\n".repeat(n(5000))
            }),
        ),
        Hostile::new("notes", parts(1, |_| format!("notes = [{}]", "\"n\", ".repeat(n(50_000))))),
        Hostile::new("wrong notes", parts(1, |_| format!("notes = [{}]", "1, ".repeat(n(50_000))))),
        Hostile::new("faces", FAMILY.to_owned() + &faces("1", n(5000), "")),
        Hostile::new(
            "the same face again",
            FAMILY.to_owned() + &"[[part.face]]\nname = \"N\"\nkind = \"plug\"\n".repeat(n(5000)),
        ),
        Hostile::new(
            "faces against faces",
            FAMILY.to_owned() + &faces("1", 250, "counterpart = \"2\"") + &faces("2", 250, "counterpart = \"1\""),
        ),
        Hostile::new("caps", parts(n(1000), |_| String::new()) + &(0..n(1000)).map(cap).collect::<String>()),
        Hostile::new(
            "accessories",
            parts(n(500), |_| format!("accessories = [{}]", list(50, &|at| format!("c{at}"))))
                + &(0..n(500)).map(cap).collect::<String>(),
        ),
        Hostile::new(
            "applications",
            parts(N, |at| format!("application = \"a{at}\"")).replace("socket", "plug") + &part("s", ""),
        ),
        Hostile::new(
            "assumptions on nothing",
            parts(n(500), |_| String::new())
                + &lines(n(500), |at| {
                    format!(
                        "[[assumption]]\nitem = \"z{at}\"\nlike = \"y{at}\"\nfigures = [\"rating\"]\nreason = \"r\""
                    )
                }),
        ),
        Hostile::new(
            "the same assumption again",
            parts(2, |_| String::new())
                + &"[[assumption]]\nitem = \"i0\"\nlike = \"i1\"\nfigures = [\"rating\"]\nreason = \"r\"\n"
                    .repeat(n(2000)),
        ),
        Hostile::new(
            "parts that can't be made",
            parts(N, |at| format!("counterpart = \"i{at}\"")).replace("poles", "pols"),
        ),
        Hostile::new(
            "families that are taken for each other",
            lines(N, |at| format!("[[family]]\nname = \"F{}{at}\"\nsource = \"a test\"", "-".repeat(at % 9))),
        ),
    ];
    // Connections, for who reads it as a wiring file.
    let connection = |socket: &str, plug: &str, more: &str| {
        format!("[[connection]]\nsocket = \"{socket}\"\nplug = \"{plug}\"\n{more}")
    };
    files.push(Hostile::new(
        "unknown connections",
        lines(N, |at| connection(&format!("x{at}"), &format!("770-7{at}"), "")),
    ));
    files.push(Hostile::new("wrong connections", lines(N, |_| connection("770-745", "770-753", ""))));
    let conductor =
        "[[connection.socket-conductor]]\npole = \"1\"\npotential = \"L1\"\nkind = \"solid\"\nsize = \"4 mm²\"\n";
    files.push(Hostile::new(
        "conductors of a connection",
        connection("770-744/062-000", "770-254/062-000", &conductor.repeat(n(2000))),
    ));
    files
}

/// What is no text, or no TOML.
fn broken() -> Vec<Hostile> {
    let sound = part("1", "");
    let mut files = vec![
        Hostile::new("nothing", ""),
        Hostile::new("a byte order mark", "\u{feff}"),
        Hostile::new("two byte order marks", format!("\u{feff}\u{feff}{FAMILY}{sound}")),
        Hostile::new("zeros", vec![0; 10_000]),
        Hostile::new("no UTF-8", vec![0xff; 10_000]),
        Hostile::new(
            "UTF-16",
            format!("{FAMILY}{sound}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
        ),
        Hostile::new("an open character", [FAMILY.as_bytes(), b"# \xe2\x82"].concat()),
        Hostile::new("a surrogate", [FAMILY.as_bytes(), b"# \xed\xa0\x80\n"].concat()),
        Hostile::new("an overlong form", [FAMILY.as_bytes(), b"# \xc0\xaf\n"].concat()),
        Hostile::new("another ending of lines", format!("{FAMILY}{sound}").replace('\n', "\r")),
        Hostile::new("an escape of nothing", "a = \"\\ud800 \\q \\U00110000\""),
    ];
    let values = [
        "1",
        "-1",
        "0",
        "1.5",
        "1e400",
        "nan",
        "-inf",
        "0x_1",
        "9223372036854775808",
        "true",
        "[]",
        "{}",
        "[[]]",
        "\"\"",
        "\" \"",
        "''",
        "1979-05-27",
        "07:32:00",
        "[1, \"a\", {}]",
        "{ a = { b = {} } }",
        "\"\\u0000\"",
        "\"\\u202e\"",
        "\"\\u200b\"",
        "\"\u{a0}\"",
        "\"\\u001b[2J\"",
        "\"```\"",
        "\"<script>\"",
        "\"a\\nb\"",
        "\"🔌\"",
        "\"e\u{301}\"",
        "\"1,000 V\"",
        "\"1 ... V\"",
        "'''\na'''",
    ];
    let keys = [
        "item",
        "kind",
        "family",
        "poles",
        "coding",
        "source",
        "like",
        "name",
        "application",
        "pole-marking",
        "counterpart",
        "rating",
        "connection",
        "mechanics",
        "face",
        "closes",
        "weight",
        "notes",
        "locking-lever",
        "protection-class-when-mated",
    ];
    for (at, value) in values.iter().enumerate() {
        // Each with a few of the keys, and with all of them once.
        for key in keys.iter().skip(at % 4).step_by(4) {
            let kept: String =
                sound.lines().filter(|line| !line.starts_with(key)).map(|line| format!("{line}\n")).collect();
            files.push(Hostile::new(format!("{key} = {value}"), format!("{FAMILY}{kept}{key} = {value}\n")));
        }
        let all: String = keys.iter().map(|key| format!("{key} = {value}\n")).collect();
        files.push(Hostile::new(format!("all = {value}"), format!("{FAMILY}[[part]]\n{all}")));
    }
    files
}

/// Sound files, or nearly so, whose names are hard to take: for Rust, for Markdown, for HTML, for a terminal.
pub(crate) fn odd() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let names = [
        "self",
        "Self",
        "super",
        "crate",
        "_",
        "__",
        "fn",
        "async",
        "await",
        "dyn",
        "gen",
        "try",
        "union",
        "static",
        "type",
        "abstract",
        "w",
        "Some",
        "None",
        "Option",
        "str",
        "u8",
        "bool",
        "usize",
        "Name",
        "Family",
        "Id",
        "NotStated",
        "names_of_own",
        "Face1",
        "SHEET1",
        "RATINGS1",
        "CONNECTION1",
        "VALUE",
        "Terminals1",
        "Marking1",
        "Clamp1",
        "w::Some",
        "r#fn",
        "'static",
        "0",
        "1x",
        "-",
        "+",
        "/",
        "//",
        "A B",
        "A  B",
        "\\\\",
        "\\\"",
        "{}",
        "{S}",
        "{{",
        "#",
        "# a",
        "* a",
        "- a",
        "1. a",
        "> a",
        "---",
        "===",
        "```",
        "`a`",
        "[a](b)",
        "[a]",
        "![a](b)",
        "<script>alert(1)</script>",
        "<b",
        "&lt;",
        "a|b",
        "https://example.com",
        "<https://example.com>",
        "a\u{a0}b",
        "$x$",
        "^1",
        "~~a~~",
        "\\\\u{202e}",
        "общая сеть",
        "电源",
        "é",
        "ß",
        "ﬁ",
        "İ",
        "ｗ",
        "a\u{300}",
        "🔌",
        "²",
        "Ω",
        "x\\\\",
        "%s",
        "$(id)",
        "${x}",
        "../../x",
        "con",
        "nul",
        "format!",
        "concat!()",
        "/*",
        "*/",
        "//!",
        "#![x]",
        "\\u0000",
        "\\n",
        "\\t",
        "\\u007f",
        "\\u202e",
        "\\u200b",
        "\\u2028",
        "\\ue000",
    ];
    for name in names {
        let place = |place: &str, text: String| (format!("{place} {name}"), text);
        let parts = |more: &str| format!("{FAMILY}{}{}", part("1", more), part("2", "").replace("socket", "plug"));
        files.push(place("item", parts("").replace("item = \"1\"", &format!("item = \"{name}\""))));
        files.push(place("family", parts("").replace("\"F\"", &format!("\"{name}\""))));
        files.push(place("application", parts(&format!("application = \"{name}\""))));
        files.push(place(
            "marking",
            parts(&format!("pole-marking = \"{name} a b\"\nconnection.points = 3\nconnection.strip-length = \"9 mm\"")),
        ));
        files.push(place("coding", parts("").replace("\"B\"", &format!("\"{name}\""))));
        let texts = [
            "description",
            "color",
            "gtin",
            "mounting",
            "packaging",
            "connection.technology",
            "strip",
            "materials.contact",
        ];
        let texts: String =
            texts.iter().filter(|key| **key != "strip").map(|key| format!("{key} = \"{name}\"\n")).collect();
        let conductor = "[[part.connection.conductor]]\nkind = \"solid\"\ncross-section = \"1 mm²\"\n";
        let texts = format!("{texts}notes = [\"{name}\"]\naccessories = \"2\"\n{conductor}").replace("a test", name);
        files.push(place("texts", parts(&texts).replace("source = \"a test\"", &format!("source = \"{name}\""))));
        files.push(place("name", parts(&format!("name = \"{name}\""))));
    }
    let more = [
        ("markings of one name", part("1", "pole-marking = \"A/ A* A_\"")),
        ("markings that are the same", part("1", "pole-marking = \"A A A\"\nconnection.points = 3")),
        ("markings with signs", part("1", "pole-marking = \"DA+ DAPlus DA-\"")),
        ("codings of one name", part("1", "").replace("\"B\"", "\"A/\"") + &part("2", "").replace("\"B\"", "\"A*\"")),
        ("a part called as a module", part("names_of_own", "") + &part("faces of own", "name = \"FacesOfOwn\"")),
        (
            "parts called as constants",
            part("1", "name = \"SHEET1\"") + &part("2", "name = \"OWN\"") + &part("3", "name = \"VALUE\""),
        ),
        (
            "parts called as the prelude",
            part("1", "name = \"Some\"") + &part("2", "name = \"Option\"") + &part("3", "name = \"None\""),
        ),
        (
            "parts called as traits",
            part("1", "name = \"Debug\"") + &part("2", "name = \"Clone\"") + &part("3", "name = \"Copy\""),
        ),
        (
            "all poles that are marked",
            part("1", &format!("pole-marking = \"{}\"", (1..=64).map(|n| format!("p{n} ")).collect::<String>()))
                .replace("poles = 3", "poles = 64"),
        ),
        ("all connection points", part("1", "connection.points = 24")),
        ("all poles", part("1", "").replace("poles = 3", "poles = 255")),
        ("many faces", faces("1", 40, "")),
        ("a long name", part(&"x".repeat(64), "") + &part("2", &format!("name = \"{}\"", "X".repeat(64)))),
        (
            "all strip lengths",
            part("1", "connection.strip-length = \"255.9 mm\"") + &part("2", "connection.strip-length = \"0 mm\""),
        ),
        (
            "figures at their ends",
            part(
                "1",
                "weight = \"4294967.2950 g\"\nfire-load = \"4294.967295 MJ\"\ncontact-resistance = \"≤ 4294967.2950 mΩ\"",
            ),
        ),
        (
            "families of one type",
            "[[family]]\nname = \"F-\"\nsource = \"a test\"\n".to_owned()
                + &part("1", "")
                + &part("2", "").replace("\"F\"", "\"F-\""),
        ),
    ];
    files.extend(more.into_iter().map(|(name, parts)| (name.to_owned(), format!("{FAMILY}{parts}"))));
    files
}

/// Sound files with a few bytes, lines or blocks of them elsewhere, twice, or gone.
fn torn() -> Vec<Hostile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = if root.join("tests/ui").is_dir() { root } else { root.parent().unwrap() };
    let names = [
        "parts/winsta.toml",
        "parts/winsta-snap-in.toml",
        "tests/ui/bench.toml",
        "tests/ui/pairs.toml",
        "tests/ui/limits.toml",
        "tests/ui/names.toml",
    ];
    let sound: Vec<_> = names.iter().map(|name| fs::read_to_string(root.join(name)).unwrap()).collect();
    let mut dice = Dice(0x5eed);
    let mut files = Vec::new();
    for number in 0..300 {
        let source = dice.below(sound.len());
        let mut text = sound[source].clone();
        let mut name = format!("torn {number}, of {}:", names[source]);
        for _ in 0..=dice.below(4) {
            let change = dice.below(CHANGES.len());
            write!(name, " {}", CHANGES[change].0).unwrap();
            text = CHANGES[change].1(&text, &mut dice);
        }
        let mut bytes = text.into_bytes();
        if dice.below(8) == 0 {
            name += " a byte";
            let at = dice.below(bytes.len().max(1));
            bytes.splice(at..(at + 1).min(bytes.len()), [u8::try_from(dice.below(256)).unwrap()]);
        }
        files.push(Hostile { name, bytes });
    }
    files
}

type Change = (&'static str, fn(&str, &mut Dice) -> String);

const CHANGES: &[Change] = &[
    ("a line gone", |text, dice| edited(text, dice, |lines, at, _| drop(lines.remove(at)))),
    ("a line twice", |text, dice| edited(text, dice, |lines, at, _| lines.insert(at, lines[at].clone()))),
    ("lines swapped", |text, dice| {
        edited(text, dice, |lines, at, dice| {
            let other = dice.below(lines.len());
            lines.swap(at, other);
        })
    }),
    ("another value", |text, dice| {
        edited(text, dice, |lines, at, dice| {
            const VALUES: &[&str] =
                &["1", "\"B\"", "[]", "{}", "true", "\"1 V\"", "255", "1e9", "\"\\u202e\"", "\"770-745\"", "07:32:00"];
            let key = lines[at].split('=').next().unwrap_or_default().to_owned();
            lines[at] = format!("{key}= {}", VALUES[dice.below(VALUES.len())]);
        })
    }),
    ("a key misspelled", |text, dice| edited(text, dice, |lines, at, _| lines[at] = lines[at].replacen('o', "oo", 1))),
    ("a quote gone", |text, dice| edited(text, dice, |lines, at, _| lines[at] = lines[at].replacen('"', "", 1))),
    ("a bracket gone", |text, dice| {
        edited(text, dice, |lines, at, _| lines[at] = lines[at].replacen(['[', ']'], "", 1))
    }),
    ("a letter of another script", |text, dice| {
        edited(text, dice, |lines, at, _| lines[at] = lines[at].replacen('o', "о", 1))
    }),
    ("the end gone", |text, dice| {
        let end = dice.below(text.len() + 1);
        text.chars().take(end).collect()
    }),
    ("a block twice", |text, dice| {
        let heads: Vec<_> = text.match_indices("\n[[").map(|(at, _)| at).collect();
        let block = heads.get(dice.below(heads.len().max(1))).map_or("", |at| &text[*at..]);
        format!(
            "{text}\n{}",
            &block[..block.len().min(300).min(block.find("\n\n[[").unwrap_or(block.len()))]
                .trim_end_matches(|c: char| !c.is_ascii())
        )
    }),
    ("carriage returns", |text, _| text.replace('\n', "\r\n")),
    ("a character in the middle", |text, dice| {
        const FOUND: &[char] =
            &['\0', '"', '\'', '[', '}', '=', '.', '#', '\\', '\u{7f}', '\u{202e}', '\u{feff}', '²', '🔌'];
        let middle = dice.below(text.chars().count() + 1);
        let (before, after): (Vec<_>, Vec<_>) = text.chars().enumerate().partition(|(at, _)| *at < middle);
        let letter = FOUND[dice.below(FOUND.len())];
        before.into_iter().chain([(0, letter)]).chain(after).map(|(_, letter)| letter).collect()
    }),
];

fn edited(text: &str, dice: &mut Dice, edit: impl Fn(&mut Vec<String>, usize, &mut Dice)) -> String {
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    if !lines.is_empty() {
        let at = dice.below(lines.len());
        edit(&mut lines, at, dice);
    }
    lines.join("\n")
}

/// Numbers that are the same each time: Marsaglia's xorshift.
struct Dice(u64);

impl Dice {
    /// One that is smaller.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap()
    }
}
