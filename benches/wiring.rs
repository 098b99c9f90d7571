//! How long it takes to check 10,000 connections, of the shipped parts and of a catalog of 10,000 parts.
//!
//! ```text
//! cargo bench --bench wiring --features std
//! ```

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::time::{Duration, Instant};

use winsta::Catalog;
use winsta::loaded::File;

const CONNECTIONS: usize = 10_000;
const PARTS: usize = 10_000;

fn main() {
    let shipped = Catalog::read(["winsta:winsta.toml", "winsta:winsta-snap-in.toml"]).unwrap();
    let text = large_catalog();
    let large = Catalog::read([File::from_text("parts.toml", &text)]).unwrap();
    let reading = best(|| Catalog::read([File::from_text("parts.toml", &text)]).unwrap());
    println!("{PARTS} parts read: {reading:.1?}");

    check(&shipped, "shipped parts", |_| ("770-745".to_owned(), "770-755".to_owned()));
    check(&shipped, "shipped parts, all wrong", |_| ("770-745".to_owned(), "770-753".to_owned()));
    check(&large, "10000 parts", |at| (item(at % PARTS / 2 * 2), item(at % PARTS / 2 * 2 + 1)));
    check(&large, "10000 parts, all wrong", |at| (item(at % PARTS / 2 * 2), item((at + 10) % PARTS / 2 * 2 + 1)));
    let wrong = wiring(|_| ("770-745".to_owned(), "770-753".to_owned()));
    let faults = shipped.check(File::from_text("wiring.toml", wrong)).unwrap_err();
    println!("{CONNECTIONS} faults drawn: {:.1?}", best(|| faults.to_string()));
    check(&large, "10000 parts, all unknown", |at| (format!("{at}-X"), format!("X-{at}")));
}

fn item(number: usize) -> String {
    format!("{number:05}-A")
}

/// Sockets at the even numbers, plugs at the odd ones, in families of 200 parts each.
fn large_catalog() -> String {
    let mut text = String::new();
    for family in 0..PARTS / 200 {
        writeln!(text, "[[family]]\nname = \"F{family}\"\nsource = \"generated\"").unwrap();
    }
    for number in 0..PARTS {
        let kind = ["socket", "plug"][number % 2];
        let (family, poles) = (number / 2 % (PARTS / 200), 1 + number / 2 % 5);
        let item = item(number);
        writeln!(text, "[[part]]\nitem = \"{item}\"\nkind = \"{kind}\"\nsource = \"generated\"").unwrap();
        writeln!(text, "family = \"F{family}\"\npoles = {poles}\ncoding = \"B\"").unwrap();
    }
    text
}

fn wiring(pair: impl Fn(usize) -> (String, String)) -> String {
    let mut text = String::new();
    for (socket, plug) in (0..CONNECTIONS).map(pair) {
        writeln!(text, "[[connection]]\nsocket = \"{socket}\"\nplug = \"{plug}\"").unwrap();
    }
    text
}

fn check(catalog: &Catalog, name: &str, pair: impl Fn(usize) -> (String, String)) {
    let text = wiring(pair);
    let faults = catalog.check(File::from_text("wiring.toml", &text)).map_or_else(|faults| faults.iter().len(), |_| 0);
    let checking = best(|| catalog.check(File::from_text("wiring.toml", &text)));
    println!("{CONNECTIONS} connections of {name}, read and checked: {checking:.1?}, {faults} faults");
}

/// The shortest of several runs.
fn best<T>(run: impl Fn() -> T) -> Duration {
    let time = |_| {
        let start = Instant::now();
        let result = run();
        let time = start.elapsed();
        drop(result);
        time
    };
    (0..5).map(time).min().unwrap_or_default()
}
