//! What can be wrong with a parts file or a wiring file, and the words for it.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use winsta_types::data_sheet::{ConductorKind, Insertion, Kind, OvervoltageCategory};
use winsta_types::gender::Gender;
use winsta_types::mating::{Mismatch, Mismatches};
use winsta_types::name::NameFault;
use winsta_types::quantity::{CrossSection, Figure, Length, QuantityError, Voltage};

use crate::text::shown::{Shown, escaped};
use crate::text::source::Source;
use crate::text::spelling::Speller;
use crate::toml::schema;

/// One thing that is wrong, and where.
///
/// Displays as `path:line:column: message`, with a line of help below where there is some.
#[derive(Debug, Clone)]
pub struct Fault {
    source: Arc<Source>,
    span: Range<usize>,
    problem: Problem,
}

impl Fault {
    /// What is wrong.
    #[must_use]
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The file, the line and the column, the numbers from 1.
    #[must_use]
    pub fn place(&self) -> (&str, usize, usize) {
        let (line, column) = self.source.line_and_column(self.span.start);
        (self.source.name(), line, column)
    }

    /// The fault with the line that it stands in and a caret, as rustc draws its own. Plain text, without colors.
    #[must_use]
    pub fn report(&self) -> String {
        let (file, line, column) = self.place();
        if self.source.text().is_empty() {
            return self.to_string();
        }
        // Only the line: the whole text would be gone through for each fault.
        let (start, text) = self.source.line(line);
        let (excerpt, span) = excerpt(text, self.span.start.saturating_sub(start), self.span.end.saturating_sub(start));
        let snippet = Snippet::source(excerpt).line_start(line).annotation(AnnotationKind::Primary.span(span));
        let title = format!("{}:{line}:{column}: {}", escaped(file), self.problem);
        let mut group = Level::ERROR.no_name().primary_title(title).element(snippet);
        if let Some(help) = self.problem.help() {
            group = group.element(Level::HELP.message(help));
        }
        Renderer::plain().render(&[group])
    }
}

/// What is shown of a line around a place in it, and where the place is in that: a short line as a whole.
fn excerpt(line: &str, begin: usize, end: usize) -> (Cow<'_, str>, Range<usize>) {
    const WHOLE: usize = 160;
    const BEFORE: usize = 60;
    const AFTER: usize = 100;

    // What goes over several lines, a block say, is shown by its first.
    let begin = begin.min(line.len());
    let end = end.clamp(begin, line.len());
    if line.len() <= WHOLE {
        return (Cow::Borrowed(line), begin..end);
    }
    let from = line[..begin].char_indices().rev().take(BEFORE).last().map_or(begin, |(at, _)| at);
    let to = line[begin..].char_indices().nth(AFTER).map_or(line.len(), |(at, _)| begin + at);
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
    let shift = |at: usize| at.min(to) - from + before.len();
    (Cow::Owned(format!("{before}{}{after}", &line[from..to])), shift(begin)..shift(end))
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, line, column) = self.place();
        write!(f, "{}:{line}:{column}: {}", escaped(file), self.problem)?;
        match self.problem.help() {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Fault {}

/// What is wrong. Displays as one line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum Problem {
    NoSuchFile {
        /// Where a path starts from.
        start: &'static str,
    },
    Unreadable(Shown),
    NotUtf8,
    Empty,
    NoParts,
    Syntax(Shown, Quotes),
    UnknownKey {
        key: Shown,
        within: String,
        known: Arc<[&'static str]>,
    },
    MissingKey {
        key: &'static str,
        within: String,
    },
    WrongType {
        key: Shown,
        expected: Shown,
        found: Shown,
    },
    EmptyText {
        key: Shown,
    },
    OutsideOf {
        key: Shown,
        found: Shown,
        first: u32,
        last: u32,
    },
    NoCoding {
        text: Shown,
    },
    NoName {
        key: &'static str,
        fault: NameFault,
    },
    NoWord {
        key: Shown,
        text: Shown,
        words: Vec<&'static str>,
    },
    Quantity {
        text: Shown,
        name: &'static str,
        example: String,
        units: &'static [&'static str],
        error: QuantityError,
    },
    /// A range, written with another sign than ` ... `.
    RangeSign {
        text: Shown,
        name: &'static str,
        written: Shown,
    },
    /// A range where one figure is needed.
    OneFigure {
        text: Shown,
        name: &'static str,
        example: String,
    },
    Remark {
        key: Shown,
        remark: Shown,
    },
    Inches {
        text: Shown,
    },
    NoTypeName {
        text: Shown,
    },
    NoTomlInFolder,
    NothingToBuildOn {
        name: Shown,
        shipped: Vec<String>,
    },
    UnknownShared {
        name: Shown,
        meant: Option<Shown>,
    },
    SameItem {
        item: Shown,
        first: Shown,
    },
    SameLabel {
        label: Shown,
        first: Shown,
        /// Whether the one that stands here is a face, and not a part.
        is_a_face: bool,
    },
    SameTypeName {
        name: Shown,
        first: Shown,
    },
    SameFace {
        name: Shown,
        first: Shown,
    },
    SameFamily {
        name: Shown,
        first: Shown,
    },
    UnknownFamily {
        name: Shown,
        meant: Option<Shown>,
    },
    UnknownItem {
        key: &'static str,
        item: Shown,
        meant: Option<Shown>,
    },
    NoCounterpart {
        item: Shown,
        mismatches: Shown,
        mates: Option<Mates>,
    },
    UnlikePoles {
        item: Shown,
        poles: u8,
        like: Shown,
        its: u8,
    },
    NothingToAssume {
        figure: Shown,
        item: Shown,
        like: Shown,
    },
    ConductorRefused {
        half: Shown,
        pole: Shown,
        why: Shown,
        help: Option<String>,
    },
    Joins {
        socket: Shown,
        plug: Shown,
        why: Shown,
        help: Option<String>,
    },
    NotEnergized {
        socket: Shown,
        plug: Shown,
        why: Shown,
        help: Option<String>,
    },
    NoProtectionClass {
        text: Shown,
    },
    SeparableCap {
        poles: u8,
        last: u8,
    },
    MarkingCount {
        key: &'static str,
        marked: usize,
        poles: u8,
    },
    ImpulseVoltage {
        found: Voltage,
        rated: Voltage,
        category: OvervoltageCategory,
        expected: Voltage,
    },
    SameConductor {
        kind: ConductorKind,
        insertion: Insertion,
    },
    ConductorRange {
        kind: ConductorKind,
        found: Figure<CrossSection>,
        within: ConductorKind,
        limit: Figure<CrossSection>,
    },
    ConnectionPoints {
        points: u8,
        poles: u8,
    },
    NominalCrossSection {
        found: CrossSection,
    },
    NoConnections,
    NoSuchPart {
        item: Shown,
        meant: Option<Shown>,
        mates: Option<Mates>,
    },
    FaultyPart {
        item: Shown,
    },
    NotAConnector {
        item: &'static str,
        kind: Kind,
        mates: Option<Mates>,
    },
    SeveralFaces {
        item: &'static str,
        faces: Few,
    },
    NoSuchFace {
        item: &'static str,
        face: Shown,
        meant: Option<Shown>,
        faces: Few,
    },
    DoesNotMate(Box<Refused>),
    NotAFile,
    TooLarge {
        most: u64,
    },
    TooManyFiles {
        most: usize,
    },
    AbsolutePath {
        name: Shown,
    },
    NotToml {
        name: Shown,
    },
    Unseen {
        key: Shown,
        found: char,
    },
    PointsOfAPole {
        points: u8,
        poles: u8,
        most: u8,
    },
    MarkedPoles {
        key: &'static str,
        poles: u8,
        most: u8,
    },
    StripLength {
        found: Length,
        step: Length,
        most: Length,
    },
    TooManyFaces {
        found: usize,
        most: usize,
    },
    LongName {
        key: Shown,
        most: usize,
    },
    Contradiction {
        pole: &'static str,
        potential: &'static str,
    },
    NoFigureOf {
        kind: Kind,
        figure: &'static str,
    },
    UnlikeKinds {
        kind: Kind,
        its: Kind,
    },
    NotAssumed {
        item: Shown,
        like: Shown,
        why: Box<Problem>,
    },
    More {
        places: usize,
    },
}

/// The first of some names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Few {
    /// As many as a person reads.
    pub shown: Vec<String>,
    /// Whether there are more.
    pub others: bool,
}

impl Few {
    const SHOWN: usize = 8;

    pub(crate) fn of(mut names: impl Iterator<Item = String>) -> Self {
        let shown = names.by_ref().take(Self::SHOWN).collect();
        Self { shown, others: names.next().is_some() }
    }
}

/// `` `a`, `b` and others ``
impl fmt::Display for Few {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&list(&self.shown))?;
        if self.others { f.write_str(" and others") } else { Ok(()) }
    }
}

/// A pair that the rules of mating refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// What stands in the socket's place.
    pub socket: String,
    /// What stands in the plug's place.
    pub plug: String,
    /// Every rule that the pair breaks, with the values that differ.
    pub mismatches: Mismatches<'static>,
    /// What would fit.
    pub mates: Mates,
}

/// As in the compiler's message: `` `770-753` does not mate with `770-745`: 3 poles against 5 ``.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` does not mate with `{}`: {}", self.plug, self.socket, self.mismatches)
    }
}

impl Refused {
    fn help(&self) -> String {
        let swapped = Mismatch::Gender { first: Gender::Plug, second: Gender::Socket };
        if self.mismatches.iter().all(|mismatch| mismatch == swapped) {
            format!("swap them: `socket = \"{}\"`, `plug = \"{}\"`", self.plug, self.socket)
        } else {
            self.mates.to_string()
        }
    }
}

/// What of the catalog mates with a connector, as a help: `` `770-745` mates with `770-755`, `770-775` ``.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mates {
    /// The connector.
    pub with: String,
    /// The first of them, the stated counterparts before all others.
    pub shown: Vec<String>,
    /// Whether there are more.
    pub others: bool,
}

impl fmt::Display for Mates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.shown.is_empty() {
            return write!(f, "no part of this catalog mates with `{}`", self.with);
        }
        write!(f, "`{}` mates with {}", self.with, list(&self.shown))?;
        if self.others { f.write_str(" and others") } else { Ok(()) }
    }
}

impl Problem {
    /// Whether there can be parts in the file that were not read because of it, not even as faulty ones.
    #[must_use]
    pub fn may_hide_parts(&self) -> bool {
        matches!(
            self,
            Self::NoSuchFile { .. }
                | Self::Unreadable(_)
                | Self::NotUtf8
                | Self::Empty
                | Self::NoParts
                | Self::Syntax(..)
                | Self::NothingToBuildOn { .. }
                | Self::NotAFile
                | Self::TooLarge { .. }
                | Self::TooManyFiles { .. }
                | Self::AbsolutePath { .. }
                | Self::NotToml { .. }
                | Self::More { .. }
        )
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        match self {
            Self::NoSuchFile { start } => Some((*start).to_owned()),
            Self::NotUtf8 => Some("save the file as UTF-8".into()),
            Self::NothingToBuildOn { name, shipped } => similar(name, shipped)
                .or_else(|| Some(format!("a path begins where this file lies; shipped are {}", shipped.join(", ")))),
            Self::Empty | Self::NoParts => {
                Some("a part begins with `[[part]]` and has at least `item`, `kind` and `source`".into())
            }
            Self::UnknownKey { key, within, .. } if within == "the file" && schema::is_block_of_a_part(key) => {
                Some(format!("it belongs to a part: `[[part.{key}]]` or `[part.{key}]`, below `[[part]]`"))
            }
            Self::Syntax(_, Quotes::Typographic) => Some("use straight quotes: `\"`".into()),
            Self::UnknownKey { key, known, .. } => {
                similar(key, known.iter().copied()).or_else(|| Some(format!("known keys are {}", list(known))))
            }
            Self::Quantity { name, example, units, error: QuantityError::WrongUnit, .. } => {
                Some(format!("a {name} is written as `\"{example}\"`, in {}", units.join(", ")))
            }
            Self::Quantity { text, error: QuantityError::Ambiguous, .. } => {
                let numbers = text.split(|c: char| !c.is_ascii_digit() && !".,".contains(c));
                let number =
                    numbers.into_iter().find(|number| number.rsplit(['.', ',']).next().map(str::len) == Some(3))?;
                let (plain, exact) = (number.replace(['.', ','], ""), number.replace(',', "."));
                Some(format!("write `{plain}` for thousands, or `{exact}0` for decimals"))
            }
            Self::Quantity { name, example, .. } => Some(format!("a {name} is written as `\"{example}\"`")),
            Self::RangeSign { written, .. } => Some(format!("write `\"{written}\"`")),
            Self::OneFigure { name, example, .. } => Some(format!("a {name} is written as `\"{example}\"`")),
            Self::Remark { remark, .. } => {
                Some(format!("write the figure alone, and the remark into `notes`: `notes = \"{remark}\"`"))
            }
            Self::Inches { .. } => Some("write it in millimeters alone, or correct one of the two".into()),
            Self::NoCoding { .. } => Some("a coding is a short name without spaces, as `B`, `X` or `A/B`".into()),
            Self::NoName { fault, .. } => Some(clear_name(*fault)),
            Self::NoWord { text, words, .. } => {
                similar(text, words.iter().copied()).or_else(|| Some(format!("one of {}", list(words))))
            }
            Self::ImpulseVoltage { .. } => Some("rated voltages are rounded up to the next row of IEC 60664-1".into()),
            Self::NominalCrossSection { .. } => {
                Some("compare it with the ranges in `[[part.connection.conductor]]`".into())
            }
            Self::NoProtectionClass { .. } => Some("a protection class is written as `\"IP20\"`".into()),
            Self::MissingKey { key: "face", .. } => {
                Some("write a block `[[part.face]]` for each mating face, with `name` and `kind`".into())
            }
            Self::MissingKey { key, within } => missing(key, within).map(Into::into),
            Self::NoTypeName { .. } => {
                Some("a type name begins with a capital letter and has letters, digits and `_`".into())
            }
            Self::UnknownShared { name, meant } => {
                did_you_mean(meant).or_else(|| Some(format!("write it as `[shared.{name}]`")))
            }
            Self::SameItem { .. } => Some("a part stands once in a catalog, however many files it has".into()),
            Self::SameLabel { .. } => {
                Some("a wiring file couldn't say which of the two is meant: give the face another `name`".into())
            }
            Self::SameTypeName { .. } => Some("give one of the two a name of its own: `name = \"…\"`".into()),
            Self::UnknownFamily { name, meant } => did_you_mean(meant)
                .or_else(|| Some(format!("describe it in a block: `[[family]]` with `name = \"{name}\"`"))),
            Self::UnknownItem { meant, .. } => {
                did_you_mean(meant).or_else(|| Some("write a part of that item number, or leave it out".into()))
            }
            Self::UnlikePoles { .. } => Some("take the figures over from a part with as many poles".into()),
            Self::NothingToAssume { .. } => Some("leave it out: a figure that is given stays as it is".into()),
            Self::NoConnections => {
                Some("a connection begins with `[[connection]]` and has a `socket` and a `plug`".into())
            }
            Self::NoSuchPart { meant, mates, .. } => {
                let mates = mates.as_ref().map(ToString::to_string);
                let help: Vec<_> = did_you_mean(meant).into_iter().chain(mates).collect();
                (!help.is_empty()).then(|| help.join(" "))
            }
            Self::MarkingCount { marked, .. } => {
                Some(format!("write one for each pole, with spaces between them, or `poles = {marked}`"))
            }
            Self::SameFace { .. } => Some("give one of the two another name".into()),
            Self::NotAConnector { mates, .. } | Self::NoCounterpart { mates, .. } => {
                mates.as_ref().map(ToString::to_string)
            }
            Self::FaultyPart { .. } => Some("correct it in its parts file first".into()),
            Self::SeveralFaces { faces, .. } => Some(format!("name one of them: {faces}")),
            Self::NoSuchFace { item, faces, .. } if faces.shown.is_empty() => Some(format!("write `{item}` alone")),
            Self::NoSuchFace { meant, faces, .. } => {
                did_you_mean(meant).or_else(|| Some(format!("its faces are {faces}")))
            }
            Self::NotAFile => Some("name a file or a folder: a pipe or a device isn't read".into()),
            Self::TooLarge { .. } => Some("split it: a catalog can have several files".into()),
            Self::TooManyFiles { .. } => Some("put the parts into fewer files, or read fewer at once".into()),
            Self::AbsolutePath { .. } => Some("write it from where this file lies".into()),
            Self::NotToml { .. } => Some("a parts file is called `*.toml`".into()),
            Self::Unseen { .. } => Some("leave it out, or write what is meant by characters that can be seen".into()),
            Self::PointsOfAPole { .. } => Some("leave it out: the compiler counts no further".into()),
            Self::MarkedPoles { .. } => Some("leave it out: a part with more poles mates, but isn't wired".into()),
            Self::StripLength { .. } => Some("leave it out, or write what can be measured".into()),
            Self::LongName { .. } => Some("messages and documentation show it: make it shorter".into()),
            Self::Contradiction { .. } => Some(
                "correct one of the two: `potential-marking` adds to a number, it takes nothing from `PE`, `N` or `L`"
                    .into(),
            ),
            Self::NoFigureOf { .. } => Some("leave it out: it would be an unknown key of the part".into()),
            Self::UnlikeKinds { .. } => Some("take the figures over from a part with as many mating faces".into()),
            Self::NotAssumed { why, .. } => why.help(),
            Self::More { .. } => Some("correct those above first".into()),
            Self::DoesNotMate(refused) => Some(refused.help()),
            Self::ConductorRefused { help, .. } | Self::Joins { help, .. } | Self::NotEnergized { help, .. } => {
                help.clone()
            }
            _ => None,
        }
    }
}

impl std::error::Error for Problem {}

/// The line that is to be written.
fn missing(key: &str, within: &str) -> Option<&'static str> {
    Some(match key {
        "source" => "say where the figures come from",
        "item" => "write the item number, as printed: `item = \"770-745\"`",
        "kind" if within.starts_with("a conductor") => "write what it is: `kind = \"solid\"`",
        "kind" => "write what it is: `kind = \"socket\"`",
        "family" => "write its product family, which a block `[[family]]` describes: `family = \"WINSTA MIDI\"`",
        "poles" => "write the number of its poles: `poles = 3`",
        "coding" => "write its mechanical coding: `coding = \"B\"`",
        "closes" => "write what it closes: `closes = \"sockets\"`",
        "name" => "write what it is called: `name = \"…\"`",
        "standard" => "write the standard, as printed: `standard = \"IEC/EN 60664-1\"`",
        "socket" => "write its item number: `socket = \"770-745\"`",
        "plug" => "write its item number: `plug = \"770-755\"`",
        "pole" => "write the pole, as it is marked: `pole = \"1\"`",
        "potential" => "write what it is for: `potential = \"L1\"`",
        "size" => "write its cross-section or wire gauge: `size = \"2.5 mm²\"`",
        "reason" => "say why it can be assumed",
        _ => return None,
    })
}

/// How to write a name that isn't taken for another one.
pub(crate) fn clear_name(fault: NameFault) -> String {
    match fault {
        NameFault::LooksLike { name } => format!("write `{name}`, or another name"),
        NameFault::TooLong { .. } => "names are compared letter by letter: shorten it wherever it stands".into(),
        NameFault::Form { character: '×' } => "write `x`".into(),
        NameFault::Form { character: '…' } => "write `...`".into(),
        NameFault::Form { .. } => "write the character that a keyboard has for it".into(),
        NameFault::Foreign { .. } => {
            "write a number, or what stands for it in ASCII; the protective conductor is `PE`".into()
        }
        NameFault::NoRules { .. } => "leave the marking out: the part mates, and isn't wired".into(),
        NameFault::Script { character: 'μ' } | NameFault::LooksLatin { character: 'μ' } => {
            "write `µ`, U+00B5, if the unit was meant".into()
        }
        NameFault::LooksLatin { .. } => {
            "write the Latin letter, or a name that a reader knows to be of the other script".into()
        }
        NameFault::Script { .. } => "write the Latin letter, if it was meant".into(),
        _ => "delete it: a name that differs only in what nobody sees would be another name".into(),
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchFile { .. } => f.write_str("no such file"),
            Self::NothingToBuildOn { name, .. } => write!(f, "`builds-on` names `{name}`, but there is no such file"),
            Self::NoTomlInFolder => f.write_str("the folder has no parts file, `*.toml`"),
            Self::Unreadable(error) => write!(f, "can't be read: {error}"),
            Self::NotUtf8 => f.write_str("not UTF-8 from here on"),
            Self::Empty => f.write_str("the file is empty"),
            Self::NoParts => f.write_str("the file has no part"),
            Self::Syntax(message, _) => write!(f, "invalid TOML: {message}"),
            Self::UnknownKey { key, within, .. } => write!(f, "unknown key `{key}` in {within}"),
            Self::MissingKey { key, within } => write!(f, "{within} has no `{key}`"),
            Self::WrongType { key, expected, found } => write!(f, "`{key}` is {found}, not {expected}"),
            Self::EmptyText { key } => write!(f, "`{key}` is empty"),
            Self::OutsideOf { key, found, first, last } => {
                write!(f, "`{key}` is {found}, not a number from {first} to {last}")
            }
            Self::NoCoding { text } => write!(f, "`{text}` is no coding"),
            Self::NoName { key, fault } => write!(f, "`{key}` is no clear name: {fault}"),
            Self::NoWord { key, text, .. } => write!(f, "`{text}` is no `{key}`"),
            Self::Quantity { text, name, error, .. } => write!(f, "`{text}` is no {name}: {error}"),
            Self::RangeSign { text, name, .. } => write!(f, "`{text}` is no {name}: a range is written with `...`"),
            Self::OneFigure { text, name, .. } => write!(f, "`{text}` is a range, not one {name}"),
            Self::Remark { key, remark } => write!(f, "`{key}` has a remark behind its figure: ({remark})"),
            Self::Inches { text } => write!(f, "`{text}` is not the same in millimeters and in inches"),
            Self::NoTypeName { text } => write!(f, "`{text}` is no type name"),
            Self::UnknownShared { name, .. } => write!(f, "no shared block is called `{name}`"),
            Self::SameItem { item, first } => write!(f, "item `{item}` stands here again, first at {first}"),
            Self::SameLabel { label, first, is_a_face: false } => {
                write!(f, "item `{label}` is called like a face of the part at {first}")
            }
            Self::SameLabel { label, first, is_a_face: true } => {
                write!(f, "face `{label}` is called like the part at {first}")
            }
            Self::SameTypeName { name, first } => write!(f, "the type name `{name}` is that of `{first}` already"),
            Self::SameFace { name, first } => {
                write!(f, "face `{name}` of this part stands here again, first at {first}")
            }
            Self::SameFamily { name, first } => write!(f, "family `{name}` stands here again, first at {first}"),
            Self::UnknownFamily { name, .. } => write!(f, "no family is called `{name}`"),
            Self::UnknownItem { key, item, .. } => {
                write!(f, "`{key}` names `{item}`, which is no part of this catalog")
            }
            Self::NoCounterpart { item, mismatches, .. } => {
                write!(f, "`{item}` can't be the counterpart: {mismatches}")
            }
            Self::UnlikePoles { item, poles, like, its } => {
                let s = if *poles == 1 { "" } else { "s" };
                write!(f, "`{item}` can't be assumed like `{like}`: {poles} pole{s} against {its}")
            }
            Self::NothingToAssume { figure, item, like } => {
                write!(f, "nothing of `{figure}` is to be assumed: `{item}` gives it, or `{like}` doesn't")
            }
            Self::ConductorRefused { half, pole, why, .. } => {
                write!(f, "the conductor does not go to pole {pole} of `{half}`: {why}")
            }
            Self::Joins { socket, plug, why, .. } => write!(f, "`{plug}` does not mate with `{socket}`: {why}"),
            Self::NotEnergized { socket, plug, why, .. } => {
                write!(f, "`{plug}` in `{socket}` can't be energized: {why}")
            }
            Self::NoProtectionClass { text } => write!(f, "`{text}` is no protection class"),
            Self::SeparableCap { poles, last } => {
                write!(f, "a separable cap has at most {last} poles, not {poles}")
            }
            Self::MarkingCount { key, marked, poles } => {
                write!(f, "`{key}` marks {marked} poles, but `poles` is {poles}")
            }
            Self::ImpulseVoltage { found, rated, category, expected } => {
                write!(f, "{found} doesn't follow from {rated} and overvoltage category {category}: that is {expected}")
            }
            Self::SameConductor { kind, insertion } => {
                write!(f, "a range for {kind}, {insertion}, stands here again")
            }
            Self::ConductorRange { kind, found, within, limit } if kind == within => {
                write!(f, "{kind} pushed in, {found}, is more than with the clamp opened, {limit}")
            }
            Self::ConductorRange { kind, found, within, limit } => {
                write!(f, "{kind}, {found}, is more than {within} alone, {limit}")
            }
            Self::ConnectionPoints { points, poles } => {
                write!(f, "{points} connection points are no multiple of {poles} poles")
            }
            Self::NominalCrossSection { found } => {
                write!(f, "no conductor of the nominal cross-section {found} goes in")
            }
            Self::NoConnections => f.write_str("the file has no connection"),
            Self::NoSuchPart { item, .. } => write!(f, "`{item}` is no part of this catalog"),
            Self::FaultyPart { item } => write!(f, "`{item}` has a fault of its own"),
            Self::NotAConnector { item: item_number, kind, .. } => {
                write!(f, "{}, but {}", Mismatch::NoFace { item_number }, with_article(*kind))
            }
            Self::SeveralFaces { item, .. } => write!(f, "`{item}` has several mating faces"),
            Self::NoSuchFace { item, face, .. } => write!(f, "`{item}` has no face `{face}`"),
            Self::DoesNotMate(refused) => refused.fmt(f),
            Self::NotAFile => f.write_str("it is no file"),
            Self::TooLarge { most } => write!(f, "the file is larger than {} MiB", most >> 20),
            Self::TooManyFiles { most } => write!(f, "more than {most} files are read together"),
            Self::AbsolutePath { name } => {
                write!(f, "`builds-on` names `{name}`, an absolute path, which works on one machine only")
            }
            Self::NotToml { name } => write!(f, "`builds-on` names `{name}`, which is no parts file"),
            Self::Unseen { key, found } => {
                write!(f, "`{key}` holds a character that can't be seen: U+{:04X}", u32::from(*found))
            }
            Self::PointsOfAPole { points, poles, most } => {
                write!(
                    f,
                    "{points} connection points of {poles} poles are {} a pole, against {most} at most",
                    points / poles
                )
            }
            Self::MarkedPoles { key, poles, most } => {
                write!(f, "`{key}` marks {poles} poles, against {most} at most")
            }
            Self::StripLength { found, step, most } => {
                write!(f, "strip length {found} against whole steps of {step} up to {most}")
            }
            Self::TooManyFaces { found, most } => write!(f, "a part has at most {most} mating faces, not {found}"),
            Self::LongName { key, most } => write!(f, "`{key}` is longer than {most} bytes"),
            Self::Contradiction { pole, potential } => {
                write!(f, "a pole marked `{pole}` against potential `{potential}`")
            }
            Self::NoFigureOf { kind, figure } => write!(f, "{} has no `{figure}`", with_article(*kind)),
            Self::UnlikeKinds { kind, its } => write!(f, "{} against {}", with_article(*kind), with_article(*its)),
            Self::NotAssumed { item, like, why } => write!(f, "`{item}` can't be assumed like `{like}`: {why}"),
            Self::More { places } => write!(f, "there are faults at {places} more places"),
        }
    }
}

/// The quotes that stand where the syntax is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quotes {
    /// None, or those of TOML.
    Straight,
    /// Those of a text processor.
    Typographic,
}

/// The faults found so far.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    kept: Vec<Fault>,
    /// Which of them stand at a place.
    at: HashMap<Place, Vec<usize>>,
    /// Where there are more than are kept.
    beyond: HashSet<Place>,
    /// How many more places there are, of which each is known to be another one.
    more: usize,
    pub(crate) spelling: Speller,
}

/// The file by its order, and the bytes of it.
type Place = (usize, usize, usize);

impl Faults {
    /// As many are told: nobody reads more, and a large file of another kind has one on each line. How many more there
    /// are is told as well.
    pub(crate) const MOST: usize = 1000;

    pub(crate) fn add(&mut self, source: &Arc<Source>, span: Range<usize>, problem: Problem) {
        self.add_with(source, span, |_| problem);
    }

    /// The same where it takes some time to say what is wrong: not done if it isn't told.
    pub(crate) fn add_with(
        &mut self,
        source: &Arc<Source>,
        span: Range<usize>,
        problem: impl FnOnce(&mut Speller) -> Problem,
    ) {
        // Whoever found the place, what draws it can rely on it.
        let text = source.text();
        let within = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let start = within(span.start);
        let span = start..within(span.end).max(start);
        let place = (source.order, span.start, span.end);
        if self.kept.len() == Self::MOST {
            if !self.at.contains_key(&place) {
                self.beyond.insert(place);
            }
            return;
        }
        let problem = problem(&mut self.spelling);
        let there = self.at.entry(place).or_default();
        // Every part that takes over a shared block finds what is wrong with it.
        if there.iter().all(|known| self.kept[*known].problem != problem) {
            there.push(self.kept.len());
            self.kept.push(Fault { source: Arc::clone(source), span, problem });
        }
    }

    /// Counts faults that aren't told.
    pub(crate) fn add_more(&mut self, places: usize) {
        self.more += places;
    }

    /// Whether there can be parts that weren't read.
    pub(crate) fn may_hide_parts(&self) -> bool {
        self.kept.iter().any(|fault| fault.problem.may_hide_parts())
    }

    /// In the order of the files and of the places in them, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Fault> {
        self.kept.sort_by_key(|fault| (fault.source.order, fault.span.start));
        let places = self.beyond.len() + self.more;
        if let (Some(last), 1..) = (self.kept.last().cloned(), places) {
            self.kept.push(Fault { problem: Problem::More { places }, ..last });
        }
        self.kept
    }
}

/// `a socket`, `an operating tool`
pub(crate) fn with_article(kind: Kind) -> String {
    let article = if kind.as_str().starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {kind}")
}

/// `` `a`, `b` ``
fn list(words: &[impl AsRef<str>]) -> String {
    words.iter().map(|word| format!("`{}`", word.as_ref())).collect::<Vec<_>>().join(", ")
}

fn did_you_mean(meant: &Option<Shown>) -> Option<String> {
    meant.as_ref().map(|meant| format!("did you mean `{meant}`?"))
}

/// The same for one of a few words.
fn similar<K: AsRef<str>>(word: &str, known: impl IntoIterator<Item = K>) -> Option<String> {
    did_you_mean(&Speller::default().meant(word, known).map(|meant| meant.as_ref().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_line_what_stands_around_the_place_is_shown() {
        let line = format!("{}WRONG{}", "ä".repeat(300), "ö".repeat(300));
        let (shown, span) = excerpt(&line, 600, 605);
        assert_eq!(&shown[span], "WRONG");
        assert!(shown.starts_with("…ä") && shown.ends_with("ö…"), "{shown}");
        assert!(shown.chars().count() < 170);
        assert_eq!(excerpt(&line, 600, usize::MAX).0, shown);
        assert_eq!(excerpt("short", 2, 99), ("short".into(), 2..5));
        let at_the_end = excerpt(&line, line.len(), line.len());
        assert!(at_the_end.1.is_empty() && at_the_end.0.ends_with('ö'));
    }

    #[test]
    fn more_than_a_thousand_faults_are_counted() {
        let text = "x".repeat(5000);
        let source = Source::of_text("a.toml", &text);
        let mut faults = Faults::default();
        for at in (0..5000).chain(0..5000) {
            faults.add(&source, at..at, Problem::Empty);
        }
        let faults = faults.into_sorted();
        assert_eq!(faults.len(), Faults::MOST + 1);
        assert_eq!(faults[Faults::MOST].problem().to_string(), "there are faults at 4000 more places");
    }
}
