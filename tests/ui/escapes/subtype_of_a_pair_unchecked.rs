//! Takes a pair that nobody has checked for one of a type that is a subtype of it.

type Proof<F> = winsta::MatedUnchecked<F, ()>;

fn turned(proof: Proof<for<'a> fn(&'a ())>) -> Proof<fn(&'static ())> {
    proof //~ E0308
}

fn main() {}
