//! Every macro that makes types, inside a function.

#![forbid(unsafe_code)]

fn main() {
    winsta::parts!("../wiring.toml");
    winsta::potential!(Control = "control");

    use winsta::conductor::{Sqmm1, solid};
    use winsta::potential::{_1, _2, N};
    use winsta::{mate, terminate};

    let socket = terminate(Header3).pole(_1, solid(Control, Sqmm1)).pole(_2, solid(N, Sqmm1));
    let joint = mate(socket, Ribbon3).lock();
    assert_eq!(joint.to_string(), "header of three lines + ribbon of three lines, locked");
}
