//! Gender: socket or plug.
//!
//! Source: sheet, Plug connection, "Contact type (pluggable connector)".

use core::fmt;

/// The contact type of a connector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Female: takes a plug.
    Socket,
    /// Male: goes into a socket.
    Plug,
}

impl Gender {
    /// Both.
    pub const ALL: &'static [Self] = &[Self::Socket, Self::Plug];

    /// The word for it, as a parts file writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Socket => "socket",
            Self::Plug => "plug",
        }
    }
}

impl fmt::Display for Gender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
