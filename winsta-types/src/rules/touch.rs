//! Touch: in the pose in which a plug is held, at least one of its poles touches one of the socket.
//!
//! A plug that is shifted by as many poles as it has, or held on a pole that it doesn't have, is beside its socket, not
//! in it.
//!
//! Source: sheet, mismating protection c) laterally staggered, d) one pole only.

use crate::joint::terminated::{Cons, End};
use crate::proof::{Never, Proof, holds};
use crate::rules::family::{Absent, Present};
use crate::rules::mating::{Face, Mismatch};
use crate::rules::poles::PoleCount;
use crate::rules::pose::{No, OnPole, Pose, RotatedBy180, StaggeredBy, Straight, Yes, protection};
use crate::sheet::name::NotStated;

/// Up to so many poles it is known whether one touches in a wrong pose, as many as can be wired. With more, such a pose is
/// refused.
pub const MAX_POLES: u8 = crate::joint::terminated::MAX_POLES;

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
pub trait PoleTouches<Touches, Protection, Held, const POLES: u8, S, P, Fitting> {
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

/// Whether a plug of so many poles touches in this pose.
#[doc(hidden)]
pub trait TouchesWith<Poles> {
    /// [`Yes`] or [`No`].
    type Answer;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// A number of poles as a list of as many.
#[doc(hidden)]
pub trait AsList {
    type List;
    #[doc(hidden)]
    const PROOF: Proof;
}

/// Whether a list has a place of that number, counted from 1.
#[doc(hidden)]
pub trait Reaches<const PLACE: u8> {
    type Answer;
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<const POLES: u8> TouchesWith<PoleCount<POLES>> for Straight {
    type Answer = Yes;
    const PROOF: Proof = Proof;
}
impl<const POLES: u8> TouchesWith<PoleCount<POLES>> for RotatedBy180 {
    type Answer = Yes;
    const PROOF: Proof = Proof;
}
impl AsList for PoleCount<0> {
    type List = End;
    const PROOF: Proof = Proof;
}
impl AsList for PoleCount<1> {
    type List = Cons<(), End>;
    const PROOF: Proof = Proof;
}
impl<A, R> Reaches<1> for Cons<A, R> {
    type Answer = Yes;
    const PROOF: Proof = Proof;
}
impl Reaches<1> for End {
    type Answer = No;
    const PROOF: Proof = Proof;
}
impl<P: AsList<List: Reaches<1>>> TouchesWith<P> for StaggeredBy<0> {
    type Answer = <P::List as Reaches<1>>::Answer;
    const PROOF: Proof = Proof;
}
impl<P: AsList<List: Reaches<1>>> TouchesWith<P> for OnPole<1> {
    type Answer = <P::List as Reaches<1>>::Answer;
    const PROOF: Proof = Proof;
}

// The compiler can't compare two numbers in a bound: each has its implementation.
macro_rules! ladder {
    ($($before:literal $number:literal)+) => {
        const _: () = assert!(1 + [$($number),+].len() == MAX_POLES as usize);
        $(
            impl AsList for PoleCount<$number> {
                type List = Cons<(), <PoleCount<$before> as AsList>::List>;
                const PROOF: Proof = Proof;
            }
            impl Reaches<$number> for End {
                type Answer = No;
                const PROOF: Proof = Proof;
            }
            impl<A, R: Reaches<$before>> Reaches<$number> for Cons<A, R> {
                type Answer = R::Answer;
                const PROOF: Proof = Proof;
            }
            impl<P: AsList<List: Reaches<$number>>> TouchesWith<P> for OnPole<$number> {
                type Answer = <P::List as Reaches<$number>>::Answer;
                const PROOF: Proof = Proof;
            }
            impl<P: AsList<List: Reaches<$number>>> TouchesWith<P> for StaggeredBy<$before> {
                type Answer = <P::List as Reaches<$number>>::Answer;
                const PROOF: Proof = Proof;
            }
            impl<P: AsList<List: Reaches<$number>>> TouchesWith<P> for StaggeredBy<{ -$before }> {
                type Answer = <P::List as Reaches<$number>>::Answer;
                const PROOF: Proof = Proof;
            }
        )+
    };
    // What no plug is known to reach.
    (beyond: poles $($poles:literal)+, by $($by:literal)+) => {
        $(
            impl AsList for PoleCount<$poles> {
                type List = End;
                const PROOF: Proof = Proof;
            }
            impl<Poles> TouchesWith<Poles> for OnPole<$poles> {
                type Answer = No;
                const PROOF: Proof = Proof;
            }
        )+
        $(
            impl<Poles> TouchesWith<Poles> for StaggeredBy<$by> {
                type Answer = No;
                const PROOF: Proof = Proof;
            }
        )+
    };
}

ladder! {
    1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9 10 10 11 11 12 12 13 13 14 14 15 15 16 16 17 17 18 18 19 19 20 20 21 21 22
    22 23 23 24 24 25 25 26 26 27 27 28 28 29 29 30 30 31 31 32 32 33 33 34 34 35 35 36 36 37 37 38 38 39 39 40
    40 41 41 42 42 43 43 44 44 45 45 46 46 47 47 48 48 49 49 50 50 51 51 52 52 53 53 54 54 55 55 56 56 57 57 58
    58 59 59 60 60 61 61 62 62 63 63 64
}

impl<Poles> TouchesWith<Poles> for OnPole<0> {
    type Answer = No;
    const PROOF: Proof = Proof;
}

ladder! { beyond:
    poles
        65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99
        100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126
        127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153
        154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180
        181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207
        208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234
        235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255,
    by
        64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99
        100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126
        127 -64 -65 -66 -67 -68 -69 -70 -71 -72 -73 -74 -75 -76 -77 -78 -79 -80 -81 -82 -83 -84 -85 -86 -87 -88 -89
        -90 -91 -92 -93 -94 -95 -96 -97 -98 -99 -100 -101 -102 -103 -104 -105 -106 -107 -108 -109 -110 -111 -112
        -113 -114 -115 -116 -117 -118 -119 -120 -121 -122 -123 -124 -125 -126 -127 -128
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::coding::Coding;
    use crate::rules::family::MismatingProtection;
    use crate::rules::gender::Gender;
    use crate::rules::poles::Poles;

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
