//! The parts that would fit are left out: the note says so.

mod parts {
    winsta::parts!("../../../parts/winsta.toml", only = ["770-744/062-000"]);
}

use parts::P770_744_062_000;

fn main() {
    let _ = winsta::mate(P770_744_062_000, P770_744_062_000);
}
