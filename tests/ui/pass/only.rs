//! Types of the parts that are named, and of their faces.

#![forbid(unsafe_code)]

mod parts {
    winsta::parts!("../bench.toml", only = ["lead socket", "lead plug", "tee", "cap of 12"]);
}

/// No name is taken that would be one of another part.
mod others {
    winsta::parts!("../bench.toml", only = ["mains plug"],);

    pub struct LeadSocket;
}

use parts::{CapOf12, LeadPlug, LeadSocket, Tee};
use winsta::{cap, mate};

fn main() {
    let (socket, plug) = mate(LeadSocket, LeadPlug).unmate();
    let (input, output, _) = Tee.split();
    let _ = (mate(socket, input), mate(output, plug));
    let _ = cap(LeadSocket, CapOf12);
    let _ = mate(LeadSocket, others::MainsPlug);
    let _ = others::LeadSocket;
}
