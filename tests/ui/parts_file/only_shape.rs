//! What is wrong with the call.

mod first {
    winsta::parts!("../bench.toml", only);
}

mod second {
    winsta::parts!("../bench.toml", only = []);
}

mod third {
    winsta::parts!("../bench.toml", just = ["4711"]);
}

mod fourth {
    winsta::parts!("../bench.toml", only = ["lead plug"], "../bench.toml");
}

fn main() {}
