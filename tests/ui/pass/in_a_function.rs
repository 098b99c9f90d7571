//! Every macro that makes types, inside a function.

#![forbid(unsafe_code)]

fn main() {
    winsta::parts!("../wiring.toml");
    winsta::potential!(Control = "control");

    use winsta::conductor::{Sqmm1, solid};
    use winsta::potential::{N, PE};
    use winsta::{mate, terminate};

    let socket = terminate(Header).pole(N, solid(Control, Sqmm1)).pole(PE, solid(PE, Sqmm1));
    let joint = mate(socket, Ribbon).lock();
    assert_eq!(joint.to_string(), "header + ribbon, locked");
}
