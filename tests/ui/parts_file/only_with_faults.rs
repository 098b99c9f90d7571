//! A part with a fault of its own is no unknown one, and one that isn't taken has no type.

mod parts {
    winsta::parts!("./faults.toml", only = ["2", "9"]);
}

fn main() {
    let _ = parts::P2;
}
