//! What a part is, and what a lockout cap closes.

use core::fmt;

use crate::sheet::gender::Gender;

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A connector that takes a plug.
    Socket,
    /// A connector that goes into a socket.
    Plug,
    /// A connector with several mating faces.
    DistributionConnector,
    /// Closes what is not in use.
    LockoutCap,
    /// Opens a clamp.
    OperatingTool,
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Self] =
        &[Self::Socket, Self::Plug, Self::DistributionConnector, Self::LockoutCap, Self::OperatingTool];

    /// The word for it, as a parts file writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Socket => "socket",
            Self::Plug => "plug",
            Self::DistributionConnector => "distribution connector",
            Self::LockoutCap => "lockout cap",
            Self::OperatingTool => "operating tool",
        }
    }

    /// The gender of a connector with one mating face, `None` of anything else.
    #[must_use]
    pub const fn gender(self) -> Option<Gender> {
        match self {
            Self::Socket => Some(Gender::Socket),
            Self::Plug => Some(Gender::Plug),
            Self::DistributionConnector | Self::LockoutCap | Self::OperatingTool => None,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a lockout cap closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Closes {
    /// A socket that no plug is in.
    Sockets,
    /// A cutout in a panel that no connector is in.
    Cutouts,
}

impl Closes {
    /// Both.
    pub const ALL: &'static [Self] = &[Self::Sockets, Self::Cutouts];

    /// The word for it, as a parts file writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sockets => "sockets",
            Self::Cutouts => "cutouts",
        }
    }
}

impl fmt::Display for Closes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
