//! Reaches what `energize!` and `mount!` expand to, without the word `__private`.

use winsta_types::joint::energized::shown::{Carries, energized}; //~ E0603
use winsta_types::energized::{must_carry, Halves}; //~ E0432
use winsta_types::mounting::{mounted, must_mount}; //~ E0432
use winsta_types::proof::Proof; //~ E0603

fn main() {}
