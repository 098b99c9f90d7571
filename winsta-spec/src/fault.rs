//! What can be wrong with a parts file or a wiring file, and the words for it.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use winsta_types::data_sheet::{ConductorKind, Insertion, Kind, OvervoltageCategory};
use winsta_types::gender::Gender;
use winsta_types::mating::{Mismatch, Mismatches};
use winsta_types::name::NameFault;
use winsta_types::quantity::{CrossSection, Figure, QuantityError, Voltage};

use crate::schema;
use crate::source::Source;

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
        let begin = (self.span.start - start).min(text.len());
        // What goes over several lines, a block say, is shown by its first.
        let end = (self.span.end - start).min(text.len());
        let snippet = Snippet::source(text).line_start(line).annotation(AnnotationKind::Primary.span(begin..end));
        let title = format!("{file}:{line}:{column}: {}", self.problem);
        let mut group = Level::ERROR.no_name().primary_title(title).element(snippet);
        if let Some(help) = self.problem.help() {
            group = group.element(Level::HELP.message(help));
        }
        Renderer::plain().render(&[group])
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, line, column) = self.place();
        write!(f, "{file}:{line}:{column}: {}", self.problem)?;
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
    Unreadable(String),
    NotUtf8,
    Empty,
    NoParts,
    Syntax(String, Quotes),
    UnknownKey {
        key: String,
        within: String,
        known: Vec<&'static str>,
    },
    MissingKey {
        key: &'static str,
        within: String,
    },
    WrongType {
        key: String,
        expected: String,
        found: String,
    },
    EmptyText {
        key: String,
    },
    OutsideOf {
        key: String,
        found: String,
        first: u32,
        last: u32,
    },
    NoCoding {
        text: String,
    },
    NoName {
        key: &'static str,
        fault: NameFault,
    },
    NoWord {
        key: String,
        text: String,
        words: Vec<&'static str>,
    },
    Quantity {
        text: String,
        name: &'static str,
        example: String,
        units: &'static [&'static str],
        error: QuantityError,
    },
    Remark {
        key: String,
        remark: String,
    },
    Inches {
        text: String,
    },
    NoTypeName {
        text: String,
    },
    NoTomlInFolder,
    NothingToBuildOn {
        name: String,
        shipped: Vec<String>,
    },
    UnknownShared {
        name: String,
        known: Vec<String>,
    },
    UnusedShared {
        name: String,
    },
    SameItem {
        item: String,
        first: String,
    },
    SameTypeName {
        name: String,
        first: String,
    },
    SameFamily {
        name: String,
        first: String,
    },
    UnknownFamily {
        name: String,
        known: Vec<String>,
    },
    UnknownItem {
        key: &'static str,
        item: String,
        known: Vec<String>,
    },
    NoCounterpart {
        item: String,
        mismatches: String,
    },
    UnlikePoles {
        item: String,
        poles: u8,
        like: String,
        its: u8,
    },
    NothingToAssume {
        figure: String,
        item: String,
        like: String,
    },
    ConductorRefused {
        half: String,
        pole: &'static str,
        why: String,
    },
    Joins {
        socket: String,
        plug: String,
        why: String,
    },
    NotEnergized {
        socket: String,
        plug: String,
        why: String,
    },
    NoProtectionClass {
        text: String,
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
        item: String,
        known: Arc<[String]>,
        mates: Option<Mates>,
    },
    FaultyPart {
        item: String,
    },
    NotAConnector {
        item: &'static str,
        kind: Kind,
        mates: Option<Mates>,
    },
    SeveralFaces {
        item: &'static str,
        faces: Vec<String>,
    },
    NoSuchFace {
        item: &'static str,
        face: String,
        faces: Vec<String>,
    },
    DoesNotMate(Box<Refused>),
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

/// What of the catalogue mates with a connector, as a help: `` `770-745` mates with `770-755`, `770-775` ``.
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
            return write!(f, "no part of this catalogue mates with `{}`", self.with);
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
        )
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        match self {
            Self::NoSuchFile { start } => Some((*start).to_owned()),
            Self::NotUtf8 => Some("save the file as UTF-8".into()),
            Self::NothingToBuildOn { name, shipped } => did_you_mean(name, shipped)
                .or_else(|| Some(format!("a path begins where this file lies; shipped are {}", shipped.join(", ")))),
            Self::Empty | Self::NoParts => {
                Some("a part begins with `[[part]]` and has at least `item`, `kind` and `source`".into())
            }
            Self::UnknownKey { key, within, .. } if within == "the file" && schema::is_block_of_a_part(key) => {
                Some(format!("it belongs to a part: `[[part.{key}]]` or `[part.{key}]`, below `[[part]]`"))
            }
            Self::Syntax(_, Quotes::Typographic) => Some("use straight quotes: `\"`".into()),
            Self::UnknownKey { key, known, .. } => {
                did_you_mean(key, known).or_else(|| Some(format!("known keys are {}", list(known))))
            }
            Self::MissingKey { key: "source", .. } => Some("say where the figures come from".into()),
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
            Self::Remark { remark, .. } => {
                Some(format!("write the figure alone, and the remark into `notes`: `notes = \"{remark}\"`"))
            }
            Self::Inches { .. } => Some("write it in millimeters alone, or correct one of the two".into()),
            Self::NoCoding { .. } => Some("a coding is a short name, as `B`, `X` or `A/B`".into()),
            Self::NoName { fault, .. } => Some(clear_name(*fault)),
            Self::NoWord { text, words, .. } => {
                did_you_mean(text, words).or_else(|| Some(format!("one of {}", list(words))))
            }
            Self::ImpulseVoltage { .. } => Some("rated voltages are rounded up to the next row of IEC 60664-1".into()),
            Self::NominalCrossSection { .. } => {
                Some("compare it with the ranges in `[[part.connection.conductor]]`".into())
            }
            Self::NoProtectionClass { .. } => Some("a protection class is written as `\"IP20\"`".into()),
            Self::MissingKey { key: "face", .. } => {
                Some("write a block `[[part.face]]` for each mating face, with `name` and `kind`".into())
            }
            Self::NoTypeName { .. } => {
                Some("a type name begins with a capital letter and has letters, digits and `_`".into())
            }
            Self::UnknownShared { name, known } => {
                did_you_mean(name, known).or_else(|| Some(format!("write it as `[shared.{name}]`")))
            }
            Self::UnusedShared { name } => Some(format!("a part takes it over with `like = \"{name}\"`")),
            Self::SameItem { .. } => Some("a part stands once in a catalogue, however many files it has".into()),
            Self::SameTypeName { .. } => Some("give one of the two a name of its own: `name = \"…\"`".into()),
            Self::UnknownFamily { name, known } => did_you_mean(name, known)
                .or_else(|| Some(format!("describe it in a block: `[[family]]` with `name = \"{name}\"`"))),
            Self::UnknownItem { item, known, .. } => {
                did_you_mean(item, known).or_else(|| Some("write a part of that item number, or leave it out".into()))
            }
            Self::UnlikePoles { .. } => Some("take the figures over from a part with as many poles".into()),
            Self::NothingToAssume { .. } => Some("leave it out: a figure that is given stays as it is".into()),
            Self::NoConnections => {
                Some("a connection begins with `[[connection]]` and has a `socket` and a `plug`".into())
            }
            Self::NoSuchPart { item, known, mates } => {
                // Of two that are written alike, the one that would fit is meant.
                let meant = mates.as_ref().and_then(|mates| did_you_mean(item, &mates.shown));
                let meant = meant.or_else(|| did_you_mean(item, known));
                let mates = mates.as_ref().map(ToString::to_string);
                let help: Vec<_> = meant.into_iter().chain(mates).collect();
                (!help.is_empty()).then(|| help.join(" "))
            }
            Self::NotAConnector { mates, .. } => mates.as_ref().map(ToString::to_string),
            Self::FaultyPart { .. } => Some("correct it in its parts file first".into()),
            Self::SeveralFaces { faces, .. } => Some(format!("name one of them: {}", list(faces))),
            Self::NoSuchFace { item, faces, .. } if faces.is_empty() => Some(format!("write `{item}` alone")),
            Self::NoSuchFace { item, face, faces } => did_you_mean(&format!("{item}/{face}"), faces)
                .or_else(|| Some(format!("its faces are {}", list(faces)))),
            Self::DoesNotMate(refused) => Some(refused.help()),
            _ => None,
        }
    }
}

impl std::error::Error for Problem {}

/// How to write a name that isn't taken for another one.
fn clear_name(fault: NameFault) -> String {
    match fault {
        NameFault::LooksLike { name } => format!("write `{name}`, or another name"),
        NameFault::TooLong { .. } => "names are compared letter by letter: shorten it wherever it stands".into(),
        NameFault::Form { .. } => "write the character that a keyboard has for it".into(),
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
            Self::Remark { key, remark } => write!(f, "`{key}` has a remark behind its figure: ({remark})"),
            Self::Inches { text } => write!(f, "`{text}` is not the same in millimeters and in inches"),
            Self::NoTypeName { text } => write!(f, "`{text}` is no type name"),
            Self::UnknownShared { name, .. } => write!(f, "no shared block is called `{name}`"),
            Self::UnusedShared { name } => write!(f, "no part of this file is like `{name}`"),
            Self::SameItem { item, first } => write!(f, "item `{item}` stands here again, first at {first}"),
            Self::SameTypeName { name, first } => write!(f, "the type name `{name}` is that of `{first}` already"),
            Self::SameFamily { name, first } => write!(f, "family `{name}` stands here again, first at {first}"),
            Self::UnknownFamily { name, .. } => write!(f, "no family is called `{name}`"),
            Self::UnknownItem { key, item, .. } => {
                write!(f, "`{key}` names `{item}`, which is no part of this catalogue")
            }
            Self::NoCounterpart { item, mismatches } => {
                write!(f, "`{item}` can't be the counterpart: {mismatches}")
            }
            Self::UnlikePoles { item, poles, like, its } => {
                write!(f, "`{item}` can't be assumed like `{like}`: {poles} poles against {its}")
            }
            Self::NothingToAssume { figure, item, like } => {
                write!(f, "nothing of `{figure}` is to be assumed: `{item}` gives it, or `{like}` doesn't")
            }
            Self::ConductorRefused { half, pole, why } => {
                write!(f, "the conductor does not go to pole {pole} of `{half}`: {why}")
            }
            Self::Joins { socket, plug, why } => write!(f, "`{plug}` does not mate with `{socket}`: {why}"),
            Self::NotEnergized { socket, plug, why } => {
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
            Self::NoSuchPart { item, .. } => write!(f, "`{item}` is no part of this catalogue"),
            Self::FaultyPart { item } => write!(f, "`{item}` has a fault of its own"),
            Self::NotAConnector { item: item_number, kind, .. } => {
                write!(f, "{}, but {}", Mismatch::NoFace { item_number }, with_article(*kind))
            }
            Self::SeveralFaces { item, .. } => write!(f, "`{item}` has several mating faces"),
            Self::NoSuchFace { item, face, .. } => write!(f, "`{item}` has no face `{face}`"),
            Self::DoesNotMate(refused) => refused.fmt(f),
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
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn add(&mut self, source: &Arc<Source>, span: Range<usize>, problem: Problem) {
        // Whoever found the place, what draws it can rely on it.
        let text = source.text();
        let within = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let start = within(span.start);
        let span = start..within(span.end).max(start);
        self.0.push(Fault { source: Arc::clone(source), span, problem });
    }

    /// In the order of the files and of the places in them, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Fault> {
        self.0.sort_by_key(|fault| (fault.source.order, fault.span.start));
        self.0.dedup_by(|a, b| a.source.order == b.source.order && a.span == b.span && a.problem == b.problem);
        self.0
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

fn did_you_mean(word: &str, known: &[impl AsRef<str>]) -> Option<String> {
    similar(word, known).map(|meant| format!("did you mean `{meant}`?"))
}

/// The known word that was likely meant.
fn similar<'a>(word: &str, known: &'a [impl AsRef<str>]) -> Option<&'a str> {
    // Two typing errors in ten letters, or so.
    let word = word.to_lowercase();
    let closeness = |candidate: &str| strsim::normalized_damerau_levenshtein(&word, &candidate.to_lowercase());
    known
        .iter()
        .map(|candidate| (closeness(candidate.as_ref()), candidate.as_ref()))
        .filter(|(close, _)| *close > 0.75)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}
