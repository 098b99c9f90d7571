// The program of `tests/agreement.rs`, which writes the pieces and the pairs under it.

mod shipped {
    winsta::parts!("./winsta.toml", "./winsta-snap-in.toml");
}
mod made_up {
    winsta::parts!("./made-up.toml");
}

use std::marker::PhantomData;

use winsta::cap::{CapFor, Opening, cap};
use winsta::data_sheet::DataSheet;
use winsta::erased::{AnyConnector, Erasable};
use winsta::lever::TakesLever;
use winsta::pose::Plug;
use winsta::{
    Capped, Cutout, LocksWith, Mated, MatesWith, Part, Rotated, SinglePole, Staggered, WithLever, rotated,
    single_pole, staggered, with_lever,
};

/// Asks the compiler: an inherent constant comes before one of a trait, if its bound holds.
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

/// A piece when the program runs.
struct Piece {
    connector: Option<AnyConnector>,
    /// Of a part as it comes from the shelf.
    sheet: Option<&'static DataSheet>,
    opening: Option<Opening>,
}

fn connector<C: Erasable>(piece: C, sheet: Option<&'static DataSheet>) -> Piece {
    const { assert!(size_of::<C>() == 0 && size_of::<Mated<C, C>>() == 0) };
    let connector = AnyConnector::of(piece);
    Piece { opening: connector.opening(), connector: Some(connector), sheet }
}

fn part(sheet: &'static DataSheet) -> Piece {
    Piece { connector: None, sheet: Some(sheet), opening: sheet.opening() }
}

fn cutout(poles: u8) -> Piece {
    let poles = winsta::poles::Poles::new(poles).unwrap();
    Piece { connector: None, sheet: None, opening: Some(Opening::InPanel { poles }) }
}

/// Makes a piece in a condition by what a user calls for it.
trait Anew {
    fn anew() -> Self;
}

impl<P: Anew + Plug> Anew for Rotated<P> {
    fn anew() -> Self {
        rotated(P::anew())
    }
}

impl<P: Anew + Plug, const N: i8> Anew for Staggered<P, N> {
    fn anew() -> Self {
        staggered(P::anew())
    }
}

impl<P: Anew + Plug, const N: u8> Anew for SinglePole<P, N> {
    fn anew() -> Self {
        single_pole(P::anew())
    }
}

impl<P: Anew + TakesLever> Anew for WithLever<P> {
    fn anew() -> Self {
        with_lever(P::anew())
    }
}

impl<S: Anew, C: Anew + CapFor<S>> Anew for Capped<S, C> {
    fn anew() -> Self {
        cap(S::anew(), C::anew())
    }
}

/// The verdict on two pieces, which has to be the same by their sheets alone.
fn asked<T: PartialEq>(pieces: Option<Result<(), T>>, sheets: Option<Result<(), T>>) -> bool {
    if let (Some(pieces), Some(sheets)) = (&pieces, &sheets) {
        assert!(pieces == sheets);
    }
    pieces.or(sheets).is_some_and(|verdict| verdict.is_ok())
}

fn mates(socket: &Piece, plug: &Piece) -> bool {
    let connectors = socket.connector.as_ref().zip(plug.connector.as_ref());
    asked(
        connectors.map(|(socket, plug)| socket.mates_with(plug)),
        socket.sheet.zip(plug.sheet).map(|(socket, plug)| socket.mates_with(plug)),
    )
}

fn locks(socket: &Piece, plug: &Piece) -> bool {
    let connectors = socket.connector.as_ref().zip(plug.connector.as_ref());
    asked(
        connectors.map(|(socket, plug)| socket.locks_with(plug)),
        socket.sheet.zip(plug.sheet).map(|(socket, plug)| socket.locks_with(plug)),
    )
}

fn closes(opening: &Piece, cap: &Piece) -> bool {
    asked(
        opening.opening.zip(cap.sheet.and_then(DataSheet::cap)).map(|(opening, cap)| opening.closed_by(&cap)),
        opening.sheet.zip(cap.sheet).map(|(opening, cap)| opening.closed_by(cap)),
    )
}

fn answer(
    run_time: fn(&Piece, &Piece) -> bool,
    compiler: &[&[bool]],
    first: &[Piece],
    second: &[Piece],
    answers: &mut Vec<u8>,
) {
    for (one, row) in first.iter().zip(compiler) {
        for (other, compiler) in second.iter().zip(*row) {
            answers.push(u8::from(*compiler) | u8::from(run_time(one, other)) << 1);
        }
    }
}

fn main() {
    let mut answers = Vec::new();
    /* ANSWERS */
    std::fs::write(VERDICTS_FILE, answers).unwrap();
}
