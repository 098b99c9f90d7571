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
use winsta::data_sheet::{DataSheet, OvervoltageCategory};
use winsta::erased::{AnyConnector, Slot};
use winsta::load::standard;
use winsta::{Load, Part, energize, mate};

use crate::board::{Lighting, LightingPlug, LightingSocket};
use crate::parts::{BusPlug, BusSocket, P770_254_062_000, P770_744_062_000, SwitchedPlug};

mod parts {
    winsta::parts!("parts/room-controller.toml");
}

/// The sockets of the board, of different types.
static SOCKETS: [Slot; 2] = [Slot::of(P770_744_062_000), Slot::of(BusSocket)];

/// What an installer may bring along. Which of it goes in where is asked at run time here.
static BROUGHT_ALONG: [&DataSheet; 4] =
    [P770_254_062_000::DATA_SHEET, SwitchedPlug::DATA_SHEET, BusPlug::DATA_SHEET, parts::P770_201::DATA_SHEET];

const LAMPS: Load = Load::by(standard::IEC_60664_1)
    .volts(230)
    .amperes(16)
    .loaded_poles(3)
    .overvoltage_category(OvervoltageCategory::III)
    .ambient(35);

#[entry]
fn main() -> ! {
    // Nothing of all this is in the image.
    let socket = LightingSocket::terminate(P770_744_062_000);
    let plug = LightingPlug::terminate(P770_254_062_000);
    let luminaire = mate(socket, plug).lock();
    let sensors = mate(BusSocket, BusPlug).lock();
    println!("{luminaire}");
    println!("{sensors}");

    let cycles = kept::count_a_mating_cycle();
    let left = cycles.left(&P770_744_062_000::DATA_SHEET.mechanics.mating_cycles);
    println!("mating cycle {}, left: {left}", cycles.without_load());

    // `cargo build --features wrong-plug` doesn't get past this line.
    #[cfg(feature = "wrong-plug")]
    let _ = mate(P770_744_062_000, SwitchedPlug);

    // The output asks for the pair, locked. With `sensors` instead, or before `lock()`, this would not compile.
    let mut lighting = Lighting::new();
    lighting.switch_on(&luminaire);
    println!("lighting is {}", if lighting.is_on() { "on" } else { "off" });

    // At 32 A this would not compile. Nor could the pair be unlocked before `de_energize()`.
    let luminaire = energize!(luminaire, LAMPS);
    println!("{luminaire}");

    // Whoever pulls the plug has to give the pair away, and so switches off first.
    lighting.switch_off();
    let (_socket, _plug) = luminaire.de_energize().unlock().unmate();
    println!("lighting is {}", if lighting.is_on() { "on" } else { "off" });

    if cycles.without_load() == 1 {
        println!("restart\n");
        board::restart();
    }

    // An installer's plug, whose type isn't known before it is there. The check gives it its type back.
    if let Some(socket) = SOCKETS[1].take() {
        match socket.mate(AnyConnector::of(BusPlug)).map(|joint| joint.downcast::<BusSocket, BusPlug>()) {
            Ok(Ok(joint)) => println!("{}", joint.lock()),
            Ok(Err(_)) => println!("another pair than was asked for"),
            Err(refused) => println!("{refused}"),
        }
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
