//! Lets an associated type promise that the pair mates.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{CodingASocket, Plug3B};
use winsta::{Mated, MatesWith, mate};

trait Pair {
    type Socket;
    type Plug: MatesWith<Self::Socket>;
    fn pieces(self) -> (Self::Socket, Self::Plug);
}

impl Pair for (CodingASocket, Plug3B) {
    type Socket = CodingASocket;
    type Plug = Plug3B; //~ E0277
    fn pieces(self) -> (CodingASocket, Plug3B) {
        self
    }
}

fn joined<T: Pair>(pair: T) -> Mated<T::Socket, T::Plug> {
    let (socket, plug) = pair.pieces();
    mate(socket, plug)
}

fn main() {
    let _ = joined((CodingASocket, Plug3B));
}
