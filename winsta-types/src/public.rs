//! What is public: the whole crate by nouns, each of them with all that is known of it in any layer.
//!
//! The modules of the tree are private. So a trait that isn't named here can't be implemented outside of this crate, and a
//! trait that is named here needs a seal: `tests/sealed.rs` looks. `docs/public-api.txt` is the list that comes of it.
//!
//! The rules are named, too, but hidden from the documentation: a message names them, and rustc shortens only a name that
//! has a public path.

/// A pair in whatever state it is, in one type: for what changes its state behind `&mut self`.
pub mod any_state {
    pub use crate::joint::any_state::{AnyState, NotEnergizedInPlace, NotInState};
}

/// Lockout caps: what closes a socket that no plug is in, or a cutout that no connector is in.
///
/// A separable cap is cut to size: it closes what has as many poles or fewer. Any other closes what has as many.
///
/// Source: sheet, Compatible products, "protection".
pub mod cap {
    pub use crate::joint::capped::{Capped, cap};
    #[doc(hidden)]
    pub use crate::part::cap::CapForCutoutsOfItsPoles;
    pub use crate::part::cap::{Closable, Cutout, ForCutouts, ForSockets, LockoutCap, Separable, Whole};
    pub use crate::part::condition::{Covered, Open};
    #[doc(hidden)]
    pub use crate::rules::cap::SocketIsOpen;
    pub use crate::rules::closing::{CapFor, CapMismatch, CapMismatches};
    #[doc(hidden)]
    pub use crate::rules::closing::{
        CapSizeFits, NotACutoutCapOnASocket, NotASocketCapOnACutout, NotCappedYet, NotOnAPlug,
    };
    pub use crate::sheet::cap::{Cap, Opening};
}

/// Application: what a connection is for, where both halves state it.
pub mod application {
    #[doc(hidden)]
    pub use crate::rules::application::ApplicationFits;
}

/// Clamp: which conductor goes into it, and how it is inserted.
///
/// A sheet gives a range for each kind of conductor, another one for each with a ferrule, and another one for what is
/// pushed in without a tool. What it doesn't list doesn't go in.
///
/// Source: sheet, Connection data.
pub mod clamp {
    #[doc(hidden)]
    pub use crate::rules::clamp::ConductorsGiven;
    #[doc(hidden)]
    pub use crate::rules::clamp::{Clamp, Takes};
    pub use crate::rules::clamp::{ClampMismatch, listed};
}

/// Coding: a plug has the coding of its socket.
pub mod coding {
    #[doc(hidden)]
    pub use crate::rules::coding::CodingFits;
    pub use crate::sheet::coding::Coding;
}

/// Conductor: what is terminated at a pole. Its type states its function, kind, cross-section and, where it matters, how
/// far it is stripped, how it is inserted and what it may carry.
///
/// ```
/// use winsta_types::conductor::{Sqmm2_5, fine_stranded, solid};
/// use winsta_types::potential::{L1, PE};
///
/// let live = solid(L1, Sqmm2_5).pushed_in().carrying::<20>();
/// let earth = fine_stranded(PE, Sqmm2_5).with_ferrule().stripped::<9>();
/// assert_eq!(live.to_string(), "L1, solid, 2.5 mm², push-in, up to 20 A");
/// assert_eq!(earth.to_string(), "PE, fine-stranded with ferrule without plastic collar, 2.5 mm², stripped 9 mm");
/// ```
///
/// Cross-sections are the standard steps from 0.25 to 10 mm²; wire gauges are a scale of their own, since a sheet prints
/// both and neither is computed from the other.
///
/// Source: sheet, Connection data.
pub mod conductor {
    pub use crate::joint::conductor::{fine_stranded, solid, stranded};
    #[doc(hidden)]
    pub use crate::part::conductor::{AtLeast, AtMost};
    pub use crate::part::conductor::{
        Awg8, Awg10, Awg12, Awg14, Awg16, Awg18, Awg20, Awg22, Awg24, Capacity, Carrying, Conductor, ConductorType,
        Gauge, HasCollaredFerrule, HasFerrule, InOpenedClamp, InsertedBy, IsFineStranded, IsPushedIn, IsSolid,
        IsStranded, Kind, Metric, Sqmm0_5, Sqmm0_25, Sqmm0_34, Sqmm0_75, Sqmm1, Sqmm1_5, Sqmm2_5, Sqmm4, Sqmm6, Sqmm10,
        Step, StripLength, Stripped,
    };
    #[doc(hidden)]
    pub use crate::rules::strip_length::MillimetersAndTenths;
    pub use crate::sheet::conductor::{Description, MAX_STRIP_LENGTH, STRIP_LENGTH_STEP, Size, millimeters_and_tenths};
}

/// What the compiler knows of a part.
pub mod connector {
    pub use crate::joint::with::With;
    #[doc(hidden)]
    pub use crate::part::condition::Condition;
    pub use crate::part::condition::{AsMade, In};
    pub use crate::part::connector::{AndOthers, Connector, NoPartOfThisCatalog, Part, PartsNotInOnly};
}

/// Mating cycles: how often a piece may be plugged, and how often it was.
pub mod cycles {
    pub use crate::joint::cycles::{CyclesLeft, MatingCycleCounter};
}

/// The data sheet of a part: what its parts file gives, and nothing that it doesn't.
pub mod data_sheet {
    pub use crate::sheet::connection::{Awg, ConductorKind, ConductorRange, Insertion};
    pub use crate::sheet::data_sheet::{Assumption, DataSheet};
    pub use crate::sheet::kind::{Closes, Kind};
    pub use crate::sheet::overvoltage::OvervoltageCategory;
    pub use crate::sheet::protection_class::ProtectionClass;
    pub use crate::sheet::sections::{
        Approval, Assembly, BreakingCapacity, Connection, Environment, Geometry, Interruption, Materials, MatingCycles,
        Mechanics, Rating,
    };
}

/// A pair that carries a load. It can be neither unlocked nor unmated until it is dead again.
///
/// Source: IEC 61535, installation couplers aren't meant to be engaged or disengaged under load; sheet, Safety
/// information 1, for what may interrupt a current.
pub mod energized {
    pub use crate::joint::mated::NotEnergized;
    #[doc(hidden)]
    pub use crate::rules::state::{BreaksItsLoad, CanDeEnergize, CanEnergize, Dead};
    // It only reads the state, and a message names it.
    #[doc(hidden)]
    pub use crate::joint::shown::ready;
    pub use crate::rules::state::{Breakable, BrokenAs, Energized, NotBreakable};
}

/// Connectors without their types: an array of different ones, checked while the program runs, and each again of its own
/// type when the check has passed.
///
/// The rules are those of [`DataSheet::mates_with`](crate::data_sheet::DataSheet::mates_with). A pair becomes a
/// [`Mated`](crate::mated::Mated) again only where the compiler sees that its parts mate, so there is no way around the
/// rules here. Needs no allocator; an [`AnyConnector`](crate::erased::AnyConnector) is a pointer.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::erased::{AnyConnector, Slot};
///
/// // The sockets of a board. One can be taken out of its place, and be put back.
/// static SOCKETS: [Slot; 2] = [Slot::of(P770_744_062_000), Slot::of(P770_744_062_000)];
///
/// let plug = AnyConnector::of(P770_254_062_000);
/// let Some(socket) = SOCKETS[1].take() else { unreachable!("nobody else takes it") };
/// assert!(SOCKETS[1].take().is_none());
///
/// let joint = socket.mate(plug).unwrap();
/// let Ok(joint) = joint.downcast::<P770_744_062_000, P770_254_062_000>() else { unreachable!("it is these two") };
/// let (socket, plug) = joint.lock().unlock().unmate();
/// assert!(SOCKETS[1].put(AnyConnector::of(socket)).is_ok());
/// # let _ = plug;
/// ```
pub mod erased {
    #[cfg(target_has_atomic = "8")]
    pub use crate::joint::erased::Slot;
    pub use crate::joint::erased::{AnyConnector, AnyMated, NotMated};
    pub use crate::rules::erasable::Erasable;
    #[doc(hidden)]
    pub use crate::rules::erasable::NoConductors;
}

/// Family: a plug is of the family of its socket.
///
/// Two families can share pole number, coding and color, and still not mate: the pin spacing differs.
///
/// Source: sheet, Product family, and Geometrical data, "Pin spacing".
pub mod family {
    pub use crate::part::family::{Absent, Family, Present};
    #[doc(hidden)]
    pub use crate::rules::family::FamilyFits;
    pub use crate::sheet::family::MismatingProtection;
}

/// Gender: a socket takes a plug.
///
/// Source: sheet, Plug connection, "Contact type (pluggable connector)".
pub mod gender {
    pub use crate::part::gender::{Female, Male};
    #[doc(hidden)]
    pub use crate::rules::gender::{OneIsPlug, OneIsSocket, SocketComesFirst};
    pub use crate::sheet::gender::Gender;
}

/// Lever: a pair is locked by a locking lever on one of its halves, which closes on a plug that is held straight.
///
/// Parts for mounted installation come with one, flying leads need an additional one. A part whose file doesn't say has
/// none. No sheet says that a lever closes on a plug that is turned, shifted or tilted, even where it goes in so.
///
/// Source: sheet, Item description, "Note", and Plug connection, "Locking lever".
pub mod lever {
    pub use crate::joint::levered::{WithLever, with_lever};
    #[doc(hidden)]
    pub use crate::part::lever::Levers;
    pub use crate::part::lever::{LeverFitted, NoLever};
    #[doc(hidden)]
    pub use crate::rules::lever::{LeverCloses, LeverFits, LockingKnown, NoLeverYet};
    pub use crate::rules::lever::{LeverMismatch, LeverMismatches, LocksWith, TakesLever};
}

/// Load: what may flow through a pair. The lower of both halves counts, by one standard at a time.
///
/// A rating is a set, not a number: it may hold under a condition, for an overvoltage category, or for a number of loaded
/// poles. The lowest of all that may hold counts. What a sheet doesn't give is refused.
///
/// Beside the ratings it is checked what an electrician would check before switching on: whether each pole for PE has its
/// protective conductor in both halves, and a thick enough one; whether each conductor meets a pole for it; whether the
/// loaded poles make a circuit; and whether every conductor may carry the current.
///
/// Source: sheet, Ratings per IEC/EN 60664-1 and Approvals per UL 1977; Environmental requirements, "Continuous operating
/// temperature"; product page of 890-743 for the current by loaded poles; IEC 61140 and IEC 60364-5-54, table 54.2, for the
/// protective conductor.
pub mod load {
    pub use crate::rules::load::class::{EXTRA_LOW_VOLTAGE, EquipmentClass};
    pub use crate::rules::load::earth::protective_conductor;
    pub use crate::rules::load::joint::Joint;
    pub use crate::rules::load::loaded::LoadMismatches;
    pub use crate::rules::load::mismatch::LoadMismatch;
    pub use crate::rules::load::rating::PairRating;
    pub use crate::rules::load::request::{Load, standard};
}

/// A mated pair and its states.
///
/// Source: sheet, Mechanical data, "Retention force" (locked) and "Unmating force" (unlocked), and Plug connection,
/// "Locking of plug-in connection".
pub mod mated {
    pub use crate::joint::mated::Mated;
    #[doc(hidden)]
    pub use crate::rules::state::{CanLock, CanUnlock, CanUnmate};
    pub use crate::rules::state::{LockState, Locked, Unlocked};
}

/// Mating: which plug goes into which socket.
pub mod mating {
    pub use crate::joint::mate::{mate, mate_across_applications};
    pub use crate::proof::{Mating, Never};
    pub use crate::rules::mismatch::{Mismatch, Mismatches};
    pub use crate::rules::{MatesAcrossApplications, MatesWith};
    pub use crate::sheet::face::Face;
}

/// Mounting: a snap-in part goes into a cutout of its poles, in a panel of a thickness and at a temperature that its sheet
/// gives.
///
/// Source: sheet, Mechanical data, "Mounting type" and panel thickness; Environmental requirements, "Processing
/// temperature".
pub mod mounting {
    #[doc(hidden)]
    pub use crate::rules::mounting::MountedOnce;
    // It only reads the part, and a message names it.
    pub use crate::joint::mounted::{Mounted, NotMounted, mount};
    #[doc(hidden)]
    pub use crate::joint::shown::type_of;
    pub use crate::part::condition::{Loose, SnappedIn};
    pub use crate::rules::mounting::{MountingMismatch, MountingMismatches, Panel, Unmounted};
}

/// What a family, a coding, an application or a potential is called, at run time and as a type.
///
/// Two names are the same if their texts are. So that nobody takes one for another that only looks like it, what can't be
/// seen is no part of a name, nor is a letter of another script among Latin ones: see [`check`](name::check).
pub mod name {
    pub use crate::part::name::{Id, Name, NotStated};
    pub use crate::sheet::name::{MAX_LEN, NameFault, check, id};
    pub use crate::sheet::script::can_be_seen;
}

/// Pair: what is known of two halves together, in whatever state they are.
///
/// Generic code knows a pair by one bound, [`MatesWith`](crate::mating::MatesWith), with which this one comes.
pub mod pair {
    #[doc(hidden)]
    pub use crate::rules::known::{FaceKnown, Known};
    pub use crate::rules::pair::PairsWith;
}

/// Poles: a plug has as many as its socket.
///
/// Source: sheet, mismating protection a), "plugging different numbers of poles".
pub mod poles {
    pub use crate::hlist::Number as PoleCount;
    #[doc(hidden)]
    pub use crate::rules::poles::PolesFit;
    pub use crate::sheet::poles::Poles;
}

/// Pose: how a plug is held. A family that is keyed against a wrong pose refuses it; in one that isn't, the pair mates,
/// and its [`PoleMap`](pose::PoleMap) tells which pole meets which.
///
/// Source: sheet, mismating protection b) rotated by 180°, c) laterally staggered, d) one pole only.
pub mod pose {
    #[doc(hidden)]
    pub use crate::hlist::{No, Yes};
    pub use crate::joint::held::{Held, Rotated, SinglePole, Staggered, rotated, single_pole, staggered};
    pub use crate::part::pose::{OnPole, RotatedBy180, StaggeredBy, Straight};
    pub use crate::rules::held::Plug;
    #[doc(hidden)]
    pub use crate::rules::held::{HeldOnce, OnlyPlugsAreHeld};
    #[doc(hidden)]
    pub use crate::rules::pose::{RotationFits, SinglePoleFits, StaggerFits};
    pub use crate::sheet::pose::{PoleMap, Pose};
}

/// Potential: what a conductor is for, and what a pole is marked with. Two halves join equal potentials only.
///
/// Source: sheet, Mechanical data, "Potential marking"; IEC 60445 for L1 to L3, N and PE.
pub mod potential {
    pub use crate::part::potential::{
        _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14, _15, _16, L, L1, L2, L3, Line, Line1, Line2,
        Line3, Live, MARKINGS, N, Neutral, PE, Potential, ProtectiveEarth,
    };
    #[doc(hidden)]
    pub use crate::rules::potential::PotentialsMeet;
    pub use crate::sheet::marking::{MarkedFor, check_marking};
}

/// Terminal: where the conductors of a half go, pole by pole: its marking, its connection points, its strip length.
///
/// Source: sheet, Connection data, "Total number of connection points" and "Strip length"; Mechanical data, "Marking".
pub mod terminal {
    pub use crate::hlist::Number as PointCount;
    pub use crate::part::pole::{EarthPole, LinePole, LivePole, NeutralPole};
    #[doc(hidden)]
    pub use crate::part::terminal::{Marking, Named, PoleMarked, Terminals};
    #[doc(hidden)]
    pub use crate::rules::marking::{
        EarthAtEarthPole, OnlyEarthAtEarthPole, OnlyLineAtLinePole, OnlyNeutralAtNeutralPole,
    };
    #[doc(hidden)]
    pub use crate::rules::points::{OnePotential, PointIsFree};
    #[doc(hidden)]
    pub use crate::rules::strip_length::{StripLengthFits, StripLengthGiven, StrippedFor};
    #[doc(hidden)]
    pub use crate::rules::terminable::{MarkingGiven, PointsGiven};
    pub use crate::sheet::wiring::MAX_POINTS;
}

/// A half of a connector with conductors in its clamps.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::conductor::{Sqmm2_5, solid};
/// use winsta::potential::*;
/// use winsta::terminate;
///
/// let socket = terminate(parts::P770_744_062_000)
///     .pole(_3, solid(L3, Sqmm2_5))
///     .pole(PE, solid(PE, Sqmm2_5))
///     .pole(_2, solid(L2, Sqmm2_5))
///     .pole(_1, solid(L1, Sqmm2_5));
/// # let _ = socket;
/// ```
pub mod terminated {
    pub use crate::hlist::{Cons, End};
    pub use crate::joint::terminated::{Terminated, Unterminated, terminate};
    #[doc(hidden)]
    pub use crate::joint::wired::PutInto;
    #[doc(hidden)]
    pub use crate::part::wiring::Wires;
    pub use crate::part::wiring::{AtPole, AtPoles, Conductors, Free, MAX_TUPLE};
    pub use crate::rules::conductor::{FindsPoint, GoesTo, PoleOf};
    #[doc(hidden)]
    pub use crate::rules::terminable::NotTerminatedYet;
    pub use crate::rules::terminable::Terminable;
    pub use crate::sheet::wiring::{MAX_POLES, Node, Wiring};
}

/// Termination at run time: the rules that the compiler checks of a conductor at a pole, for wiring that is loaded.
pub mod termination {
    pub use crate::rules::conductor_mismatch::{ConductorMismatch, ConductorMismatches};
}

/// Touch: in the pose in which a plug is held, at least one of its poles touches one of the socket.
pub mod touch {
    pub use crate::rules::touch::MAX_POLES;
    #[doc(hidden)]
    pub use crate::rules::touch::PoleTouches;
}

/// The way out: a pair that the rules refuse, or that nobody has checked.
pub mod unchecked {
    pub use crate::joint::unchecked::{MatedUnchecked, mate_unchecked};
}

/// What generated code goes through: it says of a part what the rules read, or shows what a constant has checked. No part
/// of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::joint::reason::given;
    pub use crate::joint::shown::{
        Carries, Halves, Mountable, Ready, Shown, TypeOf, energized, mounted, must_carry, must_mount, ready, type_of,
        with,
    };
    pub use crate::joint::wired::{
        ConditionOf, Done, PolesWith, Seal, WiredHalf, debug_wired, released, wired, wiring_of, words,
    };
    pub use crate::part::connector::{AConnector, ALockoutCap, NothingThatMates, Piece};
    pub use crate::part::own::{MAX_COUNTERPARTS, NOT_GIVEN, protection};
    pub use crate::part::potential::own_name;
    pub use crate::part::shelf::{Face, MatingFace, PartSpec};
    pub use crate::proof::FromASheet;
}
