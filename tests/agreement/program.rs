// The program of `tests/agreement`, which writes the pieces and the questions under it.

mod shipped {
    winsta::parts!("./winsta.toml", "./winsta-snap-in.toml");
}
mod made_up {
    winsta::parts!("./made-up.toml");
}
mod other {
    winsta::parts!("./other.toml");
}

use std::marker::PhantomData;

use winsta::cap::{CapFor, LockoutCap, Opening, cap};
use winsta::conductor::{Conductor, IsSolid, Sqmm1_5, solid};
use winsta::connector::Condition;
use winsta::data_sheet::DataSheet;
use winsta::erased::{AnyConnector, Erasable};
use winsta::lever::{Levers, TakesLever};
use winsta::load::Joint;
use winsta::mating::Face;
use winsta::mounting::Unmounted;
use winsta::pose::{PoleMap, Plug, Pose};
use winsta::potential::{_1, _2, _3, L1, N};
use winsta::terminated::{Free, Terminable, Wires, Wiring};
use winsta::{
    Capped, Connector, Cutout, LocksWith, Mated, MatesWith, Mounted, Panel, Part, Rotated, SinglePole, Staggered,
    Terminated, WithLever, mount, rotated, single_pole, staggered, terminate, with_lever,
};

// What the compiler is asked. An inherent constant comes before one of a trait, if its bound holds.

/// Of two pieces.
struct Probe<S, P>(PhantomData<(S, P)>);

trait Refused {
    const MATES: bool = false;
    const LOCKS: bool = false;
    const CLOSES: bool = false;
}

impl<S, P> Refused for Probe<S, P> {}

impl<S, P: MatesWith<S>> Probe<S, P> {
    const MATES: bool = true;
}

impl<S, P: LocksWith<S>> Probe<S, P> {
    const LOCKS: bool = true;
}

impl<S, C: CapFor<S>> Probe<S, C> {
    const CLOSES: bool = true;
}

/// Of one piece: what may be put on it.
struct On<T>(PhantomData<T>);

trait MayNotBe {
    const TAKES_LEVER: bool = false;
    const IS_PLUG: bool = false;
    const TAKES_CAP: bool = false;
    const MOUNTS: bool = false;
    const TERMINATES: bool = false;
}

impl<T> MayNotBe for On<T> {}

impl<T: TakesLever> On<T> {
    const TAKES_LEVER: bool = true;
}

impl<T: Plug> On<T> {
    const IS_PLUG: bool = true;
}

impl<T> On<T>
where
    made_up::CapOf12: CapFor<T>,
{
    const TAKES_CAP: bool = true;
}

impl<T: Unmounted> On<T> {
    const MOUNTS: bool = true;
}

impl<T: Terminable> On<T> {
    const TERMINATES: bool = true;
}

// Of parts that are the same to a person one is asked about. To the compiler they are the same, too.

fn same_face<A: Connector, B>()
where
    B: Connector<
            Gender = A::Gender,
            Family = A::Family,
            Poles = A::Poles,
            Coding = A::Coding,
            Application = A::Application,
            Lever = A::Lever,
            Condition = A::Condition,
        >,
{
}

fn same_cap<A: LockoutCap, B: LockoutCap<Use = A::Use, Poles = A::Poles, Size = A::Size>>() {}

#[allow(dead_code)] // where there is one of each
fn same_role<A: Part, B: Part<Role = A::Role>>() {}

// What is asked at run time.

/// A piece when the program runs.
#[derive(Default)]
struct Piece {
    face: Option<Face<'static>>,
    wiring: Option<Wiring<'static>>,
    has_lever: bool,
    /// Without its type, if it has no conductors.
    erased: Option<AnyConnector>,
    /// Of a part as it comes from the shelf.
    sheet: Option<&'static DataSheet>,
    opening: Option<Opening>,
}

fn connector<C: Connector>(_: C) -> Piece {
    const { assert!(size_of::<C>() == 0 && size_of::<Mated<C, C>>() == 0) };
    let face = Face::of::<C>();
    Piece {
        face,
        wiring: <<C::Condition as Condition>::Wiring as Wires>::WIRING,
        has_lever: <C::Lever as Levers>::FITTED,
        opening: face.map(|face| Opening::of(&face)),
        ..Piece::default()
    }
}

fn erased<C: Erasable>(piece: C) -> Option<AnyConnector> {
    Some(AnyConnector::of(piece))
}

fn part(sheet: &'static DataSheet) -> Piece {
    Piece { sheet: Some(sheet), opening: sheet.opening(), ..Piece::default() }
}

fn cutout<const POLES: u8>(_: Cutout<POLES>) -> Piece {
    let poles = winsta::poles::Poles::new(POLES).unwrap();
    Piece { opening: Some(Opening::InPanel { poles }), ..Piece::default() }
}

const PANEL: Panel = Panel::with_cutout(3).micrometers(1500).at(20);

/// The one verdict of all ways to ask for it: by faces, without types, by data sheets. `None` can't be asked.
fn asked<T: PartialEq, const N: usize>(ways: [Option<Result<(), T>>; N]) -> bool {
    let mut verdicts = ways.into_iter().flatten();
    let Some(first) = verdicts.next() else { return false };
    assert!(verdicts.all(|verdict| verdict == first));
    first.is_ok()
}

fn mates(socket: &Piece, plug: &Piece) -> bool {
    let joint = |socket: &Piece, plug: &Piece| {
        let (here, there) = (socket.face?, plug.face?);
        let sheets = [socket, plug].map(|half| half.sheet.unwrap_or(shipped::P770_201::DATA_SHEET));
        let pole_map = PoleMap::new(there.poles, there.pose);
        let joint = Joint { socket: sheets[0], plug: sheets[1], socket_wiring: socket.wiring, plug_wiring: plug.wiring, pole_map };
        (here.poles == there.poles).then(|| joint.joins_equal_potentials().is_ok())
    };
    asked([
        socket.face.zip(plug.face).map(|(socket, plug)| socket.mates_with(&plug)),
        socket.erased.as_ref().zip(plug.erased.as_ref()).map(|(socket, plug)| socket.mates_with(plug)),
        socket.sheet.zip(plug.sheet).map(|(socket, plug)| socket.mates_with(plug)),
    ]) && joint(socket, plug).unwrap_or(true)
}

fn locks(socket: &Piece, plug: &Piece) -> bool {
    let verdict = asked([
        socket.erased.as_ref().zip(plug.erased.as_ref()).map(|(socket, plug)| socket.locks_with(plug)),
        socket.sheet.zip(plug.sheet).map(|(socket, plug)| socket.locks_with(plug)),
    ]);
    // A half with conductors keeps its type: there is this alone.
    let is_erased = socket.erased.is_some() && plug.erased.is_some() || socket.sheet.is_some() && plug.sheet.is_some();
    let is_straight = plug.face.is_some_and(|face| face.pose == Pose::Straight);
    if is_erased { verdict } else { (socket.has_lever || plug.has_lever) && is_straight }
}

fn closes(opening: &Piece, cap: &Piece) -> bool {
    asked([
        opening.opening.zip(cap.sheet.and_then(DataSheet::cap)).map(|(opening, cap)| opening.closed_by(&cap)),
        opening.sheet.zip(cap.sheet).map(|(opening, cap)| opening.closed_by(cap)),
    ])
}

fn main() {
    same();
    let compiler = COMPILER.concat().iter().map(|verdict| if *verdict { '1' } else { '0' }).collect::<String>();
    let pieces = pieces();
    let questions = std::fs::read_to_string(QUESTIONS).unwrap();
    let run_time = questions.lines().map(|line| {
        let mut words = line.split(' ');
        let question = words.next().unwrap();
        let [first, second] = [(); 2].map(|()| &pieces[words.next().unwrap().parse::<usize>().unwrap()]);
        let verdict = match question {
            "MATES" => mates(first, second),
            "LOCKS" => locks(first, second),
            _ => closes(first, second),
        };
        if verdict { '1' } else { '0' }
    });
    println!("{compiler}\n{}", run_time.collect::<String>());
}
