//! Mating: which plug goes into which socket.

use core::mem::ManuallyDrop;

use crate::joint::mated::Mated;
use crate::joint::reason::given;
use crate::rules::{MatesAcrossApplications, MatesWith};

/// Plugs `plug` into `socket`. The pair is not locked yet: see [`Mated::lock`].
///
/// Both pieces are handed over, and [`Mated::unmate`] hands them back. A pair that doesn't mate is a compile error at
/// the plug, one for each rule that it breaks. In the image nothing is left of it.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::mate;
///
/// let joint = mate(P770_744_062_000, P770_254_062_000);
/// # let _ = joint;
/// ```
///
/// ```compile_fail
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// # use parts::P770_744_062_000;
/// # use winsta::mate;
/// let joint = mate(P770_744_062_000, P770_744_062_000); // socket against socket
/// ```
#[inline(always)]
pub const fn mate<S, P: MatesWith<S>>(socket: S, plug: P) -> Mated<S, P> {
    // A generic value can't be dropped in a `const fn`: its destructor might not be const.
    let _ = ManuallyDrop::new((socket, plug));
    Mated::new()
}

/// Plugs `plug` into `socket` although they state different applications, for a reason. All other rules are checked.
///
/// The macro of the same name, `mate_across_applications!`, checks the reason at compile time wherever it is called.
///
/// # Panics
///
/// If the reason is empty. In a constant that is a compile error.
#[inline(always)]
#[track_caller]
pub const fn mate_across_applications<S, P: MatesAcrossApplications<S>>(
    socket: S,
    plug: P,
    reason: &'static str,
) -> Mated<S, P> {
    let _ = given(reason);
    let _ = ManuallyDrop::new((socket, plug));
    Mated::new()
}
