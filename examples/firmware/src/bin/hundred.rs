//! A program with a hundred connections, and without them: `run.sh` builds both images and compares them.

#![no_std]
#![no_main]

use core::sync::atomic::{AtomicU32, Ordering};

use cortex_m_rt::entry;
use semihosting::{println, process};

/// Something for `.data`, and something for `.bss`.
static LOAD: AtomicU32 = AtomicU32::new(16);
static SWITCHED: AtomicU32 = AtomicU32::new(0);

#[entry]
fn main() -> ! {
    #[cfg(connections)]
    let rooms = [Room::connect(), Room::connect(), Room::connect(), Room::connect()];
    for _ in 0..3 {
        LOAD.fetch_add(1, Ordering::Relaxed);
        SWITCHED.fetch_add(1, Ordering::Relaxed);
    }
    println!("{} A, switched {} times", LOAD.load(Ordering::Relaxed), SWITCHED.load(Ordering::Relaxed));
    #[cfg(connections)]
    {
        let [first, second, third, fourth] = rooms;
        first.disconnect();
        second.disconnect();
        third.disconnect();
        fourth.disconnect();
    }
    process::exit(0)
}

#[cfg(connections)]
use connections::Room;

#[cfg(connections)]
mod connections {
    use winsta::{Locked, Mated, mate};

    mod parts {
        winsta::parts!("../../../../parts/winsta.toml", "../../../../parts/winsta-snap-in.toml");
    }
    use parts::*;

    macro_rules! room {
        ($($socket:ident + $plug:ident,)*) => {
            /// The connections of one room.
            #[allow(non_snake_case)]
            pub struct Room {
                $($socket: Mated<$socket, $plug, Locked>,)*
            }

            const _: () = assert!([$(stringify!($socket)),*].len() == 25);

            impl Room {
                #[inline(always)]
                pub fn connect() -> Self {
                    Self { $($socket: mate($socket, $plug).lock(),)* }
                }

                #[inline(always)]
                pub fn disconnect(self) {
                    $(let (_socket, _plug) = self.$socket.unlock().unmate();)*
                }
            }
        };
    }

    room! {
        P770_744_062_000 + P770_254_062_000,
        P890_702 + P890_712,
        P890_722 + P890_732,
        P890_742 + P890_752,
        P890_762 + P890_772,
        P890_782 + P890_792,
        P890_2102 + P890_2112,
        P890_703 + P890_713,
        P890_723 + P890_733,
        P890_743 + P890_753,
        P890_763 + P890_773,
        P890_783 + P890_793,
        P770_703 + P770_713,
        P770_723 + P770_733,
        P770_743 + P770_753,
        P770_763 + P770_773,
        P770_783 + P770_793,
        P770_2303 + P770_2313,
        P770_705 + P770_715,
        P770_725 + P770_735,
        P770_745 + P770_755,
        P770_765 + P770_775,
        P770_785 + P770_795,
        P770_2105 + P770_2115,
        P770_2305 + P770_2315,
    }
}
