//! Takes a plug in a pose for one of a type that is a subtype of it.

type Proof<F> = winsta::Rotated<F>;

fn turned(proof: Proof<for<'a> fn(&'a ())>) -> Proof<fn(&'static ())> {
    proof //~ E0308
}

fn main() {}
