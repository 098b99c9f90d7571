//! Writes a mounted part, a locked half and a capped socket as literals.

mod parts {
    winsta::parts!("../pairs.toml");
}

use std::marker::PhantomData;
use parts::{Cap3, Plug3B, Socket3B};
use winsta::{Capped, Mounted, WithLever};
use winsta::pose::Held;

fn main() {
    let _: Mounted<Socket3B> = Mounted(PhantomData); //~ E0423
    let _: WithLever<Plug3B> = WithLever(PhantomData); //~ E0423
    let _: Capped<Socket3B, Cap3> = Capped(PhantomData); //~ E0423
    let _: Held<Plug3B, ()> = Held(PhantomData); //~ E0423
}
