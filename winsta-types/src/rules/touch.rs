//! Touch: in the pose in which a plug is held, at least one of its poles touches one of the socket.
//!
//! A plug that is shifted by as many poles as it has, or held on a pole that it doesn't have, is beside its socket, not
//! in it.
//!
//! Source: sheet, mismating protection c) laterally staggered, d) one pole only.

use crate::hlist::{AsList, By, Has, IsLonger, No, Number, Signed, Skip, Yes};
use crate::part::family::{Absent, Present};
use crate::part::name::NotStated;
use crate::part::pose::{OnPole, RotatedBy180, StaggeredBy, Straight};
use crate::proof::{Never, Proof, holds};
use crate::rules::mismatch::Mismatch;
use crate::rules::pose::protection;
use crate::sheet::face::Face;
use crate::sheet::pose::Pose;
use crate::sheet::wiring;

/// Up to so many poles it is known whether one touches in a wrong pose, as many as can be wired. With more, such a pose is
/// refused.
pub const MAX_POLES: u8 = wiring::MAX_POLES;

/// The run-time form of the rule.
pub(crate) const fn check<'a>(socket: &Face<'a>, plug: &Face<'a>) -> Option<Mismatch<'a>> {
    // Where the pose is refused anyway, that is said alone.
    if !matches!(protection(plug.pose, socket, plug), Some(Some(false))) {
        return None;
    }
    let poles = plug.poles.get();
    let touches = match plug.pose {
        Pose::Straight | Pose::Rotated => return None,
        Pose::Staggered(by) => by.unsigned_abs() < poles,
        Pose::SinglePole(pole) => 1 <= pole && pole <= poles,
    };
    if touches && poles <= MAX_POLES { None } else { Some(Mismatch::Touch { pose: plug.pose, poles: plug.poles }) }
}

/// The compiler's form of the rule.
#[diagnostic::on_unimplemented(
    message = "`{P}` does not mate with `{S}` as it is held: {Held} against {POLES} poles",
    label = "no pole touches",
    note = "hold the plug straight, or shift it by fewer poles than it has; `{S}` mates with `{Fitting}`"
)]
pub trait PoleTouches<Answer, Protection, Held, const POLES: u8, S, P, Fitting> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [Protection, Held, const POLES: u8, S, P, Fitting] PoleTouches<Yes, Protection, Held, POLES, S, P, Fitting>;
    // Where the pose is refused anyway, that is said alone.
    [Held, const POLES: u8, S, P, Fitting] PoleTouches<No, Present, Held, POLES, S, P, Fitting>;
    [Held, const POLES: u8, S, P, Fitting] PoleTouches<No, NotStated, Held, POLES, S, P, Fitting>;
    // See `Never`.
    [] PoleTouches<No, Absent, Never, 0, Never, Never, Never>;
}

/// Whether a plug with a list of so many poles touches in this pose: [`Yes`] or [`No`].
pub trait Touches<Poles> {
    type Answer;
}

impl<Poles> Touches<Poles> for Straight {
    type Answer = Yes;
}
impl<Poles> Touches<Poles> for RotatedBy180 {
    type Answer = Yes;
}
impl<Poles, const N: i8> Touches<Poles> for StaggeredBy<N>
where
    By<N>: Signed,
    Poles: Skip<<By<N> as Signed>::Positive>,
    Poles::Others: Skip<<By<N> as Signed>::Negative, Others: IsLonger>,
{
    type Answer = <<Poles::Others as Skip<<By<N> as Signed>::Negative>>::Others as IsLonger>::Answer;
}
impl<Poles, const POLE: u8> Touches<Poles> for OnPole<POLE>
where
    Number<POLE>: AsList,
    Poles: Has<<Number<POLE> as AsList>::List>,
{
    type Answer = <Poles as Has<<Number<POLE> as AsList>::List>>::Answer;
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::sheet::coding::Coding;
    use crate::sheet::family::MismatingProtection;
    use crate::sheet::gender::Gender;
    use crate::sheet::poles::Poles;

    fn touches(poles: u8, pose: Pose) -> bool {
        let face = Face {
            protection: Some(MismatingProtection::default()),
            ..Face::new(Gender::Plug, "bare", Poles::new(poles).unwrap(), Coding::new("B").unwrap())
        };
        check(&face, &Face { pose, ..face }).is_none()
    }

    #[test]
    fn a_pole_touches_if_the_plug_is_shifted_by_fewer_poles_than_it_has() {
        assert!(touches(4, Pose::Staggered(3)) && touches(4, Pose::Staggered(-3)) && touches(4, Pose::Staggered(0)));
        assert!(!touches(4, Pose::Staggered(4)) && !touches(4, Pose::Staggered(-4)));
        assert!(!touches(4, Pose::Staggered(i8::MIN)));
        assert!(
            touches(4, Pose::SinglePole(4)) && !touches(4, Pose::SinglePole(5)) && !touches(4, Pose::SinglePole(0))
        );
        assert!(touches(4, Pose::Straight) && touches(4, Pose::Rotated));
    }

    #[test]
    fn with_more_poles_than_the_ladder_it_is_not_known() {
        assert!(touches(MAX_POLES, Pose::Staggered(1)) && !touches(MAX_POLES + 1, Pose::Staggered(1)));
        assert!(touches(MAX_POLES + 1, Pose::Straight) && touches(MAX_POLES + 1, Pose::Rotated));
    }
}
