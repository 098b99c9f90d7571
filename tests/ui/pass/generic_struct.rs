//! One bound for a generic struct that holds a pair in every state, and one more to lock it.
#![forbid(unsafe_code)]

use winsta::{Energized, Load, Locked, LocksWith, Mated, MatesWith, PoleMap, Unlocked, mate};

mod parts {
    winsta::parts!("../../../parts/winsta.toml");
}

enum Output<S, P> {
    Unlocked(Mated<S, P, Unlocked>),
    Locked(Mated<S, P, Locked>),
    Energized(Mated<S, P, Energized>),
}

impl<S, P: MatesWith<S> + LocksWith<S>> Output<S, P> {
    fn new(socket: S, plug: P) -> Self {
        Self::Unlocked(mate(socket, plug))
    }

    fn lock(self) -> Self {
        match self {
            Self::Unlocked(joint) => Self::Locked(joint.lock()),
            other => other,
        }
    }

    fn energize(self, load: &Load) -> Self {
        match self {
            Self::Locked(joint) => match joint.energize(load) {
                Ok(joint) => Self::Energized(joint),
                Err(refused) => {
                    println!("{refused}, {refused:?}");
                    Self::Locked(refused.joint)
                }
            },
            other => other,
        }
    }

    fn open(self) -> Self {
        match self {
            Self::Energized(joint) => Self::Unlocked(joint.de_energize().unlock()),
            Self::Locked(joint) => Self::Unlocked(joint.unlock()),
            other => other,
        }
    }

    fn take_apart(self) -> Option<(S, P)> {
        match self.open() {
            Self::Unlocked(joint) => Some(joint.unmate()),
            _ => None,
        }
    }

    fn pole_map(&self) -> PoleMap {
        match self {
            Self::Unlocked(joint) => joint.pole_map(),
            Self::Locked(joint) => joint.pole_map(),
            Self::Energized(joint) => joint.joint().pole_map,
        }
    }
}

fn main() {
    let output = Output::new(parts::P770_744_062_000, parts::P770_254_062_000).lock();
    let output = output.energize(&Load::by(winsta::load::standard::IEC_60664_1));
    assert!(matches!(output, Output::Locked(_)) && output.pole_map().is_straight());
    assert!(output.take_apart().is_some());
}
