//! Erasable: a half with conductors keeps its type, since which potentials meet is checked by types alone.

use crate::part::connector::{Connector, WiringOf};
use crate::part::wiring::Free;
use crate::proof::{Mating, Never, Proof, holds};
use crate::rules::known::FaceKnown;

/// A connector without conductors, which can go without its type.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::erased::{AnyConnector, Erasable};
///
/// fn store<C: Erasable>(piece: C) -> AnyConnector {
///     AnyConnector::of(piece)
/// }
///
/// assert_eq!(store(parts::P770_744_062_000).data_sheet().item_number, "770-744/062-000");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no mating face of its own",
    label = "not a connector",
    note = "a socket or a plug goes without its type, and a part with several faces after `split()`"
)]
pub trait Erasable: Connector + 'static {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<C: Connector + 'static, Rules> Erasable for C
where
    Mating: FaceKnown<C::Gender, C, Rules = Rules>,
    Rules: NoConductors<WiringOf<C>, C::Piece>,
{
    const PROOF: Proof = Proof;
}

/// The half has no conductors.
#[diagnostic::on_unimplemented(
    message = "`{S}` can't go without its type: it has conductors",
    label = "has conductors",
    note = "which potentials meet is asked of types alone: pull the conductors out of `{S}` first, with `release()`"
)]
pub trait NoConductors<Wiring, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S] NoConductors<Free, S>;
    // See `Never`.
    [] NoConductors<Never, Never>;
}
