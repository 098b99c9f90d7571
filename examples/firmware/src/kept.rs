//! What is kept over a restart, in RAM that the start leaves alone. After power was off it begins anew.

use core::mem::MaybeUninit;
use core::ptr::{read_volatile, write_volatile};

use winsta::MatingCycleCounter;

/// Both counts, and a checksum to tell them from what is in RAM by chance.
#[unsafe(link_section = ".uninit.KEPT")]
static mut KEPT: MaybeUninit<[u32; 3]> = MaybeUninit::uninit();

/// Counts one mating more.
pub fn count_a_mating_cycle() -> MatingCycleCounter {
    let kept: *mut [u32; 3] = (&raw mut KEPT).cast();
    // SAFETY: only this function touches it, no interrupt calls it, and any bits are numbers.
    let [without_load, with_load, checksum] = unsafe { read_volatile(kept) };
    let mut counter = if checksum == !(without_load ^ with_load.rotate_left(1)) {
        MatingCycleCounter::from_counts(without_load, with_load)
    } else {
        MatingCycleCounter::new()
    };
    counter.count();
    let (without_load, with_load) = (counter.without_load(), counter.with_load());
    // SAFETY: as above.
    unsafe { write_volatile(kept, [without_load, with_load, !(without_load ^ with_load.rotate_left(1))]) };
    counter
}
