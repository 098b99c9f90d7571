//! Lockout caps and what they close, at run time.
//!
//! Source: sheet, Compatible products, "protection".

use crate::sheet::data_sheet::DataSheet;
use crate::sheet::face::Face;
use crate::sheet::gender::Gender;
use crate::sheet::kind::{Closes, Kind};
use crate::sheet::poles::Poles;

/// A lockout cap at run time: what the rules of closing read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Cap {
    /// What it closes.
    pub closes: Closes,
    /// Number of poles.
    pub poles: Poles,
    /// Whether it can be cut to fewer poles.
    pub separable: bool,
}

/// What a lockout cap is to close, at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields))]
pub enum Opening {
    /// A connector that no other is in.
    #[allow(missing_docs)]
    MatingFace { gender: Gender, poles: Poles, capped: bool },
    /// A cutout in a panel, for a connector of so many poles.
    #[allow(missing_docs)]
    InPanel { poles: Poles },
}

impl Opening {
    /// That of a mating face, capped as it is.
    #[must_use]
    pub const fn of(face: &Face<'_>) -> Self {
        Self::MatingFace { gender: face.gender, poles: face.poles, capped: face.capped }
    }

    /// Its number of poles.
    #[must_use]
    pub const fn poles(&self) -> Poles {
        match *self {
            Self::MatingFace { poles, .. } | Self::InPanel { poles } => poles,
        }
    }
}

impl DataSheet {
    /// The lockout cap, if it is one.
    #[must_use]
    pub const fn cap(&self) -> Option<Cap> {
        match (self.kind, self.closes, self.poles) {
            (Kind::LockoutCap, Some(closes), Some(poles)) => {
                Some(Cap { closes, poles, separable: matches!(self.separable, Some(true)) })
            }
            _ => None,
        }
    }

    /// What a lockout cap closes of it, if it is a socket or a plug.
    #[must_use]
    pub const fn opening(&self) -> Option<Opening> {
        match self.face() {
            Some(face) => Some(Opening::of(&face)),
            None => None,
        }
    }
}
