//! The pieces that are asked about: of the shipped files, and of made-up ones that vary each attribute.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use winsta_spec::File;
use winsta_types::cap::Separable;
use winsta_types::data_sheet::Closes;
use winsta_types::terminated;
use winsta_types::touch::MAX_POLES;

use crate::connector::{ATTRIBUTES, Attribute, CONDUCTORS, Connector, PUT_ON, Protection, PutOn};

/// A type of the program, and what a person knows of it.
#[derive(Clone)]
pub(crate) struct Piece {
    pub(crate) rust_type: String,
    /// What a user writes to get one.
    pub(crate) value: String,
    pub(crate) known: Known,
    /// As `Catalog::fitting` names it, if it is one as it comes from the shelf.
    pub(crate) label: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Known {
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

impl Piece {
    fn made(rust_type: String, known: Known, label: impl Into<String>) -> Self {
        Self { value: rust_type.clone(), rust_type, known, label: Some(label.into()) }
    }

    /// Whether it is one as it comes from the shelf.
    pub(crate) fn is_made(&self) -> bool {
        self.label.is_some()
    }

    pub(crate) fn connector(&self) -> Option<&Connector> {
        match &self.known {
            Known::Connector(connector) => Some(connector),
            _ => None,
        }
    }

    /// With something put on.
    pub(crate) fn with(&self, put_on: &PutOn) -> Option<Self> {
        let mut connector = self.connector()?.clone();
        let around = |text: &str, inner: &str| text.replace("{}", inner);
        (put_on.then)(&mut connector);
        Some(Self {
            rust_type: around(put_on.rust_type, &self.rust_type),
            value: around(put_on.call, &self.value),
            known: Known::Connector(connector),
            label: None,
        })
    }

    /// With a conductor of each potential at its pole.
    fn wired(&self, potentials: &[Option<&'static str>]) -> Option<Self> {
        let mut connector = self.connector()?.clone();
        connector.wired = Some(potentials.to_vec());
        let (mut slots, mut value) = (Vec::new(), format!("terminate({})", self.value));
        for (pole, potential) in (1..).zip(potentials) {
            let conductor = potential.map(|potential| format!("Conductor<{potential}, IsSolid, Sqmm1_5>"));
            slots.push(conductor.unwrap_or_else(|| "Free".to_owned()));
            if let Some(potential) = potential {
                write!(value, ".pole(_{pole}, solid({potential}, Sqmm1_5))").unwrap();
            }
        }
        let rust_type = format!("Terminated<{}, ({},)>", self.rust_type, slots.join(", "));
        Some(Self { rust_type, value, known: Known::Connector(connector), label: None })
    }
}

/// What of a parts file the pieces are made of.
pub(crate) struct Catalog {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) read: winsta_spec::Catalog,
}

fn read(files: &[File]) -> winsta_spec::Catalog {
    let (catalog, faults) = winsta_spec::read(files);
    assert!(faults.is_empty(), "{}", faults[0].report());
    catalog
}

/// The shipped files.
pub(crate) fn shipped() -> Catalog {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("parts");
    let read = read(&["winsta.toml", "winsta-snap-in.toml"].map(|name| File::at(folder.join(name))));
    let mut pieces = Vec::new();
    for part in &read.parts {
        let (entry, sheet) = (&part.entry, &part.entry.sheet);
        let item = entry.item_number.value;
        let itself = match (sheet.closes, sheet.poles) {
            (Some(closes), Some(poles)) => {
                Some(Known::Cap { closes, poles: poles.get(), separable: sheet.separable == Some(true) })
            }
            _ => (entry.faces.len() != 1).then_some(Known::Nothing),
        };
        if let Some(known) = itself {
            pieces.push(Piece::made(format!("shipped::{}", entry.type_name.value), known, item));
        }
        for face in &entry.faces {
            let sheet = &face.sheet;
            let protection = sheet.mismating_protection;
            let protection = protection.map(|it| [it.rotated, it.staggered, it.single_pole]);
            let texts = [
                face.gender.to_string(),
                face.family.value.to_owned(),
                face.poles.get().to_string(),
                face.coding.to_string(),
                sheet.application.unwrap_or_default().to_owned(),
            ];
            let lever = sheet.locking_lever == Some(true);
            let connector = Connector::new("shipped", texts.into(), protection, lever);
            pieces.push(Piece::made(format!("shipped::{}", face.type_name), Known::Connector(connector), face.label()));
        }
    }
    Catalog { pieces, read }
}

/// What the families of the made-up files state, in the order of the attribute's values. Those of the second file say other
/// things of the same families: then the stricter counts.
const PROTECTIONS: [[Protection; 5]; 2] = [
    [Some([true; 3]), Some([true, false, false]), Some([false, true, false]), Some([false; 3]), None],
    [Some([false; 3]), None, Some([false; 3]), Some([false, false, true]), Some([false; 3])],
];
/// Of a lever, and of whether a cap is separable.
const STATED: [Option<bool>; 3] = [Some(true), None, Some(false)];
const CAP_POLES: [u8; 6] = [1, 2, 3, 5, 16, Separable::MAX_POLES];

/// The families of a file.
fn families(protections: &[Protection]) -> String {
    let mut file = String::new();
    for (name, protection) in ATTRIBUTES[1].values.iter().zip(protections) {
        writeln!(file, "[[family]]\nname = {name:?}\nsource = \"made up\"").unwrap();
        if let Some(against) = protection {
            let words = ["rotated", "staggered", "single pole"].into_iter().zip(against);
            let stated: Vec<_> = words.filter(|(_, against)| **against).map(|(word, _)| word).collect();
            writeln!(file, "mismating-protection = {stated:?}").unwrap();
        }
    }
    file
}

/// What it takes to be mounted and terminated.
fn figures(poles: u8) -> String {
    let marking = (1..=poles).map(|pole| pole.to_string()).collect::<Vec<_>>().join(" ");
    let marking = if poles <= terminated::MAX_POLES { format!("pole-marking = {marking:?}\n") } else { String::new() };
    marking
        + &format!(
            "mounting = \"snap-in\"\nmechanics.panel-thickness = \"0.5 ... 2 mm\"\n\
             environment.processing-temperature = \"-5 ... +40 °C\"\n\
             connection = {{ points = {poles}, conductor = [{{ kind = \"solid\", cross-section = \"0.25 ... 1.5 mm²\" }}] }}\n"
        )
}

fn connector(
    file: &mut String,
    catalog: &'static str,
    number: usize,
    texts: Vec<String>,
    lever: Option<bool>,
) -> Piece {
    writeln!(file, "[[part]]\nitem = \"{number}\"\nname = \"Part{number}\"\nsource = \"made up\"").unwrap();
    for (Attribute { key, .. }, text) in ATTRIBUTES.iter().zip(&texts) {
        match text.parse::<u8>() {
            Ok(number) => writeln!(file, "{key} = {number}").unwrap(),
            Err(_) if text.is_empty() => {}
            Err(_) => writeln!(file, "{key} = {text:?}").unwrap(),
        }
    }
    if let Some(lever) = lever {
        writeln!(file, "locking-lever = {lever}").unwrap();
    }
    file.push_str(&figures(texts[2].parse().unwrap()));
    let family = ATTRIBUTES[1].values.iter().position(|name| *name == texts[1]).unwrap();
    let protection = PROTECTIONS[usize::from(catalog != "made_up")][family];
    let known = Known::Connector(Connector::new(catalog, texts, protection, lever == Some(true)));
    Piece::made(format!("{catalog}::Part{number}"), known, number.to_string())
}

/// A part whose faces mate each on its own.
fn of_several_faces(file: &mut String) -> [Piece; 3] {
    let texts = |kind| [kind, "Bench", "3", "B", ""].map(str::to_owned).into();
    let face = |kind, at, name| Piece {
        value: format!("made_up::Split.split().{at}"),
        known: Known::Connector(Connector::new("made_up", texts(kind), PROTECTIONS[0][0], false)),
        ..Piece::made(format!("made_up::Split_{name}"), Known::Nothing, format!("split/{name}"))
    };
    file.push_str(
        "[[part]]\nitem = \"split\"\nname = \"Split\"\nkind = \"distribution connector\"\nsource = \"made up\"\n\
         family = \"Bench\"\npoles = 3\ncoding = \"B\"\n",
    );
    file.push_str(&figures(3));
    file.push_str("[[part.face]]\nname = \"In\"\nkind = \"plug\"\n[[part.face]]\nname = \"Out\"\nkind = \"socket\"\n");
    let whole = Piece::made("made_up::Split".to_owned(), Known::Nothing, "split");
    [whole, face("plug", 0, "In"), face("socket", 1, "Out")]
}

/// The made-up file: connectors of each combination, and caps.
pub(crate) fn made_up() -> (String, Catalog) {
    let mut file = families(&PROTECTIONS[0]);
    let mut pieces = Vec::new();
    let mut combinations = vec![Vec::new()];
    for attribute in ATTRIBUTES.iter().rev() {
        let longer = |value: &&str| {
            let first = |rest: &Vec<String>| [vec![(*value).to_owned()], rest.clone()].concat();
            combinations.iter().map(first).collect::<Vec<_>>()
        };
        combinations = attribute.values.iter().flat_map(longer).collect();
    }
    for (number, texts) in combinations.into_iter().enumerate() {
        // So that each meets each of the other attributes' values.
        let lever = STATED[(number + number / 7) % STATED.len()];
        pieces.push(connector(&mut file, "made_up", number, texts, lever));
    }
    for (kind, poles) in
        [("socket", MAX_POLES), ("plug", MAX_POLES), ("socket", MAX_POLES + 1), ("plug", MAX_POLES + 1)]
    {
        let texts = [kind, "Bare", &poles.to_string(), "B", ""].map(str::to_owned).into();
        pieces.push(connector(&mut file, "made_up", pieces.len(), texts, None));
    }
    pieces.extend(of_several_faces(&mut file));
    let sizes = CAP_POLES.iter().flat_map(|poles| STATED.map(|separable| (*poles, separable)));
    let caps = sizes.flat_map(|size| Closes::ALL.iter().map(move |closes| (*closes, size)));
    let caps = caps.enumerate().map(|(number, cap)| (format!("Cap{number}"), cap));
    for (name, (closes, (poles, separable))) in
        caps.chain([("CapOf12".to_owned(), (Closes::Sockets, (12, Some(true))))])
    {
        writeln!(
            file,
            "[[part]]\nitem = \"{name}\"\nname = \"{name}\"\nkind = \"lockout cap\"\nsource = \"made up\"\n\
             closes = \"{closes}\"\npoles = {poles}"
        )
        .unwrap();
        if let Some(separable) = separable {
            writeln!(file, "separable = {separable}").unwrap();
        }
        let known = Known::Cap { closes, poles, separable: separable == Some(true) };
        pieces.push(Piece::made(format!("made_up::{name}"), known, name));
    }
    let read = read(&[File::from_text("made-up.toml", file.clone())]);
    (file, Catalog { pieces, read })
}

/// The second file: a socket and a plug of each family.
pub(crate) fn other() -> (String, Vec<Piece>) {
    let mut file = families(&PROTECTIONS[1]);
    let mut pieces = Vec::new();
    for family in ATTRIBUTES[1].values {
        for kind in ATTRIBUTES[0].values {
            let texts = ATTRIBUTES.iter().map(|attribute| match attribute.key {
                "kind" => *kind,
                "family" => *family,
                _ => attribute.values[0],
            });
            let (number, texts) = (pieces.len(), texts.map(str::to_owned).collect());
            pieces.push(connector(&mut file, "other", number, texts, None));
        }
    }
    (file, pieces)
}

/// Of each family a socket and a plug without a lever, of three poles.
pub(crate) fn bases(pieces: &[Piece]) -> Vec<Piece> {
    let mut seen = BTreeSet::new();
    let is_plain = |it: &&Connector| !it.lever && it.poles() == 3 && it.texts[4].is_empty();
    let first = |it: &&Piece| {
        it.connector().filter(is_plain).is_some_and(|it| seen.insert((it.texts[0].clone(), it.texts[1].clone())))
    };
    pieces.iter().filter(first).cloned().collect()
}

/// Everything that may be put on a piece, in each order, up to so many layers.
pub(crate) fn layers(base: &Piece, depth: usize) -> Vec<Piece> {
    let mut made = Vec::new();
    if depth > 0 {
        let connector = base.connector().unwrap();
        for around in PUT_ON.iter().filter(|it| (it.may_be)(connector)).filter_map(|it| base.with(it)) {
            made.extend(layers(&around, depth - 1));
            made.push(around);
        }
    }
    made
}

/// A half with each combination of conductors at its poles.
pub(crate) fn wirings(base: &Piece) -> Vec<Piece> {
    let mut combinations = vec![Vec::new()];
    for _ in 0..base.connector().unwrap().poles() {
        let longer = |rest: &Vec<_>| CONDUCTORS.iter().map(|it| [rest.as_slice(), &[*it]].concat()).collect::<Vec<_>>();
        combinations = combinations.iter().flat_map(longer).collect();
    }
    combinations.iter().filter_map(|potentials| base.wired(potentials)).collect()
}

pub(crate) fn cutouts() -> Vec<Piece> {
    let cutout = |poles| {
        let rust_type = format!("Cutout<{poles}>");
        Piece { value: format!("Cutout::<{poles}>"), rust_type, known: Known::Cutout { poles }, label: None }
    };
    [1, 2, 3, 4, 16, 17, Separable::MAX_POLES, Separable::MAX_POLES + 1].map(cutout).into()
}
