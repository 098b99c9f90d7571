//! A half with a name: in fields, in signatures, mated, mounted, capped, released; with every word for a conductor.
#![forbid(unsafe_code)]
#![deny(missing_docs, unreachable_pub)]

use ::core::{assert_eq, mem::size_of};
use ::std::string::ToString;

use parts::{P770_254_062_000, P770_744_062_000};
use ::winsta::conductor::{Sqmm1_5, Sqmm2_5, fine_stranded, solid, stranded};
use ::winsta::potential::{L1, L2, N, PE, _1, _2, _3};
use ::winsta::{Locked, Mated, MatesWith, mate, rotated, terminate, wired};

mod parts {
    ::winsta::parts!("../../../examples/wiring.toml");
}

wired! {
    /// The socket of a luminaire.
    pub LampSocket = P770_744_062_000 {
        _3: stranded(L2, Sqmm2_5).carrying::<20>(),
        PE: solid(PE, Sqmm2_5).stripped::<9>(),
        _2: solid(N, Sqmm2_5).pushed_in().carrying::<20>().stripped_tenths::<9, 0>(),
        _1: solid(L1, Sqmm2_5),
        _1: fine_stranded(L1, Sqmm2_5).with_ferrule(),
    }
}

wired!(LampPlug = P770_254_062_000 { PE: fine_stranded(PE, Sqmm1_5).with_collared_ferrule(), });

struct Luminaire {
    joint: Mated<LampSocket, LampPlug, Locked>,
}

fn connect<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
    mate(socket, plug)
}

fn main() {
    assert_eq!(size_of::<Luminaire>(), 0);
    let socket = LampSocket::terminate(P770_744_062_000);
    let by_hand = terminate(P770_744_062_000)
        .pole(_3, stranded(L2, Sqmm2_5).carrying::<20>())
        .pole(PE, solid(PE, Sqmm2_5).stripped::<9>())
        .pole(_2, solid(N, Sqmm2_5).pushed_in().carrying::<20>().stripped_tenths::<9, 0>())
        .pole(_1, solid(L1, Sqmm2_5))
        .pole(_1, fine_stranded(L1, Sqmm2_5).with_ferrule());
    assert_eq!(socket.wiring(), by_hand.wiring());
    assert_eq!(::std::format!("{socket:?}"), "LampSocket(770-744/062-000)");

    let plug = rotated(LampPlug::terminate(P770_254_062_000)).straight();
    let luminaire = Luminaire { joint: connect(socket, plug).lock() };
    assert_eq!(luminaire.joint.to_string(), "770-744/062-000 + 770-254/062-000, locked");
    let (socket, plug) = luminaire.joint.unlock().unmate();
    let _: (P770_744_062_000, P770_254_062_000) = (socket.release(), plug.release());
}
