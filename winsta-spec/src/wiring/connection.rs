//! A wiring file: which plug is to go into which socket, checked against a catalog.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use winsta_types::conductor::Description;
use winsta_types::gender::Gender;
use winsta_types::load::Load;

use crate::catalog::Catalog;
use crate::fault::Fault;
use crate::fault::collected::Faults;
use crate::fault::pair::Refused;
use crate::fault::problem::Problem;
use crate::file::loader::Loader;
use crate::file::path::File;
use crate::parts::entry::FaceEntry;
use crate::text::shown::Shown;
use crate::text::source::Source;
use crate::toml::block::{Located, Within};
use crate::toml::parse::parse;
use crate::toml::table::{Table, described};
use crate::value::shape::SchemaKey;
use crate::value::text::{LABEL, TEXT};
use crate::wiring::conductor::{Conductor, Half, Side, conductor, terminate};
use crate::wiring::load::{Loaded, Pair, load};
use crate::wiring::problem::no_connections;

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
    /// The file and the line that it is at: `wiring.toml:12`.
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
/// The faults are in the order of their places. The connections are those whose socket and plug have none.
#[must_use]
pub fn read_wiring<'c>(file: &File, catalog: &'c Catalog) -> (Vec<WiringConnection<'c>>, Vec<Fault>) {
    let mut faults = Faults::default();
    let mut connections = Vec::new();
    if let Some(source) = Loader::default().load_one(file, no_connections(), &mut faults) {
        let entries = parse(&source, "the wiring file", &mut faults, |root| {
            if root.own.keys().all(|key| key.get_ref() == "$schema") {
                root.reader.fault_of_file(no_connections());
            }
            let table = Table::of(root);
            let entries = entries(&table);
            table.finish(&|_| None);
            entries
        });
        for entry in entries {
            connections.extend(check(entry, &source, catalog, &mut faults));
        }
    }
    (connections, faults.into_sorted())
}

/// The keys of a wiring file.
#[must_use]
pub fn wiring_keys() -> Vec<SchemaKey> {
    described(&|table| drop(entries(table)))
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
    root.located("$schema", "The schema of this format, for an editor.", &TEXT);
    let connections = root.tables("connection", "A plug that goes into a socket.", "the connection", entry);
    connections.into_iter().flatten().collect()
}

fn entry(table: &mut Table<'_>) -> Option<ConnectionEntry> {
    let (span, told) = (table.span(), table.told());
    let name = table.located("name", "What the connection is called.", &LABEL);
    if let Some(name) = &name {
        table.call(Within::words(&format!("connection `{}`", Shown::from(name.value.as_str()))), &name.span);
    }
    let doc = "The socket, by its item number, `770-745`; one of several faces with its name, `770-1/Input`.";
    let socket = table.required("socket", doc, &LABEL);
    let doc = "The plug, by its item number, `770-755`; one of several faces with its name, `770-1/Input`.";
    let plug = table.required("plug", doc, &LABEL);
    let within = format!("a conductor of {}", table.within());
    let doc = "A conductor of the socket, at a pole.";
    let socket_conductors = table.tables("socket-conductor", doc, &within, conductor);
    let doc = "A conductor of the plug, at a pole.";
    let plug_conductors = table.tables("plug-conductor", doc, &within, conductor);
    let load = table.table("load", "What the pair carries.", load);
    table.finish(&|_| None);
    Some(ConnectionEntry {
        is_sound: table.told() == told && !table.is_broken(&span),
        span,
        name: name.map(|name| name.value),
        socket,
        plug,
        socket_conductors: socket_conductors.into_iter().flatten().collect(),
        plug_conductors: plug_conductors.into_iter().flatten().collect(),
        load,
    })
}

/// The connection, if both are known and they mate.
fn check<'c>(
    entry: ConnectionEntry,
    source: &Arc<Source>,
    catalog: &'c Catalog,
    faults: &mut Faults,
) -> Option<WiringConnection<'c>> {
    let find = |label: &Option<Located<String>>| label.as_ref().and_then(|label| catalog.face_of(&label.value));
    let (known_socket, known_plug) = (find(&entry.socket), find(&entry.plug));
    for (label, found, other) in [(&entry.socket, known_socket, known_plug), (&entry.plug, known_plug, known_socket)] {
        if let (Some(label), None) = (label, found) {
            let span = label.span.clone();
            faults.add_with(source, span, &|spelling| catalog.no_face(&label.value, other, spelling));
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
        faults.add_with(source, wrong.span, &|_| {
            let (socket, plug) = (socket.label().to_owned(), plug.label().to_owned());
            Problem::does_not_mate(Refused { socket, plug, mismatches, mates: catalog.mates(right) })
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
