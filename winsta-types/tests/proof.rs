//! A proof has no size, and the auto traits of what it is about.

use std::panic::{RefUnwindSafe, UnwindSafe};

use winsta_types::cap::Capped;
use winsta_types::conductor::{Conductor, IsSolid, Sqmm1};
use winsta_types::lever::WithLever;
use winsta_types::mated::{Locked, Mated};
use winsta_types::mounting::Mounted;
use winsta_types::pose::Rotated;
use winsta_types::potential::L1;
use winsta_types::terminated::{Free, Terminated};
use winsta_types::unchecked::MatedUnchecked;

struct Socket;
struct Plug;

fn is_everything<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() -> usize {
    size_of::<T>()
}

#[test]
fn a_proof_has_no_size_and_the_auto_traits_of_its_pieces() {
    type Wired = Terminated<Socket, (Free, Conductor<L1, IsSolid, Sqmm1>)>;
    assert_eq!(is_everything::<Mated<Wired, WithLever<Plug>, Locked>>(), 0);
    assert_eq!(is_everything::<Mounted<Capped<Socket, Plug>>>(), 0);
    assert_eq!(is_everything::<Rotated<Plug>>(), 0);
    assert_eq!(is_everything::<MatedUnchecked<Socket, Plug>>(), size_of::<&str>());
}
