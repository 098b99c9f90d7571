//! The data sheet of a part: what its parts file gives, and nothing that it doesn't.

use core::fmt;

use crate::quantity::{Energy, Figure, Mass, Resistance};
use crate::sheet::coding::Coding;
use crate::sheet::face::Face;
use crate::sheet::family::MismatingProtection;
use crate::sheet::kind::{Closes, Kind};
use crate::sheet::name::same;
use crate::sheet::poles::Poles;
use crate::sheet::protection_class::ProtectionClass;
use crate::sheet::sections::{
    Approval, Assembly, BreakingCapacity, Connection, Environment, Geometry, Interruption, Materials, Mechanics,
    NotGiven, Rating,
};

macro_rules! data_sheet {
    ($(
        $parts:ident $title:literal {
            $(#[doc = $doc:literal] $(#[$meta:meta])* $field:ident: $T:ty = $key:literal, $row:literal;)+
        }
    )+) => {
        /// What the parts file gives of a part.
        ///
        /// `None` and an empty list mean that the parts file doesn't give the figure. A check never passes on one.
        ///
        /// `parts!` makes the one of each part as a constant, [`Part::DATA_SHEET`](crate::connector::Part::DATA_SHEET); what a
        /// program doesn't read is not in its image.
        ///
        /// With the feature `serde` it is stored and sent, but not read back: its lists live as long as the program. Store the
        /// item number, and look the sheet up.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
        pub struct DataSheet {
            /// As printed: `770-744/062-000`.
            pub item_number: &'static str,
            /// Of a mating face of a part with several: what it is called beside others, item number and name,
            /// `H-1/Output1`.
            pub face: Option<&'static str>,
            /// What it is.
            pub kind: Kind,
            /// Where the figures come from.
            pub source: &'static str,
            /// The sheet's title, or a sentence.
            pub description: Option<&'static str>,
            /// Product family.
            pub family: Option<&'static str>,
            /// Number of poles.
            pub poles: Option<Poles>,
            /// Mechanical coding.
            pub coding: Option<Coding>,
            /// What the part is for.
            pub application: Option<&'static str>,
            /// What its family is protected against.
            pub mismating_protection: Option<MismatingProtection>,
            /// What stands at each pole, in the order of the sheet: `3 PE 2 1`.
            pub pole_marking: &'static [&'static str],
            /// The potential at each pole, in the order of the sheet: `3 PE 2 1`. It says what a pole is for that is
            /// marked with a number, and the same as the marking of any other: see
            /// [`contradiction`](Self::contradiction).
            pub potential_marking: &'static [&'static str],
            /// Whether it comes with a locking lever.
            pub locking_lever: Option<bool>,
            /// Of a lockout cap: what it closes.
            pub closes: Option<Closes>,
            /// Of a lockout cap: whether it can be cut to fewer poles.
            pub separable: Option<bool>,
            /// Item numbers of the parts that the sheet names as counterparts.
            pub counterparts: &'static [&'static str],
            /// Item numbers of the parts that the sheet names as accessories.
            pub accessories: &'static [&'static str],
            /// The figures that the part's own sheet doesn't give, and where they are taken from instead.
            pub assumptions: &'static [Assumption],
            /// What else the sheet says, sentence by sentence.
            pub notes: &'static [&'static str],
            $($(#[doc = $doc] $(#[$meta])* pub $field: $T,)+)+
        }

        impl DataSheet {
            /// A sheet that gives nothing but what every part has.
            ///
            /// ```
            /// use winsta_types::data_sheet::{DataSheet, Kind};
            ///
            /// let tool = DataSheet { blade: Some("2.5 x 0.4 mm"), ..DataSheet::new("210-719", Kind::OperatingTool, "its sheet") };
            /// assert_eq!(tool.color, None);
            /// ```
            #[must_use]
            pub const fn new(item_number: &'static str, kind: Kind, source: &'static str) -> Self {
                Self {
                    item_number,
                    face: None,
                    kind,
                    source,
                    description: None,
                    family: None,
                    poles: None,
                    coding: None,
                    application: None,
                    mismating_protection: None,
                    pole_marking: &[],
                    potential_marking: &[],
                    locking_lever: None,
                    closes: None,
                    separable: None,
                    counterparts: &[],
                    accessories: &[],
                    assumptions: &[],
                    notes: &[],
                    $($($field: NotGiven::NOT_GIVEN,)+)+
                }
            }
        }
    };
}

sheet_figures!(data_sheet);

impl DataSheet {
    /// The assumption that a figure rests on, by its key in the parts file: `rating`, `connection.points`. `None` if it is
    /// the sheet's own.
    #[must_use]
    pub const fn assumption(&self, key: &str) -> Option<&'static Assumption> {
        let mut at = 0;
        while at < self.assumptions.len() {
            let assumption = &self.assumptions[at];
            let mut figure = 0;
            while figure < assumption.figures.len() {
                if same(assumption.figures[figure], key) {
                    return Some(assumption);
                }
                figure += 1;
            }
            at += 1;
        }
        None
    }

    /// The mating face, if it is a socket or a plug. (A part with several faces has a sheet for each.)
    #[must_use]
    pub const fn face(&self) -> Option<Face<'static>> {
        match (self.kind.gender(), self.family, self.poles, self.coding) {
            (Some(gender), Some(family), Some(poles), Some(coding)) => Some(Face {
                application: self.application,
                protection: self.mismating_protection,
                ..Face::new(gender, family, poles, coding)
            }),
            _ => None,
        }
    }

    /// What messages call it: the item number; of a face of a part with several, with the name of the face.
    #[must_use]
    pub const fn designation(&self) -> &'static str {
        match self.face {
            Some(face) => face,
            None => self.item_number,
        }
    }

    /// Its item number, unless it has the figure.
    pub(crate) const fn without(&self, has: bool) -> Option<&'static str> {
        if has { None } else { Some(self.designation()) }
    }
}

/// Figures that a part's own sheet doesn't give, taken over from another part's by whoever wrote the parts file.
///
/// They count like any other figure, and the mark goes with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Assumption {
    /// The keys of the figures in the parts file: `rating`, `connection.points`.
    pub figures: &'static [&'static str],
    /// Item number of the part that they are taken from.
    pub like: &'static str,
    /// Why that may be assumed.
    pub reason: &'static str,
}

/// In one line: `assumed like 770-744/062-000: rated like its counterpart`.
impl fmt::Display for Assumption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "assumed like {}: {}", self.like, self.reason)
    }
}
