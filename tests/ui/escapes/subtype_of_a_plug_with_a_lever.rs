//! Takes a plug with a lever for one of a type that is a subtype of it.

type Proof<F> = winsta::WithLever<F>;

fn turned(proof: Proof<for<'a> fn(&'a ())>) -> Proof<fn(&'static ())> {
    proof //~ E0308
}

fn main() {}
