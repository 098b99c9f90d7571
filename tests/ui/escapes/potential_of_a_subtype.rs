//! Makes two potentials of types that are subtypes of each other, and turns a wired half of one into one of the other.

mod parts {
    winsta::parts!("../wiring.toml");
}

use std::marker::PhantomData;
use winsta::Terminated;
use winsta::conductor::{Conductor, IsSolid, Sqmm1};
use winsta::terminated::Free;

struct Of<T>(PhantomData<T>);

type One = Of<for<'a> fn(&'a ())>;
type Other = Of<fn(&'static ())>;

winsta::potential!(#[cfg(any())] One = "one");
winsta::potential!(#[cfg(any())] Other = "other");

type Half<F> = Terminated<parts::Header, (Free, Free, Conductor<F, IsSolid, Sqmm1>)>;

fn turned(half: Half<One>) -> Half<Other> {
    half //~ E0308
}

fn main() {}
