//! Connectors without their types.

use core::fmt;
use core::mem::ManuallyDrop;

use crate::joint::mated::Mated;
use crate::part::lever::Levers;
use crate::part::shelf::FromShelf;
use crate::rules::MatesWith;
use crate::rules::erasable::Erasable;
use crate::rules::lever;
use crate::rules::lever::LeverMismatches;
use crate::rules::mismatch::Mismatches;
use crate::sheet::cap::Opening;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::face::Face;
use crate::sheet::pose::Pose;
use core::any::TypeId;
#[cfg(target_has_atomic = "8")]
use core::sync::atomic::{AtomicBool, Ordering};

/// One piece of some connector, as a part or in a special condition: rotated, with a lever, capped.
///
/// Stands for the piece as its own type does: it can be handed on, not copied.
///
/// A half with conductors keeps its type: which potentials meet is checked by types alone.
#[must_use = "this is the piece that was given for it"]
pub struct AnyConnector(&'static About);

/// What is known of a type when the program runs.
struct About {
    sheet: &'static DataSheet,
    face: Option<Face<'static>>,
    has_lever: bool,
    /// A sheet doesn't say which type it is: two crates can read the same file. (`TypeId::of` in a constant is younger than
    /// the Rust that is promised.)
    type_id: fn() -> TypeId,
}

trait Known: Erasable {
    const ABOUT: &'static About = &About {
        sheet: Self::DATA_SHEET,
        face: Face::of::<Self>(),
        has_lever: <Self::Lever as Levers>::FITTED,
        type_id: TypeId::of::<Self>,
    };
}

impl<C: Erasable> Known for C {}

impl AnyConnector {
    /// Forgets the type of a piece.
    #[inline(always)]
    pub const fn of<C: Erasable>(piece: C) -> Self {
        let _ = ManuallyDrop::new(piece);
        Self(C::ABOUT)
    }

    /// Everything that the parts file gives.
    #[must_use]
    pub const fn data_sheet(&self) -> &'static DataSheet {
        self.0.sheet
    }

    /// The mating face, held and capped as the piece is.
    #[must_use]
    pub const fn face(&self) -> Option<Face<'static>> {
        self.0.face
    }

    /// What a lockout cap would close of it, capped as the piece is.
    #[must_use]
    pub const fn opening(&self) -> Option<Opening> {
        match &self.0.face {
            Some(face) => Some(Opening::of(face)),
            None => None,
        }
    }

    /// Whether `plug` goes into this socket.
    ///
    /// # Errors
    ///
    /// Every rule that the pair breaks.
    pub const fn mates_with(&self, plug: &Self) -> Result<(), Mismatches<'static>> {
        self.0.mates_with(plug.0)
    }

    /// Whether `plug` can be locked in this socket, if it goes in.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    pub const fn locks_with(&self, plug: &Self) -> Result<(), LeverMismatches<'static>> {
        let pose = match plug.0.face {
            Some(face) => face.pose,
            None => Pose::Straight,
        };
        lever::check(self.0.has_lever, plug.0.has_lever, pose)
    }

    /// Plugs `plug` into this socket.
    ///
    /// # Errors
    ///
    /// Both pieces, which say why.
    pub const fn mate(self, plug: Self) -> Result<AnyMated, NotMated> {
        if self.mates_with(&plug).is_ok() {
            Ok(AnyMated { socket: self, plug })
        } else {
            Err(NotMated { socket: self, plug })
        }
    }

    /// Whether it is a piece of this type.
    #[must_use]
    pub fn is<C: Erasable>(&self) -> bool {
        (self.0.type_id)() == TypeId::of::<C>()
    }

    /// The piece of its own type.
    ///
    /// # Errors
    ///
    /// The piece as it was, if it is one of another type.
    #[inline]
    pub fn downcast<C: Erasable>(self) -> Result<C, Self> {
        if self.is::<C>() { Ok(C::TAKEN) } else { Err(self) }
    }
}

impl About {
    const fn mates_with(&self, plug: &Self) -> Result<(), Mismatches<'static>> {
        match (&self.face, &plug.face) {
            (Some(socket), Some(plug)) => socket.mates_with(plug),
            _ => self.sheet.mates_with(plug.sheet),
        }
    }
}

impl<C: Erasable> From<C> for AnyConnector {
    fn from(piece: C) -> Self {
        Self::of(piece)
    }
}

/// The item number.
impl fmt::Display for AnyConnector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0.sheet.designation())
    }
}

impl fmt::Debug for AnyConnector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnyConnector({self})")
    }
}

/// A plug in its socket, of some types. Comes from [`AnyConnector::mate`] alone.
#[must_use = "a pair that nobody holds is as good as unmated: keep it, or take both pieces back with `unmate`"]
pub struct AnyMated {
    socket: AnyConnector,
    plug: AnyConnector,
}

impl AnyMated {
    /// The pair of its own types. Those of which the compiler knows that they don't mate are refused by it.
    ///
    /// # Errors
    ///
    /// The pair as it was, if it is one of other types.
    #[inline]
    pub fn downcast<S: Erasable, P: MatesWith<S> + Erasable>(self) -> Result<Mated<S, P>, Self> {
        if self.socket.is::<S>() && self.plug.is::<P>() { Ok(Mated::new()) } else { Err(self) }
    }

    /// Whether the pair can be locked.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    pub const fn locks(&self) -> Result<(), LeverMismatches<'static>> {
        self.socket.locks_with(&self.plug)
    }

    /// Pulls the plug out and hands both pieces back, the socket first.
    pub fn unmate(self) -> (AnyConnector, AnyConnector) {
        (self.socket, self.plug)
    }
}

/// The item numbers: `770-744/062-000 + 770-254/062-000`.
impl fmt::Display for AnyMated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} + {}", self.socket, self.plug)
    }
}

impl fmt::Debug for AnyMated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnyMated({self})")
    }
}

/// Two pieces that were not mated. Every rule that they break is told by [`AnyConnector::mates_with`], and displayed.
#[derive(Debug)]
pub struct NotMated {
    /// The first piece.
    pub socket: AnyConnector,
    /// The second piece.
    pub plug: AnyConnector,
}

impl fmt::Display for NotMated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { socket, plug } = self;
        match socket.mates_with(plug) {
            Ok(()) => write!(f, "{plug} mates with {socket}"),
            Err(mismatches) => write!(f, "{plug} does not mate with {socket}: {mismatches}"),
        }
    }
}

impl core::error::Error for NotMated {}

/// The place of a piece in a table, which can be a `static`: from there the piece can be taken, once until it is put back.
#[cfg(target_has_atomic = "8")]
pub struct Slot {
    about: &'static About,
    is_empty: AtomicBool,
}

#[cfg(target_has_atomic = "8")]
impl Slot {
    /// A place with the piece in it.
    pub const fn of<C: Erasable>(piece: C) -> Self {
        Self { about: AnyConnector::of(piece).0, is_empty: AtomicBool::new(false) }
    }

    /// Everything that the parts file gives of the piece, whether it is there or not.
    #[must_use]
    pub const fn data_sheet(&self) -> &'static DataSheet {
        self.about.sheet
    }

    /// Whether `plug` would go into the piece that this is the place of.
    ///
    /// # Errors
    ///
    /// Every rule that the pair would break.
    pub const fn mates_with(&self, plug: &AnyConnector) -> Result<(), Mismatches<'static>> {
        self.about.mates_with(plug.0)
    }

    /// Takes the piece. `None` if it isn't there.
    pub fn take(&self) -> Option<AnyConnector> {
        let was_empty = self.is_empty.swap(true, Ordering::AcqRel);
        (!was_empty).then_some(AnyConnector(self.about))
    }

    /// Puts a piece back.
    ///
    /// # Errors
    ///
    /// The piece, if it is of another type, or if there is one already.
    pub fn put(&self, piece: AnyConnector) -> Result<(), AnyConnector> {
        let is_same = (piece.0.type_id)() == (self.about.type_id)();
        if is_same && self.is_empty.swap(false, Ordering::AcqRel) { Ok(()) } else { Err(piece) }
    }
}

#[cfg(target_has_atomic = "8")]
impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.is_empty.load(Ordering::Relaxed) { "empty" } else { "full" };
        write!(f, "Slot({}, {state})", self.about.sheet.designation())
    }
}
