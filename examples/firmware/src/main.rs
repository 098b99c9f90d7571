//! The board of a room controller: an output for the lighting, and a bus for the sensors.
//!
//! In this folder, with `qemu-system-arm` on the machine:
//!
//! ```text
//! rustup target add thumbv7m-none-eabi
//! cargo run
//! ```
//!
//! `./run.sh` does the same where there is no rustup, and checks what is printed.

#![no_std]
#![no_main]

mod board;
mod kept;

use cortex_m_rt::entry;
use semihosting::{print, println, process};
use winsta::data_sheet::DataSheet;
use winsta::{Part, mate};

use crate::board::Lighting;
use crate::parts::{BusPlug, BusSocket, P770_254_062_000, P770_744_062_000, SwitchedPlug};

mod parts {
    winsta::parts!("parts/room-controller.toml");
}

/// What an installer may bring along. Which of it goes in where is asked at run time here.
static BROUGHT_ALONG: [&DataSheet; 4] =
    [P770_254_062_000::DATA_SHEET, SwitchedPlug::DATA_SHEET, BusPlug::DATA_SHEET, parts::P770_201::DATA_SHEET];

#[entry]
fn main() -> ! {
    // Nothing of these two lines is in the image.
    let luminaire = mate(P770_744_062_000, P770_254_062_000).lock();
    let sensors = mate(BusSocket, BusPlug).lock();
    println!("{luminaire}");
    println!("{sensors}");

    let cycle = kept::count_a_mating_cycle();
    print!("mating cycle {cycle}");
    match P770_744_062_000::DATA_SHEET.mechanics.mating_cycles.without_load {
        Some(most) => println!(" of {most}"),
        None => println!(", of how many isn't known"),
    }

    // `cargo build --features wrong-plug` doesn't get past this line.
    #[cfg(feature = "wrong-plug")]
    let _ = mate(P770_744_062_000, SwitchedPlug);

    // The output asks for the pair, locked. With `sensors` instead, or before `lock()`, this would not compile.
    let mut lighting = Lighting::new();
    lighting.switch_on(&luminaire);
    println!("lighting is {}", if lighting.is_on() { "on" } else { "off" });

    // Whoever pulls the plug has to give the locked pair away, and so switches off first.
    lighting.switch_off();
    let (_socket, _plug) = luminaire.unlock().unmate();
    println!("lighting is {}", if lighting.is_on() { "on" } else { "off" });

    if cycle == 1 {
        println!("restart\n");
        board::restart();
    }

    println!("\nwhat goes into {}:", P770_744_062_000::DATA_SHEET.item_number);
    for plug in BROUGHT_ALONG {
        print!("{:<18}", plug.item_number);
        match P770_744_062_000::DATA_SHEET.mates_with(plug) {
            Ok(()) => println!("mates"),
            Err(mismatches) => println!("{mismatches}"),
        }
    }
    process::exit(0)
}
