//! The registers of the LM3S6965 that the example needs.

use core::ptr::{read_volatile, write_volatile};

use winsta::conductor::{Sqmm2_5, fine_stranded, solid};
use winsta::potential::{_1, _2, _3, L1, L2, N, PE};
use winsta::{Locked, Mated, wired};

use crate::parts::{P770_254_062_000, P770_744_062_000};

wired! {
    /// The socket of the luminaire, with its conductors.
    pub LightingSocket = P770_744_062_000 {
        _3: solid(L2, Sqmm2_5).carrying::<20>(),
        PE: solid(PE, Sqmm2_5),
        _2: solid(N, Sqmm2_5).carrying::<20>(),
        _1: solid(L1, Sqmm2_5).carrying::<20>(),
    }
}
wired! {
    /// The plug of the cable, with its conductors.
    pub LightingPlug = P770_254_062_000 {
        _3: fine_stranded(L2, Sqmm2_5).carrying::<18>(),
        PE: fine_stranded(PE, Sqmm2_5),
        _2: fine_stranded(N, Sqmm2_5).carrying::<18>(),
        _1: fine_stranded(L1, Sqmm2_5).carrying::<18>(),
    }
}

/// Run-mode clock gating of the ports.
const CLOCK: *mut u32 = 0x400f_e108 as *mut u32;
const CLOCK_OF_PORT_F: u32 = 1 << 5;

const PORT_F: usize = 0x4002_5000;
/// Pin 0. Its bit in the address makes reading and writing touch that pin alone.
const PIN: u32 = 1;
const DATA: *mut u32 = (PORT_F + ((PIN as usize) << 2)) as *mut u32;
const DIRECTION: *mut u32 = (PORT_F + 0x400) as *mut u32;
const DIGITAL_ENABLE: *mut u32 = (PORT_F + 0x51c) as *mut u32;

/// The output for the lighting: pin 0 of port F, the LED of the evaluation board.
pub struct Lighting(());

impl Lighting {
    /// Makes the pin an output, which is off.
    pub fn new() -> Self {
        set(CLOCK, CLOCK_OF_PORT_F);
        set(DIRECTION, PIN);
        set(DIGITAL_ENABLE, PIN);
        let mut lighting = Self(());
        lighting.switch_off();
        lighting
    }

    /// Switches the lighting on. Only who holds the locked pair can.
    pub fn switch_on(&mut self, _: &Mated<LightingSocket, LightingPlug, Locked>) {
        // SAFETY: a register of this chip, which nobody else writes: there is one `Lighting`.
        unsafe { write_volatile(DATA, PIN) }
    }

    /// Switches the lighting off.
    pub fn switch_off(&mut self) {
        // SAFETY: as above.
        unsafe { write_volatile(DATA, 0) }
    }

    /// Whether it is on, as the pin has it.
    pub fn is_on(&self) -> bool {
        // SAFETY: a register of this chip; reading it has no effect.
        unsafe { read_volatile(DATA) != 0 }
    }
}

fn set(register: *mut u32, bits: u32) {
    // SAFETY: called with the registers above only, before anything else uses them.
    unsafe { write_volatile(register, read_volatile(register) | bits) }
}

/// Restarts the processor. The RAM keeps what is in it.
pub fn restart() -> ! {
    cortex_m::peripheral::SCB::sys_reset()
}
