//! The compiler's verdict and that at run time are the same, and both are what a person reads off the attributes: for pairs of
//! all shipped parts and of made-up ones that vary each attribute, with everything put on them, in each order.
//!
//! A new attribute is a line in `connector.rs`, and so is what can be put on a connector.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

use crate::connector::{AT_THE_LAST_POLE, PUT_ON, PutOn};
use crate::piece::{self, Known, Piece};
use crate::support::package::Package;
use winsta_types::pose::Pose;

/// What is asked of a pair.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Question {
    Mates,
    Locks,
    Closes,
}

impl Question {
    /// What the program calls it.
    fn constant(self) -> &'static str {
        match self {
            Self::Mates => "MATES",
            Self::Locks => "LOCKS",
            Self::Closes => "CLOSES",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Mates => "mates with",
            Self::Locks => "locks with",
            Self::Closes => "is closed by",
        }
    }

    /// What a person says.
    fn should(self, first: &Known, second: &Known) -> bool {
        match (self, first, second) {
            (Self::Mates, Known::Connector(socket), Known::Connector(plug)) => socket.takes(plug),
            (Self::Locks, Known::Connector(socket), Known::Connector(plug)) => {
                (socket.lever || plug.lever) && plug.pose == Pose::Straight
            }
            (Self::Closes, opening, Known::Cap { closes, poles, separable }) => {
                let (wanted, needed) = match opening {
                    Known::Connector(it) if !it.is_plug() && !it.capped => ("sockets", it.poles()),
                    Known::Cutout { poles } => ("cutouts", i16::from(*poles)),
                    _ => return false,
                };
                let poles = i16::from(*poles);
                closes.to_string() == wanted && (poles == needed || *separable && poles > needed)
            }
            _ => false,
        }
    }
}

/// Which pairs are asked about.
#[derive(Clone, Copy, PartialEq)]
enum Scope {
    /// Those that differ in one attribute at most, with two layers put on, and some of the others.
    Near,
    /// All of them, with three layers.
    All,
}

impl Scope {
    /// Every so manieth of what is much.
    fn step(self, near: usize) -> usize {
        if self == Self::All { 1 } else { near }
    }
}

struct Questions {
    scope: Scope,
    pieces: Vec<Piece>,
    /// Of two pieces, by their places.
    pairs: Vec<(Question, usize, usize)>,
    /// Of a piece, whether something may be put on it.
    layers: Vec<(usize, &'static PutOn)>,
}

impl Questions {
    fn new(scope: Scope, shipped: Vec<Piece>, made_up: Vec<Piece>, other: Vec<Piece>) -> Self {
        let mut asked = Self { scope, pieces: Vec::new(), pairs: Vec::new(), layers: Vec::new() };
        let bases = [piece::bases(&made_up), piece::bases(&other)].concat();
        let (shipped, made_up) = (asked.add(shipped), asked.add(made_up));
        asked.add(other);
        asked.attributes(&shipped, &made_up);
        asked.conductors(&bases);
        let halves = asked.put_on(bases);
        asked.caps(&[shipped, made_up].concat(), &halves);
        asked
    }

    /// Adds pieces, and says where they are.
    fn add(&mut self, pieces: impl IntoIterator<Item = Piece>) -> Vec<usize> {
        let from = self.pieces.len();
        self.pieces.extend(pieces);
        (from..self.pieces.len()).collect()
    }

    /// Each of the first with each of the second.
    fn ask(&mut self, question: Question, first: &[usize], second: &[usize]) {
        self.pairs.extend(first.iter().flat_map(|one| second.iter().map(move |other| (question, *one, *other))));
    }

    /// Whatever the parts files say.
    fn attributes(&mut self, shipped: &[usize], made_up: &[usize]) {
        self.ask(Question::Mates, shipped, shipped);
        self.ask(Question::Locks, shipped, shipped);
        for (first, second) in made_up.iter().flat_map(|one| made_up.iter().map(move |other| (*one, *other))) {
            let is_near = match (self.pieces[first].connector(), self.pieces[second].connector()) {
                // Beside the gender.
                (Some(socket), Some(plug)) if !socket.is_plug() && plug.is_plug() => socket.differences(plug) <= 2,
                (Some(one), Some(other)) => one.differences(other) <= 1,
                _ => false,
            };
            if is_near || self.scope == Scope::All {
                self.pairs.push((Question::Mates, first, second));
            }
        }
        self.at_the_last_pole(made_up);
        let some: Vec<_> = made_up.iter().copied().step_by(5 * self.scope.step(5)).collect();
        self.ask(Question::Locks, &some, &some);
    }

    /// Poses of connectors with many poles.
    fn at_the_last_pole(&mut self, made_up: &[usize]) {
        let has_many = |at: &usize| self.pieces[*at].connector().is_some_and(|it| it.poles() > 60);
        let many: Vec<_> = made_up.iter().copied().filter(has_many).collect();
        let pieces = many.iter().map(|at| &self.pieces[*at]).filter(|it| it.connector().unwrap().is_plug());
        let held = pieces.flat_map(|plug| AT_THE_LAST_POLE.iter().filter_map(|pose| plug.with(pose)));
        let held = held.collect::<Vec<_>>();
        let held = self.add(held);
        self.ask(Question::Mates, &many, &held);
    }

    /// Everything that can be put on, in each order. Gives back the pieces.
    fn put_on(&mut self, bases: Vec<Piece>) -> Vec<usize> {
        let mut halves: BTreeMap<(String, bool), Vec<usize>> = BTreeMap::new();
        for base in bases {
            let it = base.connector().unwrap();
            let half = (it.family().to_owned(), it.is_plug());
            // All of it in one family. The others differ in what they say of poses.
            let deep = it.family() == "Bare" && it.catalog == "made_up";
            let layers = piece::layers(&base, if deep { 2 } else { 1 } + usize::from(self.scope == Scope::All));
            let places = self.add([base].into_iter().chain(layers));
            halves.entry(half).or_default().extend(places);
        }
        for ((family, _), sockets) in halves.iter().filter(|((_, is_plug), _)| !is_plug) {
            let plugs = &halves[&(family.clone(), true)];
            self.ask(Question::Mates, sockets, plugs);
            if family == "Bare" {
                let sockets: Vec<_> = sockets.iter().copied().step_by(self.scope.step(3)).collect();
                self.ask(Question::Locks, &sockets, plugs);
            }
        }
        let halves: Vec<_> = halves.into_values().flatten().collect();
        let is_none = |at: &usize| self.pieces[*at].connector().is_none();
        let on: Vec<_> = (0..self.pieces.len()).filter(is_none).chain(halves.iter().copied()).collect();
        self.layers = on.iter().flat_map(|at| PUT_ON.iter().map(move |layer| (*at, layer))).collect();
        halves
    }

    /// Conductors at the poles of both halves, in each pose.
    fn conductors(&mut self, bases: &[Piece]) {
        let bare = |is_plug| {
            move |it: &&Piece| it.connector().is_some_and(|it| it.family() == "Bare" && it.is_plug() == is_plug)
        };
        let [sockets, plugs] = [false, true].map(|is_plug| piece::wirings(bases.iter().find(bare(is_plug)).unwrap()));
        let poses: Vec<_> = PUT_ON.iter().filter(|layer| layer.question == "IS_PLUG").collect();
        let held = plugs.iter().flat_map(|plug| poses.iter().filter_map(|pose| plug.with(pose)));
        let plugs: Vec<_> = held.collect::<Vec<_>>().into_iter().chain(plugs).collect();
        let sockets = self.add(sockets.into_iter().step_by(self.scope.step(4)));
        let plugs = self.add(plugs.into_iter().step_by(self.scope.step(2)));
        self.ask(Question::Mates, &sockets, &plugs);
    }

    fn caps(&mut self, made: &[usize], halves: &[usize]) {
        let is_cap = |at: &usize| matches!(self.pieces[*at].known, Known::Cap { .. });
        let (caps, others): (Vec<usize>, Vec<usize>) = made.iter().copied().partition(is_cap);
        let cutouts = self.add(piece::cutouts());
        for openings in [
            cutouts,
            caps.iter().copied().step_by(self.scope.step(7)).collect(),
            others.into_iter().step_by(self.scope.step(7)).collect(),
            halves.iter().copied().step_by(self.scope.step(11)).collect(),
        ] {
            self.ask(Question::Closes, &openings, &caps);
        }
    }

    /// The place of the first piece that is the same to a person, and so to the rules: for each piece.
    fn alike(&self) -> Vec<usize> {
        let mut first = HashMap::new();
        let mut alike = Vec::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            // (Of cutouts and of what is put on there is one of each.)
            alike.push(if piece.is_made() { *first.entry(&piece.known).or_insert(at) } else { at });
        }
        alike
    }
}

/// Where the answer to a question about two pieces stands.
type Places<'a> = HashMap<(&'a str, usize, usize), usize>;

/// What the program is to ask the compiler: each question once for all that are alike.
fn asked_once<'a>(questions: &'a Questions, alike: &[usize]) -> (Vec<String>, Places<'a>) {
    let (mut constants, mut places) = (Vec::new(), HashMap::new());
    for (question, first, second) in &questions.pairs {
        let (name, first, second) = (question.constant(), alike[*first], alike[*second]);
        places.entry((name, first, second)).or_insert_with(|| {
            constants.push(format!("Probe::<T{first}, T{second}>::{name}"));
            constants.len() - 1
        });
    }
    for (at, layer) in &questions.layers {
        places.entry((layer.question, *at, *at)).or_insert_with(|| {
            constants.push(format!("On::<T{at}>::{}", layer.question));
            constants.len() - 1
        });
    }
    (constants, places)
}

fn program(questions: &Questions, constants: &[String], alike: &[usize], list: &Path) -> String {
    let mut program = include_str!("program.rs").replace("QUESTIONS", &format!("{list:?}"));
    let (mut same, mut made) = (String::new(), String::new());
    for (at, Piece { rust_type, value, known, .. }) in questions.pieces.iter().enumerate() {
        writeln!(program, "type T{at} = {rust_type};").unwrap();
        let kind = match known {
            Known::Connector(_) => "face",
            Known::Cap { .. } => "cap",
            _ => "role",
        };
        if alike[at] != at {
            writeln!(same, "same_{kind}::<T{}, T{at}>();", alike[at]).unwrap();
        }
        let is_made = questions.pieces[at].is_made();
        let mut piece = match known {
            Known::Connector(_) => format!("connector::<T{at}>({value})"),
            Known::Cutout { .. } => format!("cutout({value})"),
            _ => format!("part(T{at}::DATA_SHEET)"),
        };
        if let Known::Connector(it) = known {
            let erased = if it.wired.is_none() { format!("erased::<T{at}>({value})") } else { "None".to_owned() };
            let sheet = if is_made { format!("Some(T{at}::DATA_SHEET)") } else { "None".to_owned() };
            piece = format!("Piece {{ erased: {erased}, sheet: {sheet}, ..{piece} }}");
        }
        writeln!(program, "fn piece{at}() -> Piece {{ {piece} }}").unwrap();
        writeln!(made, "piece{at}(),").unwrap();
    }
    let mut compiler = String::new();
    for (number, constants) in constants.chunks(500).enumerate() {
        let (count, constants) = (constants.len(), constants.join(",\n"));
        writeln!(program, "const COMPILER{number}: [bool; {count}] = [{constants}];").unwrap();
        write!(compiler, "&COMPILER{number}, ").unwrap();
    }
    writeln!(program, "const COMPILER: &[&[bool]] = &[{compiler}];").unwrap();
    writeln!(program, "fn same() {{ {same} }}\nfn pieces() -> Vec<Piece> {{ vec![{made}] }}").unwrap();
    program
}

/// What the reader says fits: a pair of places for each.
fn fitting(catalog: &winsta_spec::Catalog, pieces: &[Piece]) -> HashSet<(usize, usize)> {
    let label = |piece: &Piece| piece.label.clone().filter(|_| piece.connector().is_some());
    let places: HashMap<_, _> = pieces.iter().enumerate().filter_map(|(at, it)| Some((label(it)?, at))).collect();
    let of = |(label, at): (&String, &usize)| -> Vec<_> {
        let face = catalog.face(label).unwrap();
        catalog.fitting(face).map(|other| (*at, places[other.label()])).collect()
    };
    places.iter().flat_map(of).collect()
}

fn agree(scope: Scope) {
    let (shipped, (made_up_file, made_up), (other_file, other)) = (piece::shipped(), piece::made_up(), piece::other());
    let fitting = [fitting(&shipped.read, &shipped.pieces), fitting(&made_up.read, &made_up.pieces)];
    let counts = [shipped.pieces.len(), made_up.pieces.len()];
    let questions = Questions::new(scope, shipped.pieces, made_up.pieces, other);
    let alike = questions.alike();
    let (constants, places) = asked_once(&questions, &alike);

    let name = if scope == Scope::All { "agreement_of_all" } else { "agreement" };
    let package = Package::new(name, &format!("[[bin]]\nname = '{name}'\npath = 'agreement.rs'\n"));
    package.copy("parts/winsta.toml");
    package.copy("parts/winsta-snap-in.toml");
    package.write("made-up.toml", &made_up_file);
    package.write("other.toml", &other_file);
    let line =
        |(question, first, second): &(Question, usize, usize)| format!("{} {first} {second}\n", question.constant());
    package.write("questions", &questions.pairs.iter().map(line).collect::<String>());
    package.write("agreement.rs", &program(&questions, &constants, &alike, &package.path("questions")));
    let told = package.run(name);
    let [compiler, run_time] = told.lines().map(str::as_bytes).collect::<Vec<_>>().try_into().unwrap();
    assert_eq!((compiler.len(), run_time.len()), (constants.len(), questions.pairs.len()));

    let mut counted: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let mut disagreements = Vec::new();
    for ((question, first, second), run_time) in questions.pairs.iter().zip(run_time) {
        let (one, other) = (&questions.pieces[*first], &questions.pieces[*second]);
        let compiler = compiler[places[&(question.constant(), alike[*first], alike[*second])]] == b'1';
        let (run_time, person) = (*run_time == b'1', question.should(&one.known, &other.known));
        if (compiler, run_time) != (person, person) {
            let said = format!("the compiler says {compiler}, the run time {run_time}, the attributes {person}");
            disagreements.push(format!("{} {} {}: {said}", one.rust_type, question.words(), other.rust_type));
        }
        counted.entry(question.words()).or_default()[usize::from(person)] += 1;
        // The reader numbers its faces from the first one of its files.
        let of_one_file = [0..counts[0], counts[0]..counts[0] + counts[1]].into_iter().zip(&fitting);
        for (range, fitting) in of_one_file.filter(|(range, _)| range.contains(first) && range.contains(second)) {
            let (socket, plug) = (*first - range.start, *second - range.start);
            if *question == Question::Mates && one.connector().is_some_and(|it| !it.is_plug()) {
                let fits = [fitting.contains(&(socket, plug)), fitting.contains(&(plug, socket))];
                if fits != [compiler; 2] {
                    disagreements.push(format!("{} fits {}: {fits:?}", other.rust_type, one.rust_type));
                }
                counted.entry("fits").or_default()[usize::from(compiler)] += 1;
            }
        }
    }
    for (at, layer) in &questions.layers {
        let piece = &questions.pieces[*at];
        let compiler = compiler[places[&(layer.question, *at, *at)]] == b'1';
        let person = piece.connector().is_some_and(layer.may_be);
        if compiler != person {
            disagreements.push(format!("{} on {}: the compiler says {compiler}", layer.rust_type, piece.rust_type));
        }
        counted.entry("goes on").or_default()[usize::from(person)] += 1;
    }
    println!("{} shipped parts, {} made up; the compiler was asked {} times", counts[0], counts[1], constants.len());
    for (words, [no, yes]) in &counted {
        println!("{words}: {} asked, {yes} of them do", no + yes);
        assert!(*no > 0 && *yes > 0);
    }
    println!("disagreements: {}", disagreements.len());
    assert!(disagreements.is_empty(), "{}", disagreements[..disagreements.len().min(20)].join("\n"));
}

#[test]
fn the_compiler_and_the_run_time_agree() {
    agree(Scope::Near);
}

#[test]
#[ignore = "takes a minute: every pair, and three layers put on"]
fn the_compiler_and_the_run_time_agree_on_everything() {
    agree(Scope::All);
}
