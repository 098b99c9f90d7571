//! Takes a conductor for one of a type that is a subtype of it.

type Proof<F> = winsta::conductor::Conductor<F, winsta::conductor::IsSolid, winsta::conductor::Sqmm1>;

fn turned(proof: Proof<for<'a> fn(&'a ())>) -> Proof<fn(&'static ())> {
    proof //~ E0308
}

fn main() {}
