//! Item numbers that the file doesn't have, each at its place. The parts that it has are made.

mod parts {
    winsta::parts!("../bench.toml", only = ["lead sockt", "lead plug", "4711"]);
}

fn main() {
    let _ = parts::LeadPlug;
}
