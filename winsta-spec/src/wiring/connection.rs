//! A wiring file: which plug is to go into which socket, checked against a catalog.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use winsta_types::conductor::Description;
use winsta_types::gender::Gender;
use winsta_types::load::Load;

use crate::catalog::catalog::Catalog;
use crate::fault::problem::{Fault, Faults, Problem, Refused};
use crate::file::loader::Loader;
use crate::file::path::File;
use crate::parts::entry::FaceEntry;
use crate::text::shown::Shown;
use crate::text::source::Source;
use crate::text::spelling::Speller;
use crate::toml::schema::{Keys, SchemaKey};
use crate::toml::table::{Located, Reader, Table, parse};
use crate::toml::value;
use crate::wiring::conductor::{Conductor, Half, Side, conductor, terminate};
use crate::wiring::load::{Loaded, Pair, load};

/// A connection of a wiring file: both are in the catalog, and they mate.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WiringConnection<'c> {
    /// What its file calls it.
    pub name: Option<String>,
    /// The socket.
    pub socket: &'c FaceEntry,
    /// The plug.
    pub plug: &'c FaceEntry,
    /// The conductors of the socket, pole by pole in the order of its marking, if the file gives them.
    pub socket_conductors: Option<Vec<Vec<Description<'static>>>>,
    /// Those of the plug.
    pub plug_conductors: Option<Vec<Vec<Description<'static>>>>,
    /// What the pair carries, if the file gives it.
    pub load: Option<Load>,
    source: Arc<Source>,
    span: Range<usize>,
}

impl WiringConnection<'_> {
    /// The file and the line that it stands at: `wiring.toml:12`.
    #[must_use]
    pub fn place(&self) -> String {
        self.source.place(self.span.start)
    }
}

/// The name and both labels: `row 1: 770-745 + 770-755`.
impl fmt::Display for WiringConnection<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = &self.name {
            write!(f, "{name}: ")?;
        }
        write!(f, "{} + {}", self.socket.label(), self.plug.label())
    }
}

/// Reads a wiring file and checks its connections by the rules of mating, its conductors and its loads by those of their
/// own.
///
/// ```
/// use winsta_spec::File;
///
/// let (catalog, _) = winsta_spec::read(&[File::at("winsta:winsta.toml")]);
/// let text = "[[connection]]\nsocket = \"770-744/062-000\"\nplug = \"770-254/062-000\"";
/// let (connections, faults) = winsta_spec::read_wiring(&File::from_text("wiring.toml", text), &catalog);
/// assert!(faults.is_empty());
/// assert_eq!(connections[0].plug.label(), "770-254/062-000");
/// ```
///
/// The faults stand in the order of their places. The connections are those whose socket and plug have none.
#[must_use]
pub fn read_wiring<'c>(file: &File, catalog: &'c Catalog) -> (Vec<WiringConnection<'c>>, Vec<Fault>) {
    let mut faults = Faults::default();
    let mut connections = Vec::new();
    if let Some(source) = Loader::default().load_one(file, Problem::NoConnections, &mut faults) {
        let entries = parse(&source, "the wiring file", &mut faults, entries);
        for entry in entries {
            connections.extend(check(entry, &source, catalog, &mut faults));
        }
    }
    (connections, faults.into_sorted())
}

/// The keys of a wiring file, by asking for them.
pub(crate) fn keys() -> Vec<SchemaKey> {
    let mut faults = Faults::default();
    let reader = Reader::new(&Arc::default(), &mut faults);
    let keys = Keys::default();
    entries(&Table::describing(&reader, keys.clone()));
    keys.into_vec()
}

/// A connection as its file gives it.
struct ConnectionEntry {
    span: Range<usize>,
    name: Option<String>,
    socket: Option<Located<String>>,
    plug: Option<Located<String>>,
    socket_conductors: Vec<Conductor>,
    plug_conductors: Vec<Conductor>,
    load: Option<Loaded>,
    /// Whether nothing in it has a fault of its own: the load is judged only then.
    is_sound: bool,
}

fn entries(root: &Table<'_>) -> Vec<ConnectionEntry> {
    root.optional("$schema", "The schema of this format, for an editor.", &value::TEXT);
    let doc = "A plug that goes into a socket.";
    let connections = root.blocks("connection", doc, "the connection", |table| Some(entry(table)));
    if root.has_only(&["$schema"]) {
        root.reader().fault_of_file(Problem::NoConnections);
    }
    root.finish();
    connections
}

fn entry(mut table: Table<'_>) -> ConnectionEntry {
    let (span, told) = (table.span(), table.reader().told());
    let name = table.located("name", "What the connection is called.", &value::LABEL);
    if let Some(name) = &name {
        table.call(format!("connection `{}`", Shown::from(name.value.as_str())), name.span.clone());
    }
    let doc = "The socket, by its item number, `770-745`; one of several faces with its name, `770-1/Input`.";
    let socket = table.required("socket", doc, &value::LABEL);
    let plug = table.required(
        "plug",
        "The plug, by its item number, `770-755`; one of several faces with its name, `770-1/Input`.",
        &value::LABEL,
    );
    let within = table.within().to_owned();
    let doc = "A conductor of the socket, at a pole.";
    let socket_conductors = table.blocks("socket-conductor", doc, &format!("a conductor of {within}"), conductor);
    let doc = "A conductor of the plug, at a pole.";
    let plug_conductors = table.blocks("plug-conductor", doc, &format!("a conductor of {within}"), conductor);
    let load = table.block("load", "What the pair carries.", load);
    table.finish();
    let is_sound = table.reader().told() == told && !table.reader().is_broken(&span);
    ConnectionEntry {
        span,
        name: name.map(|name| name.value),
        socket,
        plug,
        socket_conductors,
        plug_conductors,
        load,
        is_sound,
    }
}

/// The connection, if both are known and they mate.
fn check<'c>(
    entry: ConnectionEntry,
    source: &Arc<Source>,
    catalog: &'c Catalog,
    faults: &mut Faults,
) -> Option<WiringConnection<'c>> {
    let mut find = |label: &Option<Located<String>>| {
        label.as_ref().map(|label| catalog.face_or(&label.value, &mut faults.spelling))
    };
    let (socket, plug) = (find(&entry.socket), find(&entry.plug));
    let known =
        |side: &Option<Result<&'c FaceEntry, Problem>>| side.as_ref().and_then(|face| face.as_ref().ok().copied());
    let (known_socket, known_plug) = (known(&socket), known(&plug));
    for (label, found, other) in [(&entry.socket, socket, known_plug), (&entry.plug, plug, known_socket)] {
        if let (Some(label), Some(Err(problem))) = (label, found) {
            let span = label.span.clone();
            faults.add_with(source, span, |spelling| with_what_mates(problem, other, catalog, spelling));
        }
    }
    let refused = match (known_socket, known_plug) {
        (Some(socket), Some(plug)) => socket.as_rules_see_it().mates_with(&plug.as_rules_see_it()).err(),
        _ => None,
    };
    // Of two plugs it is the one in the socket's place that is wrong.
    let is_socket_wrong = known_socket.is_some_and(|socket| socket.gender == Gender::Plug)
        && known_plug.is_some_and(|plug| plug.gender == Gender::Plug);
    let is_wrong = |side: &Side| refused.is_some() && (side.gender == Gender::Socket) == is_socket_wrong;
    // Also where the other half is wrong: what goes into this one doesn't depend on it.
    let mut wired = |face: Option<&'c FaceEntry>, label: Option<Located<String>>, side: Side, conductors| {
        let face = face.filter(|face| face.gender == side.gender && !is_wrong(&side))?;
        Some(terminate(Half { face, side, label: label?.span, conductors }, source, faults))
    };
    let labels = (entry.socket.clone(), entry.plug.clone());
    let socket_side = wired(known_socket, entry.socket, Side::SOCKET, entry.socket_conductors);
    let plug_side = wired(known_plug, entry.plug, Side::PLUG, entry.plug_conductors);
    let (socket, plug) = (known_socket?, known_plug?);
    if let Some(mismatches) = refused {
        let (wrong, right) = if is_socket_wrong { (labels.0?, plug) } else { (labels.1?, socket) };
        faults.add_with(source, wrong.span, |_| {
            let (socket, plug, mates) = (socket.label(), plug.label(), catalog.mates(right));
            Problem::DoesNotMate(Box::new(Refused { socket, plug, mismatches, mates }))
        });
        return None;
    }
    let stated = entry.load.as_ref().map(|load| load.load);
    let pair = Pair { socket: socket_side?, plug: plug_side?, load: entry.load.filter(|_| entry.is_sound) };
    pair.check(source, faults);
    let (socket_conductors, plug_conductors) = (pair.socket.poles(), pair.plug.poles());
    let (source, span, load) = (Arc::clone(source), entry.span, stated);
    Some(WiringConnection { name: entry.name, socket, plug, socket_conductors, plug_conductors, load, source, span })
}

/// Of what can't be connected, which part would fit the other side.
fn with_what_mates(problem: Problem, other: Option<&FaceEntry>, catalog: &Catalog, spelling: &mut Speller) -> Problem {
    let mates = other.map(|other| catalog.mates(other));
    match problem {
        // Of two that are written alike, the one that would fit is meant.
        Problem::NoSuchPart { item, meant, .. } => {
            let shown = mates.as_ref().map(|mates| mates.shown.as_slice()).unwrap_or_default();
            let meant = spelling.meant(&item, shown).map(|meant| meant.as_str().into()).or(meant);
            Problem::NoSuchPart { item, meant, mates }
        }
        Problem::NotAConnector { item, kind, .. } => Problem::NotAConnector { item, kind, mates },
        problem => problem,
    }
}
