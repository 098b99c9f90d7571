//! Takes a pair for one of a shorter lifetime.

use winsta::Mated;

fn shorter<'a>(pair: Mated<&'static str, ()>, _: &'a str) -> Mated<&'a str, ()> {
    pair //~ lint
}

fn behind_a_reference<'a, 'b>(pair: &'b Mated<(), for<'c> fn(&'c ())>) -> &'b Mated<(), fn(&'a ())> {
    pair //~ E0308 lint
}

fn main() {}
