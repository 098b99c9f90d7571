//! No type that proves something passes for one that proves something else.
//!
//! Types that differ in a lifetime alone are subtypes of each other, `for<'a> fn(&'a str)` of `fn(&'static str)`, and rustc
//! takes one for the other without a word. So what a proof is about stands where nothing but the same type does.

use core::marker::PhantomData;

/// Instead of `PhantomData<T>`. It is [`Send`] and [`Sync`] where `T` is, as that one.
pub(crate) type Invariant<T> = PhantomData<(T, fn(T) -> T)>;

#[cfg(test)]
mod tests {
    use std::panic::{RefUnwindSafe, UnwindSafe};

    use crate::cap::Capped;
    use crate::conductor::{Conductor, IsSolid, Sqmm1};
    use crate::lever::WithLever;
    use crate::mated::{Locked, Mated};
    use crate::mounting::Mounted;
    use crate::pose::Rotated;
    use crate::potential::L1;
    use crate::terminated::{Free, Terminated};
    use crate::unchecked::MatedUnchecked;

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
}
