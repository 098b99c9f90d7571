//! What a person knows of a connector, and says of two: read off the parts file and what was put on, without any code of the
//! rules.

use winsta_types::pose::Pose;
use winsta_types::touch::MAX_POLES;

/// What of a connector the rules of mating compare.
pub(crate) struct Attribute {
    /// The key of the parts file.
    pub(crate) key: &'static str,
    /// What the made-up connectors state. Empty is nothing.
    pub(crate) values: &'static [&'static str],
    /// Whether the first, as a socket, takes the second, as far as this goes.
    fits: fn(&str, &str) -> bool,
}

/// All of them: a line each.
pub(crate) const ATTRIBUTES: &[Attribute] = &[
    Attribute { key: "kind", values: &["socket", "plug"], fits: |first, second| (first, second) == ("socket", "plug") },
    // Names that begin or look like each other. Each has a protection of its own.
    Attribute { key: "family", values: &["Bench", "Bench special", "BENCH", "Bare", "Unsaid"], fits: equal },
    Attribute { key: "poles", values: &["3", "2"], fits: equal },
    Attribute { key: "coding", values: &["B", "b", "A/B"], fits: equal },
    Attribute { key: "application", values: &["", "mains", "mains 2"], fits: equal_if_stated },
];

fn equal(first: &str, second: &str) -> bool {
    first == second
}

fn equal_if_stated(first: &str, second: &str) -> bool {
    first.is_empty() || second.is_empty() || first == second
}

/// What a family is protected against, where it says so: rotated, staggered, on a single pole.
pub(crate) type Protection = Option<[bool; 3]>;

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Connector {
    /// The call of `parts!` that makes its type.
    pub(crate) catalog: &'static str,
    /// Its texts, in the order of [`ATTRIBUTES`].
    pub(crate) texts: Vec<String>,
    pub(crate) protection: Protection,
    pub(crate) lever: bool,
    pub(crate) pose: Pose,
    pub(crate) capped: bool,
    pub(crate) mounted: bool,
    /// The potential at each pole, once it is terminated.
    pub(crate) wired: Option<Vec<Option<&'static str>>>,
}

impl Connector {
    /// As it comes from the shelf.
    pub(crate) fn new(catalog: &'static str, texts: Vec<String>, protection: Protection, lever: bool) -> Self {
        let (pose, capped, mounted, wired) = (Pose::Straight, false, false, None);
        Self { catalog, texts, protection, lever, pose, capped, mounted, wired }
    }

    pub(crate) fn is_plug(&self) -> bool {
        self.texts[0] == "plug"
    }

    pub(crate) fn family(&self) -> &str {
        &self.texts[1]
    }

    pub(crate) fn poles(&self) -> i16 {
        self.texts[2].parse().unwrap()
    }

    /// In how many attributes they differ.
    pub(crate) fn differences(&self, other: &Self) -> usize {
        self.texts.iter().zip(&other.texts).filter(|(one, other)| one != other).count()
    }

    pub(crate) fn takes(&self, plug: &Self) -> bool {
        let mut texts = ATTRIBUTES.iter().zip(self.texts.iter().zip(&plug.texts));
        texts.all(|(attribute, (first, second))| (attribute.fits)(first, second))
            && self.may_meet(plug)
            && !self.capped
            && self.joins_equal_potentials(plug)
    }

    /// Whether its family lets a plug in as it is held: of two files the stricter counts. And it has to touch.
    fn may_meet(&self, plug: &Self) -> bool {
        let (number, touches) = match plug.pose {
            Pose::Straight => return true,
            Pose::Rotated => (0, true),
            Pose::Staggered(by) => (1, i16::from(by).abs() < plug.poles()),
            Pose::SinglePole(pole) => (2, (1..=plug.poles()).contains(&i16::from(pole))),
        };
        let touches = touches && (number == 0 || plug.poles() <= i16::from(MAX_POLES));
        let unprotected = |protection: Protection| protection.is_some_and(|against| !against[number]);
        touches && unprotected(self.protection) && unprotected(plug.protection)
    }

    fn joins_equal_potentials(&self, plug: &Self) -> bool {
        let (Some(here), Some(there)) = (&self.wired, &plug.wired) else { return true };
        (1..=self.poles()).all(|pole| {
            let other = match plug.pose {
                Pose::Straight => pole,
                Pose::Rotated => plug.poles() + 1 - pole,
                Pose::Staggered(by) => pole - i16::from(by),
                Pose::SinglePole(only) if i16::from(only) == pole => pole,
                Pose::SinglePole(_) => return true,
            };
            let at = |poles: &Vec<_>, pole: i16| usize::try_from(pole - 1).ok().and_then(|at| *poles.get(at)?);
            let (here, there): (Option<&str>, Option<&str>) = (at(here, pole), at(there, other));
            here.is_none() || there.is_none() || here == there
        })
    }
}

/// What is put on a connector: the type around it, the call, what the program calls the question whether that may be, and
/// what a person says to it.
pub(crate) struct PutOn {
    pub(crate) rust_type: &'static str,
    pub(crate) call: &'static str,
    pub(crate) question: &'static str,
    pub(crate) may_be: fn(&Connector) -> bool,
    pub(crate) then: fn(&mut Connector),
}

fn may_be_held(it: &Connector) -> bool {
    it.is_plug() && it.pose == Pose::Straight
}

/// All of it: a line each.
#[rustfmt::skip]
pub(crate) const PUT_ON: &[PutOn] = &[
    PutOn { rust_type: "WithLever<{}>", call: "with_lever({})", question: "TAKES_LEVER", may_be: |it| !it.lever, then: |it| it.lever = true },
    PutOn { rust_type: "Rotated<{}>", call: "rotated({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::Rotated },
    PutOn { rust_type: "Staggered<{}, 1>", call: "staggered({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::Staggered(1) },
    PutOn { rust_type: "Staggered<{}, -2>", call: "staggered({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::Staggered(-2) },
    PutOn { rust_type: "Staggered<{}, -3>", call: "staggered({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::Staggered(-3) },
    PutOn { rust_type: "SinglePole<{}, 2>", call: "single_pole({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::SinglePole(2) },
    PutOn { rust_type: "SinglePole<{}, 4>", call: "single_pole({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::SinglePole(4) },
    PutOn { rust_type: "Capped<{}, made_up::CapOf12>", call: "cap({}, made_up::CapOf12)", question: "TAKES_CAP", may_be: |it| !it.is_plug() && !it.capped, then: |it| it.capped = true },
    PutOn { rust_type: "Mounted<{}>", call: "mount({}, &PANEL).unwrap()", question: "MOUNTS", may_be: |it| !it.mounted, then: |it| it.mounted = true },
    PutOn { rust_type: "Terminated<{}, (Free, Free, Free)>", call: "terminate({})", question: "TERMINATES", may_be: |it| it.wired.is_none(), then: |it| it.wired = Some(vec![None; 3]) },
];

/// At the last pole, and beside it: for connectors of as many poles as it is known for whether one touches, and of one more.
#[rustfmt::skip]
pub(crate) const AT_THE_LAST_POLE: &[PutOn] = &[
    PutOn { rust_type: "Rotated<{}>", call: "rotated({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::Rotated },
    PutOn { rust_type: "Staggered<{}, 1>", call: "staggered({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::Staggered(1) },
    PutOn { rust_type: "Staggered<{}, 63>", call: "staggered({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::Staggered(63) },
    PutOn { rust_type: "Staggered<{}, -64>", call: "staggered({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::Staggered(-64) },
    PutOn { rust_type: "SinglePole<{}, 64>", call: "single_pole({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::SinglePole(64) },
    PutOn { rust_type: "SinglePole<{}, 65>", call: "single_pole({})", question: "IS_PLUG", may_be: may_be_held, then: |it| it.pose = Pose::SinglePole(65) },
];
const _: () = assert!(MAX_POLES == 64);

/// The potentials that a pole of the made-up connectors gets, and the conductor: a line each.
pub(crate) const CONDUCTORS: &[Option<&str>] = &[None, Some("L1"), Some("N")];
