//! The entries of a parts file: typed and located, but not yet compared with one another.

use winsta_types::coding::Coding;
use winsta_types::data_sheet::DataSheet;
use winsta_types::family::MismatingProtection;
use winsta_types::gender::Gender;
use winsta_types::mating;
use winsta_types::poles::Poles;

use crate::toml::block::Located;

/// A part that lacks what every part must have, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Faulty {
    /// The name of its type.
    pub type_name: String,
    /// Its item number.
    pub item_number: &'static str,
}

/// A product family.
#[derive(Debug)]
#[non_exhaustive]
pub struct Family {
    /// As printed: `WINSTA MIDI special`.
    pub name: Located<&'static str>,
    /// Where what is said of it comes from; a file without it has a fault.
    pub source: Option<&'static str>,
    /// What it is protected against, if its file says.
    pub mismating_protection: Option<MismatingProtection>,
}

/// A part, as its file gives it.
#[derive(Debug)]
#[non_exhaustive]
pub struct PartEntry {
    /// As printed: `770-744/062-000`.
    pub item_number: Located<&'static str>,
    /// The name of its type.
    pub type_name: Located<String>,
    /// Its data sheet. Of a part with several mating faces, without what each face has of its own.
    pub sheet: DataSheet,
    /// One of a socket or a plug, any number of a distribution connector, none of the others.
    pub faces: Vec<FaceEntry>,
    /// Where the counterparts and the accessories are.
    pub(crate) counterparts: Vec<Located<&'static str>>,
    pub(crate) accessories: Vec<Located<&'static str>>,
}

/// A mating face: what the rules of mating read.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FaceEntry {
    /// Its own name, `Input`, if it is one of a distribution connector.
    pub name: Option<String>,
    /// That of the part, followed by the face's name if the part has several.
    pub type_name: String,
    /// Socket or plug.
    pub gender: Gender,
    /// Name of the product family.
    pub family: Located<&'static str>,
    /// Number of poles.
    pub poles: Poles,
    /// Mechanical coding.
    pub coding: Coding,
    /// The data sheet of the part, with what this face has of its own.
    pub sheet: DataSheet,
}

impl FaceEntry {
    /// What a wiring file calls it: the item number, and the name of the face if the part has several.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        self.sheet.designation()
    }

    /// The mating face as the rules see it.
    #[must_use]
    pub const fn as_rules_see_it(&self) -> mating::Face<'static> {
        mating::Face {
            application: self.sheet.application,
            protection: self.sheet.mismating_protection,
            ..mating::Face::new(self.gender, self.family.value, self.poles, self.coding)
        }
    }

    /// Whether the two mate, whichever of them is the socket.
    pub(crate) const fn mates_with(&self, other: &Self) -> Result<(), mating::Mismatches<'static>> {
        let (this, other) = (self.as_rules_see_it(), other.as_rules_see_it());
        match self.gender {
            Gender::Socket => this.mates_with(&other),
            Gender::Plug => other.mates_with(&this),
        }
    }
}
