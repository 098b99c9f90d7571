//! What is kept over a restart, in RAM that the start leaves alone. After power was off it begins anew.

use core::mem::MaybeUninit;
use core::ptr::{read_volatile, write_volatile};

/// A number, and its complement to tell it from what is in RAM by chance.
#[unsafe(link_section = ".uninit.KEPT")]
static mut KEPT: MaybeUninit<[u32; 2]> = MaybeUninit::uninit();

/// Counts one mating more, and says which it is.
pub fn count_a_mating_cycle() -> u32 {
    let kept: *mut [u32; 2] = (&raw mut KEPT).cast();
    // SAFETY: only this function touches it, no interrupt calls it, and any bits are a number.
    let [before, complement] = unsafe { read_volatile(kept) };
    let cycle = if complement == !before { before.saturating_add(1) } else { 1 };
    // SAFETY: as above.
    unsafe { write_volatile(kept, [cycle, !cycle]) };
    cycle
}
