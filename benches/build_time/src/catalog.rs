//! Catalogs of any size: every part with a full data sheet, as that of 770-744/062-000, and no two alike.

use std::fmt::Write;

const FAMILIES: usize = 12;
const CODINGS: &[char] = &['A', 'B', 'D', 'F', 'L', 'R'];
const MARKINGS: &[&str] = &["N L", "N PE L", "3 PE 2 1", "N PE L1 L2 L3"];
const COLORS: &[&str] = &["gray", "black", "white", "light green", "pink", "blue", "brown"];

/// How the figures that parts have in common are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Once, in a `[shared]` block of their family and size.
    Shared,
    /// In each part.
    WrittenOut,
    /// Once, and each pair has a coding of its own: so no two mating faces are alike.
    DistinctFaces,
    /// Once, and each pair has notes of its own: so no two pairs share a sheet.
    DistinctSheets,
    /// Once, and each part names a counterpart that isn't there: a fault for each.
    UnknownCounterparts,
}

/// What a pair is: a socket and its plug.
#[derive(Clone, Copy)]
struct Pair {
    index: usize,
    family: usize,
    size: usize,
    coding: char,
}

impl Pair {
    fn new(index: usize) -> Self {
        let (size, rest) = (index % MARKINGS.len(), index / MARKINGS.len());
        let (coding, rest) = (CODINGS[rest % CODINGS.len()], rest / CODINGS.len());
        Self { index, family: rest % FAMILIES, size, coding }
    }

    fn poles(self) -> usize {
        self.size + 2
    }

    fn item(self, side: &str) -> String {
        format!("{}-{:05}/{side}", 700 + self.family, self.index)
    }

    fn type_name(self, side: &str) -> String {
        format!("P{}_{:05}_{side}", 700 + self.family, self.index)
    }
}

fn pairs(parts: usize) -> usize {
    // A cap and a tool are among the parts.
    (parts - 2) / 2
}

/// A parts file of that many parts.
pub fn parts_file(parts: usize, style: Style) -> String {
    let mut text = String::new();
    for family in 0..FAMILIES {
        let _ = write!(
            text,
            "[[family]]\nname = \"Series {family}\"\nsource = \"invented for a measurement\"\n\
             mismating-protection = [\"different poles\", \"rotated\", \"staggered\", \"single pole\"]\n\n"
        );
    }
    let pairs: Vec<_> = (0..pairs(parts)).map(Pair::new).collect();
    if style != Style::WrittenOut {
        let mut written = std::collections::BTreeSet::new();
        for pair in &pairs {
            let name = format!("series-{}-{}", pair.family, pair.poles());
            if written.insert(name.clone()) {
                let _ = write!(
                    text,
                    "[shared.{name}]\n{}{}",
                    common_keys(*pair),
                    common_blocks(*pair, &format!("shared.{name}"))
                );
            }
        }
    }
    for pair in pairs {
        part(&mut text, pair, "socket", "S", "P", style);
        part(&mut text, pair, "plug", "P", "S", style);
    }
    text.push_str(
        "[[part]]\nitem = \"700-201\"\nkind = \"lockout cap\"\nsource = \"invented\"\ncloses = \"sockets\"\npoles = 12\n\
         separable = true\n\n[[part]]\nitem = \"210-719\"\nkind = \"operating tool\"\nsource = \"invented\"\n\
         blade = \"2.5 x 0.4 mm\"\n",
    );
    text
}

fn part(text: &mut String, pair: Pair, kind: &str, side: &str, other: &str, style: Style) {
    let Pair { index, size, coding, .. } = pair;
    let (item, poles) = (pair.item(side), pair.poles());
    let counterpart = pair.item(if style == Style::UnknownCounterparts { "X" } else { other });
    let coding = if style == Style::DistinctFaces { format!("{coding}{index}") } else { coding.to_string() };
    let color = COLORS[index % COLORS.len()];
    let like = match style {
        Style::WrittenOut => common_keys(pair),
        Style::DistinctSheets => {
            format!("like = \"series-{}-{poles}\"\nnotes = [\"Note on pair {index}.\"]\n", pair.family)
        }
        _ => format!("like = \"series-{}-{poles}\"\n", pair.family),
    };
    let (weight, fire_load, gtin) = (100 + index % 97 + size * 10, 200 + index % 89, 4_050_821_000_000 + index);
    let _ = write!(
        text,
        "[[part]]\n{like}item = \"{item}\"\nkind = \"{kind}\"\n\
         description = \"Snap-in {kind}; {poles}-pole; Cod. {coding}; 4 mm²; {color}; No. {index}\"\n\
         coding = \"{coding}\"\nlocking-lever = {}\ncounterpart = \"{counterpart}\"\ncolor = \"{color}\"\n\
         weight = \"{}.{} g\"\nfire-load = \"0.{fire_load} MJ\"\ngtin = \"{gtin}\"\n\n",
        kind == "socket",
        weight / 10,
        weight % 10,
    );
    if style == Style::WrittenOut {
        text.push_str(&common_blocks(pair, "part"));
    }
}

fn common_keys(pair: Pair) -> String {
    let (family, poles, marking) = (pair.family, pair.poles(), MARKINGS[pair.size]);
    format!(
        "source = \"data sheet of series {family}\"\nfamily = \"Series {family}\"\npoles = {poles}\n\
         pole-marking = \"{marking}\"\npotential-marking = \"{marking}\"\nmounting = \"snap-in\"\n\
         protection-class-when-mated = \"IP20\"\n\
         protection-class-note = \"Only when mated (these compact connectors are not designed for use in open, easily accessible areas).\"\n\
         contact-resistance = \"approx. 1 mΩ\"\ncontact-transition-resistance = \"approx. 0.25 mΩ\"\n\
         accessories = [\"700-201\", \"210-719\"]\n\
         customs-tariff = \"85366990990\"\norigin = \"DE\"\npackaging = \"BOX\"\n\
         notes = [\"Protected against mismating and maintenance-free.\", \"Two-wire connection per pole for loops or bridges.\", \
         \"Additional variable coding is possible.\", \"Components can be clearly printed on and color-coded to meet custom requirements.\"]\n\n"
    )
}

fn common_blocks(pair: Pair, at: &str) -> String {
    let (family, poles) = (pair.family, pair.poles());
    let rated = 16 + family;
    let mut text = format!(
        "[[{at}.rating]]\nstandard = \"IEC/EN 60664-1\"\novervoltage-category = \"III\"\npollution-degree = 3\n\
         rated-voltage = \"400 V\"\nrated-impulse-voltage = \"6 kV\"\nrated-current = \"{rated} A\"\n\n\
         [[{at}.rating]]\nstandard = \"UL 1977\"\ncondition = \"factory wiring only\"\nrated-voltage = \"600 V\"\n\
         rated-current = \"{} A\"\ncertificate = \"E45171 Sec. 9\"\n\n\
         [[{at}.approval]]\nmark = \"cURus\"\nbody = \"Underwriters Laboratories Inc.\"\nstandard = \"UL 1977\"\n\
         certificate = \"E45171 Sec. 9\"\n\n\
         [{at}.interruption]\nbelow = \"16 A\"\nup-to = \"600 V\"\n\
         condition = \"some versions, in accordance with the UL certificate, in select applications\"\n\n\
         [{at}.connection]\ntechnology = \"Push-in CAGE CLAMP®\"\nactuation = [\"operating tool\", \"push-in\"]\n\
         points = {}\npotentials = {poles}\nnominal-cross-section = \"4 mm²\"\nstrip-length = \"{} mm\"\n\
         strip-length-note = \"see also packaging or instructions\"\nconductor-entry = \"0°\"\nconnects = \"for conductor\"\n\n",
        rated - 2,
        poles * 2,
        8 + family % 3,
    );
    for (kind, insertion, range) in [
        ("solid", "", "0.5 ... 4 mm² / 20 ... 12 AWG"),
        ("solid", "push-in", "1.5 ... 4 mm² / 16 ... 12 AWG"),
        ("stranded", "", "0.5 ... 2.5 mm² / 20 ... 14 AWG"),
        ("fine-stranded", "", "0.5 ... 4 mm² / 20 ... 12 AWG"),
        ("fine-stranded with ferrule with plastic collar", "", "0.25 ... 1.5 mm² / 20 ... 16 AWG"),
        ("fine-stranded with ferrule without plastic collar", "", "0.25 ... 2.5 mm² / 20 ... 14 AWG"),
        ("fine-stranded with ferrule", "push-in", "from 1.5 mm² / 16 AWG"),
    ] {
        let insertion = if insertion.is_empty() { String::new() } else { format!("insertion = \"{insertion}\"\n") };
        let _ = write!(
            text,
            "[[{at}.connection.conductor]]\nkind = \"{kind}\"\n{insertion}cross-section = \"{range}\"\n\n"
        );
    }
    let _ = write!(
        text,
        "[{at}.geometry]\npin-spacing = \"10 mm\"\nwidth = \"{}.5 mm\"\nheight = \"18.5 mm\"\ndepth = \"{} mm\"\n\n\
         [{at}.mechanics]\nmating-force = \"approx. 20 ... 70 N\"\nretention-force-locked = \"> 80 N\"\n\
         unmating-force-unlocked = \"approx. 20 ... 70 N\"\n\
         force-note = \"mating and unmating force depend on the pole number\"\npanel-thickness = \"0.5 ... 2 mm\"\n\n\
         [{at}.mechanics.mating-cycles]\nwithout-load = 200\nwith-load = 100\nload = \"{rated} A\"\n\
         note = \"with resistive load, tested (4 mm² / AWG 12)\"\n\n\
         [{at}.materials]\ninsulating = \"Polyamide 66 (PA 66)\"\n\
         clamping-spring = \"Chrome nickel spring steel (CrNi)\"\ncontact = \"Copper or copper alloy (surface-treated)\"\n\n\
         [{at}.environment]\nprocessing-temperature = \"-5 ... +40 °C\"\noperating-temperature = \"-35 ... +85 °C\"\n\
         insulating-parts-temperature = \"≤ 105 °C\"\n\n\
         [{at}.assembly]\nouter-strip-length = \"55 mm\"\nground-conductor-longer = \"8 mm\"\n\n",
        5 + 10 * poles,
        30 + family,
    );
    text
}

/// The smallest code that could tell which of the same parts mate: a struct and an implementation a part, no data
/// sheet, no message.
pub fn smallest(parts: usize) -> String {
    let mut text = String::from(
        "pub struct N<const N: usize>;\npub struct C<const C: char>;\npub struct Female;\npub struct Male;\n\
         pub trait Connector { type Gender; type Family; type Poles; type Coding; }\n",
    );
    for pair in (0..pairs(parts)).map(Pair::new) {
        for (side, gender) in [("S", "Female"), ("P", "Male")] {
            let _ = writeln!(
                text,
                "#[allow(non_camel_case_types)] pub struct {name};\nimpl Connector for {name} {{ type Gender = {gender}; \
                 type Family = N<{}>; type Poles = N<{}>; type Coding = C<'{}'>; }}",
                pair.family,
                pair.poles(),
                pair.coding,
                name = pair.type_name(side),
            );
        }
    }
    text
}

/// What `mate` is for them.
pub const SMALLEST_MATE: &str = "pub struct Mated<S, P>(core::marker::PhantomData<(S, P)>);
pub fn mate<S, P>(_: S, _: P) -> Mated<S, P>
where
    S: parts::Connector<Gender = parts::Female>,
    P: parts::Connector<Gender = parts::Male, Family = S::Family, Poles = S::Poles, Coding = S::Coding>,
{
    Mated(core::marker::PhantomData)
}
";

/// That many calls of `mate`, a hundred a function.
pub fn mates(parts: usize, calls: usize) -> String {
    let mut text = String::new();
    for call in 0..calls {
        if call % 100 == 0 {
            let _ = writeln!(text, "{}pub fn row_{}() {{", if call == 0 { "" } else { "}\n" }, call / 100);
        }
        let pair = Pair::new(call % pairs(parts));
        let _ = writeln!(text, "    let _ = mate(parts::{}, parts::{});", pair.type_name("S"), pair.type_name("P"));
    }
    if calls > 0 {
        text.push_str("}\n");
    }
    text
}
