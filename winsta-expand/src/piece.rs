//! What the code has a type for: each part, and each mating face of one with several.

use winsta_spec::{CatalogPart, FaceEntry, Fitting};
use winsta_types::data_sheet::{DataSheet, Kind};

/// A type of the code.
pub(crate) struct Piece<'c> {
    pub(crate) part: &'c CatalogPart,
    /// Its name.
    pub(crate) type_name: &'c str,
    pub(crate) sheet: &'c DataSheet,
    /// Its mating face, and what fits it. A cap has none, nor has a tool, or a part with several.
    pub(crate) face: Option<(&'c FaceEntry, &'c Fitting)>,
}

impl<'c> Piece<'c> {
    /// The part itself, and behind it each of its faces if it has several.
    pub(crate) fn of_part(part: &'c CatalogPart) -> impl Iterator<Item = Self> {
        let (entry, several) = (&part.entry, has_several_faces(part));
        let itself = Self {
            part,
            type_name: &entry.type_name.value,
            sheet: &entry.sheet,
            face: entry.faces.first().zip(part.fitting.first()).filter(|_| !several),
        };
        let faces = entry.faces.iter().zip(&part.fitting).filter(move |_| several);
        let faces = faces.map(move |(face, fitting)| Self {
            part,
            type_name: &face.type_name,
            sheet: &face.sheet,
            face: Some((face, fitting)),
        });
        std::iter::once(itself).chain(faces)
    }

    /// Whether it is one face of several.
    pub(crate) fn is_face_of_several(&self) -> bool {
        self.face.is_some() && has_several_faces(self.part)
    }
}

/// Whether each mating face of the part is a piece of its own.
pub(crate) fn has_several_faces(part: &CatalogPart) -> bool {
    part.entry.sheet.kind == Kind::DistributionConnector
}
