//! Takes a socket with a cap or a lever that nobody fitted, and makes one by hand.

mod parts {
    winsta::parts!("../bench.toml");
}

use parts::{CutoutCap, LeadSocket};
use winsta::{Capped, Part, WithLever};

fn main() {
    let capped: Capped<LeadSocket, CutoutCap> = <Capped<LeadSocket, CutoutCap> as Part>::PIECE; //~ E0308
    let lever: WithLever<LeadSocket> = <WithLever<LeadSocket> as Part>::PIECE; //~ E0308
    let _ = WithLever::<LeadSocket>(std::marker::PhantomData); //~ E0423
    let _: WithLever<LeadSocket> = Default::default(); //~ E0277
}
