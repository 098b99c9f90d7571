//! Why two faces don't mate.

use crate::display::display;
use crate::reasons::{Reason, Reasons};
use crate::sheet::coding::Coding;
use crate::sheet::face::Face;
use crate::sheet::gender::Gender;
use crate::sheet::poles::Poles;
use crate::sheet::pose::Pose;

/// One broken rule, with both values that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields))]
#[non_exhaustive]
pub enum Mismatch<'a> {
    /// One of the two has no mating face: a cap, a tool.
    #[allow(missing_docs)]
    NoFace { item_number: &'a str },
    /// Not a socket first and a plug second.
    #[allow(missing_docs)]
    Gender { first: Gender, second: Gender },
    /// The product families differ.
    #[allow(missing_docs)]
    Family { plug: &'a str, socket: &'a str },
    /// The numbers of poles differ.
    #[allow(missing_docs)]
    Poles { plug: Poles, socket: Poles },
    /// The codings differ.
    #[allow(missing_docs)]
    Coding { plug: Coding, socket: Coding },
    /// The plug is held wrongly, and the family is protected against it, or doesn't state whether it is.
    #[allow(missing_docs)]
    Pose { pose: Pose, stated: bool, family: &'a str },
    /// As the plug is held, none of its poles touches one of the socket.
    #[allow(missing_docs)]
    Touch { pose: Pose, poles: Poles },
    /// A lockout cap closes the socket.
    SocketClosed,
    /// Both state an application, and they differ.
    #[allow(missing_docs)]
    Application { plug: &'a str, socket: &'a str },
}

display! {
    /// As in the compiler's message: `3 poles against 4`.
    Mismatch<'_>, []:
    Self::NoFace { item_number } => "{} is not a connector", item_number;
    Self::Gender { first: Gender::Plug, second: Gender::Socket } => "a plug and a socket: the socket comes first";
    Self::Gender { first, second } => "{} against {}", second, first;
    Self::Family { plug, socket } => "family {} against {}", plug, socket;
    Self::Poles { plug, socket } => "{} poles against {}", plug.get(), socket.get();
    Self::Coding { plug, socket } => "coding {} against {}", plug, socket;
    Self::Pose { pose, stated: true, family } => "{}: protection against it is present in {}", pose, family;
    Self::Pose { pose, stated: false, family } => "{}: protection against it is not stated in {}", pose, family;
    Self::Touch { pose, poles } => "{} against {} poles: none of them touches", pose, poles.get();
    Self::SocketClosed => "a lockout cap closes it";
    Self::Application { plug, socket } => "application {} against {}", plug, socket;
}

/// Every rule that a pair breaks: at least one, in the order gender, family, poles, coding, pose, touch, cap, application.
pub type Mismatches<'a> = Reasons<Faces<'a>>;

impl Reason for Mismatch<'_> {
    const BETWEEN: &'static str = ", ";
}

impl core::error::Error for Mismatch<'_> {}

/// Two faces that the rules are asked about, or the item numbers of what has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Faces<'a> {
    #[allow(missing_docs)]
    Both { socket: Face<'a>, plug: Face<'a> },
    #[allow(missing_docs)]
    Missing { socket: Option<&'a str>, plug: Option<&'a str> },
}
