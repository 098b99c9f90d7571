//! Closing: which lockout cap closes which socket or cutout.
//!
//! A separable cap is cut to size: it closes what has as many poles or fewer. Any other closes what has as many.
//!
//! Source: sheet, Compatible products, "protection".

use crate::display::display;
use crate::hlist::{AsList, AtLeastAsLongAs, Cons, End, Number};
use crate::part::cap::{Closable, ForCutouts, ForSockets, LockoutCap, Separable, Whole};
use crate::part::condition::Open;
use crate::part::gender::{Female, Male};
use crate::proof::{Mating, Never, Proof, holds};
use crate::reasons::{Reason, Reasons};
use crate::sheet::cap::{Cap, Opening};
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::gender::Gender;
use crate::sheet::kind::Closes;
use crate::sheet::poles::Poles;

impl Opening {
    /// Whether `cap` closes it: the rules that the compiler checks, at run time.
    ///
    /// ```
    /// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
    /// use winsta::Part;
    /// use winsta::cap::Opening;
    /// use winsta::poles::Poles;
    ///
    /// let Some(cap) = parts::P770_644::DATA_SHEET.cap() else { unreachable!() };
    /// let cutout = |poles| Opening::InPanel { poles: Poles::new(poles).unwrap() };
    /// assert_eq!(cutout(4).closed_by(&cap), Ok(()));
    /// assert_eq!(cutout(3).closed_by(&cap).unwrap_err().to_string(), "cap of 4 poles against 3");
    /// ```
    ///
    /// # Errors
    ///
    /// Every rule that the cap breaks.
    pub const fn closed_by(&self, cap: &Cap) -> Result<(), CapMismatches<'static>> {
        Reasons::among([purpose(*cap, *self), once(*self), size(*cap, self.poles())])
    }
}

impl DataSheet {
    /// Whether `cap` closes this socket: the rules that the compiler checks, at run time. For a cutout see
    /// [`Opening::closed_by`].
    ///
    /// ```
    /// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
    /// use winsta::Part;
    ///
    /// let socket = parts::P770_744_062_000::DATA_SHEET;
    /// assert_eq!(socket.closed_by(parts::P770_201::DATA_SHEET), Ok(()));
    /// let refused = socket.closed_by(parts::P770_644::DATA_SHEET).unwrap_err();
    /// assert_eq!(refused.to_string(), "cap for cutouts against a socket");
    /// ```
    ///
    /// # Errors
    ///
    /// Every rule that the cap breaks.
    pub const fn closed_by(&self, cap: &Self) -> Result<(), CapMismatches<'static>> {
        match (self.opening(), cap.cap()) {
            (Some(opening), Some(cap)) => opening.closed_by(&cap),
            (opening, found) => Reasons::among([
                match self.without(opening.is_some()) {
                    Some(item_number) => Some(CapMismatch::NotClosable { item_number }),
                    None => None,
                },
                match cap.without(found.is_some()) {
                    Some(item_number) => Some(CapMismatch::NotACap { item_number }),
                    None => None,
                },
                None,
            ]),
        }
    }
}

/// Why a lockout cap doesn't close a socket or a cutout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields))]
#[non_exhaustive]
pub enum CapMismatch<'a> {
    /// What is to be closed is neither a socket nor a plug.
    #[allow(missing_docs)]
    NotClosable { item_number: &'a str },
    /// What is to close it is not a lockout cap.
    #[allow(missing_docs)]
    NotACap { item_number: &'a str },
    /// The cap closes cutouts only.
    CutoutCapOnASocket,
    /// The cap closes sockets only.
    SocketCapOnACutout,
    /// A plug isn't closed.
    OnAPlug,
    /// Another cap closes it already.
    ClosedAlready,
    /// Too few poles; or too many, and the cap can't be cut.
    #[allow(missing_docs)]
    Size { cap: Poles, opening: Poles },
}

display! {
    /// As in the compiler's message: `cap of 2 poles against 3`.
    CapMismatch<'_>, []:
    Self::NotClosable { item_number } => "{} is nothing that a lockout cap closes", item_number;
    Self::NotACap { item_number } => "{} is not a lockout cap", item_number;
    Self::CutoutCapOnASocket => "cap for cutouts against a socket";
    Self::SocketCapOnACutout => "cap for sockets against a cutout";
    Self::OnAPlug => "a lockout cap closes sockets and cutouts, not a plug";
    Self::ClosedAlready => "a lockout cap closes it already";
    Self::Size { cap, opening } => "cap of {} poles against {}", cap.get(), opening.get();
}

/// Every rule that a lockout cap breaks: at least one. What the cap is for, whether it is closed already, and the size.
pub type CapMismatches<'a> = Reasons<[Option<CapMismatch<'a>>; 3]>;

impl Reason for CapMismatch<'_> {
    const BETWEEN: &'static str = ", ";
}

/// The rule on use: a cap closes sockets, or cutouts.
const fn purpose(cap: Cap, opening: Opening) -> Option<CapMismatch<'static>> {
    match (opening, cap.closes) {
        (Opening::MatingFace { gender: Gender::Plug, .. }, _) => Some(CapMismatch::OnAPlug),
        (Opening::MatingFace { .. }, Closes::Cutouts) => Some(CapMismatch::CutoutCapOnASocket),
        (Opening::InPanel { .. }, Closes::Sockets) => Some(CapMismatch::SocketCapOnACutout),
        _ => None,
    }
}

/// The rule on what is closed: once.
const fn once(opening: Opening) -> Option<CapMismatch<'static>> {
    match opening {
        Opening::MatingFace { capped: true, .. } => Some(CapMismatch::ClosedAlready),
        _ => None,
    }
}

/// The rule on size: the cap has as many poles as the opening, or more and can be cut.
const fn size(cap: Cap, opening: Poles) -> Option<CapMismatch<'static>> {
    let (has, needs) = (cap.poles.get(), opening.get());
    if has == needs || has > needs && cap.separable && has <= Separable::MAX_POLES {
        None
    } else {
        Some(CapMismatch::Size { cap: cap.poles, opening })
    }
}

impl core::error::Error for CapMismatch<'_> {}

/// This cap closes `S`.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::cap::{CapFor, Capped, cap};
///
/// fn close<S, C: CapFor<S>>(opening: S, with: C) -> Capped<S, C> {
///     cap(opening, with)
/// }
///
/// let closed = close(parts::P770_744_062_000, parts::P770_201);
/// # let _ = closed;
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not close `{S}`: it is not a lockout cap",
    label = "not a lockout cap",
    note = "`cap` takes a socket or a `Cutout`, then a lockout cap for it"
)]
pub trait CapFor<S>: LockoutCap {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S, C, const OPENING: u8, const CAP: u8> CapFor<S> for C
where
    S: Closable<Poles = Number<OPENING>>,
    C: LockoutCap<Poles = Number<CAP>>,
    Mating: NotACutoutCapOnASocket<C::Use, S::Opening, S::Piece, C, S::FittingCaps>,
    Mating: NotASocketCapOnACutout<C::Use, S::Opening, S::Piece, C, S::FittingCaps>,
    Mating: NotOnAPlug<S::Opening, S::Piece, C>,
    Mating: NotCappedYet<S::Cover, S::Piece, C>,
    Mating: CapSizeFits<OPENING, CAP, C::Size, S::Piece, C, S::FittingCaps>,
{
    const PROOF: Proof = Proof;
}

/// It isn't a cap for cutouts on a socket.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: cap for cutouts against a socket",
    label = "cap for cutouts",
    note = "`{S}` is closed by `{Fitting}`"
)]
pub trait NotACutoutCapOnASocket<Use, Opening, S, C, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Opening, S, C, Fitting] NotACutoutCapOnASocket<ForSockets, Opening, S, C, Fitting>;
    [S, C, Fitting] NotACutoutCapOnASocket<ForCutouts, ForCutouts, S, C, Fitting>;
    [S, C, Fitting] NotACutoutCapOnASocket<ForCutouts, Male, S, C, Fitting>;
}

/// It isn't a cap for sockets on a cutout.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: cap for sockets against a cutout",
    label = "cap for sockets",
    note = "`{S}` is closed by `{Fitting}`"
)]
pub trait NotASocketCapOnACutout<Use, Opening, S, C, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Opening, S, C, Fitting] NotASocketCapOnACutout<ForCutouts, Opening, S, C, Fitting>;
    [S, C, Fitting] NotASocketCapOnACutout<ForSockets, Female, S, C, Fitting>;
    [S, C, Fitting] NotASocketCapOnACutout<ForSockets, Male, S, C, Fitting>;
}

/// It isn't a plug that is to be closed.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: a lockout cap closes sockets and cutouts, not a plug",
    label = "not for plugs",
    note = "nothing in this catalog closes the plug `{S}`"
)]
pub trait NotOnAPlug<Opening, S, C> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S, C] NotOnAPlug<Female, S, C>;
    [S, C] NotOnAPlug<ForCutouts, S, C>;
}

/// No cap closes it already.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: a lockout cap closes it already",
    label = "capped already",
    note = "take the cap off `{S}` first, with `uncap`"
)]
pub trait NotCappedYet<Cover, S, C> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S, C] NotCappedYet<Open, S, C>;
    // See `Never`.
    [] NotCappedYet<Never, Never, Never>;
}

/// The cap has as many poles, or more and can be cut.
#[diagnostic::on_unimplemented(
    message = "`{C}` does not close `{S}`: cap of {CAP} poles against {OPENING}",
    label = "wrong size of cap",
    note = "`{S}` is closed by `{Fitting}`"
)]
pub trait CapSizeFits<const OPENING: u8, const CAP: u8, Size, S, C, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [const N: u8, S, C, Fitting] CapSizeFits<N, N, Whole, S, C, Fitting>;
    [const OPENING: u8, const CAP: u8, S, C, Fitting, Least, Poles, Most]
        CapSizeFits<OPENING, CAP, Separable, S, C, Fitting>
        where [
            Number<OPENING>: AsList<List = Least>,
            Number<CAP>: AsList<List = Poles>,
            Number<{ Separable::MAX_POLES }>: AsList<List = Most>,
            // A cutout for nothing is none.
            Least: AtLeastAsLongAs<Cons<(), End>>,
            Poles: AtLeastAsLongAs<Least>,
            Most: AtLeastAsLongAs<Poles>,
        ];
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};

    use super::*;
    use crate::sheet::kind::Kind;

    fn poles(number: u8) -> Poles {
        Poles::new(number).unwrap()
    }

    fn verdict(opening: Opening, closes: Closes, number: u8, separable: bool) -> String {
        let cap = Cap { closes, poles: poles(number), separable };
        opening.closed_by(&cap).map_or_else(|broken| broken.to_string(), |()| "closes".to_string())
    }

    #[test]
    fn a_separable_cap_serves_fewer_poles_and_any_other_its_own() {
        let fits = |cap, separable, opening| {
            verdict(Opening::InPanel { poles: poles(opening) }, Closes::Cutouts, cap, separable) == "closes"
        };
        assert!(fits(12, true, 12) && fits(12, true, 4) && !fits(2, true, 3));
        assert!(fits(5, false, 5) && !fits(5, false, 3) && !fits(3, false, 5));
        // As large as none of a parts file.
        assert!(fits(17, true, 17) && !fits(17, true, 4));
    }

    #[test]
    fn every_broken_rule_is_reported() {
        let of = |gender| Opening::MatingFace { gender, poles: poles(3), capped: false };
        let closed = Opening::MatingFace { gender: Gender::Socket, poles: poles(3), capped: true };
        assert_eq!(verdict(closed, Closes::Sockets, 3, false), "a lockout cap closes it already");
        let refused = "cap for cutouts against a socket, cap of 4 poles against 3";
        assert_eq!(verdict(of(Gender::Socket), Closes::Cutouts, 4, false), refused);
        let refused = "a lockout cap closes sockets and cutouts, not a plug, cap of 2 poles against 3";
        assert_eq!(verdict(of(Gender::Plug), Closes::Cutouts, 2, true), refused);
        let cutout = Opening::InPanel { poles: poles(3) };
        assert_eq!(verdict(cutout, Closes::Sockets, 3, false), "cap for sockets against a cutout");

        let tool = DataSheet::new("210-719", Kind::OperatingTool, "its sheet");
        let refused = "210-719 is nothing that a lockout cap closes, 210-719 is not a lockout cap";
        assert_eq!(tool.closed_by(&tool).unwrap_err().to_string(), refused);
    }
}
