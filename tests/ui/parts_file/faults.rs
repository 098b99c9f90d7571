//! Every fault of the file at once, and no further error: the part that is sound and the one that isn't both exist.

mod parts {
    winsta::parts!("./faults.toml");
}

fn main() {
    let _ = (parts::P1, parts::P2, parts::P3);
}
